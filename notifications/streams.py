"""The live inbox: one stream for each person, which nobody else hears."""
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.template.loader import render_to_string
from django.utils.translation import override

from accounts.access import Standing
from accounts.models import Person
from accounts.queries import standing
from lib import clock
from notifications.models import Notice
from notifications.queries import told
from realtime.streams import Grant, StreamKey

PLACE, AUDIENCE = "person", "inbox"


def key_of(person_id: UUID) -> StreamKey:
    """Return the stream of somebody's inbox."""
    return StreamKey(PLACE, person_id, AUDIENCE)


class InboxStreams:
    """The streams of all inboxes."""

    name = PLACE

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let a person hear their own inbox."""
        return Grant() if key == key_of(standing.id) else None

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return the lines that may still be told to the one who hears this stream."""
        person = Person.objects.filter(id=key.id).first()
        if person is None:
            return {}
        now = clock.now()
        rows = Notice.objects.filter(id__in=object_ids, person=person)
        with override(language):
            return {
                line.id: render_to_string("notifications/_line.html", {"line": line})
                for line in told(standing(person, now=now), rows, now=now)
            }

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell nothing: an inbox closes with its person's session."""
        return ""
