"""What a notice says and where it leads: rooms tell it for their verbs, and are asked again at each reading.

These words stay inside the application: whatever leaves it one day (an e-mail, a push) says that there is
something new, never what, of whom or from whom (DESIGN section 4, notifications).
"""
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from accounts.access import Standing
from notifications.models import Notice

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a notice and the address that it leads to."""

    text: str
    url: str


class Render(Protocol):
    """Say what notices of one verb tell their reader."""

    def __call__(
        self, actor: Standing, object_ids: Sequence[UUID], *, now: datetime
    ) -> Mapping[UUID, Line]:
        """Return a line for each object that the reader may know of now; an absent one is not told of."""
        ...


_RENDERS: dict[str, Render] = {}


def register(verb: str, render: Render) -> None:
    """Make the words of a verb known; called from its room's `AppConfig.ready()`."""
    _RENDERS[verb] = render


def lines(actor: Standing, notices: Iterable[Notice], *, now: datetime) -> dict[UUID, Line]:
    """Return the line of each notice that may still be told, by notice; each verb is asked once."""
    by_verb: defaultdict[str, list[Notice]] = defaultdict(list)
    for notice in notices:
        by_verb[notice.verb].append(notice)
    told: dict[UUID, Line] = {}
    for verb, rows in by_verb.items():
        found = _asked(verb, actor, [row.object_id for row in rows], now)
        told |= {row.id: found[row.object_id] for row in rows if row.object_id in found}
    return told


def _asked(verb: str, actor: Standing, object_ids: list[UUID], now: datetime) -> Mapping[UUID, Line]:
    if verb not in _RENDERS:
        logger.error("No room says what %s tells: its notices are not shown.", verb)
        return {}
    try:
        return _RENDERS[verb](actor, list(dict.fromkeys(object_ids)), now=now)
    except Exception:
        # A rule that breaks tells nothing (promise R15).
        logger.exception("What %s tells could not be decided.", verb)
        return {}
