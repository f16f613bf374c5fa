"""Messages as the moderation door knows them."""
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.rules import age
from attachments.queries import pictures_of
from community.actions import settle
from community.cards import RELATED, shown_as
from community.models import Message, Space
from lib import clock
from lib.text import to_html
from moderation.kinds import ContactAnswer, ContextLine, DeskView
from moderation.states import State
from realtime.actions import Happening

NEIGHBOURS = 3  # lines of the conversation shown before and after a held message


class MessageKind:
    """A message of a group or a forum."""

    name = "message"

    def apply(self, object_id: UUID, state: State, *, text: str, now: datetime) -> Sequence[Happening]:
        """Set a message's state and words; return what readers and author are told."""
        message = Message.objects.select_related(*RELATED).get(id=object_id)
        if not message.opens_topic and text != message.text:
            message.text, message.html = text, to_html(text)
        return settle(message, state, now=now)

    def contact_at_release(self, object_id: UUID, *, now: datetime) -> ContactAnswer | None:
        """Return None: relatives and children are never members of one space, so no contact rule applies here."""
        return None

    def desk_views(self, object_ids: Sequence[UUID], *, whole: bool) -> Mapping[UUID, DeskView]:
        """Return what the desk sees of messages."""
        rows = list(Message.objects.filter(id__in=object_ids).select_related(*RELATED))
        pictures = pictures_of(self.name, [row.id for row in rows])
        return {
            row.id: _view(row, [p.id for p in pictures.get(row.id, ())], _conversation(row) if whole else [])
            for row in rows
        }


def _conversation(message: Message) -> list[Message]:
    """Return the published conversation that a message stands in, the latest first."""
    rows = Message.objects.filter(space=message.space, topic=message.topic, state=State.PUBLISHED)
    return list(rows.select_related(*RELATED).order_by("-published_at")[:40])


def _view(message: Message, pictures: list[UUID], conversation: list[Message]) -> DeskView:
    name, face = shown_as(message)
    before = [m for m in conversation if (m.published_at or m.created_at) < message.created_at and m.id != message.id]
    after = [m for m in conversation if (m.published_at or m.created_at) >= message.created_at and m.id != message.id]
    group = message.space.kind == Space.Kind.GROUP
    born = message.author.birth_date
    return DeskView(
        place_label=" · ".join(filter(None, (message.space.name, message.topic.title if message.topic else ""))),
        author_name=name, author_face=face, url=url_of(message), text=message.text,
        author_age=age(born, clock.today()) if born and group else None, pictures=pictures,
        before=[_line(m) for m in reversed(before[:NEIGHBOURS])],
        after=[_line(m) for m in list(reversed(after))[:NEIGHBOURS]],
        place_rule=_("Rule of the group: nobody's contact details, addresses or full names.") if group
        else _("Rule of the forum: pseudonyms, and nobody's full name."),
    )


def _line(message: Message) -> ContextLine:
    name, face = shown_as(message)
    return ContextLine(name, face, message.published_at or message.created_at, message.text)


def url_of(message: Message) -> str:
    """Return the page on which a message stands."""
    if message.topic_id:
        return f"{reverse('community:topic', args=[message.topic_id])}#o-{message.id}"
    return f"{reverse('community:group', args=[message.space_id])}#o-{message.id}"
