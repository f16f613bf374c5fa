"""The live exchange: open in its hours, each line read first, closed at once when contact is."""
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse
from django.test import Client

from accounts.models import FamilyLink
from journals.models import ExchangeMessage
from moderation.models import Item
from notifications.models import Notice
from tests.journals.conftest import decide
from tests.people import Cast, actor
from visits.actions import interrupt

Browser = Callable[[str], Client]
When = Callable[[], AbstractContextManager[Any]]


def say(browser: Client, link: FamilyLink, text: str) -> HttpResponse:
    return browser.post(f"/exchanges/{link.id}/messages/", {"text": text, "key": str(uuid4())})


def page(browser: Client, link: FamilyLink) -> str:
    return browser.get(f"/exchanges/{link.id}/").content.decode()


def test_on_tuesday_it_says_when_it_opens_and_takes_nothing(
    exchange: FamilyLink, browser_of: Browser, on_tuesday: When
) -> None:
    with on_tuesday():
        samia = browser_of("samia")
        closed = page(samia, exchange)
        assert "mercredi à 14\u00a0h" in closed or "mercredi à 14 h" in closed
        assert "data-live-stream" not in closed
        refused = say(samia, exchange, "Tu me manques")
        assert refused.status_code == 403
        assert "Tu me manques" in refused.content.decode(), "what was typed is kept"
    assert not ExchangeMessage.objects.exists()


def test_on_wednesday_her_message_waits_then_reaches_the_child(exchange: FamilyLink, browser_of: Browser) -> None:
    samia, lina = browser_of("samia"), browser_of("lina")
    assert say(samia, exchange, "Tu me manques").status_code == 302
    assert "En relecture" in page(samia, exchange)
    assert "Tu me manques" not in page(lina, exchange)
    decide(browser_of("nadia"))
    assert "Tu me manques" in page(lina, exchange)
    say(lina, exchange, "Toi aussi maman")
    assert "Toi aussi maman" not in page(samia, exchange), "the order holds both ways"
    decide(browser_of("nadia"))
    assert "Toi aussi maman" in page(samia, exchange)


def test_released_after_the_window_it_stays_waiting_and_both_are_told(
    exchange: FamilyLink, browser_of: Browser, after_hours: When
) -> None:
    say(browser_of("samia"), exchange, "Tu me manques")
    with after_hours():
        answer = decide(browser_of("nadia"))
        assert answer.status_code in (200, 302, 409)
        assert ExchangeMessage.objects.get().state == "held"
        assert Item.objects.get().open
        assert "Tu me manques" not in page(browser_of("nadia"), exchange)


def test_an_interruption_closes_it_tells_the_mother_what_may_be_said_and_the_referent_learns(
    exchange: FamilyLink, decided: Cast, browser_of: Browser
) -> None:
    marc = actor(decided.marc)
    told = "Le temps d’en parler ensemble."
    interrupt(marc, decided.lina.id, decided.samia.id, reason_told=told, now=marc.now)
    samia = browser_of("samia")
    closed = page(samia, exchange)
    assert "Le temps d’en parler ensemble." in closed
    assert "Awa" in closed
    assert say(samia, exchange, "Pourquoi ?").status_code == 403
    child = page(browser_of("lina"), exchange)
    assert "Le temps d’en parler ensemble." not in child
    assert Notice.objects.filter(person=decided.awa, verb="contact_interrupted").exists()


@pytest.mark.parametrize("stranger", ["bruno", "yanis", "tom", "claire", "karim", "odile", "denis"])
def test_nobody_else_finds_it(exchange: FamilyLink, browser_of: Browser, stranger: str) -> None:
    browser = browser_of(stranger)
    nowhere = browser.get(f"/exchanges/{uuid4()}/")
    answer = browser.get(f"/exchanges/{exchange.id}/")
    assert (answer.status_code, answer.content) == (404, nowhere.content)
    assert say(browser, exchange, "Bonjour").status_code == 404


def test_the_team_reads_along_and_writes_nothing(exchange: FamilyLink, browser_of: Browser) -> None:
    nadia = browser_of("nadia")
    assert nadia.get(f"/exchanges/{exchange.id}/").status_code == 200
    assert say(nadia, exchange, "Bonjour").status_code == 403


def test_the_father_under_a_ban_finds_his_own_exchange_closed_and_no_word_of_hers(
    decided: Cast, exchange: FamilyLink, browser_of: Browser
) -> None:
    say(browser_of("samia"), exchange, "Tu me manques")
    decide(browser_of("nadia"))
    his = FamilyLink.objects.get(child=decided.lina, relative=decided.bruno)
    bruno = browser_of("bruno")
    closed = page(bruno, his)
    assert "Une décision interdit le contact." in closed
    for secret in ("Tilleuls", "Le Nid", "Nadia", "Marc", "Samia", "Tu me manques"):
        assert secret not in closed
    assert say(bruno, his, "Lina ?").status_code == 403
    assert not ExchangeMessage.objects.filter(link=his).exists()
