"""The desk over HTTP: who sits there, what waits in which order, one decision by one person."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import Person
from moderation.kinds import ContactAnswer
from moderation.models import Decision, Item
from moderation.states import Mode, State
from realtime.models import Event
from tests.moderation.world import NOON, NUMBER, World
from trail.models import Entry

INSIDERS = ("nadia", "remi", "marc")
OUTSIDERS = ("odette", "paul", "claire", "denis", "lina", "karim", "samia")


def page_of(item: Item) -> str:
    return reverse("moderation:item", args=[item.id])


def decide(client: Client, item: Item, verb: str, note: str = "", version: int | None = None):
    data = {"verb": verb, "note": note, "seen_version": version or item.version}
    return client.post(reverse("moderation:decisions", args=[item.id]), data)


@pytest.mark.parametrize("name", INSIDERS)
def test_the_team_finds_what_waits_marked_in_its_conversation(world: World, name: str) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    client = world.client(getattr(world, name))
    assert "06 39 98 12 34" in client.get(reverse("moderation:desk")).content.decode()
    html = client.get(page_of(item)).content.decode()
    assert "<mark>06 39 98 12 34</mark>" in html
    assert "Il faudrait une fille en plus." in html
    assert "Journal relu, direct le mercredi." in html


@pytest.mark.parametrize("name", OUTSIDERS)
def test_whoever_does_not_sit_there_meets_what_does_not_exist(world: World, name: str) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    client = world.client(getattr(world, name))
    there = client.get(page_of(item))
    nowhere = client.get(reverse("moderation:item", args=[uuid4()]))
    assert (there.status_code, nowhere.status_code) == (404, 404)
    assert there.content == nowhere.content
    assert decide(client, item, "publish").status_code == 404
    assert not Decision.objects.exists()


@pytest.mark.parametrize("name", ["lina", "samia", "paul", "denis", "ines"])
def test_who_answers_for_no_place_has_no_desk(world: World, name: str) -> None:
    assert world.client(getattr(world, name)).get(reverse("moderation:desk")).status_code == 404


def test_the_host_sits_at_the_desk_of_the_association_and_no_educator_does(world: World) -> None:
    item = world.item(world.send(world.ines, NUMBER, desk=world.space_desk, context="forum"))
    assert world.client(world.karim).get(page_of(item)).status_code == 200
    assert world.client(world.nadia).get(page_of(item)).status_code == 404


def test_risk_comes_first_then_age(world: World) -> None:
    late = NOON + timedelta(minutes=9)
    marked = world.item(world.send(world.lina, "ferme ta gueule Yanis", now=NOON - timedelta(hours=3)))
    second = world.item(world.send(world.yanis, NUMBER, now=NOON))
    first = world.item(world.send(world.lina, NUMBER, now=NOON - timedelta(hours=1)))
    danger = world.item(world.send(world.lina, "j’ai envie de mourir", now=late))
    html = world.client(world.nadia).get(reverse("moderation:desk")).content.decode()
    places = [html.index(f'id="o-{item.id}"') for item in (danger, first, second, marked)]
    assert places == sorted(places)


def test_a_long_queue_goes_on_page_by_page_without_a_gap_or_a_double(world: World) -> None:
    for place in range(45):
        world.send(world.lina, NUMBER, now=NOON - timedelta(minutes=place))
    client, url, seen = world.client(world.nadia), reverse("moderation:desk"), []
    while url:
        response = client.get(url)
        seen += [ticket.id for ticket in response.context["queue"].tickets]
        after = response.context["queue"].after
        url = f"{reverse('moderation:desk')}?after={after.replace('+', '%2B')}" if after else ""
    assert len(seen) == len(set(seen)) == 45


def test_a_torn_key_shows_the_beginning(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    html = world.client(world.nadia).get(reverse("moderation:desk"), {"after": "x_y_z"}).content.decode()
    assert str(item.id) in html


@pytest.mark.parametrize(("page", "most"), [("desk", 18), ("item", 32)])
def test_a_page_asks_the_same_number_of_questions_whatever_waits(world: World, page: str, most: int) -> None:
    client, counts = world.client(world.nadia), []
    item = world.item(world.send(world.lina, NUMBER))
    url = page_of(item) if page == "item" else reverse("moderation:desk")
    for more in (1, 15):
        for _ in range(more):
            world.send(world.lina, NUMBER)
        with CaptureQueriesContext(connection) as asked:
            client.get(url)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= most


def test_published_the_text_reaches_its_readers_and_leaves_the_queue(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    response = decide(world.client(world.nadia), item, "publish")
    item.refresh_from_db()
    assert response.status_code == 302
    assert (item.state, item.open) == (State.PUBLISHED, False)
    assert world.kind.notes[item.object_id].state == State.PUBLISHED
    assert str(item.id) not in world.client(world.marc).get(reverse("moderation:desk")).content.decode()
    assert Event.objects.filter(stream__key=f"desk:{world.nest.id}:team", verb="ItemSettled").count() == 1
    assert Entry.objects.filter(verb="text_published", actor=world.nadia.id, role="educator").count() == 1


def test_handed_back_it_says_why_and_by_whom(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    decide(world.client(world.nadia), item, "return", "Demande-lui d’abord si elle est d’accord.")
    decision = Decision.objects.get()
    assert (decision.verb, decision.by, decision.role) == ("return", world.nadia, "educator")
    assert (decision.from_state, decision.to_state) == ("held", "returned")
    assert decision.note == "Demande-lui d’abord si elle est d’accord."


@pytest.mark.parametrize("verb", ["return", "refuse"])
def test_a_decision_against_a_text_needs_a_word_and_keeps_what_was_typed(world: World, verb: str) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    client = world.client(world.nadia)
    assert decide(client, item, verb, "   ").status_code == 400
    long = decide(client, item, verb, "a" * 1001)
    assert long.status_code == 400
    assert "a" * 1001 in long.content.decode()
    assert not Decision.objects.exists()
    assert decide(client, item, verb, "Parlons-en.").status_code == 302


def test_an_unknown_verb_is_told_and_nothing_happens(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    assert decide(world.client(world.nadia), item, "burn").status_code == 400
    assert not Decision.objects.exists()


def test_two_at_once_make_one_decision_and_the_second_is_told_who_and_what(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    assert decide(world.client(world.marc), item, "publish").status_code == 302
    late = decide(world.client(world.nadia), item, "refuse", "Non.")
    assert late.status_code == 409
    assert "Marc" in late.content.decode()
    item.refresh_from_db()
    assert item.state == State.PUBLISHED
    assert Decision.objects.count() == 1


def test_a_text_changed_meanwhile_is_shown_anew_before_it_is_decided(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    world.send(world.lina, f"{NUMBER} ou 06 39 98 56 78", object_id=item.object_id)
    late = decide(world.client(world.nadia), item, "publish")
    assert late.status_code == 409
    assert "06 39 98 56 78" in late.content.decode()
    assert not Decision.objects.exists()


def test_nobody_decides_on_their_own_text(world: World) -> None:
    item = world.item(world.send(world.nadia, NUMBER))
    own = world.client(world.nadia)
    assert own.get(page_of(item)).status_code == 404
    assert decide(own, item, "publish").status_code == 404
    assert str(item.id) not in own.get(reverse("moderation:desk")).content.decode()
    assert decide(world.client(world.marc), item, "publish").status_code == 302


def test_who_is_accused_never_meets_the_text_again(world: World) -> None:
    item = world.item(world.send(world.lina, "mon éduc me frappe, c’est Nadia"))
    accused = world.client(world.nadia)
    assert accused.get(page_of(item)).status_code == 404
    assert str(item.id) not in accused.get(reverse("moderation:desk")).content.decode()
    assert world.client(world.remi).get(page_of(item)).status_code == 200


def test_a_call_for_help_is_answered_and_cannot_be_refused(world: World) -> None:
    item = world.item(world.send(world.lina, "j’ai envie de mourir"))
    client = world.client(world.nadia)
    assert 'value="refuse"' not in client.get(page_of(item)).content.decode()
    assert decide(client, item, "refuse", "Non.").status_code == 400
    assert not Decision.objects.exists()
    assert decide(client, item, "return", "Je suis là, je viens.").status_code == 302


def test_what_contact_allows_no_longer_goes_on_waiting_and_says_why(world: World) -> None:
    item = world.item(
        world.send(
            world.samia,
            "Bonjour ma Lina",
            context="journal",
            mode=Mode.BEFORE,
            contact="hold",
            contact_reason="L’équipe lit d’abord.",
        )
    )
    world.kind.contact = ContactAnswer("deny", "Fermé : ouvre mercredi à 14 h.")
    answer = decide(world.client(world.nadia), item, "publish")
    item.refresh_from_db()
    assert answer.status_code == 409
    assert "ouvre mercredi à 14 h" in answer.content.decode()
    assert (item.state, item.open, item.contact_reason) == (
        State.HELD,
        True,
        "Fermé : ouvre mercredi à 14 h.",
    )
    assert not Decision.objects.exists()
    world.kind.contact = ContactAnswer("hold", "L’équipe lit d’abord.")
    assert decide(world.client(world.nadia), item, "publish").status_code == 302


def test_a_contact_rule_that_breaks_closes(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    world.kind.contact = RuntimeError("rules of the note")
    assert decide(world.client(world.nadia), item, "publish").status_code == 409
    item.refresh_from_db()
    assert (item.state, item.open) == (State.HELD, True)


def test_a_double_click_decides_once_and_is_answered_alike(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    client = world.client(world.nadia)
    answers = [decide(client, item, "publish").status_code for _ in range(2)]
    assert answers == [302, 302]
    assert Decision.objects.count() == 1
    assert decide(client, item, "refuse", "Non.").status_code == 409


def test_what_was_typed_is_still_there_when_the_text_changed_meanwhile(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    world.send(world.lina, f"{NUMBER} ou 06 39 98 56 78", object_id=item.object_id)
    late = decide(world.client(world.nadia), item, "return", "Un mot que j’ai tapé.")
    assert "Un mot que j’ai tapé." in late.content.decode()


def test_each_opening_of_a_held_item_leaves_a_trace(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    world.client(world.nadia).get(page_of(item))
    assert Entry.objects.filter(verb="item_read", actor=world.nadia.id, object_id=item.id).count() == 1
    world.client(world.claire).get(page_of(item))
    assert Entry.objects.filter(verb="item_read").count() == 1


def test_after_a_decision_comes_the_next_item(world: World) -> None:
    first = world.item(world.send(world.lina, NUMBER, now=NOON - timedelta(hours=1)))
    second = world.item(world.send(world.yanis, NUMBER))
    client = world.client(world.nadia)
    assert decide(client, first, "publish").headers["Location"] == page_of(second)
    assert decide(client, second, "publish").headers["Location"] == reverse("moderation:desk")


def test_a_decision_is_only_ever_posted(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    assert world.client(world.nadia).get(reverse("moderation:decisions", args=[item.id])).status_code == 405


def test_a_text_read_over_after_publishing_may_be_taken_off(world: World) -> None:
    verdict = world.send(world.lina, "ferme ta gueule Yanis")
    item = world.item(verdict)
    assert (item.state, item.open) == (State.PUBLISHED, True)
    decide(world.client(world.nadia), item, "return", "Dis-lui plutôt ce qui t’a énervée.")
    assert world.kind.notes[item.object_id].state == State.RETURNED
    assert Person.objects.filter(moderated_texts=item).get() == world.lina


def test_words_shown_again_beside_what_could_not_be_done_leave_their_trace(world: World) -> None:
    item = world.item(world.send(world.lina, NUMBER))
    client = world.client(world.nadia)
    answers = (
        client.post(reverse("moderation:decisions", args=[item.id])), decide(client, item, "refuse"),
        decide(client, item, "publish", version=item.version + 7),
    )
    for answer in answers:
        assert answer.status_code in (400, 409)
        assert "06 39 98 12 34" in answer.content.decode()
    assert Entry.objects.filter(verb="item_read", actor=world.nadia.id, object_id=item.id).count() == len(answers)
