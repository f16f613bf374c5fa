"""The demo world while it is lived: one act after the other in the order of their hours, each through its real verb.

The trail is a chain: what is written later stands later, so nothing may be loaded room by room.
"""
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from uuid import UUID

from accounts.access import Standing
from accounts.models import Person
from accounts.queries import standing
from config.demo.cast import BY_NAME
from config.demo.hours import Hours
from moderation.actions import acknowledge, close, decide, read_item
from moderation.models import Alert, Item
from moderation.states import Verb

Act = Callable[[datetime], object]


class Life:
    """What happens, when, and as whom."""

    def __init__(self, now: datetime) -> None:
        self.hours = Hours(now)
        self._acts: list[tuple[datetime, int, Act]] = []
        self._order = count()
        self._known: dict[str, Standing] = {}

    def at(self, instant: datetime, act: Act) -> None:
        """Have something happen at an instant; it may have more happen later."""
        heappush(self._acts, (instant, next(self._order), act))

    def live(self) -> None:
        """Do everything in the order of its hours; what lies after now has not happened yet."""
        while self._acts and self._acts[0][0] <= self.hours.now:
            instant, _number, act = heappop(self._acts)
            act(instant)

    def as_(self, username: str, at: datetime) -> Standing:
        """Return what a character stands on at an instant; in the lived months nobody's places change."""
        if username not in self._known:
            self._known[username] = standing(Person.objects.get(id=BY_NAME[username].id), now=self.hours.now)
        return replace(self._known[username], now=at)

    def read_over(self, kind: str, object_id: UUID, by: str, *, after: float = 4) -> None:
        """Have somebody of the desk read and publish a text some minutes after it came, if it waits for a person."""
        item = Item.objects.filter(kind=kind, object_id=object_id, open=True).first()
        if item is not None and item.author_id != BY_NAME[by].id:
            self.at(item.submitted_at + timedelta(minutes=after), partial(self.decide, item.id, by, Verb.PUBLISH, ""))

    def decide(self, item_id: UUID, by: str, verb: Verb, note: str, at: datetime) -> None:
        """Open an item and decide on it, as at the desk."""
        actor = self.as_(by, at)
        item = read_item(actor, item_id, now=at)
        decide(actor, item_id, verb, note, seen_version=item.version, now=at)

    def answer_call(self, item_id: UUID, by: str, outcome: str, at: datetime) -> None:
        """Take the call that a text raised, and some time later say what was done."""
        alert = Alert.objects.get(item=item_id)
        acknowledge(self.as_(by, at), alert.id, now=at)
        self.at(at + timedelta(minutes=50), partial(self._close, alert.id, by, outcome))

    def _close(self, alert_id: UUID, by: str, outcome: str, at: datetime) -> None:
        close(self.as_(by, at), alert_id, outcome, now=at)
