"""Open what waits: who read a child's held words can always be told."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from accounts.access import Standing
from lib.refs import Ref
from moderation.access import get_item_for
from moderation.actions.decide import role_at
from moderation.models import Item
from realtime.actions import append
from trail.lines import Line


def read_item(actor: Standing, item_id: UUID, *, now: datetime) -> Item:
    """Return an item and leave the trace of its reading, before it is shown (DESIGN section 4, trail)."""
    with transaction.atomic():
        item = get_item_for(actor, item_id)
        line = Line(
            chain=item.organisation_id,
            actor=actor.id,
            role=role_at(actor, item),
            verb="item_read",
            object=Ref("item", item.id),
            place=item.desk_id,
            facts={"version": item.version, "state": item.state},
        )
        append([], [line], now=now)
    return item
