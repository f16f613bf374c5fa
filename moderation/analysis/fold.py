"""Fold a text to plain lower-case characters, keeping the way back to the original offsets."""

import unicodedata
from dataclasses import dataclass

_CONFUSABLES = {
    ord(strange): plain
    for strange, plain in zip("авекмнорстухіјѕԁցһӏαβεικνορτυχηωγ", "abekmhopctyxijsdghlabeikvoptuxnwy", strict=True)
}
_SPELLED = {
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "ʻ": "'", "＇": "'",
    "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "ة": "ه", "ى": "ي", "ـ": "", "ٱ": "ا", "گ": "ك", "ڭ": "ك", "ک": "ك", "ی": "ي", "ڤ": "ف", "پ": "ب",
    "🔟": "10", "💯": "100", "×": "x", "✖": "x", "…": "...", "٪": "%", "€": "€", "µ": "u",
}  # fmt: skip
_LETTER_BLOCKS = ((0x1F130, 26), (0x1F150, 26), (0x1F170, 26), (0x1F1E6, 26))
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_DROPPED = frozenset({"Mn", "Me", "Cf", "Cs", "Co", "Cn"})


def _letter_in_a_box(code: int) -> str | None:
    for first, size in _LETTER_BLOCKS:
        if first <= code < first + size:
            return chr(ord("a") + code - first)
    return None


def _fold_char(char: str) -> str:
    if char in _SPELLED:
        return _SPELLED[char]
    boxed = _letter_in_a_box(ord(char))
    if boxed:
        return boxed
    if ord(char) in _SKIN_TONES or unicodedata.category(char) in _DROPPED:
        return ""
    if unicodedata.category(char) == "Nd":
        return str(unicodedata.digit(char))
    plain = unicodedata.normalize("NFKD", char)
    kept = "".join(part for part in plain if unicodedata.category(part) not in _DROPPED)
    lowered = kept.lower().translate(_CONFUSABLES)
    return "".join(_SPELLED.get(part, part) for part in lowered) if lowered != char else lowered


class _Folds(dict[str, str]):
    """Remember the fold of each character: Unicode bounds its size."""

    def __missing__(self, char: str) -> str:
        folded = _fold_char(char)
        if len(self) < 20_000:
            self[char] = folded
        return folded


_FOLDS = _Folds()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, the offset of the original character it came from."""

    text: str
    origins: list[int]
    original: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original text behind a span of the folded one."""
        first = self.origins[start]
        last = self.origins[max(start, end - 1)]
        return first, min(len(self.original), last + 1)


def fold(text: str) -> Folded:
    """Fold accents, case, widths, look-alikes, boxed letters and digits, invisible characters (spec moderation §4)."""
    parts = [_FOLDS[char] for char in text]
    folded = "".join(parts)
    if len(folded) == len(parts) and all(parts):
        return Folded(folded, list(range(len(text))), text)
    origins = [place for place, part in enumerate(parts) for _ in part]
    return Folded(folded, origins, text)
