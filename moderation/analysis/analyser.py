"""Analyse one text in its context."""

from functools import cache

from moderation.analysis.contacts import find_contacts
from moderation.analysis.fold import Folded, fold
from moderation.analysis.matching import Reading, met_rules
from moderation.analysis.names import find_given, find_known
from moderation.analysis.phones import find_phones
from moderation.analysis.repetition import find_repetition
from moderation.analysis.result import Analysis, Context
from moderation.analysis.signs import Sign
from moderation.analysis.tokens import tokenise
from moderation.analysis.verdict import conclude
from moderation.analysis.vocabulary import Vocabulary, load


@cache
def vocabulary() -> Vocabulary:
    """Return the lexicon, read once in a process."""
    return load()


def analyse(text: str, *, context: Context) -> Analysis:
    """Say what a text holds that someone should see, in its place and from its author (spec moderation)."""
    folded = fold(text)
    words = vocabulary()
    reading = Reading(tokenise(folded, words.spelling), words)
    signs = [*_rules(reading, context), *_exact(folded, reading, words, context)]
    return conclude(signs, folded)


def _facts(context: Context) -> frozenset[str]:
    facts: set[str] = {context.place, context.role}
    if context.role != "youth":
        facts.add("adult")
    if context.place != "journal":
        facts.add("shared")
    if context.visit_planned:
        facts.add("planned")
    return frozenset(facts)


def _rules(reading: Reading, context: Context) -> list[Sign]:
    return [
        Sign(label, rule.severity, *reading.span(span), f"{label}.{rule.name}")
        for rule, span in met_rules(reading, _facts(context))
        for label in rule.label.split("+")
    ]


def _exact(folded: Folded, reading: Reading, words: Vocabulary, context: Context) -> list[Sign]:
    blamed = reading.has("@blame", words)
    fiction = reading.has("@fiction", words)
    return [
        *find_phones(folded.text),
        *find_contacts(folded.text, adult=context.role != "youth", platform=reading.has("@appli", words)),
        *find_known(folded, context.names),
        *find_given(folded, blamed=blamed, fiction=fiction),
        *find_repetition(folded.text),
    ]
