"""Say when one is there for one's people, and when one leaves: known hours, nothing expected outside them."""

from datetime import datetime, timedelta
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.access import Refused, Standing
from accounts.models import Duty
from accounts.roles import HOSTS, TEAM
from lib.refs import Ref
from trail.actions import append
from trail.lines import Line

LONGEST = timedelta(hours=14)


def come_on(actor: Standing, *, until: datetime, now: datetime) -> list[Duty]:
    """Be there until an hour for all the units and associations one answers for; renews a stretch that runs.

    Raises ValidationError for an hour that is past or too far, Refused for who answers for no place.
    """
    if not now < until <= now + LONGEST:
        raise ValidationError(_("Choose an hour of this shift."))
    places = _places(actor)
    if not places:
        raise Refused
    with transaction.atomic():
        _end(actor, now=now)
        duties = [
            Duty(
                person=actor.person, organisation_id=organisation, unit_id=unit, starts_at=now, ends_at=until
            )
            for organisation, unit in places
        ]
        Duty.objects.bulk_create(duties)
        append(*(_line(actor, duty, "duty_started") for duty in duties), now=now)
    return duties


def go_off(actor: Standing, *, now: datetime) -> None:
    """Leave: nobody is told that one is there any longer."""
    with transaction.atomic():
        ended = _end(actor, now=now)
        append(*(_line(actor, duty, "duty_ended") for duty in ended), now=now)


def _places(actor: Standing) -> list[tuple[UUID, UUID | None]]:
    units = {
        (p.organisation_id, p.unit_id) for p in actor.memberships if p.role in TEAM and p.unit_id is not None
    }
    houses: set[tuple[UUID, UUID | None]] = {
        (p.organisation_id, None) for p in actor.memberships if p.role in HOSTS
    }
    return sorted(units | houses, key=str)


def _end(actor: Standing, *, now: datetime) -> list[Duty]:
    running = list(
        Duty.objects.select_for_update().filter(person=actor.person, starts_at__lte=now, ends_at__gt=now)
    )
    Duty.objects.filter(id__in=[duty.id for duty in running]).update(ends_at=now)
    return running


def _line(actor: Standing, duty: Duty, verb: str) -> Line:
    return Line(
        chain=duty.organisation_id,
        actor=actor.id,
        role=actor.main_role,
        verb=verb,
        object=Ref("duty", duty.id),
        place=duty.unit_id,
    )
