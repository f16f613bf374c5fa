"""Take back a text that nobody but the desk has read."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from accounts.access import NotFound, Refused, Standing
from lib.refs import Ref
from moderation import kinds
from moderation.models import Item
from moderation.states import OPEN_TO_AUTHOR, State
from moderation.streams import item_happenings
from realtime.actions import append
from trail.lines import Line


def withdraw(actor: Standing, kind: str, object_id: UUID, *, now: datetime) -> None:
    """Take back one's own text while it waits or was handed back; an alert that it raised stays (§2).

    Raises NotFound for another's text, Refused for one that was published or settled meanwhile.
    """
    with transaction.atomic():
        item = Item.objects.select_for_update().filter(kind=kind, object_id=object_id, author=actor.person).first()
        if item is None:
            raise NotFound
        if item.state == State.WITHDRAWN:
            return
        if item.state not in OPEN_TO_AUTHOR:
            raise Refused
        item.state, item.open, item.version = State.WITHDRAWN, False, item.version + 1
        item.save(update_fields=["state", "open", "version"])
        told = kinds.get(kind).apply(object_id, State.WITHDRAWN, text=item.text, now=now)
        line = Line(
            chain=item.organisation_id,
            actor=actor.id,
            role=item.author_role,
            verb="text_withdrawn",
            object=Ref(kind, object_id),
            place=item.desk_id,
            facts={"item": str(item.id), "version": item.version},
        )
        append([*told, *item_happenings(item, "ItemWithdrawn", now=now)], [line], now=now)
