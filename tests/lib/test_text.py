"""What people write is kept as they wrote it, but for what could harm."""
from lib.text import clean


def test_the_no_break_spaces_of_a_french_telephone_stay() -> None:
    assert clean("tu viens\u202f? «\u00a0oui\u00a0»") == "tu viens\u202f? «\u00a0oui\u00a0»"


def test_control_characters_and_blank_edges_go() -> None:
    assert clean("\n salut\x00\x1b\r\nà toi \u2028\n") == "salut\nà toi"
