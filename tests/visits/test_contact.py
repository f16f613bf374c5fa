"""The one contact decision: whatever goes wrong inside denies, and what is
said never tells more than may be known."""
import logging
from datetime import timedelta

import pytest
from django.template.loader import render_to_string

from tests.people import Cast, actor
from tests.visits.decisions import TUESDAY, WEDNESDAY, at, decide_for, right_of
from visits import actions, contact
from visits.actions import raise_number
from visits.contact import Question
from visits.models import Order, Pause, Right, Visit
from visits.rules import Decision
from visits.telling import tell


def ask(cast: Cast, channel: str = "message", when: object = WEDNESDAY, who: str = "samia") -> Decision:
    return contact.decide(
        child=cast.lina.id, relative=cast.people[who].id, direction="to_child", channel=channel,
        at=when,  # type: ignore[arg-type]
    )


def told(cast: Cast, when: object, who: str = "samia") -> str:
    return tell(
        child=cast.lina.id, relative=cast.people[who].id, direction="to_child", channel="message",
        at=when,  # type: ignore[arg-type]
    ).text


def pause(cast: Cast, start: object, end: object) -> None:
    Pause.objects.create(child=cast.lina, starts_at=start, ends_at=end)
    raise_number(cast.lina.id)


def test_a_stranger_a_channel_nobody_knows_and_a_broken_decision_are_denied(
    decided: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    assert ask(decided).outcome == "hold"
    assert ask(decided, who="karim").reason == "no_link"
    with caplog.at_level(logging.ERROR, "visits.contact"):
        assert (ask(decided, "telepathy").outcome, ask(decided, "telepathy").reason) == ("deny", "error")
        Right.objects.update(windows=[{"kind": "sometimes"}])
        raise_number(decided.lina.id)
        broken = ask(decided)
    assert (broken.outcome, broken.reason, broken.disclosed_reason) == ("deny", "error", "unavailable")
    assert "contact denied" in caplog.text
    assert "Lina" not in caplog.text


def test_a_broken_decision_of_one_child_closes_no_other(decided: Cast) -> None:
    broken = Order.objects.create(
        child=decided.tom, reference="?", ground="plan", issued_on=TUESDAY.date(), state="applied",
        entered_by=decided.awa, entered_at=TUESDAY, read_by=decided.judith, read_at=TUESDAY,
        applied_by=decided.judith, applied_at=TUESDAY,
    )
    Right.objects.create(order=broken, relative=decided.samia, regime="mediated", windows=["?"])
    first, second = contact.decide_many(
        [
            Question(child.id, decided.samia.id, "to_child", "message", WEDNESDAY)
            for child in (decided.tom, decided.lina)
        ]
    )
    assert (first.reason, second.reason) == ("error", "mediated")


def test_many_questions_about_many_children_cost_the_same_queries(
    decided: Cast, django_assert_max_num_queries: object
) -> None:
    questions = [
        Question(child.id, who.id, "to_child", channel, WEDNESDAY)
        for child in (decided.lina, decided.tom, decided.yanis)
        for who in (decided.samia, decided.bruno)
        for channel in ("message", "journal_read", "photo")
    ]
    with django_assert_max_num_queries(9):  # type: ignore[operator]
        contact.decide_many(questions)


def test_what_was_kept_in_memory_goes_with_a_rolled_back_change(decided: Cast) -> None:
    assert ask(decided).outcome == "hold"
    Right.objects.update(regime="none", windows=[])
    assert ask(decided).outcome == "hold"
    raise_number(decided.lina.id)
    assert ask(decided).reason == "not_granted"


def test_a_closed_tuesday_says_when_it_opens(decided: Cast) -> None:
    assert ask(decided, when=TUESDAY).reason == "outside_window"
    assert told(decided, TUESDAY) == "Fermé pour l’instant. Ouvre mercredi à 14\u00a0h."
    assert contact.next_opening(
        child=decided.lina.id, relative=decided.samia.id, channel="message", direction="to_child", at=TUESDAY
    ) == at("2026-11-25 14:00")
    assert told(decided, WEDNESDAY).startswith("Ouvert jusqu’à 16\u00a0h.")


def test_the_childs_pause_is_never_named_nor_its_end(decided: Cast) -> None:
    pause(decided, TUESDAY - timedelta(hours=1), WEDNESDAY + timedelta(minutes=20))
    assert ask(decided).reason == "child_pause"
    assert told(decided, WEDNESDAY) == "Pas de message possible pour l’instant. L’équipe peut vous répondre."
    told_whole = tell(
        child=decided.lina.id,
        relative=decided.samia.id,
        direction="to_child",
        channel="message",
        at=WEDNESDAY,
    )
    assert told_whole.cause == ""
    assert told_whole.opens_at is None
    # On a closed day it shows in nothing: the sentence is that of any other Tuesday.
    assert ask(decided, when=TUESDAY).reason == "child_pause"
    assert told(decided, TUESDAY) == "Fermé pour l’instant. Ouvre mercredi à 14\u00a0h."


def test_another_relatives_visit_is_not_told_and_an_overrunning_one_goes_on_locking(decided: Cast) -> None:
    visit = Visit.objects.create(
        child=decided.lina, relative=decided.bruno, mediated=True, professional=decided.nadia, lock="family",
        status="in_progress", starts_at=at("2026-11-25 14:30"), ends_at=at("2026-11-25 15:00"),
    )
    raise_number(decided.lina.id)
    assert told(decided, WEDNESDAY).startswith("Ouvert jusqu’à 16\u00a0h.")
    for minute in ("14:30", "14:59", "15:00", "15:20", "15:59"):
        assert ask(decided, when=at(f"2026-11-25 {minute}")).disclosed_reason == "unavailable"
    Visit.objects.filter(id=visit.id).update(status="done")
    raise_number(decided.lina.id)
    assert ask(decided, when=at("2026-11-25 15:20")).outcome == "hold"


def test_without_any_decision_it_says_so_truly(cast: Cast) -> None:
    assert told(cast, TUESDAY) == "Vos droits ne sont pas encore saisis."


def test_a_right_that_the_decision_leaves_out_is_said_as_such(cast: Cast) -> None:
    decide_for(cast, "lina", right_of(cast, regime="none", windows=[]))
    assert told(cast, WEDNESDAY) == "La décision ne le prévoit pas."


def closed_room(cast: Cast) -> str:
    found = tell(
        child=cast.lina.id, relative=cast.samia.id, direction="to_child", channel="message", at=WEDNESDAY
    )
    return render_to_string("visits/_told.html", {"told": found})


def test_a_room_that_closes_says_why_and_whom_to_ask_but_never_the_childs_pause(decided: Cast) -> None:
    pause(decided, TUESDAY, WEDNESDAY + timedelta(hours=1))
    quiet = closed_room(decided)
    assert "Pas de message possible pour l’instant. L’équipe peut vous répondre." in quiet
    assert "pause" not in quiet.lower()
    actions.interrupt(
        actor(decided.marc, now=WEDNESDAY), decided.lina.id, decided.samia.id, reason_told="Le cadre.",
        note="Interne.", now=WEDNESDAY,
    )
    text = closed_room(decided)
    for words in ("L’échange est interrompu pour l’instant", "Le cadre.", "Marc", "Awa", "Défenseur des droits"):
        assert words in text
    assert "Interne." not in text
    decided.lina.family_links.update(place_secret=True)
    assert "Marc" not in closed_room(decided)
