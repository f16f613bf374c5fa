"""What comes back every week in a list of openings, and what does not: so that
a timetable can be said in one line."""
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_WEEK = timedelta(days=7)
_AT_LEAST = 3


@dataclass(frozen=True, slots=True)
class Weekly:
    """Hours that come back on some weekdays (0 is Monday), every week or
    every second one, but on some dates."""

    days: tuple[int, ...]
    start: time
    end: time
    fortnightly: bool
    missing: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A timetable as it can be said: open at all hours, hours that come back, openings to name one by one."""

    always: bool
    weekly: tuple[Weekly, ...]
    single: tuple[tuple[datetime, datetime], ...]


def pattern_of(openings: Sequence[tuple[datetime, datetime]], start: datetime, end: datetime) -> Pattern:
    """Return the pattern of openings (local times) seen between two instants,
    the cut ones at the edges left out."""
    if any(opens <= start and closes >= end for opens, closes in openings):
        return Pattern(True, (), ())
    whole = [(opens, closes) for opens, closes in openings if opens > start and closes < end]
    weekly, single = [], []
    for spans in _alike(whole).values():
        found = _weekly(spans)
        if found:
            weekly.append(found)
        else:
            single.extend(spans)
    return Pattern(False, _merged(weekly), tuple(sorted(single)))


def _alike(spans: Sequence[tuple[datetime, datetime]]) -> dict[object, list[tuple[datetime, datetime]]]:
    groups: dict[object, list[tuple[datetime, datetime]]] = defaultdict(list)
    for opens, closes in spans:
        groups[opens.weekday(), opens.time(), closes.time(), (closes.date() - opens.date()).days].append(
            (opens, closes)
        )
    return groups


def _weekly(spans: list[tuple[datetime, datetime]]) -> Weekly | None:
    days = [opens.date() for opens, _closes in spans]
    opens, closes = spans[0]
    if len(days) < _AT_LEAST or closes - opens > timedelta(days=1):
        return None
    for step in (1, 2):
        wanted = _every(days[0], days[-1], step * _WEEK)
        missing = tuple(sorted(wanted - set(days)))
        if set(days) <= wanted and len(missing) <= len(wanted) // 4:
            return Weekly((opens.weekday(),), opens.time(), closes.time(), step == 2, missing)
    return None


def _every(first: date, last: date, step: timedelta) -> set[date]:
    return {first + step * n for n in range((last - first) // step + 1)}


def _merged(rows: list[Weekly]) -> tuple[Weekly, ...]:
    """Return the rows with those of the same hours on several days made one."""
    same: dict[tuple[time, time, bool], list[Weekly]] = defaultdict(list)
    for row in rows:
        same[row.start, row.end, row.fortnightly].append(row)
    merged = [
        Weekly(
            tuple(sorted(day for row in group for day in row.days)), start, end, fortnightly,
            tuple(sorted(day for row in group for day in row.missing)),
        )
        for (start, end, fortnightly), group in same.items()
    ]
    return tuple(sorted(merged, key=lambda row: (row.days, row.start)))
