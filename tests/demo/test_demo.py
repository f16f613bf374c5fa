"""The demo is the world that `make run` shows: whole, alive at any hour, all invented, and true to the rules."""
import re
from collections import Counter
from datetime import datetime, time, timedelta

import pytest
from django.db.models import Model

from accounts.models import FamilyLink, Membership, Organisation, Person
from accounts.queries import on_duty, standing
from accounts.roles import Role
from attachments.cleaning import clean
from attachments.models import Attachment
from community.models import Message, Space, SpaceMember, Topic
from config.demo.cast import BY_NAME, EVERYBODY, stable_id
from config.demo.hours import Hours
from config.demo.scale import ENTRIES, MESSAGES, multiply
from config.demo.script import letters
from journals.cards import Audience, entry_cards
from journals.models import Entry, ExchangeMessage, Thanks
from journals.queries import newest_for
from lib.clock import PARIS
from moderation.models import Alert, Decision, Item
from moderation.queries.desk import queue_for
from moderation.states import State, Word
from trail.models import Entry as TrailEntry
from trail.verify import verify
from visits import contact
from visits.models import Order, Suspension, Visit

pytestmark = pytest.mark.django_db
# DEMO.md: who is there, in what role, where.
CAST = {
    "nadia": (Role.EDUCATOR, "Les Tilleuls"), "marc": (Role.TEAM_LEAD, "Les Tilleuls"),
    "lina": (Role.YOUTH, "Les Tilleuls"), "yanis": (Role.YOUTH, "Les Tilleuls"),
    "mael": (Role.YOUTH, "Les Tilleuls"), "tom": (Role.YOUTH, "Le Vallon"),
    "claire": (Role.EDUCATOR, "Le Vallon"), "odile": (Role.FOSTER_CARER, "Les Tilleuls"),
    "awa": (Role.REFERENT, "Métropole Démo"), "judith": (Role.MANAGER, "Métropole Démo"),
    "paul": (Role.NIGHT_WATCH, "Les Tilleuls"), "karim": (Role.HOST, "ADEPAPE Démo"),
    "ines": (Role.PEER_HELPER, "ADEPAPE Démo"), "helene": (Role.PEER_HELPER, "Université des parents Démo"),
    "remi": (Role.EDUCATOR, "Les Tilleuls"), "denis": (Role.ADMIN, "Les Tilleuls"),
    "soraya": (Role.SETUP_ADMIN, "Métropole Démo"),
}
WRITTEN: tuple[type[Model], ...] = (Message, Entry, ExchangeMessage, Item)
PHONE = re.compile(r"\b0\d(?:[ .-]?\d\d){4}\b")
MAIL = re.compile(r"[\w.+-]+@([\w.-]*\w)")


def _texts() -> list[str]:
    written = [text for table in WRITTEN for text in table._default_manager.values_list("text", flat=True)]
    notes = Decision.objects.values_list("note", flat=True), Alert.objects.values_list("outcome", flat=True)
    return [*written, *Topic.objects.values_list("title", flat=True), *notes[0], *notes[1]]


def _decide(child: str, relative: str, at: datetime) -> str:
    return str(contact.decide(
        child=BY_NAME[child].id, relative=BY_NAME[relative].id, direction="to_child", channel="message", at=at
    ).outcome)


def test_everybody_is_there_in_their_role_and_place(now: datetime) -> None:
    for username, (role, organisation) in CAST.items():
        assert Membership.objects.filter(person__username=username, role=role, organisation__name=organisation).exists()
    assert FamilyLink.objects.filter(relative__username="samia", authority="joint").count() == 2
    assert FamilyLink.objects.get(relative__username="bruno").place_secret
    assert not Membership.objects.filter(person__username__in=["samia", "bruno"]).exists()


def test_nobody_is_there_who_was_not_invented(now: datetime) -> None:
    assert set(Person.objects.values_list("first_name", "family_name")) == {
        (one.first_name, one.family_name) for one in EVERYBODY
    }


