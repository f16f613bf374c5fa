"""Measure the analysis on labelled messages: the figures of spec moderation §5."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from moderation.analysis.analyser import analyse
from moderation.analysis.result import ACTIONS, Analysis, Context

_HELP = re.compile(r"(?<!\d)(?:119|3018|3114|112|114|115|3919|116 ?000|116 ?006)(?!\d)")
_HELD = ("hold", "alert")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its share in percent, how many messages it counts, the least (or most) it should be."""

    name: str
    value: float
    count: int
    goal: float
    at_most: bool = False

    @property
    def reached(self) -> bool:
        """Tell whether the goal is met."""
        return self.value <= self.goal if self.at_most else self.value >= self.goal


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled message and what the analysis said of it."""

    case: dict[str, Any]
    analysis: Analysis


def judge(case: dict[str, Any]) -> Judged:
    """Analyse one labelled message; its note is never read."""
    context = Context(case["context"], case["author_role"], bool(case.get("visit_planned", False)))
    return Judged(case, analyse(case["text"], context=context))


def figures(cases: Iterable[dict[str, Any]]) -> list[Figure]:
    """Return every figure of spec moderation §5 for labelled messages."""
    judged = [judge(case) for case in cases]
    benign = [one for one in judged if one.case["severity"] == "none"]
    critical = [one for one in judged if one.case["severity"] == "critical"]
    grave = [one for one in judged if one.case["severity"] in ("high", "critical")]
    exposed = [one for one in grave if "contact_details" in one.case["labels"] and one.case["severity"] == "high"]
    helping = [one for one in judged if _HELP.search(one.case["text"])]
    return [
        _share("critical: hold or alert", critical, 97, [one for one in critical if one.analysis.action in _HELD]),
        _share("critical: alert", critical, 90, [one for one in critical if one.analysis.action == "alert"]),
        _share("contact exposed: held", exposed, 97, [one for one in exposed if one.analysis.action in _HELD]),
        _share("high or critical: held", grave, 92, [one for one in grave if one.analysis.action in _HELD]),
        Figure("recall, mean of labels", _mean(label_recalls(judged).values()), len(judged), 85),
        _share("benign: publish", benign, 96, [one for one in benign if one.analysis.action == "publish"]),
        _share("help numbers: right", helping, 100, [one for one in helping if _right(one)]),
        _share("benign: alert", benign, 0, [one for one in benign if one.analysis.action == "alert"], at_most=True),
    ]


def label_recalls(judged: Iterable[Judged]) -> dict[str, float]:
    """Return for each label the share of its messages where the analysis gave it, in percent."""
    wanted: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        for label in one.case["labels"]:
            wanted[label].append(label in one.analysis.labels)
    return {label: _percent(sum(found), len(found)) for label, found in sorted(wanted.items())}


def _right(one: Judged) -> bool:
    wanted = ACTIONS[one.case["severity"]]
    exposed = "contact_details" in one.analysis.labels and "contact_details" not in one.case["labels"]
    return one.analysis.action == wanted and not exposed


def _share(name: str, among: list[Judged], goal: float, right: list[Judged], *, at_most: bool = False) -> Figure:
    empty = 0.0 if at_most else 100.0
    return Figure(name, _percent(len(right), len(among)) if among else empty, len(among), goal, at_most)


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1)


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return round(sum(listed) / len(listed), 1) if listed else 100.0
