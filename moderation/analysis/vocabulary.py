"""The lexicon made ready: which families each word belongs to, and the rules that each family may open."""

from collections.abc import Iterable
from functools import cached_property
from importlib.resources import files

from moderation.analysis.fold import fold
from moderation.analysis.grammar import Lexicon, Pattern, Rule
from moderation.analysis.spelling import Spelling

_FOLDER = files("moderation.analysis") / "lexicon"
_COMMON_WEIGHT = 10_000
_UNKNOWN_LENGTH = 5
# Families that code fills: a capital inside a sentence, a word nobody knows, both ends of the text, a number of two digits or more.
_BY_CODE = ("@proper", "@unknown", "@begin", "@end", "@number")


class Vocabulary:
    """Words to families, phrases to families, families to rules."""

    def __init__(self, lexicon: Lexicon, short: dict[str, tuple[str, ...]], common: Iterable[str]) -> None:
        """Index a lexicon, with the table of short forms and the common words of no family."""
        self.ids = lexicon.ids
        self.rules = lexicon.rules
        self.words: dict[str, list[int]] = {}
        self.starts: dict[str, list[int]] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        self._common = set(common)
        self._weights = [0] * len(lexicon.items)
        self._above = _above(lexicon)
        known: set[str] = set(self._common)
        for concept, items in enumerate(lexicon.items):
            for item in items:
                if not item.startswith("@"):
                    self._add(concept, item, known)
        forms = {form for long in short.values() for form in long}
        masked = [item.rstrip("*") for item in lexicon.items[lexicon.ids["@masked"]]]
        self.spelling = Spelling(known | forms, self.starts, short, masked)
        self._families: dict[str, tuple[int, ...]] = {}
        self._openings: dict[str, tuple[tuple[tuple[str, ...], int], ...]] = {}

    def _add(self, concept: int, item: str, known: set[str]) -> None:
        words = tuple(fold(item).text.replace("'", " ").split())
        for above in self._above[concept]:
            self._weights[above] += _COMMON_WEIGHT if words[0] in self._common else 1
        known.update(word for word in words if not word.endswith("*"))
        if len(words) > 1:
            self.phrases.setdefault(words[0], []).append((words[1:], concept))
            for word in words:
                if word.endswith("*"):
                    self.starts.setdefault(word[:-1], [])
        elif words[0].endswith("*") and len(words[0]) > 1:
            self.starts.setdefault(words[0][:-1], []).append(concept)
        else:
            self.words.setdefault(words[0], []).append(concept)

    def families(self, form: str) -> tuple[int, ...]:
        """Return the families that a plain form belongs to by itself."""
        met = self._families.get(form)
        if met is None:
            own = [*self.words.get(form, ()), *(c for size in _sizes(form) for c in self.starts.get(form[:size], ()))]
            if not own and len(form) >= _UNKNOWN_LENGTH and form.isalpha() and form not in self._common:
                own = [self.ids["@unknown"]]
            elif len(form) > 1 and form[:-1].isdigit():
                own.append(self.ids["@number"])
            met = tuple({above for concept in own for above in self._above[concept]})
            if len(self._families) < 20_000:
                self._families[form] = met
        return met

    def openings(self, form: str) -> tuple[tuple[tuple[str, ...], int], ...]:
        """Return the phrases that may begin with a plain form: the words that follow, and the family."""
        met = self._openings.get(form)
        if met is None:
            keys = [form, *(form[:size] + "*" for size in _sizes(form))]
            met = tuple(phrase for key in keys for phrase in self.phrases.get(key, ()))
            if len(self._openings) < 20_000:
                self._openings[form] = met
        return met

    def above(self, concept: int) -> tuple[int, ...]:
        """Return a family and those that include it."""
        return self._above[concept]

    @cached_property
    def opened_by(self) -> dict[int, tuple[tuple[Rule, Pattern], ...]]:
        """Map the rarest family of each pattern to the pattern and its rule."""
        table: dict[int, list[tuple[Rule, Pattern]]] = {}
        for rule in self.rules:
            for pattern in rule.patterns:
                rarest = min(pattern.needs, key=lambda concept: self._weights[concept])
                table.setdefault(rarest, []).append((rule, pattern))
        return {concept: tuple(pairs) for concept, pairs in table.items()}


def _sizes(form: str) -> range:
    return range(2, min(len(form), 14) + 1)


def _above(lexicon: Lexicon) -> list[tuple[int, ...]]:
    """Follow inclusions (`@a = @b, …`): for each family, itself and all that include it."""
    holders: dict[int, set[int]] = {}
    for concept, items in enumerate(lexicon.items):
        for item in items:
            if item.startswith("@"):
                holders.setdefault(lexicon.ids[item], set()).add(concept)
    result = []
    for concept in range(len(lexicon.items)):
        reached, edge = {concept}, [concept]
        while edge:
            for holder in holders.get(edge.pop(), ()):
                if holder not in reached:
                    reached.add(holder)
                    edge.append(holder)
        result.append(tuple(reached))
    return result


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
    empty = [name for name, concept in lexicon.ids.items() if name.startswith("@") and not lexicon.items[concept] and name not in _BY_CODE]
    if empty:
        raise ValueError(f"families without words: {empty}")
    common = fold((_FOLDER / "common.txt").read_text(encoding="utf-8")).text.split()
    return Vocabulary(lexicon, _short_forms((_FOLDER / "short.txt").read_text(encoding="utf-8")), common)
