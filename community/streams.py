"""The live streams of this room: a group's, a topic's, and what one author alone sees of their own."""
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils.translation import override

from accounts.access import NotFound, Standing
from community import access
from community.cards import drawn, own_cards, public_cards
from community.models import Message
from lib import clock
from moderation.cards import render
from moderation.states import State
from realtime.streams import Grant, StreamKey


def _rendered(key: StreamKey, rows: QuerySet[Message], *, language: str) -> dict[UUID, str]:
    now = clock.now()
    messages = _for(key, drawn(rows.select_related("space"), now=now))
    with override(language):
        made = (own_cards if _is_own(key) else public_cards)(messages, now=now)
        return {card.id: render(card) for card in made}


def _closed(language: str) -> str:
    with override(language):
        return render_to_string("community/_closed.html")


def _grant(standing: Standing, seat: access.Seat) -> Grant:
    return Grant(until=standing.until, watches=frozenset({f"space:{seat.space.id}"}))


class SpaceStreams:
    """A group's stream for its readers ("members") and each author's own ("author-<person>")."""

    name = "space"

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let readers of the space hear it; nobody hears another's own."""
        if key.audience not in ("members", f"author-{standing.id}"):
            return None
        try:
            return _grant(standing, access.get_seat(standing, key.id))
        except NotFound:
            return None

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return messages in their present state: the published ones, or an author's own as they stand."""
        rows = Message.objects.filter(id__in=object_ids, space_id=key.id, topic=None)
        return _rendered(key, rows, language=language)

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell that this place is no longer open."""
        return _closed(language)


class TopicStreams:
    """A topic's stream for its readers, and each author's own in it."""

    name = "topic"

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let readers of the forum hear a topic of it; nobody hears another's own."""
        if key.audience not in ("members", f"author-{standing.id}"):
            return None
        try:
            return _grant(standing, access.get_topic_for(standing, key.id)[1])
        except NotFound:
            return None

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return the topic's messages: the published ones, or an author's own as they stand."""
        rows = Message.objects.filter(id__in=object_ids, topic_id=key.id)
        return _rendered(key, rows, language=language)

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell that this place is no longer open."""
        return _closed(language)


def _is_own(key: StreamKey) -> bool:
    return key.audience != "members"


def _for(key: StreamKey, rows: QuerySet[Message]) -> list[Message]:
    if _is_own(key):
        return list(rows.filter(author_id=UUID(key.audience.removeprefix("author-"))))
    return list(rows.filter(state=State.PUBLISHED))