def test_the_access_of_the_replacement_ends_soon(now: datetime) -> None:
    end = Membership.objects.get(person__username="remi").ends_at

    assert end is not None
    assert now < end <= now + timedelta(hours=24)


def test_every_number_and_address_is_invented(now: datetime) -> None:
    found = [number for text in _texts() for number in PHONE.findall(text)]
    domains = {domain for text in _texts() for domain in MAIL.findall(text)}

    assert found, "the desk shows what a number looks like"
    assert all(re.sub(r"\D", "", number).startswith("063998") for number in found)
    assert all(re.fullmatch(r"example\.(org|com|net)", domain) for domain in domains)


def test_no_full_name_of_anybody_is_published(now: datetime) -> None:
    families = {one.family_name for one in EVERYBODY}
    for table in (Message, Entry, ExchangeMessage):
        for text in table._default_manager.filter(state=State.PUBLISHED).values_list("text", flat=True):
            assert not [name for name in families if name in text.split()]


def test_what_is_public_keeps_to_its_hours(now: datetime) -> None:
    for table in (Message, Entry, ExchangeMessage):
        assert not table._default_manager.filter(created_at__gt=now).exists()
        assert not table._default_manager.filter(published_at__gt=now).exists()
    hours = {at.astimezone(PARIS).hour for at in Message.objects.values_list("created_at", flat=True)}
    assert hours <= set(range(7, 23))


@pytest.mark.parametrize("group", ["Le Nid", "Les Cabanes", "La Source"])
def test_every_group_is_alive(now: datetime, group: str) -> None:
    published = Message.objects.filter(space__name=group, state=State.PUBLISHED)

    assert published.filter(published_at__gte=Hours(now).ago(240)).count() >= 4
    assert published.dates("published_at", "day").count() >= 3
    assert Attachment.objects.filter(holder_kind="message", holder_id__in=published.values("id")).exists()


def test_both_forums_hold_questions_with_answers(now: datetime) -> None:
    for forum in Space.objects.filter(kind=Space.Kind.FORUM):
        topics = Topic.objects.filter(space=forum, state=State.PUBLISHED)
        assert topics.count() >= 25
        assert not topics.filter(answers=0).exists()
        assert SpaceMember.objects.filter(space=forum, pseudonym="").count() == 0


def test_linas_journal_is_two_months_of_words_pictures_and_thanks(now: datetime) -> None:
    entries = Entry.objects.filter(child__username="lina")
    of_samia = entries.filter(author__username="samia", state=State.PUBLISHED)

    assert entries.filter(created_at__lte=now - timedelta(days=55)).exists()
    assert Attachment.objects.filter(holder_kind="entry", holder_id__in=entries.values("id")).count() >= 7
    assert Thanks.objects.filter(entry__in=entries).count() >= 15
    # The order has each of her entries read first: Nadia published every one.
    assert Item.objects.filter(object_id__in=of_samia.values("id"), decisions__by__username="nadia").count() == (
        of_samia.count()
    )
    assert not entries.filter(readers__username="bruno").exists()


def test_a_home_page_tells_what_others_wrote(now: datetime) -> None:
    for username in ("lina", "mael", "samia", "zohra"):
        actor = standing(Person.objects.get(username=username), now=now)
        assert all(card.by != str(actor.id) for _child, card in newest_for(actor))


def test_a_foster_carer_has_no_name_for_families(now: datetime) -> None:
    of_odile = list(Entry.objects.filter(author__username="odile").select_related("author", "child"))

    assert {card.name for card in entry_cards(of_odile, Audience(names_readers=True))} == {"Odile"}
    assert "Odile" not in {card.name for card in entry_cards(of_odile, Audience(hours=False))}


def test_the_wednesday_exchange_is_open_on_wednesday_and_shut_on_tuesday(now: datetime) -> None:
    wednesday = Hours(now).wednesday(1, time(14, 5))

    assert _decide("lina", "samia", wednesday) == "hold"
    assert _decide("lina", "samia", wednesday - timedelta(days=1)) == "deny"
    assert _decide("lina", "bruno", wednesday) == "deny"
    assert ExchangeMessage.objects.filter(link__relative__username="samia", state=State.PUBLISHED).count() >= 25


