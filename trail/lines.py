"""A line of the trail before it is written: identifiers, words, numbers and salted hashes, never a text."""
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from django.utils.crypto import salted_hmac

from lib.refs import Ref

Fact = str | int | bool | None
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
# No space: a sentence cannot get in; 64 hexadecimal digits can.
_WORD = re.compile(r"[A-Za-z0-9_.:+-]{0,80}")


@dataclass(frozen=True, slots=True)
class Line:
    """Say who, in what role, did what to which object, in whose chain and at which place."""

    chain: UUID
    actor: UUID | None
    role: str
    verb: str
    object: Ref
    place: UUID | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what could carry a text (ValueError)."""
        for key, value in self.facts.items():
            if not _KEY.fullmatch(key) or not _allowed(value):
                raise ValueError(f"The trail keeps only identifiers, words, numbers and hashes: see {key!r}.")
        if not _WORD.fullmatch(self.verb) or not _WORD.fullmatch(self.role):
            raise ValueError("A verb and a role are single words.")


def _allowed(value: object) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None
    return value is None or isinstance(value, bool | int)


def salted(text: str) -> str:
    """Return a hash of a text that only this house can compare (HMAC-SHA256 with the secret key)."""
    return salted_hmac("trail", text, algorithm="sha256").hexdigest()
