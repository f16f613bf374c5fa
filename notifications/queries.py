"""What somebody's inbox shows: only what they may still know of."""
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from accounts.access import Standing
from notifications import texts
from notifications.models import Notice

SHOWN = 50
COUNTED = 99


@dataclass(frozen=True, slots=True)
class Told:
    """A notice as its reader sees it."""

    id: UUID
    text: str
    url: str
    at: datetime
    read: bool
    # A relative learns the day, not the hour at which a team works (threat 9).
    day_only: bool


def inbox(actor: Standing, *, now: datetime) -> list[Told]:
    """Return the latest notices, newest first (one query, and those of each verb)."""
    rows = Notice.objects.filter(person=actor.person).order_by("-created_at", "id")
    return told(actor, rows[:SHOWN], now=now)


def told(actor: Standing, rows: Iterable[Notice], *, now: datetime) -> list[Told]:
    """Return what of these notices may still be told to their person."""
    notices = list(rows)
    lines = texts.lines(actor, notices, now=now)
    return [
        Told(
            row.id, lines[row.id].text, lines[row.id].url, row.created_at, row.read_at is not None,
            day_only=actor.is_relative,
        )
        for row in notices
        if row.id in lines
    ]


def unread(actor: Standing, *, now: datetime) -> int:
    """Return how many notices wait, up to 99; what may no longer be told does not count (threat 10)."""
    rows = Notice.objects.filter(person=actor.person, read_at=None).order_by("-created_at")
    return len(texts.lines(actor, rows[:COUNTED], now=now))
