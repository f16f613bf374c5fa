"""The sheets keep their own rules: meanings only, mirrored by themselves, light enough for an old phone."""
import gzip
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.front.sheets import CSS, ROOT, text

SHEETS = sorted(path.name for path in CSS.glob("*.css"))
# Only here may a colour be named: the palette, the night, and the colours of hair and cloth.
WITH_COLOURS = {"tokens.css", "night.css", "faces.css"}
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(|:\s*(?:white|black|red|green|blue|grey|gray)\b")
PHYSICAL = re.compile(
    r"(?<![\w.-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height)\s*:"
)
VARIABLE = re.compile(r"var\((--[\w-]+)(,)?")
CSS_BUDGET, JS_BUDGET, SPRITE_BUDGET = 25_000, 45_000, 15_000


@pytest.mark.parametrize("sheet", sorted(set(SHEETS) - WITH_COLOURS))
def test_a_component_reads_meanings_never_colours(sheet: str) -> None:
    assert COLOUR.findall(text(sheet)) == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_mirrors_by_itself_in_arabic(sheet: str) -> None:
    assert PHYSICAL.findall(text(sheet)) == []


def test_every_meaning_that_is_read_is_given() -> None:
    given = set(re.findall(r"(--[\w-]+)\s*:", "".join(map(text, SHEETS))))

    asked = {name for sheet in SHEETS for name, fallback in VARIABLE.findall(text(sheet)) if not fallback}

    assert asked - given == set()


def test_every_sheet_but_the_night_and_the_living_page_is_in_the_one_sheet() -> None:
    assert set(re.findall(r'@import url\("([\w-]+\.css)"\)', text("app.css"))) == set(SHEETS) - {
        "app.css", "night.css", "design.css"}


def test_sheets_keep_their_budget() -> None:
    assert _compressed(CSS.glob("*.css")) <= CSS_BUDGET


def test_scripts_keep_their_budget() -> None:
    static = ROOT / "static"
    assert _compressed([*static.glob("js/*.js"), *static.glob("vendor/*.js")]) <= JS_BUDGET


def test_drawings_keep_their_budget() -> None:
    assert _compressed([ROOT / "static" / "sprite.svg"]) <= SPRITE_BUDGET


@pytest.mark.parametrize("script", sorted((ROOT / "static" / "js").glob("*.js")), ids=lambda path: path.name)
def test_a_script_does_one_thing(script: Path) -> None:
    source = script.read_text(encoding="utf-8")

    assert len(source.splitlines()) <= 60
    assert source.startswith("// "), "a script opens with what it is for"
    assert "innerHTML" not in source
    assert "eval(" not in source


def _compressed(paths: Iterable[Path]) -> int:
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths)
