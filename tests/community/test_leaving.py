"""Who has left a home, or every role, has left its groups and forums too, whatever seat was theirs."""
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from accounts.actions.memberships import end_membership
from accounts.models import Duty, Membership
from community.actions import attended, names_in
from community.models import Space, SpaceMember
from lib import clock
from tests.people import Cast, actor, on_duty

Browser = Callable[[str], Client]


def leave(cast: Cast, who: str) -> None:
    membership = Membership.objects.get(person=cast.people[who])
    end_membership(actor(cast.denis), membership.id, now=clock.now())


def test_a_young_person_who_has_left_the_home_no_longer_reads_its_group(
    nid: Space, cast: Cast, browser_of: Browser
) -> None:
    yanis = browser_of("yanis")
    assert yanis.get(f"/groups/{nid.id}/").status_code == 200
    leave(cast, "yanis")
    yanis.post("/charter/")
    assert yanis.get(f"/groups/{nid.id}/").status_code == 404
    assert "Le Nid" not in yanis.get("/groups/").content.decode()


def test_a_replacement_who_was_a_member_is_out_when_the_replacement_ends(
    nid: Space, cast: Cast, browser_of: Browser
) -> None:
    SpaceMember.objects.create(space=nid, person=cast.remi, joined_at=clock.now())
    remi = browser_of("remi")
    assert remi.get(f"/groups/{nid.id}/").status_code == 200
    Membership.objects.filter(person=cast.remi).update(ends_at=clock.now())
    assert remi.get(f"/groups/{nid.id}/").status_code in (302, 404)
    Membership.objects.filter(person=cast.remi).update(ends_at=clock.now() + timedelta(hours=1))
    assert remi.get(f"/groups/{nid.id}/").status_code == 200


def test_a_peer_helper_whose_role_has_ended_is_out_of_the_forum(forum: Space, cast: Cast) -> None:
    from accounts.access import NotFound
    from community.access import get_seat, spaces_for

    assert get_seat(actor(cast.ines), forum.id).pseudonym == "Hirondelle"
    Membership.objects.filter(person=cast.ines).update(ends_at=clock.now())
    with pytest.raises(NotFound):
        get_seat(actor(cast.ines), forum.id)
    assert not spaces_for(actor(cast.ines), Space.Kind.FORUM).exists()


def test_nobody_who_has_left_supervises_a_group(nid: Space, cast: Cast) -> None:
    assert attended(nid, now=clock.now())
    Membership.objects.filter(person=cast.nadia).update(ends_at=clock.now())
    assert Duty.objects.filter(person=cast.nadia, ends_at__gt=clock.now()).exists()
    assert not attended(nid, now=clock.now())
    on_duty(cast.remi, cast.tilleuls, cast.le_nid, now=clock.now())
    assert attended(nid, now=clock.now())


def test_a_name_is_kept_out_of_texts_while_its_end_is_planned(nid: Space, cast: Cast) -> None:
    now = clock.now()
    Membership.objects.filter(person=cast.yanis).update(ends_at=now + timedelta(days=30))
    assert cast.yanis.full_name in names_in(nid, now=now)
