"""The lexicon made ready: for each word the families it belongs to, the phrases it begins, the patterns it opens."""

from collections.abc import Iterable
from importlib.resources import files
from typing import NamedTuple

from moderation.analysis.fold import fold
from moderation.analysis.grammar import Lexicon, Pattern, Rule
from moderation.analysis.spelling import Spelling

_FOLDER = files("moderation.analysis") / "lexicon"
_COMMON_WEIGHT = 10_000
_UNKNOWN_LENGTH = 5
_REMEMBERED = 20_000
# Families that code fills: a capital inside a sentence, a word nobody knows, both ends of the text, a number of two
# digits or more.
_BY_CODE = ("@proper", "@unknown", "@begin", "@end", "@number")

Opening = tuple[Rule, Pattern, int]


class Phrase(NamedTuple):
    """What follows the first two words of a phrase, and what the whole stands for."""

    rest: tuple[str, ...]
    mask: int
    openings: tuple[Opening, ...]


class Entry(NamedTuple):
    """What a plain form stands for: families as bits, patterns they open, phrases by their second word."""

    mask: int
    openings: tuple[Opening, ...]
    phrases: dict[str, tuple[Phrase, ...]]
    begun: tuple[tuple[str, Phrase], ...]


class Vocabulary:
    """Words and phrases to families, families to rules; what was met is remembered, within bounds."""

    def __init__(self, lexicon: Lexicon, short: dict[str, tuple[str, ...]], common: Iterable[str]) -> None:
        """Index a lexicon, with the table of short forms and the common words of no family."""
        self.ids = lexicon.ids
        self.rules = lexicon.rules
        self._common = set(common)
        self._words: dict[str, list[int]] = {}
        self._starts: dict[str, list[int]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], list[int]]]] = {}
        self._above = _above(lexicon)
        self._weights = [0] * len(lexicon.items)
        for name in _BY_CODE:
            self._weights[self.ids[name]] = _COMMON_WEIGHT * _COMMON_WEIGHT
        known = self._index(lexicon, short)
        self._opened_by = self._openings()
        forms = {form for long in short.values() for form in long}
        masked = [item.rstrip("*") for item in lexicon.items[lexicon.ids["@masked"]]]
        self.spelling = Spelling(known | forms, self._starts, short, masked)
        self._entries: dict[str, Entry] = {}

    def _index(self, lexicon: Lexicon, short: dict[str, tuple[str, ...]]) -> set[str]:
        """Place every item of every family; return the whole words met."""
        holders: dict[str, list[int]] = {}
        for concept, items in enumerate(lexicon.items):
            for item in items:
                if item[0] != "@":
                    holders.setdefault(item, []).append(concept)
        known = set(self._common)
        for item, concepts in holders.items():
            words = _plain((item if item.isascii() else fold(item).text).replace("'", " ").split(), short)
            known.update(word for word in words if word[-1] != "*")
            self._place(words, concepts)
        return known

    def _place(self, words: tuple[str, ...], concepts: list[int]) -> None:
        weight = _COMMON_WEIGHT if words[0] in self._common and len(words) == 1 else 1
        for concept in concepts:
            for above in self._above[concept]:
                self._weights[above] += weight
        if len(words) > 1:
            self._phrases.setdefault(words[0], []).append((words[1:], concepts))
            for word in words:
                if word[-1] == "*":
                    self._starts.setdefault(word[:-1], [])
        elif words[0][-1] == "*" and len(words[0]) > 1:
            self._starts.setdefault(words[0][:-1], []).extend(concepts)
        else:
            self._words.setdefault(words[0], []).extend(concepts)

    def _openings(self) -> dict[int, list[Opening]]:
        """Map the rarest family of each pattern to the pattern and its rule."""
        table: dict[int, list[Opening]] = {}
        for rule in self.rules:
            for pattern in rule.patterns:
                rarest = min(pattern.needs, key=lambda concept: self._weights[concept])
                table.setdefault(rarest, []).append((rule, pattern, pattern.mask))
        return table

    def bit(self, name: str) -> int:
        """Return the bits of a family and of those that include it."""
        return self._mask([self.ids[name]])[0]

    def entry(self, form: str) -> Entry:
        """Return what a plain form stands for."""
        met = self._entries.get(form)
        if met is None:
            met = self._make_entry(form)
            if len(self._entries) < _REMEMBERED:
                self._entries[form] = met
        return met

    def _make_entry(self, form: str) -> Entry:
        sizes = range(2, min(len(form), 14) + 1)
        own = [*self._words.get(form, ()), *(c for size in sizes for c in self._starts.get(form[:size], ()))]
        if not own and len(form) >= _UNKNOWN_LENGTH and form.isalpha() and form not in self._common:
            own = [self.ids["@unknown"]]
        elif len(form) > 1 and form[:-1].isdigit():
            own.append(self.ids["@number"])
        mask, openings = self._mask(own)
        phrases: dict[str, list[Phrase]] = {}
        begun: list[tuple[str, Phrase]] = []
        for key in (form, *(form[:size] + "*" for size in sizes)):
            for rest, concepts in self._phrases.get(key, ()):
                phrase = Phrase(rest[1:], *self._mask(concepts))
                if rest[0][-1] == "*":
                    begun.append((rest[0][:-1], phrase))
                else:
                    phrases.setdefault(rest[0], []).append(phrase)
        return Entry(mask, openings, {word: tuple(found) for word, found in phrases.items()}, tuple(begun))

    def _mask(self, concepts: Iterable[int]) -> tuple[int, tuple[Opening, ...]]:
        reached = {above for concept in concepts for above in self._above[concept]}
        mask = 0
        for concept in reached:
            mask |= 1 << concept
        return mask, tuple(opening for concept in sorted(reached) for opening in self._opened_by.get(concept, ()))


