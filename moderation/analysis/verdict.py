"""From what was found to what follows: severity, action, labels (spec moderation §1 and §2)."""

from moderation.analysis.fold import Folded
from moderation.analysis.notes import AUTHOR, MODERATOR
from moderation.analysis.result import ACTIONS, CALLS_FOR_HELP, LABELS, RANK, Analysis, Finding, Severity
from moderation.analysis.signs import Sign

VICTIM_RULES = "harassment.victim"


def conclude(signs: list[Sign], folded: Folded) -> Analysis:
    """Return the analysis that a text's signs amount to: the highest severity decides."""
    findings = tuple(
        sorted((_finding(sign, folded) for sign in _strongest(signs)), key=lambda one: (one.start, one.rule))
    )
    severity: Severity = max((found.severity for found in findings), key=lambda one: RANK[one], default="none")
    present = {found.label for found in findings}
    return Analysis(
        severity=severity,
        action=ACTIONS[severity],
        labels=tuple(label for label in LABELS if label in present),
        findings=findings,
        help_call=bool(present & CALLS_FOR_HELP) or any(found.rule.startswith(VICTIM_RULES) for found in findings),
    )


def _strongest(signs: list[Sign]) -> list[Sign]:
    """Keep one sign of each rule and place."""
    return list(dict.fromkeys(signs))


def _finding(sign: Sign, folded: Folded) -> Finding:
    start, end = folded.span(sign.start, sign.end) if folded.text else (0, 0)
    return Finding(sign.label, sign.severity, start, end, sign.rule, AUTHOR[sign.label], MODERATOR[sign.label])
