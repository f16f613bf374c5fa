"""Read the windows of a right and the quiet hours of a home (visit-rules section 6), by their own keys."""
from collections.abc import Callable, Mapping
from typing import Any

from visits.rules import reading
from visits.rules.rrule import recurrence
from visits.rules.values import (
    CHANNELS,
    PERIODS,
    WEEKDAYS,
    WINDOW_CHANNELS,
    BadInput,
    MonthWeekends,
    Once,
    Recurring,
    SchoolHolidays,
    Weekly,
    Window,
)

_PARITIES: dict[str, int | None] = {"all": None, "odd": 1, "even": 0}
_WEEKS = ("odd", "even")
_RANKS = (1, 2, 3, 4, 5, -1)


def window(value: object, path: str) -> Window:
    """Return one window of a right."""
    if not isinstance(value, Mapping):
        raise reading.refuse(path, value, "an object")
    if "kind" not in value:
        raise BadInput(f"{path}.kind", "is missing")
    kind = reading.one_of(value["kind"], f"{path}.kind", tuple(_KINDS))
    required, optional, read = _KINDS[kind]
    known = reading.fields(value, path, required=("kind", *required), optional=(*optional, "channels"))
    channels = WINDOW_CHANNELS
    if "channels" in known:
        channels = frozenset(reading.items(known["channels"], f"{path}.channels", _channel, some=True))
    return read(known, path, channels)


def quiet_hours(value: object, path: str) -> Weekly:
    """Return quiet hours; what they close is fixed, so they name no channels."""
    known = reading.fields(value, path, required=("days", "from", "to"))
    return _weekly(known, path, frozenset())


def _weekly(value: Mapping[str, Any], path: str, channels: frozenset[str]) -> Weekly:
    parity = reading.one_of(value["weeks"], f"{path}.weeks", _WEEKS) if "weeks" in value else "all"
    return Weekly(
        channels=channels,
        days=frozenset(reading.items(value["days"], f"{path}.days", _weekday, some=True)),
        start=reading.time(value["from"], f"{path}.from"),
        end=reading.time(value["to"], f"{path}.to"),
        parity=_PARITIES[parity], term_only=_flag(value, path, "term_only"),
    )


def _month_weekends(value: Mapping[str, Any], path: str, channels: frozenset[str]) -> MonthWeekends:
    which = reading.items(value["which"], f"{path}.which", _rank, some=True)
    from_day, start = _edge(value["from"], f"{path}.from", ("FR", "SA"))
    to_day, end = _edge(value["to"], f"{path}.to", ("SU", "MO"))
    return MonthWeekends(
        channels=channels, which=frozenset(which), day_before=from_day == "FR", start=start,
        day_after=to_day == "MO", end=end, extended=_flag(value, path, "extend_public_holidays"),
        term_only=_flag(value, path, "term_only"),
    )


def _school_holidays(value: Mapping[str, Any], path: str, channels: frozenset[str]) -> SchoolHolidays:
    periods = list(PERIODS)
    if value["periods"] != "*":
        periods = reading.items(value["periods"], f"{path}.periods", _period, some=True)
    return SchoolHolidays(
        channels=channels, periods=frozenset(PERIODS if "*" in periods else periods),
        part=reading.one_of(value["part"], f"{path}.part", ("all", "first_half", "second_half")),
        parity=_PARITIES[reading.one_of(value["years"], f"{path}.years", tuple(_PARITIES))],
        handover=reading.time(value["handover"], f"{path}.handover") if "handover" in value else 0,
    )


def _once(value: Mapping[str, Any], path: str, channels: frozenset[str]) -> Once:
    start = reading.instant(value["start"], f"{path}.start")
    end = reading.instant(value["end"], f"{path}.end")
    if end < start:
        raise BadInput(f"{path}.end", f"{value['end']!r} lies before the start")
    return Once(channels=channels, start=start, end=end)


def _recurring(value: Mapping[str, Any], path: str, channels: frozenset[str]) -> Recurring:
    start = reading.local_time(value["dtstart"], f"{path}.dtstart")
    return Recurring(
        channels=channels, rule=recurrence(value["rule"], f"{path}.rule", start),
        minutes=reading.whole(value["minutes"], f"{path}.minutes"), term_only=_flag(value, path, "term_only"),
    )


def _flag(value: Mapping[str, Any], path: str, key: str) -> bool:
    return key in value and reading.boolean(value[key], f"{path}.{key}")


def _edge(value: object, path: str, days: tuple[str, str]) -> tuple[str, int]:
    known = reading.fields(value, path, required=("day", "time"))
    return reading.one_of(known["day"], f"{path}.day", days), reading.time(known["time"], f"{path}.time")


def _weekday(value: object, path: str) -> int:
    return WEEKDAYS.index(reading.one_of(value, path, WEEKDAYS))


def _channel(value: object, path: str) -> str:
    return reading.one_of(value, path, CHANNELS)


def _period(value: object, path: str) -> str:
    return reading.one_of(value, path, (*PERIODS, "*"))


def _rank(value: object, path: str) -> int:
    return reading.whole(value, path, _RANKS)


_Read = Callable[[Mapping[str, Any], str, frozenset[str]], Window]
_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], _Read]] = {
    "weekly": (("days", "from", "to"), ("weeks", "term_only"), _weekly),
    "month_weekends": (("which", "from", "to"), ("extend_public_holidays", "term_only"), _month_weekends),
    "school_holidays": (("periods", "part", "years"), ("handover",), _school_holidays),
    "once": (("start", "end"), (), _once),
    "rrule": (("dtstart", "rule", "minutes"), ("term_only",), _recurring),
}
