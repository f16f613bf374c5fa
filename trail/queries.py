"""What the trail's page reads; the caller says which places its reader answers for."""
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from lib.refs import Ref
from trail.models import Entry, Reading


def list_for(
    chain: UUID, places: Iterable[UUID] | None = None, *, actor: UUID | None = None,
    objects: Iterable[UUID] = (), before: int | None = None, limit: int = 50,
) -> list[Entry]:
    """Return a chain's lines, newest first, below the number `before` (one query).

    `places` keeps what happened at units or spaces (None: everywhere), `actor` somebody's own acts,
    `objects` what concerned them.
    """
    rows = Entry.objects.filter(chain=chain)
    if places is not None:
        rows = rows.filter(place__in=list(places))
    if actor is not None:
        rows = rows.filter(actor=actor)
    if concerned := list(objects):
        rows = rows.filter(object_id__in=concerned)
    return _page(rows, Q(number__lt=before) if before is not None else Q(), "-number", limit)


def acts_of(actor: UUID, *, before: int | None = None, limit: int = 50) -> list[Entry]:
    """Return somebody's own acts in every chain, newest first, below the identifier `before` (one query)."""
    rows = Entry.objects.filter(actor=actor)
    return _page(rows, Q(id__lt=before) if before is not None else Q(), "-id", limit)


def _page(rows: QuerySet[Entry], key: Q, order: str, limit: int) -> list[Entry]:
    return list(rows.filter(key).order_by(order)[:limit])


def readings_of(what: Ref, *, since: date) -> list[Reading]:
    """Return who read an object since a day, latest day first (one query)."""
    rows = Reading.objects.filter(object_kind=what.kind, object_id=what.id, day__gte=since)
    return list(rows.order_by("-day", "role"))
