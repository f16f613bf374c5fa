"""The main pages as assistive technology finds them: nothing serious (axe-core, WCAG 2.2 A and AA).

Families and young people on the phone they have, the desk on its wide screen and in a pocket.
"""
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from config.demo.cast import BY_NAME
from tests.stories.acts import FORUM, NID
from tests.stories.stage import Stage

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text()
LINA, SAMIA = BY_NAME["lina"].id, BY_NAME["samia"].id
ON_A_PHONE = {
    "": ["/account/login/", "/help/", "/calm/"],
    "lina": [
        "/", NID, f"/journals/{LINA}/", f"/journals/{LINA}/?share=news", "/talk/", "/visits/", "/me/", "/notices/",
    ],
    "samia": ["/", "/visits/", "/team/"],
    "nadia": ["/desk/"],
}
WIDE = {
    "nadia": ["/desk/", NID, "/journals/", "/visits/", "/invitations/"],
    "marc": ["/unit/", "/trail/", "/decisions/", f"/children/{LINA}/contact/{SAMIA}/interrupt/"],
    "awa": ["/", "/children/"],
    "ines": [FORUM],
    "soraya": ["/organisations/", "/health/"],
}
_RUN = """async () => {
  const found = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
  return found.violations.map((v) => ({ id: v.id, impact: v.impact, where: v.nodes.slice(0, 3).map((n) => n.html) }));
}"""


def faults(page: Page) -> list[dict[str, Any]]:
    """Return what is serious or critical on an open page."""
    page.evaluate(AXE)
    return [fault for fault in page.evaluate(_RUN) if fault["impact"] in ("serious", "critical")]


def test_no_main_page_shuts_anybody_out(play: Callable[..., Stage]) -> None:
    stage, found = play(), {}
    for opened, pages in ((stage.phone, ON_A_PHONE), (stage.desktop, WIDE)):
        for name, paths in pages.items():
            page = opened(name)
            for path in paths:
                answer = page.goto(path)
                assert answer is not None
                assert answer.status == 200, f"{name} {path}"
                if serious := faults(page):
                    found[f"{name} {path}"] = serious
    assert found == {}
