"""Read the lexicon files: families of words, and rules made of them (syntax in lexicon/README.md)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from moderation.analysis.result import Level

_STEP = re.compile(r"\(([^)]*)\)(\?)?|(\.\.\.|\.\.|&)|(@?[^\s()?]+)(\?)?")
_FAMILY = re.compile(r"@\w+\s*=")
NEXT, NEAR, FAR = 0, 4, 12


@dataclass(frozen=True, slots=True)
class Step:
    """One family to find, at most `gap` words after the step before it."""

    concept: int
    gap: int
    optional: bool


@dataclass(slots=True)
class Pattern:
    """Sequences that must all be found; `needs` (and `mask`, as bits) are the families without which none can be."""

    sequences: tuple[tuple[Step, ...], ...]
    needs: tuple[int, ...]
    mask: int


@dataclass(slots=True)
class Rule:
    """One family of messages: any pattern finds it, any `unless` takes it back, `only` says where it holds."""

    name: str
    label: str
    severity: Level
    patterns: list[Pattern] = field(default_factory=list)
    unless: list[Pattern] = field(default_factory=list)
    only: tuple[frozenset[str], ...] = ()
    never: frozenset[str] = frozenset()


class Lexicon:
    """All families and rules, built once from the files."""

    def __init__(self) -> None:
        """Start empty."""
        self.ids: dict[str, int] = {}
        self.items: list[list[str]] = []
        self.rules: list[Rule] = []

    def concept(self, name: str) -> int:
        """Return the number of a family, made on first mention."""
        if name not in self.ids:
            self.ids[name] = len(self.items)
            self.items.append([])
        return self.ids[name]

    def read(self, name: str, text: str) -> None:
        """Take in one file; raises ValueError naming the line that can't be read."""
        label, rule = "", None
        guards: list[Pattern] = []
        for number, line in _logical_lines(text):
            try:
                if _FAMILY.match(line):
                    self._family(line)
                elif line.startswith("label:"):
                    label = line[6:].strip()
                elif line.startswith("guard:"):
                    guards.append(self.pattern(line[6:]))
                elif line.startswith("["):
                    rule = _opened(line, label)
                    rule.unless.extend(guards)
                    self.rules.append(rule)
                elif rule is None:
                    raise ValueError("a pattern before any [rule]")
                else:
                    self._rule_line(rule, line)
            except (ValueError, KeyError) as error:
                raise ValueError(f"{name}:{number}: {line!r}: {error}") from error

    def _family(self, line: str) -> None:
        name, _, words = line.partition("=")
        self.items[self.concept(name.strip())].extend(item.strip() for item in words.split(",") if item.strip())

    def _rule_line(self, rule: Rule, line: str) -> None:
        if line.startswith("unless:"):
            rule.unless.append(self.pattern(line[7:]))
        elif line.startswith("only:"):
            rule.only = (*rule.only, *(frozenset(word.split("|")) for word in line[5:].split()))
        elif line.startswith("never:"):
            rule.never |= frozenset(line[6:].split())
        else:
            rule.patterns.append(self.pattern(line))

    def pattern(self, text: str) -> Pattern:
        """Read one pattern."""
        sequences: list[tuple[Step, ...]] = []
        steps: list[Step] = []
        gap = NEXT
        for choice, choice_maybe, sign, word, word_maybe in _STEP.findall(text):
            if sign == "&":
                sequences.append(tuple(steps))
                steps, gap = [], NEXT
            elif sign:
                gap = FAR if sign == "..." else NEAR
            else:
                concept = self._choice(choice) if choice else self._word(word)
                steps.append(Step(concept, gap, bool(choice_maybe or word_maybe)))
                gap = NEXT
        sequences.append(tuple(steps))
        if not all(any(not step.optional for step in sequence) for sequence in sequences):
            raise ValueError("a sequence needs a step that isn't optional")
        needs = {step.concept for sequence in sequences for step in sequence if not step.optional}
        return Pattern(tuple(sequences), tuple(sorted(needs)), sum(1 << concept for concept in needs))

    def _choice(self, text: str) -> int:
        known = text in self.ids
        concept = self.concept(text)
        if not known:
            self.items[concept].extend(item.strip() for item in text.split("|"))
        return concept

    def _word(self, word: str) -> int:
        return self.concept(word) if word.startswith("@") else self._choice(word)


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield lines without comments; an indented line goes on the one before."""
    held, first = "", 0
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("#", 1)[0].rstrip()
        if not line:
            continue
        if line[0] in " \t":
            held += " " + line.strip()
            continue
        if held:
            yield first, held
        held, first = line, number
    if held:
        yield first, held


def _opened(line: str, label: str) -> Rule:
    name, _, rest = line[1:].partition("]")
    words = rest.split()
    severity = words[0]
    if severity not in ("low", "high", "critical"):
        raise ValueError("severity is low, high or critical")
    return Rule(name=name, label=words[1] if len(words) > 1 else label, severity=severity)  # type: ignore[arg-type]
