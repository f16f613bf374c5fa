"""The stricter of two answers: what holds between two placed siblings (visit-rules section 10)."""
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from visits.rules import Decision, Stretch

_RANK = {"allow": 0, "hold": 1, "deny": 2}


def stricter(first: Decision, second: Decision) -> Decision:
    """Return the stricter answer (the first of two equal ones), asked again as soon as either changes."""
    chosen = first if _RANK[first.outcome] >= _RANK[second.outcome] else second
    changes = [d.until for d in (first, second) if d.until is not None]
    return replace(
        chosen,
        until=min(changes, default=None),
        warnings=tuple(dict.fromkeys((*first.warnings, *second.warnings))),
    )


def overlay(first: Sequence[Stretch], second: Sequence[Stretch]) -> list[Stretch]:
    """Return one timetable of two over the same hours, the stricter answer at
    each instant, neighbours differing."""
    edges = sorted({s.start for s in (*first, *second)} | {s.end for s in (*first, *second)})
    result: list[Stretch] = []
    for start, end in pairwise(edges):
        one, other = _at(first, start), _at(second, start)
        chosen = one if _RANK[one.outcome] >= _RANK[other.outcome] else other
        if result and (result[-1].outcome, result[-1].reason) == (chosen.outcome, chosen.reason):
            result[-1] = replace(result[-1], end=end)
        else:
            result.append(replace(chosen, start=start, end=end))
    return result


def _at(stretches: Sequence[Stretch], at: datetime) -> Stretch:
    return next(s for s in stretches if s.start <= at < s.end)
