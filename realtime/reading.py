"""Read events to be delivered: in the present state of their objects, with the rights as of that reading."""
import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import override

from realtime.frames import event, mute
from realtime.models import Event, RightsChange, Stream
from realtime.streams import StreamKey, find

logger = logging.getLogger(__name__)
AT_ONCE = 100
# How far back a change of rights may still be committed after one with a higher number.
WINDOW = 500
Change = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Batch:
    """Frames by language, each with its number, and the changes of rights to be heard before they go out."""

    numbers: tuple[int, ...]
    frames: Mapping[str, tuple[str, ...]]
    changes: tuple[Change, ...]


def read(key: StreamKey, *, after: int, languages: Collection[str], changes_after: int) -> Batch:
    """Return the events after a number, at most `AT_ONCE`, rendered once for each language."""
    rows = list(Event.objects.filter(stream__key=str(key), number__gt=after).order_by("number")[:AT_ONCE])
    frames = {language: _frames(key, rows, language) for language in languages}
    # Read last: whoever lost a right before one of these events was written is found here.
    changes = RightsChange.objects.filter(id__gt=changes_after).order_by("id").values_list("id", "topic")
    return Batch(tuple(row.number for row in rows), frames, tuple(changes))


def _frames(key: StreamKey, rows: Sequence[Event], language: str) -> tuple[str, ...]:
    html = _render(key, list(dict.fromkeys(row.object_id for row in rows)), language)
    text = str(key)
    if html is None:
        return tuple(mute(text, row.number, row.verb, row.object_id) for row in rows)
    return tuple(event(text, row.number, row.verb, row.object_id, html.get(row.object_id)) for row in rows)


def _render(key: StreamKey, object_ids: list[UUID], language: str) -> Mapping[UUID, str] | None:
    kind = find(key.place)
    if kind is None or not object_ids:
        return {}
    try:
        with override(language):
            return kind.render(key, object_ids, language=language)
    except Exception:
        logger.exception("A stream could not be rendered: its events go out mute")
        return None


def growth(keys: Collection[str]) -> dict[str, int]:
    """Return how far streams have come."""
    return dict(Stream.objects.filter(key__in=list(keys)).values_list("key", "last_number"))


def recent_changes(last: int) -> list[Change]:
    """Return the changes of rights after a number and in the window before it, oldest first."""
    rows = RightsChange.objects.filter(id__gt=max(0, last - WINDOW)).order_by("id")
    return list(rows.values_list("id", "topic"))


def newest_changes() -> list[Change]:
    """Return the last window of changes of rights, oldest first."""
    newest = RightsChange.objects.order_by("-id").values_list("id", flat=True).first()
    return recent_changes(newest or 0)
