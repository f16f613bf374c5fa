"""Who is invited comes in once, by their own door, into the place that was named; nobody else does."""
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from accounts.models import FamilyLink, Invitation, Membership, Person
from community.models import Space, SpaceMember
from tests.people import Cast
from trail.models import Entry

Browser = Callable[[str], Client]
CHOSEN = {"username": "galet-21", "password": "quatre mots pour entrer"}


@pytest.fixture
def group(cast: Cast) -> Space:
    return Space.objects.create(
        kind="group", organisation=cast.tilleuls, unit=cast.le_nid, name="Le Nid", min_age=13, max_age=21
    )


def invite(browser: Client, space: Space, **changes: str) -> str:
    """Invite a young person named Zoé and return the link shown once."""
    form = {
        "role": "youth", "first_name": "Zoé", "family_name": "Moulin", "grammar": "f",
        "birth_date": str(timezone.localdate() - timedelta(days=15 * 365)), "place": f"space:{space.id}", **changes,
    }
    answer = browser.post("/invitations/", form)
    assert answer.status_code == 200, answer.context["form"].errors
    link = re.search(r'value="http://[^/]+(/join/[^"]+)"', answer.content.decode())
    assert link, "the link is shown"
    return link[1]


def test_a_young_person_joins_the_group_by_link_and_reads_the_charter_first(browser_of: Browser, group: Space) -> None:
    link = invite(browser_of("nadia"), group)
    phone = Client()
    assert "Zoé" in phone.get(link).content.decode()
    assert phone.post(link, CHOSEN)["Location"] == "/charter/"
    # Before the charter, no room opens.
    assert phone.get(f"/groups/{group.id}/")["Location"] == "/charter/"
    assert phone.post("/charter/")["Location"] == f"/groups/{group.id}/"
    assert phone.get(f"/groups/{group.id}/").status_code == 200
    zoe = Person.objects.get(username="galet-21")
    assert SpaceMember.objects.filter(space=group, person=zoe, left_at=None).exists()
    assert Membership.objects.get(person=zoe).role == "youth"
    assert set(Entry.objects.values_list("verb", flat=True)) >= {"invitation_made", "person_joined"}


def test_the_link_opens_once(browser_of: Browser, group: Space) -> None:
    link = invite(browser_of("nadia"), group)
    assert Client().post(link, CHOSEN).status_code == 302
    second = Client().post(link, {**CHOSEN, "username": "plume-33"})
    assert second.status_code == 404
    assert not Person.objects.filter(username="plume-33").exists()


def test_a_closed_an_old_and_an_unknown_link_answer_alike(browser_of: Browser, group: Space) -> None:
    nadia = browser_of("nadia")
    closed, old = invite(nadia, group), invite(nadia, group)
    first = Invitation.objects.order_by("created_at").first()
    assert first is not None
    nadia.post(f"/invitations/{first.id}/revoke/")
    answers = [Client().get(closed), Client().get("/join/nobody-ever-made-this/")]
    with time_machine.travel(timezone.now() + timedelta(hours=73)):
        answers.append(Client().get(old))
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


def test_a_child_too_young_for_the_group_stays_out_by_the_age_that_the_inviter_entered(
    browser_of: Browser, group: Space
) -> None:
    young = str(timezone.localdate() - timedelta(days=9 * 365))
    link = invite(browser_of("nadia"), group, birth_date=young)
    phone = Client()
    phone.post(link, CHOSEN)
    phone.post("/charter/")
    assert phone.get(f"/groups/{group.id}/").status_code == 404


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_made(browser_of: Browser, group: Space) -> None:
    answer = browser_of("nadia").post("/invitations/", {"role": "youth", "first_name": "Zoé", "grammar": "f"})
    assert answer.status_code == 400
    assert "Zoé" in answer.content.decode()
    assert set(answer.context["form"].errors) == {"birth_date", "place"}
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("username", ["lina", "samia", "awa", "paul", "denis", "ines"])
def test_those_who_may_not_invite_are_refused(browser_of: Browser, group: Space, username: str) -> None:
    place = f"space:{group.id}"
    form = {"role": "youth", "first_name": "Zoé", "grammar": "f", "birth_date": "2011-01-01", "place": place}
    assert browser_of(username).post("/invitations/", form).status_code in (400, 403)
    assert not Invitation.objects.exists()


def test_an_educator_invites_neither_into_another_home_nor_a_colleague(browser_of: Browser, group: Space) -> None:
    claire = browser_of("claire")
    born = str(timezone.localdate() - timedelta(days=15 * 365))
    form = {"role": "youth", "first_name": "Zoé", "grammar": "f", "birth_date": born, "place": f"space:{group.id}"}
    assert claire.post("/invitations/", form).status_code == 400
    assert claire.post("/invitations/", {**form, "role": "team_lead"}).status_code == 400
    assert not Invitation.objects.exists()


def test_a_relative_reaches_nothing_before_the_inviter_confirms(cast: Cast, browser_of: Browser) -> None:
    nadia = browser_of("nadia")
    answer = nadia.post("/invitations/", {
        "role": "relative", "first_name": "Aïcha", "grammar": "f", "child": str(cast.yanis.id),
        "link_kind": "grandparent",
    })
    link = re.search(r'value="http://[^/]+(/join/[^"]+)"', answer.content.decode())
    assert link
    phone = Client()
    phone.post(link[1], CHOSEN)
    phone.post("/charter/")
    bond = FamilyLink.objects.get(relative__username="galet-21")
    assert not bond.confirmed_at
    assert phone.get(f"/exchanges/{bond.id}/").status_code == 404
    invitation = Invitation.objects.get()
    assert browser_of("claire").post(f"/invitations/{invitation.id}/confirm/").status_code == 404
    nadia.post(f"/invitations/{invitation.id}/confirm/")
    bond.refresh_from_db()
    assert bond.confirmed_at
    assert phone.get(f"/exchanges/{bond.id}/").status_code == 200


def test_a_child_and_a_relative_never_share_a_space(cast: Cast, browser_of: Browser, group: Space) -> None:
    from accounts.access import Refused
    from community.actions import admit

    SpaceMember.objects.create(space=group, person=cast.lina, joined_at=timezone.now())
    invitation = Invitation(organisation=cast.tilleuls, inviter=cast.nadia, role="youth")
    with pytest.raises(Refused):
        admit(cast.samia, group.id, invitation, now=timezone.now())


def test_a_taken_name_and_a_weak_password_are_said_in_words(browser_of: Browser, group: Space) -> None:
    link = invite(browser_of("nadia"), group)
    answer = Client().post(link, {"username": "LINA", "password": "1234"})
    assert answer.status_code == 400
    assert set(answer.context["form"].errors) == {"username", "password"}
    assert Client().get(link).status_code == 200, "the invitation is not spent"


def test_a_lead_of_two_units_says_in_which_one_a_colleague_comes_to_work(cast: Cast, browser_of: Browser) -> None:
    marc = browser_of("marc")
    form = {"role": "educator", "first_name": "Léo", "grammar": "m", "checked_on": "2026-09-01"}
    refused = marc.post("/invitations/", form)
    assert refused.status_code == 400
    assert set(refused.context["form"].errors) == {"unit"}
    assert marc.post("/invitations/", {**form, "unit": str(cast.vallon_unit.id)}).status_code == 400
    assert marc.post("/invitations/", {**form, "unit": str(cast.families.id)}).status_code == 200
    assert Invitation.objects.get().unit == cast.families
