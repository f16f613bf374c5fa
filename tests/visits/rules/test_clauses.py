"""Clauses of the visit rules that one sentence decides, said in the words of those who live by them."""
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from visits.rules import BadInput, Compiled, compile_situation

WEDNESDAYS = {"kind": "weekly", "days": ["WE"], "from": "14:00", "to": "16:00"}
NIGHTS = {"days": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], "from": "22:00", "to": "07:00"}
SAMIA = {"relative": "samia", "regime": "free"}


def at(text: str) -> datetime:
    """Return an instant."""
    return datetime.fromisoformat(text)


def local(moment: datetime) -> datetime:
    """Return an instant where Lina lives."""
    return moment.astimezone(ZoneInfo("Europe/Paris"))


def child(*rights: dict[str, Any], **more: Any) -> Compiled:
    """Return Lina, in zone A, with an order of the school year 2026 for her mother Samia and her father Karim."""
    order = {"id": "o", "issued_on": "2026-09-01", "valid_from": "2026-09-01", "valid_until": None}
    return compile_situation({
        "child": "lina", "timezone": "Europe/Paris", "school_zone": "A", "relatives": ["samia", "karim"],
        "orders": [{**order, "rights": list(rights)}], **more,
    })


def visit(relative: str, start: str, end: str, **more: Any) -> dict[str, Any]:
    """Return a mediated visit in person that is planned."""
    planned = {"kind": "in_person", "mediated": True, "status": "planned"}
    return {"relative": relative, **planned, "start": start, "end": end, **more}


def test_one_parents_visit_is_not_told_to_the_other_but_their_own_is() -> None:
    lina = child(
        SAMIA, {"relative": "karim", "regime": "free"},
        visits=[visit("karim", "2026-10-07T14:00+02:00", "2026-10-07T16:00+02:00", lock="family")],
    )
    samia = lina.decide("samia", "to_child", "message", at("2026-10-07T15:00+02:00"))
    karim = lina.decide("karim", "to_child", "message", at("2026-10-07T15:00+02:00"))
    assert (samia.reason, samia.disclosed_reason) == ("visit_in_progress", "unavailable")
    assert (karim.reason, karim.disclosed_reason) == ("visit_in_progress", "visit_in_progress")


def test_what_is_disclosed_may_change_within_one_stretch() -> None:
    lina = child(SAMIA, visits=[
        visit("karim", "2026-10-07T14:00+02:00", "2026-10-07T16:00+02:00", lock="family"),
        visit("samia", "2026-10-07T15:00+02:00", "2026-10-07T17:00+02:00"),
    ])
    told = [
        lina.decide("samia", "to_child", "call", at(f"2026-10-07T{hour}:30+02:00")) for hour in ("14", "15", "16")
    ]
    assert [one.disclosed_reason for one in told] == ["unavailable", "visit_in_progress", "visit_in_progress"]
    assert {one.until for one in told} == {at("2026-10-07T17:00+02:00")}


def test_a_relative_is_shown_the_same_openings_whatever_the_child_or_another_parent_does() -> None:
    closing = {
        "pauses": [{"relative": "*", "from": "2026-10-07T00:00+02:00", "until": None}],
        "visits": [
            visit("karim", "2026-10-14T14:00+02:00", "2026-10-14T16:00+02:00", lock="family"),
            {**visit("karim", "2026-10-07T20:00+02:00", "2026-10-08T20:00+02:00"), "kind": "stay"},
        ],
    }
    edges = at("2026-10-01T00:00+02:00"), at("2026-11-01T00:00+01:00")
    open_hours = {**SAMIA, "windows": [{**WEDNESDAYS, "channels": ["message"]}]}
    quiet, shut = child(open_hours, quiet_hours=[NIGHTS]), child(open_hours, quiet_hours=[NIGHTS], **closing)
    shown = shut.standing("samia", "to_child", "message", *edges)
    assert shown == quiet.timeline("samia", "to_child", "message", *edges)
    assert [local(row.start).day for row in shown if row.outcome == "allow"] == [7, 14, 21, 28]
    assert all(row.outcome == "deny" for row in shut.timeline("samia", "to_child", "message", *edges)[1:])


def test_their_own_visit_is_in_the_timetable_a_relative_is_shown() -> None:
    lina = child(SAMIA, visits=[visit("samia", "2026-10-07T14:00+02:00", "2026-10-07T16:00+02:00")])
    shown = lina.standing("samia", "to_child", "call", at("2026-10-07T12:00+02:00"), at("2026-10-07T18:00+02:00"))
    assert [row.reason for row in shown] == ["granted", "visit_in_progress", "granted"]


