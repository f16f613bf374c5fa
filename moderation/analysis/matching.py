"""Find the rules that a text meets: families by position, then patterns over positions."""

from dataclasses import dataclass

from moderation.analysis.grammar import Pattern, Rule, Step
from moderation.analysis.tokens import STOP, Token
from moderation.analysis.vocabulary import Vocabulary

Span = tuple[int, int]


@dataclass(slots=True)
class Reading:
    """The words of a text that carry sense, their sentence, and where each family was found."""

    tokens: list[Token]
    sentences: list[int]
    hits: dict[int, list[Span]]

    def place(self, span: Span) -> Span:
        """Return the span in the folded text of a span of words."""
        if not self.tokens:
            return 0, 0
        first = min(span[0], len(self.tokens) - 1)
        last = max(first, span[1] - 1)
        return self.tokens[first].start, max(self.tokens[last].end, self.tokens[first].end)


def read(tokens: list[Token], vocabulary: Vocabulary) -> Reading:
    """Place every family; fillers, signs and emoji take no room between words."""
    filler = vocabulary.ids["@filler"]
    proper = vocabulary.above(vocabulary.ids["@proper"])
    solid: list[Token] = []
    sentences: list[int] = []
    hits: dict[int, list[Span]] = {}
    sentence = 0
    for token in tokens:
        if token.form == STOP:
            sentence += 1
            continue
        families = vocabulary.families(token.form)
        if filler in families or not token.form.isalnum():
            for concept in families:
                hits.setdefault(concept, []).append((len(solid), len(solid)))
            continue
        for concept in (*families, *proper) if token.proper else families:
            hits.setdefault(concept, []).append((len(solid), len(solid) + 1))
        solid.append(token)
        sentences.append(sentence)
    hits[vocabulary.ids["@begin"]] = [(0, 0)]
    hits[vocabulary.ids["@end"]] = [(len(solid), len(solid))]
    reading = Reading(solid, sentences, hits)
    if _add_phrases(reading, vocabulary):
        for spans in hits.values():
            spans.sort()
    return reading


def _add_phrases(reading: Reading, vocabulary: Vocabulary) -> bool:
    added = False
    tokens = reading.tokens
    for index, token in enumerate(tokens):
        for rest, concept in vocabulary.openings(token.form):
            if _follows(tokens, index + 1, rest) and reading.sentences[index] == reading.sentences[index + len(rest)]:
                added = True
                for above in vocabulary.above(concept):
                    reading.hits.setdefault(above, []).append((index, index + 1 + len(rest)))
    return added


def _follows(tokens: list[Token], index: int, rest: tuple[str, ...]) -> bool:
    if index + len(rest) > len(tokens):
        return False
    for offset, word in enumerate(rest):
        form = tokens[index + offset].form
        if word[-1] == "*":
            if not form.startswith(word[:-1]):
                return False
        elif form != word:
            return False
    return True


def met_rules(reading: Reading, vocabulary: Vocabulary, facts: frozenset[str]) -> list[tuple[Rule, Span]]:
    """Return each rule that holds here and where its first pattern was found."""
    met: dict[str, tuple[Rule, Span]] = {}
    taken_back: set[str] = set()
    opened_by = vocabulary.opened_by
    for concept in reading.hits:
        for rule, pattern in opened_by.get(concept, ()):
            if rule.name in met or rule.name in taken_back or not _holds(rule, facts):
                continue
            span = found(pattern, reading)
            if span is None:
                continue
            if any(found(other, reading) is not None for other in rule.unless):
                taken_back.add(rule.name)
            else:
                met[rule.name] = (rule, span)
    return list(met.values())


def _holds(rule: Rule, facts: frozenset[str]) -> bool:
    return not (rule.never & facts) and all(choice & facts for choice in rule.only)


def found(pattern: Pattern, reading: Reading) -> Span | None:
    """Return where the first sequence of a pattern is, if all its sequences are there."""
    for concept in pattern.needs:
        if concept not in reading.hits:
            return None
    spans = []
    for sequence in pattern.sequences:
        span = _sequence(sequence, reading)
        if span is None:
            return None
        spans.append(span)
    return min(spans)[0], max(span[1] for span in spans)


def _sequence(steps: tuple[Step, ...], reading: Reading) -> Span | None:
    for start, end in reading.hits.get(steps[0].concept, ()):
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
    for start, stop in reading.hits.get(step.concept, ()):
        if start < end:
            continue
        if start - end > step.gap:
            break
        if step.gap < 10 and not _same_sentence(reading.sentences, end, start):
            break
        last = _after(steps, index + 1, stop, reading)
        if last is not None:
            return last
    return _after(steps, index + 1, end, reading) if step.optional else None


def _same_sentence(sentences: list[int], end: int, start: int) -> bool:
    if not sentences:
        return True
    last = len(sentences) - 1
    return sentences[min(max(end - 1, 0), last)] == sentences[min(start, last)]
