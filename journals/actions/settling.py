"""Set what became of an entry or a message, and tell those who may know."""
from datetime import datetime
from uuid import UUID

from journals import keys
from journals.models import Entry, ExchangeMessage
from lib.refs import Ref
from moderation.states import State
from notifications.actions import notify
from realtime.actions import Happening
from visits.contact import Question, decide_many


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
        whom = {entry.child_id, *_reading(entry, readers, now=now)} - {entry.author_id}
        told += notify(whom, "entry_published", ref, now=now)
    return told


def _reading(entry: Entry, relatives: list[UUID], *, now: datetime) -> list[UUID]:
    """Return those who read the journal now: to the others even a notice that tells nothing would tell (threat 10)."""
    asked = [Question(entry.child_id, person, "from_child", "journal_read", now) for person in relatives]
    answers = decide_many(asked) if asked else []
    return [person for person, answer in zip(relatives, answers, strict=True) if answer.outcome != "deny"]


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
