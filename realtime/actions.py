"""THE append: events and trace of a transaction, locks taken last in one order, the bell rung on commit."""
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db import transaction

from lib.refs import Ref
from realtime import bell
from realtime.models import Event, RightsChange, Stream
from realtime.streams import StreamKey
from realtime.topics import stored
from trail.actions import append as append_trail
from trail.lines import Line


@dataclass(frozen=True, slots=True)
class Happening:
    """Say that something happened to an object, to one stream."""

    stream: StreamKey
    verb: str
    object: Ref


def append(happenings: Sequence[Happening], trail: Sequence[Line], *, now: datetime) -> None:
    """Write events and trace, last in the caller's transaction: streams by id, then the trail's head.

    Raises RuntimeError outside a transaction: a row without its event would be lost to those away.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("Events are appended inside the transaction that writes what they tell of.")
    bells = _number(happenings, now)
    if trail:
        append_trail(*trail, now=now)
    if bells:
        transaction.on_commit(partial(bell.ring, bells), robust=True)


def _number(happenings: Sequence[Happening], now: datetime) -> list[bell.Bell]:
    by_key: defaultdict[str, list[Happening]] = defaultdict(list)
    for happening in happenings:
        by_key[str(happening.stream)].append(happening)
    events: list[Event] = []
    bells: list[bell.Bell] = []
    streams = _locked_streams(sorted(by_key))
    for stream in streams:
        for happening in by_key[stream.key]:
            stream.last_number += 1
            events.append(Event(
                stream=stream, number=stream.last_number, verb=happening.verb,
                object_kind=happening.object.kind, object_id=happening.object.id, at=now,
            ))
        bells.append(bell.Bell(stream.key, stream.last_number))
    Event.objects.bulk_create(events)
    Stream.objects.bulk_update(streams, ["last_number"])
    return bells


def _locked_streams(keys: list[str]) -> list[Stream]:
    if not keys:
        return []
    rows = Stream.objects.filter(key__in=keys)
    # Missing ones are made, in order of key, while nothing is locked yet: else two writers could wait for each other.
    if missing := set(keys) - set(rows.values_list("key", flat=True)):
        Stream.objects.bulk_create([Stream(key=key) for key in sorted(missing)], ignore_conflicts=True)
    return list(rows.select_for_update().order_by("id"))


def change_rights(topics: Sequence[str], *, now: datetime) -> None:
    """Have every process ask again, once this commits, all subscriptions that watch one of the topics.

    Takes no lock: it may come anywhere in the transaction that shrinks (or widens) the rights.
    """
    if topics:
        RightsChange.objects.bulk_create([RightsChange(topic=stored(topic), at=now) for topic in topics])
        transaction.on_commit(partial(bell.ring, [bell.RIGHTS]), robust=True)
