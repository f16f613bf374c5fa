"""The live streams of journals and exchanges; each asks the contact decision when opened and when it may change."""
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from uuid import UUID

from django.template.loader import render_to_string
from django.utils.translation import override

from accounts.access import NotFound, Standing
from accounts.models import Placement
from journals import access
from journals.access import Part
from journals.cards import (
    MESSAGE_RELATED,
    RELATED,
    audience_of,
    entry_cards,
    message_cards,
    own_entry_cards,
    own_message_cards,
)
from journals.closing import closed_exchange, closed_journal
from journals.models import Entry, ExchangeMessage
from lib import clock
from lib.clock import PARIS
from moderation.cards import render
from moderation.states import State
from realtime.streams import Grant, StreamKey
from visits import contact


def _author(key: StreamKey) -> UUID | None:
    return UUID(key.audience.removeprefix("author-")) if key.audience.startswith("author-") else None


def _until(standing: Standing, placement: Placement) -> datetime | None:
    """Return when a membership or the placement ends: the last day is the home's whole, the next is not (threat 8)."""
    if placement.ends_on is None:
        return standing.until
    over = datetime.combine(placement.ends_on + timedelta(days=1), time(), PARIS)
    return min(over, standing.until) if standing.until else over


class JournalStreams:
    """A child's journal for the child, the team, each relative apart, and each author's own."""

    name = "journal"

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let somebody hear the one audience that is theirs, a relative until contact closes."""
        try:
            seat = access.get_seat(standing, key.id)
        except NotFound:
            return None
        mine = {"child": Part.CHILD, "team": Part.TEAM}.get(key.audience) == seat.part
        mine = mine or (key.audience == "team" and seat.part is Part.REFERENT)
        mine = mine or key.audience == f"author-{standing.id}"
        mine = mine or (key.audience == f"relative-{standing.id}" and seat.part is Part.RELATIVE)
        if not mine:
            return None
        if seat.reading is None:
            return Grant(until=_until(standing, seat.placement), watches=frozenset({contact.topic(key.id)}))
        return Grant(until=contact.grant_until(seat.reading), watches=contact.topics(key.id, standing.id))

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return entries in their present state: the published ones for this audience, or an author's own."""
        rows = Entry.objects.filter(id__in=object_ids, child_id=key.id).select_related(*RELATED)
        with override(language):
            if author := _author(key):
                made = own_entry_cards(list(rows.filter(author_id=author)), now=clock.now())
            else:
                made = entry_cards(list(rows.filter(state=State.PUBLISHED)), audience_of(key.id, key.audience))
            return {card.id: render_to_string("journals/_entry.html", {"card": card}) for card in made}

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell a relative what they may know of why, and whom to ask."""
        with override(language):
            return closed_journal(standing, key.id)


class ExchangeStreams:
    """A live exchange for the child, the relative, the team, and each author's own."""

    name = "exchange"

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let the two hear each other in the direction and hours that contact allows, and the team always."""
        try:
            seat = access.get_exchange(standing, key.id)
        except NotFound:
            return None
        if seat.part in (Part.TEAM, Part.REFERENT):
            ends, watched = _until(standing, seat.placement), frozenset({contact.topic(seat.link.child_id)})
            return Grant(until=ends, watches=watched) if key.audience == "team" else None
        if key.audience not in (seat.part.value, f"author-{standing.id}"):
            return None
        asked = seat.direction if _author(key) else seat.listening
        decision = seat.ask(asked, actor=standing)
        if decision.outcome == "deny":
            return None
        watches = contact.topics(seat.link.child_id, seat.link.relative_id)
        return Grant(until=contact.grant_until(decision), watches=watches)

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return messages in their present state: the published ones, or an author's own as they stand."""
        rows = ExchangeMessage.objects.filter(id__in=object_ids, link_id=key.id).select_related(*MESSAGE_RELATED)
        with override(language):
            if author := _author(key):
                made = own_message_cards(list(rows.filter(author_id=author)), now=clock.now())
            else:
                made = message_cards(list(rows.filter(state=State.PUBLISHED)))
            return {card.id: render(card) for card in made}

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell the two what each may know of why, and whom to ask."""
        with override(language):
            return closed_exchange(standing, key.id)
