"""Days and hours are written as the reader says them."""
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import translation

from lib import dates

# A Wednesday evening of June, 20:00 in Paris.
NOW = datetime(2026, 6, 3, 18, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _wednesday_evening() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False), translation.override("fr"):
        yield


def _paris(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour - 2, minute, tzinfo=UTC)


def test_a_full_hour_has_no_minutes() -> None:
    assert dates.hour(_paris(3, 14)) == "14\u00a0h"


def test_minutes_keep_their_zero() -> None:
    assert dates.hour(_paris(3, 14, 5)) == "14\u00a0h\u00a005"


def test_an_hour_is_told_in_the_zone_of_the_reader_across_the_change_of_clocks() -> None:
    assert dates.hour(datetime(2026, 12, 1, 13, 0, tzinfo=UTC)) == "14\u00a0h"
    assert dates.hour(datetime(2026, 6, 1, 12, 0, tzinfo=UTC)) == "14\u00a0h"


def test_english_writes_hours_with_a_colon() -> None:
    with translation.override("en"):
        assert dates.hour(_paris(3, 14, 5)) == "14:05"


@pytest.mark.parametrize(("when", "said"), [
    (date(2026, 11, 25), "mercredi 25\u00a0novembre"),
    (date(2026, 11, 1), "dimanche 1er\u00a0novembre"),
    (date(2027, 1, 2), "samedi 2\u00a0janvier 2027"),
])
def test_a_day_is_named_and_has_its_year_only_when_it_is_another(when: date, said: str) -> None:
    assert dates.day(when) == said


def test_an_instant_belongs_to_the_day_of_the_reader() -> None:
    just_after_midnight_in_paris = datetime(2026, 6, 3, 22, 30, tzinfo=UTC)

    assert dates.day(just_after_midnight_in_paris) == "jeudi 4\u00a0juin"


def test_a_day_further_away_is_named() -> None:
    assert dates.relative_day(date(2026, 6, 6)) == "samedi 6\u00a0juin"
    assert dates.away(date(2026, 12, 6)) == "dimanche 6\u00a0décembre"


@pytest.mark.parametrize(("minutes", "unit"), [(1, "minute"), (20, "minute"), (60, "hour"), (200, "hour")])
def test_what_is_past_is_told_in_one_unit(minutes: int, unit: str) -> None:
    with translation.override("en"):
        assert unit in dates.since(NOW - timedelta(minutes=minutes))
        assert "ago" in dates.since(NOW - timedelta(minutes=minutes))


def test_the_neighbouring_days_have_their_own_word() -> None:
    with translation.override("en"):
        told = [dates.relative_day(date(2026, 6, day)) for day in (2, 3, 4)]
        assert told == ["yesterday", "today", "tomorrow"]
        assert dates.day_on_the_line(date(2026, 6, 2)).startswith("Yesterday, ")
        assert dates.moment(_paris(3, 14)) == "today at 14:00"


def test_a_stretch_names_the_second_day_only_when_it_is_another() -> None:
    assert dates.span(_paris(6, 10), _paris(6, 11, 30)) == "10\u00a0h\u00a0– 11\u00a0h\u00a030"
    assert "dimanche 7\u00a0juin" in dates.span(_paris(6, 10), _paris(7, 18))


@pytest.mark.parametrize(("seconds", "shown"), [(14, "0:14"), (92, "1:32"), (3725, "1:02:05")])
def test_a_voice_message_shows_its_length(seconds: int, shown: str) -> None:
    assert dates.length(timedelta(seconds=seconds)) == shown
