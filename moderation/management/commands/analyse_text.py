"""`manage.py analyse_text FILE`: try the analysis on messages, or measure it on labelled ones (spec moderation §6)."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, get_args

from django.core.management.base import BaseCommand, CommandError

from moderation.analysis import Context, analyse
from moderation.analysis.result import Place, Role
from moderation.analysis.score import Figure, figures


class Command(BaseCommand):
    """Analyse JSON Lines."""

    help = "Analyse messages given as JSON Lines, or measure the analysis on labelled ones with --score."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, and whether to score it."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--score", action="store_true", help="print how good the analysis is on labelled lines")
        parser.add_argument("--json", action="store_true", help="with --score: print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write one line for each line read, or the figures."""
        cases = _read(options["file"])
        if options["score"]:
            _check_labelled(options["file"], cases)
            self._print_figures(figures(cases), as_json=options["json"])
            return
        for case in cases:
            self.stdout.write(json.dumps(_analysed(case), ensure_ascii=False))

    def _print_figures(self, found: list[Figure], *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps([asdict(figure) | {"reached": figure.reached} for figure in found], indent=1))
            return
        for figure in found:
            sign = "≤" if figure.at_most else "≥"
            verdict = "ok" if figure.reached else "MISSED"
            share = f"{figure.value:>7.1f} %  {sign} {figure.goal:<5g}"
            self.stdout.write(f"{figure.name:<26}{share} {figure.count:>5}  {verdict}")


def _read(path: Path) -> list[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{path}: {error}") from error
    return list(_cases(path, lines))


def _cases(path: Path, lines: list[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
        except ValueError as error:
            raise CommandError(f"{path}:{number}: not JSON: {error}") from error
        if not isinstance(case, dict) or not isinstance(case.get("text"), str):
            raise CommandError(f"{path}:{number}: a line is an object with a text")
        if case.get("context") not in get_args(Place) or case.get("author_role") not in get_args(Role):
            raise CommandError(
                f"{path}:{number}: context is one of {', '.join(get_args(Place))};"
                f" author_role one of {', '.join(get_args(Role))}"
            )
        yield case


def _check_labelled(path: Path, cases: list[dict[str, Any]]) -> None:
    if not all("severity" in case and "labels" in case for case in cases):
        raise CommandError(f"{path}: --score needs labels and severity on every line")


def _analysed(case: dict[str, Any]) -> dict[str, Any]:
    context = Context(case["context"], case["author_role"], bool(case.get("visit_planned", False)))
    analysis = analyse(case["text"], context=context)
    return {
        "id": case.get("id"),
        "labels": list(analysis.labels),
        "severity": analysis.severity,
        "action": analysis.action,
        "findings": [asdict(found) for found in analysis.findings],
    }
