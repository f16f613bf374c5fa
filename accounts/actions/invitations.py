"""Open a door for one named person, and close it again."""
import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from secrets import token_urlsafe
from uuid import UUID

from django.db import transaction

from accounts import places, rules
from accounts.access import NotFound, Refused, Standing, get_invitation_for
from accounts.models import FamilyLink, Invitation
from accounts.queries import is_team_of
from accounts.roles import Role
from lib.refs import Ref
from trail.actions import append
from trail.lines import Line


@dataclass(frozen=True, slots=True)
class Draft:
    """What who invites says of the newcomer."""

    role: Role
    organisation_id: UUID
    unit_id: UUID | None
    first_name: str
    family_name: str
    grammar: str
    birth_date: date | None = None
    place_kind: str = ""
    place_id: UUID | None = None
    child_id: UUID | None = None
    link_kind: str = ""
    checked_on: date | None = None
    checked_by: str = ""


def hash_of(key: str) -> str:
    """Return what is kept of an invitation's key."""
    return hashlib.sha256(key.encode()).hexdigest()


def invite(actor: Standing, draft: Draft, *, now: datetime) -> tuple[Invitation, str]:
    """Open a door that only the named newcomer is given, once and for 72 hours; return it with its key, shown once.

    Raises Refused for a role, a place or a child that is not the actor's to invite for (DESIGN section 8).
    """
    here = rules.may_invite(actor, draft.role, draft.organisation_id, draft.unit_id)
    if not here or not _hangs_together(actor, draft):
        raise Refused
    key = token_urlsafe(24)
    with transaction.atomic():
        invitation = Invitation.objects.create(
            key_hash=hash_of(key), inviter=actor.person, created_at=now, expires_at=now + rules.INVITATION_LIFE,
            **{field: getattr(draft, field) for field in draft.__slots__},
        )
        append(_line(invitation, actor, "invitation_made"), now=now)
    return invitation, key


def _hangs_together(actor: Standing, draft: Draft) -> bool:
    """Tell whether place and child belong where the newcomer is to belong."""
    home = (draft.organisation_id, draft.unit_id)
    if draft.place_id is not None and places.get(draft.place_kind).home_of(draft.place_id) != home:
        return False
    return draft.child_id is None or is_team_of(actor, draft.child_id)


def revoke(actor: Standing, invitation_id: UUID, *, now: datetime) -> Invitation:
    """Close a door before it was used; one that was used or closed stays as it is."""
    with transaction.atomic():
        invitation = get_invitation_for(actor, invitation_id)
        closed = Invitation.objects.filter(id=invitation.id, used_at=None, revoked_at=None).update(revoked_at=now)
        if closed:
            append(_line(invitation, actor, "invitation_revoked"), now=now)
    invitation.refresh_from_db()
    return invitation


def confirm_relative(actor: Standing, invitation_id: UUID, *, now: datetime) -> FamilyLink:
    """Confirm that who joined is the relative who was invited: before that they reach nothing (threat 19)."""
    with transaction.atomic():
        invitation = get_invitation_for(actor, invitation_id)
        bonds = FamilyLink.objects.filter(child=invitation.child, relative=invitation.used_by, ended_at=None)
        link = bonds.first()
        if link is None or not is_team_of(actor, link.child_id):
            raise NotFound
        if bonds.filter(confirmed_at=None).update(confirmed_at=now):
            link.confirmed_at = now
            append(_line(invitation, actor, "relative_confirmed"), now=now)
    return link


def _line(invitation: Invitation, actor: Standing, verb: str) -> Line:
    return Line(
        chain=invitation.organisation_id, actor=actor.id, role=actor.main_role, verb=verb,
        object=Ref("invitation", invitation.id), place=invitation.unit_id or invitation.place_id,
        facts={"role": invitation.role},
    )
