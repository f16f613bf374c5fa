"""An order that cannot be read whole is refused whole, by the path of the field: visit-rules section 8."""
import copy
import re
from typing import Any

import pytest

from visits.rules import BadInput, compile_situation
from visits.rules.interchange import decide_line, timeline_line

WEEKLY = {"kind": "weekly", "days": ["WE"], "from": "14:00", "to": "16:00"}
WEEKENDS = {
    "kind": "month_weekends", "which": [1, -1], "from": {"day": "FR", "time": "18:00"},
    "to": {"day": "SU", "time": "18:00"},
}
HOLIDAYS = {"kind": "school_holidays", "periods": ["noel"], "part": "first_half", "years": "even"}
ONCE = {"kind": "once", "start": "2026-10-07T14:00:00+02:00", "end": "2026-10-07T15:00+02:00"}
RULE = {"kind": "rrule", "dtstart": "2026-09-09T15:00", "rule": "FREQ=MONTHLY;BYDAY=2WE", "minutes": 60}
SPAN = {"from": "2026-10-01T09:00:00+02:00", "until": "2026-10-15T09:00:00+02:00"}
GOOD: dict[str, Any] = {
    "child": "c1", "timezone": "Europe/Paris", "school_zone": "A", "relatives": ["p1", "p2"],
    "orders": [{
        "id": "o1", "issued_on": "2026-09-01", "valid_from": None, "valid_until": "2027-08-31",
        "revoked_at": None,
        "rights": [{
            "relative": "p1", "regime": "mediated",
            "channels": {"message": "hold", "call": {"to_child": "deny"}},
            "windows": [WEEKLY, WEEKENDS, HOLIDAYS, ONCE, RULE], "cancelled": ["2026-12-25"],
        }],
    }],
    "suspensions": [{"relative": "p1", "channels": ["*"], **SPAN}],
    "pauses": [{"relative": "*", "channels": ["call"], **SPAN}],
    "visits": [{
        "relative": "p1", "kind": "in_person", "mediated": True, "status": "planned", "lock": "family",
        "start": "2026-11-25T14:00:00+01:00", "end": "2026-11-25T15:00:00Z",
    }],
    "quiet_hours": [{"days": ["MO"], "from": "22:00", "to": "07:00"}],
}
QUERY = {"relative": "p1", "direction": "to_child", "channel": "photo", "at": "2026-11-25T15:10:00+01:00"}
W = "orders[0].rights[0].windows"
R = "orders[0].rights[0]"
REMOVED = object()


