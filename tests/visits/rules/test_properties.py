"""What must hold for every situation, whatever a judge orders."""
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.visits.rules import oracle
from tests.visits.rules.situations import moments, pauses, questions, quiet_hours, situations, suspensions
from visits.rules import compile_situation

RANK = {"allow": 0, "hold": 1, "deny": 2}
HORIZON = timedelta(days=400)


@settings(max_examples=120, deadline=None)
@given(situation=situations, query=questions, instants=st.lists(moments, min_size=1, max_size=12))
def test_the_answer_is_the_one_of_the_table_read_line_by_line(
    situation: dict[str, Any], query: dict[str, Any], instants: list[datetime]
) -> None:
    compiled = compile_situation(situation)
    for at in instants:
        decision = compiled.decide(**query, at=at)
        assert (decision.outcome, decision.reason) == oracle.ask(situation, query, at)


@settings(max_examples=80, deadline=None)
@given(situation=situations, query=questions, instants=st.lists(moments, min_size=3, max_size=8, unique=True))
def test_the_calendar_and_the_door_give_the_same_answer(
    situation: dict[str, Any], query: dict[str, Any], instants: list[datetime]
) -> None:
    compiled = compile_situation(situation)
    start, *between, end = sorted(instants)
    stretches = compiled.timeline(**query, start=start, end=end)

    assert (stretches[0].start, stretches[-1].end) == (start, end)
    for one, other in pairwise(stretches):
        assert one.end == other.start
        assert (one.outcome, one.reason) != (other.outcome, other.reason)
    for at in [start, *between, *(row.start for row in stretches), *(row.end for row in stretches[:-1])]:
        row = next(row for row in stretches if row.start.timestamp() <= at.timestamp() < row.end.timestamp())
        decision = compiled.decide(**query, at=at)
        assert (decision.outcome, decision.reason) == (row.outcome, row.reason)


@settings(max_examples=80, deadline=None)
@given(situation=situations, query=questions, at=moments)
def test_until_is_the_first_change_and_nothing_changes_before(
    situation: dict[str, Any], query: dict[str, Any], at: datetime
) -> None:
    compiled = compile_situation(situation)
    decision = compiled.decide(**query, at=at)
    stretches = compiled.timeline(**query, start=at, end=at + HORIZON + timedelta(seconds=1))

    assert decision.until == (stretches[0].end if len(stretches) > 1 else None)
    if decision.until is not None:
        just_before = compiled.decide(**query, at=decision.until - timedelta(seconds=1))
        then = compiled.decide(**query, at=decision.until)
        assert (just_before.outcome, just_before.reason) == (decision.outcome, decision.reason)
        assert (then.outcome, then.reason) != (decision.outcome, decision.reason)


def _with(situation: dict[str, Any], key: str, row: dict[str, Any]) -> dict[str, Any]:
    return {**situation, key: [*situation.get(key, []), row]}


@settings(max_examples=80, deadline=None)
@given(
    situation=situations, query=questions, instants=st.lists(moments, min_size=1, max_size=8),
    more=st.tuples(st.just("suspensions"), suspensions) | st.tuples(st.just("pauses"), pauses)
    | st.tuples(st.just("quiet_hours"), quiet_hours),
)
def test_a_suspension_a_pause_or_quiet_hours_never_open_anything(
    situation: dict[str, Any], query: dict[str, Any], instants: list[datetime],
    more: tuple[str, dict[str, Any]],
) -> None:
    before, after = compile_situation(situation), compile_situation(_with(situation, *more))
    for at in instants:
        assert RANK[after.decide(**query, at=at).outcome] >= RANK[before.decide(**query, at=at).outcome]


@settings(max_examples=60, deadline=None)
@given(situation=situations, query=questions, at=moments)
def test_a_child_who_wants_quiet_is_never_named_as_the_cause(
    situation: dict[str, Any], query: dict[str, Any], at: datetime
) -> None:
    pause = {"relative": "*", "from": (at - timedelta(hours=1)).isoformat(), "until": None}
    decision = compile_situation(_with(situation, "pauses", pause)).decide(**query, at=at)
    assert decision.disclosed_reason != "child_pause"
    if decision.reason == "child_pause":
        assert decision.disclosed_reason == "unavailable"


@settings(max_examples=60, deadline=None)
@given(situation=situations, query=questions, start=moments)
def test_what_a_relative_is_shown_tells_no_pause_and_no_visit_of_another(
    situation: dict[str, Any], query: dict[str, Any], start: datetime
) -> None:
    query = {key: value for key, value in query.items() if key != "carrier"}
    own = [visit for visit in situation.get("visits", []) if visit["relative"] == query["relative"]]
    edges = {"start": start, "end": start + timedelta(days=30)}
    shown = compile_situation(situation).standing(**query, **edges)
    assert shown == compile_situation({**situation, "pauses": [], "visits": own}).timeline(**query, **edges)
    assert "child_pause" not in {row.reason for row in shown}
