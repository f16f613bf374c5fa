"""Read single values of the interchange form; each refuses by its path (visit-rules section 8)."""
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from visits.rules.values import BadInput

T = TypeVar("T")
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_LOCAL = r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
_LOCAL_TIME = re.compile(_LOCAL, re.ASCII)
_INSTANT = re.compile(_LOCAL + r"(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)", re.ASCII)
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_SHOWN = 80


def refuse(path: str, value: object, expected: str) -> BadInput:
    """Return the refusal of a value that is not what was expected."""
    shown = repr(value)
    return BadInput(path, f"{shown if len(shown) <= _SHOWN else shown[:_SHOWN] + '…'} is not {expected}")


def fields(
    value: object, path: str, *, required: tuple[str, ...] = (), optional: tuple[str, ...] = ()
) -> Mapping[str, Any]:
    """Return an object that has all required keys and none but the known ones."""
    if not isinstance(value, Mapping):
        raise refuse(path, value, "an object")
    needed, allowed = _keys(required, optional)
    if needed <= value.keys() <= allowed:
        return value
    unknown = [f"{at(path, key)}: is not a known key here" for key in value if key not in allowed]
    missing = [f"{at(path, key)}: is missing" for key in required if key not in value]
    # A mistyped key is both: the reader is told the one they wrote and the one that was meant.
    first, _, rest = "; ".join(unknown + missing).partition(": ")
    raise BadInput(first, rest)


@lru_cache(maxsize=64)
def _keys(required: tuple[str, ...], optional: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(required), frozenset((*required, *optional))


def at(path: str, key: object) -> str:
    """Return the path of a key inside an object; the situation itself has none."""
    return f"{path}.{key}" if path else f"{key}"


def items(value: object, path: str, read: Callable[[Any, str], T], *, some: bool = False) -> list[T]:
    """Return a list read item by item; with `some` it may not be empty."""
    if not isinstance(value, list | tuple):
        raise refuse(path, value, "a list")
    if some and not value:
        raise BadInput(path, "is empty, at least one item was expected")
    return [read(item, f"{path}[{index}]") for index, item in enumerate(value)]


def text(value: object, path: str) -> str:
    """Return a text that is not empty."""
    if not isinstance(value, str) or not value:
        raise refuse(path, value, "a text")
    return value


def boolean(value: object, path: str) -> bool:
    """Return true or false; no other value counts as either."""
    if not isinstance(value, bool):
        raise refuse(path, value, "true or false")
    return value


def whole(value: object, path: str, allowed: Iterable[int] | None = None, *, least: int = 0) -> int:
    """Return a whole number, out of `allowed` or not below `least`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise refuse(path, value, "a whole number")
    if allowed is not None and value not in (choices := list(allowed)):
        raise refuse(path, value, "one of " + " ".join(map(str, choices)))
    if allowed is None and value < least:
        raise refuse(path, value, f"a whole number from {least}")
    return value


def one_of(value: object, path: str, allowed: Collection[str]) -> str:
    """Return one word out of those allowed."""
    if not isinstance(value, str) or value not in allowed:
        raise refuse(path, value, "one of " + " ".join(allowed))
    return value


def day(value: object, path: str) -> int:
    """Return the ordinal of a date."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value).toordinal()
        except ValueError:
            pass
    raise refuse(path, value, "a date YYYY-MM-DD")


def time(value: object, path: str) -> int:
    """Return a time of day in seconds since midnight."""
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise refuse(path, value, "a time HH:MM from 00:00 to 23:59")
    return int(found[1]) * 3600 + int(found[2]) * 60


def moment(value: object, path: str) -> datetime:
    """Return an instant with its offset."""
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    raise refuse(path, value, "an instant YYYY-MM-DDTHH:MM[:SS] with ±HH:MM or Z")


def instant(value: object, path: str) -> int:
    """Return an instant in seconds since 1970 UTC."""
    return seconds(moment(value, path))


def seconds(value: datetime) -> int:
    """Return an instant in whole seconds since 1970 UTC, rounded down; raises TypeError without a zone."""
    since: timedelta = value - _EPOCH
    return since.days * 86_400 + since.seconds


def local_time(value: object, path: str) -> tuple[int, int]:
    """Return a local date and time without offset as a day and its seconds."""
    if isinstance(value, str) and _LOCAL_TIME.fullmatch(value):
        try:
            parsed = datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return parsed.toordinal(), parsed.hour * 3600 + parsed.minute * 60 + parsed.second
    raise refuse(path, value, "a local time YYYY-MM-DDTHH:MM[:SS] without offset")


def zone(value: object, path: str) -> str:
    """Return the name of a time zone that the machine knows."""
    name = text(value, path)
    try:
        ZoneInfo(name)
    # A directory of the zone data, a file that is none, a path that leaves it: each fails in its own way.
    except (KeyError, ValueError, OSError):
        raise refuse(path, value, "a known time zone") from None
    return name