@pytest.mark.parametrize(("channel", "closed"), [
    ("message", True), ("call", True), ("visit", False), ("stay", False), ("journal_write", False),
    ("photo", False),
])
def test_a_pause_a_lock_and_quiet_hours_close_talk_only(channel: str, closed: bool) -> None:
    span = {"from": "2026-10-07T12:00+02:00", "until": "2026-10-07T13:00+02:00"}
    noon = at("2026-10-07T12:30+02:00")
    for more in (
        {"pauses": [{"relative": "samia", **span}]},
        {"visits": [visit("samia", span["from"], span["until"])]},
        {"quiet_hours": [{"days": ["WE"], "from": "12:00", "to": "13:00"}]},
    ):
        assert (child(SAMIA, **more).decide("samia", "to_child", channel, noon).outcome == "deny") is closed


def test_a_window_belongs_to_its_right_and_one_that_began_the_evening_before_counts() -> None:
    nights = {"kind": "weekly", "days": ["MO"], "from": "20:00", "to": "08:00"}
    lina = child({"relative": "samia", "regime": "mediated", "windows": [nights]})
    # The order begins on Tuesday 1 September; Monday's window runs into it.
    rows = lina.timeline("samia", "to_child", "visit", at("2026-08-31T21:00+02:00"), at("2026-09-01T09:00+02:00"))
    assert [(local(row.start).hour, row.reason) for row in rows] == [
        (21, "order_not_started"), (0, "mediated"), (8, "outside_window")
    ]


@pytest.mark.parametrize(("channel", "reason"), [
    ("journal_read", "granted"), ("journal_write", "mediated"), ("photo", "mediated"),
    ("message", "outside_window"),
    ("call", "outside_window"), ("visit", "outside_window"), ("stay", "not_granted"),
])
def test_a_mediated_right_without_windows_has_no_live_contact(channel: str, reason: str) -> None:
    lina = child({"relative": "samia", "regime": "mediated"})
    assert lina.decide("samia", "from_child", channel, at("2026-10-07T12:00+02:00")).reason == reason


def test_a_photo_with_a_message_changes_when_either_does() -> None:
    shorter = {**WEDNESDAYS, "to": "15:00", "channels": ["photo"]}
    lina = child({**SAMIA, "windows": [{**WEDNESDAYS, "channels": ["message"]}, shorter]})
    rows = lina.timeline(
        "samia", "to_child", "photo", at("2026-10-07T13:00+02:00"), at("2026-10-07T17:00+02:00"),
        carrier="message"
    )
    assert [(local(row.start).hour, row.outcome) for row in rows] == [(13, "deny"), (14, "allow"), (15, "deny")]
    one = lina.decide("samia", "to_child", "photo", at("2026-10-07T14:30+02:00"), carrier="message")
    assert one.until == at("2026-10-07T15:00+02:00")


def test_a_photo_held_with_an_open_message_is_held_in_its_own_direction() -> None:
    lina = child({**SAMIA, "channels": {"photo": {"to_child": "hold"}, "message": {"from_child": "deny"}}})
    noon = at("2026-10-07T12:00+02:00")
    assert lina.decide("samia", "to_child", "photo", noon, carrier="message").reason == "mediated"
    assert lina.decide("samia", "from_child", "photo", noon, carrier="message").reason == "not_granted"


HOLIDAYS = {"kind": "school_holidays", "periods": "*", "part": "all", "years": "all"}


@pytest.mark.parametrize(("right", "channel", "told"), [
    ({"regime": "mediated", "windows": [HOLIDAYS]}, "visit", True),
    ({"regime": "mediated", "windows": [{**WEDNESDAYS, "term_only": True}, WEDNESDAYS]}, "visit", True),
    ({"regime": "mediated", "windows": [{**WEDNESDAYS, "term_only": False}]}, "visit", False),
    ({"regime": "mediated", "windows": [{**HOLIDAYS, "channels": ["call"]}]}, "visit", False),
    ({"regime": "mediated", "windows": [HOLIDAYS]}, "stay", False),
    ({"regime": "free", "windows": [{**HOLIDAYS, "channels": ["journal_read"]}]}, "journal_read", True),
    ({"regime": "none", "windows": [HOLIDAYS]}, "visit", False),
])
def test_a_missing_calendar_is_told_where_a_window_needed_it(right: dict[str, Any], channel: str, told: bool) -> None:
    decision = child({"relative": "samia", **right}).decide("samia", "to_child", channel, at("2028-11-15T15:00+01:00"))
    assert decision.warnings == (("no_school_calendar:2028",) if told else ())


def test_a_missing_calendar_is_not_told_where_an_earlier_line_answered() -> None:
    pause = {"relative": "*", "from": "2028-11-15T00:00+01:00", "until": None}
    lina = child({**SAMIA, "windows": [{**HOLIDAYS, "channels": ["message"]}]}, pauses=[pause])
    assert lina.decide("samia", "to_child", "message", at("2028-11-15T15:00+01:00")).warnings == ()
    assert lina.decide("samia", "to_child", "message", at("2028-09-15T15:00+02:00")).warnings != ()


