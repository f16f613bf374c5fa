"""Read the digits of a text in any disguise: words, words and digits mixed, letters for digits."""

import re
from typing import NamedTuple

_UNITS = {
    "zero": 0, "zeros": 0, "oh": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "zeero": 0, "zro": 0, "katre": 4, "cat": 4, "troi": 3, "cinc": 5, "set": 7,
    "uit": 8, "nef": 9, "dis": 10, "sis": 6,
    "صفر": 0, "واحد": 1, "اثنين": 2, "اثنان": 2, "جوج": 2, "ثلاثه": 3, "تلاته": 3, "اربعه": 4, "ربعه": 4, "خمسه": 5,
    "سته": 6, "سبعه": 7, "ثمانيه": 8, "تمنيه": 8, "تسعه": 9, "تسعود": 9,
    "sifr": 0, "wahed": 1, "jouj": 2, "tlata": 3, "khamsa": 5, "stta": 6, "sebaa": 7,
}  # fmt: skip
_TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "vint": 20, "trent": 30, "soissante": 60,
}  # fmt: skip
_LINKS = frozenset(
    "et puis apres ensuite tiret point points espace slash virgule and then dash dot plus pi ensuit".split()
)
_TWICE = frozenset({"double", "deuxfois"})
_LIKE_DIGITS = {"o": "0", "l": "1", "i": "1", "z": "2", "s": "5", "b": "8", "g": "9", "q": "9"}
_LEET = str.maketrans("01345", "oieas")
_WORD = re.compile(r"[^\W_]+")
_CUT = re.compile(r"\d+|[^\W\d_]+")
_LOOKS = re.compile(r"(?=[oilzsbgq]*\d)[\doilzsbgq]+")


class Digits(NamedTuple):
    """Digits as written or read, where they stand, and how many foreign words stand before them since the last ones."""

    digits: str
    start: int
    end: int
    words_before: int


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def read_digits(text: str) -> list[Digits]:
    """Return every group of digits of a folded text, in order."""
    words = [part for found in _WORD.finditer(text) for part in _cut(found.group(), found.start())]
    groups: list[Digits] = []
    foreign = index = 0
    while index < len(words):
        digits, used = _number(words, index)
        if used:
            last = words[index + used - 1]
            groups.append(Digits(digits, words[index].start, last.end, foreign))
            foreign = 0
            index += used
            continue
        foreign += words[index].text not in _LINKS
        index += 1
    return groups


def _cut(raw: str, start: int) -> list[_Word]:
    if raw.isdigit() or raw.isalpha():
        return [_Word(raw, start, start + len(raw))]
    spelled = raw.translate(_LEET)
    if spelled in _UNITS or spelled in _TENS:
        return [_Word(spelled, start, start + len(raw))]
    if _LOOKS.fullmatch(raw):
        return [_Word("".join(_LIKE_DIGITS.get(char, char) for char in raw), start, start + len(raw))]
    return [_Word(part.group(), start + part.start(), start + part.end()) for part in _CUT.finditer(raw)]


def _number(words: list[_Word], index: int) -> tuple[str, int]:
    """Read one number from `index`: its digits and how many words it took (0 when there is none)."""
    word = words[index].text
    if word.isdigit():
        return word, 1
    if word in _TWICE and index + 1 < len(words):
        digits, used = _number(words, index + 1)
        return (digits * 2, used + 1) if used else ("", 0)
    if word == "o" and index + 1 < len(words) and words[index + 1].text in ("6", "7", "six", "sept"):
        return "0", 1
    if word in _TENS:
        return _tens(_TENS[word], words, index, 1)
    if (
        word in ("quatre", "katre", "4")
        and index + 1 < len(words)
        and words[index + 1].text in ("vingt", "vingts", "vint")
    ):
        return _tens(80, words, index, 2)
    unit = _UNITS.get(word)
    if unit is None:
        return "", 0
    if unit == 10 and index + 1 < len(words) and _UNITS.get(words[index + 1].text, 0) in (7, 8, 9):
        return str(10 + _UNITS[words[index + 1].text]), 2
    return str(unit), 1


def _tens(base: int, words: list[_Word], index: int, used: int) -> tuple[str, int]:
    after = index + used
    if after < len(words) and words[after].text == "et":
        after += 1
    if after >= len(words):
        return str(base), used
    unit = _UNITS.get(words[after].text, 0)
    teens = base in (60, 80)
    if unit == 10 and teens:
        digits, more = _number(words, after)
        return str(base + int(digits)), after - index + more
    if 0 < unit < (17 if teens else 10):
        return str(base + unit), after - index + 1
    return str(base), used
