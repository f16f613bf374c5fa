"""The words of the wire, as `docs/live-protocol.md` has them: what the server says, what it understands."""
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

FRAME_LIMIT = 4096  # characters in from a client
KEY_LIMIT = 120
KEYS_LIMIT = 24  # streams in one frame, and open on one socket
T = TypeVar("T")


def encode(**words: Any) -> str:
    """Return a frame, encoded once however many sockets it goes to."""
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))


def event(key: str, number: int, verb: str, object_id: UUID, html: str | None) -> str:
    """Return the frame of an event: its object as it is now, or its removal."""
    words = {"t": "event", "s": key, "n": number, "verb": verb, "id": str(object_id)}
    if html is None:
        return encode(**words, op="remove")
    return encode(**words, op="put", html=html)


def mute(key: str, number: int, verb: str, object_id: UUID) -> str:
    """Return the frame of an event that could not be rendered: the number goes on, nothing is shown."""
    return encode(t="event", s=key, n=number, verb=verb, id=str(object_id), op="none")


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Hear these streams, each from after a number (None: from now)."""

    streams: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """Stop hearing these streams."""

    streams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ping:
    """Ask whether the line is alive."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Say that all up to a mark was read."""

    number: int


Said = Subscribe | Unsubscribe | Ping | Mark


def parse(text: str) -> Said | None:
    """Return what a client says, or None for what is no frame of ours."""
    try:
        words = json.loads(text)
        return _READERS[words["t"]](words)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _subscribe(words: dict[str, Any]) -> Subscribe:
    pairs = tuple((_key(key), _number(after)) for key, after in words["s"])
    return Subscribe(_some(pairs))


def _unsubscribe(words: dict[str, Any]) -> Unsubscribe:
    return Unsubscribe(_some(tuple(_key(key) for key in words["s"])))


def _mark(words: dict[str, Any]) -> Mark:
    number = _number(words["k"])
    if number is None:
        raise ValueError(words)
    return Mark(number)


def _some(items: tuple[T, ...]) -> tuple[T, ...]:
    if not 0 < len(items) <= KEYS_LIMIT:
        raise ValueError(len(items))
    return items


def _key(value: object) -> str:
    if not isinstance(value, str) or len(value) > KEY_LIMIT:
        raise ValueError(value)
    return value


def _number(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53):
        return value
    raise ValueError(value)


_READERS: dict[str, Callable[[dict[str, Any]], Said]] = {
    "sub": _subscribe, "unsub": _unsubscribe, "ping": lambda _words: Ping(), "mark": _mark,
}
