"""Every word can be read by day and by night: AA for each pair of meanings that meet on a page."""
import pytest

from tests.front.sheets import contrast, resolved, tokens

TEXT, MARK = 4.5, 3.0
DAY = tokens("tokens.css", ":root")
THEMES = {"day": DAY, "night": {**DAY, **tokens("night.css", ":root")}}
SHEETS = {"day": "tokens.css", "night": "night.css"}
PLACES = ("plain", "lilac", "mint", "sky", "peach")
STATES = ("ok", "wait", "stop")

PAIRS = [
    *(("ink", ground, TEXT) for ground in (
        "ground", "sheet", "well", "people-tint", "act-tint", "ok-tint", "wait-tint", "stop-tint")),
    *(("ink-soft", ground, TEXT) for ground in (
        "ground", "sheet", "well", "people-tint", "act-tint", "stop-tint")),
    *(("act", ground, TEXT) for ground in (
        "ground", "sheet", "people-tint", "act-tint", "ok-tint", "wait-tint", "stop-tint")),
    *((state, ground, TEXT) for state in STATES for ground in ("ground", "sheet", f"{state}-tint")),
    ("on-act", "act", TEXT), ("on-act", "act-strong", TEXT), ("on-stop", "stop", TEXT),
    ("on-people", "people", TEXT), ("ground", "ink", TEXT),
    *(("edge", ground, MARK) for ground in ("ground", "sheet")),
    *(("focus", ground, MARK) for ground in ("ground", "sheet", "people-tint", "act-tint")),
]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("above", "below", "least"), PAIRS, ids=lambda value: str(value))
def test_a_pair_of_meanings_can_be_read(theme: str, above: str, below: str, least: float) -> None:
    meanings = THEMES[theme]

    assert contrast(resolved(meanings, f"--{above}"), resolved(meanings, f"--{below}")) >= least


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("place", PLACES)
def test_words_can_be_read_on_the_paper_of_every_place(theme: str, place: str) -> None:
    here = {**THEMES[theme], **tokens(SHEETS[theme], f'[data-place="{place}"]')}
    paper = resolved(here, "--place")

    for word in ("--ink", "--ink-soft", "--act"):
        assert contrast(resolved(here, word), paper) >= TEXT, word
    for mark in ("--ok", "--focus"):
        assert contrast(resolved(here, mark), paper) >= MARK, mark


def test_the_measure_itself_tells_grey_from_black() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("999999", "ffffff") < TEXT


def test_night_changes_every_meaning_that_the_day_sets_by_a_colour() -> None:
    by_day = {name for name in DAY if name in THEMES["night"] and _is_a_meaning(name)}

    assert by_day <= tokens("night.css", ":root").keys() | {"--on-people", "--place"}


def _is_a_meaning(name: str) -> bool:
    paired = {word for above, below, _ in PAIRS for word in (above, below)}
    return name.removeprefix("--") in paired | {"line", "rule"}
