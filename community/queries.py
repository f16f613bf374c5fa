"""What the pages of spaces read; each function has a fixed number of queries."""
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db.models import OuterRef, Q, QuerySet, Subquery

from accounts.access import Standing
from accounts.models import Duty, Membership
from accounts.queries import hosts_of, on_duty, team_of_unit
from accounts.roles import Role
from accounts.words import role_word
from community import access
from community.access import Seat
from community.cards import RELATED, drawn, own_cards, public_cards, shown_as
from community.models import Message, Space, SpaceMember, Topic
from moderation.cards import Card
from moderation.states import State

PAGE = 50
POSTS = 20
TOPICS = 20
_OWN_STATES = (State.HELD, State.RETURNED, State.REFUSED)


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group on the list of one's groups."""

    space: Space
    there: Duty | None
    last_at: datetime | None


def list_groups_for(actor: Standing) -> list[GroupLine]:
    """Return somebody's groups with who is on duty and when something last happened (two queries)."""
    last = Message.objects.filter(space=OuterRef("pk"), state=State.PUBLISHED).order_by("-published_at")
    spaces = list(
        access.spaces_for(actor, Space.Kind.GROUP).annotate(last_at=Subquery(last.values("published_at")[:1]))
    )
    duties = {duty.unit_id: duty for duty in on_duty(now=actor.now, units=[s.unit_id for s in spaces if s.unit_id])}
    return [GroupLine(space, duties.get(space.unit_id), space.last_at) for space in spaces]


def stream_cards(actor: Standing, seat: Seat) -> list[Card]:
    """Return the last messages of a group, oldest first, with one's own that wait among them."""
    rows = drawn(seat.space.messages.filter(topic=None), now=actor.now)
    published = list(rows.filter(state=State.PUBLISHED).order_by("-published_at", "-id")[:PAGE])
    return _with_own(actor, published, rows)


def topic_cards(actor: Standing, topic: Topic, page: int) -> list[Card]:
    """Return one page of a topic's messages, oldest first, with one's own that wait on the last page."""
    rows = drawn(topic.space.messages.filter(topic=topic), now=actor.now)
    start = (page - 1) * POSTS
    published = list(rows.filter(state=State.PUBLISHED).order_by("published_at", "id")[start:start + POSTS])
    last_page = page >= pages_of(topic)
    return _with_own(actor, published, rows if last_page else rows.none())


def pages_of(topic: Topic) -> int:
    """Return how many pages a topic has (the opening message and its answers)."""
    return max(1, -(-(topic.answers + 1) // POSTS))


def _with_own(actor: Standing, published: Sequence[Message], rows: QuerySet[Message]) -> list[Card]:
    waiting = list(rows.filter(author=actor.person, state__in=_OWN_STATES).order_by("-created_at")[:PAGE])
    mine = {message.id for message in published if message.author_id == actor.id}
    cards = [replace(card, own=card.id in mine) for card in public_cards(published, now=actor.now)]
    if waiting:
        cards += own_cards(waiting, now=actor.now)
    return sorted(cards, key=lambda card: card.at)


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who can read in a space, as its members may know them."""

    name: str
    face: object
    role: str
    there: bool = False


def readers_of(seat: Seat, *, now: datetime) -> list[Reader]:
    """Return everybody who can read in a space: team or hosts first, then members (three queries)."""
    space = seat.space
    staff = _staff(space, now=now)
    members = SpaceMember.objects.filter(space=space, left_at=None).select_related("person").order_by("joined_at")
    return staff + [
        Reader(m.pseudonym or m.person.first_name, m.face if m.pseudonym else m.person.face, "") for m in members
    ]


def there_for(space: Space, *, now: datetime) -> list[Duty]:
    """Return who is on duty for a space now."""
    if space.unit_id is not None:
        return on_duty(now=now, units=[space.unit_id])
    return on_duty(now=now, organisations=[space.organisation_id])


def _staff(space: Space, *, now: datetime) -> list[Reader]:
    rows: list[Membership] = (
        team_of_unit(space.unit_id, now=now) if space.unit_id is not None else hosts_of(space.organisation_id, now=now)
    )
    there = {duty.person_id for duty in there_for(space, now=now)}
    return [
        Reader(m.person.first_name, m.person.face, role_word(m.person, Role(m.role)), m.person_id in there)
        for m in rows
    ]


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic on a forum's list, with its first words and under which name it was opened."""

    topic: Topic
    first: str
    name: str
    face: object


def list_topics(actor: Standing, seat: Seat, *, before: tuple[datetime, UUID] | None = None) -> list[TopicLine]:
    """Return a page of a forum's topics, latest first, with one's own that wait (two queries)."""
    published = Q(state=State.PUBLISHED)
    mine = Q(messages__opens_topic=True, messages__author=actor.person, state__in=_OWN_STATES)
    topics = Topic.objects.filter(published | mine, space=seat.space).distinct().order_by("-last_at", "-id")
    if before is not None:
        topics = topics.filter(Q(last_at__lt=before[0]) | Q(last_at=before[0], id__lt=before[1]))
    page = list(topics[:TOPICS])
    opening = {
        message.topic_id: message
        for message in Message.objects.filter(topic__in=page, opens_topic=True).select_related(*RELATED)
    }
    return [_topic_line(topic, opening[topic.id]) for topic in page if topic.id in opening]


def _topic_line(topic: Topic, message: Message) -> TopicLine:
    name, face = shown_as(message)
    return TopicLine(topic, message.text, name, face)
