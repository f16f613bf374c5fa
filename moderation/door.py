"""The one door: every text passes here before anyone sees it (spec moderation §2).

The caller sets its own row to the verdict's state and hands the verdict's happenings and trail lines on to
its one `realtime.actions.append`, all in one transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from accounts.access import NotFound, Refused, Standing
from accounts.roles import Role
from lib.refs import Ref
from moderation import recusals, rules
from moderation.analysis import Context
from moderation.analysis.result import Place
from moderation.desks import Desk
from moderation.intake import Intake, take_in
from moderation.models import Item
from moderation.notices import tell_team
from moderation.reading import Reading, read
from moderation.sentences import nudge_sentences, reasons_for_author
from moderation.states import OPEN_TO_AUTHOR, Mode, State
from moderation.streams import alert_happenings, is_shared, item_happenings
from realtime.actions import Happening
from trail.lines import Line

__all__ = ["Desk", "Nudge", "Submission", "Verdict", "hold_still", "nudge", "submit"]


@dataclass(frozen=True, slots=True)
class Submission:
    """A text and what its course depends on; `recent` is what its author wrote here in the last minutes."""

    kind: str
    object_id: UUID
    author: Standing
    text: str
    context: Place
    mode: Mode
    desk: Desk
    names: tuple[str, ...] = ()
    contact: Literal["allow", "hold"] = "allow"
    contact_reason: str = ""
    has_picture: bool = False
    visit_planned: bool = False
    recent: Sequence[str] = ()
    confirmed: bool = False
    role: Role | None = None

    @property
    def capacity(self) -> Role:
        """Return the role in which the text is written."""
        return self.role or self.author.main_role


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows for a text; `reasons` are sentences for its author."""

    state: State
    item_id: UUID | None
    reasons: tuple[str, ...]
    alert: bool
    help_call: bool
    happenings: tuple[Happening, ...] = field(default=())
    trail: tuple[Line, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Nudge:
    """What a text reveals, in sentences, shown once before it is sent; `help` brings up whom to call."""

    sentences: tuple[str, ...]
    help: bool = False


def submit(sub: Submission, *, now: datetime) -> Verdict:
    """Take in a text, new or reworded (same object), and say what follows; call it in a transaction.

    Raises Refused for the rewording of a text that was refused or removed.
    """
    item = Item.objects.select_for_update().filter(kind=sub.kind, object_id=sub.object_id).first()
    if item is not None and (item.state in (State.REFUSED, State.REMOVED) or item.author_id != sub.author.id):
        raise Refused
    found = _heard(read(sub.text, _context(sub), sub.recent), sub.capacity)
    course = rules.course(_facts(sub, found, item))
    if item is None and not course.open:
        return Verdict(course.state, None, (), alert=False, help_call=False)
    was_shared = item is not None and is_shared(item)
    item, alert = take_in(_intake(sub, found, course), item, now=now)
    recusals.renew(item, now=now)
    happenings = item_happenings(item, "ItemTakenIn", now=now, was_shared=was_shared)
    if alert is not None:
        happenings += [*alert_happenings(alert, "AlertRaised", now=now), *tell_team(alert, now=now)]
    return Verdict(
        course.state,
        item.id,
        tuple(reasons_for_author(item)),
        course.alert,
        found.help_call,
        tuple(happenings),
        (_line(item, sub),),
    )


def hold_still(kind: str, object_id: UUID, *, author: Standing) -> None:
    """Keep the desk from deciding on a text while its author rewords it; in a transaction, before the text is read.

    The item is locked first, as a decision does: neither overwrites the other. NotFound for one decided meanwhile.
    """
    item = Item.objects.select_for_update().filter(kind=kind, object_id=object_id, author=author.person).first()
    if item is None or item.state not in OPEN_TO_AUTHOR:
        raise NotFound


def nudge(
    text: str,
    *,
    standing: Standing,
    context: Place,
    names: tuple[str, ...] = (),
    role: Role | None = None,
    visit_planned: bool = False,
) -> Nudge | None:
    """Return what a text reveals, or None; never what would teach evasion, no reproach to a call for help."""
    capacity = role or standing.main_role
    found = _heard(read(text, Context(context, rules.voice(capacity), visit_planned, names)), capacity)
    if found.help_call:
        return Nudge((), help=True)
    sentences = nudge_sentences(found.findings, staff=rules.is_staff(capacity))
    return Nudge(tuple(sentences)) if sentences else None


def _heard(found: Reading, role: Role) -> Reading:
    pairs = [(one.label, one.rule) for one in found.findings]
    return replace(found, help_call=rules.calls_for_help(found.help_call, pairs, role))


def _context(sub: Submission) -> Context:
    return Context(sub.context, rules.voice(sub.capacity), sub.visit_planned, sub.names)


def _facts(sub: Submission, found: Reading, item: Item | None) -> rules.Facts:
    return rules.Facts(
        severity=found.severity,
        labels=frozenset(found.labels),
        mode=sub.mode,
        role=sub.capacity,
        contact_holds=sub.contact == "hold",
        help_call=found.help_call,
        has_picture=sub.has_picture,
        confirmed=sub.confirmed,
        analysis_failed=found.failed,
        called_before=item is not None and item.alert,
    )


def _intake(sub: Submission, found: Reading, course: rules.Course) -> Intake:
    return Intake(
        kind=sub.kind,
        object_id=sub.object_id,
        author_id=sub.author.id,
        role=sub.capacity,
        desk=sub.desk,
        text=sub.text,
        has_picture=sub.has_picture,
        contact_reason=sub.contact_reason,
        reading=found,
        course=course,
    )


def _line(item: Item, sub: Submission) -> Line:
    verb = "text_held" if item.state == State.HELD else "text_marked" if item.open else "text_let_through"
    return Line(
        chain=item.organisation_id,
        actor=sub.author.id,
        role=sub.capacity,
        verb=verb,
        object=Ref(item.kind, item.object_id),
        place=item.desk_id,
        facts={
            "item": str(item.id),
            "version": item.version,
            "severity": item.severity,
            "by_mode": item.mode_held,
            "by_contact": item.contact_held,
            "analysis_failed": item.analysis_failed,
            "alert": item.alert,
        },
    )
