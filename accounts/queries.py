"""What other rooms ask about people; each function has a fixed number of queries."""
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from accounts.access import Place, Standing
from accounts.models import (
    Consent,
    Duty,
    FamilyLink,
    Invitation,
    Membership,
    Organisation,
    Person,
    Placement,
)
from accounts.roles import HOSTS, TEAM, Role
from accounts.rules import Charter, charter_for
from lib.clock import PARIS


def in_force(now: datetime) -> Q:
    """Return the condition of a membership in force at `now` (half-open)."""
    return Q(starts_at__lte=now) & (Q(ends_at=None) | Q(ends_at__gt=now))


def placed(now: datetime) -> Q:
    """Return the condition of a placement in force on the local day of `now` (last day included)."""
    day = now.astimezone(PARIS).date()
    return Q(starts_on__lte=day) & (Q(ends_on=None) | Q(ends_on__gte=day))


def standing(person: Person, *, now: datetime) -> Standing:
    """Return what a person stands on at `now` (two queries)."""
    rows = Membership.objects.filter(in_force(now), person=person, person__is_active=True)
    places = tuple(
        Place(Role(role), organisation, unit, ends)
        for role, organisation, unit, ends in rows.values_list("role", "organisation_id", "unit_id", "ends_at")
    )
    links = FamilyLink.objects.filter(relative=person, confirmed_at__lte=now, ended_at=None)
    return Standing(person, now, places, frozenset(links.values_list("child_id", flat=True)))


def placement_of(child_id: UUID, *, now: datetime) -> Placement | None:
    """Return where a child is placed at `now`, with unit and organisation."""
    rows = Placement.objects.filter(placed(now), child_id=child_id)
    return rows.select_related("unit__organisation", "referent", "child", "foster_carer").first()


def accompanied(actor: Standing) -> Q:
    """Return the condition of a placement of one's units, or hosted at home while one is a foster carer (threat 8)."""
    mine = Q(unit__in=actor.units(*TEAM))
    return mine | Q(foster_carer=actor.person) if actor.has(Role.FOSTER_CARER) else mine


def placements_of_team(actor: Standing) -> QuerySet[Placement]:
    """Return the placements that somebody accompanies: of their units, hosted at home, or as referent."""
    rows = Placement.objects.filter(placed(actor.now)).select_related("child", "unit")
    mine = accompanied(actor)
    if actor.has(Role.REFERENT):
        mine |= Q(referent=actor.person)
    return rows.filter(mine).order_by("child__first_name")


def is_team_of(actor: Standing, child_id: UUID) -> bool:
    """Tell whether somebody is of the child's team: its unit's educators and lead, or its foster carer."""
    return Placement.objects.filter(placed(actor.now), accompanied(actor), child_id=child_id).exists()


def team_of(child_id: UUID, *, now: datetime) -> list[Person]:
    """Return the adults accountable for a child: educators and lead of the unit, foster carer."""
    placement = placement_of(child_id, now=now)
    if placement is None:
        return []
    of_unit = Membership.objects.filter(in_force(now), unit=placement.unit, role__in=TEAM, person__is_active=True)
    people = Person.objects.filter(id__in=of_unit.values("person_id")).order_by("first_name")
    return [*people, *([placement.foster_carer] if placement.foster_carer else [])]


def team_of_unit(unit_id: UUID, *, now: datetime) -> list[Membership]:
    """Return the memberships of educators and lead of a unit, lead last."""
    rows = Membership.objects.filter(in_force(now), unit_id=unit_id, role__in=TEAM, person__is_active=True)
    return list(rows.select_related("person").order_by("role", "person__first_name"))


def relatives_of(child_id: UUID, *, now: datetime) -> list[FamilyLink]:
    """Return the confirmed family links of a child."""
    rows = FamilyLink.objects.filter(child_id=child_id, confirmed_at__lte=now, ended_at=None)
    return list(rows.select_related("relative").order_by("kind", "relative__first_name"))


def linked(child_id: UUID, relative_id: UUID, *, now: datetime) -> bool:
    """Tell whether a confirmed link binds a relative to a child."""
    return FamilyLink.objects.filter(
        child_id=child_id, relative_id=relative_id, confirmed_at__lte=now, ended_at=None
    ).exists()


def on_duty(*, now: datetime, units: Iterable[UUID] = (), organisations: Iterable[UUID] = ()) -> list[Duty]:
    """Return who is there at `now` for units, or for whole organisations such as an association."""
    place = Q(unit__in=list(units)) | Q(organisation__in=list(organisations), unit=None)
    rows = Duty.objects.filter(place, _still_answers(now), starts_at__lte=now, ends_at__gt=now)
    return list(rows.select_related("person").order_by("-ends_at"))


