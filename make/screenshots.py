"""`make screenshots`: the pictures of the README, taken from the running product on the afternoon of the demo."""
import os
import shutil
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from make.house import ROOT, stop
from tests.servers import World, prepare_world, serving

DEMO_NOW = "2026-11-25T14:05+01:00"
PICTURES = ROOT / "docs" / "pictures"
HEAVIEST = 150_000  # bytes: a README is read on telephones too
COLOURS = (256, 128, 64)
# name, who looks, where the page starts from, the link that is followed (the first), the window
SHOTS: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
    ("group-phone", "kenza", "/groups/", "main a[href^='/groups/']",
     {"viewport": {"width": 390, "height": 1330}, "device_scale_factor": 2}),
    ("desk-wide", "nadia", "/desk/", "text=06 39 98 41 07", {"viewport": {"width": 1280, "height": 900}}),
)


def main() -> None:
    """Serve the demo on a scratch folder and keep the pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        world = prepare_world(Path(folder) / "world", Path(folder) / "static" / "all", DEMO_NOW)
        with serving(world) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=_chromium(), args=["--no-sandbox", "--disable-background-networking"]
            )
            for shot in SHOTS:
                _take(browser, world, url, *shot)
            browser.close()


def _chromium() -> str:
    return shutil.which("chromium") or stop("chromium is missing: apt-get install chromium")


def _take(
    browser: Browser, world: World, url: str, name: str, who: str, path: str, link: str, size: dict[str, Any]
) -> None:
    context = browser.new_context(base_url=url, locale="fr-FR", timezone_id="Europe/Paris", **size)
    context.add_cookies([{"name": "sessionid", "value": world.sessions[who], "url": url}])
    page = context.new_page()
    page.goto(path)
    if link:
        page.locator(link).first.click()
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    (PICTURES / f"{name}.png").write_bytes(_light(page.screenshot()))
    print(f"docs/pictures/{name}.png ({os.path.getsize(PICTURES / f'{name}.png') / 1000:.0f} kB)", flush=True)
    context.close()


def _light(png: bytes) -> bytes:
    """Return a picture with as many colours as its weight allows; flat colours lose nothing."""
    image = Image.open(BytesIO(png)).convert("RGB")
    for colours in COLOURS:
        out = BytesIO()
        image.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() <= HEAVIEST:
            break
    else:
        stop(f"A picture weighs more than {HEAVIEST // 1000} kB even with few colours: show less on it.")
    return out.getvalue()


if __name__ == "__main__":
    main()
