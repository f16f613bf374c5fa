"""The team lead's interruption: at once, on the product's own channels,
never wider, always with its follow-up."""
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.access import NotFound, Refused
from notifications.queries import inbox
from realtime.models import RightsChange
from tests.people import Cast, actor
from tests.visits.decisions import PARIS, TUESDAY, WEDNESDAY, at, ban, decide_for, right_of
from trail.models import Entry
from visits import actions, contact
from visits.actions import AlreadyInterrupted
from visits.contact import Question
from visits.models import Situation, Suspension

CHANNELS = ("journal_read", "journal_write", "photo", "message", "call", "visit", "stay")
TOLD = "Le temps de parler avec vous."


def answer(cast: Cast, channel: str, when: object = WEDNESDAY, who: str = "samia") -> tuple[str, str]:
    found = contact.decide(
        child=cast.lina.id, relative=cast.people[who].id, direction="to_child", channel=channel,
        at=when,  # type: ignore[arg-type]
    )
    return found.outcome, found.reason


def interrupt(cast: Cast, who: str = "marc", **facts: object) -> Suspension:
    given = {"reason_told": TOLD, "now": WEDNESDAY, **facts}
    return actions.interrupt(
        actor(cast.people[who], now=WEDNESDAY), cast.lina.id, cast.samia.id, **given  # type: ignore[arg-type]
    )


def test_it_closes_the_products_own_channels_and_never_a_visit(decided: Cast) -> None:
    saturday = at("2026-12-05 10:30")
    assert answer(decided, "message") == ("hold", "mediated")
    interrupt(decided)
    for channel in ("journal_read", "journal_write", "photo", "message", "call"):
        assert answer(decided, channel) == ("deny", "suspended")
    assert answer(decided, "visit", saturday) == ("hold", "mediated")


def test_open_pages_are_asked_again_and_the_trace_kept(decided: Cast) -> None:
    before = Situation.objects.get(child=decided.lina).number
    row = interrupt(decided)
    assert Situation.objects.get(child=decided.lina).number == before + 1
    assert RightsChange.objects.filter(topic=f"child:{decided.lina.id}", at=WEDNESDAY).exists()
    line = Entry.objects.get(verb="contact_interrupted")
    assert (line.chain, line.actor, line.object_id, line.place) == (
        decided.tilleuls.id, decided.marc.id, row.id, decided.le_nid.id
    )
    assert TOLD not in str(line.facts)


def test_a_note_to_the_judge_is_due_in_48_hours(decided: Cast) -> None:
    row = interrupt(decided)
    assert row.note_due_at == WEDNESDAY + timedelta(hours=48)
    actions.record_note(actor(decided.marc, now=WEDNESDAY), row.id, now=WEDNESDAY)
    row.refresh_from_db()
    assert (row.note_sent_by, row.note_sent_at) == (decided.marc, WEDNESDAY)


@pytest.mark.parametrize("who", ["marc", "awa", "judith"])
def test_the_lead_of_the_unit_and_the_authority_may(decided: Cast, who: str) -> None:
    interrupt(decided, who)
    assert answer(decided, "message") == ("deny", "suspended")


