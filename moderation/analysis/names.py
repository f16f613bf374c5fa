"""Full names of people: those of the space's children in any order, and those a text gives away."""

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from moderation.analysis.fold import Folded, fold
from moderation.analysis.signs import Sign

_WORD = re.compile(r"[^\W\d_]+")
_NAMES = files("moderation.analysis") / "names"
_CAPITAL = r"[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ]"
_PAIR = re.compile(
    rf"(?<![\w#@-])(?!(?:Mme|Madame|Mr|Monsieur|Mlle|Dr|Docteur|Juge|Maître|Mrs|Ms|Miss|Bonjour|Merci|Bravo)\b)({_CAPITAL}[\w’']+(?:-{_CAPITAL}[\w]+)?)\s+((?:(?:de|du|des|le|la|el|ben|van|di|da)\s+|d[’'])?"
    rf"(?:{_CAPITAL}[\w’']+|{_CAPITAL}{{3,}})(?:[- ]{_CAPITAL}[\w’']+)*)"
)
_CALLED = re.compile(
    r"(?:\b(?:[jmts]+[' ]?ap+el+e?(?:s|nt)?|nom(?: et prenom)?(?: complet| entier)?(?: (?:c'?est|cest|c|est|:))?|(?:my|his|her|full|real) name(?:'s| is)?|"
    r"ismi|smiti|smito|smitha|called|named|(?:vrai|full) (?:nom|blaze)(?: (?:c'?est|cest|c))?)|اسمي|اسمه|اسمها|سميتي)\s*(?::|est|is)?\s*"
)
_CALLED_HINTS = ("pel", "nom", "name", "ism", "smit", "called", "blaze", "اسم", "سميت")
_TITLE = re.compile(
    r"\b(?:mme|madame|m|mr|monsieur|mlle|docteur|dr|juge|maitre|avocate?|educ\w*|referente?|assistante?|soci\w+|direct\w+|"
    r"chef\w*|coach|infirmiere?|prof\w*|psy\w*|cpe|animat\w+|veill\w+|inspect\w+|greffier\w*|mrs|ms|judge|teacher|social worker)\b\W*$"
)
_LOOK_BACK = 60


class _Lists(NamedTuple):
    first: frozenset[str]
    famous: frozenset[str]
    not_names: frozenset[str]


@cache
def _lists() -> _Lists:
    read = {name: fold((_NAMES / f"{name}.txt").read_text(encoding="utf-8")).text for name in _Lists._fields}
    return _Lists(
        first=frozenset(read["first"].split()),
        famous=frozenset(line.strip() for line in read["famous"].splitlines() if line.strip()),
        not_names=frozenset(read["not_names"].split()),
    )


def find_known(folded: Folded, names: tuple[str, ...]) -> list[Sign]:
    """Return where the full name of one of the space's children stands, in any case, accents or order."""
    if not names:
        return []
    words = [(found.group(), found.start(), found.end()) for found in _WORD.finditer(folded.text)]
    signs = [_known(words, tuple(_WORD.findall(fold(name).text))) for name in names]
    return [sign for sign in signs if sign is not None]


def _known(words: list[tuple[str, int, int]], parts: tuple[str, ...]) -> Sign | None:
    if len(parts) < 2:
        return None
    glued = {"".join(parts), "".join(reversed(parts))}
    window = len(parts) + 2
    for index, (word, start, end) in enumerate(words):
        if word in glued:
            return Sign("identity", "high", start, end, "identity.child_of_the_place")
        if word not in parts:
            continue
        near = words[index : index + window]
        if set(parts) <= {other for other, _, _ in near}:
            last = max(stop for other, _, stop in near if other in parts)
            return Sign("identity", "high", start, last, "identity.child_of_the_place")
    return None


def find_given(folded: Folded, *, blamed: bool, fiction: bool) -> list[Sign]:
    """Return the full names that a text gives away; a professional's only when `blamed`, none in a talk of books."""
    called = _CALLED.search(folded.text) if any(hint in folded.text for hint in _CALLED_HINTS) else None
    if fiction and not called:
        return []
    found = _capitals(folded, blamed=blamed) or (_after_called(folded.text, called.end()) if called else None)
    return [Sign("identity", "high", *found, "identity.full_name")] if found else []


def _capitals(folded: Folded, *, blamed: bool) -> tuple[int, int] | None:
    if folded.original.islower():
        return None
    lists = _lists()
    for pair in _PAIR.finditer(folded.original):
        first, last = fold(pair[1]).text, fold(pair[2]).text
        begin = _folded_offset(folded, pair.start())
        before = folded.text[max(0, begin - _LOOK_BACK) : begin]
        if not _is_person(first, last, before, lists):
            continue
        if blamed or not _TITLE.search(before[-22:]):
            return begin, _folded_offset(folded, pair.end() - 1) + 1
    return None


def _is_person(first: str, last: str, before: str, lists: _Lists) -> bool:
    if f"{first} {last}" in lists.famous or last in lists.famous:
        return False
    tail = _WORD.findall(last)
    if any(part in lists.not_names for part in tail) or (len(tail) == 1 and tail[0] in lists.first):
        return False
    if re.search(
        r"(?:rue|college|lycee|ecole|place|avenue|stade|foyer|arret|gare|hopital|gymnase)\s+(?:de la |du |de )?$",
        before,
    ):
        return False
    return first.split("-")[0] in lists.first or (
        _CALLED.search(before[-26:]) is not None and first not in lists.not_names
    )


def _after_called(text: str, start: int) -> tuple[int, int] | None:
    lists = _lists()
    words = list(_WORD.finditer(text, start))[:3]
    if len(words) < 2 or text[words[0].end() : words[1].start()] not in (" ", "-"):
        return None
    first, last = words[0].group(), words[1].group()
    if first not in lists.first or last in lists.not_names or last in lists.first or len(last) < 4:
        return None
    return words[0].start(), words[1].end()


def _folded_offset(folded: Folded, original: int) -> int:
    if len(folded.origins) == len(folded.original):
        return original
    return next((index for index, origin in enumerate(folded.origins) if origin >= original), len(folded.text) - 1)
