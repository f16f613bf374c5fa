"""Messages of a space as their readers see them, and as their author alone does."""
from collections.abc import Sequence
from datetime import datetime

from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import Membership
from accounts.queries import in_force
from accounts.roles import HOSTS, TEAM, Role
from accounts.words import role_word
from attachments.queries import pictures_of
from community.models import Message, Space
from lib.text import kept
from moderation import cards
from moderation.cards import Card
from moderation.queries.authors import state_for_author
from moderation.states import State

RELATED = ("author", "member", "space", "topic")
_SHOWN = TEAM | HOSTS | {Role.PEER_HELPER}


def drawn(rows: QuerySet[Message], *, now: datetime) -> QuerySet[Message]:
    """Return messages of known spaces with all that their cards show, the role of professionals too."""
    places = Membership.objects.filter(
        in_force(now), person=OuterRef("author"), organisation=OuterRef("space__organisation"), role__in=_SHOWN,
    ).order_by("role")
    return rows.select_related("author", "member").annotate(written_as=Subquery(places.values("role")[:1]))


def public_cards(messages: Sequence[Message], *, now: datetime) -> list[Card]:
    """Return `drawn` messages as every reader sees them, neutral in person (one query)."""
    pictures = pictures_of("message", [m.id for m in messages])
    return [_card(message, pictures.get(message.id, ())) for message in messages]


def own_cards(messages: Sequence[Message], *, now: datetime) -> list[Card]:
    """Return an author's own messages with their states and ways on (six queries at most)."""
    public = public_cards(messages, now=now)
    notices = state_for_author([m.id for m in messages], now=now)
    return [
        cards.own(
            card, notices.get(card.id), edit_url=reverse("community:message_edit", args=[card.id]),
            withdraw_url=reverse("community:message_withdraw", args=[card.id]),
        )
        for card in public
    ]


def _card(message: Message, pictures: Sequence[object]) -> Card:
    name, face = shown_as(message)
    role = message.written_as  # type: ignore[attr-defined]  # `drawn` asks for it
    return Card(
        id=message.id, by=by_key(message), name=name, face=face, at=message.published_at or message.created_at,
        html=kept(message.html), state=State(message.state), pictures=pictures,
        role=role_word(message.author, Role(role)) if role in TEAM | HOSTS else _("peer helper") if role else "",
    )


def shown_as(message: Message) -> tuple[str, object]:
    """Return the name and face under which a message stands: in a forum the pseudonym, but for its hosts."""
    if message.member is not None and message.member.pseudonym:
        return message.member.pseudonym, message.member.face
    return message.author.first_name, message.author.face


def by_key(message: Message) -> str:
    """Return what marks one author's messages on a page: the member's key, which tells nothing outside this space."""
    return str(message.member_id or message.author_id) if message.space.kind == Space.Kind.GROUP else str(
        message.member_id or message.space_id
    )
