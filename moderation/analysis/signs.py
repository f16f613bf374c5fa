"""What a detector found, in offsets of the folded text."""

from typing import NamedTuple

from moderation.analysis.result import Level


class Sign(NamedTuple):
    """One thing found: label, severity, span in the folded text, stable name of the rule."""

    label: str
    severity: Level
    start: int
    end: int
    rule: str
