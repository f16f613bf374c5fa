"""The only door to journals and exchanges: child's, a relative's while contact allows it, team's, referent's.

Each reading by a relative asks the contact decision (visit-rules section 10); a refusal answers like what is not there.
"""
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.db.models import Q, QuerySet

from accounts.access import NotFound, Standing
from accounts.models import FamilyLink, Person, Placement
from accounts.queries import accompanied, placed, placement_of
from accounts.roles import TEAM, Role
from journals.models import Entry, ExchangeMessage
from moderation.access import may_decide_on
from moderation.states import OPEN_TO_AUTHOR, State
from visits import contact
from visits.rules import Decision

NOBODY = UUID(int=0)


class Part(StrEnum):
    """In what capacity somebody opens a journal."""

    CHILD = "child"
    RELATIVE = "relative"
    TEAM = "team"
    REFERENT = "referent"


@dataclass(frozen=True, slots=True)
class Seat:
    """A child's journal together with the part that the reader has in it."""

    child: Person
    placement: Placement
    part: Part
    link: FamilyLink | None = None
    reading: Decision | None = None

    @property
    def writes(self) -> bool:
        """Tell whether this part writes at all; contact is asked at each sending."""
        return self.part is not Part.REFERENT


def get_seat(actor: Standing, child_id: UUID) -> Seat:
    """Return the reader's seat in a child's journal; NotFound without one, or while contact closes it to a relative."""
    link = _link(actor, child_id)
    placement = placement_of(child_id, now=actor.now)
    if placement is not None and child_id == actor.id:
        return Seat(placement.child, placement, Part.CHILD)
    if placement is not None and (part := _professional_part(actor, placement)):
        return Seat(placement.child, placement, part)
    # A relative's refusal asks the decision once, whatever is behind the address: its time tells nothing (threat 10).
    asked = child_id if link else next(iter(sorted(actor.children)), None)
    reading = reads(asked, actor.id, actor=actor) if asked else None
    if placement is None or link is None or reading is None or reading.outcome == "deny":
        raise NotFound
    return Seat(placement.child, placement, Part.RELATIVE, link, reading)


def reads(child_id: UUID, relative_id: UUID, *, actor: Standing) -> Decision:
    """Return whether a relative reads a child's journal at the actor's instant."""
    return contact.decide(
        child=child_id, relative=relative_id, direction="from_child", channel="journal_read", at=actor.now
    )


def _link(actor: Standing, child_id: UUID) -> FamilyLink | None:
    rows = FamilyLink.objects.filter(child_id=child_id, relative=actor.person)
    rows = rows.filter(confirmed_at__lte=actor.now, ended_at=None)
    return rows.select_related("relative", "child").first()


def _professional_part(actor: Standing, placement: Placement) -> Part | None:
    if placement.unit_id in actor.units(*TEAM) or _hosts(actor, placement):
        return Part.TEAM
    if placement.referent_id == actor.id and actor.has(Role.REFERENT):
        return Part.REFERENT
    return None


def _hosts(actor: Standing, placement: Placement) -> bool:
    """Tell whether the child lives with a foster carer who still is one: a name on a placement opens nothing."""
    return placement.foster_carer_id == actor.id and actor.has(Role.FOSTER_CARER)


def entries_for(actor: Standing, seat: Seat) -> QuerySet[Entry]:
    """Return the published entries that this part reads: a relative those for them and their own, nobody else's."""
    rows = Entry.objects.filter(child=seat.child, state=State.PUBLISHED)
    if seat.part is Part.RELATIVE:
        return rows.filter(Q(author=actor.person) | Q(audience__relative=actor.person)).distinct()
    return rows


def may_read_entry(actor: Standing, entry_id: UUID) -> bool:
    """Tell whether somebody may read an entry now: asked for pages, pictures and notices alike.

    An entry that does not exist is looked for in a journal that does not: a refusal always costs the same (threat 10).
    """
    entry = Entry.objects.filter(id=entry_id).first()
    try:
        seat = get_seat(actor, entry.child_id if entry else NOBODY)
        seen = entry is not None and _reads_entry(actor, seat, entry)
    except NotFound:
        seen = False
    return seen or may_decide_on(actor, "entry", entry_id)


