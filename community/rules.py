"""Pure decisions of a space: who may write, and what becomes of it when nobody is on duty."""
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from accounts.rules import age
from moderation.states import Mode


class Part(StrEnum):
    """In what capacity somebody is in a space."""

    MEMBER = "member"
    TEAM = "team"  # educators and lead of a group's unit
    HOST = "host"  # hosts of a forum's association


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a space takes a message now, and in which mode."""

    open: bool
    mode: Mode


def opening(*, mode: Mode, unattended: str, attended: bool, part: Part) -> Opening:
    """Return how a space takes a message now: supervision by presence, else what it was set to (DESIGN section 4)."""
    if attended or part is not Part.MEMBER or unattended == "open":
        return Opening(True, mode)
    if unattended == "hold":
        return Opening(True, Mode.BEFORE)
    return Opening(False, mode)


def fits_age(birth_date: date | None, today: date, min_age: int | None, max_age: int | None) -> bool:
    """Tell whether somebody is of an age the space is for; asked again at each opening (threat 25)."""
    if min_age is None and max_age is None:
        return True
    if birth_date is None:
        return False
    years = age(birth_date, today)
    return (min_age is None or years >= min_age) and (max_age is None or years <= max_age)
