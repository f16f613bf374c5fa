"""The intervals of each kind of window around a stretch of time (visit-rules section 6)."""
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from functools import singledispatch

from visits.rules.calendars import Period, public_holidays, school_calendar
from visits.rules.clock import LAST_DAY, Clock, day_of
from visits.rules.recurrence import starts
from visits.rules.spans import merged
from visits.rules.values import MonthWeekends, Once, Recurring, Right, SchoolHolidays, Span, Weekly, Window

_MINUTE = 60
# A local day begins and ends at most a day away from that of UTC, and an interval may begin the day before.
_MARGIN = 2


def open_spans(right: Right, channel: str, clock: Clock, zone: str, start: int, end: int) -> list[Span]:
    """Return the merged intervals of a right's windows for a channel that touch `start` to `end`."""
    return merged(
        span
        for window in right.windows if channel in window.channels
        for span in _kept(window, right, clock, zone, start, end)
    )


def quiet_spans(hours: Iterable[Weekly], clock: Clock, start: int, end: int) -> list[Span]:
    """Return the merged intervals of a home's quiet hours that touch `start` to `end`."""
    return merged(span for row in hours for span in _occurrences(row, clock, "", start, end))


def needs_school(window: Window) -> bool:
    """Tell whether a window can only be read with the school calendar."""
    return isinstance(window, SchoolHolidays) or (not isinstance(window, Once) and window.term_only)


def _kept(window: Window, right: Right, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    """Return the occurrences that are neither cancelled nor dropped for the school calendar."""
    spans = _occurrences(window, clock, zone, start, end)
    if not right.cancelled and not needs_school(window):
        return spans
    days = ((span, clock.day(span[0])) for span in spans)
    return (span for span, day in days if day not in right.cancelled and _in_school_time(window, zone, day))


def _in_school_time(window: Window, zone: str, first_day: int) -> bool:
    if isinstance(window, SchoolHolidays):
        return school_calendar(zone).knows(first_day)
    return isinstance(window, Once) or not window.term_only or school_calendar(zone).is_term(first_day)


@singledispatch
def _occurrences(window: Window, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    """Yield every occurrence that may touch `start` to `end`; some beyond may be among them."""
    raise TypeError(window)


@_occurrences.register
def _weekly(window: Weekly, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    over_midnight = int(window.end <= window.start)
    first, last = max(day_of(start) - _MARGIN, 1), min(day_of(end) + _MARGIN, LAST_DAY)
    for weekday in window.days:
        for day in range(first + (weekday + 1 - first) % 7, last + 1, 7):
            if _in_week(window.parity, day):
                yield clock.instant(day, window.start), clock.instant(day + over_midnight, window.end)


def _in_week(parity: int | None, day: int) -> bool:
    return parity is None or date.fromordinal(day).isocalendar().week % 2 == parity


@_occurrences.register
def _month_weekends(window: MonthWeekends, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    for saturday in _saturdays(window.which, day_of(start) - 7, day_of(end) + 7):
        first, last = _block(saturday, extended=window.extended)
        yield (
            clock.instant(first - int(window.day_before), window.start),
            clock.instant(last + int(window.day_after), window.end),
        )


def _saturdays(which: frozenset[int], first: int, last: int) -> Iterator[int]:
    """Yield the Saturdays of the wanted ranks in their months, from one day to another."""
    # Day 6 is the first Saturday of the calendar.
    for day in range(max(first, 6) + (6 - max(first, 6)) % 7, min(last, LAST_DAY) + 1, 7):
        at = date.fromordinal(day)
        is_last = at.day + 7 > monthrange(at.year, at.month)[1]
        if (at.day + 6) // 7 in which or (is_last and -1 in which):
            yield day


def _block(saturday: int, *, extended: bool) -> Span:
    """Return the first and the last day of a weekend with the public holidays that touch it."""
    friday, sunday, monday = saturday - 1, saturday + 1, saturday + 2
    first = friday if extended and _is_public_holiday(friday) else saturday
    return first, monday if extended and _is_public_holiday(monday) else sunday


def _is_public_holiday(day: int) -> bool:
    return 1 <= day <= LAST_DAY and day in public_holidays(date.fromordinal(day).year)


@_occurrences.register
def _school_holidays(window: SchoolHolidays, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    for period in school_calendar(zone).touching(day_of(start) - _MARGIN, day_of(end) + _MARGIN):
        parity = date.fromordinal(period.first).year % 2
        if period.name in window.periods and window.parity in (None, parity):
            yield _part(window, period, clock)


def _part(window: SchoolHolidays, period: Period, clock: Clock) -> Span:
    """Return the whole of a period or the half that is asked; the halves meet at the handover."""
    start, end = clock.instant(period.first, 0), clock.instant(period.last + 1, 0)
    if window.part == "all":
        return start, end
    half = (period.last - period.first + 2) // 2
    handover = clock.instant(period.first + half, window.handover)
    return (start, handover) if window.part == "first_half" else (handover, end)


@_occurrences.register
def _once(window: Once, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    if window.start < end and window.end > start:
        yield window.start, window.end


@_occurrences.register
def _recurring(window: Recurring, clock: Clock, zone: str, start: int, end: int) -> Iterator[Span]:
    length = window.minutes * _MINUTE
    first = max(day_of(start - length) - _MARGIN, 1)
    for day, time in starts(window.rule, first, day_of(end) + _MARGIN):
        begin = clock.instant(day, time)
        yield begin, begin + length
