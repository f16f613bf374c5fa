"""A standing timetable in plain words, from the engine's own openings: no second reading of the decision."""
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _

from lib import dates
from visits.models import QuietHours
from visits.patterns import Pattern, Weekly, pattern_of
from visits.rules import Stretch

# Long enough to see what comes back every second week.
SEEN = timedelta(weeks=9)
_NAMED = 3
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def words(stretches: Sequence[Stretch]) -> list[str]:
    """Return one line for each thing that comes back, and the next dates of what
    does not; nothing when all is closed."""
    if not stretches:
        return []
    openings = [(dates.local(s.start), dates.local(s.end)) for s in _joined(stretches)]
    seen = pattern_of(openings, dates.local(stretches[0].start), dates.local(stretches[-1].end))
    return _lines(seen) or _running(openings)


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Return the open stretches, allow and hold alike."""
    return [row for row in stretches if row.outcome != "deny"]


def _running(openings: Sequence[tuple[datetime, datetime]]) -> list[str]:
    return [_named(*openings[0])] if openings else []


def _lines(seen: Pattern) -> list[str]:
    if seen.always:
        return [_("every day, at any hour")]
    singles = [_named(*span) for span in seen.single[:_NAMED]] if not seen.weekly else []
    return [_recurring(row) for row in seen.weekly] + singles


def _recurring(row: Weekly) -> str:
    text = _("%(days)s, %(hours)s") % {"days": _days(row), "hours": _hours(row.start, row.end)}
    if not row.missing:
        return text
    but = _list([dates.day(day) for day in row.missing[:_NAMED]])
    return _("%(timetable)s, except %(dates)s") % {"timetable": text, "dates": but}


def quiet_words(row: QuietHours) -> str:
    """Return quiet hours of a home in one line."""
    days = _weekdays([_DAYS.index(day) for day in row.days])
    return _("%(days)s, %(hours)s") % {"days": days, "hours": _hours(row.from_time, row.to_time)}


def _days(row: Weekly) -> str:
    names = _weekdays(row.days)
    return _("%(days)s, every other week") % {"days": names} if row.fortnightly else names


def _weekdays(days: Sequence[int]) -> str:
    if len(days) == len(_DAYS):
        return _("every day")
    return _list([_("on %(weekday)s") % {"weekday": WEEKDAYS[day]} for day in days])


def _hours(start: time, end: time) -> str:
    day = date(2000, 1, 1)
    last = datetime.combine(day, end)
    return f"{dates.hour(datetime.combine(day, start))}\u00a0– {dates.hour(last)}"


def _named(start: datetime, end: datetime) -> str:
    return _("%(day)s, %(hours)s") % {"day": dates.day(start), "hours": dates.span(start, end)}


def _list(items: list[str]) -> str:
    if len(items) < 2:
        return "".join(items)
    return _("%(items)s and %(last)s") % {"items": ", ".join(items[:-1]), "last": items[-1]}
