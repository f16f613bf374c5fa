"""Bring a word as young people write it back to one plain spelling: SMS, glued pronouns, leet, stretched letters."""

import re
from collections.abc import Iterable

_STRETCHED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "$": "s", "@": "a", "#": "h"}
)
_GLUE = ("jt", "jm", "jl", "jn", "js", "qu", "j", "t", "m", "l", "d", "n", "s", "c")
_GLUED = {"jt": ("j", "t"), "jm": ("j", "m"), "jl": ("j", "l"), "jn": ("j", "n"), "js": ("j", "s")}
_VOWELS = frozenset("aeiouyh")
_ARABIC_STARTS = ("وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل")
_REMEMBERED = 20_000


class Spelling:
    """Know the words of the lexicon and the short forms of SMS; bounded memory of what was met."""

    def __init__(
        self, words: Iterable[str], prefixes: Iterable[str], short: dict[str, tuple[str, ...]], masked: Iterable[str]
    ) -> None:
        """Take whole words, beginnings of words, a table of short forms, and the words that people mask with stars."""
        self._words = set(words)
        self._prefixes = {prefix: prefix for prefix in prefixes if len(prefix) > 2}
        self._short = short
        self._single = {_DOUBLED.sub(r"\1", word): word for word in self._words if len(word) > 4}
        self._single_prefixes = {_DOUBLED.sub(r"\1", prefix): prefix for prefix in self._prefixes if len(prefix) > 3}
        self._by_shape: dict[tuple[str, int], list[str]] = {}
        for word in masked:
            self._by_shape.setdefault((word[:1], len(word)), []).append(word)
        self._met: dict[str, tuple[str, ...]] = {}

    def knows(self, word: str) -> bool:
        """Tell whether the lexicon has this word or its beginning."""
        return word in self._words or word in self._short or self._begins(word, self._prefixes, 3) is not None

    def forms(self, raw: str) -> tuple[str, ...]:
        """Return the plain forms of one written word."""
        met = self._met.get(raw)
        if met is None:
            met = self._resolve(raw)
            if len(self._met) < _REMEMBERED:
                self._met[raw] = met
        return met

    def _resolve(self, raw: str) -> tuple[str, ...]:
        if raw in self._short:
            return self._short[raw]
        if self.knows(raw):
            return (raw,)
        if len(raw) > 40:
            return (raw,)
        if "*" in raw or "#" in raw or "$" in raw or "@" in raw:
            return (self._unmask(raw),)
        if not raw.isalpha():
            return self._with_digits(raw)
        return (
            self._letters(raw)
            or self._letters(_STRETCHED.sub(r"\1\1", raw))
            or (self._letters(_STRETCHED.sub(r"\1", raw)) or (_STRETCHED.sub(r"\1", raw),))
        )

    def _letters(self, raw: str) -> tuple[str, ...] | None:
        if raw in self._short:
            return self._short[raw]
        if self.knows(raw):
            return (raw,)
        if "\u0600" <= raw[0] <= "\u06ff":
            return self._arabic(raw)
        return self._unglue(raw) or self._undouble(raw)

    def _undouble(self, raw: str) -> tuple[str, ...] | None:
        single = _DOUBLED.sub(r"\1", raw)
        if single in self._single:
            return (self._single[single],)
        begun = self._begins(single, self._single_prefixes, 4)
        if begun is not None:
            return (self._single_prefixes[begun] + single[len(begun) :],)
        return None

    def _unglue(self, raw: str) -> tuple[str, ...] | None:
        for glue in _GLUE:
            rest = raw[len(glue) :]
            if not raw.startswith(glue) or len(rest) < 2:
                continue
            if glue[0] == "j" and rest[0] not in _VOWELS and not self._knows_rest(rest):
                continue
            if self._knows_rest(rest):
                return (*_GLUED.get(glue, (glue,)), *self._short.get(rest, (rest,)))
        if raw[0] == "j" and len(raw) > 3 and raw[1] not in _VOWELS:
            return ("j", raw[1:])
        return None

    def _knows_rest(self, rest: str) -> bool:
        return (
            rest in self._words
            or rest in self._short
            or (len(rest) > 4 and self._begins(rest, self._prefixes, 4) is not None)
        )

    def _with_digits(self, raw: str) -> tuple[str, ...]:
        plain = raw.translate(_LEET)
        if plain.isalpha() and len(plain) > 2 and sum(char.isdigit() for char in raw) <= len(raw) // 2:
            read = self._letters(plain)
            if read:
                return read
        parts = _PARTS.findall(raw)
        if (len(parts) == 2 and parts[0].isdigit()) or (len(parts) == 3 and parts[1].isalpha()):
            return tuple(form for part in parts for form in ((part,) if part.isdigit() else self.forms(part)))
        return (raw,)

    def _unmask(self, raw: str) -> str:
        plain = raw.translate(_LEET)
        if plain.isalpha() and self.knows(plain):
            return plain
        shape = re.compile("".join(re.escape(char) if char.isalnum() else "." for char in raw))
        for word in self._by_shape.get((raw[0], len(raw)), ()):
            if shape.fullmatch(word):
                return word
        return raw

    def _arabic(self, raw: str) -> tuple[str, ...] | None:
        for start in _ARABIC_STARTS:
            rest = raw[len(start) :]
            if raw.startswith(start) and len(rest) > 2 and self.knows(rest):
                return (rest,)
        return None

    @staticmethod
    def _begins(word: str, prefixes: dict[str, str], least: int) -> str | None:
        for size in range(min(len(word), 14), least - 1, -1):
            if word[:size] in prefixes:
                return word[:size]
        return None
