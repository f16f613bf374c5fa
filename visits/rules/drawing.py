"""Lay out what holds for each question of a situation: the layers that the decision table reads."""
from collections.abc import Callable
from typing import Any, TypeVar

from visits.rules.calendars import school_calendar
from visits.rules.clock import Clock, clock
from visits.rules.governing import Reign, reigns
from visits.rules.spans import merged, sweep
from visits.rules.table import (
    AWAY,
    IN_WINDOW,
    LOCKED,
    LOCKED_BY_OWN,
    NO_CALENDAR,
    PAUSED,
    QUIET,
    SUSPENDED,
    Answer,
    answer,
    is_windowed,
    stricter,
)
from visits.rules.values import NEVER, TALK, Right, Situation, Span, Visit
from visits.rules.windows import needs_school, open_spans, quiet_spans

T = TypeVar("T")
_KEPT = 64
_Layers = list[tuple[int, list[Span]]]


class Drawing:
    """The layers of one situation, kept as far as several questions share them."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self.clock: Clock = clock(situation.timezone)
        self._kept: dict[object, Any] = {}

    def draw(
        self, relative: str, direction: str, channel: str, start: int, end: int
    ) -> list[tuple[int, Answer]]:
        """Return the answers to one question from one instant to another, each with its beginning."""
        drawn: list[tuple[int, Answer]] = []
        for reign in self._shared(("reigns", relative), lambda: reigns(self.situation, relative, self.clock)):
            first, last = max(reign.start, start), min(reign.end, end)
            if first >= last:
                continue
            answers: dict[int, Answer] = {}
            # One object for each answer: neighbours that agree are then the same.
            met: dict[Answer, Answer] = {}
            layers = self._layers(reign, relative, direction, channel, start, end)
            for at, held in sweep(layers, first, last):
                found = answers.get(held)
                if found is None:
                    given = _answer(reign, direction, channel, held)
                    found = answers[held] = met.setdefault(given, given)
                if not drawn or drawn[-1][1] is not found:
                    drawn.append((at, found))
        return drawn

    def draw_with(
        self, relative: str, direction: str, carrier: str, start: int, end: int
    ) -> list[tuple[int, Answer]]:
        """Return the answers for a photo together with what carries it."""
        photo = self.draw(relative, direction, "photo", start, end)
        carried = self.draw(relative, direction, carrier, start, end)
        edges = sorted({at for at, _ in (*photo, *carried)})
        ours, theirs = dict(photo), dict(carried)
        one, other = photo[0][1], carried[0][1]
        drawn: list[tuple[int, Answer]] = []
        for at in edges:
            one, other = ours.get(at, one), theirs.get(at, other)
            drawn.append((at, stricter(one, other)))
        return drawn

    def _layers(
        self, reign: Reign, relative: str, direction: str, channel: str, start: int, end: int
    ) -> _Layers:
        """Return the layers that can matter under a right; windows and quiet hours are those of the page."""
        layers = [(SUSPENDED, self._suspended(relative, channel))]
        right = reign.right
        if right is None or right.grants[channel, direction] == "deny":
            return layers
        if channel in TALK:
            layers += self._talk(relative, channel)
            layers.append((QUIET, self._quiet(start, end)))
        if is_windowed(right, channel):
            layers.append((IN_WINDOW, self._windows(right, channel, start, end)))
        if any(needs_school(window) and channel in window.channels for window in right.windows):
            layers.append((NO_CALENDAR, self._outside_school_data()))
        return layers

    def _suspended(self, relative: str, channel: str) -> list[Span]:
        rows = self.situation.suspensions
        return merged((row.start, row.end) for row in rows if row.covers(relative, channel))

    def _talk(self, relative: str, channel: str) -> _Layers:
        """Return what bears on talk beside hours: pauses, visits that lock, stays that lift the quiet."""
        live = [v for v in self.situation.visits if v.live]
        locking = [v for v in live if _locks(v) and (v.relative == relative or v.family_lock)]
        pauses = self.situation.pauses
        return [
            (PAUSED, merged((row.start, row.end) for row in pauses if row.covers(relative, channel))),
            (LOCKED, merged((v.start, v.end) for v in locking)),
            (LOCKED_BY_OWN, merged((v.start, v.end) for v in locking if v.relative == relative)),
            (AWAY, merged((v.start, v.end) for v in live if v.kind == "stay")),
        ]

    def _quiet(self, start: int, end: int) -> list[Span]:
        return self._shared(
            ("quiet", start, end), lambda: quiet_spans(self.situation.quiet_hours, self.clock, start, end)
        )

    def _windows(self, right: Right, channel: str, start: int, end: int) -> list[Span]:
        """Return when the windows of a right are open; channels named by the same windows share it."""
        naming = tuple(channel in window.channels for window in right.windows)
        zone = self.situation.school_zone
        return self._shared(
            (id(right), naming, start, end), lambda: open_spans(right, channel, self.clock, zone, start, end)
        )

    def _outside_school_data(self) -> list[Span]:
        calendar = school_calendar(self.situation.school_zone)
        return [
            (-NEVER, self.clock.instant(calendar.first, 0)),
            (self.clock.instant(calendar.last + 1, 0), NEVER),
        ]

    def _shared(self, key: object, make: Callable[[], T]) -> T:
        found: T | None = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return found


def _locks(visit: Visit) -> bool:
    return visit.kind == "in_person" and visit.mediated


def _answer(reign: Reign, direction: str, channel: str, held: int) -> Answer:
    right = reign.right
    if right is None:
        return answer(held, no_order=reign.reason, grant="deny", windowed=False)
    grant = right.grants[channel, direction]
    return answer(held, no_order="", grant=grant, windowed=is_windowed(right, channel))
