"""Being there: one touch, until an hour, and nobody is expected outside it."""

import pytest
from django.urls import reverse

from accounts.models import Duty
from accounts.queries import on_duty
from tests.moderation.world import NOON, World
from trail.models import Entry

TEN = "2026-11-25T22:00:00+01:00"


def test_an_educator_is_there_until_ten_and_may_leave_before(world: World) -> None:
    client, url = world.client(world.nadia), reverse("moderation:duty")
    assert client.post(url, {"until": TEN}).status_code == 302
    assert [duty.person for duty in on_duty(now=NOON, units=[world.nest.id])] == [world.nadia]
    client.post(url, {"off": "1"})
    assert on_duty(now=NOON, units=[world.nest.id]) == []
    assert list(Entry.objects.order_by("number").values_list("verb", flat=True)) == [
        "duty_started",
        "duty_ended",
    ]


def test_coming_twice_is_being_there_once(world: World) -> None:
    client, url = world.client(world.nadia), reverse("moderation:duty")
    client.post(url, {"until": TEN})
    client.post(url, {"until": TEN})
    assert len(on_duty(now=NOON, units=[world.nest.id])) == 1


@pytest.mark.parametrize("until", ["", "demain", "2026-11-25T10:00:00+01:00", "2027-11-25T22:00:00+01:00"])
def test_an_hour_that_is_none_of_this_shift_is_told(world: World, until: str) -> None:
    assert world.client(world.nadia).post(reverse("moderation:duty"), {"until": until}).status_code == 400
    assert not Duty.objects.exists()


def test_who_answers_for_no_place_cannot_be_there(world: World) -> None:
    assert world.client(world.lina).post(reverse("moderation:duty"), {"until": TEN}).status_code == 404
    assert not Duty.objects.exists()
