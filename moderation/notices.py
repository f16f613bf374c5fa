"""What the inbox says of the desk: a decision to its author, a call to the team; never a word of the text."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.access import Standing
from accounts.queries import on_duty
from lib.refs import Ref
from moderation import kinds
from moderation.access import alerts_visible_to
from moderation.desks import readers_of
from moderation.models import Alert, Item
from moderation.states import State
from notifications import texts
from notifications.actions import notify
from realtime.actions import Happening

DECIDED, CALLED = "text_decided", "help_called"


def tell_author(item: Item, *, now: datetime) -> list[Happening]:
    """Tell an author that somebody has decided on their text."""
    return notify([item.author_id], DECIDED, Ref("item", item.id), now=now)


def tell_team(alert: Alert, *, now: datetime) -> list[Happening]:
    """Call those of an item's readers who are on duty; when nobody is, all of them."""
    item = alert.item
    readers = {person.id for person in readers_of(item, now=now)}
    place = (
        {"units": [item.desk_id]} if item.desk_kind == "unit" else {"organisations": [item.organisation_id]}
    )
    there = {duty.person_id for duty in on_duty(now=now, **place)}
    return notify(readers & there or readers, CALLED, Ref("alert", alert.id), now=now)


def decided(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, texts.Line]:
    """Return what became of one's own texts, as they stand now."""
    items = [
        item
        for item in Item.objects.filter(id__in=object_ids, author=actor.person)
        if item.state in _sentences()
    ]
    views = kinds.desk_views([(item.kind, item.object_id) for item in items])
    return {
        item.id: texts.Line(_sentence(item), views[item.object_id].url)
        for item in items
        if item.object_id in views
    }


def called(actor: Standing, object_ids: Sequence[UUID], *, now: datetime) -> Mapping[UUID, texts.Line]:
    """Return the calls that still wait, for those who may read them."""
    rows = alerts_visible_to(actor).filter(id__in=object_ids, closed_at=None)
    return {
        alert_id: texts.Line(_("Somebody needs an adult now."), reverse("moderation:item", args=[item_id]))
        for alert_id, item_id in rows.values_list("id", "item_id")
    }


def _sentences() -> dict[str, str]:
    return {
        State.PUBLISHED: _("What you wrote is published."),
        State.RETURNED: _("What you wrote comes back with a word from the team."),
        State.REFUSED: _("What you wrote is not shown; the team says why."),
    }


def _sentence(item: Item) -> str:
    if item.help_call and item.state == State.RETURNED:
        return _("Somebody of the team answers you.")
    return _sentences()[item.state]
