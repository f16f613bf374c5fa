"""Before every room: signed in, second factor for professionals, charter agreed to; and the way out of each device."""
from collections.abc import Callable
from uuid import uuid4

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import decrypt
from allauth.usersessions.models import UserSession
from django.db import IntegrityError, transaction
from django.test import Client

from accounts.models import Consent, Membership
from tests.people import PASSWORD, Cast, client_of

Browser = Callable[[str], Client]
DOORS = ["/", "/groups/", "/journals/", "/desk/", "/visits/", "/me/", "/notices/", "/trail/", "/invitations/"]


@pytest.mark.parametrize("path", DOORS)
def test_nobody_enters_without_signing_in(outsider: Client, db: None, path: str) -> None:
    answer = outsider.get(path)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/login/")


def test_sign_up_is_closed_without_an_invitation(outsider: Client, db: None) -> None:
    outsider.post("/account/signup/", {"username": "galet-21", "password1": PASSWORD, "password2": PASSWORD})
    assert "invitation" in outsider.get("/account/signup/").content.decode()


def test_a_professional_without_second_factor_reaches_no_room(cast: Cast) -> None:
    nadia = client_of(cast.nadia, second_factor=False)
    for path in DOORS:
        assert nadia.get(path)["Location"] == "/second-factor/"
    assert nadia.get("/second-factor/").status_code == 403
    assert nadia.get("/help/").status_code == 200


def test_a_young_person_signs_in_with_a_name_and_a_password_alone(cast: Cast) -> None:
    phone = Client()
    assert phone.post("/account/login/", {"login": "Lina", "password": PASSWORD})["Location"] == "/"
    assert phone.get("/").status_code == 200


def test_a_professional_signs_in_with_the_code_of_the_moment(cast: Cast) -> None:
    secret = generate_totp_secret()
    TOTP.activate(cast.nadia, secret)
    desk = Client()
    assert desk.post("/account/login/", {"login": "nadia", "password": PASSWORD})["Location"] == "/account/code/"
    assert desk.get("/desk/").status_code == 302, "the password alone opens nothing"
    code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    desk.post("/account/code/", {"code": code})
    assert desk.get("/desk/").status_code == 200


def test_a_wrong_password_says_the_same_for_a_known_and_an_unknown_name(cast: Cast) -> None:
    answers = [Client().post("/account/login/", {"login": name, "password": "wrong"}) for name in ("lina", "nobody")]
    sentences = [answer.context["form"].errors.as_json() for answer in answers]
    assert sentences[0] == sentences[1]


def test_a_new_charter_is_asked_before_anything_else(cast: Cast) -> None:
    Consent.objects.filter(person=cast.lina).delete()
    lina = client_of(cast.lina)
    assert lina.get("/groups/")["Location"] == "/charter/"
    assert lina.get("/help/").status_code == 200, "help is open to everybody"
    lina.post("/charter/")
    assert lina.get("/groups/").status_code == 200


def test_a_device_can_be_cut_off_by_its_owner_alone(cast: Cast) -> None:
    lost, mine = client_of(cast.lina), client_of(cast.lina)
    device = UserSession.objects.filter(user=cast.lina).order_by("id").first()
    assert device is not None
    assert client_of(cast.yanis).post(f"/me/devices/{device.id}/close/").status_code == 404
    assert lost.get("/me/").status_code == 200
    mine.post(f"/me/devices/{device.id}/close/")
    assert lost.get("/me/")["Location"].startswith("/account/login/")
    assert mine.get("/me/").status_code == 200


def test_all_other_devices_go_at_once(cast: Cast) -> None:
    others = [client_of(cast.lina) for _ in range(2)]
    mine = client_of(cast.lina)
    mine.post("/me/devices/others/close/")
    assert [c.get("/me/").status_code for c in others] == [302, 302]
    assert mine.get("/me/").status_code == 200


def test_a_team_lead_ends_an_access_of_the_unit_and_no_other(cast: Cast) -> None:
    remi = client_of(cast.remi)
    assert remi.get("/desk/").status_code == 200
    place = Membership.objects.get(person=cast.remi)
    assert client_of(cast.claire).post(f"/memberships/{place.id}/end/").status_code == 404
    assert client_of(cast.nadia).post(f"/memberships/{place.id}/end/").status_code == 404
    assert client_of(cast.marc).post(f"/memberships/{place.id}/end/").status_code == 302
    assert remi.get("/desk/").status_code != 200


def test_pages_are_kept_by_no_cache_and_no_device(cast: Cast) -> None:
    answer = client_of(cast.lina).get("/me/")
    assert answer["Cache-Control"] == "no-store"
    assert "camera=()" in answer["Permissions-Policy"]
    policy = answer["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "default-src 'none'" in policy


def test_a_copied_database_alone_opens_no_second_factor(cast: Cast) -> None:
    secret = generate_totp_secret()
    TOTP.activate(cast.nadia, secret)
    kept = Authenticator.objects.get(user=cast.nadia).data["secret"]
    assert secret not in kept
    assert decrypt(kept) == secret


def test_nobody_holds_the_same_role_twice_at_once(cast: Cast) -> None:
    for place in (Membership.objects.get(person=cast.nadia), Membership.objects.get(person=cast.awa)):
        place.pk = None
        place.id = uuid4()
        with pytest.raises(IntegrityError), transaction.atomic():
            place.save(force_insert=True)
