"""The desks: who answers for a place, and who of them reads one item."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from django.db.models import Q, QuerySet

from accounts.access import Standing
from accounts.models import Membership, Person
from accounts.queries import in_force
from accounts.roles import HOSTS, TEAM, Role
from moderation.analysis.fold import fold
from moderation.models import Item, Recusal

_WORD = re.compile(r"[^\W_]{3,}")


@dataclass(frozen=True, slots=True)
class Desk:
    """Who answers: a unit's educators and lead, or the hosts of the association that a space belongs to."""

    kind: Literal["unit", "space"]
    id: UUID
    organisation: UUID

    @property
    def stream_id(self) -> UUID:
        """Return what names the desk's streams: the unit, or the association, whose hosts share one desk."""
        return self.id if self.kind == "unit" else self.organisation


@dataclass(frozen=True, slots=True)
class Desks:
    """The desks that somebody sits at."""

    units: frozenset[UUID]
    associations: frozenset[UUID]
    led: frozenset[UUID]

    def __bool__(self) -> bool:
        return bool(self.units or self.associations)

    @property
    def stream_ids(self) -> frozenset[UUID]:
        """Return what names the streams of these desks."""
        return self.units | self.associations

    def covers(self) -> Q:
        """Return the condition of an item at one of these desks, or that went to the organisation's leads."""
        of_unit = Q(desk_kind="unit", desk_id__in=self.units)
        of_space = Q(desk_kind="space", organisation__in=self.associations)
        return of_unit | of_space | Q(to_management=True, organisation__in=self.led)


def desks_of(actor: Standing) -> Desks:
    """Return the desks that somebody sits at (DESIGN section 8, line *read the desk, decide*)."""
    return Desks(actor.units(*TEAM), actor.organisations(*HOSTS), actor.organisations(Role.TEAM_LEAD))


def desk_of(item: Item) -> Desk:
    """Return the desk of an item."""
    return Desk("unit" if item.desk_kind == "unit" else "space", item.desk_id, item.organisation_id)


def team_of(desk: Desk, *, now: datetime) -> list[Person]:
    """Return who sits at a desk now (one query)."""
    rows = _members(now)
    at_unit = Q(unit_id=desk.id, role__in=TEAM)
    at_space = Q(organisation_id=desk.organisation, role__in=HOSTS)
    return _people(rows.filter(at_unit if desk.kind == "unit" else at_space))


def readers_of(item: Item, *, now: datetime) -> list[Person]:
    """Return who may read an item: its desk, the organisation's leads where it concerns them, no recused."""
    desk = desk_of(item)
    people = {person.id: person for person in team_of(desk, now=now)}
    if item.to_management:
        leads = _members(now).filter(organisation_id=desk.organisation, role=Role.TEAM_LEAD)
        people |= {person.id: person for person in _people(leads)}
    recused = set(Recusal.objects.filter(item=item).values_list("person_id", flat=True))
    return [person for id_, person in people.items() if id_ not in recused]


def named_in(text: str, team: Iterable[Person]) -> list[Person]:
    """Return the members of a team whom a text names by their first or family name."""
    words = _words(text)
    return [person for person in team if _words(person.full_name) & words]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text).text))


def _members(now: datetime) -> QuerySet[Membership]:
    return Membership.objects.filter(in_force(now), person__is_active=True)


def _people(rows: QuerySet[Membership]) -> list[Person]:
    return list(Person.objects.filter(id__in=rows.values("person_id")).order_by("first_name", "id"))
