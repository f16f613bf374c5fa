"""Entries and live messages as the moderation door knows them; at release contact is asked again."""
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from attachments.queries import pictures_of
from journals.actions.settling import settle_entry, settle_message
from journals.contact_asked import Answer, ask_entry, ask_message
from journals.models import Entry, ExchangeMessage
from lib import clock
from lib.text import to_html
from moderation.kinds import ContactAnswer, ContextLine, DeskView
from moderation.states import State
from realtime.actions import Happening
from visits.telling import tell

NEIGHBOURS = 3  # lines of the conversation shown beside a held one


class EntryKind:
    """An entry of a child's journal."""

    name = "entry"

    def apply(self, object_id: UUID, state: State, *, text: str, now: datetime) -> Sequence[Happening]:
        """Set an entry's state and words; return what its streams are told."""
        entry = Entry.objects.get(id=object_id)
        _reword(entry, text)
        return settle_entry(entry, state, now=now)

    def contact_at_release(self, object_id: UUID, *, now: datetime) -> ContactAnswer | None:
        """Ask contact again for an entry that is about to be shown."""
        entry = Entry.objects.get(id=object_id)
        if entry.part == Entry.Part.TEAM:
            return None
        relatives = list(entry.audience.values_list("relative_id", flat=True))
        pictured = bool(pictures_of(self.name, [entry.id]))
        return _as_contact(ask_entry(entry, relatives, has_picture=pictured, at=now))

    def desk_views(self, object_ids: Sequence[UUID], *, whole: bool) -> Mapping[UUID, DeskView]:
        """Return what the desk sees of entries."""
        rows = list(Entry.objects.filter(id__in=object_ids).select_related("author", "child"))
        pictures = pictures_of(self.name, [row.id for row in rows])
        return {
            row.id: DeskView(
                place_label=_("Journal of %(name)s") % {"name": row.child.first_name},
                author_name=row.author.first_name, author_face=row.author.face, text=row.text,
                url=reverse("journals:journal", args=[row.child_id]),
                pictures=[picture.id for picture in pictures.get(row.id, ())],
                before=_entries_before(row) if whole else (),
                contact_sentence=_entry_contact(row) if whole else "",
            )
            for row in rows
        }


class ExchangeMessageKind:
    """A message of a live exchange."""

    name = "exchange_message"

    def apply(self, object_id: UUID, state: State, *, text: str, now: datetime) -> Sequence[Happening]:
        """Set a message's state and words; return what its streams are told."""
        message = ExchangeMessage.objects.get(id=object_id)
        _reword(message, text)
        return settle_message(message, state, now=now)

    def contact_at_release(self, object_id: UUID, *, now: datetime) -> ContactAnswer | None:
        """Ask contact again: a text of 14:05 released at 16:10 finds the window shut."""
        message = ExchangeMessage.objects.select_related("link").get(id=object_id)
        return _as_contact(ask_message(message, message.link, at=now))

    def desk_views(self, object_ids: Sequence[UUID], *, whole: bool) -> Mapping[UUID, DeskView]:
        """Return what the desk sees of live messages."""
        found = ExchangeMessage.objects.filter(id__in=object_ids)
        rows = list(found.select_related("author", "link__child", "link__relative"))
        return {
            row.id: DeskView(
                place_label=_("Live exchange of %(child)s and %(relative)s") % {
                    "child": row.link.child.first_name, "relative": row.link.relative.first_name,
                },
                author_name=row.author.first_name, author_face=row.author.face, text=row.text,
                url=reverse("journals:exchange", args=[row.link_id]),
                before=_messages_before(row) if whole else (),
                contact_sentence=_message_contact(row) if whole else "",
            )
            for row in rows
        }


def _reword(row: Entry | ExchangeMessage, text: str) -> None:
    if text != row.text:
        row.text, row.html = text, to_html(text)


def _as_contact(answer: Answer) -> ContactAnswer:
    return ContactAnswer(answer.outcome, answer.sentence)


def _entries_before(entry: Entry) -> list[ContextLine]:
    rows = Entry.objects.filter(child=entry.child_id, state=State.PUBLISHED, published_at__lt=entry.created_at)
    last = rows.select_related("author").order_by("-published_at")[:NEIGHBOURS]
    return [_line(row) for row in reversed(last)]


def _messages_before(message: ExchangeMessage) -> list[ContextLine]:
    rows = ExchangeMessage.objects.filter(link=message.link_id, state=State.PUBLISHED)
    rows = rows.filter(published_at__lt=message.created_at)
    last = rows.select_related("author").order_by("-published_at")[:NEIGHBOURS]
    return [_line(row) for row in reversed(last)]


def _line(row: Entry | ExchangeMessage) -> ContextLine:
    return ContextLine(row.author.first_name, row.author.face, row.published_at or row.created_at, row.text)


def _entry_contact(entry: Entry) -> str:
    if entry.part != Entry.Part.RELATIVE:
        return ""
    return tell(
        child=entry.child_id, relative=entry.author_id, direction="to_child", channel="journal_write", at=clock.now(),
        audience="team",
    ).text


def _message_contact(message: ExchangeMessage) -> str:
    direction = "from_child" if message.author_id == message.link.child_id else "to_child"
    return tell(
        child=message.link.child_id, relative=message.link.relative_id, direction=direction, channel="message",
        at=clock.now(), audience="team",
    ).text
