"""Messages as holders of files: who may read the message now may see its pictures now."""
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from accounts.access import Standing
from community.access import may_read_message
from community.keys import author_stream, readers_stream
from community.models import Message
from lib.refs import Ref
from moderation.states import State
from moderation.streams import object_happenings
from realtime.actions import Happening


class MessageHolder:
    """The pictures of a message."""

    name = "message"

    def may_read(self, actor: Standing, holder_id: UUID, attachment_id: UUID, *, now: datetime) -> bool:
        """Tell whether somebody may read the message that a file hangs on."""
        return may_read_message(actor, holder_id)

    def settled(self, holder_id: UUID, *, now: datetime) -> Sequence[Happening]:
        """Tell author and readers that the picture has come."""
        message = Message.objects.filter(id=holder_id).first()
        if message is None:
            return []
        streams = [author_stream(message)]
        if message.state == State.PUBLISHED:
            streams.append(readers_stream(message))
        told = [Happening(stream, "PictureSettled", Ref("message", message.id)) for stream in streams]
        return [*told, *object_happenings("message", message.id, "PictureSettled", now=now)]
