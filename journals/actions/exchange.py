"""The live exchange of a child and one relative: open in its hours, each line asked of contact and of the door."""
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from accounts.access import Refused, Standing
from journals import access
from journals.access import ExchangeSeat, Part
from journals.actions.entries import ContactClosed, Draft, names_of
from journals.actions.settling import settle_message
from journals.contact_asked import ask_message
from journals.models import ExchangeMessage
from lib.once import once
from lib.refs import Ref
from lib.text import clean, to_html
from moderation import actions as desk
from moderation.door import Desk, Submission, hold_still, submit
from moderation.states import Mode, State
from realtime.actions import append
from trail.lines import Line

LAST_MINUTES = timedelta(minutes=10)
RECENT = 8


def write_message(actor: Standing, link_id: UUID, draft: Draft, *, now: datetime) -> ExchangeMessage:
    """Write a line; raises ContactClosed with what may be said. A repeated key returns the line made then."""
    seat = access.get_exchange(actor, link_id)
    if earlier := _sent_before(actor, draft):
        return earlier
    if seat.part not in (Part.CHILD, Part.RELATIVE):
        raise Refused

    def make() -> ExchangeMessage:
        message = ExchangeMessage.objects.create(
            link=seat.link, author=actor.person, key=draft.key, state=State.HELD, created_at=now,
            text=clean(draft.text), html=to_html(clean(draft.text)),
        )
        _through_the_door(actor, seat, message, now=now)
        return message

    return once(make, lambda: _sent_before(actor, draft))


def _sent_before(actor: Standing, draft: Draft) -> ExchangeMessage | None:
    return ExchangeMessage.objects.filter(author=actor.person, key=draft.key).first()


def _through_the_door(actor: Standing, seat: ExchangeSeat, message: ExchangeMessage, *, now: datetime) -> None:
    answer = ask_message(message, seat.link, at=now)
    if answer.outcome == "deny":
        raise ContactClosed(answer.sentence)
    placement = seat.placement
    verdict = submit(
        Submission(
            kind="exchange_message", object_id=message.id, author=actor, text=message.text, context="journal",
            mode=Mode.FILTERED, desk=Desk("unit", placement.unit_id, placement.unit.organisation_id),
            names=names_of(seat.link.child_id), contact=answer.outcome, contact_reason=answer.sentence,
            recent=_recent(message, now=now),
        ),
        now=now,
    )
    happened = settle_message(message, verdict.state, now=now)
    line = Line(
        chain=placement.unit.organisation_id, actor=actor.id, role=actor.main_role, verb="exchange_message_written",
        object=Ref("exchange_message", message.id), place=placement.unit_id, facts={"state": verdict.state},
    )
    append([*happened, *verdict.happenings], [*verdict.trail, line], now=now)


def _recent(message: ExchangeMessage, *, now: datetime) -> list[str]:
    """Return what the author wrote there in the last minutes: a number may be split over messages (threat 5)."""
    rows = ExchangeMessage.objects.filter(
        author=message.author_id, link=message.link_id, created_at__gte=now - LAST_MINUTES
    )
    return list(rows.exclude(id=message.id).order_by("created_at").values_list("text", flat=True)[:RECENT])


def rewrite_message(actor: Standing, message_id: UUID, text: str, *, now: datetime) -> ExchangeMessage:
    """Send a held or handed-back line again in other words."""
    with transaction.atomic():
        hold_still("exchange_message", message_id, author=actor)
        message, seat = access.get_own_exchange_message(actor, message_id)
        message.text, message.html = clean(text), to_html(clean(text))
        _through_the_door(actor, seat, message, now=now)
    return message


def withdraw_message(actor: Standing, message_id: UUID, *, now: datetime) -> None:
    """Take back a line that nobody has read yet."""
    message, _seat = access.get_own_exchange_message(actor, message_id)
    desk.withdraw(actor, "exchange_message", message.id, now=now)
