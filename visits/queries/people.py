"""Who is who around a child, as each reader may be told."""
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from accounts.models import FamilyLink, Person, Placement
from accounts.queries import on_duty, team_of_unit
from accounts.roles import Role
from accounts.words import role_word


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody one can turn to, and what they are there for."""

    person: Person
    role: str


def whom_to_ask(placement: Placement | None, *, secret: bool, now: datetime) -> list[Ask]:
    """Return who answers a relative; where the place is kept secret only the
    referent, who tells nothing of it."""
    if placement is None:
        return []
    referent = Ask(placement.referent, role_word(placement.referent, Role.REFERENT))
    if secret:
        return [referent]
    team = team_of_unit(placement.unit_id, now=now)
    leads = [
        Ask(seat.person, role_word(seat.person, Role.TEAM_LEAD))
        for seat in team
        if seat.role == Role.TEAM_LEAD
    ]
    return [*leads, referent]


def reviewer(placement: Placement | None, *, secret: bool, now: datetime) -> str:
    """Return the first name of who is on duty and reads first, or nothing: then it is the team."""
    if placement is None or secret:
        return ""
    duties = on_duty(now=now, units=[placement.unit_id])
    return duties[0].person.first_name if duties else ""


def called(link: FamilyLink) -> str:
    """Return what a child calls a relative."""
    names = {FamilyLink.Kind.MOTHER: _("Mum"), FamilyLink.Kind.FATHER: _("Dad")}
    return names.get(FamilyLink.Kind(link.kind)) or link.relative.first_name


def called_within(link: FamilyLink) -> str:
    """Return what a child calls a relative, inside a sentence."""
    names = {FamilyLink.Kind.MOTHER: _("mum"), FamilyLink.Kind.FATHER: _("dad")}
    return names.get(FamilyLink.Kind(link.kind)) or link.relative.first_name
