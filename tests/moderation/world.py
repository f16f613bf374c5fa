"""The cast of the desk's tests, and a small kind of text that stands for those of the rooms above."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.test import Client

from accounts.access import Standing
from accounts.models import Consent, Membership, Organisation, Person, Unit
from accounts.queries import standing
from accounts.roles import Role
from accounts.rules import charter_for
from lib.refs import Ref
from moderation.door import Desk, Submission, Verdict, submit
from moderation.kinds import ContactAnswer, ContextLine, DeskView
from moderation.models import Item
from moderation.states import Mode, State
from realtime.actions import Happening, append
from realtime.streams import StreamKey

NOON = datetime(2026, 11, 25, 17, 0, tzinfo=UTC)
NUMBER = "J’ai le numéro de la fille du club : 06 39 98 12 34"


@dataclass
class Note:
    """A text of the test's own kind."""

    author: Person
    text: str
    state: State = State.HELD


@dataclass
class NoteKind:
    """A kind of text as an upper room would register it, without tables."""

    name: str = "note"
    notes: dict[UUID, Note] = field(default_factory=dict)
    contact: ContactAnswer | Exception | None = None

    def apply(self, object_id: UUID, state: State, *, text: str, now: datetime) -> Sequence[Happening]:
        note = self.notes[object_id]
        note.state = state
        return [Happening(StreamKey("note", note.author.id, "author"), f"Note{state}", Ref("note", object_id))]

    def contact_at_release(self, object_id: UUID, *, now: datetime) -> ContactAnswer | None:
        if isinstance(self.contact, Exception):
            raise self.contact
        return self.contact

    def desk_views(self, object_ids: Sequence[UUID], *, whole: bool) -> Mapping[UUID, DeskView]:
        return {id_: self._view(self.notes[id_]) for id_ in object_ids if id_ in self.notes}

    def _view(self, note: Note) -> DeskView:
        before = [ContextLine("Yanis", {}, NOON, "Il faudrait une fille en plus.")]
        return DeskView(
            place_label="Groupe Le Nid",
            author_name=note.author.first_name,
            author_face=note.author.face,
            url="/groups/",
            text=note.text,
            before=before,
            contact_sentence="Journal relu, direct le mercredi.",
        )


class World:
    """Le Nid with its team and young people, another home, an association."""

    def __init__(self, kind: NoteKind) -> None:
        self.kind = kind
        self.home = Organisation.objects.create(kind="establishment", name="Les Tilleuls")
        self.other_home = Organisation.objects.create(kind="establishment", name="Le Vallon")
        self.house = Organisation.objects.create(kind="association", name="ADEPAPE Démo")
        self.nest = Unit.objects.create(organisation=self.home, name="Le Nid")
        self.other_unit = Unit.objects.create(organisation=self.home, name="La Passerelle")
        self.valley = Unit.objects.create(organisation=self.other_home, name="Le Vallon")
        self.nadia = self._member("Nadia", Role.EDUCATOR, self.nest, family_name="Benali")
        self.remi = self._member("Rémi", Role.EDUCATOR, self.nest)
        self.marc = self._member("Marc", Role.TEAM_LEAD, self.nest)
        self.odette = self._member("Odette", Role.TEAM_LEAD, self.other_unit)
        self.paul = self._member("Paul", Role.NIGHT_WATCH, self.nest)
        self.claire = self._member("Claire", Role.EDUCATOR, self.valley)
        self.denis = self._member("Denis", Role.ADMIN, None, organisation=self.home)
        self.lina = self._member("Lina", Role.YOUTH, self.nest)
        self.yanis = self._member("Yanis", Role.YOUTH, self.nest)
        self.karim = self._member("Karim", Role.HOST, None, organisation=self.house)
        self.hugo = self._member("Hugo", Role.HOST, None, organisation=self.house)
        self.ines = self._member("Inès", Role.PEER_HELPER, None, organisation=self.house)
        self.samia = Person.objects.create(username="samia", first_name="Samia")
        self.unit_desk = Desk("unit", self.nest.id, self.home.id)
        self.space_desk = Desk("space", uuid4(), self.house.id)

    def _member(
        self,
        name: str,
        role: Role,
        unit: Unit | None,
        *,
        organisation: Organisation | None = None,
        family_name: str = "",
    ) -> Person:
        person = Person.objects.create(username=name.lower(), first_name=name, family_name=family_name)
        owner = organisation or (unit.organisation if unit else None)
        assert owner is not None
        Membership.objects.create(
            person=person,
            organisation=owner,
            unit=unit,
            role=role,
            starts_at=NOON - timedelta(days=90),
            checked_on=date(2026, 1, 1),
            checked_by="CRIP",
        )
        return person

    def standing(self, person: Person, now: datetime = NOON) -> Standing:
        return standing(person, now=now)

    def send(
        self, author: Person, text: str, *, now: datetime = NOON, object_id: UUID | None = None, **more: Any
    ) -> Verdict:
        """Send a text through the door as an upper room does: row, verdict, one append."""
        note_id = object_id or uuid4()
        with transaction.atomic():
            note = self.kind.notes.setdefault(note_id, Note(author, text))
            note.text = text
            facts = {
                "context": "youth_group",
                "mode": Mode.FILTERED,
                "desk": self.unit_desk,
                "role": None,
                **more,
            }
            actor = self.standing(author, now)
            verdict = submit(Submission(kind="note", object_id=note_id, author=actor, text=text, **facts), now=now)
            told = self.kind.apply(note_id, verdict.state, text=text, now=now)
            append([*told, *verdict.happenings], verdict.trail, now=now)
        return verdict

    def item(self, verdict: Verdict) -> Item:
        return Item.objects.get(id=verdict.item_id)

    def client(self, person: Person) -> Client:
        """Return a browser in which somebody is signed in, second factor and charter done."""
        client = Client()
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        session = client.session
        session["account_authentication_methods"] = [{"method": "mfa"}]
        session.save()
        charter = charter_for(self.standing(person))
        Consent.objects.get_or_create(
            person=person, document=charter.document, version=charter.version, defaults={"given_at": NOON}
        )
        return client
