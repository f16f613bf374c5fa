"""Telephone numbers in disguise; help numbers are recognised first and are nobody's contact details."""

import re

from moderation.analysis.numbers import Digits, read_digits
from moderation.analysis.signs import Sign

# BRIEF.md, and services that young people and families are sent to.
HELP_NUMBERS = frozenset(
    "119 3018 3114 15 17 18 112 114 115 3919 116000 116006 116111 116117 3020 3039 3040 3977 3117 31177 191 196 197"
    " 113 3960 3646 3949 3230 3631".split()
)
_HELP_LINES = frozenset(
    "0972394050 0145394000 0142963636 0145394000 0147889000 0153271100 0143542121 0140444645 0144938400 0980800130".split()
)
_CUE = re.compile(
    r"\b(?:num\w*|nmr\w*|tel|telephone\w*|telefone?|phone|phones?|port?able|mobile|fixe|bigo|bigophone|fone|appel\w*|"
    r"rappel\w*|call|cal|text|texte|texto|sms|whats\w*|wsp|watsap\w*|wats|joindre|joignable|contact\w*|ecri\w*|sonne\w*|06|07|"
    r"digits|hit me|sim|ligne|raqmi|nmrti|ra9mi|nmra|numero\w*|bip\w*)\b|رقم|هاتف|اتصل|نمرت|تليفون"
)
_FOREIGN = re.compile(r"(?:\+|\b00)\s?(?!33)[1-9](?:[\s.\-/()]{0,2}\d){7,13}\b")
_GAME = re.compile(r"\b(?:map|code|creatif|creative|fortnite|roblox|robux|ile|recette|farine|ref|isbn|commande)\b")
_DATE = re.compile(r"(?<![\d/])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])")
_BACKWARDS = re.compile(r"\b(?:envers|inverse\w*|backwards|rebours|verlan)\b")
_ENOUGH = re.compile(r"\d|\b(?:zero|six|sept|trent\w+|vingt\w*|seven|soixant\w+|oh|sifr)\b|صفر|سته|سبعه")


def find_phones(text: str) -> list[Sign]:
    """Return the telephone numbers of a folded text, however they are written, but help lines."""
    if not _ENOUGH.search(text):
        return []
    groups = read_digits(text)
    if sum(len(group.digits) for group in groups) < 6:
        return []
    foreign = [Sign("contact_details", "high", *found.span(), "phone.foreign") for found in _FOREIGN.finditer(text)]
    if foreign:
        return foreign
    return _whole(groups, text) or _broken(groups, text) or _partial(groups, text)


def _sign(groups: list[Digits], rule: str) -> Sign:
    return Sign("contact_details", "high", groups[0].start, groups[-1].end, rule)


def _whole(groups: list[Digits], text: str) -> list[Sign]:
    """Find ten digits in a row (nine when a cue says so), beginning and ending where groups do."""
    signs: list[Sign] = []
    first = 0
    while first < len(groups):
        taken = _number_from(groups, first, text)
        if taken:
            signs.append(_sign(groups[first : first + taken], "phone.number"))
        first += taken or 1
    return signs


def _number_from(groups: list[Digits], first: int, text: str) -> int:
    digits = ""
    for index in range(first, len(groups)):
        if index > first and groups[index].words_before:
            return 0
        digits += groups[index].digits
        if len(digits) > 14:
            return 0
        if is_phone(digits):
            return index - first + 1
        if len(digits) == 9 and digits[0] in "67" and _ends(groups, index) and _CUE.search(text):
            return index - first + 1
        if len(digits) == 10 and _BACKWARDS.search(text) and is_phone(digits[::-1]):
            return index - first + 1
    return 0


def _ends(groups: list[Digits], index: int) -> bool:
    return index + 1 == len(groups) or groups[index + 1].words_before > 0


def is_phone(digits: str) -> bool:
    """Tell whether digits are a French number of a person; help lines and 08 services are not."""
    if digits.startswith("0033"):
        digits = digits[4:]
    elif digits.startswith("33") and len(digits) in (11, 12):
        digits = digits[2:]
    elif not digits.startswith("0"):
        return False
    digits = "0" + digits.lstrip("0") if not digits.startswith("00") else digits
    return len(digits) == 10 and digits[1] in "12345679" and digits not in _HELP_LINES


def _broken(groups: list[Digits], text: str) -> list[Sign]:
    """Find a number whose pairs are kept apart by a few words or signs."""
    small = [group for group in groups if len(group.digits) <= 4]
    for first, group in enumerate(small):
        if not group.digits.startswith(("06", "07", "0")):
            continue
        digits, last = "", first
        while last < len(small) and len(digits) < 10 and (last == first or small[last].words_before <= 4):
            digits += small[last].digits
            last += 1
        if (
            len(digits) == 10
            and digits[1] in "67"
            and last - first >= 3
            and is_phone(digits)
            and not _GAME.search(text)
        ):
            return [_sign(small[first:last], "phone.broken")]
    return []


def _partial(groups: list[Digits], text: str) -> list[Sign]:
    """Find the beginning of a mobile number that a cue announces: the rest comes as a riddle or in another message."""
    if _GAME.search(text) or _DATE.search(text):
        return []
    least = 6 if _CUE.search(text) else 8
    digits, first = "", 0
    for index, group in enumerate(groups):
        if group.words_before > 3 or (len(group.digits) > 2 and group.digits in HELP_NUMBERS):
            digits = ""
        if not digits:
            first = index
        digits += group.digits
        if len(digits) >= least and digits.startswith(("06", "07", "336", "337")):
            return [_sign(groups[first : index + 1], "phone.partial")]
    return []
