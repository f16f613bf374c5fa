"""The desk's live streams: what waits and who calls, told to those who sit there and to nobody they accuse.

A stream is never filtered by reader, so an item that somebody of the desk must not see goes, instead of to
the desk's stream, to the own stream of each of the others; a page listens to both.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.template.loader import render_to_string
from django.utils.translation import override

from accounts.access import Standing
from lib.refs import Ref
from moderation.desks import desk_of, desks_of, readers_of
from moderation.models import Alert, Item
from moderation.queries.desk import alert_lines, tickets
from realtime.actions import Happening
from realtime.streams import Grant, StreamKey

PLACE = "desk"
# For the whole desk, and for one person of it: items and alerts.
TEAM, CALLS, OWN, OWN_CALLS = "team", "calls", "own", "owncalls"


def keys_for(actor: Standing, *, calls: bool = False) -> list[StreamKey]:
    """Return the streams that somebody's desk page listens to."""
    desk, own = (CALLS, OWN_CALLS) if calls else (TEAM, OWN)
    shared = [StreamKey(PLACE, id_, desk) for id_ in sorted(desks_of(actor).stream_ids)]
    return [*shared, StreamKey(PLACE, actor.id, own)]


def is_shared(item: Item) -> bool:
    """Tell whether the whole desk, and nobody else, reads an item."""
    return not item.to_management and not item.recusals.exists()


def item_happenings(item: Item, verb: str, *, now: datetime, was_shared: bool = False) -> list[Happening]:
    """Return what a change of an item tells the desk; one no longer shared is taken off its common stream."""
    keys = _streams_of(item, TEAM, OWN, now=now)
    shared = StreamKey(PLACE, desk_of(item).stream_id, TEAM)
    if was_shared and shared not in keys:
        keys.append(shared)
    return [Happening(key, verb, Ref("item", item.id)) for key in keys]


def object_happenings(kind: str, object_id: UUID, verb: str, *, now: datetime) -> list[Happening]:
    """Return what tells the desk that something of a waiting text has changed, such as its picture."""
    item = Item.objects.filter(kind=kind, object_id=object_id, open=True).first()
    return item_happenings(item, verb, now=now) if item else []


def alert_happenings(alert: Alert, verb: str, *, now: datetime) -> list[Happening]:
    """Return what a change of an alert tells the desk."""
    return [
        Happening(key, verb, Ref("alert", alert.id))
        for key in _streams_of(alert.item, CALLS, OWN_CALLS, now=now)
    ]


def _streams_of(item: Item, desk: str, own: str, *, now: datetime) -> list[StreamKey]:
    if is_shared(item):
        return [StreamKey(PLACE, desk_of(item).stream_id, desk)]
    return [StreamKey(PLACE, person.id, own) for person in readers_of(item, now=now)]


class DeskStreams:
    """The streams of the desks."""

    name = PLACE

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let those who sit at a desk hear it, as long as their membership lasts."""
        desks = desks_of(standing)
        mine = desks.stream_ids if key.audience in (TEAM, CALLS) else {standing.id} if desks else set()
        if key.audience not in (TEAM, CALLS, OWN, OWN_CALLS) or key.id not in mine:
            return None
        return Grant(until=standing.until, watches=frozenset({f"person:{standing.id}"}))

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return the tickets or alerts that still wait; what was decided or closed is absent."""
        with override(language):
            if key.audience in (CALLS, OWN_CALLS):
                return _alerts(object_ids)
            return _tickets(object_ids, shared_only=key.audience == TEAM)

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell somebody who no longer sits here that the desk is closed to them."""
        with override(language):
            return render_to_string("moderation/_closed.html")


def _tickets(item_ids: Sequence[UUID], *, shared_only: bool) -> dict[UUID, str]:
    rows = Item.objects.filter(id__in=item_ids, open=True)
    if shared_only:
        rows = rows.filter(to_management=False, recusals=None)
    return {
        row.id: render_to_string("moderation/_ticket.html", {"ticket": row}) for row in tickets(list(rows))
    }


def _alerts(alert_ids: Sequence[UUID]) -> dict[UUID, str]:
    rows = Alert.objects.filter(id__in=alert_ids, closed_at=None).select_related("item", "acknowledged_by")
    return {
        row.id: render_to_string("moderation/_alert.html", {"alert": row}) for row in alert_lines(list(rows))
    }
