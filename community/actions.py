"""The verbs of a space; each passes the one door, leaves its trace and its events, in one transaction."""
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F

from accounts.access import NotFound, Refused, Standing
from accounts.models import FamilyLink, Invitation, Membership, Person
from accounts.queries import full_names, in_force, on_duty
from accounts.roles import Role
from attachments import actions as files
from attachments.checking import Checked
from community import access, rules
from community.keys import author_stream, readers_stream
from community.models import Message, Space, SpaceMember, Topic
from community.names import propose_pseudonym
from lib.once import once
from lib.refs import Ref
from lib.text import clean, to_html
from moderation import actions as desk
from moderation.door import Desk, Submission, Verdict, hold_still, submit
from moderation.states import Mode, State
from realtime.actions import Happening, append
from trail.lines import Line

LAST_MINUTES = timedelta(minutes=10)
RECENT = 8


class ReadOnly(Refused):
    """The space can only be read now: nobody is on duty."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody sends, with the key of the form it was typed in."""

    key: UUID
    text: str
    picture: Checked | None = None


def attended(space: Space, *, now: datetime) -> bool:
    """Tell whether somebody of the team, or a host, is on duty for a space."""
    if space.unit_id is not None:
        return bool(on_duty(now=now, units=[space.unit_id]))
    return bool(on_duty(now=now, organisations=[space.organisation_id]))


def post_message(
    actor: Standing, space_id: UUID, draft: Draft, *, topic_id: UUID | None = None, now: datetime
) -> Message:
    """Write in a space's stream or in a topic: nobody reads it before the door has let it through.

    Raises ReadOnly when the space takes nothing now; a repeated key returns the message made then (R10).
    """
    seat = access.get_seat(actor, space_id)
    topic = access.get_topic_for(actor, topic_id)[0] if topic_id else None
    if earlier := _sent_before(actor, draft):
        return earlier
    if not seat.writes:
        raise Refused
    picture = files.receive(actor, draft.picture, now=now) if draft.picture else None

    def make() -> Message:
        message = Message.objects.create(
            space=seat.space, topic=topic, author=actor.person, member_id=seat.member_id, key=draft.key,
            state=State.HELD, created_at=now, text=clean(draft.text), html=to_html(clean(draft.text)),
        )
        if picture is not None:
            files.attach(picture.id, actor, Ref("message", message.id))
        _through_the_door(actor, seat, message, has_picture=picture is not None, now=now)
        return message

    return once(make, lambda: _sent_before(actor, draft))


def _sent_before(actor: Standing, draft: Draft) -> Message | None:
    return Message.objects.filter(author=actor.person, key=draft.key).first()


def open_topic(actor: Standing, space_id: UUID, title: str, draft: Draft, *, now: datetime) -> Message:
    """Open a topic with its first message; title and text pass the door as one."""
    seat = access.get_seat(actor, space_id, Space.Kind.FORUM)
    if earlier := _sent_before(actor, draft):
        return earlier
    if not seat.writes:
        raise Refused

    def make() -> Message:
        topic = Topic.objects.create(
            space=seat.space, title=clean(title), state=State.HELD, created_at=now, last_at=now
        )
        message = Message.objects.create(
            space=seat.space, topic=topic, author=actor.person, member_id=seat.member_id, key=draft.key,
            opens_topic=True, state=State.HELD, created_at=now, text=clean(draft.text), html=to_html(clean(draft.text)),
        )
        _through_the_door(actor, seat, message, has_picture=False, now=now)
        return message

    return once(make, lambda: _sent_before(actor, draft))


def rewrite_message(actor: Standing, message_id: UUID, text: str, *, now: datetime) -> Message:
    """Send a held or handed-back message again in other words: it passes the door like the first time."""
    with transaction.atomic():
        hold_still("message", message_id, author=actor)
        message, seat = access.get_own_message(actor, message_id)
        message.text, message.html = clean(text), to_html(clean(text))
        _through_the_door(actor, seat, message, has_picture=files.has_any(Ref("message", message.id)), now=now)
    return message


def withdraw_message(actor: Standing, message_id: UUID, *, now: datetime) -> None:
    """Take back a message that nobody has read yet."""
    message, _seat = access.get_own_message(actor, message_id)
    desk.withdraw(actor, "message", message.id, now=now)


