"""What the analysis promises on labelled messages (spec moderation §5), and the command that measures it (§6)."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from moderation.analysis.score import figures

CASES = Path(__file__).parent.parent / "cases"
FILES = ["moderation_dev.jsonl", *(f"own_flagged{part}.jsonl" for part in ("", "_b", "_c", "_d", "_e"))]
BENIGN = [f"own_benign{part}.jsonl" for part in ("", "_b", "_c", "_d", "_e")]


def read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", [*FILES, *BENIGN])
def test_the_goals_of_the_specification_are_reached(name: str) -> None:
    missed = [figure for figure in figures(read(name)) if not figure.reached]
    assert missed == []


def test_the_command_prints_each_line_in_order(tmp_path: Path) -> None:
    lines = [
        {"id": "a", "text": "mon num 06 39 98 14 27", "context": "youth_group", "author_role": "youth"},
        {"text": "bonne nuit tout le monde", "context": "youth_group", "author_role": "youth"},
    ]
    path = tmp_path / "lines.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    out = StringIO()
    call_command("analyse_text", path, stdout=out)
    first, second = (json.loads(line) for line in out.getvalue().splitlines())
    assert (first["id"], first["labels"], first["severity"], first["action"]) == (
        "a",
        ["contact_details"],
        "high",
        "hold",
    )
    assert first["findings"][0]["start"] == 8
    assert (second["id"], second["labels"], second["severity"], second["action"]) == (None, [], "none", "publish")


def test_the_command_scores_labelled_lines() -> None:
    table, as_json = StringIO(), StringIO()
    call_command("analyse_text", CASES / FILES[0], score=True, stdout=table)
    call_command("analyse_text", CASES / FILES[0], score=True, json=True, stdout=as_json)
    assert "critical: alert" in table.getvalue()
    assert {figure["name"] for figure in json.loads(as_json.getvalue())} >= {"critical: alert", "benign: publish"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{not json", "not JSON"),
        ('{"context": "forum"}', "with a text"),
        ('{"text": "a", "context": "street", "author_role": "youth"}', "youth_group"),
    ],
)
def test_the_command_names_the_line_it_cannot_read(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(CommandError, match=said) as refused:
        call_command("analyse_text", path)
    assert f"{path}:1" in str(refused.value)


def test_the_command_scores_only_labelled_lines(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text('{"text": "a", "context": "forum", "author_role": "youth"}', encoding="utf-8")
    with pytest.raises(CommandError, match="labels and severity"):
        call_command("analyse_text", path, score=True)
