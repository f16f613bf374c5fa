"""What must happen again and again in the background: rooms name it here, one loop in the worker does it.

The tasks library neither recurs nor tries again when a worker was killed: rows that wait carry their due time and
attempts, and a function registered here takes them up. It may run in several workers at once, so it must claim
what it does; it must be short, and doing it twice must do no harm.
"""
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Chore:
    """One thing to do about every so many seconds, and when it is next due on the loop's own clock."""

    name: str
    seconds: float
    func: Callable[[], object]
    due: float = field(default=0.0)


_CHORES: dict[str, Chore] = {}


def register(name: str, seconds: float, func: Callable[[], object]) -> None:
    """Have a function called about every `seconds` in the background; call it from `AppConfig.ready()`."""
    _CHORES[name] = Chore(name, seconds, func)


def run_due(instant: float) -> list[str]:
    """Do what is due at an instant of a steady clock (seconds), return the names; what fails is logged."""
    done = []
    for chore in _CHORES.values():
        if chore.due > instant:
            continue
        chore.due = instant + chore.seconds
        done.append(chore.name)
        try:
            chore.func()
        except Exception:
            # One room's fault must not stop the timers of the others: contact still closes on time.
            logger.exception("The chore %s failed and comes again in %s s", chore.name, chore.seconds)
    return done


def run_all() -> None:
    """Do everything now, due or not; a failure is raised."""
    for chore in _CHORES.values():
        chore.func()
