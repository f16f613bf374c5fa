"""The world that the matrix is walked in: the story's objects, each made by who makes it in life, on the Wednesday.

Every object belongs to somebody, so that each refusal refuses something. `{name}` in the table is found here by name.
"""
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.usersessions.models import UserSession
from django.db import transaction

from accounts.actions.invitations import Draft as Guest
from accounts.actions.invitations import invite
from accounts.actions.joining import Newcomer, join
from accounts.models import FamilyLink, Membership, Person
from accounts.roles import Role
from attachments.cleaning import clean
from attachments.models import Attachment
from community.actions import Draft, open_topic, post_message
from community.models import Message, Space, SpaceMember
from journals.actions import Draft as Words
from journals.actions import write_entry, write_message
from journals.models import Entry
from lib.refs import Ref
from moderation.actions import acknowledge, decide
from moderation.models import Alert, Item
from notifications.actions import notify
from realtime.actions import append
from tests.journals.conftest import photo_with_gps
from tests.people import PASSWORD, Cast, actor, agree, build_cast, on_duty, session_of
from tests.visits.decisions import TUESDAY, WEDNESDAY, WEDNESDAYS, ban, decide_for, right_of
from visits.actions import RightDraft, interrupt

NUMBER = "Mon num c’est le 06 39 98 12 34"
CRY = "Je veux mourir, je n’en peux plus"


@dataclass
class World:
    """The cast, and the identifier of each object of the table by its name."""

    cast: Cast
    ids: dict[str, UUID | str | int] = field(default_factory=dict)

    def id(self, name: str) -> UUID:
        """Return the identifier of an object."""
        found = self.ids[name]
        assert isinstance(found, UUID)
        return found

    def address(self, template: str, facts: Mapping[str, Any] | None = None) -> str:
        """Return an address of the table with its objects filled in."""
        return template.format_map({**self.ids, **(facts or {})})


def build() -> World:
    """Build everybody and everything at the hour of the story."""
    world = World(build_cast(WEDNESDAY))
    for part in (_decisions, _groups, _forums, _journal, _exchange, _calls, _doors, _inbox):
        part(world)
    return world


def _decisions(world: World) -> None:
    """Two decisions in application, the ban on the father, and interruptions by the two who may make one."""
    cast = world.cast
    decide_for(cast, "lina", right_of(cast))
    decide_for(cast, "tom", RightDraft(cast.samia.id, "mediated", windows=[WEDNESDAYS]))
    ban(cast)
    on_duty(cast.nadia, cast.tilleuls, cast.le_nid, now=WEDNESDAY)
    on_duty(cast.karim, cast.adepape, None, now=WEDNESDAY)
    why = "Le temps d’en parler ensemble."
    marc, awa = actor(cast.marc, now=WEDNESDAY), actor(cast.awa, now=WEDNESDAY)
    of_lina = interrupt(marc, cast.lina.id, cast.bruno.id, reason_told=why, now=WEDNESDAY)
    of_tom = interrupt(awa, cast.tom.id, cast.samia.id, reason_told=why, now=WEDNESDAY)
    world.ids |= {"interruption": of_lina.id, "interruption_of_tom": of_tom.id}
    world.ids |= {person.username: person.id for person in cast.people.values()}
    for child, relative in (("lina", "samia"), ("lina", "bruno"), ("lina", "tom"), ("tom", "samia")):
        link = FamilyLink.objects.get(child=cast.people[child], relative=cast.people[relative])
        world.ids[f"{child}_{relative}"] = link.id


def _groups(world: World) -> None:
    """The group of Le Nid with a message that all read, and one that waits with its picture; another home's group."""
    cast = world.cast
    nid = Space.objects.create(kind="group", organisation=cast.tilleuls, unit=cast.le_nid, name="Le Nid", min_age=13)
    spring = Space.objects.create(kind="group", organisation=cast.vallon, unit=cast.vallon_unit, name="La Source")
    _seat(nid, cast.lina, cast.yanis)
    _seat(spring, cast.tom)
    said = _post(cast.yanis, nid, "Qui vient au foot après manger ?")
    held = _post(cast.lina, nid, NUMBER)
    picture = _with_picture(cast.yanis, nid)
    world.ids |= {
        "group": nid.id, "group_of_tom": spring.id, "said": said.id, "held": held.id,
        "picture_held": picture, "item": _item(held.id),
    }


def _forums(world: World) -> None:
    """The peers' forum with a topic under pseudonyms, one that waits, a message that waits; the parents' forum."""
    cast = world.cast
    peers = Space.objects.create(kind="forum", organisation=cast.adepape, name="Entre nous", min_age=16)
    parents = Space.objects.create(kind="forum", organisation=cast.parents, name="Parents, ensemble")
    for space, person, name in (
        (peers, cast.ines, "Hirondelle"), (peers, cast.yanis, "Marée haute"), (parents, cast.samia, "Deux rives"),
    ):
        SpaceMember.objects.create(space=space, person=person, pseudonym=name, joined_at=TUESDAY)
    karim, yanis = actor(cast.karim, now=WEDNESDAY), actor(cast.yanis, now=WEDNESDAY)
    opened = open_topic(karim, peers.id, "Un premier appartement", Draft(uuid4(), "Par où commencer ?"), now=WEDNESDAY)
    waits = open_topic(yanis, peers.id, "Mon numéro", Draft(uuid4(), NUMBER), now=WEDNESDAY)
    answer = _post(cast.yanis, peers, NUMBER, topic=opened.topic_id)
    world.ids |= {
        "forum": peers.id, "forum_of_parents": parents.id, "topic": _topic(opened), "topic_held": _topic(waits),
        "answer_held": answer.id, "item_of_forum": _item(answer.id),
    }


