"""Find the rules that a text meets: families by position, then patterns over positions."""

from moderation.analysis.grammar import Pattern, Rule, Step
from moderation.analysis.tokens import STOP, Token
from moderation.analysis.vocabulary import Entry, Opening, Vocabulary

Span = tuple[int, int]
_SENTENCE_GAP = 10


class Reading:
    """The words of a text that carry sense, and where families stand: each unit is (start, end, families as bits)."""

    def __init__(self, tokens: list[Token], vocabulary: Vocabulary) -> None:
        """Read tokens; fillers, signs and emoji take no room between words."""
        self.tokens: list[Token] = []
        self.sentences: list[int] = []
        self.openings: dict[int, Opening] = {}
        self._units: list[tuple[int, int, int]] = []
        self._places: dict[int, list[Span]] = {}
        self.mask = 0
        entries = self._read_words(tokens, vocabulary)
        self._read_phrases(entries)
        self._add(0, 0, vocabulary.bit("@begin"), ())
        self._add(len(entries), len(entries), vocabulary.bit("@end"), ())
        self._units.sort()

    def _read_words(self, tokens: list[Token], vocabulary: Vocabulary) -> list[Entry]:
        filler = 1 << vocabulary.ids["@filler"]
        proper = vocabulary.bit("@proper")
        entries: list[Entry] = []
        sentence = 0
        for token in tokens:
            if token.form == STOP:
                sentence += 1
                continue
            entry = vocabulary.entry(token.form)
            at = len(entries)
            if entry.mask & filler or not token.form.isalnum():
                self._add(at, at, entry.mask, entry.openings)
                continue
            self._add(at, at + 1, entry.mask | proper if token.proper else entry.mask, entry.openings)
            self.tokens.append(token)
            self.sentences.append(sentence)
            entries.append(entry)
        return entries

    def _add(self, start: int, end: int, mask: int, openings: tuple[Opening, ...]) -> None:
        if mask:
            self._units.append((start, end, mask))
            self.mask |= mask
            for opening in openings:
                self.openings[id(opening[1])] = opening

    def _read_phrases(self, entries: list[Entry]) -> None:
        tokens = self.tokens
        for index in range(len(entries) - 1):
            entry, second = entries[index], tokens[index + 1].form
            for phrase in entry.phrases.get(second, ()):
                if not phrase.rest or self._follows(index + 2, phrase.rest):
                    self._add(index, index + 2 + len(phrase.rest), phrase.mask, phrase.openings)
            for start, phrase in entry.begun:
                if second.startswith(start) and self._follows(index + 2, phrase.rest):
                    self._add(index, index + 2 + len(phrase.rest), phrase.mask, phrase.openings)

    def _follows(self, index: int, rest: tuple[str, ...]) -> bool:
        if index + len(rest) > len(self.tokens):
            return False
        for offset, word in enumerate(rest):
            form = self.tokens[index + offset].form
            if not (form.startswith(word[:-1]) if word[-1] == "*" else form == word):
                return False
        return True

    def has(self, name: str, vocabulary: Vocabulary) -> bool:
        """Tell whether a family is anywhere in the text."""
        return bool(self.mask >> vocabulary.ids[name] & 1)

    def places(self, concept: int) -> list[Span]:
        """Return where a family stands, in order."""
        known = self._places.get(concept)
        if known is None:
            bit = 1 << concept
            known = self._places[concept] = [(start, end) for start, end, mask in self._units if mask & bit]
        return known

    def span(self, words: Span) -> Span:
        """Return the span in the folded text of a span of words."""
        if not self.tokens:
            return 0, 0
        first = min(words[0], len(self.tokens) - 1)
        last = max(first, words[1] - 1)
        return self.tokens[first].start, max(self.tokens[last].end, self.tokens[first].end)

    def same_sentence(self, end: int, start: int) -> bool:
        """Tell whether no sentence ends between a word that ended and one that starts."""
        if not self.sentences:
            return True
        last = len(self.sentences) - 1
        return self.sentences[min(max(end - 1, 0), last)] == self.sentences[min(start, last)]


def met_rules(reading: Reading, facts: frozenset[str]) -> list[tuple[Rule, Span]]:
    """Return each rule that holds here and where its first pattern was found."""
    met: dict[int, tuple[Rule, Span] | None] = {}
    present = reading.mask
    for rule, pattern, mask in reading.openings.values():
        if mask & present != mask or id(rule) in met or not _holds(rule, facts):
            continue
        span = found(pattern, reading)
        if span is not None:
            taken_back = any(found(other, reading) is not None for other in rule.unless)
            met[id(rule)] = None if taken_back else (rule, span)
    return [pair for pair in met.values() if pair is not None]


def _holds(rule: Rule, facts: frozenset[str]) -> bool:
    return not (rule.never & facts) and all(choice & facts for choice in rule.only)


def found(pattern: Pattern, reading: Reading) -> Span | None:
    """Return where a pattern is, from its first sequence to its last word, if all its sequences are there."""
    if pattern.mask & reading.mask != pattern.mask:
        return None
    spans = []
    for sequence in pattern.sequences:
        span = _sequence(sequence, reading)
        if span is None:
            return None
        spans.append(span)
    return min(spans)[0], max(span[1] for span in spans)


def _sequence(steps: tuple[Step, ...], reading: Reading) -> Span | None:
    for start, end in reading.places(steps[0].concept):
        last = _after(steps, 1, end, reading)
        if last is not None:
            return start, last
    if steps[0].optional:
        return _sequence(steps[1:], reading)
    return None


def _after(steps: tuple[Step, ...], index: int, end: int, reading: Reading) -> int | None:
    if index == len(steps):
        return end
    step = steps[index]
    for start, stop in reading.places(step.concept):
        if start < end:
            continue
        if start - end > step.gap or (step.gap < _SENTENCE_GAP and not reading.same_sentence(end, start)):
            break
        last = _after(steps, index + 1, stop, reading)
        if last is not None:
            return last
    return _after(steps, index + 1, end, reading) if step.optional else None
