"""Write a line. What was decided about a child can always be told, and told truly."""
from collections import defaultdict
from datetime import datetime
from uuid import UUID

from django.db import transaction

from lib.clock import PARIS
from lib.refs import Ref
from trail.hashing import digest
from trail.lines import Line
from trail.models import Entry, Head, Reading


@transaction.atomic
def append(*lines: Line, now: datetime) -> None:
    """Chain lines, in the caller's transaction and as its last lock: the heads, in order of chain.

    A transaction that also has events calls `realtime.actions.append` alone, which ends here.
    """
    by_chain: defaultdict[UUID, list[Line]] = defaultdict(list)
    for line in lines:
        by_chain[line.chain].append(line)
    for head in _locked_heads(sorted(by_chain)):
        entries = [_next(head, line, now) for line in by_chain[head.chain]]
        Entry.objects.bulk_create(entries)
        head.save(update_fields=["number", "hash"])


def _locked_heads(chains: list[UUID]) -> list[Head]:
    rows = Head.objects.filter(chain__in=chains).order_by("chain")
    # Missing ones are made while nothing is locked yet: else two writers could wait for each other.
    if missing := set(chains) - set(rows.values_list("chain", flat=True)):
        Head.objects.bulk_create([Head(chain=chain) for chain in sorted(missing)], ignore_conflicts=True)
    return list(rows.select_for_update())


def _next(head: Head, line: Line, now: datetime) -> Entry:
    head.number += 1
    entry = Entry(
        chain=line.chain, number=head.number, at=now, actor=line.actor, role=str(line.role), verb=line.verb,
        object_kind=line.object.kind, object_id=line.object.id, place=line.place, facts=dict(line.facts),
        previous_hash=head.hash,
    )
    entry.hash = head.hash = digest(entry.previous_hash, entry)
    return entry


def note_reading(
    person: UUID, role: str, what: Ref, *, chain: UUID, place: UUID | None, now: datetime
) -> None:
    """Note that somebody read an object: once for each person, object and local day."""
    reading = Reading(
        person=person, role=role, object_kind=what.kind, object_id=what.id, chain=chain, place=place,
        day=now.astimezone(PARIS).date(),
    )
    Reading.objects.bulk_create([reading], ignore_conflicts=True)