def changed(root: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return a copy in which the field at a path has another value, or is gone."""
    result = copy.deepcopy(root)
    *way, last = [int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", path)]
    place: Any = result
    for part in way:
        place = place[part]
    if value is REMOVED:
        del place[last]
    elif isinstance(last, int) and last == len(place):
        place.append(value)
    else:
        place[last] = value
    return result


def test_the_situation_that_the_faults_are_put_into_is_good() -> None:
    compile_situation(GOOD)
    assert "error" not in decide_line({"situation": GOOD, "query": QUERY})


REQUIRED = [
    "child", "timezone", "school_zone", "orders[0].id", "orders[0].issued_on", "orders[0].valid_from",
    "orders[0].valid_until", f"{R}.relative", f"{R}.regime", "suspensions[0].relative",
    "suspensions[0].channels",
    "suspensions[0].from", "suspensions[0].until", "pauses[0].relative", "pauses[0].from", "pauses[0].until",
    *(f"visits[0].{key}" for key in ("relative", "kind", "mediated", "status", "start", "end")),
    *(f"quiet_hours[0].{key}" for key in ("days", "from", "to")),
    *(f"{W}[0].{key}" for key in ("kind", "days", "from", "to")),
    *(f"{W}[1].{key}" for key in ("which", "from", "to")),
    f"{W}[1].from.day", f"{W}[1].to.time", *(f"{W}[2].{key}" for key in ("periods", "part", "years")),
    f"{W}[3].start", f"{W}[3].end", *(f"{W}[4].{key}" for key in ("dtstart", "rule", "minutes")),
]
OPTIONAL = [
    "relatives", "orders", "suspensions", "pauses", "visits", "quiet_hours", "orders[0].revoked_at",
    "orders[0].rights", f"{R}.channels", f"{R}.windows", f"{R}.cancelled", "pauses[0].channels",
    "visits[0].lock",
]


@pytest.mark.parametrize("path", REQUIRED)
def test_a_missing_key_is_named_by_its_own_path(path: str) -> None:
    with pytest.raises(BadInput, match=f"^{re.escape(path)}: is missing"):
        compile_situation(changed(GOOD, path, REMOVED))


@pytest.mark.parametrize("path", OPTIONAL)
def test_what_may_be_left_out_may_be_left_out(path: str) -> None:
    compile_situation(changed(GOOD, path, REMOVED))


NULLABLE = [
    "orders[0].valid_from", "orders[0].valid_until", "orders[0].revoked_at", "suspensions[0].until",
    "pauses[0].until"
]


@pytest.mark.parametrize("path", NULLABLE)
def test_null_is_an_open_side(path: str) -> None:
    compile_situation(changed(GOOD, path, None))


@pytest.mark.parametrize("path", sorted({*REQUIRED, *OPTIONAL} - set(NULLABLE)))
def test_null_is_refused_everywhere_else(path: str) -> None:
    with pytest.raises(BadInput, match=f"^{re.escape(path)}: None"):
        compile_situation(changed(GOOD, path, None))


@pytest.mark.parametrize("path", [
    "holidays", "orders[0].right", f"{R}.regimes", f"{R}.channels.sms", f"{R}.channels.call.both",
    "suspensions[0].to", "pauses[0].reason", "visits[0].place", "quiet_hours[0].channels",
    "quiet_hours[0].kind",
    "quiet_hours[0].weeks", f"{W}[0].handover", f"{W}[1].weeks", f"{W}[1].from.hour", f"{W}[2].term_only",
    f"{W}[3].term_only", f"{W}[4].duration", f"{W}[0].extend_public_holidays",
])
def test_an_unknown_key_is_named_by_its_own_path(path: str) -> None:
    with pytest.raises(BadInput, match=f"^{re.escape(path)}: is not a known key"):
        compile_situation(changed(GOOD, path, "allow"))


def test_a_mistyped_key_is_told_with_the_one_that_is_missing() -> None:
    mistyped = changed(changed(GOOD, f"{R}.regime", REMOVED), f"{R}.regimes", "free")
    with pytest.raises(BadInput) as refused:
        compile_situation(mistyped)
    assert f"{R}.regimes" in str(refused.value)
    assert f"{R}.regime: is missing" in str(refused.value)


VALUES = [
    ("child", 5), ("child", ""), ("timezone", "Europe/Atlantis"), ("timezone", "Europe"),
    ("timezone", "../passwd"),
    ("timezone", 1), ("school_zone", "D"), ("school_zone", "a"), ("relatives", "p1"), ("relatives[0]", 7),
    ("relatives[1]", "*"), ("orders", {}), ("orders[0]", []), ("orders[0].id", 3),
    ("orders[0].issued_on", "2026-9-1"), ("orders[0].issued_on", "2026-02-30"),
    ("orders[0].issued_on", 20260901),
    ("orders[0].valid_until", "2027-08-31T00:00"), ("orders[0].revoked_at", "2026-09-01"),
    ("orders[0].revoked_at", "2026-09-01T00:00:00"), (f"{R}.relative", "*"), (f"{R}.relative", ""),
    (f"{R}.regime", "FREE"), (f"{R}.channels", []), (f"{R}.channels.message", True),
    (f"{R}.channels.message", "yes"),
    (f"{R}.channels.call.to_child", "maybe"), (f"{R}.channels.journal_read", {"to_child": "allow"}),
    (f"{R}.cancelled[0]", "25-12-2026"), (f"{R}.cancelled", "2026-12-25"), (f"{W}[0]", "weekly"),
    (f"{W}[0].kind", "daily"), (f"{W}[0].days", []), (f"{W}[0].days", "WE"), (f"{W}[0].days[0]", "we"),
    (f"{W}[0].days[0]", ["WE"]), (f"{W}[0].from", "24:00"), (f"{W}[0].from", "9:00"),
    (f"{W}[0].to", "14:00:00"),
    (f"{W}[0].to", "14:60"), (f"{W}[0].to", 14), (f"{W}[0].weeks", "all"), (f"{W}[0].term_only", 1),
    (f"{W}[0].channels", []), (f"{W}[0].channels", "*"),
    (f"{W}[1].which", []),
    (f"{W}[1].which[0]", 0), (f"{W}[1].which[0]", 6), (f"{W}[1].which[0]", -2), (f"{W}[1].which[0]", True),
    (f"{W}[1].which[0]", 1.0), (f"{W}[1].from", "18:00"), (f"{W}[1].from.day", "SU"),
    (f"{W}[1].to.day", "FR"),
    (f"{W}[1].to.time", "18h"), (f"{W}[1].extend_public_holidays", "true"), (f"{W}[2].periods", []),
    (f"{W}[2].periods", "noel"), (f"{W}[2].periods[0]", "paques"), (f"{W}[2].part", "half"),
    (f"{W}[2].years", "2026"), (f"{W}[2].handover", "noon"), (f"{W}[3].start", "2026-10-07T14:00:00"),
    (f"{W}[3].end", "2026-10-07T13:59:59+02:00"), (f"{W}[4].dtstart", "2026-09-09T15:00Z"),
    (f"{W}[4].dtstart", "2026-09-09"), (f"{W}[4].minutes", -1), (f"{W}[4].minutes", 60.5),
    (f"{W}[4].minutes", "60"), (f"{W}[4].minutes", True), (f"{W}[4].term_only", "no"),
    ("suspensions[0].channels", []), ("suspensions[0].channels", "*"), ("suspensions[0].channels[0]", "sms"),
    ("suspensions[0].relative", 1), ("suspensions[0].from", "2026-10-01T09:00:00"),
    ("suspensions[0].from", "2026-10-01 09:00:00+02:00"),
    ("suspensions[0].from", "2026-10-01T09:00:00.5+02:00"),
    ("suspensions[0].from", "2026-10-01T09:00:00+0200"), ("suspensions[0].from", "2026-10-01T09:00:00+24:00"),
    ("suspensions[0].from", "2026-13-01T09:00:00Z"), ("suspensions[0].until", "2026-10-01T08:59:59+02:00"),
    ("pauses[0].channels", []), ("pauses[0].channels[0]", "visit"), ("pauses[0].channels[0]", "*"),
    ("pauses[0].until", "2026-09-01T00:00Z"), ("visits[0].relative", "*"), ("visits[0].kind", "phone"),
    ("visits[0].mediated", "true"), ("visits[0].status", "open"), ("visits[0].lock", "all"),
    ("visits[0].end", "2026-11-25T13:59:59+01:00"), ("visits[0].start", "2026-11-25T14:00:00"),
    ("quiet_hours[0].days", []), ("quiet_hours[0].from", "22"), ("quiet_hours", None),
]


@pytest.mark.parametrize(("path", "value"), VALUES, ids=[f"{path}={value!r}" for path, value in VALUES])
def test_a_value_that_is_none_is_refused_at_its_path(path: str, value: object) -> None:
    with pytest.raises(BadInput) as refused:
        compile_situation(changed(GOOD, path, value))
    assert refused.value.path == path


@pytest.mark.parametrize("channel", ["sms", "*", "", None, 1])
def test_an_unknown_channel_of_a_window_is_named_by_its_place(channel: object) -> None:
    with pytest.raises(BadInput) as refused:
        compile_situation(changed(GOOD, f"{W}[0].channels", ["call", channel]))
    assert refused.value.path == f"{W}[0].channels[1]"


def test_valid_until_before_valid_from_is_refused_at_the_end() -> None:
    with pytest.raises(BadInput) as refused:
        compile_situation(changed(GOOD, "orders[0].valid_from", "2027-09-01"))
    assert refused.value.path == "orders[0].valid_until"


def test_a_second_right_for_one_relative_is_refused_at_the_second() -> None:
    second = changed(GOOD, f"{W[:-len('.windows') - 3]}[1]", {"relative": "p1", "regime": "free"})
    with pytest.raises(BadInput) as refused:
        compile_situation(second)
    assert refused.value.path == "orders[0].rights[1]"


@pytest.mark.parametrize(("path", "value"), [
    ("orders[0].valid_from", "2027-08-31"), ("suspensions[0].until", SPAN["from"]),
    ("pauses[0].until", SPAN["from"]),
    ("visits[0].end", GOOD["visits"][0]["start"]), (f"{W}[3].end", ONCE["start"]), (f"{W}[4].minutes", 0),
    (f"{W}[0].to", "14:00"), (f"{W}[2].periods", "*"), (f"{R}.channels.call", {}), (f"{R}.channels", {}),
])
def test_equal_ends_and_what_says_nothing_are_accepted(path: str, value: object) -> None:
    compile_situation(changed(GOOD, path, value))


@pytest.mark.parametrize(("key", "value"), [
    ("relative", 1), ("relative", None), ("direction", "both"), ("channel", "sms"),
    ("at", "2026-11-25T15:10:00"),
    ("at", None), ("at", "2026-11-25"), ("carrier", "call"), ("carrier", None), ("when", "now"),
])
def test_a_bad_question_is_named_under_query(key: str, value: object) -> None:
    answer = decide_line({"situation": GOOD, "query": {**QUERY, key: value}})
    assert answer["error"].startswith(f"query.{key}: ")


@pytest.mark.parametrize("key", sorted(QUERY))
def test_a_missing_part_of_a_question_is_named(key: str) -> None:
    answer = decide_line({"situation": GOOD, "query": changed(QUERY, key, REMOVED)})
    assert answer["error"].startswith(f"query.{key}: is missing")


def test_only_a_photo_has_a_carrier() -> None:
    query = {**QUERY, "channel": "call", "carrier": "message"}
    assert decide_line({"situation": GOOD, "query": query})["error"].startswith("query.carrier: ")


@pytest.mark.parametrize("end", ["2026-10-01T00:00Z", "2026-09-30T00:00Z"])
def test_a_timeline_ends_after_its_start(end: str) -> None:
    query = {"relative": "p1", "direction": "to_child", "channel": "call", "start": "2026-10-01T00:00Z", "end": end}
    answer = timeline_line({"situation": GOOD, "query": query})
    assert isinstance(answer, dict)
    assert answer["error"].startswith("query.end: ")


def test_one_bad_field_anywhere_refuses_the_whole_line_even_without_a_link() -> None:
    bad = changed(GOOD, f"{W}[0].days[0]", "WED")
    answer = decide_line({"situation": bad, "query": {**QUERY, "relative": "nobody"}})
    assert answer == {"error": f"{W}[0].days[0]: 'WED' is not one of MO TU WE TH FR SA SU"}


def test_keys_beside_situation_and_query_are_not_looked_at() -> None:
    assert "error" not in decide_line({"situation": GOOD, "query": QUERY, "title": None})
