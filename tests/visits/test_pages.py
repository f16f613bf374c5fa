"""The pages of visits, as each member of the cast finds them, on a Tuesday and on Wednesday at 14:05."""
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.people import Cast, actor, add_person, client_of, link, place
from tests.visits.decisions import TUESDAY, WEDNESDAY, at, ban
from trail.models import Entry, Reading
from visits import actions
from visits.actions import Meeting
from visits.models import Suspension, Visit

Page = Callable[..., str]
PLACE = "Maison des familles, salle bleue"


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """The domain's clock on Tuesday morning."""
    with time_machine.travel(TUESDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def page(decided: Cast, clock: time_machine.Traveller) -> Page:
    """Open a page as somebody, at an hour; return its text."""
    def show(who: str, path: str = "/visits/", when: datetime = TUESDAY, status: int = 200) -> str:
        clock.move_to(when)
        answer = client_of(decided.people[who]).get(path)
        assert answer.status_code == status
        return answer.content.decode()

    return show


@pytest.fixture
def saturday(decided: Cast) -> Visit:
    """The visit of Saturday 5 December, with Nadia."""
    marc = actor(decided.marc, now=TUESDAY)
    meeting = Meeting(
        decided.samia.id,
        at("2026-12-05 10:00"),
        at("2026-12-05 11:30"),
        place=PLACE,
        professional=decided.nadia.id,
    )
    return actions.plan_visit(marc, decided.lina.id, meeting, now=TUESDAY)


def contact_page(cast: Cast) -> str:
    return reverse("visits:child", args=[cast.lina.id])


def interrupt_page(cast: Cast) -> str:
    return reverse("visits:interrupt", args=[cast.lina.id, cast.samia.id])


def form(**facts: str) -> dict[str, str]:
    return {
        "key": str(uuid4()),
        "reason": "talk",
        "until": "open",
        "note": "Samia a donné son numéro.",
        **facts,
    }


def test_the_mother_reads_her_next_visit_and_when_the_exchange_opens(page: Page, saturday: Visit) -> None:
    text = page("samia")
    for words in ("Samedi 5\u00a0décembre", "10\u00a0h\u00a0– 11\u00a0h\u00a030", "Nadia", PLACE):
        assert words in text
    assert "Fermé pour l’instant. Ouvre mercredi à 14\u00a0h." in text
    assert "Le mercredi, 14\u00a0h\u00a0– 16\u00a0h." in text
    assert "Ouvert jusqu’à 16\u00a0h." in page("samia", when=WEDNESDAY)


def test_a_place_kept_secret_is_nowhere_on_the_page(decided: Cast, page: Page, saturday: Visit) -> None:
    assert PLACE in page("samia")
    decided.lina.family_links.filter(relative=decided.samia).update(place_secret=True)
    text = page("samia")
    for secret in (PLACE, "Nadia", "Marc", "Le Nid", "Tilleuls", "Ferrand", "Vidal"):
        assert secret not in text
    assert "En présence d’un professionnel" in text
    assert "Awa" in text


def test_the_father_under_a_ban_is_told_that_and_nothing_else_of_the_child(
    decided: Cast, page: Page, saturday: Visit
) -> None:
    ban(decided)
    text = page("bruno")
    assert "Le contact avec Lina est suspendu par une décision" in text
    assert "Une décision interdit le contact." in text
    assert "Awa" in text
    for hidden in (PLACE, "Samia", "Nadia", "Le Nid", "décembre", "mercredi"):
        assert hidden not in text


def test_one_parent_reads_nothing_of_the_other(decided: Cast, page: Page, saturday: Visit) -> None:
    assert "Bruno" not in page("samia")
    assert "Samia" not in page("bruno")
    assert "Vos droits ne sont pas encore saisis" in page("bruno")


def test_a_relative_opens_their_own_children_only(decided: Cast, page: Page) -> None:
    assert "Tom" in page("samia", f"/visits/?child={decided.tom.id}")
    for other in (decided.yanis.id, uuid4(), "x"):
        page("samia", f"/visits/?child={other}", status=404)


def test_the_child_sees_days_with_faces(decided: Cast, page: Page, saturday: Visit) -> None:
    text = page("lina", "/visits/?day=2026-12-05")
    assert "Samedi 5\u00a0décembre, tu vois maman" in text
    assert "Nadia reste avec vous." in text
    assert "Demain, maman en direct" in page("lina")
    assert "Rien de prévu" in page("lina", "/visits/?day=2026-11-26")
    assert "Demain, maman en direct" in page("lina", "/visits/?day=hier")


def test_the_child_meets_no_name_under_a_ban_and_is_told_of_an_interruption(
    decided: Cast, page: Page
) -> None:
    ban(decided)
    assert "papa" not in page("lina").lower()
    actions.interrupt(
        actor(decided.marc, now=TUESDAY), decided.lina.id, decided.samia.id, reason_told="Motif.", now=TUESDAY
    )
    text = page("lina")
    assert "Avec maman, pas d’échange pour l’instant" in text
    assert "Motif." not in text


@pytest.mark.parametrize("who", ["nadia", "marc", "awa", "judith"])
def test_those_who_accompany_read_may_i_call_and_why(decided: Cast, page: Page, who: str) -> None:
    assert "hors des horaires prévus" in page(who)
    assert "Oui, avec un professionnel présent, jusqu’à 16\u00a0h." in page(who, when=WEDNESDAY)
    text = page(who, contact_page(decided))
    assert "Samia" in text
    assert "TJ 26/0412" in text


def test_the_foster_carer_sees_the_child_at_home_only(decided: Cast, page: Page) -> None:
    text = page("odile")
    assert "Maël" in text
    assert "Lina" not in text
    page("odile", contact_page(decided), status=404)


@pytest.mark.parametrize(
    "who", ["claire", "paul", "denis", "soraya", "karim", "samia", "bruno", "lina", "yanis", "odile"]
)
def test_a_childs_contact_does_not_exist_for_anybody_else(decided: Cast, page: Page, who: str) -> None:
    unknown = reverse("visits:child", args=[uuid4()])
    assert page(who, contact_page(decided), status=404) == page(who, unknown, status=404)
    page(who, interrupt_page(decided), status=404)


def test_reading_a_childs_contact_leaves_one_line_a_day(decided: Cast, page: Page) -> None:
    page("nadia", contact_page(decided))
    page("nadia", contact_page(decided))
    assert (
        Reading.objects.filter(
            person=decided.nadia.id, object_kind="contact", object_id=decided.lina.id
        ).count()
        == 1
    )


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("marc", 200),
        ("awa", 200),
        ("judith", 200),
        ("nadia", 404),
        ("samia", 404),
        ("lina", 404),
        ("denis", 404),
    ],
)
def test_decisions_are_for_who_decides(page: Page, who: str, status: int) -> None:
    page(who, "/decisions/", status=status)


