"""Read the situation of one child (visit-rules section 1): whole, or refused whole."""
from collections.abc import Callable, Mapping
from typing import Any

from visits.rules import reading
from visits.rules.values import (
    CHANNELS,
    DIRECTIONS,
    EVERYBODY,
    NEVER,
    OUTCOMES,
    PRESETS,
    TALK,
    BadInput,
    Closure,
    Order,
    Outcome,
    Right,
    Situation,
    Visit,
)
from visits.rules.windows_input import quiet_hours, window

_LISTS = ("relatives", "orders", "suspensions", "pauses", "visits", "quiet_hours")
_TALK = tuple(channel for channel in CHANNELS if channel in TALK)
_LIVE = ("planned", "in_progress")


def read_situation(value: object) -> Situation:
    """Return the situation of one child; raises BadInput with the path of the field that cannot be read."""
    if not isinstance(value, Mapping):
        raise reading.refuse("situation", value, "an object")
    known = reading.fields(value, "", required=("child", "timezone", "school_zone"), optional=_LISTS)
    return Situation(
        child=reading.text(known["child"], "child"),
        timezone=reading.zone(known["timezone"], "timezone"),
        school_zone=reading.one_of(known["school_zone"], "school_zone", ("A", "B", "C")),
        relatives=frozenset(reading.items(known.get("relatives", []), "relatives", _person)),
        orders=tuple(reading.items(known.get("orders", []), "orders", _order)),
        suspensions=tuple(reading.items(known.get("suspensions", []), "suspensions", _suspension)),
        pauses=tuple(reading.items(known.get("pauses", []), "pauses", _pause)),
        visits=tuple(reading.items(known.get("visits", []), "visits", _visit)),
        quiet_hours=tuple(reading.items(known.get("quiet_hours", []), "quiet_hours", quiet_hours)),
    )


def _person(value: object, path: str) -> str:
    name = reading.text(value, path)
    if name == EVERYBODY:
        raise BadInput(path, "'*' is not a relative")
    return name


def _order(value: object, path: str) -> Order:
    required = ("id", "issued_on", "valid_from", "valid_until")
    known = reading.fields(value, path, required=required, optional=("revoked_at", "rights"))
    first = _or_open(known["valid_from"], f"{path}.valid_from", reading.day)
    last = _or_open(known["valid_until"], f"{path}.valid_until", reading.day)
    if first is not None and last is not None and last < first:
        raise BadInput(f"{path}.valid_until", f"{known['valid_until']!r} lies before valid_from")
    rights = reading.items(known.get("rights", []), f"{path}.rights", _right)
    _one_each(rights, f"{path}.rights")
    return Order(
        id=reading.text(known["id"], f"{path}.id"),
        issued_on=reading.day(known["issued_on"], f"{path}.issued_on"),
        valid_from=first, valid_until=last,
        revoked_at=_or_open(known.get("revoked_at"), f"{path}.revoked_at", reading.instant),
        rights=tuple(rights),
    )


def _or_open(value: object, path: str, read: Callable[[object, str], int]) -> int | None:
    return None if value is None else read(value, path)


def _one_each(rights: list[Right], path: str) -> None:
    seen: set[str] = set()
    for index, right in enumerate(rights):
        if right.relative in seen:
            raise BadInput(f"{path}[{index}]", f"is a second right for {right.relative!r} in one order")
        seen.add(right.relative)


def _right(value: object, path: str) -> Right:
    known = reading.fields(
        value, path, required=("relative", "regime"), optional=("channels", "windows", "cancelled")
    )
    regime = reading.one_of(known["regime"], f"{path}.regime", tuple(PRESETS))
    return Right(
        relative=_person(known["relative"], f"{path}.relative"), regime=regime,
        grants=_grants(known.get("channels", {}), f"{path}.channels", PRESETS[regime]),
        windows=tuple(reading.items(known.get("windows", []), f"{path}.windows", window)),
        cancelled=frozenset(reading.items(known.get("cancelled", []), f"{path}.cancelled", reading.day)),
    )


def _grants(value: object, path: str, preset: Mapping[str, Outcome]) -> dict[tuple[str, str], Outcome]:
    known = reading.fields(value, path, optional=CHANNELS)
    grants = {(channel, direction): preset[channel] for channel in CHANNELS for direction in DIRECTIONS}
    for channel, given in known.items():
        at = f"{path}.{channel}"
        # Reading the journal has no direction, so its grant is one value.
        if isinstance(given, Mapping) and channel != "journal_read":
            ways = reading.fields(given, at, optional=DIRECTIONS)
            grants.update({(channel, way): _outcome(ways[way], f"{at}.{way}") for way in ways})
        else:
            grants.update(dict.fromkeys([(channel, way) for way in DIRECTIONS], _outcome(given, at)))
    return grants


def _outcome(value: object, path: str) -> Outcome:
    word = reading.one_of(value, path, OUTCOMES)
    return next(outcome for outcome in OUTCOMES if outcome == word)


def _suspension(value: object, path: str) -> Closure:
    known = reading.fields(value, path, required=("relative", "channels", "from", "until"))
    return _closure(known, path, (*CHANNELS, EVERYBODY))


def _pause(value: object, path: str) -> Closure:
    known = reading.fields(value, path, required=("relative", "from", "until"), optional=("channels",))
    return _closure({"channels": _TALK, **known}, path, _TALK)


def _closure(known: Mapping[str, Any], path: str, allowed: tuple[str, ...]) -> Closure:
    channels = reading.items(
        known["channels"], f"{path}.channels", lambda value, at: reading.one_of(value, at, allowed), some=True
    )
    start = reading.instant(known["from"], f"{path}.from")
    end = _or_open(known["until"], f"{path}.until", reading.instant)
    if end is not None and end < start:
        raise BadInput(f"{path}.until", f"{known['until']!r} lies before from")
    return Closure(
        relative=reading.text(known["relative"], f"{path}.relative"), channels=frozenset(channels),
        start=start, end=NEVER if end is None else end,
    )


def _visit(value: object, path: str) -> Visit:
    known = reading.fields(
        value, path, required=("relative", "kind", "mediated", "status", "start", "end"), optional=("lock",)
    )
    status = reading.one_of(known["status"], f"{path}.status", (*_LIVE, "done", "cancelled", "missed"))
    start = reading.instant(known["start"], f"{path}.start")
    end = reading.instant(known["end"], f"{path}.end")
    if end < start:
        raise BadInput(f"{path}.end", f"{known['end']!r} lies before the start")
    lock = reading.one_of(known.get("lock", "relative"), f"{path}.lock", ("relative", "family"))
    return Visit(
        relative=_person(known["relative"], f"{path}.relative"),
        kind=reading.one_of(known["kind"], f"{path}.kind", ("in_person", "remote", "stay")),
        mediated=reading.boolean(known["mediated"], f"{path}.mediated"),
        live=status in _LIVE, start=start, end=end, family_lock=lock == "family",
    )
