"""The only door to spaces, topics and messages; what one may not see answers like what does not exist."""
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from accounts.access import NotFound, Standing
from accounts.roles import TEAM, Role
from community.models import Message, Space, SpaceMember, Topic
from community.rules import Part, fits_age
from lib.clock import PARIS
from moderation.access import may_decide_on
from moderation.states import State

NOWHERE = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Seat:
    """A space together with the part that the reader has in it."""

    space: Space
    part: Part
    member_id: UUID | None
    pseudonym: str

    @property
    def writes(self) -> bool:
        """Tell whether this part writes in the space."""
        return self.member_id is not None or self.part in (Part.TEAM, Part.HOST)


def _mine(actor: Standing) -> Q:
    team = Q(kind=Space.Kind.GROUP, unit__in=actor.units(*TEAM))
    hosted = Q(kind=Space.Kind.FORUM, organisation__in=actor.organisations(Role.HOST))
    joined = Q(members__in=SpaceMember.objects.filter(person=actor.person, left_at=None))
    return team | hosted | (joined & _belongs(actor))


def _belongs(actor: Standing) -> Q:
    """Return where a member's seat holds: who has left the home, or every role, left its spaces too (threats 8, 21)."""
    groups = Q(kind=Space.Kind.GROUP, organisation__in=actor.organisations(*Role))
    return groups | Q(kind=Space.Kind.FORUM) if actor.memberships or actor.children else groups


def _still_belongs(actor: Standing, space: Space) -> bool:
    if space.kind == Space.Kind.GROUP:
        return space.organisation_id in actor.organisations(*Role)
    return bool(actor.memberships or actor.children)


def spaces_for(actor: Standing, kind: Space.Kind) -> QuerySet[Space]:
    """Return the spaces of a kind that somebody may enter."""
    rows = Space.objects.filter(_mine(actor), kind=kind).select_related("unit", "organisation")
    return rows.distinct().order_by("name")


def get_seat(actor: Standing, space_id: UUID, kind: Space.Kind | None = None) -> Seat:
    """Return the reader's seat in a space (one query); NotFound without one, or at an age it is not for."""
    rows = Space.objects.select_related("unit", "organisation").annotate(**_membership(actor, "pk"))
    space = rows.filter(id=space_id).first()
    if space is None or (kind is not None and space.kind != kind):
        raise NotFound
    return _seat(actor, space, space)


def _membership(actor: Standing, space: str) -> dict[str, Subquery]:
    """Ask in the same query in what name somebody is a member: a refusal costs what nothing costs (threat 10)."""
    own = SpaceMember.objects.filter(space=OuterRef(space), person=actor.person, left_at=None)
    return {"own_member": Subquery(own.values("pk")[:1]), "own_name": Subquery(own.values("pseudonym")[:1])}


def _seat(actor: Standing, space: Space, row: Any) -> Seat:
    member, name = row.own_member, row.own_name or ""
    if space.unit_id is not None and space.unit_id in actor.units(*TEAM):
        return Seat(space, Part.TEAM, member, name)
    if space.unit_id is None and space.organisation_id in actor.organisations(Role.HOST):
        return Seat(space, Part.HOST, member, name)
    if member is None or not _still_belongs(actor, space) or not _of_age(actor, space):
        raise NotFound
    return Seat(space, Part.MEMBER, member, name)


def _of_age(actor: Standing, space: Space) -> bool:
    if not actor.is_youth:
        return True
    today = actor.now.astimezone(PARIS).date()
    return fits_age(actor.person.birth_date, today, space.min_age, space.max_age)


def get_topic_for(actor: Standing, topic_id: UUID) -> tuple[Topic, Seat]:
    """Return a published topic, or one's own that waits, with the seat in its space (one query)."""
    own = Message.objects.filter(topic=OuterRef("pk"), opens_topic=True, author=actor.person)
    rows = Topic.objects.select_related("space__unit", "space__organisation").annotate(**_membership(actor, "space"))
    topic = rows.filter(Q(state=State.PUBLISHED) | Exists(own), id=topic_id).first()
    if topic is None:
        raise NotFound
    return topic, _seat(actor, topic.space, topic)


def get_own_message(actor: Standing, message_id: UUID) -> tuple[Message, Seat]:
    """Return a message of the actor's own that is not yet published, with the seat in its space."""
    unsettled = (State.HELD, State.RETURNED)
    rows = Message.objects.select_related("space", "topic").filter(id=message_id, author=actor.person)
    message = rows.filter(state__in=unsettled).first()
    if message is None:
        raise NotFound
    return message, get_seat(actor, message.space_id)


def may_read_message(actor: Standing, message_id: UUID) -> bool:
    """Tell whether somebody may read a message now: published where they are, their own, or waiting at their desk.

    A message that does not exist is looked for in a space that does not: a refusal always costs the same (threat 10).
    """
    message = Message.objects.filter(id=message_id).first()
    try:
        get_seat(actor, message.space_id if message else NOWHERE)
        seen = message is not None and (message.state == State.PUBLISHED or message.author_id == actor.id)
    except NotFound:
        seen = False
    return seen or may_decide_on(actor, "message", message_id)
