"""How fast the contact decision is: in the way of every message, page and socket (spec/budgets)."""
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from time import process_time
from typing import Any

from bench.results import Result
from visits.rules import compile_situation

START = datetime(2026, 9, 1, tzinfo=UTC)
YEAR = timedelta(days=365)
ALL_DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def _windows() -> list[dict[str, Any]]:
    once = [
        {"kind": "once", "start": (START + timedelta(days=13 * n, hours=12)).isoformat(),
         "end": (START + timedelta(days=13 * n, hours=13)).isoformat()}
        for n in range(24)
    ]
    return [
        {"kind": "weekly", "days": ["WE"], "from": "14:00", "to": "16:00", "term_only": True},
        {"kind": "weekly", "days": ["MO", "TU", "TH", "FR"], "from": "18:00", "to": "19:00", "channels": ["message"]},
        {"kind": "weekly", "days": ["SU"], "from": "20:00", "to": "08:00", "weeks": "odd"},
        {"kind": "month_weekends", "which": [1, 3, 5], "from": {"day": "FR", "time": "18:00"},
         "to": {"day": "SU", "time": "18:00"}, "extend_public_holidays": True, "term_only": True},
        {"kind": "school_holidays", "periods": "*", "part": "first_half", "years": "even", "handover": "14:00"},
        {"kind": "school_holidays", "periods": "*", "part": "second_half", "years": "odd", "handover": "14:00"},
        {"kind": "rrule", "dtstart": "2021-09-08T15:00", "rule": "FREQ=MONTHLY;BYDAY=2WE", "minutes": 60},
        {"kind": "rrule", "dtstart": "2026-09-05T10:00", "rule": "FREQ=WEEKLY;BYDAY=SA;COUNT=40", "minutes": 90},
        *once,
    ]


def rich() -> dict[str, Any]:
    """Return a child with a full year: two orders, a dozen kinds of hours, weekly visits, pauses, a suspension."""
    def at(days: int, hours: int) -> str:
        return (START + timedelta(days=days, hours=hours)).isoformat()

    right = {
        "relative": "p1", "regime": "mediated", "channels": {"call": {"from_child": "allow"}},
        "windows": _windows(), "cancelled": ["2026-12-25", "2027-01-01", "2027-05-01"],
    }
    order = {"issued_on": "2026-08-20", "valid_from": "2026-09-01", "valid_until": "2027-02-28"}
    return {
        "child": "c1", "timezone": "Europe/Paris", "school_zone": "A", "relatives": ["p1", "p2", "p3"],
        "orders": [
            {"id": "o1", **order, "rights": [right, {"relative": "p2", "regime": "free"}]},
            {"id": "o2", **order, "issued_on": "2027-02-01", "valid_from": "2027-03-01", "valid_until": None,
             "rights": [right]},
        ],
        "suspensions": [
            {"relative": "p1", "channels": ["call"], "from": at(40, 7), "until": at(54, 7)},
        ],
        "pauses": [{"relative": "*", "from": at(30 * n, 16), "until": at(30 * n + 1, 16)} for n in range(12)],
        "visits": [
            {"relative": "p2" if n % 3 else "p1", "kind": "in_person", "mediated": True, "status": "planned",
             "start": at(7 * n + 1, 13), "end": at(7 * n + 1, 14), "lock": "family" if n % 2 else "relative"}
            for n in range(52)
        ],
        "quiet_hours": [
            {"days": ALL_DAYS, "from": "21:30", "to": "07:00"},
            {"days": ["MO", "TU", "TH", "FR"], "from": "08:30", "to": "16:30"},
        ],
    }


def _cpu(work: Callable[[], object], times: int) -> float:
    """Return the CPU seconds of one call: the least of several, what others do on the machine left out."""
    def once() -> float:
        begun = process_time()
        work()
        return process_time() - begun

    return min(once() for _ in range(times))


def _result(name: str, value: float, unit: str, goal: str, *, ok: bool) -> Result:
    return Result(name=f"contact decision: {name}", value=value, unit=unit, goal=goal, ok=ok)


def _compile(situation: dict[str, Any]) -> None:
    """Read a situation and lay out more than a year of its densest question, a page at a time."""
    compiled = compile_situation(situation)
    for days in range(0, 365, 92):
        compiled.decide("p1", "to_child", "message", START + timedelta(days=days))


def run(quick: bool) -> list[Result]:
    """Measure compiling a rich year, many decisions, and one decision with its `until`."""
    times, asked = (15, 20_000) if quick else (60, 200_000)
    situation = rich()
    year = _cpu(lambda: _compile(situation), times)

    compiled, random = compile_situation(situation), Random(7)
    instants = [START + YEAR * random.random() for _ in range(asked)]

    def decide_all() -> None:
        for at in instants:
            compiled.decide("p1", "to_child", "message", at)

    each = _cpu(decide_all, 3) / asked
    # Again, a moment later: a neighbour on the same core must not speak for the engine.
    year = min(year, _cpu(lambda: _compile(situation), times))
    return [
        _result("compile a rich year", year * 1000, "ms", "≤ 5 ms", ok=year <= 0.005),
        _result("decisions on a compiled situation", 1 / each, "/s", "≥ 200,000/s", ok=each <= 1 / 200_000),
        _result("one decision with until", each * 1e6, "µs", "≤ 50 µs", ok=each <= 50e-6),
    ]


if __name__ == "__main__":
    from bench.__main__ import table

    print(table(run(quick=False)))
