"""Begin, go on with, or end what a socket listens to, as its rights answer."""
import logging
from typing import TYPE_CHECKING

from lib import clock
from realtime.checking import Answer, Ask
from realtime.frames import KEYS_LIMIT, encode
from realtime.reading import read
from realtime.rights import own_topics
from realtime.sockets import BROKEN, ENDED, Socket
from realtime.streams import Grant, StreamKey
from realtime.subscriptions import State, Subscription
from realtime.threads import READING, run
from realtime.topics import stored

if TYPE_CHECKING:
    from realtime.hub import Hub

logger = logging.getLogger(__name__)
TIMER_LIMIT = 3600.0  # seconds; what ends later is asked again on the way


async def subscribe(
    hub: "Hub", socket: Socket, streams: tuple[tuple[str, int | None], ...], limit: int
) -> None:
    """Begin to hear streams, each from after a number, at most `limit` missed events.

    What does not exist, may not be known, or is no name of a stream answers the same.
    """
    wanted = {text: key for text, _after in streams if (key := StreamKey.parse(text)) is not None}
    heard = hub.rights.heard
    answer = await _ask(hub, socket, Ask(socket.session_key, tuple(wanted.values())))
    if answer is None:
        return
    for text, after in streams:
        key = wanted.get(text)
        grant = answer.grants.get(key) if key else None
        if key is None or grant is None or _full(socket, key):
            await socket.send(encode(t="refused", s=text))
            continue
        await _begin(hub, socket, key, grant, answer.numbers[key], after, limit, heard)


def _full(socket: Socket, key: StreamKey) -> bool:
    return key not in socket.subscriptions and len(socket.subscriptions) >= KEYS_LIMIT


async def _begin(
    hub: "Hub", socket: Socket, key: StreamKey, grant: Grant, number: int, after: int | None, limit: int,
    heard: int,
) -> None:
    start = number if after is None else after
    if start > number or number - start > limit:
        await socket.send(encode(t="reload", s=str(key)))
        return
    if (before := socket.subscriptions.get(key)) is not None:
        hub.drop(before)
    subscription = hub.open(socket, key, number=number, after=start)
    hub.aim(subscription.channel, number)
    _resume(hub, subscription, grant, heard)


async def _ask(hub: "Hub", socket: Socket, ask: Ask) -> Answer | None:
    """Return the answer; a session that is over, or cannot be asked about, closes its socket."""
    try:
        answer = await hub.checker.ask(ask)
    except Exception:
        logger.exception("Rights could not be asked: the socket is closed")
        await socket.close(BROKEN)
        return None
    if answer is None:
        await socket.close(ENDED)
    elif socket.closed:
        return None
    else:
        socket.standing = answer.standing
    return answer


async def look_at_session(hub: "Hub", socket: Socket) -> None:
    """Ask whether a session is still good; its subscriptions too when its places or bonds have changed."""
    before = socket.standing
    answer = await _ask(hub, socket, Ask(socket.session_key))
    if answer is None:
        return
    now = answer.standing
    if (before.memberships, before.children) != (now.memberships, now.children):
        hub.ask_again([socket])


async def ask_again(hub: "Hub", socket: Socket, subscriptions: list[Subscription]) -> None:
    """Ask a session and its subscriptions again: go on, or close what is no longer allowed."""
    turns = {subscription: subscription.turn for subscription in subscriptions}
    heard = hub.rights.heard
    keys = tuple(subscription.key for subscription in subscriptions)
    answer = await _ask(hub, socket, Ask(socket.session_key, keys, heard=True))
    if answer is None:
        return
    for subscription, turn in turns.items():
        if subscription.state is not State.ASKING or subscription.turn != turn:
            continue
        grant = answer.grants.get(subscription.key)
        if grant is None:
            await hub.tell_closed(subscription, answer.closing[subscription.key])
        else:
            _resume(hub, subscription, grant, heard)


def _resume(hub: "Hub", subscription: Subscription, grant: Grant, heard: int) -> None:
    """Let a subscription go on from where it was; a right that has changed meanwhile is asked again."""
    watches = frozenset(stored(topic) for topic in grant.watches)
    hub.rights.forget(subscription, subscription.watches)
    subscription.watches, subscription.until = watches, grant.until
    hub.rights.watch(subscription, watches)
    # One's own person and session count too: their change is heard by the sockets, and this right was asked before it.
    if hub.rights.changed_since({*watches, *own_topics(subscription.socket)}, heard):
        hub.ask_again([subscription])
        return
    _set_timer(hub, subscription)
    subscription.state = State.CATCHING_UP
    hub.spawn(_catch_up(hub, subscription, subscription.turn))


def _set_timer(hub: "Hub", subscription: Subscription) -> None:
    if subscription.timer:
        subscription.timer.cancel()
    if subscription.until is not None:
        wait = min(TIMER_LIMIT, max(0.0, (subscription.until - clock.now()).total_seconds()))
        subscription.timer = hub.loop.call_later(wait, hub.ask_again, [subscription])


async def _catch_up(hub: "Hub", subscription: Subscription, turn: int) -> None:
    """Send what was missed, in order, then go live; stops when the right is asked again meanwhile."""
    channel, socket = subscription.channel, subscription.socket
    language = socket.language
    while subscription.number < channel.number:
        batch = await run(
            READING, read, channel.key, after=subscription.number, languages={language},
            changes_after=hub.rights.last,
        )
        hub.apply(batch.changes)
        for number, frame in zip(batch.numbers, batch.frames[language], strict=True):
            if not subscription.is_catching_up(turn):
                return
            subscription.number = number
            await socket.send(frame)
            await socket.room()
        if not batch.numbers:
            subscription.number = channel.number
    if subscription.is_catching_up(turn):
        subscription.state = State.LIVE
        await _tell_ready(subscription)


async def _tell_ready(subscription: Subscription) -> None:
    if not subscription.ready:
        subscription.ready = True
        await subscription.socket.send(encode(t="ready", s=str(subscription.key), n=subscription.number))
