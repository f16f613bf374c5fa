"""The acts behind contact: suspensions and orders in force."""
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from lib.clock import PARIS
from visits.models import Order, Right, Suspension

EVERYTHING = "*"


def running(now: datetime) -> Q:
    """Return the condition of a suspension in force at `now` (half-open), or still to come."""
    return Q(lifted_at=None) & (Q(ends_at=None) | Q(ends_at__gt=now))


def suspensions_in_force(child_ids: Iterable[UUID], *, now: datetime) -> list[Suspension]:
    """Return the suspensions that cover `now`, the widest first."""
    rows = Suspension.objects.filter(running(now), child__in=list(child_ids), starts_at__lte=now)
    found = rows.select_related("relative", "made_by", "child").order_by("starts_at")
    return sorted(found, key=lambda row: EVERYTHING not in row.channels)


def covering(
    rows: Iterable[Suspension], *, child: UUID, relative: UUID, channel: str | None = None
) -> Suspension | None:
    """Return the suspension that covers a relative, and a channel when given, or None."""
    return next((
        row for row in rows
        if row.child_id == child and row.relative_id in (None, relative)
        and (channel is None or channel in row.channels or EVERYTHING in row.channels)
    ), None)


def orders_of(child_ids: Iterable[UUID], *, now: datetime) -> QuerySet[Order]:
    """Return the orders of children that count or wait to be read, those that are over left out."""
    today = now.astimezone(PARIS).date()
    rows = Order.objects.filter(child__in=list(child_ids), revoked_at=None)
    rights = Prefetch("rights", Right.objects.select_related("relative"))
    people = ("child", "entered_by", "read_by", "applied_by")
    live = rows.filter(Q(valid_until=None) | Q(valid_until__gte=today))
    return live.select_related(*people).prefetch_related(rights).order_by("-issued_on", "-entered_at")


def order_told(child_id: UUID, relative_id: UUID, *, now: datetime) -> Order | None:
    """Return the decision that a relative's page names as its basis
    (section 4: the latest issued in force)."""
    today = now.astimezone(PARIS).date()
    rows = Order.objects.filter(child=child_id, state=Order.State.APPLIED, rights__relative=relative_id)
    begun = rows.filter(
        Q(valid_from=None) | Q(valid_from__lte=today), Q(valid_until=None) | Q(valid_until__gte=today)
    )
    return (
        begun.filter(Q(revoked_at=None) | Q(revoked_at__gt=now)).order_by("-issued_on", "-applied_at").first()
    )
