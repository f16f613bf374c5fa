"""Plan a visit or a stay, within what the decision gives."""
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.access import Refused, Standing
from accounts.queries import team_of
from accounts.roles import TEAM, Role
from lib import dates
from lib.refs import Ref
from visits import contact
from visits.access import get_link, get_placement_for
from visits.actions.change import conclude, lines_for, raise_number
from visits.models import Visit


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is planned: half-open from start to end, where, with which professional present."""

    relative: UUID
    starts_at: datetime
    ends_at: datetime
    kind: str = Visit.Kind.IN_PERSON
    place: str = ""
    professional: UUID | None = None
    lock: str = Visit.Lock.RELATIVE


def plan_visit(actor: Standing, child_id: UUID, meeting: Meeting, *, now: datetime) -> Visit:
    """Plan a visit that the decision allows over its whole length; where it
    wants a third person, somebody of the team.

    Raises ValidationError naming the stretch that is closed (visit-rules section 10), Refused or NotFound.
    """
    with transaction.atomic():
        placement = get_placement_for(actor, child_id)
        if not actor.has(*TEAM, Role.REFERENT, Role.MANAGER):
            raise Refused
        get_link(placement, meeting.relative, actor)
        mediated = _allowed(child_id, meeting, now=now)
        raise_number(child_id)
        row = Visit.objects.create(
            child_id=child_id, relative_id=meeting.relative, kind=meeting.kind, mediated=mediated,
            starts_at=meeting.starts_at, ends_at=meeting.ends_at, place=meeting.place.strip(),
            professional_id=meeting.professional, lock=meeting.lock,
        )
        facts = {"relative": str(meeting.relative), "start": meeting.starts_at.isoformat()}
        conclude(
            [child_id], [], lines_for(actor, placement, "visit_planned", Ref("visit", row.id), facts), now=now
        )
    return row


def _allowed(child_id: UUID, meeting: Meeting, *, now: datetime) -> bool:
    """Tell whether the decision wants a professional present;
    ValidationError where it allows no visit at all."""
    if meeting.ends_at <= meeting.starts_at:
        raise ValidationError({"ends_at": _("The end lies before the start.")})
    channel = "stay" if meeting.kind == Visit.Kind.STAY else "visit"
    stretches = [
        row
        for direction in ("to_child", "from_child")
        for row in contact.timeline(
            child=child_id, relative=meeting.relative, direction=direction, channel=channel,
            start=meeting.starts_at, end=meeting.ends_at, at=now,
        )
    ]
    closed = next((row for row in stretches if row.outcome == "deny"), None)
    if closed is not None:
        hours = dates.span(closed.start, closed.end)
        raise ValidationError(_("The decision allows no visit from %(hours)s.") % {"hours": hours})
    mediated = any(row.outcome == "hold" for row in stretches)
    team = {person.id for person in team_of(child_id, now=now)}
    if meeting.professional is not None and meeting.professional not in team:
        raise ValidationError({"professional": _("This professional is not of the child’s team.")})
    if mediated and meeting.professional is None:
        raise ValidationError({"professional": _("The decision wants a professional present: say who.")})
    return mediated
