"""What a relative's page of visits reads: their own rights with one child, and nothing of anybody else's."""
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from accounts.access import NotFound, Standing
from accounts.models import FamilyLink
from accounts.queries import placement_of
from visits.contact import Question, World
from visits.models import Order, Suspension, Visit
from visits.queries.acts import EVERYTHING, covering, order_told, suspensions_in_force
from visits.queries.people import Ask, reviewer, whom_to_ask
from visits.sentences import Hours
from visits.telling import Told, answer
from visits.timetable import SEEN, words

_PAGE = ("message", "journal_write", "journal_read", "call", "visit", "stay")
_ICONS = {
    "message": "talk",
    "journal_write": "pen",
    "journal_read": "book",
    "call": "phone",
    "visit": "calendar",
    "stay": "home",
}


@dataclass(frozen=True, slots=True)
class Provision:
    """One line of "what is planned": a channel, its hours in words, who is present or reads first."""

    icon: str
    title: str
    hours: Sequence[str]
    presence: str


@dataclass(frozen=True, slots=True)
class RelativePage:
    """One relative and one child: what the relative may know."""

    link: FamilyLink
    links: Sequence[FamilyLink]
    suspension: Suspension | None
    next_visit: Visit | None
    later_visits: Sequence[Visit]
    live: Told | None
    writing: Told | None
    provisions: Sequence[Provision]
    order: Order | None
    not_entered: bool
    ask: Sequence[Ask]

    @property
    def cut(self) -> bool:
        """Tell whether an act closes everything: then the page says that, and nothing else of the child."""
        return self.suspension is not None and EVERYTHING in self.suspension.channels


def links_of(actor: Standing) -> list[FamilyLink]:
    """Return a relative's confirmed bonds, by the child's first name."""
    rows = FamilyLink.objects.filter(relative=actor.id, confirmed_at__lte=actor.now, ended_at=None)
    return list(rows.select_related("child", "relative").order_by("child__first_name", "id"))


def relative_page(actor: Standing, child_id: UUID | None) -> RelativePage:
    """Return the page of a relative with one of their children, the first unless
    named; NotFound for any other child."""
    links = links_of(actor)
    link = next((row for row in links if child_id in (None, row.child_id)), None)
    if link is None:
        raise NotFound
    now, child = actor.now, link.child_id
    placement = placement_of(child, now=now)
    suspension = covering(suspensions_in_force([child], now=now), child=child, relative=actor.id)
    ask = whom_to_ask(placement, secret=link.place_secret, now=now)
    if suspension is not None and EVERYTHING in suspension.channels:
        return RelativePage(link, links, suspension, None, (), None, None, (), None, False, ask)
    visits = visits_to_come(actor, child)
    world = World([(child, actor.id)], at=now)
    first = reviewer(placement, secret=link.place_secret, now=now)
    told = {channel: _told(world, child, actor.id, channel, first) for channel in _PAGE}
    return RelativePage(
        link,
        links,
        suspension,
        visits[0] if visits else None,
        visits[1:4],
        _shown(*told["message"]),
        _shown(*told["journal_write"]),
        [
            _provision(world, link, channel, *told[channel])
            for channel in _PAGE
            if told[channel][0] not in _NOTHING
        ],
        order_told(child, actor.id, now=now),
        told["journal_read"][0] == "no_order",
        ask,
    )


_NOTHING = ("not_granted", "no_order", "order_expired", "order_not_started", "order_gap", "no_link", "error")


def _shown(reason: str, told: Told) -> Told | None:
    return None if reason in _NOTHING else told


def visits_to_come(actor: Standing, child_id: UUID) -> list[Visit]:
    """Return the visits planned with this relative that are not over."""
    rows = Visit.objects.filter(
        child=child_id,
        relative=actor.id,
        ends_at__gt=actor.now,
        status__in=(Visit.Status.PLANNED, Visit.Status.IN_PROGRESS),
    )
    return list(rows.select_related("professional").order_by("starts_at")[:6])


def _told(world: World, child: UUID, relative: UUID, channel: str, first: str) -> tuple[str, Told]:
    decision = world.decide(Question(child, relative, "to_child", channel, world.at))
    hours = Hours(world.at, world.next_stretch(child, relative, "to_child", channel))
    return decision.reason, answer(decision, channel, hours, audience="relative", first=first)


def _provision(world: World, link: FamilyLink, channel: str, reason: str, told: Told) -> Provision:
    stretches = world.standing(
        link.child_id, link.relative_id, "to_child", channel, world.at, world.at + SEEN
    )
    held = any(row.outcome == "hold" for row in stretches)
    hours = [_("Suspended for now.")] if reason == "suspended" else words(stretches)
    return Provision(
        _ICONS[channel], _title(channel, link.child.first_name), hours, _presence(channel) if held else ""
    )


def _title(channel: str, name: str) -> str:
    return {
        "message": _("Live exchange"),
        "journal_write": _("Write in the journal"),
        "journal_read": _("Read the journal"),
        "call": _("Phone call"),
        "visit": _("See %(name)s"),
        "stay": _("Have %(name)s to stay"),
    }[channel] % {"name": name}


def _presence(channel: str) -> str:
    if channel == "message":
        return _("A professional reads each message first.")
    if channel == "journal_write":
        return _("The team reads it first.")
    return _("In the presence of a professional.")
