"""The cast: the people of the demo world in the database, their places and bonds, and browsers signed in as them."""
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.test import Client

from accounts.access import Standing
from accounts.faces import face_for
from accounts.models import Consent, Duty, FamilyLink, Membership, Organisation, Person, Placement, Unit
from accounts.queries import standing
from accounts.roles import PROFESSIONALS, Role
from accounts.rules import charter_for
from lib import clock

LONG_AGO = datetime(2024, 9, 2, 8, 0, tzinfo=UTC)
PASSWORD = "une-ligne-qui-relie"
_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@dataclass
class Cast:
    """Who is there: `cast.nadia`, `cast.le_nid`, `cast.tilleuls`; each is found by its name."""

    authority: Organisation
    tilleuls: Organisation
    vallon: Organisation
    adepape: Organisation
    parents: Organisation
    le_nid: Unit
    families: Unit
    vallon_unit: Unit
    people: dict[str, Person] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Person:
        """Return a member of the cast by user name."""
        try:
            return self.__dict__["people"][name]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(name) from None


def build_cast(now: datetime | None = None) -> Cast:
    """Build everybody of the demo world, charters agreed to, nobody on duty."""
    now = now or clock.now()
    cast = _places()
    _young_people(cast, now)
    _professionals(cast, now)
    _families(cast)
    for person in cast.people.values():
        agree(person, now=now)
    return cast


def _places() -> Cast:
    kind = Organisation.Kind
    authority = Organisation.objects.create(kind=kind.AUTHORITY, name="Département Démo")
    tilleuls = Organisation.objects.create(kind=kind.ESTABLISHMENT, name="Les Tilleuls")
    vallon = Organisation.objects.create(kind=kind.ESTABLISHMENT, name="Le Vallon")
    return Cast(
        authority=authority, tilleuls=tilleuls, vallon=vallon,
        adepape=Organisation.objects.create(kind=kind.ASSOCIATION, name="ADEPAPE Démo"),
        parents=Organisation.objects.create(kind=kind.ASSOCIATION, name="Université des parents Démo"),
        le_nid=Unit.objects.create(organisation=tilleuls, name="Le Nid"),
        families=Unit.objects.create(organisation=tilleuls, name="Accueil familial"),
        vallon_unit=Unit.objects.create(organisation=vallon, name="La Source"),
    )


def _young_people(cast: Cast, now: datetime) -> None:
    for first, family, age, grammar, unit in (
        ("Lina", "Morel", 15, "f", cast.le_nid), ("Yanis", "Belkacem", 16, "m", cast.le_nid),
        ("Maël", "Le Goff", 13, "m", cast.families), ("Tom", "Morel", 12, "m", cast.vallon_unit),
    ):
        person = add_person(cast, first, family, grammar=grammar, birth_date=birthday(age, now))
        join(person, Role.YOUTH, unit.organisation, unit)


def _professionals(cast: Cast, now: datetime) -> None:
    nid, tilleuls = cast.le_nid, cast.tilleuls
    for first, family, grammar, role, organisation, unit in (
        ("Nadia", "Ferrand", "f", Role.EDUCATOR, tilleuls, nid),
        ("Marc", "Vidal", "m", Role.TEAM_LEAD, tilleuls, nid),
        ("Claire", "Roussel", "f", Role.EDUCATOR, cast.vallon, cast.vallon_unit),
        ("Odile", "Kerbrat", "f", Role.FOSTER_CARER, tilleuls, cast.families),
        ("Awa", "Diallo", "f", Role.REFERENT, cast.authority, None),
        ("Judith", "Lambert", "f", Role.MANAGER, cast.authority, None),
        ("Paul", "Garnier", "m", Role.NIGHT_WATCH, tilleuls, nid),
        ("Karim", "Saadi", "m", Role.HOST, cast.adepape, None),
        ("Inès", "Marchal", "f", Role.PEER_HELPER, cast.adepape, None),
        ("Hélène", "Aubry", "f", Role.HOST, cast.parents, None),
        ("Denis", "Pichon", "m", Role.ADMIN, tilleuls, None),
        ("Soraya", "Haddad", "f", Role.SETUP_ADMIN, cast.authority, None),
    ):
        join(add_person(cast, first, family, grammar=grammar), role, organisation, unit)
    # The team lead answers for the foster families' service too; the replacement's access ends by itself tonight.
    join(cast.marc, Role.TEAM_LEAD, tilleuls, cast.families)
    remi = add_person(cast, "Rémi", "Colin", grammar="m")
    join(remi, Role.EDUCATOR, tilleuls, nid, ends_at=now + timedelta(hours=6))


