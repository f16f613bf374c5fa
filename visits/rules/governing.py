"""Which order governs one relative, and when (visit-rules sections 4 and 5, line 3)."""
from dataclasses import dataclass

from visits.rules.clock import Clock
from visits.rules.values import NEVER, Order, Right, Situation


@dataclass(frozen=True, slots=True)
class Reign:
    """A time under one right, or under none for a reason."""

    start: int
    end: int
    right: Right | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Held:
    """An order that holds a right for the relative asked about."""

    order: Order
    right: Right
    rank: tuple[int, int]
    revoked_before_its_start: bool


def reigns(situation: Situation, relative: str, clock: Clock) -> list[Reign]:
    """Return who governs at every instant, neighbours differing."""
    held = _held(situation, relative, clock)
    edges = {edge for row in held for edge in _edges(row.order, clock)}
    result: list[Reign] = []
    starts = [-NEVER, *sorted(edges)]
    for start, end in zip(starts, [*starts[1:], NEVER], strict=True):
        # Before all edges no day has come yet.
        right, reason = _governs(held, start, clock.day(start) if start > -NEVER else 0)
        if result and result[-1].right is right and result[-1].reason == reason:
            start = result.pop().start
        result.append(Reign(start, end, right, reason))
    return result


def _held(situation: Situation, relative: str, clock: Clock) -> list[_Held]:
    return [
        _Held(order, right, (order.issued_on, index), _revoked_before_its_start(order, clock))
        for index, order in enumerate(situation.orders)
        for right in order.rights if right.relative == relative
    ]


def _revoked_before_its_start(order: Order, clock: Clock) -> bool:
    if order.revoked_at is None or order.valid_from is None:
        return False
    return order.revoked_at <= clock.instant(order.valid_from, 0)


def _edges(order: Order, clock: Clock) -> list[int]:
    """Return every instant at which an order can come into force, end or be revoked."""
    edges = [] if order.revoked_at is None else [order.revoked_at]
    if order.valid_from is not None:
        edges += clock.midnights(order.valid_from)
    if order.valid_until is not None:
        edges += clock.midnights(order.valid_until + 1)
    return edges


def _governs(held: list[_Held], at: int, day: int) -> tuple[Right | None, str]:
    in_force = [row for row in held if _in_force(row.order, at, day)]
    if in_force:
        return max(in_force, key=lambda row: row.rank).right, ""
    before = any(_is_over(row.order, at, day) for row in held)
    to_come = any(_is_to_come(row, day) for row in held)
    if before and to_come:
        return None, "order_gap"
    if before:
        return None, "order_expired"
    return None, "order_not_started" if to_come else "no_order"


def _in_force(order: Order, at: int, day: int) -> bool:
    begun = order.valid_from is None or order.valid_from <= day
    ended = order.valid_until is not None and order.valid_until < day
    return begun and not ended and (order.revoked_at is None or order.revoked_at > at)


def _is_over(order: Order, at: int, day: int) -> bool:
    ended = order.valid_until is not None and order.valid_until < day
    return ended or (order.revoked_at is not None and order.revoked_at <= at)


def _is_to_come(row: _Held, day: int) -> bool:
    first = row.order.valid_from
    return first is not None and first > day and not row.revoked_before_its_start
