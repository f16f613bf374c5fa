"""The bell: tell every process that a stream has grown. It may be lost; the event table is the truth."""
import asyncio
import atexit
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from channels.layers import InMemoryChannelLayer, get_channel_layer

logger = logging.getLogger(__name__)
# One group for all processes: a bell is small, and who has no listener for a stream looks once in a dict.
GROUP = "live"
PENDING_LIMIT = 500
SEND_SECONDS = 2.0


class Bell(NamedTuple):
    """Say how far a stream has come."""

    key: str
    number: int


# A change of rights has no number to tell: whoever hears it reads the table.
RIGHTS = Bell("", 0)
_LISTENERS: list[Callable[[Sequence[Bell]], None]] = []


def on_ring(listener: Callable[[Sequence[Bell]], None]) -> None:
    """Have this process hear its own bells, from whatever thread rings; called by the hub's module."""
    _LISTENERS.append(listener)


def ring(bells: Sequence[Bell]) -> None:
    """Tell this process and the others, without waiting, and never failing the write that was committed."""
    for listener in _LISTENERS:
        listener(bells)
    layer = get_channel_layer()
    if layer is not None and not isinstance(layer, InMemoryChannelLayer):
        _RINGER.send(layer, {"type": "live.ring", "bells": [list(bell) for bell in bells]})


class _Ringer:
    """A thread with a loop of its own that holds one connection to the layer.

    `async_to_sync` would open a loop and a connection for every write, and make the writer wait for Redis.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pending = 0

    def send(self, layer: Any, message: dict[str, Any]) -> None:
        """Send a message to the group some time soon; when too many wait, this one is left to the tables."""
        with self._lock:
            if self._pending >= PENDING_LIMIT:
                return
            self._pending += 1
            loop = self._loop or self._start()
        asyncio.run_coroutine_threadsafe(self._send(layer, message), loop)

    def _start(self) -> asyncio.AbstractEventLoop:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="live-bell", daemon=True).start()
        atexit.register(self._finish)
        return self._loop

    async def _send(self, layer: Any, message: dict[str, Any]) -> None:
        try:
            await asyncio.wait_for(layer.group_send(GROUP, message), SEND_SECONDS)
        except Exception as error:
            logger.warning("A bell was not heard, the tables will tell: %r", error)
        finally:
            with self._lock:
                self._pending -= 1

    def _finish(self) -> None:
        """Let a short command's last bell out before the process ends."""
        for _ in range(20):
            if self._pending == 0:
                return
            threading.Event().wait(0.05)


_RINGER = _Ringer()
