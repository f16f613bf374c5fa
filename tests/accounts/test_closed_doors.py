"""Who may open a door, where, until when; and that signing out closes what is open."""
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client

from accounts.access import Refused
from accounts.actions.invitations import Draft, invite
from accounts.models import FamilyLink, Invitation, Membership, Person
from accounts.roles import Role
from community.models import Space
from lib import clock
from realtime.models import RightsChange
from realtime.topics import stored
from tests.people import PASSWORD, Cast, actor, join

Browser = Callable[[str], Client]
CHOSEN = {"username": "galet-21", "password": "quatre mots pour entrer"}


@pytest.fixture
def group(cast: Cast) -> Space:
    return Space.objects.create(kind="group", organisation=cast.tilleuls, unit=cast.le_nid, name="Le Nid")


@pytest.fixture
def draft(cast: Cast, group: Space) -> Draft:
    return Draft(
        role=Role.YOUTH, organisation_id=cast.tilleuls.id, unit_id=cast.le_nid.id, first_name="Zoé", family_name="",
        grammar="f", birth_date=date(2011, 1, 1), place_kind="space", place_id=group.id,
    )


def of_relative(nadia: Client, cast: Cast) -> str:
    answer = nadia.post("/invitations/", {
        "role": "relative", "first_name": "Aïcha", "grammar": "f", "child": str(cast.yanis.id),
        "link_kind": "grandparent",
    })
    link = re.search(r'value="http://[^/]+(/join/[^"]+)"', answer.content.decode())
    assert link
    return link[1]


def test_an_invitation_is_for_a_role_a_place_and_a_child_of_ones_own(cast: Cast, draft: Draft) -> None:
    now, nadia = clock.now(), actor(cast.nadia)
    assert invite(nadia, draft, now=now)
    elsewhere = Space.objects.create(kind="group", organisation=cast.vallon, unit=cast.vallon_unit, name="La Source")
    checked = {"checked_on": date(2026, 9, 1), "checked_by": "Nadia"}
    for wrong in (
        replace(draft, role=Role.TEAM_LEAD, **checked), replace(draft, role=Role.EDUCATOR, **checked),
        replace(draft, organisation_id=cast.vallon.id), replace(draft, unit_id=cast.families.id),
        replace(draft, unit_id=None), replace(draft, place_id=elsewhere.id),
        replace(draft, role=Role.RELATIVE, place_id=None, child_id=cast.tom.id, link_kind="mother"),
    ):
        with pytest.raises(Refused):
            invite(nadia, wrong, now=now)


def test_who_leads_one_unit_invites_no_colleague_into_another_where_they_only_work(cast: Cast, draft: Draft) -> None:
    join(cast.marc, Role.EDUCATOR, cast.vallon, cast.vallon_unit)
    colleague = replace(
        draft, role=Role.EDUCATOR, place_kind="", place_id=None, organisation_id=cast.vallon.id,
        unit_id=cast.vallon_unit.id, checked_on=date(2026, 9, 1), checked_by="Marc",
    )
    with pytest.raises(Refused):
        invite(actor(cast.marc), colleague, now=clock.now())


def test_an_invitation_closes_with_the_place_of_who_made_it(cast: Cast, browser_of: Browser) -> None:
    link = of_relative(browser_of("nadia"), cast)
    assert Client().get(link).status_code == 200
    Membership.objects.filter(person=cast.nadia).update(ends_at=clock.now())
    nowhere = Client().get("/join/nobody-ever-made-this/")
    assert (Client().get(link).status_code, Client().get(link).content) == (404, nowhere.content)
    assert Client().post(link, CHOSEN).status_code == 404
    assert not Person.objects.filter(username="galet-21").exists()


def test_who_has_left_confirms_no_relative(cast: Cast, browser_of: Browser) -> None:
    nadia = browser_of("nadia")
    Client().post(of_relative(nadia, cast), CHOSEN)
    bond = FamilyLink.objects.get(relative__username="galet-21")
    confirm = f"/invitations/{Invitation.objects.get().id}/confirm/"
    Membership.objects.filter(person=cast.nadia).update(ends_at=clock.now())
    nadia.post("/charter/")
    assert nadia.post(confirm).status_code == 404
    bond.refresh_from_db()
    assert bond.confirmed_at is None
    browser_of("marc").post(confirm)
    bond.refresh_from_db()
    assert bond.confirmed_at


def test_an_invitation_that_nobody_used_confirms_nobody(cast: Cast, browser_of: Browser) -> None:
    nadia = browser_of("nadia")
    of_relative(nadia, cast)
    assert nadia.post(f"/invitations/{Invitation.objects.get().id}/confirm/").status_code == 404


def test_a_membership_that_has_not_begun_can_be_ended(cast: Cast, browser_of: Browser) -> None:
    coming = join(cast.samia, Role.EDUCATOR, cast.tilleuls, cast.le_nid, starts_at=clock.now() + timedelta(days=3))
    browser_of("denis").post(f"/memberships/{coming.id}/end/")
    coming.refresh_from_db()
    assert coming.ends_at == coming.starts_at


def test_signing_out_and_a_new_password_are_told_to_every_open_page(cast: Cast, browser_of: Browser) -> None:
    lina = browser_of("lina")
    new = "cinq mots pour une porte"
    lina.post("/account/password/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
    assert RightsChange.objects.filter(topic=stored(f"person:{cast.lina.id}")).exists()
    yanis = browser_of("yanis")
    key = yanis.cookies["sessionid"].value
    yanis.post("/account/logout/")
    assert RightsChange.objects.filter(topic=stored(f"session:{key}")).exists()
