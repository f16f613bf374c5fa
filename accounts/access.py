"""What a person stands on at an instant: their places and bonds. Every room's `access.py` starts from here."""
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404

from accounts.models import Invitation, Membership, Person
from accounts.roles import PROFESSIONALS, TEAM, Role


class NotFound(Http404):
    """Answer for what does not exist and for what this reader may not know exists: the same (threat 10)."""


class Refused(PermissionDenied):
    """Answer for an act that this reader may not do on something they do see."""


@dataclass(frozen=True, slots=True)
class Place:
    """One membership in force."""

    role: Role
    organisation_id: UUID
    unit_id: UUID | None
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A person, at `now`, with the memberships and confirmed family links in force."""

    person: Person
    now: datetime
    memberships: tuple[Place, ...]
    children: frozenset[UUID]

    @property
    def id(self) -> UUID:
        """Return the person's identifier."""
        return self.person.id

    @property
    def roles(self) -> frozenset[Role]:
        """Return the roles in force."""
        return frozenset(place.role for place in self.memberships)

    def has(self, *roles: Role) -> bool:
        """Tell whether one of the roles is in force."""
        return not self.roles.isdisjoint(roles)

    def units(self, *roles: Role) -> frozenset[UUID]:
        """Return the units where one of the roles is in force."""
        return frozenset(p.unit_id for p in self.memberships if p.role in roles and p.unit_id is not None)

    def organisations(self, *roles: Role) -> frozenset[UUID]:
        """Return the organisations where one of the roles is in force."""
        return frozenset(p.organisation_id for p in self.memberships if p.role in roles)

    def organisation_of(self, unit_id: UUID) -> UUID | None:
        """Return the organisation of one of my units."""
        return next((p.organisation_id for p in self.memberships if p.unit_id == unit_id), None)

    @property
    def is_professional(self) -> bool:
        """Tell whether a second factor is required of this person."""
        return not self.roles.isdisjoint(PROFESSIONALS)

    @property
    def is_youth(self) -> bool:
        """Tell whether the person is a young person in care."""
        return Role.YOUTH in self.roles

    @property
    def is_relative(self) -> bool:
        """Tell whether the person has a confirmed link to a placed child and is not placed here themselves."""
        return bool(self.children) and not self.is_youth

    @property
    def is_administrator(self) -> bool:
        """Tell whether the person keeps accounts or the set-up running, and so sees no content."""
        return self.has(Role.ADMIN, Role.SETUP_ADMIN)

    @property
    def main_role(self) -> Role:
        """Return the role that decides what the home page answers."""
        for role in _WEIGHT:
            if role in self.roles:
                return role
        return Role.RELATIVE

    @property
    def until(self) -> datetime | None:
        """Return the first instant at which one of the memberships ends, or None."""
        ends = [place.ends_at for place in self.memberships if place.ends_at is not None]
        return min(ends) if ends else None


_WEIGHT = (
    Role.YOUTH, Role.TEAM_LEAD, Role.EDUCATOR, Role.FOSTER_CARER, Role.NIGHT_WATCH, Role.MANAGER, Role.REFERENT,
    Role.HOST, Role.PEER_HELPER, Role.ADMIN, Role.SETUP_ADMIN, Role.RELATIVE,
)


def get_invitation_for(actor: Standing, invitation_id: UUID) -> Invitation:
    """Return an invitation of the actor's own where they still invite, or of a unit they lead; NotFound otherwise."""
    here = Q(unit__in=actor.units(*TEAM)) | Q(unit=None, organisation__in=actor.organisations(Role.HOST))
    mine = Q(here, inviter=actor.person) | Q(unit__in=actor.units(Role.TEAM_LEAD))
    invitation = Invitation.objects.filter(mine, id=invitation_id).select_related("unit", "used_by", "child").first()
    if invitation is None:
        raise NotFound
    return invitation


def get_membership_for(actor: Standing, membership_id: UUID) -> Membership:
    """Return a membership that the actor keeps: of the unit they lead, or of the organisation they administer."""
    kept = Q(unit__in=actor.units(Role.TEAM_LEAD)) | Q(organisation__in=actor.organisations(Role.ADMIN))
    membership = Membership.objects.filter(kept, id=membership_id).exclude(person=actor.person).first()
    if membership is None:
        raise NotFound
    return membership
