"""What holds pictures in upper rooms (a message, an entry): who may see them, whom to tell; told at start."""
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from accounts.access import Standing
from realtime.actions import Happening

NOTHING = UUID(int=0)


class HolderKind(Protocol):
    """What a room says of one kind of thing that pictures belong to; `name` is the kind of its `Ref`."""

    name: str

    def may_read(self, actor: Standing, holder_id: UUID, attachment_id: UUID, *, now: datetime) -> bool:
        """Tell whether somebody may see the holder's pictures now.

        A refusal must cost as many queries as a `holder_id` that does not exist, which is False (threat 10).
        """
        ...

    def settled(self, holder_id: UUID, *, now: datetime) -> Sequence[Happening]:
        """Return what to tell the holder's streams when a picture became ready, failed or was refused."""
        ...


_KINDS: dict[str, HolderKind] = {}


def register(kind: HolderKind) -> None:
    """Make a kind of holder known; called once, from its room's `AppConfig.ready()`."""
    _KINDS[kind.name] = kind


def get(name: str) -> HolderKind:
    """Return a registered kind; KeyError when no room made it known."""
    return _KINDS[name]


def ask_in_vain(actor: Standing, attachment_id: UUID, *, but: str, now: datetime) -> None:
    """Ask every kind but one about nothing, so that each refusal has asked each kind once."""
    for kind in _KINDS.values():
        if kind.name != but:
            kind.may_read(actor, NOTHING, attachment_id, now=now)
