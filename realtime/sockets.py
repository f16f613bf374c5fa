"""One open socket as the process sees it: who it is, what it hears, and how much of it has been read."""
import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from accounts.access import Standing
from realtime.frames import encode
from realtime.streams import StreamKey
from realtime.subscriptions import Subscription

logger = logging.getLogger(__name__)
Send = Callable[[dict[str, Any]], Awaitable[None]]

# Characters not known to be read: after the first a client is asked to say so, at the second it is cut off.
MARK_EVERY = 256_000
UNREAD_LIMIT = 1_000_000
MARK_SECONDS = 20.0

ENDED, SLOW, TOO_MANY, TOO_BIG, BROKEN = 4401, 4408, 4429, 1009, 1011


@dataclass(eq=False, slots=True)
class Socket:
    """A socket that was let in."""

    send_message: Send
    session_key: str
    standing: Standing
    subscriptions: dict[StreamKey, Subscription] = field(default_factory=dict)
    closed: bool = False
    unread: int = 0
    marks: int = 0
    marked: int = 0  # of `unread`, what the mark under way stands for; 0 when none is
    marked_at: float = 0.0
    read: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def language(self) -> str:
        """Return the language its frames are rendered in."""
        return self.standing.person.language

    async def send(self, frame: str) -> None:
        """Send a frame; close when too much of what was sent before is unread (R7: memory is bounded)."""
        if self.closed:
            return
        self.unread += len(frame)
        if self.unread > UNREAD_LIMIT:
            await self.close(SLOW)
            return
        await self._pass_on({"type": "websocket.send", "text": frame})
        if self.unread > MARK_EVERY and not self.marked:
            await self._mark()

    async def _pass_on(self, message: dict[str, Any]) -> None:
        """Give a message to the server; one that fails, on a line just cut, must not keep the others from theirs."""
        try:
            await self.send_message(message)
        except Exception as error:
            logger.debug("A line was cut: %r", error)
            self.closed = True
            self.read.set()

    async def _mark(self) -> None:
        self.marks += 1
        self.marked, self.marked_at = self.unread, asyncio.get_running_loop().time()
        self.read.clear()
        await self._pass_on({"type": "websocket.send", "text": encode(t="mark", k=self.marks)})

    def answered(self, mark: int) -> None:
        """Note that the client has read all up to a mark."""
        if mark == self.marks and self.marked:
            self.unread -= self.marked
            self.marked = 0
            self.read.set()

    def is_stuck(self, time: float) -> bool:
        """Tell whether a mark has waited too long for its answer."""
        return self.marked > 0 and time - self.marked_at > MARK_SECONDS

    async def room(self) -> None:
        """Wait until the client has read what a mark stands for."""
        if self.marked and not self.closed:
            await self.read.wait()

    async def close(self, code: int) -> None:
        """Close with a code; what is under way for it stops at its next step."""
        if not self.closed:
            self.closed = True
            self.read.set()
            await self._pass_on({"type": "websocket.close", "code": code})
