"""Templates obey the content security policy and name only drawings that exist."""
import re
from pathlib import Path

import pytest

from tests.front.sheets import ROOT

TEMPLATES = sorted(ROOT.glob("templates/**/*.html"))
SPRITE = (ROOT / "static" / "sprite.svg").read_text(encoding="utf-8")
SYMBOLS = set(re.findall(r'<symbol id="([\w-]+)"', SPRITE))
INLINE = re.compile(
    r"<style\b|<script(?![^>]*\bsrc=)[^>]*>|\sstyle=|\son[a-z]+=|\shx-on|javascript:", re.IGNORECASE
)
DRAWN = re.compile(r'{%\s*(icon|scene|sticker)\s+"([\w-]+)"')
PREFIX = {"icon": "i-", "scene": "e-", "sticker": "s-"}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_template_has_no_inline_style_or_script(template: Path) -> None:
    assert INLINE.findall(_markup(template)) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_template_names_only_drawings_that_exist(template: Path) -> None:
    named = {PREFIX[kind] + name for kind, name in DRAWN.findall(_markup(template))}

    assert named - SYMBOLS == set()


@pytest.mark.parametrize("sample", [
    '<p style="color: red">', "<script>go()</script>", '<a onclick="go()">', '<b hx-on:click="x">',
])
def test_the_rule_itself_sees_what_it_forbids(sample: str) -> None:
    assert INLINE.search(sample)


def test_pictures_carry_no_script() -> None:
    for picture in ROOT.glob("static/**/*.svg"):
        assert not INLINE.search(picture.read_text(encoding="utf-8")), picture


def _markup(template: Path) -> str:
    return re.sub(r"{#.*?#}", "", template.read_text(encoding="utf-8"))
