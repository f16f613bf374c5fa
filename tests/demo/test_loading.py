"""The demo never mixes with real people; its hours and pictures come out the same everywhere."""
from datetime import UTC, datetime, time, timedelta

import pytest
from django.core.management import CommandError, call_command

from accounts.models import Person
from config.demo.cast import LINDENS, stable_id
from config.demo.drawings import DRAWINGS, _drawn
from config.demo.hours import RECENT, Hours
from config.demo.script import TEXTS, letters, lines
from lib.clock import PARIS
from tests.people import Cast

MOMENTS = [datetime(2026, 10, 20, tzinfo=UTC) + timedelta(hours=5 * n, minutes=13) for n in range(60)]
CONVERSATIONS = ("le-nid", "les-cabanes", "la-source", "echange-lina-samia", "echange-tom-samia", "echange-lina-tom")


def test_the_demo_refuses_a_database_with_people(cast: Cast) -> None:
    before = Person.objects.count()

    with pytest.raises(CommandError, match="not empty"):
        call_command("demo")

    assert Person.objects.count() == before


def test_the_demo_is_left_alone_where_it_is_loaded_already(cast: Cast) -> None:
    cast.tilleuls.__class__.objects.create(id=stable_id("organisation", LINDENS), name="Démo", kind="establishment")
    before = Person.objects.count()

    call_command("demo", "--if-empty")

    assert Person.objects.count() == before


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_whatever_the_hour_the_past_is_in_order_and_awake(now: datetime) -> None:
    hours = Hours(now)
    recent = [hours.ago(minutes) for minutes in range(0, RECENT, 20)]

    assert recent == sorted(recent, reverse=True)
    assert all(at <= now and time(7) <= at.astimezone(PARIS).time() <= time(22, 30) for at in recent)
    assert hours.day(1, time(22, 30)) < hours.ago(RECENT)
    assert hours.wednesday(1, time(14)).astimezone(PARIS).weekday() == 2
    assert hours.wednesday(1, time(16)) < now


@pytest.mark.parametrize("name", sorted(path.stem for path in TEXTS.glob("*.txt") if path.stem != "LISEZMOI"))
def test_every_text_can_be_read_whole(name: str) -> None:
    read = lines if name in CONVERSATIONS else letters
    said = list(read(name, Hours(MOMENTS[0])))

    assert said
    assert all(one.text for one in said)
    assert len({one.key for one in said}) == len(said)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_comes_out_the_same_each_time(name: str) -> None:
    assert _drawn.__wrapped__(name) == _drawn(name)
