"""1. An educator invites a young person with a link and a code that open once; the newcomer comes in on a phone."""
from collections.abc import Callable

from django.conf import settings
from playwright.sync_api import Page, expect

from tests.stories.acts import NID, bubble, say
from tests.stories.stage import Stage

WORDS = "quatre galets dans ma poche"


def sign_in(stage: Stage, name: str) -> Page:
    """Sign in by hand: password, then the code of the moment."""
    page = stage.desktop()
    page.goto("/desk/")
    page.locator("[name=login]").fill(name)
    page.locator("[name=password]").fill(settings.DEMO_PASSWORD)
    page.get_by_role("button", name="Entrer").or_(page.locator("form button.btn--big")).first.click()
    page.locator("[name=code]").fill(stage.world.manage("demo_code", name).strip())
    page.locator("form button.btn--big").click()
    page.wait_for_url("**/desk/")
    return page


def invite(page: Page) -> str:
    """Fill the form of an invitation for Zoé and return the link that is shown this once."""
    page.goto("/me/")
    page.locator("a[href='/invitations/']").click()
    page.locator("[name=role][value=youth]").check()
    page.locator("[name=first_name]").fill("Zoé")
    page.locator("[name=family_name]").fill("Aubépine")
    page.locator("[name=birth_date]").fill("2011-05-06")
    page.locator("[name=grammar][value=f]").check()
    page.locator("[name=place]").select_option(label="Le Nid")
    page.locator("main form button.btn").click()
    expect(page.locator(".qr svg")).to_be_visible()
    return page.locator("#link").input_value()


def test_a_newcomer_comes_in_by_a_link_that_opens_once(play: Callable[..., Stage]) -> None:
    stage = play()
    nadia = sign_in(stage, "nadia")
    link = invite(nadia)
    assert link.startswith(f"{stage.url}/join/")
    nadia.goto("/invitations/")
    assert link not in nadia.content(), "it is shown once, not even to who made it"

    phone = stage.phone()
    phone.goto(link)
    expect(phone.locator("h1")).to_contain_text("Zoé")
    phone.locator("[data-fill]").first.click()
    assert phone.locator("[name=username]").input_value()
    phone.locator("[name=password]").fill(WORDS)
    phone.locator("form button.btn--big").click()
    expect(phone).to_have_url(f"{stage.url}/charter/")
    phone.locator("form button.btn--big").click()
    expect(phone).to_have_url(f"{stage.url}{NID}")
    expect(phone.locator("h1")).to_contain_text("Le Nid")

    yanis = stage.phone("yanis")
    yanis.goto(NID)
    expect(yanis.locator("body")).to_have_attribute("data-live", "on")
    say(phone, "Coucou, moi c’est Zoé")
    expect(bubble(yanis, "moi c’est Zoé")).to_be_visible()

    other = stage.phone()
    for opened in (other, phone):
        answer = opened.goto(link)
        assert answer is not None
        assert answer.status == 404, "the link is dead"
    expect(other.locator("[name=username]")).to_have_count(0)
    nadia.reload()
    expect(nadia.locator("aside")).to_contain_text("Zoé")
    expect(nadia.locator("aside .state--ok").first).to_be_visible()