def test_the_desk_of_the_group_shows_each_word_and_a_dozen_texts(now: datetime) -> None:
    nadia = standing(Person.objects.get(username="nadia"), now=now)
    queue = queue_for(nadia)

    assert 10 <= queue.total <= 18
    assert {ticket.word for ticket in queue.tickets} == {Word.DANGER, Word.LIMIT, Word.INFO}
    labels = {label for item in Item.objects.filter(open=True) for label in item.labels}
    assert labels >= {"contact_details", "identity", "self_harm", "meeting", "location", "misinformation"}
    assert Item.objects.filter(open=True, contact_held=True, author__username="samia").exists()
    assert Item.objects.filter(open=True, has_picture=True, contact_held=False).exists()


def test_the_desks_of_the_forums_have_work_too(now: datetime) -> None:
    for host in ("karim", "farida"):
        assert queue_for(standing(Person.objects.get(username=host), now=now)).total >= 2


def test_only_what_the_script_leaves_waiting_waits(now: datetime) -> None:
    wanted = Counter(said.who for said in letters("bureau", Hours(now)) if not said.answers)

    assert Counter(Item.objects.filter(open=True).values_list("author__username", flat=True)) == wanted


def test_one_call_is_open_and_no_ordinary_word_raised_another(now: datetime) -> None:
    assert list(Alert.objects.filter(closed_at=None).values_list("item__author__username", flat=True)) == ["sarah"]
    assert list(Alert.objects.exclude(closed_at=None).values_list("item__author__username", flat=True)) == ["mael"]


def test_a_text_came_back_with_a_word_of_nadia(now: datetime) -> None:
    item = Item.objects.filter(state=State.RETURNED, author__username="noe").get()

    assert item.decisions.get().by.username == "nadia"
    assert item.decisions.get().note


def test_somebody_is_there_now_and_was_on_past_evenings(now: datetime) -> None:
    nest, peers = stable_id("unit", "Le Nid"), stable_id("organisation", "ADEPAPE Démo")

    assert [duty.person.username for duty in on_duty(now=now, units=[nest])] == ["nadia"]
    assert [duty.person.username for duty in on_duty(now=now, organisations=[peers])] == ["karim"]
    assert TrailEntry.objects.filter(verb="duty_started").count() >= 20


def test_decisions_visits_and_an_interruption_have_their_past_and_future(now: datetime) -> None:
    assert Order.objects.get(state=Order.State.DRAFT).child.username == "tom"
    lifted = Suspension.objects.get(kind=Suspension.Kind.INTERRUPTION)
    assert lifted.lifted_at is not None
    assert lifted.note_sent_at is not None
    past = set(Visit.objects.filter(ends_at__lt=now).values_list("status", flat=True))
    assert past >= {Visit.Status.DONE, Visit.Status.MISSED, Visit.Status.CANCELLED}
    assert Visit.objects.filter(starts_at__gt=now, status=Visit.Status.PLANNED).count() >= 5


def test_the_trail_is_whole_and_its_hours_never_go_back(now: datetime) -> None:
    assert verify().breaks == ()
    for chain in Organisation.objects.values_list("id", flat=True):
        hours = list(TrailEntry.objects.filter(chain=chain).order_by("number").values_list("at", flat=True))
        assert hours == sorted(hours)


def test_a_picture_of_ours_comes_clean_like_any_other(now: datetime) -> None:
    row = Attachment.objects.filter(holder_kind="entry").earliest("created_at")

    clean(row.id, now=now)

    row.refresh_from_db()
    assert row.state == Attachment.State.READY


def test_a_unit_of_scale_is_a_group_a_journal_and_a_topic(now: datetime) -> None:
    messages, entries = Message.objects.filter(topic=None).count(), Entry.objects.count()

    multiply(2, now=now)

    assert Message.objects.filter(topic=None).count() == messages + 2 * MESSAGES
    assert Entry.objects.count() == entries + 2 * ENTRIES
    assert Topic.objects.filter(answers=20).count() == 2
