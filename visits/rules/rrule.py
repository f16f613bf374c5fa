"""Read one RFC 5545 recurrence rule; what has no certain meaning is refused (visit-rules section 6)."""
import re
from datetime import date
from itertools import product
from typing import TypedDict

from visits.rules.reading import local_time
from visits.rules.values import WEEKDAYS, BadInput, Recurrence

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)", re.ASCII)
_POSITIVE = re.compile(r"0*[1-9]\d{0,8}", re.ASCII)
_NUMBER = re.compile(r"([+-]?)(\d{1,3})", re.ASCII)
_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
# The frequencies for which RFC 5545 (3.3.10) gives a part no meaning.
_NOT_WITH = {
    "BYMONTHDAY": ("WEEKLY",),
    "BYYEARDAY": ("DAILY", "WEEKLY", "MONTHLY"),
    "BYWEEKNO": ("DAILY", "WEEKLY", "MONTHLY"),
}
_RANGES = {
    "BYSECOND": (0, 59), "BYMINUTE": (0, 59), "BYHOUR": (0, 23), "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31), "BYYEARDAY": (-366, 366), "BYWEEKNO": (-53, 53), "BYSETPOS": (-366, 366),
}
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", *_RANGES}


class _Days(TypedDict):
    months: frozenset[int]
    month_days: frozenset[int]
    weekdays: frozenset[int]
    nth_weekdays: frozenset[tuple[int, int]]
    any_weekdays: frozenset[int]


def recurrence(rule: object, path: str, start: tuple[int, int]) -> Recurrence:
    """Return the rule with its local start, which gives what the rule leaves out."""
    parts = _parts(rule, path)
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES:
        raise BadInput(path, f"FREQ {frequency!r} is not one of {' '.join(_FREQUENCIES)}")
    if "COUNT" in parts and "UNTIL" in parts:
        raise BadInput(path, "has both COUNT and UNTIL, one of them or neither was expected")
    _sensible(parts, frequency, path)
    return Recurrence(
        frequency=frequency, first_day=start[0], first_time=start[1],
        interval=_positive(parts.get("INTERVAL", "1"), path, "INTERVAL"),
        count=_positive(parts["COUNT"], path, "COUNT") if "COUNT" in parts else None,
        last=_until(parts["UNTIL"], path) if "UNTIL" in parts else None,
        week_start=_weekday(parts.get("WKST", "MO"), path), times=_times(parts, start[1], path),
        weeks=_numbers(parts, "BYWEEKNO", path), year_days=_numbers(parts, "BYYEARDAY", path),
        positions=_numbers(parts, "BYSETPOS", path), **_days(parts, frequency, start[0], path),
    )


def _parts(rule: object, path: str) -> dict[str, str]:
    if not isinstance(rule, str) or not rule:
        raise BadInput(path, f"{rule!r} is not a recurrence rule (FREQ=…)")
    parts: dict[str, str] = {}
    # The words of RFC 5545 are the same in capitals and small letters.
    for part in rule.upper().split(";"):
        name, _, value = part.partition("=")
        if name not in _KNOWN or not value:
            raise BadInput(path, f"{part[:40]!r} is not a part of a recurrence rule")
        if name in parts:
            raise BadInput(path, f"{name} stands twice")
        parts[name] = value
    return parts


def _sensible(parts: dict[str, str], frequency: str, path: str) -> None:
    for name, frequencies in _NOT_WITH.items():
        if name in parts and frequency in frequencies:
            raise BadInput(path, f"{name} has no meaning with FREQ={frequency}")
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        raise BadInput(path, "BYSETPOS needs another BY part")
    numbered = any(not item.startswith(WEEKDAYS) for item in parts.get("BYDAY", "MO").split(","))
    if numbered and (frequency in ("DAILY", "WEEKLY") or "BYWEEKNO" in parts):
        raise BadInput(path, "BYDAY with a number needs FREQ=MONTHLY or YEARLY, without BYWEEKNO")


def _days(parts: dict[str, str], frequency: str, first: int, path: str) -> _Days:
    """Return the parts that choose days; the start gives the one that the rule leaves out."""
    start = date.fromordinal(first)
    named = [_nth(item, path) for item in parts["BYDAY"].split(",")] if "BYDAY" in parts else []
    months, month_days = _numbers(parts, "BYMONTH", path), _numbers(parts, "BYMONTHDAY", path)
    if frequency != "DAILY" and not parts.keys() & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        if frequency == "WEEKLY" or "BYWEEKNO" in parts:
            named = [(None, start.weekday())]
        else:
            month_days = frozenset({start.day})
            months = months or (frozenset({start.month}) if frequency == "YEARLY" else months)
    return {
        "months": months, "month_days": month_days,
        "weekdays": frozenset(weekday for rank, weekday in named if rank is None),
        "nth_weekdays": frozenset((rank, weekday) for rank, weekday in named if rank is not None),
        "any_weekdays": frozenset(weekday for _, weekday in named),
    }


def _times(parts: dict[str, str], first: int, path: str) -> tuple[int, ...]:
    """Return the seconds of the day at which an occurrence starts, in order."""
    hours = _numbers(parts, "BYHOUR", path) or {first // 3600}
    minutes = _numbers(parts, "BYMINUTE", path) or {first // 60 % 60}
    seconds = _numbers(parts, "BYSECOND", path) or {first % 60}
    named = product(hours, minutes, seconds)
    return tuple(sorted(hour * 3600 + minute * 60 + second for hour, minute, second in named))


def _numbers(parts: dict[str, str], name: str, path: str) -> frozenset[int]:
    if name not in parts:
        return frozenset()
    least, most = _RANGES[name]
    return frozenset(_number(item, name, least, most, path) for item in parts[name].split(","))


def _number(item: str, name: str, least: int, most: int, path: str) -> int:
    found = _NUMBER.fullmatch(item)
    signed = least < 0
    # Only what can count from an end has a sign, and there nothing is the zeroth.
    if found and (signed or not found[1]) and least <= int(item) <= most and not (signed and int(item) == 0):
        return int(item)
    raise BadInput(path, f"{name} {item!r} is not a number from {least} to {most}")


def _nth(item: str, path: str) -> tuple[int | None, int]:
    found = _WEEKDAY.fullmatch(item)
    if found is None or (found[1] is not None and not 1 <= abs(int(found[1])) <= 53):
        raise BadInput(path, f"BYDAY {item!r} is not a day")
    return (int(found[1]) if found[1] else None), WEEKDAYS.index(found[2])


def _weekday(item: str, path: str) -> int:
    if item not in WEEKDAYS:
        raise BadInput(path, f"WKST {item!r} is not one of {' '.join(WEEKDAYS)}")
    return WEEKDAYS.index(item)


def _positive(item: str, path: str, name: str) -> int:
    if not _POSITIVE.fullmatch(item):
        raise BadInput(path, f"{name} {item!r} is not a whole number from 1")
    return int(item)


def _until(item: str, path: str) -> tuple[int, int]:
    found = _UNTIL.fullmatch(item)
    if found is None:
        raise BadInput(path, f"UNTIL {item!r} is not a local time YYYYMMDDTHHMMSS")
    return local_time("{}-{}-{}T{}:{}:{}".format(*found.groups()), path)
