"""What a process does by itself: heal lost bells, ask sessions again, cut off who does not read."""
import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from channels.layers import InMemoryChannelLayer, get_channel_layer
from django.conf import settings

from realtime.asking import look_at_session
from realtime.bell import GROUP
from realtime.reading import growth
from realtime.sockets import SLOW
from realtime.threads import READING, run

if TYPE_CHECKING:
    from realtime.hub import Hub

logger = logging.getLogger(__name__)
KEYS_AT_ONCE = 500
LISTEN_AGAIN_SECONDS = 2.0


def all_of(hub: "Hub") -> list[Coroutine[Any, Any, None]]:
    """Return the rounds of a hub, each for ever."""
    return [
        _every(settings.LIVE_POLL_SECONDS, lambda: poll(hub)),
        _every(settings.LIVE_SESSION_SECONDS, lambda: ask_sessions(hub)),
        _listen(hub),
    ]


async def _every(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
    while True:
        await asyncio.sleep(seconds)
        try:
            await work()
        except Exception:
            logger.exception("A live round failed and comes again")


async def poll(hub: "Hub") -> None:
    """Heal lost bells: read how far the streams listened to have come, and the changes of rights."""
    await hub.look_at_rights()
    hub.end_due()
    keys = list(hub.channels)
    for start in range(0, len(keys), KEYS_AT_ONCE):
        some = [str(key) for key in keys[start:start + KEYS_AT_ONCE]]
        hub.hear((await run(READING, growth, some)).items())


async def ask_sessions(hub: "Hub") -> None:
    """Ask every session again (threat 8), and cut off those that do not read (R7)."""
    time = hub.loop.time()
    for socket in [each for each in hub.sockets if each.is_stuck(time)]:
        await socket.close(SLOW)
    await asyncio.gather(*(look_at_session(hub, socket) for socket in list(hub.sockets)))


async def _listen(hub: "Hub") -> None:
    """Hear other processes through the channel layer, when there is one that others hear too."""
    layer = get_channel_layer()
    if layer is None or isinstance(layer, InMemoryChannelLayer):
        return
    while not _is_cancelled():
        try:
            await _hear_group(hub, layer, await layer.new_channel())
        except Exception as error:
            logger.warning("The bell is out of reach, the tables are looked at instead: %r", error)
            await asyncio.sleep(LISTEN_AGAIN_SECONDS)


def _is_cancelled() -> bool:
    """Tell whether this task was asked to end: the Redis client has been seen to swallow that while it connects."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _hear_group(hub: "Hub", layer: Any, channel: str) -> None:
    try:
        await layer.group_add(GROUP, channel)
        while not _is_cancelled():
            hub.hear((await layer.receive(channel))["bells"])
    finally:
        with suppress(Exception):  # out of reach, it forgets us by itself; a cancelled round must end
            await layer.group_discard(GROUP, channel)
