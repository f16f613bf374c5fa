"""Places of upper rooms that an invitation can open (a youth group, a forum), told to this room at start."""
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from accounts.access import Standing
from accounts.models import Invitation, Person
from accounts.roles import Role


class PlaceKind(Protocol):
    """What a room says of a kind of place that people join by invitation."""

    name: str

    def choices_for(self, actor: Standing, role: Role) -> Sequence[tuple[UUID, str]]:
        """Return the places to which the actor may invite somebody in this role, with their names."""
        ...

    def admit(self, person: Person, place_id: UUID, invitation: Invitation, *, now: datetime) -> None:
        """Let a newcomer in, inside the transaction that spends the invitation."""
        ...

    def home_of(self, place_id: UUID) -> tuple[UUID, UUID | None]:
        """Return the organisation and the unit that a place belongs to."""
        ...

    def url(self, place_id: UUID) -> str:
        """Return the address of the place, shown after joining."""
        ...


_KINDS: dict[str, PlaceKind] = {}


def register(kind: PlaceKind) -> None:
    """Make a kind of place known; called once, from its room's `AppConfig.ready()`."""
    _KINDS[kind.name] = kind


def get(name: str) -> PlaceKind:
    """Return a registered kind of place; KeyError when no room made it known."""
    return _KINDS[name]


def all_kinds() -> tuple[PlaceKind, ...]:
    """Return every registered kind of place."""
    return tuple(_KINDS.values())
