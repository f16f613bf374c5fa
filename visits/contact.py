"""THE contact decision: whether a child and a relative may be in touch, by
which channel, now (DESIGN section 1).

Every room asks here and nowhere else. Whatever goes wrong inside denies, is logged, and never grants (R15).
"""
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from visits.rules import Compiled, Decision, Stretch
from visits.situations import Head, compiled, heads
from visits.stricter import overlay, stricter

_LOG = logging.getLogger(__name__)
# How far a page looks for the next opening; a longer wait is said without a date.
HORIZON = timedelta(days=92)
ERROR = Decision(outcome="deny", reason="error", until=None, disclosed_reason="unavailable", warnings=())
_OTHER_WAY = {"to_child": "from_child", "from_child": "to_child"}


@dataclass(frozen=True, slots=True)
class Question:
    """May `relative` and `child` be in touch by `channel`, in `direction`,
    at `at`? (visit-rules section 2)."""

    child: UUID
    relative: UUID
    direction: str
    channel: str
    at: datetime
    carrier: str | None = None


def decide(
    *, child: UUID, relative: UUID, direction: str, channel: str, at: datetime, carrier: str | None = None
) -> Decision:
    """Return the decision; between two placed siblings both situations are asked and the stricter holds."""
    return decide_many([Question(child, relative, direction, channel, at, carrier)])[0]


def decide_many(questions: Sequence[Question]) -> list[Decision]:
    """Return the decisions in the order of the questions; each child's
    situation is read once for each instant."""
    worlds = {
        at: World([(q.child, q.relative) for q in questions if q.at == at], at=at)
        for at in {q.at for q in questions}
    }
    return [worlds[question.at].decide(question) for question in questions]


def timeline(
    *, child: UUID, relative: UUID, direction: str, channel: str, start: datetime, end: datetime,
    at: datetime | None = None,
) -> list[Stretch]:
    """Return every stretch with its true reason, from what is known at `at`
    (else `start`): for professionals only."""
    return World([(child, relative)], at=at or start).timeline(
        child, relative, direction, channel, start, end
    )


def standing_timetable(
    *, child: UUID, relative: UUID, channel: str, direction: str, start: datetime, end: datetime,
    at: datetime | None = None,
) -> list[Stretch]:
    """Return the openings that a relative is always shown: without pauses or
    other relatives' visits (section 7)."""
    return World([(child, relative)], at=at or start).standing(
        child, relative, direction, channel, start, end
    )


def next_opening(
    *, child: UUID, relative: UUID, channel: str, direction: str, at: datetime
) -> datetime | None:
    """Return when the standing timetable next opens after being closed at
    `at`; None when open or not in sight."""
    opening = World([(child, relative)], at=at).next_stretch(child, relative, direction, channel)
    return opening.start if opening and opening.start > at else None


def grant_until(decision: Decision) -> datetime | None:
    """Return when a subscription that this decision opened must be asked again by itself."""
    return decision.until


def topic(child: UUID) -> str:
    """Return the control topic of a child's rights."""
    return f"child:{child}"


def topics(child: UUID, relative: UUID) -> frozenset[str]:
    """Return what a subscription between the two watches: a relative may be a
    placed sibling with rights of their own."""
    return frozenset({topic(child), topic(relative)})


class World:
    """The situations that some pairs of child and relative need at one instant,
    read in few queries for all of them."""

    def __init__(self, pairs: Sequence[tuple[UUID, UUID]], *, at: datetime) -> None:
        self.at = at
        self._heads: dict[UUID, Head] = {}
        self._situations: dict[UUID, Compiled | Exception] = {}
        try:
            self._heads = heads({person for pair in pairs for person in pair}, at=at)
            # A relative is asked too where they are a placed brother or sister.
            asked = {child for child, _relative in pairs} | {
                r for c, r in pairs if self._placed_sibling(c, r)
            }
            self._situations = compiled([self._heads[person] for person in asked], at=at)
        except Exception:
            _LOG.exception("contact denied: situations could not be read")

    def decide(self, q: Question) -> Decision:
        """Return one decision; the stricter of two between placed siblings."""
        try:
            first, *rest = [
                side.decide(relative, direction, q.channel, q.at, carrier=q.carrier)
                for side, relative, direction in self._sides(q.child, q.relative, q.direction)
            ]
            return stricter(first, rest[0]) if rest else first
        except Exception:
            _LOG.exception("contact denied: child %s, relative %s, %s", q.child, q.relative, q.channel)
            return ERROR

    def timeline(
        self, child: UUID, relative: UUID, direction: str, channel: str, start: datetime, end: datetime
    ) -> list[Stretch]:
        """Return every stretch with its true reason: for professionals only."""
        return self._stretches(
            child, relative, direction, (start, end), lambda c, r, d: c.timeline(r, d, channel, start, end)
        )

    def standing(
        self, child: UUID, relative: UUID, direction: str, channel: str, start: datetime, end: datetime
    ) -> list[Stretch]:
        """Return the standing timetable, which may be shown to the relative."""
        return self._stretches(
            child, relative, direction, (start, end), lambda c, r, d: c.standing(r, d, channel, start, end)
        )

    def next_stretch(self, child: UUID, relative: UUID, direction: str, channel: str) -> Stretch | None:
        """Return the standing timetable's open stretch one is in, else its next
        one: what a page may say of hours."""
        rows = self.standing(child, relative, direction, channel, self.at, self.at + HORIZON)
        return next((row for row in rows if row.outcome != "deny"), None)

    def _placed_sibling(self, child: UUID, relative: UUID) -> bool:
        return relative in self._heads[child].siblings and self._heads[relative].unit is not None

    def _sides(self, child: UUID, relative: UUID, direction: str) -> list[tuple[Compiled, str, str]]:
        """Return the situations to ask, with the relative and the direction as each of them names it."""
        sides = [(self._situation(child), str(relative), direction)]
        if self._placed_sibling(child, relative):
            sides.append((self._situation(relative), str(child), _OTHER_WAY[direction]))
        return sides

    def _situation(self, child: UUID) -> Compiled:
        found = self._situations[child]
        if isinstance(found, Exception):
            raise found
        return found

    def _stretches(
        self, child: UUID, relative: UUID, direction: str, edges: tuple[datetime, datetime],
        ask: Callable[[Compiled, str, str], Sequence[Stretch]],
    ) -> list[Stretch]:
        try:
            first, *rest = [list(ask(*side)) for side in self._sides(child, relative, direction)]
            return overlay(first, rest[0]) if rest else first
        except Exception:
            _LOG.exception("contact denied: timetable of child %s, relative %s", child, relative)
            return [Stretch(start=edges[0], end=edges[1], outcome="deny", reason="error")]
