"""What the inbox says of journals and exchanges, to who may still read them."""
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import Standing
from journals.access import readable_entries
from journals.models import Entry
from notifications import texts
from notifications.texts import Line


def register() -> None:
    """Make the room's notices known; called once at start."""
    texts.register("entry_published", _published)


def _published(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, Line]:
    return {row.id: _line(actor, row) for row in readable_entries(actor, object_ids)}


def _line(actor: Standing, entry: Entry) -> Line:
    url = f"{reverse('journals:journal', args=[entry.child_id])}#o-{entry.id}"
    if entry.child_id == actor.id:
        return Line(_("Something new in your journal."), url)
    return Line(_("Something new in the journal of %(name)s.") % {"name": entry.child.first_name}, url)
