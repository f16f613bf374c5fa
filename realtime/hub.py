"""The hub of a process: who listens to what here, and what happens when a bell is heard.

There is one for each event loop, made at the first socket and at rest when the last has gone. Everything
in it runs on its loop; other threads only ring (`realtime.bell`).
"""
import asyncio
import logging
import threading
from collections import Counter
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any
from uuid import UUID
from weakref import WeakSet

from lib import clock
from realtime import asking, rounds
from realtime.bell import RIGHTS, Bell, on_ring
from realtime.checker import Checker
from realtime.checking import Answer, Ask
from realtime.frames import encode
from realtime.pump import pump
from realtime.reading import growth, newest_changes, recent_changes
from realtime.rights import Rights, Watcher, own_topics
from realtime.sockets import Socket
from realtime.streams import StreamKey
from realtime.subscriptions import Channel, State, Subscription
from realtime.threads import READING, rest, run

logger = logging.getLogger(__name__)
_HUBS: "WeakSet[Hub]" = WeakSet()
_LOCK = threading.Lock()


def hub_here() -> "Hub":
    """Return the hub of the running loop."""
    loop = asyncio.get_running_loop()
    with _LOCK:
        for hub in _HUBS:
            if hub.loop is loop:
                return hub
        hub = Hub(loop)
        _HUBS.add(hub)
        return hub


def hear_everywhere(bells: Sequence[Bell]) -> None:
    """Tell the hubs of this process, from whatever thread."""
    with _LOCK:
        hubs = list(_HUBS)
    for hub in hubs:
        try:
            hub.loop.call_soon_threadsafe(hub.hear, bells)
        except RuntimeError:  # its loop has ended
            _HUBS.discard(hub)


on_ring(hear_everywhere)


class Hub:
    """Sockets, channels and rights of one process."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.sockets: set[Socket] = set()
        self._people: Counter[UUID] = Counter()
        self.channels: dict[StreamKey, Channel] = {}
        self.checker = Checker()
        self.rights = Rights(())
        self._starting: asyncio.Task[None] | None = None
        self._rounds: list[asyncio.Task[None]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    # --- Sockets ------------------------------------------------------------------------------

    async def admit(self, session_key: str) -> Answer | None:
        """Return who a session is if it may listen at all, None otherwise."""
        await self._start()
        return await self.checker.ask(Ask(session_key))

    async def _start(self) -> None:
        """Know the changes of rights of late before the first right is asked."""
        if self._starting is None:
            self._starting = self.loop.create_task(self._learn())
        try:
            await asyncio.shield(self._starting)
        except Exception:
            self._starting = None
            raise

    async def _learn(self) -> None:
        self.rights = Rights(await run(READING, newest_changes))

    def join(self, socket: Socket) -> None:
        """Take a socket in; the first starts the rounds."""
        self.sockets.add(socket)
        self._people[socket.standing.id] += 1
        self.rights.watch(socket, own_topics(socket))
        if not self._rounds:
            self._rounds = [self.loop.create_task(each) for each in rounds.all_of(self)]

    def count(self, person_id: UUID) -> int:
        """Return how many sockets somebody has open here."""
        return self._people[person_id]

    def leave(self, socket: Socket) -> None:
        """Let a socket go with all it listened to; after the last, the rounds rest."""
        for subscription in list(socket.subscriptions.values()):
            self.drop(subscription)
        self.rights.forget(socket, own_topics(socket))
        self.sockets.discard(socket)
        self._people[socket.standing.id] -= 1
        if not self._people[socket.standing.id]:
            del self._people[socket.standing.id]
        if not self.sockets:
            for task in (*self._rounds, *self._tasks):
                task.cancel()
            self._rounds = []
            rest()

    # --- Subscriptions ------------------------------------------------------------------------

    def open(self, socket: Socket, key: StreamKey, *, number: int, after: int) -> Subscription:
        """Make a subscription that may hear nothing yet."""
        if (channel := self.channels.get(key)) is None:
            channel = self.channels[key] = Channel(key, number)
            self.spawn(self._look_at(key))  # its bell may have rung before anybody here listened
        subscription = Subscription(socket, channel, after)
        socket.subscriptions[key] = subscription
        channel.listeners[subscription] = None
        return subscription

    def drop(self, subscription: Subscription) -> None:
        """End a subscription."""
        subscription.state = State.CLOSED
        if subscription.timer:
            subscription.timer.cancel()
        self.rights.forget(subscription, subscription.watches)
        channel = subscription.channel
        channel.listeners.pop(subscription, None)
        if not channel.listeners and self.channels.get(channel.key) is channel:
            del self.channels[channel.key]
        subscription.socket.subscriptions.pop(channel.key, None)

    # --- Bells --------------------------------------------------------------------------------

    def hear(self, bells: Iterable[Sequence[Any]]) -> None:
        """Note how far streams have come and set their pumps going; a bell heard twice changes nothing."""
        for text, number in bells:
            if text == RIGHTS.key:
                self.spawn(self.look_at_rights())
            elif (key := StreamKey.parse(text)) in self.channels:
                self.aim(self.channels[key], number)

    def aim(self, channel: Channel, number: int) -> None:
        """Have a channel delivered up to a number."""
        channel.target = max(channel.target, number)
        if channel.target > channel.number and not channel.pumping:
            channel.pumping = True
            self.spawn(pump(self, channel))

    async def _look_at(self, key: StreamKey) -> None:
        self.hear((await run(READING, growth, [str(key)])).items())

    async def look_at_rights(self) -> None:
        """Read the changes of rights and ask again where they matter."""
        self.apply(await run(READING, recent_changes, self.rights.last))

    def apply(self, changes: Iterable[tuple[int, str]]) -> None:
        """Hold at once all that changes of rights concern, and ask again."""
        if watchers := self.rights.hear(changes):
            self.ask_again(watchers)

    def ask_again(self, watchers: Iterable[Watcher]) -> None:
        """Hold subscriptions, or all of a socket, until their rights have been asked again."""
        by_socket: dict[Socket, set[Subscription]] = {}
        for watcher in watchers:
            if isinstance(watcher, Socket):
                by_socket.setdefault(watcher, set()).update(watcher.subscriptions.values())
            else:
                by_socket.setdefault(watcher.socket, set()).add(watcher)
        for socket, subscriptions in by_socket.items():
            for subscription in subscriptions:
                subscription.ask()
            self.spawn(asking.ask_again(self, socket, list(subscriptions)))

    def end_due(self) -> None:
        """Ask again what was allowed until an instant that has come."""
        now = clock.now()
        due = [
            each for channel in self.channels.values() for each in channel.listeners
            if each.until is not None and each.until <= now and each.state is not State.ASKING
        ]
        self.ask_again(due)

    async def tell_closed(self, subscription: Subscription, html: str) -> None:
        """End a subscription whose right has ended, and tell its socket what it may know."""
        socket = subscription.socket
        self.drop(subscription)
        await socket.send(encode(t="closed", s=str(subscription.key), html=html))

    # --- Work ---------------------------------------------------------------------------------

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something on the loop and log what it raises."""
        task = self.loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("Live work failed", exc_info=error)
