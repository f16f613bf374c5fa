"""Set what became of an entry or a message, and tell those who may know."""
from datetime import datetime
from uuid import UUID

from journals import keys
from journals.models import Entry, ExchangeMessage
from lib.refs import Ref
from moderation.states import State
from notifications.actions import notify
from realtime.actions import Happening


def settle_entry(entry: Entry, state: State, *, now: datetime) -> list[Happening]:
    """Set an entry's state; what is held happens on its author's stream alone."""
    readers: list[UUID] = list(entry.audience.values_list("relative_id", flat=True))
    was = entry.state
    _set(entry, state, now)
    verb, ref = f"Entry{state.capitalize()}", Ref("entry", entry.id)
    streams = [keys.entry_author(entry)]
    if State.PUBLISHED in (state, was):
        streams += keys.entry_readers(entry, readers)
    told = [Happening(stream, verb, ref) for stream in streams]
    if state == State.PUBLISHED and was != State.PUBLISHED:
        whom = {entry.child_id, *readers} - {entry.author_id}
        told += notify(whom, "entry_published", ref, now=now)
    return told


def settle_message(message: ExchangeMessage, state: State, *, now: datetime) -> list[Happening]:
    """Set a live message's state; what is held happens on its author's stream alone."""
    was = message.state
    _set(message, state, now)
    verb, ref = f"ExchangeMessage{state.capitalize()}", Ref("exchange_message", message.id)
    streams = [keys.message_author(message)]
    if State.PUBLISHED in (state, was):
        streams += keys.message_readers(message)
    return [Happening(stream, verb, ref) for stream in streams]


def _set(row: Entry | ExchangeMessage, state: State, now: datetime) -> None:
    row.state = state
    if state == State.PUBLISHED and row.published_at is None:
        row.published_at = now
    row.save(update_fields=["text", "html", "state", "published_at"])
