"""Read the demo's texts: French, written to be read and mended by people who write; see texts/LISEZMOI.txt."""
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from uuid import UUID

from config.demo.cast import stable_id
from config.demo.hours import Hours

TEXTS = Path(__file__).parent / "texts"
_DAY = re.compile(r"(jour|mercredi) (\d+)")
_LINE = re.compile(r"(?P<when>-\d+|\d\d:\d\d) (?P<who>\w+)(?: \[(?P<picture>\w+)\])?: (?P<text>.*)")
_HEAD = re.compile(r"= (?P<when>-\d+|\d+ \d\d:\d\d) (?P<who>\w+)(?P<marks>.*)")
_MARKS = re.compile(r"\[(?P<picture>\w+)\]|(?P<word>photo|question|dessin)|(?P<list>pour|merci) (?P<names>\w+(?:, \w+)*)")
# Typed with plain spaces, shown as French sets them: a sign never starts a line.
_SPACES = ((" ?", "\u202f?"), (" !", "\u202f!"), (" ;", "\u202f;"), (" :", "\u00a0:"), ("« ", "«\u00a0"), (" »", "\u00a0»"))
_KINDS = {"photo": "photo", "question": "question", "dessin": "drawing"}


@dataclass(slots=True)
class Said:
    """Something that somebody wrote, as the script has it."""

    key: UUID
    at: datetime
    who: str
    text: str = ""
    under: str = ""
    picture: str = ""
    kind: str = "news"
    readers: tuple[str, ...] = ()
    thanks: tuple[str, ...] = ()
    answers: list[str] = field(default_factory=list)


def lines(name: str, hours: Hours) -> Iterator[Said]:
    """Yield the lines of a conversation: days as titles, then hour, name, words; minutes before now at the end."""
    unit, number = "jour", 0
    for count, line in enumerate(_read(name)):
        if day := _DAY.fullmatch(line):
            unit, number = day[1], int(day[2])
        elif found := _LINE.fullmatch(line):
            when = found["when"]
            at = hours.ago(int(when[1:])) if when.startswith("-") else _on(hours, unit, number, when)
            yield Said(_key(name, count), at, found["who"], found["text"], picture=found["picture"] or "")
        elif line and line != "récemment":
            raise ValueError(f"{name}: {line}")


def letters(name: str, hours: Hours) -> Iterator[Said]:
    """Yield longer texts: a head with day, hour, name and marks, then paragraphs; `#` names what they stand under."""
    said, under = None, ""
    for count, line in enumerate([*_read(name), "# "]):
        head = _HEAD.fullmatch(line)
        if said is not None and (head or line.startswith("# ")):
            yield _trimmed(said)
            said = None
        if line.startswith("# "):
            under = line[2:]
        elif head:
            said = _headed(head, _key(name, count), under, hours)
        elif said is not None and line.startswith("> "):
            said.answers.append(line[2:])
        elif said is not None:
            said.text += f"{line}\n"
        elif line:
            raise ValueError(f"{name}: {line}")


def _headed(head: re.Match[str], key: UUID, under: str, hours: Hours) -> Said:
    day, _space, hour = head["when"].partition(" ")
    at = hours.day(int(day), time.fromisoformat(hour)) if hour else hours.ago(int(day[1:]))
    said = Said(key, at, head["who"], under=under)
    for mark in _MARKS.finditer(head["marks"]):
        names = tuple((mark["names"] or "").split(", "))
        said.picture = mark["picture"] or said.picture
        said.kind = _KINDS.get(mark["word"] or "", said.kind)
        said.readers = names if mark["list"] == "pour" else said.readers
        said.thanks = names if mark["list"] == "merci" else said.thanks
    return said


def _trimmed(said: Said) -> Said:
    said.text = said.text.strip()
    return said


def _on(hours: Hours, unit: str, number: int, hour: str) -> datetime:
    return (hours.day if unit == "jour" else hours.wednesday)(number, time.fromisoformat(hour))


def _key(name: str, count: int) -> UUID:
    return stable_id("said", f"{name}/{count}")


def _read(name: str) -> list[str]:
    text = (TEXTS / f"{name}.txt").read_text(encoding="utf-8")
    for typed, kept in _SPACES:
        text = text.replace(typed, kept)
    return [line.rstrip() for line in text.splitlines()]
