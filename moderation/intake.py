"""Write down what the door took in: the item, its earlier wording, the call."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from accounts.roles import Role
from moderation import rules
from moderation.desks import Desk
from moderation.models import Alert, Item, Wording
from moderation.reading import Reading
from moderation.states import State

_KEPT = ("label", "severity", "start", "end", "rule", "author_note", "moderator_note")


@dataclass(frozen=True, slots=True)
class Intake:
    """What is kept of a submission."""

    kind: str
    object_id: UUID
    author_id: UUID
    role: Role
    desk: Desk
    text: str
    has_picture: bool
    contact_reason: str
    reading: Reading
    course: rules.Course


def take_in(intake: Intake, item: Item | None, *, now: datetime) -> tuple[Item, Alert | None]:
    """Make or renew the item of a text; a critical one calls an adult, each wording of it once."""
    fresh = item is None
    if item is None:
        item = Item(kind=intake.kind, object_id=intake.object_id, author_id=intake.author_id)
    else:
        _keep_wording(item)
        item.version += 1
        item.wording += 1
    for name, value in _fields(intake, item, now=now).items():
        setattr(item, name, value)
    item.save(force_insert=fresh)
    if not intake.course.alert:
        return item, None
    return item, Alert.objects.create(item=item, wording=item.wording, raised_at=now)


def _keep_wording(item: Item) -> None:
    Wording.objects.create(
        item=item,
        number=item.wording,
        text=item.text,
        severity=item.severity,
        labels=item.labels,
        findings=item.findings,
        submitted_at=item.submitted_at,
    )


def _fields(intake: Intake, item: Item, *, now: datetime) -> dict[str, Any]:
    course, found = intake.course, intake.reading
    held = course.state == State.HELD
    called = course.alert or item.alert  # whoever called is not forgotten because the words changed
    return {
        "author_role": intake.role,
        "desk_kind": intake.desk.kind,
        "desk_id": intake.desk.id,
        "organisation_id": intake.desk.organisation,
        "state": course.state,
        "open": course.open,
        "risk": rules.risk("critical" if called else found.severity, held=held),
        "severity": found.severity,
        "labels": list(found.labels),
        "findings": [{name: asdict(one)[name] for name in _KEPT} for one in found.findings],
        "text": intake.text,
        "has_picture": intake.has_picture,
        "mode_held": course.mode_held,
        "contact_held": course.contact_held,
        "contact_reason": intake.contact_reason if course.contact_held else "",
        "analysis_failed": found.failed,
        "help_call": found.help_call or item.help_call,
        "alert": called,
        "to_management": course.to_management or item.to_management,
        "submitted_at": now,
        "decided_at": None,
    }
