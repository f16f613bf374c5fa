"""The cases of the specification with their whole answers, in the process and through the command."""
import json
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from visits.rules.interchange import decide_line, timeline_line

FILE = Path(__file__).parents[1] / "cases" / "visit_rules_dev.jsonl"
CASES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]


def _instants(rows: list[dict[str, str]]) -> list[tuple[datetime, datetime, str, str]]:
    return [
        (datetime.fromisoformat(r["start"]), datetime.fromisoformat(r["end"]), r["outcome"], r["reason"])
        for r in rows
    ]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    expected = case["expect"]
    if "timeline" in expected:
        stretches = timeline_line(case)
        assert isinstance(stretches, list)
        assert _instants(stretches) == _instants(expected["timeline"])
        return
    answer = decide_line(case)
    if "error_contains" in expected:
        assert all(part in answer["error"] for part in expected["error_contains"])
        return
    assert answer == expected


def _run(mode: str, path: Path) -> tuple[list[Any], int]:
    out, status = StringIO(), 0
    try:
        call_command("visit_rules", mode, str(path), stdout=out)
    except SystemExit as stopped:
        status = int(str(stopped.code))
    return [json.loads(line) for line in out.getvalue().splitlines()], status


def test_the_command_answers_line_by_line_and_skips_blank_ones(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    chosen = [case for case in CASES if case["id"] in ("suspension-02", "photo-04")]
    file.write_text("\n  \n".join(json.dumps(case) for case in chosen) + "\n")
    assert _run("decide", file) == ([case["expect"] for case in chosen], 0)


def test_a_bad_line_is_named_in_its_place_and_in_the_exit_status(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    good = next(case for case in CASES if case["id"] == "timeline-02")
    file.write_bytes(b'{"situation":\n[]\n' + json.dumps(good).encode() + b'\n\xff\n{"query": {}}\nNaN\n')
    answers, status = _run("timeline", file)
    assert [isinstance(answer, dict) and "error" in answer for answer in answers] == [
        True, True, False, True, True, True
    ]
    assert status == 1


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No such file"):
        call_command("visit_rules", "decide", str(tmp_path / "none.jsonl"))
