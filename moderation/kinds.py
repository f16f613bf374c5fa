"""The kinds of text that pass the door, told by upper rooms at start: this room imports none of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol
from uuid import UUID

from moderation.states import State
from realtime.actions import Happening


@dataclass(frozen=True, slots=True)
class ContactAnswer:
    """What the contact decision says at release; `reason` is a sentence that the author may read."""

    outcome: Literal["allow", "hold", "deny"]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ContextLine:
    """One published line of the conversation that an item stands in."""

    author_name: str
    author_face: Any
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class DeskView:
    """What the desk sees of a text: names as its place shows them (a pseudonym stays one)."""

    place_label: str
    author_name: str
    author_face: Any
    url: str
    text: str = ""
    author_age: int | None = None
    pictures: Sequence[UUID] = ()
    before: Sequence[ContextLine] = ()
    after: Sequence[ContextLine] = ()
    contact_sentence: str = ""
    place_rule: str = ""


class ContentKind(Protocol):
    """What an upper room says of one kind of text."""

    name: str

    def apply(self, object_id: UUID, state: State, *, text: str, now: datetime) -> Sequence[Happening]:
        """Set the row's state and text; return what its own streams (readers, author) are told."""
        ...

    def contact_at_release(self, object_id: UUID, *, now: datetime) -> ContactAnswer | None:
        """Ask the contact decision again for a text about to be shown; None where no contact rule applies."""
        ...

    def desk_views(self, object_ids: Sequence[UUID], *, whole: bool) -> Mapping[UUID, DeskView]:
        """Return what the desk sees of several texts, in a fixed number of queries; `whole`: with all around it."""
        ...


_KINDS: dict[str, ContentKind] = {}


def register(kind: ContentKind) -> None:
    """Tell the door of a kind of text; called from `AppConfig.ready()`."""
    _KINDS[kind.name] = kind


def get(name: str) -> ContentKind:
    """Return a kind by its name."""
    return _KINDS[name]


def desk_views(pairs: Sequence[tuple[str, UUID]], *, whole: bool = False) -> dict[UUID, DeskView]:
    """Return what the desk sees of texts of several kinds, asking each kind once.

    `whole` adds the conversation and the contact in force, for an opened item: a queue shows and asks neither.
    """
    views: dict[UUID, DeskView] = {}
    for name in sorted({kind for kind, _id in pairs}):
        views.update(get(name).desk_views([object_id for kind, object_id in pairs if kind == name], whole=whole))
    return views
