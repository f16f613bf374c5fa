"""Drawings are silent beside a word, speak when they stand alone, and let nothing through."""
from dataclasses import dataclass, field
from typing import Any

from django.template import Context, Template

NADIA = {"head": "h-bun", "skin": 3, "hair": 1, "top": 3, "bg": 5, "wear": 0, "extra": ""}


@dataclass
class Person:
    face: dict[str, Any] = field(default_factory=dict)


def _render(source: str, **context: Any) -> str:
    return Template("{% load ui %}" + source).render(Context(context))


def test_an_icon_beside_its_word_is_silent() -> None:
    drawn = _render('{% icon "home" %}')

    assert 'aria-hidden="true"' in drawn
    assert "#i-home" in drawn


def test_an_icon_alone_says_what_it_is() -> None:
    assert 'role="img" aria-label="Accueil"' in _render('{% icon "home" "Accueil" %}')


def test_an_icon_that_points_along_the_line_turns_in_arabic() -> None:
    assert "icon--turn" in _render('{% icon "next" %}')
    assert "icon--turn" not in _render('{% icon "clock" %}')


def test_a_face_has_its_head_hair_and_colours() -> None:
    drawn = _render("{% face who %}", who=Person(NADIA))

    assert 'data-skin="3"' in drawn
    assert "#head" in drawn
    assert "#h-bun" in drawn
    assert "data-wear" not in drawn


def test_a_face_can_be_given_by_itself_larger_and_named() -> None:
    drawn = _render('{% face who size="xl" name="Nadia" %}', who=NADIA)

    assert "face--xl" in drawn
    assert 'aria-label="Nadia"' in drawn


def test_somebody_without_a_face_still_has_one() -> None:
    assert "#h-wavy" in _render("{% face who %}", who=Person())
    assert "#h-wavy" in _render("{% face who %}", who=None)


def test_a_pseudonym_is_a_sheet_of_paper_never_a_skin() -> None:
    drawn = _render("{% face who %}", who={"paper": "blue", "head": "h-curls"})

    assert 'data-paper="blue"' in drawn
    assert "data-skin" not in drawn


def test_who_is_on_duty_has_the_dot() -> None:
    assert 'class="live"' in _render("{% face who live=True %}", who=NADIA)


def test_a_face_that_somebody_tampered_with_lets_no_markup_through() -> None:
    drawn = _render("{% face who %}", who={"head": '"><script>', "skin": '1" onload="x', "extra": "'><b>"})

    assert "<script>" not in drawn
    assert ' onload="x' not in drawn
    assert "<b>" not in drawn


def test_the_line_the_scene_and_the_sticker_come_from_the_sprite() -> None:
    drawn = _render('{% hyphen %}{% scene "tree" %}{% sticker "sun" "Un soleil" %}')

    assert "#hyphen" in drawn
    assert "#e-tree" in drawn
    assert "#s-sun" in drawn
    assert 'aria-label="Un soleil"' in drawn


def test_days_and_hours_of_nothing_are_nothing() -> None:
    filters = ("heure", "jour", "jour_proche", "jour_ligne", "quand", "depuis", "dans")

    assert "".join(_render("{{ x|" + name + " }}", x=None) for name in filters) == ""
