"""`manage.py visit_rules decide|timeline FILE`: the engine on the command line (visit-rules section 9)."""
import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from visits.rules.interchange import decide_line, timeline_line

_MODES = {"decide": decide_line, "timeline": timeline_line}


class Command(BaseCommand):
    help = "Answer questions about situations, JSON Lines in and out; exit status 1 when a line was bad."
    # The engine needs no database and no settings of a server.
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what is asked and the file of lines."""
        parser.add_argument("mode", choices=list(_MODES))
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, mode: str, file: Path, **options: Any) -> None:
        """Write one answer for each line that is not blank, in order."""
        bad = False
        try:
            # Lines end at a line feed alone: JSON texts may hold other separators.
            with file.open("rb") as lines:
                for line in lines:
                    if line.strip():
                        answer = _answered(mode, line)
                        bad = bad or (isinstance(answer, dict) and "error" in answer)
                        self.stdout.write(json.dumps(answer))
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        if bad:
            sys.exit(1)


def _answered(mode: str, line: bytes) -> Any:
    try:
        return _answer(mode, line)
    except RecursionError:
        return {"error": "line: is nested too deeply"}


def _answer(mode: str, line: bytes) -> Any:
    try:
        read = json.loads(line.decode(), parse_constant=_refuse_constant)
    except ValueError as error:
        return {"error": f"line: is not JSON: {error}"}
    return _MODES[mode](read)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no value of JSON")
