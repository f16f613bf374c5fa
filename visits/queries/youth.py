"""What a young person's page of visits reads: the days ahead with faces, in both directions their own."""
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from accounts.access import Standing
from accounts.models import FamilyLink, Person
from accounts.queries import placement_of, relatives_of
from lib import dates
from lib.clock import PARIS
from visits.contact import World
from visits.models import Suspension, Visit
from visits.queries.acts import covering, suspensions_in_force
from visits.queries.days import midnight
from visits.queries.people import Ask, called, called_within, whom_to_ask

DAYS = 14
_LONGEST = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Event:
    """Something with a relative on a day: a visit, a stay, the hours of a live exchange."""

    kind: str
    relative: Person
    name: str
    name_within: str
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    professional: Person | None = None
    under_way: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the strip."""

    date: date
    events: Sequence[Event]


@dataclass(frozen=True, slots=True)
class YouthPage:
    """A young person's days, the chosen one, and who cannot be reached for now."""

    days: Sequence[Day]
    chosen: Day
    then: Sequence[Event]
    interrupted: Sequence[str]
    ask: Sequence[Ask]


def youth_page(actor: Standing, wanted: date | None) -> YouthPage:
    """Return a young person's own page; the chosen day is the wanted one, else the first with something."""
    links = relatives_of(actor.id, now=actor.now)
    events = sorted((*_visits(actor, links), *_exchanges(actor, links)), key=lambda event: event.starts_at)
    today = actor.now.astimezone(PARIS).date()
    days = [_day(today + timedelta(days=n), events) for n in range(DAYS)]
    chosen = _chosen(days, wanted)
    then = [event for event in events if dates.local(event.starts_at).date() > chosen.date][:3]
    placement = placement_of(actor.id, now=actor.now)
    return YouthPage(
        days, chosen, then, _interrupted(actor, links), whom_to_ask(placement, secret=False, now=actor.now)
    )


def _day(day: date, events: Sequence[Event]) -> Day:
    return Day(day, [event for event in events if dates.local(event.starts_at).date() == day])


def _chosen(days: Sequence[Day], wanted: date | None) -> Day:
    asked = next((day for day in days if day.date == wanted), None)
    return asked or next((day for day in days if day.events), days[0])


def _visits(actor: Standing, links: Sequence[FamilyLink]) -> list[Event]:
    rows = Visit.objects.filter(
        child=actor.id, ends_at__gt=actor.now, starts_at__lt=midnight(actor.now) + timedelta(days=DAYS),
        status__in=(Visit.Status.PLANNED, Visit.Status.IN_PROGRESS),
    ).select_related("professional")
    by_id = {link.relative_id: link for link in links}
    return [
        _event(row.kind, by_id[row.relative_id], row.starts_at, row.ends_at, row.place, row.professional)
        for row in rows if row.relative_id in by_id
    ]


def _exchanges(actor: Standing, links: Sequence[FamilyLink]) -> list[Event]:
    """Return the hours of live exchange: what is open all day long is no event of a day."""
    world = World([(actor.id, link.relative_id) for link in links], at=actor.now)
    return [event for link in links for event in _hours(world, link)]


def _hours(world: World, link: FamilyLink) -> list[Event]:
    # Whole days, so that hours under way keep the start that was promised.
    start = midnight(world.at)
    stretches = world.timeline(
        link.child_id, link.relative_id, "from_child", "message", start, start + timedelta(days=DAYS)
    )
    shown = [stretch for stretch in stretches if stretch.outcome != "deny" and stretch.end > world.at]
    if any(stretch.end - stretch.start > _LONGEST for stretch in shown):
        return []
    return [
        replace(_event("live", link, stretch.start, stretch.end), under_way=stretch.start <= world.at)
        for stretch in shown
    ]


def _event(
    kind: str,
    link: FamilyLink,
    start: datetime,
    end: datetime,
    place: str = "",
    professional: Person | None = None,
) -> Event:
    return Event(kind, link.relative, called(link), called_within(link), start, end, place, professional)


def _interrupted(actor: Standing, links: Sequence[FamilyLink]) -> list[str]:
    """Return whom an interruption keeps away: a ban is not shown here, the
    child did not ask to see that name."""
    rows = suspensions_in_force([actor.id], now=actor.now)
    kinds: dict[UUID, str] = {}
    for link in links:
        row = covering(rows, child=actor.id, relative=link.relative_id, channel="message")
        if row is not None and row.kind == Suspension.Kind.INTERRUPTION:
            kinds[link.relative_id] = called_within(link)
    return list(kinds.values())
