"""What a text and its context give: disguises, names, roles, spans, and what may be shown before sending."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.analysis import Analysis, Context, analyse
from moderation.analysis.result import ACTIONS, RANK

GROUP = Context("youth_group", "youth")
JOURNAL = Context("journal", "parent")
PLACES = st.sampled_from(["youth_group", "journal", "forum"])
ROLES = st.sampled_from(["youth", "parent", "educator", "peer_helper"])
WORDS = st.sampled_from(
    "je te tuer 06 39 98 zéro six snap demain 😉 le la papa secret lina tilleul … . ! ? p*te @a_b mon ma 0️⃣ ٠٦ ﷺ"
    " \u200d \ud7ff".split()
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join))


def said(text: str, context: Context = GROUP) -> Analysis:
    return analyse(text, context=context)


@given(text=TEXTS, place=PLACES, role=ROLES, planned=st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_text_is_analysed_with_spans_inside_it_and_twice_the_same(
    text: str, place: str, role: str, planned: bool
) -> None:
    context = Context(place, role, planned, ("Lina Tilleul",))  # type: ignore[arg-type]
    analysis = said(text, context)
    assert all(0 <= found.start <= found.end <= len(text) for found in analysis.findings)
    assert analysis.action == ACTIONS[analysis.severity]
    assert analysis.severity == max((f.severity for f in analysis.findings), key=RANK.__getitem__, default="none")
    assert set(analysis.labels) == {found.label for found in analysis.findings}
    assert said(text, context) == analysis


@pytest.mark.parametrize(
    "text",
    [
        "06 39 98 14 27", "06.39.98.14.27", "+33 6 39 98 14 27", "0️⃣6️⃣3️⃣9️⃣9️⃣8️⃣1️⃣4️⃣2️⃣7️⃣", "O6 39 98 l4 27",
        "zéro six trente-neuf quatre-vingt-dix-huit quatorze vingt-sept", "０６３９９８１４２７",
        "06 🍎 39 🍎 98 🍎 14 🍎 27",
        "0\u200b6 39 98 14\u200b 27", "٠٦٣٩٩٨١٤٢٧", "oh six three nine nine eight one four two seven",
        "mon tel commence par zero 6 puis 39 98",
    ],
)  # fmt: skip
def test_a_telephone_number_is_held_in_any_disguise(text: str) -> None:
    analysis = said(text)
    assert analysis.labels == ("contact_details",)
    assert analysis.action == "hold"


@pytest.mark.parametrize(
    "text",
    [
        "si ça va pas appelle le 119", "le 3114 répond jour et nuit", "le 116 000 pour les enfants disparus",
        "trente dix-huit c'est contre le harcèlement", "fil santé jeunes 0 800 235 236", "15 17 18 112 114 115",
        "le bus 06 a 39 minutes de retard", "on a gagné 12-10 puis 14-12", "la map 7413-0926-5581", "en 1914-1918",
        "250 g de farine 4 oeufs 30 min", "page 98 sur 214",
    ],
)  # fmt: skip
def test_help_numbers_and_other_figures_are_nobody_s_contact_details(text: str) -> None:
    assert said(text).action == "publish"


@pytest.mark.parametrize(
    "text", ["LINA TILLEUL est là", "tilleul lina", "Lìna  Tilléul", "linatilleul", "Tilleul, Lina"]
)
def test_the_full_name_of_a_child_of_the_place_is_found_in_any_writing(text: str) -> None:
    analysis = said(text, Context("forum", "educator", names=("Lina Tilleul", "Noé Bouleau")))
    assert (analysis.labels, analysis.severity) == (("identity",), "high")


def test_a_first_name_alone_is_nothing() -> None:
    assert said("bravo lina", Context("forum", "educator", names=("Lina Tilleul",))).action == "publish"


def test_a_finding_points_at_the_words_of_the_original_text() -> None:
    text = "😀 héé mon num 0️⃣6 39 98 14 27 voilà"
    found = said(text).findings[0]
    assert text[found.start : found.end].startswith("0️⃣6 39")
    assert text[found.start : found.end].endswith("27")


def test_an_appointment_the_team_planned_is_nothing_and_the_same_words_elsewhere_are_held() -> None:
    text = "on se voit samedi à 14h devant la gare"
    assert said(text, Context("journal", "parent", visit_planned=True)).action == "publish"
    assert said(text, JOURNAL).action == "hold"
    assert said(text, Context("youth_group", "peer_helper")).action == "hold"


def test_an_adult_who_leads_elsewhere_weighs_more_than_a_young_person() -> None:
    assert said("viens sur whatsapp").severity == "low"
    assert said("viens sur whatsapp", Context("forum", "peer_helper")).severity == "high"


@pytest.mark.parametrize(
    "text",
    [
        "jai plus envie de vivre", "mon beau pere me frappe", "ce soir jme barre du foyer",
        "ils me suivent tous les jours et rigolent",
    ],
)  # fmt: skip
def test_a_call_for_help_is_known_as_one(text: str) -> None:
    assert said(text).help_call


def test_a_fault_is_not_a_call_for_help() -> None:
    assert not said("ferme ta gueule sale batard").help_call


def test_only_self_exposure_and_insult_may_be_shown_before_sending() -> None:
    assert [found.label for found in said("mon num 06 39 98 14 27").exposures()] == ["contact_details"]
    assert [found.label for found in said("ferme ta gueule").exposures()] == ["insult"]
    grooming = said("t'es si mature pour ton age, ca reste entre nous")
    assert grooming.severity == "critical"
    assert grooming.exposures() == ()


def test_a_very_long_text_is_analysed_in_time() -> None:
    text = "si tu parles je te tue demain à la gare avec mon couteau papa me frappe " * 140
    begun = time.process_time()
    assert said(text[:10_000]).action == "alert"
    assert time.process_time() - begun < 1
