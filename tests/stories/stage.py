"""A stage: one served world, and people on their phones and desks in it."""
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from tests.servers import World

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True,
    "user_agent": (
        "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/130.0.0.0 Mobile Safari/537.36"
    ),
}
DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}


class Stage:
    """Open pages for people in a served world; collects the errors that their pages report."""

    def __init__(self, browser: Browser, world: World, url: str) -> None:
        self.browser, self.world, self.url = browser, world, url
        self.pages: list[Page] = []
        self.errors: list[str] = []
        self._sessions = world.sessions

    @property
    def people(self) -> set[str]:
        """Return the user names of the cast."""
        return set(self._sessions)

    def phone(self, name: str = "", **options: Any) -> Page:
        """Return a page on a phone, with somebody signed in or, without a name, nobody."""
        return self._open(name, {**PHONE, **options})

    def desktop(self, name: str = "", **options: Any) -> Page:
        """Return a page on a wide screen, with somebody signed in or, without a name, nobody."""
        return self._open(name, {**DESKTOP, **options})

    def sign_in(self, target: Page | BrowserContext, name: str) -> None:
        """Give a browser somebody's session, second factor shown."""
        context = target.context if isinstance(target, Page) else target
        context.add_cookies([{"name": "sessionid", "value": self._sessions[name], "url": self.url}])

    def status_of(self, page: Page, path: str) -> int:
        """Return the status that a page's reader gets for an address."""
        return page.request.get(self.url + path).status

    def _open(self, name: str, options: dict[str, Any]) -> Page:
        context = self.browser.new_context(base_url=self.url, locale="fr-FR", timezone_id="Europe/Paris", **options)
        if name:
            self.sign_in(context, name)
        page = context.new_page()
        page.on("pageerror", lambda error: self.errors.append(f"{name}: {error}"))
        page.on("console", lambda message: self._heard(name, message))
        self.pages.append(page)
        return page

    def _heard(self, name: str, message: ConsoleMessage) -> None:
        # A refusal that a story tries is no error of the page; what the security policy stops is.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.errors.append(f"{name}: {message.text}")

    def picture(self, folder: Path) -> None:
        """Keep a picture of each open page."""
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(self.pages):
            page.screenshot(path=folder / f"{number}.png", full_page=True)

    def close(self) -> None:
        """Close every browser of the stage."""
        for page in self.pages:
            page.context.close()
