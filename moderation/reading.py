"""Have a text analysed, closed by default: what fails or takes too long is read by a person (R15)."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import perf_counter

from django.conf import settings

from moderation.analysis import Analysis, Context, Finding, analyse

logger = logging.getLogger(__name__)
# Fifty times the spec's own 99th percentile on a loaded machine; what needs longer is no ordinary text.
SECONDS = 1.0
LONGEST = 20_000
_RANK = {"none": 0, "low": 1, "high": 2, "critical": 3}
_MAY_CALL_FOR_HELP = frozenset({"self_harm", "violence_disclosure", "runaway", "harassment"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a text, or that it could not be analysed."""

    severity: str
    labels: tuple[str, ...]
    findings: tuple[Finding, ...]
    help_call: bool
    failed: bool = False


FAILED = Reading("none", (), (), help_call=False, failed=True)


def read(text: str, context: Context, recent: Sequence[str] = ()) -> Reading:
    """Return what is found in a text, alone and as the end of what its author wrote minutes ago (§2)."""
    started = perf_counter()
    try:
        found = _together(text, context, recent)
    except Exception:
        # Without the text: logs carry no content (threat 31).
        logger.exception("The analysis failed; the text is held")
        return FAILED
    if perf_counter() - started > getattr(settings, "MODERATION_ANALYSIS_SECONDS", SECONDS):
        logger.error("The analysis took too long; the text is held")
        return FAILED
    return found


def _together(text: str, context: Context, recent: Sequence[str]) -> Reading:
    if len(text) > LONGEST:
        raise ValueError("longer than what is analysed at once")
    alone = analyse(text, context=context)
    before = " ".join(recent)[-LONGEST:]
    if not before:
        return Reading(alone.severity, alone.labels, alone.findings, alone.help_call)
    return _merge(alone, analyse(f"{before} {text}", context=context), offset=len(before) + 1)


def _merge(alone: Analysis, joined: Analysis, *, offset: int) -> Reading:
    """Add what shows only together, as far as it lies in the new text: the rest had its own reading."""
    known = {(found.label, found.rule) for found in alone.findings}
    added = tuple(
        replace(found, start=max(0, found.start - offset), end=found.end - offset)
        for found in joined.findings
        if found.end > offset and (found.label, found.rule) not in known
    )
    findings = (*alone.findings, *added)
    severity = max((found.severity for found in findings), key=_RANK.__getitem__, default="none")
    labels = tuple(dict.fromkeys([*alone.labels, *(found.label for found in added)]))
    help_call = alone.help_call or (
        joined.help_call and any(found.label in _MAY_CALL_FOR_HELP for found in added)
    )
    return Reading(severity, labels, findings, help_call)
