"""What other rooms ask about people; each function has a fixed number of queries."""
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from accounts.access import Place, Standing
from accounts.models import Consent, Duty, FamilyLink, Membership, Person, Placement
from accounts.roles import TEAM, Role
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


def placements_of_team(actor: Standing) -> QuerySet[Placement]:
    """Return the placements that somebody accompanies: of their units, hosted at home, or as referent."""
    rows = Placement.objects.filter(placed(actor.now)).select_related("child", "unit")
    mine = Q(unit__in=actor.units(*TEAM)) | Q(foster_carer=actor.person, foster_carer__isnull=False)
    if actor.has(Role.REFERENT):
        mine |= Q(referent=actor.person)
    return rows.filter(mine).order_by("child__first_name")


def is_team_of(actor: Standing, child_id: UUID) -> bool:
    """Tell whether somebody is of the child's team: its unit's educators and lead, or its foster carer."""
    mine = Q(unit__in=actor.units(*TEAM)) | Q(foster_carer_id=actor.id)
    return Placement.objects.filter(placed(actor.now), mine, child_id=child_id).exists()


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
    rows = Duty.objects.filter(place, starts_at__lte=now, ends_at__gt=now)
    return list(rows.select_related("person").order_by("-ends_at"))


def full_names(person_ids: Iterable[UUID]) -> tuple[str, ...]:
    """Return the full names of people, for the analysis that keeps them out of texts."""
    rows = Person.objects.filter(id__in=list(person_ids)).exclude(family_name="")
    return tuple(f"{first} {family}" for first, family in rows.values_list("first_name", "family_name"))


def unmet_charter(actor: Standing) -> Charter | None:
    """Return the charter this person has still to agree to, if any (one query)."""
    charter = charter_for(actor)
    agreed = Consent.objects.filter(person=actor.person, document=charter.document, version=charter.version)
    return None if agreed.exists() else charter
