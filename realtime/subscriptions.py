"""What a process keeps of a stream that is listened to, and of each that listens."""
import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from realtime.streams import StreamKey

if TYPE_CHECKING:
    from realtime.sockets import Socket


class State(Enum):
    """Say what a subscription may do with a new event."""

    CATCHING_UP = auto()  # not yet: it reads what it missed, and will come to this one
    LIVE = auto()
    ASKING = auto()  # not now: its right is being asked again
    CLOSED = auto()


@dataclass(eq=False, slots=True)
class Channel:
    """A stream listened to in this process: how far it was delivered, how far it is known to have come."""

    key: StreamKey
    number: int
    target: int = 0
    pumping: bool = False
    listeners: dict["Subscription", None] = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Subscription:
    """One socket's right to one stream; a delivery compares `state`, `until`, `number`: no more."""

    socket: "Socket"
    channel: Channel
    number: int
    until: datetime | None = None
    watches: frozenset[str] = frozenset()
    state: State = State.ASKING
    turn: int = 0  # grows with each asking again: what was begun before it stops
    ready: bool = False
    timer: asyncio.TimerHandle | None = None

    @property
    def key(self) -> StreamKey:
        """Return the stream's name."""
        return self.channel.key

    def is_catching_up(self, turn: int) -> bool:
        """Tell whether it still reads what it missed, by the right it had at this turn."""
        return self.state is State.CATCHING_UP and self.turn == turn

    def ask(self) -> None:
        """Hold everything until the right has been asked again."""
        if self.state is not State.CLOSED:
            self.state, self.turn = State.ASKING, self.turn + 1
