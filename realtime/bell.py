"""The bell: tell every process that a stream has grown. It may be lost; the event table is the truth."""
from collections.abc import Sequence
from typing import NamedTuple


class Bell(NamedTuple):
    """Say how far a stream has come."""

    key: str
    number: int


# A change of rights has no number to tell: whoever hears it reads the table.
RIGHTS = Bell("", 0)


def ring(bells: Sequence[Bell]) -> None:
    """Tell this process and the others, without waiting and without ever failing the write that was committed."""
