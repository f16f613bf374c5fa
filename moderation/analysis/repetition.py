"""Rows of the same words: what a machine or a bored thumb sends."""

import re
from collections import Counter

from moderation.analysis.signs import Sign

_WORD = re.compile(r"[^\W\d_]{3,}")
_LEAST = 8
_HARMLESS = frozenset(
    "haha hahaha non oui mdr lol ptdr trop allez aller bravo merci go gooo ouais olala lala lalala".split()
)


def find_repetition(text: str) -> list[Sign]:
    """Return a low spam sign when a few words make up nearly all of a long enough text."""
    if len(text) < _LEAST * 4:
        return []
    words = _WORD.findall(text)
    if len(words) < _LEAST:
        return []
    (word, times), *_ = Counter(words).most_common(1)
    if word in _HARMLESS or times < 4 or len(set(words)) * 3 > len(words):
        return []
    return [Sign("spam", "low", 0, len(text), "spam.repetition")]
