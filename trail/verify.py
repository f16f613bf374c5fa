"""Recompute the trail: whoever changed, added or took out a line breaks every hash after it."""
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from trail.hashing import digest
from trail.models import Entry, Head, Seal


@dataclass(frozen=True, slots=True)
class Break:
    """The first line of a chain that does not hold, and why (a word)."""

    chain: UUID
    number: int
    why: str

    def __str__(self) -> str:
        return f"chain {self.chain}, line {self.number}: {self.why}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found."""

    chains: int
    lines: int
    breaks: tuple[Break, ...]


def verify() -> Verdict:
    """Recompute each chain from its first line to its head; closing hashes bridge dropped months."""
    heads = {head.chain: head for head in Head.objects.order_by("chain")}
    strays = Entry.objects.exclude(chain__in=list(heads)).values_list("chain", flat=True).distinct()
    walks = [_Walk(chain, head) for chain, head in heads.items()]
    walks += [_Walk(chain, Head(chain=chain)) for chain in strays]
    breaks = [found for walk in walks if (found := walk.run()) is not None]
    return Verdict(len(walks), sum(walk.lines for walk in walks), tuple(breaks))


class _Walk:
    """One pass over a chain."""

    def __init__(self, chain: UUID, head: Head) -> None:
        self.chain, self.head = chain, head
        self.number, self.hash, self.lines = 0, "", 0
        self.seals = {seal.first_number: seal for seal in Seal.objects.filter(chain=chain)}
        self.closing = {seal.last_number: seal.closing_hash for seal in self.seals.values()}

    def run(self) -> Break | None:
        """Return the first break, or None."""
        for entry in self._entries():
            self._bridge()
            why = self._fault(entry)
            if why:
                return Break(self.chain, entry.number if why != "missing" else self.number + 1, why)
            self.number, self.hash, self.lines = entry.number, entry.hash, self.lines + 1
        self._bridge()
        if max([self.head.number, *self.closing]) > self.number:
            return Break(self.chain, self.number + 1, "missing")
        if (self.number, self.hash) != (self.head.number, self.head.hash):
            return Break(self.chain, self.number, "not the one its head names")
        return None

    def _entries(self) -> Iterator[Entry]:
        return Entry.objects.filter(chain=self.chain).order_by("number").iterator(chunk_size=1000)

    def _bridge(self) -> None:
        while (seal := self.seals.get(self.number + 1)) is not None and seal.dropped_at is not None:
            self.number, self.hash = seal.last_number, seal.closing_hash

    def _fault(self, entry: Entry) -> str:
        if entry.number != self.number + 1:
            return "missing"
        if entry.previous_hash != self.hash:
            return "not chained to the line before"
        if digest(self.hash, entry) != entry.hash:
            return "changed"
        if self.closing.get(entry.number, entry.hash) != entry.hash:
            return "not what its month was sealed with"
        return ""
