"""Entries as holders of files: who may read the entry now may see its pictures now."""
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from accounts.access import Standing
from journals import keys
from journals.access import may_read_entry
from journals.models import Entry
from lib.refs import Ref
from moderation.states import State
from moderation.streams import object_happenings
from realtime.actions import Happening


class EntryHolder:
    """The pictures of an entry."""

    name = "entry"

    def may_read(self, actor: Standing, holder_id: UUID, attachment_id: UUID, *, now: datetime) -> bool:
        """Tell whether somebody may read the entry that a file hangs on."""
        return may_read_entry(actor, holder_id)

    def settled(self, holder_id: UUID, *, now: datetime) -> Sequence[Happening]:
        """Tell author and readers that the picture has come."""
        entry = Entry.objects.filter(id=holder_id).first()
        if entry is None:
            return []
        streams = [keys.entry_author(entry)]
        if entry.state == State.PUBLISHED:
            streams += keys.entry_readers(entry, list(entry.audience.values_list("relative_id", flat=True)))
        told = [Happening(stream, "PictureSettled", Ref("entry", entry.id)) for stream in streams]
        return [*told, *object_happenings("entry", entry.id, "PictureSettled", now=now)]
