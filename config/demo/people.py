"""Put the demo's people, places and bonds into an empty database."""
from datetime import datetime, timedelta

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.conf import settings
from django.contrib.auth.hashers import make_password

from accounts.models import Consent, FamilyLink, Membership, Organisation, Person, Placement, Unit
from accounts.queries import standing
from accounts.roles import PROFESSIONALS, Role
from accounts.rules import charter_for
from config.demo.cast import ALSO, BY_NAME, EVERYBODY, FAMILY, ORGANISATIONS, PLACEMENTS, Character, stable_id
from lib.clock import PARIS


def load_people(*, now: datetime) -> None:
    """Make organisations, units, people, memberships, placements, bonds and keys; the first rows of a demo."""
    _places()
    password = make_password(settings.DEMO_PASSWORD)
    for character in EVERYBODY:
        _person(character, password, now=now)
    _bonds(now=now)
    _keys(now=now)


def _places() -> None:
    for name, kind, units in ORGANISATIONS:
        organisation = Organisation.objects.create(id=stable_id("organisation", name), name=name, kind=kind)
        for unit in units:
            Unit.objects.create(id=stable_id("unit", unit), organisation=organisation, name=unit)


def _person(character: Character, password: str, *, now: datetime) -> None:
    born = (now - timedelta(days=character.age * 365.25 + 120)).date() if character.age else None
    person = Person.objects.create(
        id=character.id, username=character.username, first_name=character.first_name,
        family_name=character.family_name, grammar=character.grammar, face=character.face, birth_date=born,
        password=password,
    )
    places = [(character.role, character.organisation, character.unit)] if character.role else []
    places += [(role, organisation, unit) for name, role, organisation, unit in ALSO if name == character.username]
    for role, organisation, unit in places:
        _member(person, role, organisation, unit, now=now)


def _member(person: Person, role: Role, organisation: str, unit: str, *, now: datetime) -> None:
    near_minors = role in PROFESSIONALS - {Role.ADMIN, Role.SETUP_ADMIN}
    Membership.objects.create(
        person=person, organisation_id=stable_id("organisation", organisation),
        unit_id=stable_id("unit", unit) if unit else None, role=role,
        starts_at=now - timedelta(days=200), ends_at=tonight(now) if person.username == "remi" else None,
        checked_on=(now - timedelta(days=210)).date() if near_minors else None,
        checked_by=BY_NAME["denis"].first_name if near_minors else "",
    )


def tonight(now: datetime) -> datetime:
    """Return 22:00 of the day, or two hours from now in the late evening: when a replacement's access ends."""
    end = now.astimezone(PARIS).replace(hour=22, minute=0, second=0, microsecond=0)
    return end if end - now > timedelta(hours=1) else now + timedelta(hours=2)


def _bonds(*, now: datetime) -> None:
    today = now.astimezone(PARIS).date()
    for child, unit, referent, carer, months in PLACEMENTS:
        Placement.objects.create(
            child_id=BY_NAME[child].id, unit_id=stable_id("unit", unit), referent_id=BY_NAME[referent].id,
            foster_carer_id=BY_NAME[carer].id if carer else None, starts_on=today - timedelta(days=30 * months),
        )
    for child, relative, kind, authority, secret in FAMILY:
        FamilyLink.objects.create(
            id=stable_id("link", f"{child}/{relative}"), child_id=BY_NAME[child].id, relative_id=BY_NAME[relative].id, kind=kind, authority=authority,
            place_secret=secret, confirmed_at=now - timedelta(days=180),
        )


def _keys(*, now: datetime) -> None:
    for person in Person.objects.all():
        actor = standing(person, now=now)
        charter = charter_for(actor)
        Consent.objects.create(
            person=person, document=charter.document, version=charter.version, given_at=now - timedelta(days=100)
        )
        if actor.is_professional:
            TOTP.activate(person, generate_totp_secret())