def test_the_year_told_is_that_of_the_local_day_and_both_of_a_photo_and_its_carrier_are_told_once() -> None:
    lina = child({**SAMIA, "windows": [{**HOLIDAYS, "channels": ["message", "photo"]}]})
    decision = lina.decide("samia", "to_child", "photo", at("2028-12-31T23:30+00:00"), carrier="message")
    assert decision.warnings == ("no_school_calendar:2029",)


@pytest.mark.parametrize(("day", "told"), [("2028-08-31", False), ("2028-09-01", True)])
def test_the_data_lasts_to_the_end_of_the_last_holiday_listed(day: str, told: bool) -> None:
    lina = child({"relative": "samia", "regime": "mediated", "windows": [HOLIDAYS]})
    assert bool(lina.decide("samia", "to_child", "visit", at(f"{day}T12:00+02:00")).warnings) is told


@pytest.mark.parametrize("window", [
    HOLIDAYS, {**WEDNESDAYS, "term_only": True},
    {"kind": "month_weekends", "which": [1, 2, 3, 4, 5], "from": {"day": "SA", "time": "10:00"},
     "to": {"day": "SU", "time": "18:00"}, "term_only": True},
    {"kind": "rrule", "dtstart": "2026-09-01T10:00", "rule": "FREQ=DAILY", "minutes": 60, "term_only": True},
])
def test_nothing_opens_beyond_the_school_data(window: dict[str, Any]) -> None:
    lina = child({"relative": "samia", "regime": "mediated", "windows": [window]})
    rows = lina.timeline("samia", "to_child", "visit", at("2026-09-01T00:00+02:00"), at("2040-01-01T00:00+01:00"))
    assert max(row.end for row in rows if row.outcome == "hold") <= at("2028-09-01T00:00+02:00")
    assert (rows[-1].outcome, rows[-1].end) == ("deny", at("2040-01-01T00:00+01:00"))


def test_a_half_that_begins_at_the_handover_is_cancelled_by_the_day_of_the_handover() -> None:
    second = {**HOLIDAYS, "periods": ["noel"], "part": "second_half", "handover": "14:00"}
    right = {"relative": "samia", "regime": "mediated", "windows": [second]}
    edges = at("2026-12-19T00:00+01:00"), at("2027-01-05T00:00+01:00")
    kept = child({**right, "cancelled": ["2026-12-19"]}).timeline("samia", "to_child", "visit", *edges)
    gone = child({**right, "cancelled": ["2026-12-27"]}).timeline("samia", "to_child", "visit", *edges)
    assert [(local(row.start).day, local(row.start).hour) for row in kept if row.outcome == "hold"] == [(27, 14)]
    assert [row.outcome for row in gone] == ["deny"]


def test_equal_ends_cover_nothing() -> None:
    noon = "2026-10-07T12:00+02:00"
    lina = child(
        SAMIA, suspensions=[{"relative": "*", "channels": ["*"], "from": noon, "until": noon}],
        pauses=[{"relative": "*", "from": noon, "until": noon}], visits=[visit("samia", noon, noon)],
    )
    assert lina.decide("samia", "to_child", "message", at(noon)).reason == "granted"


def test_a_question_without_a_zone_or_of_no_known_kind_is_refused() -> None:
    lina, noon = child(SAMIA), at("2026-10-07T12:00+02:00")
    naive = noon.replace(tzinfo=None)
    for path, ask in [
        ("query.at", lambda: lina.decide("samia", "to_child", "message", naive)),
        ("query.start", lambda: lina.timeline("samia", "to_child", "message", naive, noon)),
        ("query.end", lambda: lina.timeline("samia", "to_child", "message", noon, noon)),
        ("query.direction", lambda: lina.decide("samia", "both", "message", noon)),
        ("query.channel", lambda: lina.decide("samia", "to_child", "sms", noon)),
        ("query.carrier", lambda: lina.decide("samia", "to_child", "call", noon, carrier="message")),
    ]:
        with pytest.raises(BadInput) as refused:
            ask()
        assert refused.value.path == path


def test_instants_are_given_where_the_hour_that_comes_twice_still_compares() -> None:
    sundays = {"kind": "rrule", "dtstart": "2026-10-25T01:00", "rule": "FREQ=WEEKLY", "minutes": 90}
    lina = child({"relative": "samia", "regime": "mediated", "windows": [sundays]})
    rows = lina.timeline("samia", "to_child", "visit", at("2026-10-25T02:10+02:00"), at("2026-10-25T02:10+01:00"))
    assert [(row.end - row.start).total_seconds() / 60 for row in rows] == [20, 40]
    assert rows[0].end == at("2026-10-25T00:30+00:00") > rows[0].start
