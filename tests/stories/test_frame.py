"""The frame of every page, in a browser: leaving at once, the night, a failing network, small screens."""
from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.test import override_settings
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from tests.stories.stage import Stage

TARGETS = "button, summary, .btn, .chip, .nav a, .help, .choice, .option, .switch"
SMALL = f"""() => [...document.querySelectorAll('{TARGETS}')]
  .filter((e) => e.offsetParent && !e.closest('.option, .switch')?.contains(e.parentElement))
  .filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML.slice(0, 80))"""


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    with override_settings(SECRET_KEY=settings.EMBEDDED_KEY):
        context = browser.new_context(
            viewport={"width": 390, "height": 844}, color_scheme="light", base_url=live_server.url)
        page = context.new_page()
        page.goto("/design/")
        yield page
        context.close()


def _ground(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_escape_three_times_leaves_and_back_does_not_return(page: Page) -> None:
    page.route("https://meteofrance.com/**", lambda route: route.fulfill(body="<title>Météo</title>"))

    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert "/design/" in page.url
    page.keyboard.press("Escape")
    page.wait_for_url("https://meteofrance.com/")

    page.go_back()
    assert "/design/" not in page.url


def test_the_night_that_somebody_chose_is_there_on_the_next_page(page: Page) -> None:
    day = _ground(page)

    page.click("[data-theme-set='dark']")
    night = _ground(page)
    page.reload()

    assert night != day
    assert _ground(page) == night
    assert page.get_attribute("[data-theme-set='dark']", "aria-pressed") == "true"


def test_without_a_choice_the_system_decides(page: Page) -> None:
    day = _ground(page)

    page.emulate_media(color_scheme="dark")

    assert _ground(page) != day


def test_words_without_network_wait_and_leave_once_each(page: Page) -> None:
    sent: list[str] = []
    network = {"up": False}

    def answer(route: Route) -> None:
        if not network["up"]:
            return route.abort()
        sent.append(route.request.post_data or "")
        return route.fulfill(status=200, body="")

    page.route("**/elsewhere/", answer)
    page.evaluate("""() => {
      const form = document.querySelector('[data-composer]');
      form.setAttribute('hx-post', '/elsewhere/');
      form.setAttribute('hx-swap', 'none');
      htmx.process(form);
    }""")
    before = page.locator("#stream .going").count()

    for words in ("On part à 19 h 30 ?", "Je prends les gourdes."):
        page.fill("[data-composer] textarea", words)
        page.press("[data-composer] textarea", "Enter")
        expect(page.locator("[data-composer] textarea")).to_have_value("")
    assert page.locator("#stream .going").count() == before + 2

    network["up"] = True
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("#stream .going")).to_have_count(before)
    assert ["gourdes" in body for body in sent] == [False, True]


def test_words_that_a_place_no_longer_takes_go_back_to_their_author(page: Page) -> None:
    page.route("**/elsewhere/", lambda route: route.fulfill(status=403, body=""))
    page.evaluate("""() => {
      const form = document.querySelector('[data-composer]');
      form.setAttribute('hx-post', '/elsewhere/');
      htmx.process(form);
    }""")

    page.fill("[data-composer] textarea", "Je suis là")
    page.press("[data-composer] textarea", "Enter")
    page.wait_for_selector("[data-composer] [data-failed-note]")

    assert page.input_value("[data-composer] textarea") == "Je suis là"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_out_of_a_small_screen_and_every_target_holds_a_thumb(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})

    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    assert page.evaluate(SMALL) == []


def test_the_page_mirrors_without_running_over(page: Page) -> None:
    page.evaluate("document.documentElement.dir = 'rtl'")

    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    assert page.evaluate("document.querySelector('.help').getBoundingClientRect().left") < 100


def test_the_policy_of_the_house_stops_nothing_of_its_own(play: Callable[..., Stage]) -> None:
    stage = play()
    page = stage.desktop("nadia")
    page.goto("/design/")
    page.wait_for_load_state("networkidle")

    assert stage.errors == []
