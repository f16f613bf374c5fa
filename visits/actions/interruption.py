"""Interruption of protection: the home closes the product's own channels, at
once; a visit stays the judge's to suspend."""
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from accounts.access import Refused, Standing
from accounts.models import FamilyLink, Placement
from accounts.queries import relatives_of
from lib.refs import Ref
from notifications.actions import notify
from realtime.actions import Happening
from visits.access import get_link, get_placement_to_decide, get_suspension_to_decide
from visits.actions.change import conclude, lines_for, raise_number
from visits.models import Suspension

# A home may not touch what the judge gave in person: visit and stay are absent (visit-rules section 11).
OWN_CHANNELS = ("journal_read", "journal_write", "photo", "message", "call")
NOTE_WITHIN = timedelta(hours=48)


class AlreadyInterrupted(Exception):
    """Say that contact is interrupted already, by whom and since when."""

    def __init__(self, row: Suspension) -> None:
        super().__init__(str(row.id))
        self.row = row


def interrupt(
    actor: Standing, child_id: UUID, relative_id: UUID | None, *, reason_told: str, note: str = "",
    until: datetime | None = None, key: UUID | None = None, now: datetime,
) -> Suspension:
    """Close the product's own channels between a child and a relative (None: all relatives) within a second.

    The referent learns of it at once and a note to the judge is due within
    48 hours. A repeated `key` finds the
    interruption made then. Raises AlreadyInterrupted, ValidationError, Refused or NotFound.
    """
    with transaction.atomic():
        placement = get_placement_to_decide(actor, child_id)
        if relative_id is not None:
            get_link(placement, relative_id, actor)
        _check(reason_told, until, now)
        raise_number(child_id)
        made = Suspension.objects.filter(id=key).first() if key else None
        if made is not None and (made.child_id, made.made_by_id) == (child_id, actor.id):
            return made
        standing = interruptions(child_id, relative_id, now=now).first()
        if standing is not None:
            raise AlreadyInterrupted(standing)
        start = now.replace(microsecond=0)
        row = Suspension.objects.create(
            # A key that is another's finds nothing and tells nothing of it.
            id=key if key and made is None else uuid4(),
            child_id=child_id,
            relative_id=relative_id,
            channels=list(OWN_CHANNELS),
            kind=Suspension.Kind.INTERRUPTION,
            ground=_("Interruption of protection by the home"),
            starts_at=start,
            ends_at=until,
            reason_told=reason_told.strip(),
            note=note.strip(),
            made_by=actor.person,
            note_due_at=start + NOTE_WITHIN,
        )
        facts = {"relative": _who(row), "until": until.isoformat() if until else None}
        lines = lines_for(actor, placement, "contact_interrupted", Ref("suspension", row.id), facts)
        conclude([child_id], _tell(actor, placement, row, "contact_interrupted", now=now), lines, now=now)
    return row


def lift(actor: Standing, suspension_id: UUID, *, reason: str, now: datetime) -> Suspension:
    """End an interruption, with its reason; one that is over stays as it is. A
    ban or a decision is never lifted here."""
    with transaction.atomic():
        row, placement = get_suspension_to_decide(actor, suspension_id)
        if row.kind != Suspension.Kind.INTERRUPTION:
            raise Refused
        if not reason.strip():
            raise ValidationError({"reason": _("Say why contact opens again.")})
        raise_number(row.child_id)
        at = max(now.replace(microsecond=0), row.starts_at)
        lifted = Suspension.objects.filter(_running(at), id=row.id).update(
            lifted_at=at, lifted_by=actor.person, lift_reason=reason.strip()
        )
        row.refresh_from_db()
        if lifted:
            lines = lines_for(
                actor, placement, "contact_restored", Ref("suspension", row.id), {"relative": _who(row)}
            )
            conclude(
                [row.child_id], _tell(actor, placement, row, "contact_restored", now=now), lines, now=now
            )
    return row


def record_note(actor: Standing, suspension_id: UUID, *, now: datetime) -> Suspension:
    """Record that the note to the judge which an interruption owes has been sent."""
    with transaction.atomic():
        row, placement = get_suspension_to_decide(actor, suspension_id)
        noted = Suspension.objects.filter(id=row.id, note_due_at__isnull=False, note_sent_at=None)
        if noted.update(note_sent_at=now, note_sent_by=actor.person):
            lines = lines_for(
                actor, placement, "judge_note_sent", Ref("suspension", row.id), {"relative": _who(row)}
            )
            conclude([], [], lines, now=now)
    row.refresh_from_db()
    return row


def interruptions(child_id: UUID, relative_id: UUID | None, *, now: datetime) -> QuerySet[Suspension]:
    """Return the interruptions in force between a child and a relative."""
    rows = Suspension.objects.filter(_running(now), child=child_id, kind=Suspension.Kind.INTERRUPTION)
    return rows.filter(Q(relative=None) | Q(relative=relative_id)).select_related("made_by", "relative")


def _running(now: datetime) -> Q:
    return Q(lifted_at=None) & (Q(ends_at=None) | Q(ends_at__gt=now))


def _check(reason_told: str, until: datetime | None, now: datetime) -> None:
    if not reason_told.strip():
        raise ValidationError({"reason_told": _("Say what the relative may be told.")})
    if until is not None and until <= now:
        raise ValidationError({"until": _("The end lies in the past.")})


def _who(row: Suspension) -> str:
    return str(row.relative_id) if row.relative_id else "all"


def _tell(
    actor: Standing, placement: Placement, row: Suspension, verb: str, *, now: datetime
) -> list[Happening]:
    """Return the news for who answers for the child, and for the adults concerned: a
    brother or sister is told by an adult."""
    adults = [
        link for link in relatives_of(placement.child_id, now=now) if link.kind != FamilyLink.Kind.SIBLING
    ]
    concerned = [link.relative_id for link in adults if row.relative_id in (None, link.relative_id)]
    subject = Ref("child", placement.child_id)
    return [
        *notify({placement.referent_id, row.made_by_id} - {actor.id}, verb, subject, now=now),
        *notify(concerned, f"{verb}_for_you", subject, now=now),
    ]
