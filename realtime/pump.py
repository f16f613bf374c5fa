"""Deliver a stream's new events: rendered once for each language, encoded once, in order, each once."""
import asyncio
import logging
from datetime import datetime
from typing import TYPE_CHECKING

from lib import clock
from realtime.reading import read
from realtime.subscriptions import Channel, State, Subscription
from realtime.threads import READING, run

if TYPE_CHECKING:
    from realtime.hub import Hub

logger = logging.getLogger(__name__)
YIELD_EVERY = 200  # sockets, so that a large room does not hold up the others


async def pump(hub: "Hub", channel: Channel) -> None:
    """Deliver until the channel's target; what fails is tried again by the next round."""
    try:
        while channel.listeners and channel.number < channel.target:
            if not await _step(hub, channel):
                break
    except Exception:
        logger.exception("A stream waits for the next round")
    finally:
        channel.pumping = False


async def _step(hub: "Hub", channel: Channel) -> bool:
    languages = {each.socket.language for each in channel.listeners}
    batch = await run(
        READING, read, channel.key, after=channel.number, languages=languages, changes_after=hub.rights.last
    )
    hub.apply(batch.changes)
    for place, number in enumerate(batch.numbers):
        frames = {language: texts[place] for language, texts in batch.frames.items()}
        channel.number = number
        await _deliver(hub, channel, number, frames)
    return bool(batch.numbers)


async def _deliver(hub: "Hub", channel: Channel, number: int, frames: dict[str, str]) -> None:
    now = clock.now()
    due: list[Subscription] = []
    for count, subscription in enumerate(list(channel.listeners), 1):
        if subscription.state is State.LIVE and subscription.number < number:
            frame = frames.get(subscription.socket.language)
            if frame is None or subscription.number != number - 1 or _is_over(subscription, now):
                due.append(subscription)  # asked again, it catches up
            else:
                subscription.number = number
                await subscription.socket.send(frame)
        if count % YIELD_EVERY == 0:
            await asyncio.sleep(0)
    if due:
        hub.ask_again(due)


def _is_over(subscription: Subscription, now: datetime) -> bool:
    return subscription.until is not None and subscription.until <= now
