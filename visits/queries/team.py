"""What professionals' pages read: may I call, and why; visits of the day
and the week; the acts behind it all."""
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from accounts.access import Standing
from accounts.models import FamilyLink, Placement
from visits.access import placements_decided_by, placements_entitled_to, placements_seen_by
from visits.contact import Question, World
from visits.models import Order, QuietHours, Suspension, Visit
from visits.queries.acts import EVERYTHING, covering, orders_of, suspensions_in_force
from visits.queries.days import midnight
from visits.rules import Decision
from visits.sentences import Hours
from visits.stricter import stricter
from visits.telling import Told, answer
from visits.timetable import quiet_words

WEEK = timedelta(days=7)
CHANNELS = ("call", "message", "journal_read", "journal_write", "photo", "visit", "stay")


@dataclass(frozen=True, slots=True)
class Line:
    """A relative of a child, and the plain answer on one or more channels, with what stands behind it."""

    link: FamilyLink
    call: Told
    suspension: Suspension | None
    channels: Sequence[tuple[str, Told]] = ()

    @property
    def cut(self) -> bool:
        """Tell whether an act closes everything, so that no channel has an answer of its own."""
        return self.suspension is not None and EVERYTHING in self.suspension.channels

    @property
    def interruptible(self) -> bool:
        """Tell whether an interruption would close anything that no act closes yet."""
        return self.suspension is None


@dataclass(frozen=True, slots=True)
class Child:
    """A placed child with relatives and visits of the week."""

    placement: Placement
    lines: Sequence[Line]
    visits: Sequence[Visit]


@dataclass(frozen=True, slots=True)
class TeamPage:
    """The visits of today and of the week after, and the children one accompanies."""

    today: Sequence[Visit]
    week: Sequence[Visit]
    children: Sequence[Child]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An interruption somebody must follow: the note to the judge, and lifting it."""

    row: Suspension
    late: bool


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """What a team lead, a referent or a manager answers for."""

    follow_ups: Sequence[FollowUp]
    children: Sequence[tuple[Child, Sequence[Order]]]
    waiting: Sequence[Order]
    not_entered: Sequence[FamilyLink]
    entitled: bool


@dataclass(frozen=True, slots=True)
class ChildPage:
    """All of one child's contact, with every reason, for who accompanies the child."""

    child: Child
    orders: Sequence[Order]
    suspensions: Sequence[Suspension]
    quiet_hours: Sequence[str]
    may_decide: bool


def team_page(actor: Standing) -> TeamPage:
    """Return the visits of the day and week and the line on calls, for the children somebody accompanies."""
    children = _children(list(placements_seen_by(actor)), actor.now)
    visits = sorted((v for child in children for v in child.visits), key=lambda v: v.starts_at)
    # "Today" ends at midnight, not 24 hours from now.
    tomorrow = midnight(actor.now) + timedelta(days=1)
    today = [visit for visit in visits if visit.starts_at < tomorrow]
    return TeamPage(today, [visit for visit in visits if visit not in today], children)


def decisions_page(actor: Standing) -> DecisionsPage:
    """Return what is in force and to follow up for the children somebody decides for."""
    placements = list(placements_decided_by(actor))
    children = _children(placements, actor.now)
    ids = [placement.child_id for placement in placements]
    orders = list(orders_of(ids, now=actor.now))
    return DecisionsPage(
        follow_ups(ids, now=actor.now),
        [(child, [o for o in orders if o.child_id == child.placement.child_id]) for child in children],
        [order for order in orders if order.state != Order.State.APPLIED],
        [line.link for child in children for line in child.lines if line.call.cause == "no_order"],
        placements_entitled_to(actor).exists(),
    )


def follow_ups(child_ids: Iterable[UUID], *, now: datetime) -> list[FollowUp]:
    """Return the interruptions that run, or still owe their note to the judge, the oldest first."""
    rows = Suspension.objects.filter(child__in=list(child_ids), kind=Suspension.Kind.INTERRUPTION)
    found = rows.select_related("child", "relative", "made_by").order_by("starts_at")
    return [
        FollowUp(
            row, late=row.note_sent_at is None and row.note_due_at is not None and row.note_due_at <= now
        )
        for row in found
        if row.note_sent_at is None or (row.lifted_at is None and (row.ends_at is None or row.ends_at > now))
    ]


def child_page(actor: Standing, placement: Placement) -> ChildPage:
    """Return one child's contact with all reasons."""
    (child,) = _children([placement], actor.now, channels=CHANNELS)
    suspensions = Suspension.objects.filter(child=placement.child_id).select_related(
        "relative", "made_by", "lifted_by"
    )
    return ChildPage(
        child,
        list(orders_of([placement.child_id], now=actor.now)),
        list(suspensions.order_by("-starts_at")[:20]),
        [quiet_words(row) for row in QuietHours.objects.filter(unit=placement.unit_id)],
        placements_decided_by(actor).filter(id=placement.id).exists(),
    )


def _children(placements: Sequence[Placement], now: datetime, channels: Sequence[str] = ()) -> list[Child]:
    ids = [placement.child_id for placement in placements]
    links = _links(ids, now)
    world = World([(link.child_id, link.relative_id) for link in links], at=now)
    acts = suspensions_in_force(ids, now=now)
    lines = {link.id: _line(world, link, acts, channels) for link in links}
    visits = _week(ids, now)
    return [
        Child(
            placement,
            [lines[link.id] for link in links if link.child_id == placement.child_id],
            [visit for visit in visits if visit.child_id == placement.child_id],
        )
        for placement in placements
    ]


def _links(child_ids: Sequence[UUID], now: datetime) -> list[FamilyLink]:
    rows = FamilyLink.objects.filter(child__in=child_ids, confirmed_at__lte=now, ended_at=None)
    return list(rows.select_related("relative", "child").order_by("kind", "relative__first_name"))


def _line(world: World, link: FamilyLink, acts: Sequence[Suspension], channels: Sequence[str]) -> Line:
    return Line(
        link, _told(world, link, "call"), covering(acts, child=link.child_id, relative=link.relative_id),
        [(channel, _told(world, link, channel)) for channel in channels],
    )


def _told(world: World, link: FamilyLink, channel: str) -> Told:
    """Return the answer for both directions, the stricter of the two, as
    joining a call is asked (section 10)."""
    ways = [
        world.decide(Question(link.child_id, link.relative_id, direction, channel, world.at))
        for direction in ("to_child", "from_child")
    ]
    decision: Decision = stricter(*ways)
    hours = Hours(world.at, world.next_stretch(link.child_id, link.relative_id, "to_child", channel))
    return answer(decision, channel, hours, audience="team")


def _week(child_ids: Sequence[UUID], now: datetime) -> list[Visit]:
    start = midnight(now)
    rows = Visit.objects.filter(child__in=child_ids, ends_at__gt=start, starts_at__lt=start + WEEK)
    rows = rows.exclude(status=Visit.Status.CANCELLED)
    return list(rows.select_related("child", "relative", "professional").order_by("starts_at"))