def _families(cast: Cast) -> None:
    add_person(cast, "Samia", "Morel", grammar="f")
    add_person(cast, "Bruno", "Morel", grammar="m")
    place(cast.lina, cast.le_nid, referent=cast.awa)
    place(cast.yanis, cast.le_nid, referent=cast.awa)
    place(cast.mael, cast.families, referent=cast.awa, foster_carer=cast.odile)
    place(cast.tom, cast.vallon_unit, referent=cast.awa)
    joint = FamilyLink.Authority.JOINT
    link(cast.lina, cast.samia, "mother", authority=joint)
    link(cast.tom, cast.samia, "mother", authority=joint)
    link(cast.lina, cast.bruno, "father", authority=joint, place_secret=True)
    link(cast.lina, cast.tom, "sibling")
    link(cast.tom, cast.lina, "sibling")


def birthday(age: int, now: datetime) -> date:
    """Return a date of birth that makes somebody this old at `now`, with months to spare."""
    return (now - timedelta(days=round(age * 365.25) + 100)).date()


def username_of(first_name: str) -> str:
    """Return the demo's user name for a first name."""
    return first_name.lower().translate(str.maketrans("éèëïê", "eeeie"))


def add_person(
    cast: Cast, first_name: str, family_name: str, *, grammar: str = "n", birth_date: date | None = None
) -> Person:
    """Add somebody to the cast, with a password, no place and no bond."""
    name = username_of(first_name)
    person = Person(
        username=name, first_name=first_name, family_name=family_name, grammar=grammar,
        birth_date=birth_date, face=dict(face_for(name)),
    )
    person.set_password(PASSWORD)
    person.save()
    cast.people[name] = person
    return person


def join(
    person: Person, role: Role, organisation: Organisation, unit: Unit | None = None, *,
    starts_at: datetime = LONG_AGO, ends_at: datetime | None = None,
) -> Membership:
    """Give somebody a role, checked as the role demands."""
    checked = {"checked_on": LONG_AGO.date(), "checked_by": "Direction"} if role in PROFESSIONALS else {}
    return Membership.objects.create(
        person=person, organisation=organisation, unit=unit, role=role,
        starts_at=starts_at, ends_at=ends_at, **checked,
    )


def place(child: Person, unit: Unit, *, referent: Person, foster_carer: Person | None = None) -> Placement:
    """Confide a child to a unit."""
    return Placement.objects.create(
        child=child, unit=unit, referent=referent, foster_carer=foster_carer, starts_on=LONG_AGO.date()
    )


def link(child: Person, relative: Person, kind: str, **facts: Any) -> FamilyLink:
    """Bind a relative to a child, confirmed."""
    return FamilyLink.objects.create(
        child=child, relative=relative, kind=kind, confirmed_at=LONG_AGO, **facts
    )


def agree(person: Person, *, now: datetime) -> Consent:
    """Give somebody's yes to the charter of their role."""
    charter = charter_for(standing(person, now=now))
    return Consent.objects.create(
        person=person, document=charter.document, version=charter.version, given_at=LONG_AGO
    )


def on_duty(person: Person, organisation: Organisation, unit: Unit | None, *, now: datetime) -> Duty:
    """Put somebody on duty from an hour before `now` to three hours after."""
    return Duty.objects.create(
        person=person, organisation=organisation, unit=unit,
        starts_at=now - timedelta(hours=1), ends_at=now + timedelta(hours=3),
    )


def actor(person: Person, *, now: datetime | None = None) -> Standing:
    """Return what a person stands on, for calling actions and queries."""
    return standing(person, now=now or clock.now())


def session_of(person: Person, *, second_factor: bool = True, at: float = 0.0) -> SessionStore:
    """Return a stored session of somebody signed in by password and, unless told otherwise, second factor."""
    methods: list[dict[str, Any]] = [{"method": "password", "at": at, "username": person.username}]
    if second_factor:
        methods.append({"method": "mfa", "at": at, "type": "totp"})
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = _BACKEND
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session["account_authentication_methods"] = methods
    session.create()
    UserSession.objects.create(
        user=person, session_key=session.session_key, ip="127.0.0.1", user_agent="Mozilla/5.0 (Android) Chrome"
    )
    return session


def client_of(person: Person, *, second_factor: bool = True, csrf: bool = False) -> Client:
    """Return a browser in which somebody is signed in; with `csrf`, one whose forms need their token."""
    from django.conf import settings

    client = Client(enforce_csrf_checks=csrf)
    session = session_of(person, second_factor=second_factor)
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key or ""
    return client
