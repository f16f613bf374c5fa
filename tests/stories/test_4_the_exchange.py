"""4. The live exchange: closed on Tuesday, read first on Wednesday, cut within a second, closed by itself at four."""
from collections.abc import Callable

from playwright.sync_api import Page, expect

from config.demo.cast import BY_NAME
from tests.stories.acts import Watch, bubble, now, open_ticket, publish, say
from tests.stories.conftest import WEDNESDAY
from tests.stories.stage import Stage

TUESDAY = "2026-11-24T10:00+01:00"
NEARLY_FOUR = "2026-11-25T15:59:45+01:00"
WORDS = "Tu me manques, ma grande."
TOLD = "Le temps de parler avec vous"


def go_live(page: Page, other: str) -> None:
    """Open the live exchange with somebody, from the list of one's journals."""
    page.goto("/journals/")
    page.locator("a[href^='/exchanges/']", has_text=other).first.click()
    expect(page.locator("h1")).to_contain_text(other)


def test_on_tuesday_it_is_closed_and_says_when_it_opens(play: Callable[..., Stage]) -> None:
    samia = play(TUESDAY, data_of=WEDNESDAY).phone("samia")  # the decision is the same the day before
    go_live(samia, "Lina")
    expect(samia.locator("main")).to_contain_text("mercredi à 14 h")
    expect(samia.locator("#composer")).to_have_count(0)


def test_on_wednesday_it_is_read_first_and_an_interruption_closes_the_open_page(play: Callable[..., Stage]) -> None:
    stage = play(WEDNESDAY)
    samia, lina, nadia = stage.phone("samia"), stage.phone("lina"), stage.desktop("nadia")
    go_live(samia, "Lina")
    go_live(lina, "Samia")
    nadia.goto("/desk/")
    waits = Watch(nadia, WORDS)
    say(samia, WORDS)
    expect(bubble(samia, WORDS)).to_have_attribute("data-state", "held")
    waits.came()
    expect(bubble(lina, WORDS)).to_have_count(0)
    open_ticket(nadia, WORDS)
    arrives = Watch(lina, WORDS)
    arrives.came(after=publish(nadia))

    marc = stage.phone("marc")
    marc.goto("/visits/")
    marc.locator("section.card", has_text="Lina").locator(f"a[href='/children/{BY_NAME['lina'].id}/contact/']").click()
    marc.locator("section.card", has_text="Samia").locator("a[href$='/interrupt/']").click()
    closed, hers = Watch(samia, "interrompu"), Watch(lina, "interrompu")
    clicked = now(marc)
    marc.locator("button.btn--stop").click()
    closed.came(after=clicked)
    hers.came()
    room = samia.locator("[data-live-room]")
    expect(room).to_contain_text(TOLD)
    expect(room).to_contain_text("Awa")
    expect(samia.locator("#composer")).to_have_count(0)
    expect(bubble(samia, WORDS)).to_have_count(0)
    assert TOLD not in lina.locator("[data-live-room]").inner_text(), "what a mother is told, a child is not"

    awa = stage.desktop("awa")
    awa.goto("/notices/")
    expect(awa.locator("main")).to_contain_text("Lina")
    expect(awa.locator("main")).to_contain_text("interrompu")
    samia.reload()
    expect(samia.locator("main")).to_contain_text("Awa")


def test_at_four_the_open_page_closes_by_itself(play: Callable[..., Stage]) -> None:
    samia = play(NEARLY_FOUR, data_of=WEDNESDAY).phone("samia")
    go_live(samia, "Lina")
    expect(samia.locator("#composer")).to_be_visible()
    closed = Watch(samia, "mercredi")
    closed.came()
    expect(samia.locator("#composer")).to_have_count(0)
    expect(samia.locator("[data-live-room]")).to_contain_text("14 h")
