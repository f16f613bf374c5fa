"""The lexicon is data that a team writes: what it gets wrong must be told at once."""

import pytest

from moderation.analysis import Context, analyse
from moderation.analysis.analyser import vocabulary
from moderation.analysis.grammar import Lexicon
from moderation.analysis.result import LABELS


def test_every_rule_bears_a_label_of_the_specification_and_a_name_of_its_own() -> None:
    rules = vocabulary().rules
    assert {label for rule in rules for label in rule.label.split("+")} <= set(LABELS)
    names = [(rule.label, rule.name) for rule in rules]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("label: spam\n[a] grave\nx", "severity"),
        ("x .. y", "before any"),
        ("label: spam\n[a] low\nx?", "optional"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as refused:
        Lexicon().read("file.lex", text)
    assert str(refused.value).startswith("file.lex:")


def test_a_rule_written_with_a_short_form_meets_it() -> None:
    """Texts are read with short forms written out: the lexicon is read the same way."""
    assert analyse("i will find you", context=Context("youth_group", "youth")).labels == ("threat",)
