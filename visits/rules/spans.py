"""Half-open intervals of instants: merged, and swept together."""
from collections.abc import Iterable, Iterator, Sequence

from visits.rules.values import Span


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the same instants as disjoint intervals in order: empty ones dropped, touching ones joined."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if end <= start:
            continue
        if result and start <= result[-1][1]:
            if end > result[-1][1]:
                result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result


def sweep(layers: Iterable[tuple[int, Sequence[Span]]], start: int, end: int) -> Iterator[Span]:
    """Yield (instant, bits of the layers that hold) at `start` and wherever one begins or ends before `end`.

    The intervals of one layer must be merged: each edge then turns its bit.
    """
    edges: list[tuple[int, int]] = []
    for bit, spans in layers:
        for first, last in spans:
            if first >= end:
                break
            if last > start:
                edges.append((first if first > start else start, bit))
                if last < end:
                    edges.append((last, bit))
    edges.sort()
    held, at = 0, start
    for instant, bit in edges:
        if instant > at:
            yield at, held
            at = instant
        held ^= bit
    yield at, held
