"""The only door to what waits at a desk: through the reader's own desks, without what they are kept from."""

from uuid import UUID

from django.db.models import Q, QuerySet

from accounts.access import NotFound, Standing
from moderation.desks import desks_of
from moderation.models import Alert, Item, Recusal


def items_visible_to(actor: Standing) -> QuerySet[Item]:
    """Return the items somebody may read: of their desks, never their own, never one that accuses them."""
    mine = Item.objects.filter(desks_of(actor).covers()).exclude(author=actor.person)
    return mine.exclude(id__in=Recusal.objects.filter(person=actor.person).values("item_id"))


def get_item_for(actor: Standing, item_id: UUID) -> Item:
    """Return one item; NotFound for what is not there and for what this reader may not know is there."""
    item = items_visible_to(actor).filter(id=item_id).first()
    if item is None:
        raise NotFound
    return item


def alerts_visible_to(actor: Standing) -> QuerySet[Alert]:
    """Return the alerts on items that somebody may read."""
    return Alert.objects.filter(item__in=items_visible_to(actor).values("id"))


def get_alert_for(actor: Standing, alert_id: UUID) -> Alert:
    """Return one alert; NotFound like an item."""
    alert = alerts_visible_to(actor).select_related("item", "acknowledged_by").filter(id=alert_id).first()
    if alert is None:
        raise NotFound
    return alert


def get_desk_for(actor: Standing) -> Q:
    """Return the condition of all that somebody's desks cover; NotFound for who sits at none."""
    desks = desks_of(actor)
    if not desks:
        raise NotFound
    return desks.covers()


def may_decide_on(actor: Standing, kind: str, object_id: UUID) -> bool:
    """Tell whether a text waits at one of somebody's desks: who decides on it sees its pictures too (one query)."""
    return items_visible_to(actor).filter(kind=kind, object_id=object_id, open=True).exists()
