"""What people do on a page, and how a story watches what the socket brings: no sleep, no reload."""
import os
from typing import Any

from playwright.sync_api import Locator, Page, expect

from config.demo.cast import stable_id

NID = f"/groups/{stable_id('space', 'Le Nid')}/"
FORUM = f"/forums/{stable_id('space', 'Entre nous')}/"
NUMBER = "06 39 98 12 34"
_WATCH = """([room, words]) => {
  window.stayed = true;
  window.seenAt = new Promise((resolve) => {
    const look = () => { if (document.querySelector(room)?.textContent.includes(words)) resolve(Date.now()); };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}"""


class Watch:
    """Words that a page waits for: whether they came without reloading, and when."""

    def __init__(self, page: Page, words: str, room: str = "[data-live-room]") -> None:
        self.page = page
        expect(page.locator("body")).to_have_attribute("data-live", "on")
        assert words not in page.locator(room).first.inner_text()
        page.evaluate(_WATCH, [room, words])

    def came(self, after: float | None = None) -> None:
        """Wait for the words; `after` is the instant (ms) of the act that brought them, at most a second before."""
        seen = float(self.page.evaluate("window.seenAt"))
        assert self.page.evaluate("window.stayed === true"), "the page was loaded anew"
        if after is not None:
            assert seen - after <= a_second(), f"it took {seen - after:.0f} ms"


def a_second() -> float:
    """Return a second in ms, or its share of a machine that is busy with other things."""
    return 1000 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def now(page: Page) -> float:
    """Return the machine's clock (ms), as pages read it."""
    return float(page.evaluate("Date.now()"))


def say(page: Page, words: str) -> float:
    """Write in the composer and send; return when."""
    page.locator("#composer textarea").fill(words)
    at = now(page)
    page.locator("#composer button[type=submit].btn--round").click()
    return at


def bubble(page: Page, words: str) -> Locator:
    """Return the message or entry that says something."""
    return page.locator("#stream > [data-by]", has_text=words)


def ticket(page: Page, words: str) -> Locator:
    """Return what waits in the queue of an open desk."""
    return page.locator("[data-queue] > li", has_text=words)


def open_ticket(page: Page, words: str) -> None:
    """Open what waits, from an open desk."""
    ticket(page, words).locator("a").click()
    expect(page.locator("#decision")).to_be_visible()


def publish(page: Page) -> float:
    """Let the open item through; return when."""
    at, item = now(page), page.url
    page.locator("button[name=verb][value=publish]").click()
    expect(page).not_to_have_url(item)
    return at


def same_as_nothing(page: Page, url: str, nowhere: str) -> None:
    """Assert that an address answers exactly like one that was never there."""
    answers = [page.request.get(at, max_redirects=0) for at in (url, nowhere)]
    found, missing = ((a.status, a.body(), _kept(a.headers)) for a in answers)
    assert found == missing
    assert found[0] in (404, 302)


def _kept(headers: dict[str, Any]) -> dict[str, Any]:
    """Leave out what differs from one answer to the next whatever is asked."""
    return {name: value for name, value in headers.items() if name not in ("date", "location", "set-cookie")}
