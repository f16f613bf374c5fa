"""Days and hours in the words of the reader; French writes "14 h 05" and "mercredi 25 novembre"."""
from datetime import date, datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext

from lib import clock

_NBSP = "\u00a0"


def _french() -> bool:
    return (get_language() or "").startswith("fr")


def local(moment: datetime) -> datetime:
    """Return an instant in the zone of the page; a naive one is already there."""
    return timezone.localtime(moment) if timezone.is_aware(moment) else moment


def hour(moment: datetime) -> str:
    """Return the time of day: "14 h", "14 h 05"."""
    moment = local(moment)
    if not _french():
        return date_format(moment, "H:i")
    minutes = f"{_NBSP}{moment:%M}" if moment.minute else ""
    return f"{moment.hour}{_NBSP}h{minutes}"


def day(when: date | datetime) -> str:
    """Return the day with its name: "mercredi 25 novembre"; the year only when it is another one."""
    when = _as_date(when)
    number = "1er" if _french() and when.day == 1 else str(when.day)
    month = "F" if when.year == clock.today().year else "F Y"
    return f"{date_format(when, 'l')} {number}{_NBSP}{date_format(when, month)}"


def relative_day(when: date | datetime) -> str:
    """Return "yesterday", "today" or "tomorrow" where they hold, else the day with its name."""
    when = _as_date(when)
    near = {-1: gettext("yesterday"), 0: gettext("today"), 1: gettext("tomorrow")}
    return near.get((when - clock.today()).days) or day(when)


def day_on_the_line(when: date | datetime) -> str:
    """Return the day as a stream writes it between two days: "Hier, mercredi 3 juin"."""
    near, full = relative_day(when), day(when)
    text = full if near == full else gettext("%(near)s, %(day)s") % {"near": near, "day": full}
    return text[:1].upper() + text[1:]


def moment(when: datetime) -> str:
    """Return the day as near as possible, and the time: "hier à 20 h 52"."""
    return gettext("%(day)s at %(hour)s") % {"day": relative_day(when), "hour": hour(when)}


def span(start: datetime, end: datetime) -> str:
    """Return a stretch of time: "10 h – 11 h 30"; another day is named."""
    start, end = local(start), local(end)
    last = hour(end) if start.date() == end.date() else moment(end)
    return f"{hour(start)}{_NBSP}– {last}"


def since(when: datetime) -> str:
    """Return how long ago, in the one unit that matters; older than a day, the day itself."""
    minutes = int((clock.now() - when).total_seconds() // 60)
    if minutes < 1:
        return gettext("just now")
    if minutes < 60:
        return ngettext("%(n)s minute ago", "%(n)s minutes ago", minutes) % {"n": minutes}
    hours = minutes // 60
    if hours < 24:
        return ngettext("%(n)s hour ago", "%(n)s hours ago", hours) % {"n": hours}
    return relative_day(when)


def away(when: date | datetime) -> str:
    """Return how far a coming day is: "today", "tomorrow", "in 3 days"."""
    days = (_as_date(when) - clock.today()).days
    if 1 < days < 15:
        return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": days}
    return relative_day(when)


def length(span_of_time: timedelta) -> str:
    """Return a duration on a clock face: "0:32", "1:02:05"."""
    seconds = int(span_of_time.total_seconds())
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _as_date(when: date | datetime) -> date:
    return local(when).date() if isinstance(when, datetime) else when
