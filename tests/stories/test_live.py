"""A page stays live: what others write appears once and in order; a failing network is said and made good."""
from collections.abc import Callable

from playwright.sync_api import Page, expect

from config.demo.cast import stable_id
from tests.stories.stage import Stage

GROUP = f"/groups/{stable_id('space', 'Le Nid')}/"


def write(page: Page, text: str) -> None:
    """Write a message and send it."""
    page.locator("[data-composer] textarea").fill(text)
    page.locator("[data-composer] button[type=submit]").first.click()


def live(page: Page) -> Page:
    """Wait until a page is live."""
    expect(page.locator("body")).to_have_attribute("data-live", "on")
    return page


def test_what_one_writes_appears_for_the_other_once_and_in_order(play: Callable[..., Stage]) -> None:
    stage = play()
    lina, yanis = stage.phone("lina"), stage.desktop("yanis")
    for page in (lina, yanis):
        page.goto(GROUP)
        live(page)

    for text in ("Premier mot", "Deuxième mot", "Troisième mot"):
        write(lina, text)
        expect(lina.locator("[data-composer] textarea")).to_have_value("")

    expect(yanis.locator("#stream .msg").filter(has_text="mot").locator(".bubble")).to_contain_text(
        ["Premier mot", "Deuxième mot", "Troisième mot"]
    )
    expect(lina.locator("#stream .msg--mine").filter(has_text="Premier mot")).to_have_count(1)
    expect(yanis.locator("#stream .msg--mine").filter(has_text="Premier mot")).to_have_count(0)


def test_a_failing_network_is_said_and_what_was_missed_comes_when_it_is_back(play: Callable[..., Stage]) -> None:
    stage = play()
    lina, yanis = stage.phone("lina"), stage.phone("yanis")
    for page in (lina, yanis):
        page.goto(GROUP)
        live(page)

    yanis.context.set_offline(True)
    expect(yanis.locator("body")).to_have_attribute("data-live", "off", timeout=10_000)
    expect(yanis.locator("[data-offline]")).to_be_visible()
    write(lina, "Tu as manqué ça")
    expect(lina.locator("#stream").get_by_text("Tu as manqué ça")).to_be_visible()
    yanis.context.set_offline(False)

    live(yanis)
    expect(yanis.locator("[data-offline]")).to_be_hidden()
    expect(yanis.locator("#stream .bubble").filter(has_text="Tu as manqué ça")).to_have_count(1)


def test_a_session_that_ends_takes_the_open_page_away(play: Callable[..., Stage]) -> None:
    stage = play()
    yanis = stage.phone("yanis")
    yanis.goto(GROUP)
    live(yanis)

    stage.world.run("-c", (
        "import django; django.setup()\n"
        "from django.contrib.sessions.models import Session\n"
        f"Session.objects.filter(session_key='{stage.world.sessions['yanis']}').delete()"
    ))

    yanis.wait_for_url("**/account/login/**", timeout=20_000)
