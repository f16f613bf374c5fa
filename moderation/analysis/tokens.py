"""Cut a folded text into tokens and give each its plain spelling."""

import re
from dataclasses import dataclass

from moderation.analysis.fold import Folded
from moderation.analysis.spelling import Spelling

LINK = "http"
_TOKEN = re.compile(
    r"(?P<link>https?://\S+|www\.\S+|[a-z0-9\-]+(?:\.[a-z0-9\-]+)*"
    r"\.(?:example|com|fr|net|org|io|xyz|top|ru|shop|site|info|biz|club|online|gg|ly|link|store|app)\b(?:/\S*)?)"
    r"|(?P<mask>[a-z]+(?:[*$@#]+[a-z]+)+|[a-z]+[*]{2,})(?![\w.@])"
    r"|(?P<spaced>(?<!\w)[a-z](?:[ .\-_]{1,3}[a-z]){3,}(?!\w|'))"
    r"|(?P<word>[^\W_]+)"
    r"|(?P<stop>[.!?;\n]+)"
    r"|(?P<mark>[^\s\w])"
)
_WIDE_GAP = re.compile(r"[ .\-_]{2,}")
_ONE_SPACED_WORD = r"[a-z](?:[ .\-_][a-z])*"
_NOT_LETTERS = re.compile(r"[^a-z]")

STOP = "."


@dataclass(frozen=True, slots=True)
class Token:
    """One plain form and where it stands in the folded text; `proper` when a capital stands inside a sentence."""

    form: str
    start: int
    end: int
    proper: bool = False


def tokenise(folded: Folded, spelling: Spelling) -> list[Token]:
    """Return the tokens of a text in their plain spelling, sentence ends as STOP."""
    tokens: list[Token] = []
    capitals = _capitals(folded)
    for found in _TOKEN.finditer(folded.text):
        kind, raw, start, end = found.lastgroup, found.group(), found.start(), found.end()
        if kind == "stop":
            tokens.append(Token(STOP, start, end))
        elif kind == "mark":
            if raw != "'":
                tokens.append(Token(raw, start, end))
        elif kind == "link":
            tokens.append(Token(LINK, start, end))
        elif kind == "spaced":
            tokens.extend(_spaced(raw, start, end, spelling))
        elif raw.isdigit():
            tokens.append(Token(raw, start, end))
        else:
            proper = start in capitals and bool(tokens) and tokens[-1].form != STOP
            elided = len(raw) == 1 and folded.text[end : end + 1] == "'"
            tokens.extend(Token(form, start, end, proper) for form in ((raw,) if elided else spelling.forms(raw)))
    return tokens


def _spaced(raw: str, start: int, end: int, spelling: Spelling) -> list[Token]:
    joined = _NOT_LETTERS.sub("", raw)
    if spelling.knows(joined):
        return [Token(joined, start, end)]
    return [
        Token(form, start + part.start(), start + part.end())
        for part in re.finditer(_ONE_SPACED_WORD if _WIDE_GAP.search(raw) else r"[a-z]", raw)
        for form in spelling.forms(_NOT_LETTERS.sub("", part.group()))
    ]


def _capitals(folded: Folded) -> frozenset[int]:
    """Return where capital letters stand, unless the whole text shouts."""
    original = folded.original
    if original.islower() or original.isupper():
        return frozenset()
    return frozenset(place for place, origin in enumerate(folded.origins) if original[origin].isupper())
