"""A decision of the judge, from its document into force: one enters it,
another reads it again and applies it."""
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.access import Refused, Standing
from accounts.models import Placement
from accounts.queries import relatives_of, team_of
from lib.refs import Ref
from notifications.actions import notify
from visits import interchange, situations
from visits.access import get_order_to_apply, get_placement_to_enter
from visits.actions.change import conclude, lines_for, raise_number
from visits.models import Order, Right
from visits.rules import BadInput, compile_situation


class BadOrder(ValueError):
    """Say which field of a decision cannot be read, and what was expected; nothing was written."""


@dataclass(frozen=True, slots=True)
class RightDraft:
    """What a decision gives one relative, in the values of the interchange
    form (visit-rules sections 1, 3, 6)."""

    relative: UUID
    regime: str
    channels: dict[str, Any] = field(default_factory=dict)
    windows: Sequence[dict[str, Any]] = ()
    cancelled: Sequence[str] = ()


def enter_order(
    actor: Standing, child_id: UUID, *, ground: str, reference: str, issued_on: date, valid_from: date | None,
    valid_until: date | None, rights: Sequence[RightDraft], now: datetime,
) -> Order:
    """Enter what a document says; it opens nothing before another person applied
    it. Raises BadOrder, refused whole."""
    with transaction.atomic():
        placement = get_placement_to_enter(actor, child_id)
        if ground not in Order.Ground.values:
            raise BadOrder(f"ground: {ground!r}")
        row = Order(
            child_id=child_id, reference=reference, ground=ground, issued_on=issued_on, valid_from=valid_from,
            valid_until=valid_until, entered_by=actor.person, entered_at=now,
        )
        _check(row, rights, now=now)
        row.save()
        Right.objects.bulk_create(
            Right(
                order=row, relative_id=draft.relative, regime=draft.regime, channels=draft.channels,
                windows=list(draft.windows), cancelled=list(draft.cancelled),
            )
            for draft in rights
        )
        _record(actor, placement, row, "order_entered", now=now)
    return row


def read_order(actor: Standing, order_id: UUID, *, now: datetime) -> Order:
    """Record that another entitled person has read the decision against its document."""
    with transaction.atomic():
        row, placement = get_order_to_apply(actor, order_id)
        fresh = Order.objects.filter(id=row.id, state=Order.State.DRAFT)
        if fresh.update(state=Order.State.READ, read_by=actor.person, read_at=now):
            _record(actor, placement, row, "order_read", now=now)
    row.refresh_from_db()
    return row


def apply_order(actor: Standing, order_id: UUID, *, now: datetime) -> Order:
    """Put a decision in application once it was read again: from now every page and open socket lives by it.

    Raises Refused before it was read, or to who entered it.
    """
    with transaction.atomic():
        row, placement = get_order_to_apply(actor, order_id)
        if row.state == Order.State.DRAFT:
            raise Refused
        raise_number(row.child_id)
        waiting = Order.objects.filter(id=row.id, state=Order.State.READ)
        if waiting.update(state=Order.State.APPLIED, applied_by=actor.person, applied_at=now):
            _record(actor, placement, row, "order_applied", now=now, told=_whom_to_tell(actor, row, now=now))
    row.refresh_from_db()
    return row


def _check(row: Order, rights: Sequence[RightDraft], *, now: datetime) -> None:
    known = {link.relative_id for link in relatives_of(row.child_id, now=now)}
    for number, draft in enumerate(rights):
        if draft.relative not in known:
            raise BadOrder(
                _("rights[%(number)s].relative: not a relative of this child") % {"number": number}
            )
    if not row.reference.strip():
        raise BadOrder(_("reference: what the document is called is missing"))
    written = [{**asdict(draft), "relative": str(draft.relative)} for draft in rights]
    situation = situations.situation_for(row.child_id, at=now)
    try:
        compile_situation(
            {**situation, "orders": [interchange.order(row, [_listed(right) for right in written])]}
        )
    except BadInput as error:
        raise BadOrder(str(error).removeprefix("orders[0].")) from error


def _listed(right: dict[str, Any]) -> dict[str, Any]:
    return {**right, "windows": list(right["windows"]), "cancelled": list(right["cancelled"])}


def _whom_to_tell(actor: Standing, row: Order, *, now: datetime) -> set[UUID]:
    return ({person.id for person in team_of(row.child_id, now=now)} | {row.entered_by_id}) - {actor.id}


def _record(
    actor: Standing,
    placement: Placement,
    row: Order,
    verb: str,
    *,
    now: datetime,
    told: set[UUID] | None = None,
) -> None:
    lines = lines_for(actor, placement, verb, Ref("order", row.id), {"ground": row.ground})
    happenings = notify(told, verb, Ref("child", row.child_id), now=now) if told else []
    conclude([row.child_id] if verb == "order_applied" else [], happenings, lines, now=now)
