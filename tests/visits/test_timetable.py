"""A timetable said in one line: what comes back each week, and what does not."""
from datetime import UTC, date, datetime, time, timedelta

from django.utils.translation import override

from visits.patterns import Weekly, pattern_of
from visits.rules import Stretch
from visits.timetable import words

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
END = MONDAY + timedelta(weeks=9)


def weekly(
    day: int, hour: int, length: int, weeks: int = 9, step: int = 1, but: tuple[int, ...] = ()
) -> list[tuple[datetime, datetime]]:
    starts = [
        MONDAY + timedelta(weeks=n, days=day, hours=hour) for n in range(0, weeks, step) if n not in but
    ]
    return [(start, start + timedelta(hours=length)) for start in starts]


def test_every_wednesday_is_one_line() -> None:
    seen = pattern_of(weekly(2, 14, 2), MONDAY, END)
    assert seen.weekly == (Weekly((2,), time(14), time(16), False, ()),)
    assert seen.single == ()


def test_the_same_hours_on_several_days_are_said_together_and_a_missing_date_by_name() -> None:
    seen = pattern_of(weekly(2, 14, 2) + weekly(5, 14, 2, but=(3,)), MONDAY, END)
    assert seen.weekly == (Weekly((2, 5), time(14), time(16), False, (date(2026, 12, 19),)),)


def test_every_other_week_is_told_from_every_week() -> None:
    assert pattern_of(weekly(5, 10, 1, step=2), MONDAY, END).weekly[0].fortnightly


def test_first_and_third_saturdays_are_named_one_by_one() -> None:
    spans = [pair for n in (1, 3, 6, 8) for pair in weekly(5, 10, 1)[n:n + 1]]
    seen = pattern_of(spans, MONDAY, END)
    assert (seen.weekly, len(seen.single)) == ((), 4)


def test_open_all_the_time_and_never_open() -> None:
    assert pattern_of([(MONDAY, END)], MONDAY, END).always
    assert words([Stretch(MONDAY, END, "deny", "outside_window")]) == []


def test_it_is_said_in_french() -> None:
    stretches = [Stretch(start, end, "hold", "mediated") for start, end in weekly(2, 13, 2)]
    edges = [Stretch(MONDAY, stretches[0].start, "deny", "outside_window"), *stretches]
    with override("fr"):
        assert words([*edges, Stretch(stretches[-1].end, END, "deny", "outside_window")]) == [
            "le mercredi, 14\u00a0h\u00a0– 16\u00a0h"
        ]
