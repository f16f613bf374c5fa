"""The names of this room's streams: one for each place and audience."""
from uuid import UUID

from community.models import Message
from realtime.streams import StreamKey


def readers_of(space_id: UUID, topic_id: UUID | None) -> StreamKey:
    """Return the stream of what the readers of a group, or of a forum's topic, see."""
    return StreamKey("topic", topic_id, "members") if topic_id else StreamKey("space", space_id, "members")


def own_of(space_id: UUID, topic_id: UUID | None, person_id: UUID) -> StreamKey:
    """Return the stream of what one author alone sees of their own there."""
    audience = f"author-{person_id}"
    return StreamKey("topic", topic_id, audience) if topic_id else StreamKey("space", space_id, audience)


def readers_stream(message: Message) -> StreamKey:
    """Return the stream on which a message reaches its readers."""
    return readers_of(message.space_id, message.topic_id)


def author_stream(message: Message) -> StreamKey:
    """Return the stream that only a message's author reads."""
    return own_of(message.space_id, message.topic_id, message.author_id)
