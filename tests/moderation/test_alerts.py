"""A call for help: seen at once at the desk, taken by one, closed with what was done; calm for who called."""

from uuid import uuid4

import pytest
from django.urls import reverse

from moderation.models import Alert
from tests.moderation.world import World
from trail.models import Entry

CRY = "j’ai envie de mourir"


@pytest.fixture
def alert(world: World) -> Alert:
    world.send(world.lina, CRY)
    return Alert.objects.get()


def test_a_call_stands_above_all_else_until_somebody_takes_it(world: World, alert: Alert) -> None:
    html = world.client(world.nadia).get(reverse("moderation:desk")).content.decode()
    assert html.index(f"o-{alert.id}") < html.index("data-queue")
    assert 'role="alert"' in html


def test_the_first_takes_it_and_the_second_learns_who_has_it(world: World, alert: Alert) -> None:
    url = reverse("moderation:alert_take", args=[alert.id])
    assert world.client(world.nadia).post(url).status_code == 302
    second = world.client(world.marc).post(url, follow=True)
    alert.refresh_from_db()
    assert alert.acknowledged_by == world.nadia
    assert "Nadia" in second.content.decode()
    assert Entry.objects.filter(verb="alert_acknowledged").count() == 1


def test_a_call_is_closed_only_with_what_was_done(world: World, alert: Alert) -> None:
    client = world.client(world.nadia)
    url = reverse("moderation:alert_close", args=[alert.id])
    assert client.post(url, {"outcome": "Je suis allée la voir."}).status_code == 400
    client.post(reverse("moderation:alert_take", args=[alert.id]))
    assert client.post(url, {"outcome": " "}).status_code == 400
    assert client.post(url, {"outcome": "Je suis allée la voir."}).status_code == 302
    alert.refresh_from_db()
    assert alert.outcome == "Je suis allée la voir."
    assert f"o-{alert.id}" not in client.get(reverse("moderation:desk")).content.decode()


@pytest.mark.parametrize("name", ["claire", "lina", "denis", "karim"])
def test_nobody_else_finds_the_call(world: World, alert: Alert, name: str) -> None:
    client = world.client(getattr(world, name))
    assert client.post(reverse("moderation:alert_take", args=[alert.id])).status_code == 404
    assert client.post(reverse("moderation:alert_take", args=[uuid4()])).status_code == 404
    assert client.post(reverse("moderation:alert_close", args=[alert.id]), {"outcome": "x"}).status_code == 404


def test_who_called_finds_a_quiet_page_with_whom_to_call(world: World, alert: Alert) -> None:
    world.client(world.nadia).post(reverse("moderation:duty"), {"until": "2026-11-25T22:00:00+01:00"})
    html = world.client(world.lina).get(reverse("moderation:calm", args=[alert.item_id])).content.decode()
    assert 'href="tel:3114"' in html
    assert 'href="tel:119"' in html
    assert 'href="sms:114"' in html
    assert "Nadia" in html


@pytest.mark.parametrize("name", ["yanis", "nadia", "samia"])
def test_the_quiet_page_is_for_who_called_alone(world: World, alert: Alert, name: str) -> None:
    url = reverse("moderation:calm", args=[alert.item_id])
    assert world.client(getattr(world, name)).get(url).status_code == 404


def test_it_never_announces_somebody_who_is_accused(world: World) -> None:
    world.client(world.nadia).post(reverse("moderation:duty"), {"until": "2026-11-25T22:00:00+01:00"})
    verdict = world.send(world.lina, "mon éduc me frappe, c’est Nadia")
    html = world.client(world.lina).get(reverse("moderation:calm", args=[verdict.item_id])).content.decode()
    assert "Nadia" not in html
