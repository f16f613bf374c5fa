"""What many people stand on at once: the sockets of a process are asked again in a handful of queries."""
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from accounts.access import Place, Standing
from accounts.models import Consent, FamilyLink, Membership, Person
from accounts.queries import in_force
from accounts.roles import Role
from accounts.rules import charter_for


def standings(people: Collection[Person], *, now: datetime) -> dict[UUID, Standing]:
    """Return what people stand on at `now`, as `accounts.queries.standing` does for one (two queries)."""
    places: defaultdict[UUID, list[Place]] = defaultdict(list)
    rows = Membership.objects.filter(in_force(now), person__in=people, person__is_active=True)
    fields = ("person_id", "role", "organisation_id", "unit_id", "ends_at")
    for person_id, role, organisation, unit, ends in rows.values_list(*fields):
        places[person_id].append(Place(Role(role), organisation, unit, ends))
    children: defaultdict[UUID, set[UUID]] = defaultdict(set)
    links = FamilyLink.objects.filter(relative__in=people, confirmed_at__lte=now, ended_at=None)
    for relative_id, child_id in links.values_list("relative_id", "child_id"):
        children[relative_id].add(child_id)
    return {p.id: Standing(p, now, tuple(places[p.id]), frozenset(children[p.id])) for p in people}


def agreed(standings: Collection[Standing]) -> set[UUID]:
    """Return who has said yes to the charter of their role (one query)."""
    rows = Consent.objects.filter(person__in=[standing.person for standing in standings])
    given = set(rows.values_list("person_id", "document", "version"))
    charters = {standing.id: charter_for(standing) for standing in standings}
    return {id_ for id_, charter in charters.items() if (id_, charter.document, charter.version) in given}
