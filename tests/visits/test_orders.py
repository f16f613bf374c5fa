"""A decision is entered by one, read and applied by another; only then does it open anything."""
from datetime import date

import pytest

from accounts.access import NotFound, Refused
from tests.people import Cast, actor
from tests.visits.decisions import AUTUMN, WEDNESDAY, decide_for, right_of
from trail.models import Entry
from visits import actions, contact
from visits.actions import BadOrder, RightDraft
from visits.models import Order

DATES = {"issued_on": date(2026, 9, 1), "valid_from": date(2026, 9, 1), "valid_until": date(2027, 8, 31)}


def enter(cast: Cast, who: str, *rights: RightDraft, **facts: object) -> Order:
    given = {
        "ground": "judgment",
        "reference": "TJ 26/0412",
        "rights": rights or (right_of(cast),),
        **DATES,
        **facts,
    }
    return actions.enter_order(actor(cast.people[who], now=AUTUMN), cast.lina.id, now=AUTUMN, **given)  # type: ignore[arg-type]


def outcome(cast: Cast) -> tuple[str, str]:
    found = contact.decide(
        child=cast.lina.id, relative=cast.samia.id, direction="to_child", channel="message", at=WEDNESDAY
    )
    return found.outcome, found.reason


def test_nothing_opens_before_a_second_person_applied_it(cast: Cast) -> None:
    assert outcome(cast) == ("deny", "no_order")
    order = enter(cast, "awa")
    assert outcome(cast) == ("deny", "no_order")
    actions.read_order(actor(cast.judith, now=AUTUMN), order.id, now=AUTUMN)
    assert outcome(cast) == ("deny", "no_order")
    actions.apply_order(actor(cast.judith, now=AUTUMN), order.id, now=AUTUMN)
    assert outcome(cast) == ("hold", "mediated")


def test_who_entered_it_neither_reads_nor_applies_it(cast: Cast) -> None:
    order, awa = enter(cast, "awa"), actor(cast.awa, now=AUTUMN)
    with pytest.raises(Refused):
        actions.read_order(awa, order.id, now=AUTUMN)
    actions.read_order(actor(cast.judith, now=AUTUMN), order.id, now=AUTUMN)
    with pytest.raises(Refused):
        actions.apply_order(awa, order.id, now=AUTUMN)
    assert outcome(cast) == ("deny", "no_order")


def test_a_decision_not_read_again_is_not_applied(cast: Cast) -> None:
    order = enter(cast, "awa")
    with pytest.raises(Refused):
        actions.apply_order(actor(cast.judith, now=AUTUMN), order.id, now=AUTUMN)


@pytest.mark.parametrize(("who", "refusal"), [
    ("marc", Refused), ("nadia", Refused), ("claire", NotFound), ("samia", NotFound), ("lina", NotFound),
    ("denis", NotFound), ("paul", NotFound), ("soraya", NotFound),
])
def test_only_the_authority_enters_a_decision(cast: Cast, who: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        enter(cast, who)
    assert not Order.objects.exists()


def test_every_step_leaves_its_line_at_the_home_and_at_the_authority(cast: Cast) -> None:
    order = decide_for(cast, "lina", right_of(cast))
    for chain in (cast.tilleuls.id, cast.authority.id):
        lines = Entry.objects.filter(chain=chain, object_id=order.id).order_by("number")
        assert [(line.verb, line.actor) for line in lines] == [
            ("order_entered", cast.awa.id), ("order_read", cast.judith.id), ("order_applied", cast.judith.id),
        ]


def test_what_cannot_be_read_is_refused_whole_with_its_field(cast: Cast) -> None:
    decide_for(cast, "lina", right_of(cast))
    with pytest.raises(BadOrder, match=r"^rights\[0\]\.windows\[0\]\.days\[0\]: 'WED'"):
        enter(cast, "awa", right_of(cast, windows=[
            {"kind": "weekly", "days": ["WED"], "from": "14:00", "to": "16:00"},
        ]))
    with pytest.raises(BadOrder, match=r"^valid_until"):
        enter(cast, "awa", valid_until=date(2026, 8, 1))
    with pytest.raises(BadOrder, match=r"^rights\[0\]\.relative"):
        enter(cast, "awa", right_of(cast, "karim"))
    assert Order.objects.count() == 1
    assert outcome(cast) == ("hold", "mediated")


def test_a_brother_is_bound_by_the_decisions_of_both(cast: Cast) -> None:
    def answer() -> str:
        return contact.decide(
            child=cast.lina.id, relative=cast.tom.id, direction="to_child", channel="message", at=WEDNESDAY
        ).outcome

    free = {"regime": "free", "windows": []}
    decide_for(cast, "lina", right_of(cast, "tom", **free))
    assert answer() == "deny"
    decide_for(cast, "tom", right_of(cast, "lina", **free, channels={"message": {"from_child": "hold"}}))
    assert answer() == "hold"