@pytest.mark.parametrize(("who", "refusal"), [
    ("nadia", Refused), ("claire", NotFound), ("paul", NotFound), ("denis", NotFound), ("soraya", NotFound),
    ("samia", NotFound), ("bruno", NotFound), ("lina", NotFound), ("karim", NotFound),
])
def test_nobody_else_may(decided: Cast, who: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        interrupt(decided, who)
    assert answer(decided, "message") == ("hold", "mediated")


def test_a_repeated_key_finds_the_interruption_made_then(decided: Cast) -> None:
    key = uuid4()
    assert interrupt(decided, key=key).id == interrupt(decided, key=key).id == key
    assert Entry.objects.filter(verb="contact_interrupted").count() == 1


def test_a_second_interruption_is_told_who_made_the_first(decided: Cast) -> None:
    first = interrupt(decided)
    with pytest.raises(AlreadyInterrupted) as told:
        interrupt(decided, "awa")
    assert told.value.row == first


@pytest.mark.parametrize("facts", [{"reason_told": "  "}, {"until": TUESDAY}])
def test_without_a_reason_or_with_an_end_in_the_past_nothing_is_written(
    decided: Cast, facts: dict[str, object]
) -> None:
    with pytest.raises(ValidationError):
        interrupt(decided, **facts)
    assert not Suspension.objects.exists()
    assert answer(decided, "message") == ("hold", "mediated")


def test_it_ends_by_itself_and_says_until_when(decided: Cast) -> None:
    interrupt(decided, until=WEDNESDAY + timedelta(minutes=30))
    found = contact.decide(
        child=decided.lina.id,
        relative=decided.samia.id,
        direction="to_child",
        channel="message",
        at=WEDNESDAY,
    )
    assert contact.grant_until(found) == WEDNESDAY + timedelta(minutes=30)
    assert answer(decided, "message", WEDNESDAY + timedelta(minutes=30)) == ("hold", "mediated")


def test_lifting_needs_a_reason_and_gives_back_what_the_decision_gives(decided: Cast) -> None:
    row, marc = interrupt(decided), actor(decided.marc, now=WEDNESDAY)
    later = WEDNESDAY + timedelta(minutes=10)
    with pytest.raises(ValidationError):
        actions.lift(marc, row.id, reason=" ", now=later)
    assert answer(decided, "message", later) == ("deny", "suspended")
    actions.lift(marc, row.id, reason="Nous avons parlé.", now=later)
    assert answer(decided, "message", later) == ("hold", "mediated")
    again = actions.lift(actor(decided.awa, now=later), row.id, reason="Encore.", now=later)
    assert (again.lifted_by, again.lift_reason) == (decided.marc, "Nous avons parlé.")
    assert Entry.objects.filter(verb="contact_restored").count() == 1


@pytest.mark.parametrize(("who", "refusal"), [("nadia", Refused), ("claire", NotFound), ("samia", NotFound)])
def test_nobody_else_lifts_it(decided: Cast, who: str, refusal: type[Exception]) -> None:
    row = interrupt(decided)
    with pytest.raises(refusal):
        actions.lift(actor(decided.people[who], now=WEDNESDAY), row.id, reason="Si.", now=WEDNESDAY)


def test_a_ban_is_lifted_by_nobody_and_by_no_later_decision(decided: Cast) -> None:
    row = ban(decided)
    with pytest.raises(Refused):
        actions.lift(actor(decided.judith, now=WEDNESDAY), row.id, reason="Non.", now=WEDNESDAY)
    decide_for(decided, "lina", right_of(decided, "bruno", "free", windows=[]))
    assert answer(decided, "message", who="bruno") == ("deny", "suspended")
    with pytest.raises(IntegrityError), transaction.atomic():
        Suspension.objects.filter(id=row.id).update(
            lifted_at=WEDNESDAY, lifted_by=decided.judith, lift_reason="Non."
        )


@given(
    channel=st.sampled_from(CHANNELS),
    direction=st.sampled_from(("to_child", "from_child")),
    when=st.datetimes(
        at("2026-11-20 00:00").replace(tzinfo=None), at("2026-12-20 00:00").replace(tzinfo=None)
    ),
    hours=st.none() | st.integers(1, 400),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_never_opens_anything(
    decided: Cast, channel: str, direction: str, when: object, hours: int | None
) -> None:
    instant = when.replace(tzinfo=PARIS)  # type: ignore[attr-defined]
    question = Question(decided.lina.id, decided.samia.id, direction, channel, instant)
    rank = {"allow": 0, "hold": 1, "deny": 2}
    before = contact.decide_many([question])[0]
    with transaction.atomic():
        interrupt(decided, until=WEDNESDAY + timedelta(hours=hours) if hours else None)
        after = contact.decide_many([question])[0]
        transaction.set_rollback(True)
    assert rank[after.outcome] >= rank[before.outcome]
    assert contact.decide_many([question])[0] == before


def test_the_referent_and_the_mother_learn_of_it_and_nobody_else(decided: Cast) -> None:
    interrupt(decided)
    told = {
        name: [notice.text for notice in inbox(actor(person, now=WEDNESDAY), now=WEDNESDAY)
               if "contact" in notice.text or "changé" in notice.text]
        for name, person in decided.people.items()
    }
    assert told.pop("awa") == [
        "Lina\u00a0: le contact avec un proche est interrompu. Une note au juge est attendue."
    ]
    assert told.pop("samia") == ["Ce que vous pouvez faire avec Lina a changé."]
    assert not any(told.values())


def test_a_key_that_is_anothers_interrupts_all_the_same_and_tells_nothing(cast, browser_of):
    other = ban(cast)
    form = {"key": str(other.id), "reason": "talk", "until": "open"}
    answer = browser_of("marc").post(f"/children/{cast.lina.id}/contact/{cast.samia.id}/interrupt/", form)
    assert answer.status_code == 302
    made = Suspension.objects.get(kind="interruption")
    assert made.id != other.id
    assert made.relative == cast.samia
