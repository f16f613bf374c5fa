"""What the desk reads: the queue, the calls; each function has a fixed number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import Case, Q, QuerySet, When

from accounts.access import Standing
from accounts.models import Duty, Organisation, Unit
from accounts.queries import on_duty
from lib import clock, dates
from moderation import kinds, rules
from moderation.access import alerts_visible_to, items_visible_to
from moderation.desks import desks_of
from moderation.models import Alert, Item
from moderation.sentences import mark_spans
from moderation.states import State, Word

PAGE = 20


@dataclass(frozen=True, slots=True)
class Ticket:
    """One waiting item as the queue shows it."""

    id: UUID
    word: Word
    risk: int
    text: str
    author: str
    place: str
    at: datetime
    when: str
    help_call: bool
    picture: bool


@dataclass(frozen=True, slots=True)
class AlertLine:
    """A call as the desk shows it."""

    id: UUID
    item_id: UUID
    author: str
    face: Any
    place: str
    help_call: bool
    at: datetime
    taken_by: str
    taken_at: datetime | None


@dataclass(frozen=True, slots=True)
class Queue:
    """One page of what waits, how many wait in all, since when, and the key of the next page."""

    tickets: list[Ticket]
    total: int
    oldest: datetime | None
    after: str


def queue_for(actor: Standing, after: str = "") -> Queue:
    """Return what waits for somebody, by risk then age, after a key (three queries and each kind's own)."""
    waiting = items_visible_to(actor).filter(open=True)
    rows = list(_from(waiting, after).order_by("-risk", "submitted_at", "id")[: PAGE + 1])
    shown = rows[:PAGE]
    oldest = waiting.filter(state=State.HELD).order_by("submitted_at").values_list("submitted_at", flat=True).first()
    return Queue(tickets(shown), waiting.count(), oldest, key_of(shown[-1]) if len(rows) > PAGE else "")


def key_of(item: Item) -> str:
    """Return the place of an item in the queue, to go on from."""
    return f"{item.risk}_{item.submitted_at.isoformat()}_{item.id}"


def _from(rows: QuerySet[Item], after: str) -> QuerySet[Item]:
    try:
        risk, at, last = after.split("_")
        return rows.filter(_later(int(risk), datetime.fromisoformat(at).astimezone(UTC), UUID(last)))
    except (ValueError, OverflowError):
        return rows


def _later(risk: int, at: datetime, last: UUID) -> Q:
    after = Q(submitted_at__gt=at) | Q(submitted_at=at, id__gt=last)
    return Q(risk__lt=risk) | Q(risk=risk) & after


def next_item(actor: Standing, item: Item) -> Item | None:
    """Return the item that follows in the queue, or its first (one query)."""
    waiting = items_visible_to(actor).filter(open=True).exclude(id=item.id)
    ahead = Case(When(_later(item.risk, item.submitted_at, item.id), then=0), default=1)
    return waiting.order_by(ahead, "-risk", "submitted_at", "id").first()


def place_in(actor: Standing, item: Item) -> tuple[int, int]:
    """Return the place of an item in the queue, from 1, and how many wait (two queries)."""
    waiting = items_visible_to(actor).filter(open=True)
    total = waiting.count()
    return total - _from(waiting, key_of(item)).exclude(id=item.id).count(), total


def tickets(items: Sequence[Item]) -> list[Ticket]:
    """Return items as the queue shows them, in their order."""
    views = kinds.desk_views([(item.kind, item.object_id) for item in items])
    return [_ticket(item, views[item.object_id]) for item in items if item.object_id in views]


def _ticket(item: Item, view: kinds.DeskView) -> Ticket:
    return Ticket(
        id=item.id,
        word=word_of(item),
        risk=item.risk,
        text=item.text,
        author=view.author_name,
        place=view.place_label,
        at=item.submitted_at,
        when=_when(item.submitted_at),
        help_call=item.help_call,
        picture=item.has_picture,
    )


def _when(moment: datetime) -> str:
    return dates.hour(moment) if dates.local(moment).date() == clock.today() else dates.moment(moment)


def word_of(item: Item) -> Word:
    """Return the word that staff see first on an item."""
    return rules.word("critical" if item.alert else item.severity, held=item.state != State.PUBLISHED)


def alerts_for(actor: Standing) -> list[AlertLine]:
    """Return the calls that are not closed, oldest first (one query and each kind's own)."""
    rows = alerts_visible_to(actor).filter(closed_at=None).select_related("item", "acknowledged_by")
    return alert_lines(list(rows.order_by("raised_at")[:PAGE]))


def alert_lines(alerts: Sequence[Alert]) -> list[AlertLine]:
    """Return alerts as the desk shows them, in their order."""
    views = kinds.desk_views([(alert.item.kind, alert.item.object_id) for alert in alerts])
    return [
        AlertLine(
            id=alert.id,
            item_id=alert.item_id,
            author=view.author_name,
            face=view.author_face,
            place=view.place_label,
            help_call=alert.item.help_call,
            at=alert.raised_at,
            taken_by=alert.acknowledged_by.first_name if alert.acknowledged_by else "",
            taken_at=alert.acknowledged_at,
        )
        for alert in alerts
        if (view := views.get(alert.item.object_id)) is not None
    ]


def there_now(actor: Standing) -> list[Duty]:
    """Return who is on duty at somebody's desks (one query)."""
    desks = desks_of(actor)
    return on_duty(now=actor.now, units=desks.units, organisations=desks.associations)


def labels_of_desks(actor: Standing) -> list[str]:
    """Return the names of the places that somebody answers for (two queries at most)."""
    desks = desks_of(actor)
    units = list(Unit.objects.filter(id__in=desks.units).order_by("name").values_list("name", flat=True))
    houses = Organisation.objects.filter(id__in=desks.associations).order_by("name").values_list("name", flat=True)
    return [*units, *houses]


def marked(item: Item) -> list[tuple[str, bool]]:
    """Return the text of an item in pieces, what was found marked."""
    return mark_spans(item.text, item.findings)
