"""Read the situations of children once and keep them compiled in this
process, by the number of their last change."""
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import QuerySet

from accounts.models import FamilyLink, Placement
from accounts.queries import placed
from visits import interchange
from visits.models import Order, Pause, QuietHours, Right, Situation, Suspension, Visit
from visits.rules import Compiled, compile_situation

_KEPT = 4096
_OPEN = (Visit.Status.PLANNED, Visit.Status.IN_PROGRESS)
_kept: dict[UUID, "_Kept"] = {}
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Head:
    """What tells whether a compiled situation is still the present one."""

    child: UUID
    mark: UUID | None
    unit: UUID | None
    relatives: frozenset[UUID]
    siblings: frozenset[UUID]
    zone: str
    timezone: str


@dataclass(frozen=True, slots=True)
class _Kept:
    head: Head
    compiled: Compiled
    # A visit under way rolls its end ahead: what was compiled holds until then.
    holds_until: datetime | None


def heads(child_ids: Iterable[UUID], *, at: datetime) -> dict[UUID, Head]:
    """Return what each child's situation depends on (three queries for any number of children)."""
    ids = set(child_ids)
    links = FamilyLink.objects.filter(child__in=ids, confirmed_at__lte=at, ended_at=None)
    bonds = list(links.values_list("child_id", "relative_id", "kind"))
    units = dict(Placement.objects.filter(placed(at), child__in=ids).values_list("child_id", "unit_id"))
    rows = {row.child_id: row for row in Situation.objects.filter(child__in=ids)}
    return {child: _head(child, bonds, units.get(child), rows.get(child)) for child in ids}


def _head(child: UUID, bonds: list[tuple[UUID, UUID, str]], unit: UUID | None, row: Situation | None) -> Head:
    mine = [(relative, kind) for of, relative, kind in bonds if of == child]
    return Head(
        child, row.mark if row else None, unit,
        frozenset(relative for relative, _kind in mine),
        frozenset(relative for relative, kind in mine if kind == FamilyLink.Kind.SIBLING),
        row.school_zone if row else Situation.Zone.A, row.timezone if row else "Europe/Paris",
    )


def compiled(wanted: Iterable[Head], *, at: datetime) -> dict[UUID, Compiled | Exception]:
    """Return compiled situations, from memory while nothing changed; the
    others in six queries for all of them.

    One that cannot be compiled is given as its exception, so that it closes no other child's contact.
    """
    result: dict[UUID, Compiled | Exception] = {}
    missing: list[Head] = []
    for head in wanted:
        kept = _kept.get(head.child)
        if kept and kept.head == head and (kept.holds_until is None or at < kept.holds_until):
            result[head.child] = kept.compiled
        else:
            missing.append(head)
    rows = _Rows(missing)
    for head in missing:
        result[head.child] = _compile(head, rows, at)
    return result


def situation_for(child_id: UUID, *, at: datetime) -> dict[str, Any]:
    """Return a child's situation in the interchange form; only applied
    orders count (visit-rules section 11)."""
    head = heads([child_id], at=at)[child_id]
    return _Rows([head]).situation(head, at)


def _compile(head: Head, rows: "_Rows", at: datetime) -> Compiled | Exception:
    try:
        fresh = compile_situation(rows.situation(head, at))
    except Exception as error:
        return error
    # Without a row nothing would tell that it changed.
    if head.mark is not None:
        _keep(_Kept(head, fresh, rows.holds_until(head, at)))
    return fresh


def _keep(kept: _Kept) -> None:
    with _lock:
        if len(_kept) >= _KEPT:
            _kept.clear()
        _kept[kept.head.child] = kept


class _Rows:
    """What the database holds of some children's rights."""

    def __init__(self, wanted: Sequence[Head]) -> None:
        ids = [head.child for head in wanted]
        # The later in the list governs on the same day of issue: the one applied last.
        self._orders = _by_child(
            Order.objects.filter(child__in=ids, state=Order.State.APPLIED).order_by(
                "issued_on", "applied_at", "id"
            ),
            ids,
        )
        self._rights: dict[UUID, list[Right]] = defaultdict(list)
        applied = {"order__child__in": ids, "order__state": Order.State.APPLIED}
        for right in Right.objects.filter(**applied) if ids else ():
            self._rights[right.order_id].append(right)
        self._suspensions = _by_child(Suspension.objects.filter(child__in=ids), ids)
        self._pauses = _by_child(Pause.objects.filter(child__in=ids), ids)
        self._visits = _by_child(Visit.objects.filter(child__in=ids, status__in=_OPEN), ids)
        self._quiet: dict[UUID, list[QuietHours]] = defaultdict(list)
        units = {head.unit for head in wanted if head.unit}
        for hours in QuietHours.objects.filter(unit__in=units) if units else ():
            self._quiet[hours.unit_id].append(hours)

    def situation(self, head: Head, at: datetime) -> dict[str, Any]:
        """Return one child's situation in the interchange form."""
        child = head.child
        return {
            **interchange.empty(child, zone=head.zone, timezone=head.timezone, relatives=head.relatives),
            "orders": [
                interchange.order(row, [interchange.right(right) for right in self._rights[row.id]])
                for row in self._orders[child]
            ],
            "suspensions": [interchange.suspension(row) for row in self._suspensions[child]],
            "pauses": [interchange.pause(row) for row in self._pauses[child]],
            "visits": [interchange.visit(row, at) for row in self._visits[child]],
            "quiet_hours": [interchange.quiet(row) for row in self._quiet[head.unit]] if head.unit else [],
        }

    def holds_until(self, head: Head, at: datetime) -> datetime | None:
        """Return until when the situation may be kept as it was read."""
        under_way = [row for row in self._visits[head.child] if row.status == Visit.Status.IN_PROGRESS]
        return min((interchange.end_of(row, at) for row in under_way), default=None)


_R = TypeVar("_R", Order, Suspension, Pause, Visit)


def _by_child(rows: "QuerySet[_R]", ids: Sequence[UUID]) -> dict[UUID, list[_R]]:
    result: dict[UUID, list[_R]] = defaultdict(list)
    for row in rows if ids else ():
        result[row.child_id].append(row)
    return result
