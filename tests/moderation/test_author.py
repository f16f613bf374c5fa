"""What an author learns of their own text, on their own page and nowhere else."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils.translation import override

from moderation import cards
from moderation.actions import decide
from moderation.cards import Card
from moderation.queries.authors import AuthorNotice, state_for_author, usual_delays
from moderation.states import State, Verb
from tests.moderation.world import NOON, NUMBER, World


def notice_of(world: World, verdict: object) -> AuthorNotice:
    item = world.item(verdict)
    return state_for_author([item.object_id], now=NOON)[item.object_id]


def decided(world: World, verdict: object, verb: Verb, note: str = "", minutes: int = 20) -> None:
    item = world.item(verdict)
    now = item.submitted_at + timedelta(minutes=minutes)
    decide(world.standing(world.nadia), item.id, verb, note, seen_version=item.version, now=now)


def html_of(world: World, verdict: object, state: State) -> str:
    notice = notice_of(world, verdict)
    card = Card(world.item(verdict).object_id, "k", "Lina", {}, NOON, "<p>…</p>", state)
    with override("fr"):
        return cards.render(cards.own(card, notice, edit_url="/edit/", withdraw_url="/back/"))


def test_a_held_text_says_why_who_reads_and_two_ways_on(world: World) -> None:
    world.client(world.nadia).post(reverse("moderation:duty"), {"until": "2026-11-25T22:00:00+01:00"})
    verdict = world.send(world.lina, NUMBER)
    notice = notice_of(world, verdict)
    assert (notice.state, notice.address) == (State.HELD, "tu")
    assert notice.reasons
    assert notice.readers == (world.nadia,)
    html = html_of(world, verdict, State.HELD)
    assert "Nadia" in html
    assert 'href="/edit/"' in html
    assert 'action="/back/"' in html


def test_when_nobody_is_there_it_says_so(world: World) -> None:
    verdict = world.send(world.lina, NUMBER)
    assert notice_of(world, verdict).readers == ()
    assert "Nadia" not in html_of(world, verdict, State.HELD)


def test_a_handed_back_text_carries_the_word_the_name_and_the_role(world: World) -> None:
    verdict = world.send(world.lina, NUMBER)
    decided(world, verdict, Verb.RETURN, "Demande-lui d’abord.")
    notice = notice_of(world, verdict)
    assert (notice.note, notice.decided_by) == ("Demande-lui d’abord.", "Nadia")
    assert notice.decided_role
    assert notice.can_edit
    assert "Demande-lui d’abord." in html_of(world, verdict, State.RETURNED)


def test_a_refused_text_stays_readable_to_its_author_and_is_settled(world: World) -> None:
    verdict = world.send(world.lina, NUMBER)
    decided(world, verdict, Verb.REFUSE, "Ça ne peut pas être montré.")
    notice = notice_of(world, verdict)
    assert not notice.can_edit
    assert "Ça ne peut pas être montré." in html_of(world, verdict, State.REFUSED)
    assert 'href="/edit/"' not in html_of(world, verdict, State.REFUSED)


def test_a_call_for_help_is_never_shown_as_a_fault(world: World) -> None:
    verdict = world.send(world.lina, "j’ai envie de mourir")
    html = html_of(world, verdict, State.HELD)
    assert reverse("moderation:calm", args=[verdict.item_id]) in html
    assert "note--stop" not in html
    decided(world, verdict, Verb.RETURN, "J’arrive.")
    html = html_of(world, verdict, State.RETURNED)
    assert "J’arrive." in html
    assert "handed" not in html
    assert "note--stop" not in html


def test_a_relative_is_addressed_formally_and_reads_the_reason_of_the_decision(world: World) -> None:
    verdict = world.send(
        world.samia, "Bonjour ma Lina", context="journal", contact="hold", contact_reason="L’équipe lit d’abord."
    )
    notice = notice_of(world, verdict)
    assert (notice.address, notice.contact_held) == ("vous", True)
    assert notice.reasons == ("L’équipe lit d’abord.",)


def test_how_long_it_takes_is_said_only_once_it_is_known(world: World) -> None:
    assert usual_delays([world.nest.id], now=NOON) == {}
    for _ in range(3):
        decided(world, world.send(world.lina, NUMBER, now=NOON - timedelta(hours=3)), Verb.PUBLISH, minutes=40)
    assert world.nest.id in usual_delays([world.nest.id], now=NOON)


def test_other_readers_get_a_card_without_any_of_it(world: World) -> None:
    card = Card(world.lina.id, "k", "Lina", {}, NOON, "<p>Bonsoir</p>")
    html = cards.render(card)
    assert "note" not in html
    assert "msg--mine" not in html
    assert 'data-by="k"' in html


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.REMOVED])
def test_what_is_gone_shows_no_word_of_it(world: World, state: State) -> None:
    assert "Bonsoir" not in cards.render(Card(world.lina.id, "k", "Lina", {}, NOON, "<p>Bonsoir</p>", state))


def test_the_inbox_tells_the_author_and_no_word_of_the_text(world: World) -> None:
    decided(world, world.send(world.lina, NUMBER), Verb.RETURN, "Demande-lui d’abord.")
    page = world.client(world.lina).get(reverse("notifications:index"))
    assert len(page.context["lines"]) == 1
    html = page.content.decode()
    assert "06 39" not in html
    assert "Demande-lui" not in html


def test_a_call_reaches_the_inbox_of_those_on_duty_and_of_nobody_accused(world: World) -> None:
    world.client(world.remi).post(reverse("moderation:duty"), {"until": "2026-11-25T22:00:00+01:00"})
    world.send(world.lina, "mon éduc me frappe, c’est Nadia")
    inbox = reverse("notifications:index")
    told = world.client(world.remi).get(inbox).context["lines"]
    assert len(told) == 1
    assert world.client(world.nadia).get(inbox).context["lines"] == []
    assert world.client(world.marc).get(inbox).context["lines"] == []
