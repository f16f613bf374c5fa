"""The decision table: the first line that applies (visit-rules section 5). It stands nowhere else."""
from typing import NamedTuple

from visits.rules.values import LIVE, OUTCOMES, Outcome, Right

# What may hold at an instant; each is one bit of a sweep.
SUSPENDED = 1
PAUSED = 2
LOCKED = 4
LOCKED_BY_OWN = 8
QUIET = 16
AWAY = 32
IN_WINDOW = 64
NO_CALENDAR = 128

UNAVAILABLE = "unavailable"


class Answer(NamedTuple):
    """An outcome, its reason, the reason that may be told, and whether a missing calendar is to be told."""

    outcome: Outcome
    reason: str
    disclosed: str
    no_calendar: bool = False


def is_windowed(right: Right, channel: str) -> bool:
    """Tell whether a channel opens in windows only (section 5)."""
    named = any(channel in window.channels for window in right.windows)
    return named or (channel in LIVE and right.regime != "free")


def answer(held: int, *, no_order: str, grant: Outcome, windowed: bool) -> Answer:
    """Return the answer of lines 2 to 10, given the bits that hold and why no order governs ("" if one does).

    Line 1 is asked before: it never changes.
    """
    if held & SUSPENDED:
        return _deny("suspended")
    if no_order:
        return _deny(no_order)
    if grant == "deny":
        return _deny("not_granted")
    if held & PAUSED:
        # A child who wants quiet is never named as its cause (section 7).
        return _deny("child_pause", UNAVAILABLE)
    if held & LOCKED:
        # One parent's visit is not told to the other.
        return _deny("visit_in_progress", None if held & LOCKED_BY_OWN else UNAVAILABLE)
    if held & QUIET and not held & AWAY:
        return _deny("quiet_hours")
    blind = bool(held & NO_CALENDAR)
    if windowed and not held & IN_WINDOW:
        return Answer("deny", "outside_window", "outside_window", blind)
    if grant == "hold":
        return Answer("hold", "mediated", "mediated", blind)
    return Answer("allow", "granted", "granted", blind)


def _deny(reason: str, disclosed: str | None = None) -> Answer:
    return Answer("deny", reason, disclosed or reason)


def stricter(photo: Answer, carrier: Answer) -> Answer:
    """Return the answer for a photo with what carries it: the stricter, the carrier's when equal."""
    first = photo if OUTCOMES.index(photo.outcome) > OUTCOMES.index(carrier.outcome) else carrier
    return first._replace(no_calendar=photo.no_calendar or carrier.no_calendar)
