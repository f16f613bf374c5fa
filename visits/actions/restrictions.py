"""What narrows contact by its own act: a ban, a suspension by a decision, the quiet hours of a home."""
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.access import NotFound, Refused, Standing
from accounts.models import Placement
from accounts.queries import placed
from accounts.roles import TEAM, Role
from lib.refs import Ref
from realtime.actions import append, change_rights
from trail.lines import Line
from visits import interchange, situations
from visits.access import get_link, get_placement_to_enter
from visits.actions.change import conclude, lines_for, raise_number
from visits.contact import topic
from visits.models import QuietHours, Suspension
from visits.rules import BadInput, compile_situation


@dataclass(frozen=True, slots=True)
class Hours:
    """Quiet hours on some days ("MO" … "SU"), local time; an end that is not
    after its start is the next day's."""

    days: tuple[str, ...]
    start: time
    end: time


def suspend(
    actor: Standing, child_id: UUID, relative_id: UUID | None, *, kind: str, ground: str, reason_told: str,
    channels: Sequence[str] = ("*",), starts_at: datetime, ends_at: datetime | None = None, now: datetime,
) -> Suspension:
    """Enter a ban or a suspension by its act: it narrows, so one entitled person of the authority is enough.

    No later decision of another kind lifts a ban (visit-rules section 11).
    Raises ValidationError, Refused, NotFound.
    """
    with transaction.atomic():
        placement = get_placement_to_enter(actor, child_id)
        if relative_id is not None:
            get_link(placement, relative_id, actor)
        if (
            kind not in (Suspension.Kind.BAN, Suspension.Kind.DECISION)
            or not ground.strip()
            or not reason_told.strip()
        ):
            raise ValidationError(_("A suspension says its act and what the relative may be told."))
        row = Suspension(
            child_id=child_id,
            relative_id=relative_id,
            channels=list(channels),
            kind=kind,
            ground=ground.strip(),
            starts_at=starts_at.replace(microsecond=0),
            ends_at=ends_at,
            reason_told=reason_told.strip(),
            made_by=actor.person,
        )
        _check_readable(row, now=now)
        raise_number(child_id)
        row.save()
        facts = {"relative": str(relative_id) if relative_id else "all", "kind": kind}
        lines = lines_for(actor, placement, "contact_suspended", Ref("suspension", row.id), facts)
        conclude([child_id], [], lines, now=now)
    return row


def set_quiet_hours(actor: Standing, unit_id: UUID, hours: Sequence[Hours], *, now: datetime) -> None:
    """Replace the quiet hours of a unit, by its team lead; every child placed there lives by them at once."""
    if unit_id not in actor.units(Role.TEAM_LEAD):
        raise Refused if unit_id in actor.units(*TEAM) else NotFound
    if any(not row.days for row in hours):
        raise ValidationError(_("Quiet hours need at least one day."))
    with transaction.atomic():
        children = list(
            Placement.objects.filter(placed(now), unit=unit_id).values_list("child_id", flat=True)
        )
        for child in sorted(children, key=str):
            raise_number(child)
        QuietHours.objects.filter(unit=unit_id).delete()
        QuietHours.objects.bulk_create(
            QuietHours(unit_id=unit_id, days=list(row.days), from_time=row.start, to_time=row.end)
            for row in hours
        )
        organisation = actor.organisation_of(unit_id)
        if organisation is None:
            raise NotFound
        line = Line(
            chain=organisation, actor=actor.id, role=actor.main_role, verb="quiet_hours_set",
            object=Ref("unit", unit_id), place=unit_id, facts={"count": len(hours)},
        )
        change_rights([topic(child) for child in children], now=now)
        append([], [line], now=now)


def _check_readable(row: Suspension, *, now: datetime) -> None:
    situation = situations.situation_for(row.child_id, at=now)
    try:
        compile_situation({**situation, "suspensions": [interchange.suspension(row)]})
    except BadInput as error:
        raise ValidationError(str(error)) from error

