"""Entries and live messages as each audience sees them.

Times: a relative reads only the day of what others wrote. Hours would tell the rhythm and whereabouts of a child
(threat 9); child and team read them.
"""
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from accounts.models import FamilyLink, Membership
from accounts.roles import TEAM, Role
from accounts.words import role_word
from attachments.queries import pictures_of
from journals.models import Entry, ExchangeMessage, Thanks
from lib.text import kept
from moderation import cards
from moderation.cards import Card
from moderation.queries.authors import TEAM_FACE, AuthorNotice, state_for_author
from moderation.states import State

RELATED = ("author", "child")
MESSAGE_RELATED = ("author", "link")


@dataclass(frozen=True, slots=True)
class EntryCard:
    """One entry for one audience."""

    id: UUID
    by: str
    name: str
    role: str
    face: Any
    at: datetime
    hour: bool
    kind: str
    html: SafeString
    state: State
    pictures: Sequence[Any]
    own: bool = False
    thanked_by: tuple[str, ...] = ()
    notice: AuthorNotice | None = None
    edit_url: str = ""
    withdraw_url: str = ""
    thank_url: str = ""
    for_whom: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom entries are rendered: whether hours are shown, and whether names of the team are kept back."""

    hours: bool = True
    place_secret: bool = False
    names_readers: bool = False


def audience_of(child_id: UUID, name: str) -> Audience:
    """Return how an audience of a journal's streams and pages is shown entries."""
    if not name.startswith("relative-"):
        return Audience(names_readers=name in ("team", "child"))
    secret = FamilyLink.objects.filter(
        child_id=child_id, relative_id=UUID(name.removeprefix("relative-")), place_secret=True, ended_at=None
    )
    return Audience(hours=False, place_secret=secret.exists())


def entry_cards(entries: Sequence[Entry], audience: Audience) -> list[EntryCard]:
    """Return published entries for an audience, neutral in person (five queries)."""
    ids = [entry.id for entry in entries]
    roles = _roles(entries)
    pictures = pictures_of("entry", ids)
    thanks: dict[UUID, list[str]] = {}
    for row in Thanks.objects.filter(entry__in=ids).select_related("person").order_by("at"):
        thanks.setdefault(row.entry_id, []).append(row.person.first_name)
    readers = _readers(ids) if audience.names_readers else {}
    return [
        replace(
            _entry_card(entry, _shown_as(entry, audience, roles.get(entry.author_id, Role.EDUCATOR)), audience),
            pictures=pictures.get(entry.id, ()), for_whom=tuple(readers.get(entry.id, ())),
            # Who said thank you is told to all but relatives: one would learn of the other (threat 32).
            thanked_by=tuple(thanks.get(entry.id, ())) if audience.hours else (),
        )
        for entry in entries
    ]


def _roles(entries: Sequence[Entry]) -> dict[UUID, Role]:
    """Return in what role each author of the team writes, the lead's before the educator's (one query)."""
    authors = {entry.author_id for entry in entries if entry.part == Entry.Part.TEAM}
    rows = Membership.objects.filter(person__in=authors, role__in=TEAM | {Role.FOSTER_CARER}).order_by("role")
    return {person: Role(role) for person, role in rows.values_list("person_id", "role")}


def thank_url(entry_id: UUID) -> str:
    """Return where thanks are said; a relative's page offers it only while contact lets words through."""
    return reverse("journals:thank", args=[entry_id])


def _readers(ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    rows = Entry.readers.through.objects.filter(entry__in=ids).select_related("relative")
    found: dict[UUID, list[str]] = {}
    for row in rows:
        found.setdefault(row.entry_id, []).append(row.relative.first_name)
    return found


def _entry_card(entry: Entry, shown: tuple[str, str, Any], audience: Audience) -> EntryCard:
    name, role, face = shown
    return EntryCard(
        id=entry.id, by=str(entry.author_id), name=name, role=role, face=face,
        at=entry.published_at or entry.created_at, hour=audience.hours, kind=entry.kind, html=kept(entry.html),
        state=State(entry.state), pictures=(), thank_url=thank_url(entry.id) if audience.hours else "",
    )


def _shown_as(entry: Entry, audience: Audience, role: Role) -> tuple[str, str, Any]:
    """Return name, role and face; a foster carer's name is never told to families (BRIEF, words of the field)."""
    if entry.part != Entry.Part.TEAM:
        return entry.author.first_name, "", entry.author.face
    if audience.place_secret or (role is Role.FOSTER_CARER and not audience.hours):
        return _("The team"), "", TEAM_FACE
    return entry.author.first_name, role_word(entry.author, role), entry.author.face


def own_entry_cards(entries: Sequence[Entry], *, now: datetime) -> list[EntryCard]:
    """Return an author's own waiting entries with their states and ways on."""
    notices = state_for_author([entry.id for entry in entries], now=now)
    return [_own(card, notices.get(card.id)) for card in entry_cards(entries, Audience())]


def _own(card: EntryCard, notice: AuthorNotice | None) -> EntryCard:
    can_edit, can_withdraw = (notice.can_edit, notice.can_withdraw) if notice else (False, False)
    return replace(
        card, own=True, notice=notice, thank_url="",
        edit_url=reverse("journals:entry_edit", args=[card.id]) if can_edit else "",
        withdraw_url=reverse("journals:entry_withdraw", args=[card.id]) if can_withdraw else "",
    )


def message_cards(messages: Sequence[ExchangeMessage]) -> list[Card]:
    """Return live messages as both see them; the hour is the shared moment of an exchange, so it is shown."""
    return [
        Card(
            id=m.id, by=str(m.author_id), name=m.author.first_name, face=m.author.face,
            at=m.published_at or m.created_at, html=kept(m.html), state=State(m.state),
        )
        for m in messages
    ]


def own_message_cards(messages: Sequence[ExchangeMessage], *, now: datetime) -> list[Card]:
    """Return an author's own live messages with their states and ways on."""
    notices = state_for_author([m.id for m in messages], now=now)
    return [
        cards.own(
            card, notices.get(card.id), edit_url=reverse("journals:message_edit", args=[card.id]),
            withdraw_url=reverse("journals:message_withdraw", args=[card.id]),
        )
        for card in message_cards(messages)
    ]
