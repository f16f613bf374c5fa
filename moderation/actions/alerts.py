"""Take a call, and say what was done: an alert stays on the desk until somebody has done both."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.access import Standing
from lib.refs import Ref
from moderation import kinds
from moderation.access import get_alert_for
from moderation.actions.decide import NoteMissing, role_at
from moderation.models import Alert
from moderation.states import OPEN_TO_AUTHOR, State
from moderation.streams import alert_happenings
from realtime.actions import Happening, append
from trail.lines import Line


class NotTaken(ValidationError):
    """Nobody says what came of an alert that nobody has taken."""


def acknowledge(actor: Standing, alert_id: UUID, *, now: datetime) -> Alert:
    """Take a call, so that the others know who is with the child; who comes second is shown who it is."""
    with transaction.atomic():
        alert = get_alert_for(actor, alert_id)
        free = Alert.objects.filter(id=alert.id, acknowledged_at=None)
        if free.update(acknowledged_by=actor.person, acknowledged_at=now):
            _finish(actor, alert, "alert_acknowledged", "AlertTaken", _author_sees(alert, now=now), now=now)
    alert.refresh_from_db()
    return alert


def close(actor: Standing, alert_id: UUID, outcome: str, *, now: datetime) -> Alert:
    """Say what was done and take the alert off the desk; raises NoteMissing or NotTaken."""
    if not outcome:
        raise NoteMissing(_("Write what was done, in a few words."))
    with transaction.atomic():
        alert = get_alert_for(actor, alert_id)
        if alert.acknowledged_at is None:
            raise NotTaken(_("Take it first: the others see who is on it."))
        if Alert.objects.filter(id=alert.id, closed_at=None).update(outcome=outcome, closed_at=now):
            _finish(actor, alert, "alert_closed", "AlertClosed", [], now=now)
    alert.refresh_from_db()
    return alert


def _author_sees(alert: Alert, *, now: datetime) -> Sequence[Happening]:
    """Have the author's own page say who is on it."""
    item = alert.item
    if item.state not in OPEN_TO_AUTHOR:
        return []
    return kinds.get(item.kind).apply(item.object_id, State(item.state), text=item.text, now=now)


def _finish(actor: Standing, alert: Alert, verb: str, event: str, told: Sequence[Happening], *, now: datetime) -> None:
    item = alert.item
    line = Line(
        chain=item.organisation_id,
        actor=actor.id,
        role=role_at(actor, item),
        verb=verb,
        object=Ref("alert", alert.id),
        place=item.desk_id,
        facts={"item": str(item.id)},
    )
    append([*told, *alert_happenings(alert, event, now=now)], [line], now=now)
