"""Streams by name; what each room says of its own: who may hear, how an object looks, what an end tells."""
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID

from accounts.access import Standing

_UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_KEY = re.compile(rf"([a-z]{{1,20}}):({_UUID}):([a-z]{{1,20}}(?:-{_UUID})?)")


@dataclass(frozen=True, slots=True)
class StreamKey:
    """Name one (place, audience), written "place:uuid:audience"."""

    place: str
    id: UUID
    audience: str

    def __str__(self) -> str:
        return f"{self.place}:{self.id}:{self.audience}"

    @classmethod
    def parse(cls, text: str) -> "StreamKey | None":
        """Return the key that a text writes, or None."""
        match = _KEY.fullmatch(text)
        return cls(match[1], UUID(match[2]), match[3]) if match else None


@dataclass(frozen=True, slots=True)
class Grant:
    """Allow listening until an instant, and say whose changes of rights make it be asked again.

    Every grant also watches its listener's own "person:<uuid>" and "session:…" topics.
    """

    until: datetime | None = None
    watches: frozenset[str] = field(default_factory=frozenset)


class StreamKind(Protocol):
    """What a room says of the streams whose keys begin with `name`."""

    name: str

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Return the right to listen, or None, which answers exactly like a stream that does not exist."""
        ...

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return objects as they are now for this audience, neutral in person; an absent one was removed."""
        ...

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Return what the listener is told when cut off; only what they may know ("" for nothing)."""
        ...


_KINDS: dict[str, StreamKind] = {}


def register(kind: StreamKind) -> None:
    """Make a kind of stream known; called once, from its room's `AppConfig.ready()`."""
    _KINDS[kind.name] = kind


def find(name: str) -> StreamKind | None:
    """Return a registered kind of stream, or None."""
    return _KINDS.get(name)
