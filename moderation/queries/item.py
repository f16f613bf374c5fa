"""What the desk shows of one item: its conversation, why it waits, who writes, what may be decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Count, Q

from accounts.access import Standing
from attachments.queries import Picture, pictures
from moderation import kinds, rules
from moderation.models import Alert, Decision, Item
from moderation.queries.desk import marked, next_item, place_in, word_of
from moderation.ready import ReadyWord, ready_words
from moderation.sentences import reasons_for_desk
from moderation.states import State, Verb, Word

_SINCE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a desk decided on somebody's texts these thirty days: figures, never a score."""

    published: int
    returned: int
    refused: int
    last: Decision | None


@dataclass(frozen=True, slots=True)
class ItemPage:
    """All that the page of an item says."""

    item: Item
    view: kinds.DeskView
    word: Word
    pictures: Sequence[Picture]
    pieces: Sequence[tuple[str, bool]]
    reasons: Sequence[str]
    held: bool
    verbs: frozenset[Verb]
    words: Sequence[ReadyWord]
    figures: Figures
    place: int
    total: int
    next_id: UUID | None
    decision: Decision | None
    alert: Alert | None


def item_page(actor: Standing, item: Item, *, now: datetime) -> ItemPage | None:
    """Return what the page of an item says, None when its text is gone (ten queries and the kind's own)."""
    view = kinds.desk_views([(item.kind, item.object_id)], whole=True).get(item.object_id)
    if view is None:
        return None
    place, total = place_in(actor, item) if item.open else (0, 0)
    following = next_item(actor, item)
    return ItemPage(
        item=item,
        view=view,
        word=word_of(item),
        pictures=_pictures(view),
        pieces=marked(item),
        reasons=reasons_for_desk(item),
        held=item.state == State.HELD,
        verbs=frozenset(rules.verbs(help_call=item.help_call)) if item.open else frozenset(),
        words=ready_words(item.labels, help_call=item.help_call),
        figures=figures_of(item, now=now),
        place=place,
        total=total,
        next_id=following.id if following else None,
        decision=item.decisions.select_related("by").order_by("-version").first(),
        alert=item.alerts.filter(closed_at=None).select_related("acknowledged_by").order_by("-raised_at").first(),
    )


def _pictures(view: kinds.DeskView) -> list[Picture]:
    found = pictures(view.pictures)
    return [found[id_] for id_ in view.pictures if id_ in found]


def figures_of(item: Item, *, now: datetime) -> Figures:
    """Return what this desk decided on the author's texts these thirty days (two queries)."""
    rows = Decision.objects.filter(
        item__author=item.author_id,
        item__desk_id=item.desk_id,
        item__organisation=item.organisation_id,
        at__gt=now - _SINCE,
    )
    counts = rows.aggregate(
        published=Count("id", filter=Q(verb=Verb.PUBLISH)),
        returned=Count("id", filter=Q(verb=Verb.RETURN)),
        refused=Count("id", filter=Q(verb=Verb.REFUSE)),
    )
    last = rows.exclude(verb=Verb.PUBLISH).select_related("by").order_by("-at").first()
    return Figures(**counts, last=last)