def test_the_decisions_page_says_who_entered_read_and_applied(page: Page) -> None:
    text = page("marc", "/decisions/")
    for words in ("TJ 26/0412", "Saisie", "Awa", "Relue", "Judith", "Interrompre le contact"):
        assert words in text
    assert "Droits pas encore saisis" in text


def test_two_taps_interrupt_and_everybody_learns_what_they_may(decided: Cast, page: Page) -> None:
    assert "Interrompre maintenant" in page("marc", interrupt_page(decided), when=WEDNESDAY)
    answer = client_of(decided.marc).post(interrupt_page(decided), form(), follow=True)
    assert answer.redirect_chain == [(contact_page(decided), 302)]
    assert "Note au juge attendue avant" in answer.content.decode()
    mother = page("samia", when=WEDNESDAY)
    assert "Les échanges avec Lina sont interrompus pour l’instant" in mother
    assert "Le temps de parler avec vous de ce qui s’est passé." in mother
    assert "Défenseur des droits" in mother
    assert "son numéro" not in mother
    for who in ("marc", "awa"):
        follow_up = page(who, "/decisions/", when=WEDNESDAY)
        assert "Note au juge attendue avant" in follow_up
        assert "son numéro" in follow_up
    assert "En retard." in page("awa", "/decisions/", when=at("2026-11-27 14:06"))


