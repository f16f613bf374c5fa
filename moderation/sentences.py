"""What the door says, in sentences: why a text waits, what a text reveals."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from moderation import rules
from moderation.analysis import Finding
from moderation.models import Item


def reasons_for_author(item: Item) -> list[str]:
    """Return why a text waits, for its author: each reason once, none that teaches evasion or blames."""
    if item.help_call:
        return []
    labels = frozenset(item.labels)
    reasons = [item.contact_reason] if item.contact_held else []
    for found in item.findings:
        if rules.may_be_told(found["label"], labels=labels, help_call=item.help_call):
            reasons.append(_(found["author_note"]))
    if item.mode_held:
        reasons += _without_finding(item) or []
    return list(dict.fromkeys(reasons)) or [_("A person of the team reads it first.")]


def _without_finding(item: Item) -> list[str]:
    if item.analysis_failed:
        return [_("It could not be checked by itself, so a person reads it.")]
    if item.has_picture:
        return [_("A person looks at each picture before it is shown.")]
    return [] if item.findings else [_("In this place, everything is read over before it is shown.")]


def reasons_for_desk(item: Item) -> list[str]:
    """Return why a text waits, for who decides: everything, the rule's own sentence included."""
    reasons = [_(found["moderator_note"]) for found in item.findings]
    if item.contact_held:
        reasons.append(item.contact_reason)
    if item.mode_held:
        reasons += _without_finding(item)
    return list(dict.fromkeys(reasons))


def nudge_sentences(findings: Iterable[Finding], *, staff: bool) -> list[str]:
    """Return what a text reveals or may do, before it is sent; staff are asked to confirm what is serious."""
    found_all = list(findings)
    told = rules.shown_before_sending(frozenset(found.label for found in found_all))
    sentences = list(dict.fromkeys(_(found.author_note) for found in found_all if found.label in told))
    if staff and any(found.severity == "high" for found in found_all):
        sentences.append(_("Read it once more: sent as it is, it goes out under your name."))
    return sentences


def mark_spans(text: str, findings: Iterable[Mapping[str, Any]]) -> list[tuple[str, bool]]:
    """Cut a text into pieces that are marked or not, overlapping findings joined."""
    inside = [False] * len(text)
    for found in findings:
        for place in range(max(0, found["start"]), min(found["end"], len(text))):
            inside[place] = True
    pieces: list[tuple[str, bool]] = []
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or inside[place] != inside[start]:
            pieces.append((text[start:place], inside[start]))
            start = place
    return pieces
