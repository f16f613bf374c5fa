"""How fast and how heavy the analysis of texts is: it stands before every message (spec/moderation §5)."""

import json
import subprocess
import sys
from pathlib import Path
from time import process_time

from bench.results import Result
from moderation.analysis import Context, analyse

CASES = Path(__file__).parent.parent / "tests/moderation/cases"
_PROBE = """
import os, time
def memory(): return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
import dataclasses, functools, importlib.resources, re, typing, unicodedata
before, begun = memory(), time.process_time()
from moderation.analysis import Context, analyse
analyse("bonjour", context=Context("youth_group", "youth"))
print((time.process_time() - begun) * 1000, memory() - before)
"""


def _messages() -> list[tuple[str, Context]]:
    lines = [json.loads(line) for path in sorted(CASES.glob("*.jsonl")) for line in path.read_text().splitlines()]
    return [(line["text"], Context(line["context"], line["author_role"])) for line in lines]


def _each(messages: list[tuple[str, Context]]) -> list[float]:
    """Return the CPU seconds of each message."""
    spent = []
    for text, context in messages:
        begun = process_time()
        analyse(text, context=context)
        spent.append(process_time() - begun)
    return sorted(spent)


def _loaded() -> tuple[float, float]:
    """Return what importing costs in a fresh interpreter, the lexicon read: CPU milliseconds, megabytes."""
    tried = []
    for _ in range(3):
        out = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True).stdout
        tried.append(tuple(float(figure) for figure in out.split()))
    return min(milliseconds for milliseconds, _ in tried), min(megabytes for _, megabytes in tried)


def _result(name: str, value: float, unit: str, goal: str, *, ok: bool) -> Result:
    return Result(name=f"text analysis: {name}", value=value, unit=unit, goal=goal, ok=ok)


def run(quick: bool) -> list[Result]:
    """Measure messages a second on one core, the slowest in a hundred, and what importing costs."""
    messages = _messages()
    rounds = [_each(messages) for _ in range(3 if quick else 10)]
    rate = max(len(messages) / sum(spent) for spent in rounds[1:])
    slowest = min(spent[int(len(spent) * 0.99)] for spent in rounds)
    milliseconds, megabytes = _loaded()
    return [
        _result("messages on one core", rate, "/s", "≥ 5,000/s", ok=rate >= 5_000),
        _result("99 % of messages", slowest * 1000, "ms", "< 1 ms", ok=slowest < 0.001),
        _result("importing, lexicon read", milliseconds, "ms", "≤ 150 ms", ok=milliseconds <= 150),
        _result("memory over a bare interpreter", megabytes, "MB", "≤ 60 MB", ok=megabytes <= 60),
    ]


if __name__ == "__main__":
    from bench.__main__ import table

    print(table(run(quick=False)))