def test_the_note_sent_and_contact_opened_again_leave_the_list(decided: Cast, page: Page) -> None:
    page("marc", when=WEDNESDAY)
    marc = client_of(decided.marc)
    marc.post(interrupt_page(decided), form())
    row = Suspension.objects.get()
    assert marc.get(reverse("visits:note", args=[row.id])).status_code == 405
    marc.post(reverse("visits:note", args=[row.id]))
    lift = reverse("visits:lift", args=[row.id])
    assert marc.post(lift, {"reason": ""}).status_code == 400
    assert marc.post(lift, {"reason": "Nous avons parlé."}).status_code == 302
    assert "Interruptions à suivre" not in page("marc", "/decisions/", when=WEDNESDAY)
    assert "Rouvert par Marc" in page("marc", contact_page(decided), when=WEDNESDAY)


def test_an_educator_may_not_interrupt(decided: Cast, page: Page) -> None:
    page("nadia", interrupt_page(decided), status=403)
    assert client_of(decided.nadia).post(interrupt_page(decided), form()).status_code == 403
    assert "Interrompre le contact" not in page("nadia", contact_page(decided))
    assert not Suspension.objects.exists()


def test_bad_input_keeps_what_was_typed_and_changes_nothing(decided: Cast, page: Page) -> None:
    page("marc", when=WEDNESDAY)
    answer = client_of(decided.marc).post(interrupt_page(decided), form(reason="own", reason_own=" "))
    assert answer.status_code == 400
    text = answer.content.decode()
    assert "Écrivez ce qui sera dit au proche." in text
    assert "Samia a donné son numéro." in text
    assert not Suspension.objects.exists()


def test_the_same_form_twice_is_one_and_another_is_told_who_came_first(decided: Cast, page: Page) -> None:
    page("marc", when=WEDNESDAY)
    marc, once = client_of(decided.marc), form()
    assert [marc.post(interrupt_page(decided), once).status_code for _ in range(2)] == [302, 302]
    second = client_of(decided.awa).post(interrupt_page(decided), form())
    assert second.status_code == 409
    assert "déjà interrompu, par Marc" in second.content.decode()
    assert Entry.objects.filter(verb="contact_interrupted", chain=decided.tilleuls.id).count() == 1


def test_a_form_without_its_token_is_refused(decided: Cast, page: Page) -> None:
    page("marc", when=WEDNESDAY)
    marc: Client = client_of(decided.marc, csrf=True)
    assert marc.post(interrupt_page(decided), form()).status_code == 403
    assert not Suspension.objects.exists()


@pytest.mark.parametrize(("who", "path", "most"), [
    ("samia", "/visits/", 22), ("lina", "/visits/", 20), ("marc", "/visits/", 20), ("marc", "/decisions/", 23),
])
def test_a_page_costs_the_same_few_queries_however_many_it_speaks_of(
    decided: Cast, page: Page, django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
    who: str, path: str, most: int,
) -> None:
    for n in range(6):
        child = add_person(decided, f"Enfant{n}", "Test")
        place(child, decided.le_nid, referent=decided.awa)
        link(child, add_person(decided, f"Parent{n}", "Test"), "mother")
        link(decided.lina, add_person(decided, f"Tante{n}", "Test"), "other")
    browser = client_of(decided.people[who])
    with django_assert_max_num_queries(most):
        assert browser.get(path).status_code == 200
