"""Everybody's first page, on a phone and at a desk: it opens, says something, and nothing runs out of the screen."""
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.stories.stage import Stage

PLAY = Callable[..., Stage]


def first_page(page: Page) -> None:
    page.goto("/")
    expect(page.locator("main")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, page.url


def test_every_home_opens_on_a_phone(play: PLAY) -> None:
    stage = play()
    for name in sorted(stage.people):
        first_page(stage.phone(name))


def test_who_works_at_a_desk_has_a_home_there(play: PLAY) -> None:
    stage = play()
    for name in ("nadia", "marc", "awa", "judith", "karim", "denis", "soraya"):
        first_page(stage.desktop(name))


def test_a_stranger_is_led_to_the_door(play: PLAY) -> None:
    page = play().phone()
    page.goto("/")
    expect(page.locator("input[name=login]")).to_be_visible()


def test_an_educator_signs_in_with_password_and_code(play: PLAY) -> None:
    """The one story that does it by hand: the others start from a session."""
    stage = play()
    page = stage.desktop()
    page.goto("/")
    page.fill("input[name=login]", "nadia")
    page.fill("input[name=password]", "une-ligne-qui-relie")
    page.click("main button[type=submit], main form button:not([type=button])")
    code = page.locator("input[name=code]")
    for _try in range(2):  # a code may run out between its making and its being typed
        code.fill(stage.world.manage("demo_code", "nadia").strip())
        page.click("main button[type=submit], main form button:not([type=button])")
        page.wait_for_load_state()
        if not code.count():
            break
    expect(page.locator("nav.nav, nav").first).to_be_visible()
    assert "/account/" not in page.url
