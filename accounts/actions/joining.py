"""Come in through an invitation, and say yes to the charter."""
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from accounts import places, rules
from accounts.access import NotFound, Standing
from accounts.actions.invitations import hash_of
from accounts.faces import face_for
from accounts.models import Consent, FamilyLink, Invitation, Membership, Person
from accounts.queries import standing
from accounts.roles import Role
from lib.refs import Ref
from trail.actions import append
from trail.lines import Line


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What the newcomer chooses: who they are was said by who invited."""

    username: str
    password: str
    email: str = ""


def open_invitation(key: str, *, now: datetime) -> Invitation:
    """Return the invitation that a key opens; NotFound for a used, closed, old or unknown one alike (threat 19).

    It closes with the place of who made it: whoever was dismissed cannot come back by a door of their own (threat 8).
    """
    rows = Invitation.objects.select_related("inviter", "unit", "organisation", "child")
    invitation = rows.filter(key_hash=hash_of(key)).first()
    if invitation is None or not rules.invitation_open(
        expires_at=invitation.expires_at, used=invitation.used_at is not None,
        revoked=invitation.revoked_at is not None, now=now,
    ):
        raise NotFound
    inviter = standing(invitation.inviter, now=now)
    if not rules.may_invite(inviter, invitation.role, invitation.organisation_id, invitation.unit_id):
        raise NotFound
    return invitation


def join(key: str, newcomer: Newcomer, *, now: datetime) -> tuple[Person, Invitation]:
    """Make the account that an invitation promised and spend the invitation, both or neither; two at once: one wins."""
    with transaction.atomic():
        invitation = open_invitation(key, now=now)
        person = Person(
            username=newcomer.username, email=newcomer.email, first_name=invitation.first_name,
            family_name=invitation.family_name, birth_date=invitation.birth_date, grammar=invitation.grammar,
        )
        person.face = face_for(str(person.id))
        person.set_password(newcomer.password)
        person.save()
        spent = Invitation.objects.filter(id=invitation.id, used_at=None, revoked_at=None)
        if not spent.update(used_at=now, used_by=person):
            raise NotFound
        _seat(person, invitation, now=now)
        append(_joined(person, invitation), now=now)
    return person, invitation


def _seat(person: Person, invitation: Invitation, *, now: datetime) -> None:
    if invitation.role == Role.RELATIVE and invitation.child is not None:
        FamilyLink.objects.create(child=invitation.child, relative=person, kind=invitation.link_kind)
        return
    Membership.objects.create(
        person=person, organisation=invitation.organisation, unit=invitation.unit, role=invitation.role,
        starts_at=now, checked_on=invitation.checked_on, checked_by=invitation.checked_by,
    )
    if invitation.place_kind and invitation.place_id:
        places.get(invitation.place_kind).admit(person, invitation.place_id, invitation, now=now)


def agree(actor: Standing, charter: rules.Charter, *, now: datetime) -> Consent:
    """Keep somebody's yes to a charter, once for each version."""
    consent, _made = Consent.objects.get_or_create(
        person=actor.person, document=charter.document, version=charter.version, defaults={"given_at": now}
    )
    return consent


def _joined(person: Person, invitation: Invitation) -> Line:
    return Line(
        chain=invitation.organisation_id, actor=person.id, role=invitation.role, verb="person_joined",
        object=Ref("person", person.id), place=invitation.unit_id or invitation.place_id,
        facts={"invitation": str(invitation.id)},
    )
