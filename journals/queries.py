"""What the pages of journals and exchanges read; each function has a fixed number of queries."""
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Max, Q

from accounts.access import NotFound, Standing
from accounts.models import FamilyLink, Person
from accounts.queries import placements_of_children, relatives_of
from journals import access
from journals.access import ExchangeSeat, Part, Seat
from journals.cards import (
    MESSAGE_RELATED,
    RELATED,
    EntryCard,
    audience_of,
    entry_cards,
    message_cards,
    own_entry_cards,
    own_message_cards,
    thank_url,
)
from journals.closing import told_of_exchange
from journals.models import Entry, ExchangeMessage
from moderation.cards import Card
from moderation.states import State
from visits import contact
from visits.contact import Question
from visits.telling import Told, tell

PAGE = 30
_WAITING = (State.HELD, State.RETURNED, State.REFUSED)


def journal_cards(actor: Standing, seat: Seat, *, may_thank: bool) -> list[EntryCard]:
    """Return a journal's last entries for this reader, newest first, with one's own that wait among them."""
    rows = access.entries_for(actor, seat).select_related(*RELATED)
    published = list(rows.order_by("-published_at", "-id")[:PAGE])
    cards = entry_cards(published, audience_of(seat.child.id, audience_name(actor, seat)))
    cards = [replace(c, thank_url=thank_url(c.id) if may_thank else "") for c in cards]
    cards = [replace(c, own=True, hour=True, thank_url="") if c.by == str(actor.id) else c for c in cards]
    own = Entry.objects.filter(child=seat.child, author=actor.person, state__in=_WAITING).select_related(*RELATED)
    waiting = own_entry_cards(list(own.order_by("-created_at")[:PAGE]), now=actor.now)
    return sorted([*cards, *waiting], key=lambda card: card.at, reverse=True)


def audience_name(actor: Standing, seat: Seat) -> str:
    """Return the audience of a journal that somebody belongs to."""
    if seat.part is Part.RELATIVE:
        return f"relative-{actor.id}"
    return "child" if seat.part is Part.CHILD else "team"


def open_relatives(actor: Standing, seat: Seat) -> list[FamilyLink]:
    """Return the relatives whom this writer may reach through the journal now; a relative chooses nobody."""
    if seat.part is Part.RELATIVE:
        return []
    links = relatives_of(seat.child.id, now=actor.now)
    channel = "journal_write" if seat.part is Part.CHILD else "journal_read"
    asked = [Question(seat.child.id, link.relative_id, "from_child", channel, actor.now) for link in links]
    answers = contact.decide_many(asked) if asked else []
    return [link for link, answer in zip(links, answers, strict=True) if answer.outcome != "deny"]


def writing(actor: Standing, seat: Seat) -> Told | None:
    """Return whether a relative may write in the journal now and what becomes of it; None for all others."""
    if seat.part is not Part.RELATIVE:
        return None
    return tell(child=seat.child.id, relative=actor.id, direction="to_child", channel="journal_write", at=actor.now)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A live exchange as its two find it: with whom, open or not, and what may be said of when."""

    link: FamilyLink
    other: Person
    told: Told


def exchanges_for(actor: Standing) -> list[Exchange]:
    """Return the live exchanges of a child or a relative, each asked of contact now."""
    mine = Q(child=actor.person) | Q(relative=actor.person)
    links = FamilyLink.objects.filter(mine, confirmed_at__lte=actor.now, ended_at=None)
    placed = {p.child_id: p for p in placements_of_children([link.child_id for link in links], now=actor.now)}
    found = [
        _exchange(actor, link, ExchangeSeat(link, placed[link.child_id], _part(actor, link)))
        for link in links.select_related("child", "relative").order_by("kind", "id") if link.child_id in placed
    ]
    if actor.is_youth:
        found = [row for row in found if _shown_to_child(row.told)]
    return _each_once(found)


def _shown_to_child(told: Told) -> bool:
    """Keep from a child's pages the exchange that no hour opens: a parent under a ban does not appear there."""
    return told.is_open or told.opens_at is not None or told.suspension == "interruption"