def _journal(world: World) -> None:
    """Lina's journal: her mother's entry with a picture, released by Nadia; and one that waits."""
    cast = world.cast
    samia = actor(cast.samia, now=WEDNESDAY)
    photo = photo_with_gps()
    shown = write_entry(samia, cast.lina.id, Words(uuid4(), "Ta cousine est née", picture=photo), now=WEDNESDAY)  # type: ignore[arg-type]
    row = Attachment.objects.get(holder_id=shown.id)
    clean(row.id, now=WEDNESDAY)
    _publish(cast.nadia, shown.id)
    waits = write_entry(samia, cast.lina.id, Words(uuid4(), "Elle a tes yeux"), now=WEDNESDAY)
    for_lina = write_entry(
        actor(cast.nadia, now=WEDNESDAY), cast.lina.id, Words(uuid4(), "Lina a fait un gâteau"), now=WEDNESDAY
    )
    assert Entry.objects.get(id=shown.id).state == "published"
    world.ids |= {
        "entry": shown.id, "entry_held": waits.id, "entry_for_lina": for_lina.id, "picture": row.id,
        "item_of_journal": _item(waits.id),
    }


def _exchange(world: World) -> None:
    """A line of the live exchange that waits."""
    cast = world.cast
    samia = actor(cast.samia, now=WEDNESDAY)
    line = write_message(samia, world.id("lina_samia"), Words(uuid4(), "Tu me manques"), now=WEDNESDAY)
    world.ids["line_held"] = line.id


def _calls(world: World) -> None:
    """Two cries for help in the group: one that nobody has taken yet, one that Nadia has."""
    space = Space.objects.get(id=world.id("group"))
    for name, author in (("call", world.cast.yanis), ("call_taken", world.cast.lina)):
        cry = _post(author, space, CRY)
        call = Alert.objects.get(item__object_id=cry.id)
        world.ids |= {name: call.id, f"item_of_{name}": call.item_id}
    acknowledge(actor(world.cast.nadia, now=WEDNESDAY), world.id("call_taken"), now=WEDNESDAY)


def _doors(world: World) -> None:
    """Invitations by Nadia: open for a young person, used by a grandmother whom nobody has confirmed yet."""
    cast = world.cast
    nadia = actor(cast.nadia, now=WEDNESDAY)
    nid = Space.objects.get(id=world.id("group"))
    youth = Guest(
        role=Role.YOUTH, organisation_id=cast.tilleuls.id, unit_id=cast.le_nid.id, first_name="Zoé",
        family_name="Petit", grammar="f", birth_date=(WEDNESDAY - timedelta(days=15 * 366)).date(), place_kind="space",
        place_id=nid.id,
    )
    relative = Guest(
        role=Role.RELATIVE, organisation_id=cast.tilleuls.id, unit_id=cast.le_nid.id, first_name="Jeanne",
        family_name="Morel", grammar="f", child_id=cast.lina.id, link_kind="grandparent",
    )
    invitation, key = invite(nadia, youth, now=WEDNESDAY)
    used, used_key = invite(nadia, relative, now=WEDNESDAY)
    cast.people["jeanne"], _used = join(used_key, Newcomer("jeanne", PASSWORD), now=WEDNESDAY)
    agree(cast.people["jeanne"], now=WEDNESDAY)
    seat = Membership.objects.get(person=cast.remi)
    world.ids |= {
        "invitation": invitation.id, "invitation_used": used.id, "key": key, "used_key": used_key,
        "membership": seat.id, "membership_of_claire": Membership.objects.get(person=cast.claire).id,
    }
    # Devices: Lina's other phone; and Nadia's authenticator, set up.
    phone = UserSession.objects.get(session_key=session_of(cast.lina).session_key)
    TOTP.activate(cast.nadia, generate_totp_secret())
    world.ids["device"] = phone.pk


def _inbox(world: World) -> None:
    """A notice to Lina that her journal has news."""
    entry = world.id("entry")
    with transaction.atomic():
        append(notify([world.cast.lina.id], "entry_published", Ref("entry", entry), now=WEDNESDAY), [], now=WEDNESDAY)
    world.ids["notice"] = world.cast.lina.notices.get(verb="entry_published", object_id=entry).id


def _seat(space: Space, *people: Person) -> None:
    for person in people:
        SpaceMember.objects.create(space=space, person=person, joined_at=TUESDAY)


def _post(author: Person, space: Space, text: str, topic: UUID | None = None) -> Message:
    return post_message(
        actor(author, now=WEDNESDAY), space.id, Draft(uuid4(), text), topic_id=topic, now=WEDNESDAY
    )


def _with_picture(author: Person, space: Space) -> UUID:
    """Send a held message with a picture that is ready, and return the picture."""
    draft = Draft(uuid4(), NUMBER, photo_with_gps())  # type: ignore[arg-type]
    message = post_message(actor(author, now=WEDNESDAY), space.id, draft, now=WEDNESDAY)
    row = Attachment.objects.get(holder_id=message.id)
    clean(row.id, now=WEDNESDAY)
    return row.id


def _publish(by: Person, object_id: UUID) -> None:
    item = Item.objects.get(object_id=object_id)
    decide(actor(by, now=WEDNESDAY), item.id, "publish", "", seen_version=item.version, now=WEDNESDAY)  # type: ignore[arg-type]


def _item(object_id: UUID) -> UUID:
    return Item.objects.get(object_id=object_id).id


def _topic(message: Message) -> UUID:
    assert message.topic_id is not None
    return message.topic_id