def _still_answers(now: datetime) -> Q:
    """Return the condition that a duty's person still belongs there: nobody who has left supervises (threats 8, 15)."""
    here = Membership.objects.filter(
        in_force(now), person=OuterRef("person"), organisation=OuterRef("organisation"), role__in=TEAM | HOSTS,
        person__is_active=True,
    )
    return Q(Exists(here.filter(unit=OuterRef("unit")))) | Q(Exists(here), unit=None)


def full_names(person_ids: Iterable[UUID]) -> tuple[str, ...]:
    """Return the full names of people, for the analysis that keeps them out of texts."""
    rows = Person.objects.filter(id__in=list(person_ids)).exclude(family_name="")
    return tuple(f"{first} {family}" for first, family in rows.values_list("first_name", "family_name"))


def unmet_charter(actor: Standing) -> Charter | None:
    """Return the charter this person has still to agree to, if any (one query)."""
    charter = charter_for(actor)
    agreed = Consent.objects.filter(person=actor.person, document=charter.document, version=charter.version)
    return None if agreed.exists() else charter


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """An invitation as its list shows it."""

    invitation: Invitation
    state: str  # open, used, to_confirm, revoked, expired


def invitations_of(actor: Standing) -> list[InvitationRow]:
    """Return the invitations of the actor's own, or of a unit they lead, newest first (two queries)."""
    mine = Q(inviter=actor.person) | Q(unit__in=actor.units(Role.TEAM_LEAD))
    rows = Invitation.objects.filter(mine).select_related("used_by", "child", "inviter").order_by("-created_at")[:50]
    waiting = set(
        FamilyLink.objects.filter(relative__in=[r.used_by_id for r in rows if r.used_by_id], confirmed_at=None)
        .values_list("relative_id", flat=True)
    )
    return [InvitationRow(row, _state(row, waiting, actor.now)) for row in rows]


def _state(row: Invitation, waiting: set[UUID], now: datetime) -> str:
    if row.used_by_id is not None:
        return "to_confirm" if row.used_by_id in waiting else "used"
    if row.revoked_at is not None:
        return "revoked"
    return "open" if now < row.expires_at else "expired"


def placements_of_children(child_ids: Iterable[UUID], *, now: datetime) -> list[Placement]:
    """Return where children are placed at `now`, with unit and referent."""
    rows = Placement.objects.filter(placed(now), child_id__in=list(child_ids))
    return list(rows.select_related("child", "unit", "referent").order_by("child__first_name"))


def placements_answered_for(actor: Standing) -> list[Placement]:
    """Return the placements a referent follows; for a manager, all that their authority's referents follow."""
    rows = Placement.objects.filter(placed(actor.now)).select_related("child", "unit__organisation", "referent")
    authorities = actor.organisations(Role.MANAGER)
    colleagues = Membership.objects.filter(in_force(actor.now), role=Role.REFERENT, organisation__in=authorities)
    mine = Q(referent=actor.person) | Q(referent__in=colleagues.values("person_id"))
    return list(rows.filter(mine).order_by("child__first_name"))


def members_of_units(unit_ids: Iterable[UUID], *, now: datetime) -> list[Membership]:
    """Return the memberships in force of units, the team first."""
    rows = Membership.objects.filter(in_force(now), unit__in=list(unit_ids), person__is_active=True)
    return list(rows.select_related("person", "unit").order_by("unit__name", "role", "person__first_name"))


def members_of_organisations(organisation_ids: Iterable[UUID], *, now: datetime) -> list[Membership]:
    """Return the memberships in force of organisations."""
    rows = Membership.objects.filter(in_force(now), organisation__in=list(organisation_ids), person__is_active=True)
    return list(rows.select_related("person", "unit").order_by("unit__name", "role", "person__first_name"))


def organisations_with_sizes() -> list[Organisation]:
    """Return every organisation with how many units it has."""
    return list(Organisation.objects.annotate(unit_count=Count("units")).order_by("kind", "name"))


def hosts_of(organisation_id: UUID, *, now: datetime) -> list[Membership]:
    """Return the memberships of an association's hosts."""
    rows = Membership.objects.filter(
        in_force(now), organisation_id=organisation_id, role=Role.HOST, person__is_active=True
    )
    return list(rows.select_related("person").order_by("person__first_name"))
