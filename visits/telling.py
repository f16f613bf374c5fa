"""What a page or a closing socket tells of contact: the sentence, its cause
as it may be said, and whom to ask."""
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from accounts.models import FamilyLink
from accounts.queries import placement_of
from visits.contact import Question, World
from visits.models import Suspension
from visits.queries.acts import covering, suspensions_in_force
from visits.queries.people import Ask, reviewer, whom_to_ask
from visits.rules import Decision
from visits.sentences import Hours, for_relative, for_team, for_youth

Audience = Literal["relative", "youth", "team"]


@dataclass(frozen=True, slots=True)
class Told:
    """One answer on contact, ready for `visits/_told.html`; it holds only what its audience may know."""

    state: Literal["open", "review", "closed"]
    text: str
    cause: str = ""
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    suspension: str = ""
    reason_told: str = ""
    ask: Sequence[Ask] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether something passes, at once or after reading."""
        return self.state != "closed"


def tell(
    *,
    child: UUID,
    relative: UUID,
    direction: str,
    channel: str,
    at: datetime,
    audience: Audience = "relative",
) -> Told:
    """Return what may be said to the audience of one channel now: its state,
    when it opens, why, and whom to ask."""
    world = World([(child, relative)], at=at)
    decision = world.decide(Question(child, relative, direction, channel, at))
    hours = Hours(at, world.next_stretch(child, relative, direction, channel))
    placement = placement_of(child, now=at)
    link = FamilyLink.objects.filter(child=child, relative=relative, ended_at=None).first()
    secret = link is None or link.place_secret
    first = reviewer(placement, secret=secret and audience == "relative", now=at)
    told = answer(decision, channel, hours, audience=audience, first=first)
    if decision.outcome != "deny":
        return told
    ask = whom_to_ask(placement, secret=secret and audience == "relative", now=at)
    return _because(told, decision, covering(
        suspensions_in_force([child], now=at), child=child, relative=relative, channel=channel
    ), ask, audience)


def answer(decision: Decision, channel: str, hours: Hours, *, audience: Audience, first: str = "") -> Told:
    """Return the sentence of a decision for an audience, without its cause; no query."""
    if audience == "team":
        text = for_team(decision, channel, hours)
    elif audience == "youth":
        text = for_youth(decision, channel, hours, reviewer=first)
    else:
        text = for_relative(decision, channel, hours, reviewer=first)
    cause = decision.reason if audience == "team" else ""
    ahead = hours.stretch.start if hours.stretch and hours.stretch.start > hours.now else None
    return Told(_STATES[decision.outcome], text, cause, opens_at=ahead, closes_at=hours.closes)


def _because(
    told: Told, decision: Decision, row: Suspension | None, ask: Sequence[Ask], audience: Audience
) -> Told:
    if row is None or decision.reason != "suspended":
        return replace(told, ask=tuple(ask))
    # A child is told by an adult why contact was cut: the page names whom to ask, not the cause.
    reason = "" if audience == "youth" else row.reason_told
    return replace(told, suspension=row.kind, reason_told=reason, ask=tuple(ask))


_STATES: dict[str, Literal["open", "review", "closed"]] = {
    "allow": "open",
    "hold": "review",
    "deny": "closed",
}