def _through_the_door(
    actor: Standing, seat: access.Seat, message: Message, *, has_picture: bool, now: datetime
) -> Verdict:
    space = seat.space
    opening = rules.opening(
        mode=Mode(space.mode), unattended=space.unattended, attended=attended(space, now=now), part=seat.part
    )
    if not opening.open:
        raise ReadOnly
    verdict = submit(
        Submission(
            kind="message", object_id=message.id, author=actor, text=whole_text(message),
            context="youth_group" if space.kind == Space.Kind.GROUP else "forum", mode=opening.mode,
            desk=desk_of(space), names=names_in(space, now=now), has_picture=has_picture,
            recent=_recent(message, now=now),
        ),
        now=now,
    )
    happened = settle(message, verdict.state, now=now)
    line = _written(actor, message, verdict)
    append([*happened, *verdict.happenings], [*verdict.trail, line], now=now)
    return verdict


def _recent(message: Message, *, now: datetime) -> list[str]:
    """Return what the author wrote there in the last minutes: a number may be split over messages (threat 5)."""
    rows = Message.objects.filter(author=message.author_id, space=message.space_id, created_at__gte=now - LAST_MINUTES)
    return list(rows.exclude(id=message.id).order_by("created_at").values_list("text", flat=True)[:RECENT])


def whole_text(message: Message) -> str:
    """Return all that a message says: a topic's first one speaks with its title."""
    return f"{message.topic.title}\n{message.text}" if message.opens_topic and message.topic else message.text


def desk_of(space: Space) -> Desk:
    """Return who answers for a space: the unit's team for a group, the association's hosts for a forum."""
    if space.unit_id is not None:
        return Desk("unit", space.unit_id, space.organisation_id)
    return Desk("space", space.id, space.organisation_id)


def names_in(space: Space, *, now: datetime) -> tuple[str, ...]:
    """Return the full names of a space's young people, and of no other child.

    Holding every name the product knows would let anybody test who is in care by writing names (threat 10).
    """
    young = Membership.objects.filter(in_force(now), role=Role.YOUTH).values("person_id")
    members = SpaceMember.objects.filter(space=space, left_at=None, person__in=young)
    return full_names(members.values_list("person_id", flat=True))


def settle(message: Message, state: State, *, now: datetime) -> list[Happening]:
    """Set a message's state, and its topic's; return what readers and author are told.

    What is held happens on the author's stream alone: no gap in the others' tells of it (DESIGN section 3).
    """
    was_published = message.state == State.PUBLISHED
    message.state = state
    if state == State.PUBLISHED and message.published_at is None:
        message.published_at = now
    message.save(update_fields=["text", "html", "state", "published_at"])
    if message.topic_id is not None:
        _settle_topic(message, message.topic_id, was_published=was_published, now=now)
    told = [Happening(author_stream(message), f"Message{state.capitalize()}", Ref("message", message.id))]
    if state == State.PUBLISHED or was_published:
        told.append(Happening(readers_stream(message), f"Message{state.capitalize()}", Ref("message", message.id)))
    return told


def _settle_topic(message: Message, topic_id: UUID, *, was_published: bool, now: datetime) -> None:
    published = message.state == State.PUBLISHED
    if message.opens_topic:
        Topic.objects.filter(id=topic_id).update(state=message.state, last_at=now)
    elif published != was_published:
        step = 1 if published else -1
        Topic.objects.filter(id=topic_id).update(answers=F("answers") + step, last_at=now)


def admit(person: Person, space_id: UUID, invitation: Invitation, *, now: datetime) -> SpaceMember:
    """Let an invited newcomer into a space; a relative and a child are never members of one space (visit rules §10)."""
    space = Space.objects.select_related("unit").filter(id=space_id, organisation=invitation.organisation).first()
    if space is None:
        raise NotFound
    others = SpaceMember.objects.filter(space=space, left_at=None).values("person_id")
    kin = FamilyLink.objects.filter(child=person, relative__in=others) | FamilyLink.objects.filter(
        relative=person, child__in=others
    )
    if kin.exists():
        raise Refused
    forum = space.kind == Space.Kind.FORUM
    pseudonym, face = propose_pseudonym(space) if forum else ("", person.face)
    return SpaceMember.objects.create(space=space, person=person, pseudonym=pseudonym, face=face, joined_at=now)


def _written(actor: Standing, message: Message, verdict: Verdict) -> Line:
    return Line(
        chain=message.space.organisation_id, actor=actor.id, role=actor.main_role, verb="message_written",
        object=Ref("message", message.id), place=message.space.unit_id or message.space_id,
        facts={"state": verdict.state},
    )
