"""Drawn faces: one is dealt to each newcomer, to be dressed later."""
import hashlib
from typing import TypedDict


class Face(TypedDict, total=False):
    """A drawn face: head, colours by number, a thing to wear; or one sheet of paper for a pseudonym."""

    head: str
    skin: int
    hair: int
    top: int
    bg: int
    wear: int
    extra: str
    paper: str


_HEADS = ("h-bob", "h-curls", "h-cap", "h-bun", "h-afro", "h-wavy")
_EXTRAS = ("", "", "x-glasses", "x-flower", "x-phones")
_PAPERS = ("blue", "mint", "rose", "sun")


def face_for(seed: str) -> Face:
    """Return a face drawn from a seed: the same seed, the same face."""
    dice = hashlib.sha256(seed.encode()).digest()
    return Face(
        head=_HEADS[dice[0] % len(_HEADS)], skin=1 + dice[1] % 4, hair=1 + dice[2] % 5, top=1 + dice[3] % 5,
        bg=1 + dice[4] % 5, wear=1 + dice[5] % 4, extra=_EXTRAS[dice[6] % len(_EXTRAS)],
    )


def paper_face_for(seed: str) -> Face:
    """Return a pseudonym's face: one sheet of coloured paper, never mistaken for a person."""
    dice = hashlib.sha256(seed.encode()).digest()
    return Face(paper=_PAPERS[dice[0] % len(_PAPERS)], head=_HEADS[dice[1] % len(_HEADS)], extra=_EXTRAS[dice[2] % 5])
