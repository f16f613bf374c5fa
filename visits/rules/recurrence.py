"""The occurrences of a recurrence rule between two days.

A rule is laid out from its own periods, not walked from its start: a page far from the start costs the same,
and a rule that never matches ends at the page. python-dateutil, to which the tests hold it, walks on to 9999.
"""
from collections.abc import Iterator
from datetime import date
from itertools import count, takewhile

from visits.rules.clock import LAST_DAY
from visits.rules.values import Recurrence, Span

_MONTHS = 12


def starts(rule: Recurrence, first: int, last: int) -> Iterator[Span]:
    """Yield the local starts (day, seconds of the day) from one day to another, both included, in order."""
    # COUNT is counted from the start, so such a rule is laid out from there.
    from_day = rule.first_day if rule.count is not None else max(first, rule.first_day)
    found = 0
    for days in _periods(rule, from_day, min(last, LAST_DAY)):
        for start in _in_period(rule, days):
            if start < (rule.first_day, rule.first_time):
                continue
            found += 1
            if _is_over(rule, found, start):
                return
            if first <= start[0] <= last:
                yield start


def _is_over(rule: Recurrence, found: int, start: Span) -> bool:
    if rule.count is not None:
        return found > rule.count
    return rule.last is not None and start > rule.last


def _periods(rule: Recurrence, first: int, last: int) -> Iterator[range]:
    """Yield the days of each period that is not over on the first day and has begun on the last."""
    origin = _index(rule, rule.first_day)
    skipped = max(0, (_index(rule, first) - origin) // rule.interval)
    days = (_days(rule, origin + rank * rule.interval) for rank in count(skipped))
    return takewhile(lambda period: period.start <= last and len(period) > 0, days)


def _index(rule: Recurrence, day: int) -> int:
    """Return the rank of the day, week, month or year in which a day lies."""
    at = date.fromordinal(day)
    match rule.frequency:
        case "DAILY":
            return day
        case "WEEKLY":
            return (day - 1 - rule.week_start) // 7
        case "MONTHLY":
            return at.year * _MONTHS + at.month - 1
        case _:
            return at.year


def _days(rule: Recurrence, index: int) -> range:
    """Return the days of the period of that rank; none beyond the calendar."""
    match rule.frequency:
        case "DAILY":
            return range(index, min(index, LAST_DAY) + 1)
        case "WEEKLY":
            first = index * 7 + 1 + rule.week_start
            return range(max(first, 1), min(first + 7, LAST_DAY + 1))
        case "MONTHLY":
            return range(_first_of(index), _first_of(index + 1))
        case _:
            return range(_first_of(index * _MONTHS), _first_of((index + 1) * _MONTHS))


def _first_of(month: int) -> int:
    year, rank = divmod(month, _MONTHS)
    return date(year, rank + 1, 1).toordinal() if year <= date.max.year else LAST_DAY + 1


def _in_period(rule: Recurrence, days: range) -> list[Span]:
    # Most days end at their weekday: the rest of a date costs more to know.
    weekdays = rule.any_weekdays
    named = [day for day in days if (day - 1) % 7 in weekdays] if weekdays else days
    found = [(day, time) for day in named if _matches(rule, day) for time in rule.times]
    if not rule.positions:
        return found
    size = len(found)
    kept = {position - 1 if position > 0 else size + position for position in rule.positions}
    return [start for rank, start in enumerate(found) if rank in kept]


def _matches(rule: Recurrence, day: int) -> bool:
    at = date.fromordinal(day)
    if rule.months and at.month not in rule.months:
        return False
    if rule.month_days and not _either(rule.month_days, at.day, _month(at)[1]):
        return False
    if rule.year_days and not _either(rule.year_days, day - _year(at)[0] + 1, _year(at)[1]):
        return False
    if rule.weeks and not _either(rule.weeks, *_week(rule, day, at.year)):
        return False
    return not rule.nth_weekdays or (day - 1) % 7 in rule.weekdays or _is_nth(rule, day, at)


def _either(wanted: frozenset[int], rank: int, size: int) -> bool:
    """Tell whether a rank is wanted, counted from the start or from the end."""
    return rank in wanted or rank - size - 1 in wanted


def _is_nth(rule: Recurrence, day: int, at: date) -> bool:
    """Tell whether a day is a wanted n-th weekday of its month; of its year when a yearly rule names none."""
    whole_year = rule.frequency == "YEARLY" and not rule.months
    first, size = _year(at) if whole_year else _month(at)
    rank, left = (day - first) // 7 + 1, (first + size - 1 - day) // 7 + 1
    weekday = (day - 1) % 7
    return (rank, weekday) in rule.nth_weekdays or (-left, weekday) in rule.nth_weekdays


def _month(at: date) -> Span:
    """Return the first day of a month and how many it has."""
    index = at.year * _MONTHS + at.month - 1
    return _first_of(index), _first_of(index + 1) - _first_of(index)


def _year(at: date) -> Span:
    """Return the first day of a year and how many it has."""
    first = _first_of(at.year * _MONTHS)
    return first, _first_of((at.year + 1) * _MONTHS) - first


def _week(rule: Recurrence, day: int, year: int) -> Span:
    """Return the number of the week of a day, and how many weeks the year of that week has."""
    for of in (year + 1, year, year - 1):
        first = _first_week(rule, of)
        if day >= first:
            return (day - first) // 7 + 1, (_first_week(rule, of + 1) - first) // 7
    return 0, 0


def _first_week(rule: Recurrence, year: int) -> int:
    """Return the first day of the first week that has at least four days in a year."""
    fourth = date(min(max(year, 1), date.max.year), 1, 4).toordinal()
    return fourth - (fourth - 1 - rule.week_start) % 7