def _reads_entry(actor: Standing, seat: Seat, entry: Entry) -> bool:
    if entry.state != State.PUBLISHED:
        return entry.author_id == actor.id and entry.state in OPEN_TO_AUTHOR
    return entries_for(actor, seat).filter(id=entry.id).exists()


def readable_entries(actor: Standing, entry_ids: Sequence[UUID]) -> list[Entry]:
    """Return the published ones of these entries that somebody may read now, asking each child's journal once."""
    rows = Entry.objects.filter(id__in=entry_ids, state=State.PUBLISHED)
    found: list[Entry] = []
    for child_id in rows.order_by("child_id").values_list("child_id", flat=True).distinct():
        try:
            seat = get_seat(actor, child_id)
        except NotFound:
            continue
        found += entries_for(actor, seat).filter(id__in=entry_ids).select_related("child")
    return found


def get_entry_for(actor: Standing, entry_id: UUID) -> tuple[Entry, Seat]:
    """Return a published entry that the actor reads, with the seat.

    Without entry or seat the last question is asked in vain: a refusal always costs the same (threat 10).
    """
    entry = Entry.objects.filter(id=entry_id, state=State.PUBLISHED).first()
    try:
        seat = get_seat(actor, entry.child_id if entry else NOBODY)
    except NotFound:
        seat = None
    rows = entries_for(actor, seat) if seat else Entry.objects.filter(child=NOBODY)
    if not rows.filter(id=entry_id).exists() or entry is None or seat is None:
        raise NotFound
    return entry, seat


def get_own_entry(actor: Standing, entry_id: UUID) -> tuple[Entry, Seat]:
    """Return an entry of the actor's own that is not yet published, with the seat."""
    entry = Entry.objects.filter(id=entry_id, author=actor.person, state__in=OPEN_TO_AUTHOR).first()
    if entry is None:
        raise NotFound
    return entry, get_seat(actor, entry.child_id)


@dataclass(frozen=True, slots=True)
class ExchangeSeat:
    """A live exchange together with the part that the reader has in it."""

    link: FamilyLink
    placement: Placement
    part: Part

    @property
    def direction(self) -> str:
        """Return the direction in which this part writes."""
        return "to_child" if self.part is Part.RELATIVE else "from_child"

    @property
    def listening(self) -> str:
        """Return the direction in which this part is written to."""
        return "from_child" if self.part is Part.RELATIVE else "to_child"

    def ask(self, direction: str, *, actor: Standing) -> Decision:
        """Return the contact decision on a message in a direction, now."""
        return contact.decide(
            child=self.link.child_id, relative=self.link.relative_id, direction=direction, channel="message",
            at=actor.now,
        )


def get_exchange(actor: Standing, link_id: UUID) -> ExchangeSeat:
    """Return the seat in a live exchange, open or closed, for the two of it and the child's team; NotFound else."""
    link = FamilyLink.objects.filter(id=link_id, confirmed_at__lte=actor.now, ended_at=None)
    found = link.select_related("child", "relative").first()
    placement = placement_of(found.child_id if found else NOBODY, now=actor.now)
    if found is None or placement is None:
        raise NotFound
    if found.child_id == actor.id:
        return ExchangeSeat(found, placement, Part.CHILD)
    if found.relative_id == actor.id:
        return ExchangeSeat(found, placement, Part.RELATIVE)
    if part := _professional_part(actor, placement):
        return ExchangeSeat(found, placement, part)
    raise NotFound


def get_own_exchange_message(actor: Standing, message_id: UUID) -> tuple[ExchangeMessage, ExchangeSeat]:
    """Return a message of the actor's own that is not yet published, with the seat in its exchange."""
    message = ExchangeMessage.objects.filter(id=message_id, author=actor.person, state__in=OPEN_TO_AUTHOR).first()
    if message is None:
        raise NotFound
    return message, get_exchange(actor, message.link_id)


def children_with_journal(actor: Standing) -> QuerySet[Placement]:
    """Return the placements whose journals somebody may open as team, foster carer or referent."""
    mine = accompanied(actor)
    if actor.has(Role.REFERENT):
        mine |= Q(referent_id=actor.id)
    rows = Placement.objects.filter(placed(actor.now)).filter(mine)
    return rows.select_related("child", "unit").order_by("child__first_name")

