"""The table of spec moderation §2: what follows for each severity, mode and role, and what never can."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.roles import Role
from moderation import rules
from moderation.states import Mode, State, Verb, Word

LABELS = ("contact_details", "location", "identity", "insult", "grooming", "threat", "self_harm")
ANY = st.builds(
    rules.Facts,
    severity=st.sampled_from(("none", "low", "high", "critical")),
    labels=st.frozensets(st.sampled_from(LABELS), max_size=3),
    mode=st.sampled_from(Mode),
    role=st.sampled_from(Role),
    contact_holds=st.booleans(),
    help_call=st.booleans(),
    has_picture=st.booleans(),
    confirmed=st.booleans(),
    analysis_failed=st.booleans(),
    called_before=st.booleans(),
)


@given(ANY)
def test_a_critical_text_is_never_shown_and_always_calls_somebody(facts: rules.Facts) -> None:
    course = rules.course(facts)
    if facts.severity == "critical":
        assert (course.state, course.alert) == (State.HELD, True)
    else:
        assert not course.alert


@given(ANY)
def test_what_contact_holds_or_the_analysis_could_not_read_is_never_shown(facts: rules.Facts) -> None:
    if facts.contact_holds or facts.analysis_failed or facts.called_before:
        assert rules.course(facts).state == State.HELD


@given(ANY)
def test_whatever_waits_waits_for_a_person_and_has_a_reason(facts: rules.Facts) -> None:
    course = rules.course(facts)
    if course.state == State.HELD:
        assert course.open
        assert course.mode_held or course.contact_held


@given(ANY)
def test_no_picture_of_a_child_or_a_family_is_shown_before_a_person_saw_it(facts: rules.Facts) -> None:
    if facts.has_picture and facts.role in (Role.YOUTH, Role.RELATIVE, Role.PEER_HELPER):
        assert rules.course(facts).state == State.HELD


@given(ANY)
def test_only_staff_texts_go_to_the_organisations_leads(facts: rules.Facts) -> None:
    if rules.course(facts).to_management:
        assert facts.role not in (Role.YOUTH, Role.RELATIVE)


@pytest.mark.parametrize(
    ("severity", "mode", "role", "confirmed", "labels", "state", "waits_or_review"),
    [
        ("none", Mode.FILTERED, Role.YOUTH, False, (), State.PUBLISHED, False),
        ("none", Mode.BEFORE, Role.YOUTH, False, (), State.HELD, True),
        ("none", Mode.AFTER, Role.YOUTH, False, (), State.PUBLISHED, True),
        ("none", Mode.BEFORE, Role.RELATIVE, False, (), State.HELD, True),
        ("none", Mode.BEFORE, Role.EDUCATOR, False, (), State.PUBLISHED, False),
        ("low", Mode.FILTERED, Role.YOUTH, False, ("insult",), State.PUBLISHED, True),
        ("low", Mode.BEFORE, Role.YOUTH, False, ("insult",), State.HELD, True),
        ("low", Mode.FILTERED, Role.EDUCATOR, False, ("insult",), State.PUBLISHED, True),
        ("high", Mode.FILTERED, Role.YOUTH, True, ("contact_details",), State.HELD, True),
        ("high", Mode.AFTER, Role.RELATIVE, True, ("pressure",), State.HELD, True),
        ("high", Mode.FILTERED, Role.EDUCATOR, False, ("harassment",), State.HELD, True),
        ("high", Mode.FILTERED, Role.EDUCATOR, True, ("harassment",), State.PUBLISHED, True),
        ("high", Mode.FILTERED, Role.EDUCATOR, True, ("identity",), State.HELD, True),
        ("high", Mode.FILTERED, Role.PEER_HELPER, True, ("contact_details",), State.HELD, True),
    ],
)
def test_each_line_of_the_table(
    severity: str,
    mode: Mode,
    role: Role,
    confirmed: bool,
    labels: tuple[str, ...],
    state: State,
    waits_or_review: bool,
) -> None:
    facts = rules.Facts(severity, frozenset(labels), mode, role, contact_holds=False, confirmed=confirmed)
    course = rules.course(facts)
    assert (course.state, course.open) == (state, waits_or_review)


def test_a_call_for_help_is_answered_and_never_refused() -> None:
    assert Verb.REFUSE not in rules.verbs(help_call=True)
    assert Verb.REFUSE in rules.verbs(help_call=False)


def test_what_waits_stands_before_what_is_only_read_over() -> None:
    order = [
        rules.risk("critical", held=True),
        rules.risk("high", held=True),
        rules.risk("high", held=False),
        rules.risk("low", held=True),
        rules.risk("none", held=True),
        rules.risk("low", held=False),
        rules.risk("none", held=False),
    ]
    assert order == sorted(order, reverse=True)


@pytest.mark.parametrize(
    ("severity", "held", "word"),
    [
        ("critical", True, Word.DANGER),
        ("high", True, Word.LIMIT),
        ("low", True, Word.LIMIT),
        ("low", False, Word.INFO),
    ],
)
def test_staff_see_three_words(severity: str, held: bool, word: Word) -> None:
    assert rules.word(severity, held=held) == word


def test_who_is_suspected_of_grooming_is_told_of_no_rule_at_all() -> None:
    labels = frozenset({"grooming", "contact_details"})
    assert not any(rules.may_be_told(label, labels=labels, help_call=False) for label in labels)
    assert rules.may_be_told("contact_details", labels=frozenset({"contact_details"}), help_call=False)
    assert not rules.may_be_told("insult", labels=frozenset({"insult", "self_harm"}), help_call=True)


@pytest.mark.parametrize(
    ("role", "found", "heard"),
    [
        (Role.YOUTH, [("runaway", "runaway.planned")], True),
        (Role.YOUTH, [("grooming", "grooming.gift"), ("runaway", "runaway.helped-peer")], True),
        (Role.RELATIVE, [("runaway", "runaway.under-way")], True),
        (Role.RELATIVE, [("runaway", "runaway.helped")], False),
        (Role.RELATIVE, [("grooming", "grooming.gift"), ("self_harm", "self_harm.wish")], False),
        (Role.EDUCATOR, [("violence_disclosure", "violence_disclosure.hit")], True),
    ],
)
def test_an_adult_who_may_be_the_danger_is_not_answered_as_if_they_called_for_help(
    role: Role, found: list[tuple[str, str]], heard: bool
) -> None:
    assert rules.calls_for_help(True, found, role) is heard
    assert not rules.calls_for_help(False, found, role)