def _part(actor: Standing, link: FamilyLink) -> Part:
    return Part.CHILD if link.child_id == actor.id else Part.RELATIVE


def _exchange(actor: Standing, link: FamilyLink, seat: ExchangeSeat) -> Exchange:
    other = link.relative if seat.part is Part.CHILD else link.child
    return Exchange(link, other, told_of_exchange(actor, seat))


def _each_once(rows: list[Exchange]) -> list[Exchange]:
    """Keep one exchange for two placed siblings, who are each other's relative: the one both find first."""
    seen: dict[frozenset[object], Exchange] = {}
    for row in sorted(rows, key=lambda row: str(row.link.id)):
        seen.setdefault(frozenset({row.link.child_id, row.link.relative_id}), row)
    return list(seen.values())


def exchange_cards(actor: Standing, seat: ExchangeSeat) -> list[Card]:
    """Return the last messages of an exchange, oldest first, with one's own that wait among them."""
    rows = ExchangeMessage.objects.filter(link=seat.link).select_related(*MESSAGE_RELATED)
    read = rows.filter(state=State.PUBLISHED)
    if seat.part is Part.RELATIVE and seat.ask(seat.listening, actor=actor).outcome == "deny":
        # Each way has its own right: who may write may not therefore read. What a child has received stays the child's.
        read = read.filter(author=actor.person)
    published = list(read.order_by("-published_at", "-id")[:PAGE])
    cards = [replace(card, own=card.by == str(actor.id)) for card in message_cards(published)]
    waiting = list(rows.filter(author=actor.person, state__in=_WAITING).order_by("-created_at")[:PAGE])
    if waiting:
        cards += own_message_cards(waiting, now=actor.now)
    return sorted(cards, key=lambda card: card.at)


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A journal on a list: whose, and when something was last written in it."""

    child: Person
    last_at: datetime | None
    days: int | None
    told: Told | None = None


def journals_of_team(actor: Standing) -> list[JournalLine]:
    """Return the journals somebody accompanies, the longest without news first (two queries)."""
    placements = list(access.children_with_journal(actor))
    last = dict(
        Entry.objects.filter(child__in=[p.child_id for p in placements], state=State.PUBLISHED)
        .values_list("child_id").annotate(Max("published_at"))
    )
    lines = [_line(actor, p.child, last.get(p.child_id)) for p in placements]
    return sorted(lines, key=lambda line: (line.last_at is not None, line.last_at or actor.now))


def _line(actor: Standing, child: Person, last_at: datetime | None, told: Told | None = None) -> JournalLine:
    return JournalLine(child, last_at, (actor.now - last_at).days if last_at else None, told)


def journals_of_relative(actor: Standing) -> list[JournalLine]:
    """Return a relative's journals; a closed one says why, as far as it may be said, and opens nowhere."""
    placements = placements_of_children(actor.children, now=actor.now)
    return [
        JournalLine(p.child, None, None, tell(
            child=p.child_id, relative=actor.id, direction="from_child", channel="journal_read", at=actor.now
        ))
        for p in placements
    ]


def newest_for(actor: Standing) -> list[tuple[Person, EntryCard]]:
    """Return what others last wrote in each journal of a child or a relative, for their home page."""
    children = [actor.id] if actor.is_youth else sorted(actor.children, key=str)
    found: list[tuple[Person, EntryCard]] = []
    for child_id in children:
        try:
            seat = access.get_seat(actor, child_id)
        except NotFound:
            continue
        of_others = access.entries_for(actor, seat).exclude(author=actor.person)
        rows = of_others.select_related(*RELATED).order_by("-published_at", "-id")[:1]
        cards = entry_cards(list(rows), audience_of(child_id, audience_name(actor, seat)))
        found += [(seat.child, card) for card in cards]
    return found
