"""The names of this room's streams: one for each place and audience; separated parents never share one (threat 32)."""
from uuid import UUID

from journals.models import Entry, ExchangeMessage
from realtime.streams import StreamKey


def journal_of(child_id: UUID, audience: str) -> StreamKey:
    """Return a child's journal for an audience: "child", "team", "relative-<id>", "author-<id>"."""
    return StreamKey("journal", child_id, audience)


def entry_readers(entry: Entry, relatives: list[UUID]) -> list[StreamKey]:
    """Return the streams on which a published entry reaches its readers."""
    named = {*relatives, entry.author_id} if entry.part == Entry.Part.RELATIVE else set(relatives)
    audiences = ["child", "team", *(f"relative-{person}" for person in sorted(named, key=str))]
    return [journal_of(entry.child_id, audience) for audience in audiences]


def entry_author(entry: Entry) -> StreamKey:
    """Return the stream that only an entry's author reads."""
    return journal_of(entry.child_id, f"author-{entry.author_id}")


def exchange_of(link_id: UUID, audience: str) -> StreamKey:
    """Return an exchange for an audience: "child", "relative", "team", "author-<id>"."""
    return StreamKey("exchange", link_id, audience)


def message_readers(message: ExchangeMessage) -> list[StreamKey]:
    """Return the streams on which a published message reaches the two and the team."""
    return [exchange_of(message.link_id, audience) for audience in ("child", "relative", "team")]


def message_author(message: ExchangeMessage) -> StreamKey:
    """Return the stream that only a message's author reads."""
    return exchange_of(message.link_id, f"author-{message.author_id}")