def _plain(words: list[str], short: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Write the lexicon's words as texts are read: "i will" waits for "j will"; one letter alone stays, but *i*."""
    if not any(word in short for word in words):
        return tuple(words)
    return tuple(
        form for word in words for form in (short.get(word, (word,)) if len(word) > 1 or word == "i" else (word,))
    )


def _above(lexicon: Lexicon) -> list[tuple[int, ...]]:
    """Follow inclusions (`@a = @b, …`): for each family, itself and all that include it."""
    holders: dict[int, set[int]] = {}
    for concept, items in enumerate(lexicon.items):
        for item in items:
            if item[0] == "@":
                holders.setdefault(lexicon.ids[item], set()).add(concept)
    return [_reached(concept, holders) for concept in range(len(lexicon.items))]


def _reached(concept: int, holders: dict[int, set[int]]) -> tuple[int, ...]:
    reached, edge = {concept}, [concept]
    while edge:
        for holder in holders.get(edge.pop(), ()):
            if holder not in reached:
                reached.add(holder)
                edge.append(holder)
    return tuple(sorted(reached))


def _short_forms(text: str) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        written, _, plain = line.split("#", 1)[0].partition("=")
        for word in written.split():
            table[word] = tuple(plain.split())
    return table


def load() -> Vocabulary:
    """Build the vocabulary from the files of the lexicon folder."""
    lexicon = Lexicon()
    for name in _BY_CODE:
        lexicon.concept(name)
    for path in sorted(_FOLDER.iterdir(), key=lambda entry: entry.name):
        if path.name.endswith(".lex"):
            lexicon.read(path.name, path.read_text(encoding="utf-8"))
    empty = [name for name, concept in lexicon.ids.items() if name[0] == "@" and not lexicon.items[concept]]
    if set(empty) - set(_BY_CODE):
        raise ValueError(f"families without words: {sorted(set(empty) - set(_BY_CODE))}")
    common = fold((_FOLDER / "common.txt").read_text(encoding="utf-8")).text.split()
    return Vocabulary(lexicon, _short_forms((_FOLDER / "short.txt").read_text(encoding="utf-8")), common)
