"""One line of the interchange format in, its answer out (visit-rules sections 7 to 9)."""
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from visits.rules import reading
from visits.rules.clock import clock
from visits.rules.compiled import Compiled, check_carrier, compile_situation
from visits.rules.values import CHANNELS, DIRECTIONS, BadInput

_ASKED = ("relative", "direction", "channel")


def decide_line(line: object) -> dict[str, Any]:
    """Return the answer to a line's question, or {"error": …} naming the field that cannot be read."""
    try:
        compiled, query = _read(line, ("at",))
        decision = compiled.decide(*_question(query), _moment(query, "at"), carrier=_carrier(query))
    except BadInput as error:
        return {"error": str(error)}
    answer: dict[str, Any] = {
        "outcome": decision.outcome, "reason": decision.reason,
        "until": decision.until and _shown(decision.until, compiled), "disclosed_reason": decision.disclosed_reason,
    }
    return {**answer, "warnings": list(decision.warnings)} if decision.warnings else answer


def timeline_line(line: object) -> list[dict[str, str]] | dict[str, str]:
    """Return the stretches that a line asks for, or {"error": …} naming the field that cannot be read."""
    try:
        compiled, query = _read(line, ("start", "end"))
        edges = _moment(query, "start"), _moment(query, "end")
        stretches = compiled.timeline(*_question(query), *edges, carrier=_carrier(query))
    except BadInput as error:
        return {"error": str(error)}
    return [
        {
            "start": _shown(stretch.start, compiled), "end": _shown(stretch.end, compiled),
            "outcome": stretch.outcome, "reason": stretch.reason,
        }
        for stretch in stretches
    ]


def _read(line: object, instants: tuple[str, ...]) -> tuple[Compiled, Mapping[str, Any]]:
    """Return the situation ready to be asked and the question with all its keys; other keys are ignored."""
    if not isinstance(line, Mapping):
        raise BadInput("line", "is not an object with situation and query")
    for key in ("situation", "query"):
        if key not in line:
            raise BadInput(key, "is missing")
    compiled = compile_situation(line["situation"])
    required = (*_ASKED, *instants)
    return compiled, reading.fields(line["query"], "query", required=required, optional=("carrier",))


def _question(query: Mapping[str, Any]) -> tuple[str, str, str]:
    return (
        reading.text(query["relative"], "query.relative"),
        reading.one_of(query["direction"], "query.direction", DIRECTIONS),
        reading.one_of(query["channel"], "query.channel", CHANNELS),
    )


def _carrier(query: Mapping[str, Any]) -> str | None:
    return check_carrier(query["carrier"], query["channel"]) if "carrier" in query else None


def _shown(moment: datetime, compiled: Compiled) -> str:
    """Return an instant in the child's time zone, where the calendar allows."""
    try:
        return moment.astimezone(clock(compiled.situation.timezone).zone).isoformat()
    except OverflowError:
        return moment.isoformat()


def _moment(query: Mapping[str, Any], key: str) -> datetime:
    return reading.moment(query[key], f"query.{key}")
