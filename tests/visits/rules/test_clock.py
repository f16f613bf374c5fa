"""Local time: clock changes, days that come twice, and the ends of the calendar."""
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visits.rules import compile_situation
from visits.rules.clock import clock

# Changes at 2 h, at midnight forward and back, at one minute past midnight, over a whole day that never was.
ZONES = ["Europe/Paris", "America/Sao_Paulo", "America/St_Johns", "Pacific/Apia", "America/Nuuk", "UTC"]
BEGIN = date(2005, 1, 1)


@settings(max_examples=400, deadline=None)
@given(zone=st.sampled_from(ZONES), days=st.integers(0, 8400), minutes=st.integers(0, 1439))
def test_a_local_time_is_read_with_fold_0_as_python_reads_it(zone: str, days: int, minutes: int) -> None:
    day = BEGIN + timedelta(days=days)
    hour, minute = divmod(minutes, 60)
    expected = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone)).timestamp()
    instant = clock(zone).instant(day.toordinal(), minutes * 60)
    assert instant == expected
    assert clock(zone).day(instant) == datetime.fromtimestamp(instant, ZoneInfo(zone)).toordinal()


def _hours(year: int) -> list[datetime]:
    return [datetime(year, 1, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(366 * 24)]


def _offset(at: datetime, zone: ZoneInfo) -> timedelta | None:
    return at.astimezone(zone).utcoffset()


@pytest.mark.parametrize(("zone", "year"), [
    ("Europe/Paris", 2026), ("America/Sao_Paulo", 2018), ("America/St_Johns", 2010), ("Pacific/Apia", 2011),
    ("America/Nuuk", 2024), ("Indian/Reunion", 2026),
])
def test_an_order_holds_exactly_on_its_local_days(zone: str, year: int) -> None:
    """At every minute near each change of the clock, also where yesterday's date comes back for a while."""
    there = ZoneInfo(zone)
    changes = [at for at in _hours(year) if _offset(at, there) != _offset(at - timedelta(hours=1), there)]
    for change in changes or [datetime(year, 3, 29, tzinfo=UTC)]:
        first = change.astimezone(there).date()
        order = {"id": "o", "issued_on": "2000-01-01", "valid_from": f"{first}", "valid_until": f"{first}"}
        compiled = compile_situation({
            "child": "c", "timezone": zone, "school_zone": "A", "relatives": ["p"],
            "orders": [{**order, "rights": [{"relative": "p", "regime": "free"}]}],
        })
        for minutes in range(-1600, 1600, 1):
            at = change + timedelta(minutes=minutes)
            allowed = compiled.decide("p", "to_child", "visit", at).outcome == "allow"
            assert allowed == (at.astimezone(there).date() == first), (zone, at)


def _open_for_ever(**order: object) -> dict[str, object]:
    window = {"kind": "weekly", "days": ["SA"], "from": "22:00", "to": "06:00"}
    weekends = {"kind": "month_weekends", "which": [-1], "from": {"day": "FR", "time": "18:00"},
                "to": {"day": "MO", "time": "08:00"}, "extend_public_holidays": True}
    rule = {"kind": "rrule", "dtstart": "0001-01-01T00:00", "rule": "FREQ=WEEKLY", "minutes": 10**5}
    right = {"relative": "p", "regime": "mediated", "windows": [window, weekends, rule], "cancelled": ["9999-12-31"]}
    base = {"id": "o", "issued_on": "0001-01-01", "valid_from": "0001-01-01", "valid_until": "9999-12-31"}
    return {
        "child": "c", "timezone": "Europe/Paris", "school_zone": "A", "relatives": ["p"],
        "orders": [{**base, **order, "rights": [right]}],
        "suspensions": [{"relative": "*", "channels": ["call"], "from": "0001-01-01T00:00:00+23:59",
                         "until": "9999-12-31T23:59:59-23:59"}],
    }


@pytest.mark.parametrize("at", [
    "0001-01-01T00:00:00+23:59", "0001-01-01T00:00:00-23:59", "9999-12-31T23:59:59+23:59",
    "9999-12-31T23:59:59-23:59"
])
@pytest.mark.parametrize("channel", ["call", "visit"])
def test_the_ends_of_the_calendar_break_nothing(at: str, channel: str) -> None:
    compiled = compile_situation(_open_for_ever())
    instant = datetime.fromisoformat(at)
    assert compiled.decide("p", "to_child", channel, instant).outcome in ("deny", "hold")


def test_an_order_to_the_last_day_of_the_calendar_does_not_end() -> None:
    compiled = compile_situation(_open_for_ever(valid_from=None))
    at = datetime(2026, 10, 7, 12, tzinfo=UTC)
    assert compiled.decide("p", "to_child", "journal_read", at).until is None


def test_a_part_of_a_second_changes_nothing() -> None:
    pause = {"relative": "*", "from": "2026-10-07T10:00:00Z", "until": "2026-10-07T11:00:00Z"}
    compiled = compile_situation({
        "child": "c", "timezone": "UTC", "school_zone": "A", "relatives": ["p"], "pauses": [pause],
        "orders": [{"id": "o", "issued_on": "2026-01-01", "valid_from": None, "valid_until": None,
                    "rights": [{"relative": "p", "regime": "free"}]}],
    })
    before = datetime(2026, 10, 7, 9, 59, 59, 999999, tzinfo=UTC)
    assert compiled.decide("p", "to_child", "message", before).reason == "granted"
    assert compiled.decide("p", "to_child", "message", before + timedelta(microseconds=1)).reason == "child_pause"
    half = timedelta(microseconds=500000)
    rows = compiled.timeline("p", "to_child", "message", before, before + half)
    assert [(row.start, row.end, row.reason) for row in rows] == [
        (before, before + timedelta(microseconds=1), "granted"),
        (before + timedelta(microseconds=1), before + half, "child_pause"),
    ]
