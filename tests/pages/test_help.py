"""Help is open to everybody, and tells of the team only to those who may know of it."""
from collections.abc import Callable

from django.test import Client

from lib import clock
from tests.people import Cast, on_duty

Browser = Callable[[str], Client]


def test_anybody_finds_the_numbers_without_signing_in(outsider: Client, db: None) -> None:
    for path in ("/help/", "/calm/"):
        page = outsider.get(path).content.decode()
        assert 'href="tel:119"' in page
        assert 'href="tel:3114"' in page
        assert 'href="sms:114"' in page


def test_a_child_and_a_mother_see_who_is_there_a_father_kept_from_the_place_does_not(
    cast: Cast, browser_of: Browser
) -> None:
    on_duty(cast.nadia, cast.tilleuls, cast.le_nid, now=clock.now())
    for reader in ("lina", "samia"):
        assert "Nadia" in browser_of(reader).get("/help/").content.decode()
    for path in ("/help/", "/calm/", "/", "/team/"):
        page = browser_of("bruno").get(path).content.decode()
        for secret in ("Nadia", "Marc", "Le Nid", "Tilleuls"):
            assert secret not in page, (path, secret)


def test_each_role_has_a_first_page_and_only_places_that_exist(cast: Cast, browser_of: Browser) -> None:
    for name in cast.people:
        browser = browser_of(name)
        home = browser.get("/", follow=True)
        assert home.status_code == 200, name
        for item in home.context["nav"]:
            assert browser.get(item.url, follow=True).status_code == 200, (name, item.url)
        assert len(home.context["nav"]) <= 5
