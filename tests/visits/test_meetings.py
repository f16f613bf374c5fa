"""A visit is planned within the decision, with the professional it wants;
quiet hours hold for a whole unit."""
from datetime import datetime, time

import pytest
from django.core.exceptions import ValidationError

from accounts.access import NotFound, Refused
from realtime.models import RightsChange
from tests.people import Cast, actor
from tests.visits.decisions import TUESDAY, at, decide_for, right_of
from visits import actions, contact
from visits.actions import Hours, Meeting
from visits.models import Visit


def plan(
    cast: Cast,
    who: str = "marc",
    start: str = "2026-12-05 10:00",
    end: str = "2026-12-05 11:30",
    **facts: object,
) -> Visit:
    given = {"professional": cast.nadia.id, **facts}
    meeting = Meeting(cast.samia.id, at(start), at(end), **given)  # type: ignore[arg-type]
    return actions.plan_visit(actor(cast.people[who], now=TUESDAY), cast.lina.id, meeting, now=TUESDAY)


@pytest.mark.parametrize("who", ["marc", "nadia", "awa", "judith"])
def test_those_who_accompany_plan_a_visit_inside_the_decision(decided: Cast, who: str) -> None:
    visit = plan(decided, who)
    assert (visit.mediated, visit.professional) == (True, decided.nadia)


@pytest.mark.parametrize(("who", "refusal"), [("claire", NotFound), ("samia", NotFound), ("lina", NotFound)])
def test_nobody_else_plans_one(decided: Cast, who: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        plan(decided, who)


@pytest.mark.parametrize(("start", "end", "said"), [
    ("2026-12-05 10:00", "2026-12-05 12:00", "11\u00a0h\u00a030\u00a0– 12\u00a0h"),
    ("2026-12-06 10:00", "2026-12-06 11:00", "10\u00a0h\u00a0– 11\u00a0h"),
    ("2026-12-05 11:00", "2026-12-05 10:00", "La fin vient avant le début."),
])
def test_outside_the_decision_the_closed_stretch_is_named(
    decided: Cast, start: str, end: str, said: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        plan(decided, start=start, end=end)
    assert said in " ".join(refused.value.messages)
    assert not Visit.objects.exists()


def test_the_decision_wants_somebody_of_the_team_present(decided: Cast) -> None:
    for professional in (None, decided.claire.id, decided.samia.id):
        with pytest.raises(ValidationError):
            plan(decided, professional=professional)
    assert not Visit.objects.exists()


def test_a_visit_closes_the_live_exchange_and_tells_open_pages(decided: Cast) -> None:
    decide_for(decided, "lina", right_of(decided, "bruno", windows=[
        {"kind": "once", "start": "2026-12-05T09:00+01:00", "end": "2026-12-05T12:00+01:00"},
    ]))

    def answer(when: datetime) -> tuple[str, str]:
        found = contact.decide(
            child=decided.lina.id, relative=decided.bruno.id, direction="to_child", channel="message", at=when
        )
        return found.outcome, found.disclosed_reason

    assert answer(at("2026-12-05 10:30")) == ("hold", "mediated")
    plan(decided, lock="family")
    assert answer(at("2026-12-05 10:30")) == ("deny", "unavailable")
    assert answer(at("2026-12-05 11:30")) == ("hold", "mediated")
    assert RightsChange.objects.filter(topic=f"child:{decided.lina.id}", at=TUESDAY).exists()


def test_quiet_hours_close_the_evening_of_every_child_of_the_unit(decided: Cast) -> None:
    decide_for(decided, "lina", right_of(decided, "bruno", "free", windows=[]))
    evening = at("2026-11-24 22:30")

    def reason() -> str:
        return contact.decide(
            child=decided.lina.id,
            relative=decided.bruno.id,
            direction="to_child",
            channel="message",
            at=evening,
        ).reason

    assert reason() == "granted"
    hours = [Hours(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), time(22), time(7))]
    actions.set_quiet_hours(actor(decided.marc, now=TUESDAY), decided.le_nid.id, hours, now=TUESDAY)
    assert reason() == "quiet_hours"


@pytest.mark.parametrize(("who", "refusal"), [("nadia", Refused), ("claire", NotFound), ("awa", NotFound)])
def test_only_its_team_lead_sets_quiet_hours(cast: Cast, who: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        actions.set_quiet_hours(actor(cast.people[who], now=TUESDAY), cast.le_nid.id, [], now=TUESDAY)
