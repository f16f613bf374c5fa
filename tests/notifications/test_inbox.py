"""The inbox tells what is new, to its person alone, as long as they may know of it."""
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from lib import clock
from notifications.models import Notice
from notifications.queries import COUNTED, inbox, unread
from realtime.models import Event
from tests.notifications.conftest import Tower
from tests.people import Cast, actor

Browser = Callable[[str], Client]
INDEX = "/notices/"


def count(cast: Cast, name: str) -> int:
    return unread(actor(cast.people[name]), now=clock.now())


def words(cast: Cast, name: str) -> list[str]:
    return [line.text for line in inbox(actor(cast.people[name]), now=clock.now())]


def opening(notice_id: UUID) -> str:
    return reverse("notifications:open", args=[notice_id])


def test_who_is_told_reads_it_and_nobody_else(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    tower.ring("Nadia a répondu à <Lina>", cast.lina)

    assert "Nadia a répondu à &lt;Lina&gt;" in browser_of("lina").get(INDEX).content.decode()
    assert "Nadia a répondu" not in browser_of("yanis").get(INDEX).content.decode()
    assert (count(cast, "lina"), count(cast, "yanis")) == (1, 0)


def test_the_title_of_the_tab_tells_nothing(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    tower.ring("Nadia a répondu", cast.lina)
    page = browser_of("lina").get(INDEX).content.decode()

    assert "<title>Carnet</title>" in page


def test_the_newest_comes_first(tower: Tower, cast: Cast) -> None:
    for text in ("first", "second", "third"):
        tower.ring(text, cast.lina)

    assert words(cast, "lina") == ["third", "second", "first"]


def test_the_same_news_is_one_line_until_it_is_read(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    bell = tower.ring("two messages", cast.lina, cast.yanis)
    other = tower.ring("something else", cast.lina)
    tower.ring("three messages", cast.lina, cast.lina, bell=bell)
    assert words(cast, "lina") == ["three messages", "something else"]

    browser_of("lina").post(opening(Notice.objects.get(person=cast.lina, object_id=bell).id))
    tower.ring("four messages", cast.lina, bell=bell)

    assert Notice.objects.filter(person=cast.lina, object_id=bell).count() == 2
    assert Notice.objects.filter(person=cast.yanis).count() == 1
    assert Notice.objects.filter(object_id=other).count() == 1


def test_opening_goes_there_and_reads_it(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    bell, lina = tower.ring("new", cast.lina), browser_of("lina")
    tower.ring("also new", cast.lina)
    answer = lina.post(opening(Notice.objects.get(object_id=bell).id))

    assert (answer.status_code, answer["Location"]) == (302, f"/bells/{bell}/")
    assert count(cast, "lina") == 1
    assert words(cast, "lina") == ["also new", "new"]


def test_what_may_no_longer_be_known_is_neither_told_nor_counted(
    tower: Tower, cast: Cast, browser_of: Browser
) -> None:
    bell = tower.ring("Lina a écrit", cast.samia)
    notice, samia = Notice.objects.get(object_id=bell), browser_of("samia")
    assert (words(cast, "samia"), count(cast, "samia")) == (["Lina a écrit"], 1)
    empty = samia.get(INDEX).content

    tower.hidden_from.add(cast.samia.id)

    assert (words(cast, "samia"), count(cast, "samia")) == ([], 0)
    assert samia.get(INDEX).content != empty
    nothing, hidden = samia.post(opening(uuid4())), samia.post(opening(notice.id))
    assert (hidden.status_code, hidden.content) == (nothing.status_code, nothing.content)
    assert hidden.status_code == 404
    notice.refresh_from_db()
    assert notice.read_at is None


def test_what_was_deleted_or_cannot_be_decided_is_not_told(tower: Tower, cast: Cast) -> None:
    bell = tower.ring("gone soon", cast.lina)
    tower.ring("stays", cast.lina)
    del tower.bells[bell]
    assert words(cast, "lina") == ["stays"]

    tower.broken = True

    assert (words(cast, "lina"), count(cast, "lina")) == ([], 0)


def test_a_verb_without_words_is_not_told(cast: Cast, tower: Tower) -> None:
    tower.verb = "never_registered"
    tower.ring("silent", cast.lina)

    assert Notice.objects.filter(person=cast.lina).exists()
    assert (words(cast, "lina"), count(cast, "lina")) == ([], 0)


def test_anothers_notice_does_not_exist(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    bell, yanis = tower.ring("for Lina", cast.lina), browser_of("yanis")
    notice = Notice.objects.get(object_id=bell)
    nothing, hers = yanis.post(opening(uuid4())), yanis.post(opening(notice.id))

    assert (hers.status_code, hers.content) == (nothing.status_code, nothing.content)
    assert hers.status_code == 404
    notice.refresh_from_db()
    assert notice.read_at is None


def test_having_seen_everything_leaves_what_came_meanwhile(
    tower: Tower, cast: Cast, browser_of: Browser
) -> None:
    tower.ring("seen", cast.lina, cast.yanis)
    lina = browser_of("lina")
    until = lina.get(INDEX).context["until"]
    tower.ring("came meanwhile", cast.lina)

    assert lina.post("/notices/read/", {"until": until})["Location"] == INDEX

    assert (count(cast, "lina"), count(cast, "yanis")) == (1, 1)
    assert [(line.text, line.read) for line in inbox(actor(cast.lina), now=clock.now())] == [
        ("came meanwhile", False), ("seen", True),
    ]


@pytest.mark.parametrize("until", ["", "yesterday", "2026-13-41"])
def test_an_instant_that_is_none_is_refused(
    tower: Tower, cast: Cast, browser_of: Browser, until: str
) -> None:
    tower.ring("new", cast.lina)

    assert browser_of("lina").post("/notices/read/", {"until": until}).status_code == 400
    assert count(cast, "lina") == 1


def test_reading_by_a_mere_look_is_not_possible(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    notice, lina = tower.ring("new", cast.lina), browser_of("lina")

    for address in ("/notices/read/", opening(notice)):
        assert lina.get(address).status_code == 405
    assert lina.post(INDEX).status_code == 405
    lina.get(INDEX)
    assert count(cast, "lina") == 1


def test_who_is_not_signed_in_is_sent_to_the_door(cast: Cast, outsider: Client) -> None:
    assert outsider.get(INDEX).status_code == 302
    assert outsider.post("/notices/read/").status_code == 302
    assert outsider.post(opening(uuid4())).status_code == 302


def test_an_empty_inbox_says_what_will_come(cast: Cast, browser_of: Browser) -> None:
    page = browser_of("lina").get(INDEX)

    assert page.status_code == 200
    assert 'class="empty"' in page.content.decode()
    assert "/notices/read/" not in page.content.decode()


def test_many_notices_cost_no_more_queries_than_one(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    lina, costs = browser_of("lina"), []
    for _time in range(2):
        tower.ring("new", cast.lina)
        for _again in range(_time * 20):
            tower.ring("more", cast.lina)
        with CaptureQueriesContext(connection) as queries:
            lina.get(INDEX)
        costs.append(len(queries))

    assert costs[0] == costs[1]


def test_the_count_stops_at_ninety_nine(tower: Tower, cast: Cast) -> None:
    for _time in range(COUNTED + 2):
        tower.ring("new", cast.lina)

    assert count(cast, "lina") == COUNTED


def test_each_is_told_on_a_stream_of_their_own(tower: Tower, cast: Cast) -> None:
    bell = tower.ring("new", cast.lina, cast.yanis)

    for person in (cast.lina, cast.yanis):
        [event] = Event.objects.filter(stream__key=f"person:{person.id}:inbox")
        assert event.verb == "NoticeGiven"
        assert event.object_id == Notice.objects.get(person=person, object_id=bell).id


def test_telling_nobody_writes_nothing(tower: Tower, cast: Cast) -> None:
    tower.ring("for nobody")

    assert not Notice.objects.exists()


def test_a_relative_learns_the_day_and_not_the_hour(tower: Tower, cast: Cast, browser_of: Browser) -> None:
    tower.ring("new", cast.samia, cast.nadia)
    told = Notice.objects.filter(person=cast.nadia).get().created_at
    hour = f"{told.astimezone(clock.PARIS):%H}".lstrip("0") or "0"

    assert f"{hour}\N{NO-BREAK SPACE}h" in browser_of("nadia").get(INDEX).content.decode()
    assert f"{hour}\N{NO-BREAK SPACE}h" not in browser_of("samia").get(INDEX).content.decode()
