"""One question of a child's situation, laid out page by page as it is asked: bisected for each decision."""
from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

from visits.rules.clock import EARLIEST, LATEST, Clock
from visits.rules.reading import seconds
from visits.rules.table import Answer
from visits.rules.values import DAY, NEVER, Decision, Stretch

Draw = Callable[[int, int], list[tuple[int, Answer]]]
# How far `until` looks ahead (visit-rules section 7).
HORIZON = 400 * DAY
# A page is laid out whole: long enough for bisecting to pay, short enough to wait for.
_PAGE = 92 * DAY
_KEPT = 8


class _Page:
    """The answers of one page, where each begins, and what was decided in each."""

    def __init__(self, drawn: list[tuple[int, Answer]]) -> None:
        self.starts = [start for start, _ in drawn]
        self.answers = [answer for _, answer in drawn]
        self.changes = _changes(drawn)
        self.decided: list[Decision | None] = [None] * len(drawn)
        self.open_ended: list[Decision | None] = [None] * len(drawn)


def _changes(drawn: list[tuple[int, Answer]]) -> list[int | None]:
    """Return for each answer when outcome or reason next change; None when they last to the page's end."""
    changes: list[int | None] = [None] * len(drawn)
    for index in range(len(drawn) - 2, -1, -1):
        after, answer = drawn[index + 1]
        changes[index] = changes[index + 1] if _same(answer, drawn[index][1]) else after
    return changes


def _same(one: Answer, other: Answer) -> bool:
    return one.outcome == other.outcome and one.reason == other.reason


class Strip:
    """The answers to one question at all instants."""

    def __init__(self, draw: Draw, clock: Clock) -> None:
        self._draw = draw
        self._clock = clock
        self._pages: dict[int, _Page] = {}

    def decide(self, at: int) -> Decision:
        """Return the decision at an instant."""
        rank = at // _PAGE
        page = self._pages.get(rank) or self._page(rank)
        index = bisect_right(page.starts, at) - 1
        change = page.changes[index]
        if change is None:
            change = self._change_after(page, rank)
        if change - at <= HORIZON:
            return page.decided[index] or self._decide(page, index, at, change)
        return page.open_ended[index] or self._decide(page, index, at, None)

    def timeline(self, start: datetime, end: datetime) -> list[Stretch]:
        """Return the stretches from one instant to another in UTC, neighbours differing."""
        first, last = seconds(start), seconds(end) + bool(end.microsecond)
        drawn = self._draw(first, last)
        kept = [row for at, row in enumerate(drawn) if at == 0 or not _same(row[1], drawn[at - 1][1])]
        edges = [_edge(start), *(_utc(at) for at, _ in kept[1:]), _edge(end)]
        return [
            Stretch(one, other, answer.outcome, answer.reason)
            for (_, answer), (one, other) in zip(kept, pairwise(edges), strict=True)
        ]

    def _page(self, rank: int) -> _Page:
        page = _Page(self._draw(rank * _PAGE, (rank + 1) * _PAGE))
        # Few are in use at a time, and thousands of situations are kept.
        if len(self._pages) >= _KEPT:
            self._pages.clear()
        self._pages[rank] = page
        return page

    def _change_after(self, page: _Page, rank: int) -> int:
        """Return when the last answer of a page changes in the pages that its horizon touches, else NEVER."""
        change, last = NEVER, page.answers[-1]
        for follower in range(rank + 1, rank + 1 + -(-HORIZON // _PAGE)):
            drawn = self._pages.get(follower) or self._page(follower)
            answers = zip(drawn.starts, drawn.answers, strict=True)
            change = next((at for at, answer in answers if not _same(answer, last)), NEVER)
            if change < NEVER:
                break
        page.changes = [change if at is None else at for at in page.changes]
        return change

    def _decide(self, page: _Page, index: int, at: int, change: int | None) -> Decision:
        answer = page.answers[index]
        until = None if change is None else _utc(change)
        if answer.no_calendar:
            # The year told is that of the day asked, so this answer is not kept.
            warnings = (f"no_school_calendar:{self._clock.local(at).year}",)
            return Decision(answer.outcome, answer.reason, until, answer.disclosed, warnings)
        decision = Decision(answer.outcome, answer.reason, until, answer.disclosed)
        (page.open_ended if change is None else page.decided)[index] = decision
        return decision


def _utc(instant: int) -> datetime:
    """Return an instant in UTC as far as the calendar reaches: there instants compare and subtract exactly."""
    try:
        return datetime.fromtimestamp(instant, UTC)
    except (OverflowError, ValueError):
        return LATEST if instant > 0 else EARLIEST


def _edge(asked: datetime) -> datetime:
    """Return an edge that was asked in UTC; one beyond its calendar as it was asked."""
    try:
        return asked.astimezone(UTC)
    except OverflowError:
        return asked
