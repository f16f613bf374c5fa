"""`/live/`: one socket a page, for who is through sign-in, second factor and charter. It only listens."""
import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from django.conf import settings

from realtime import asking
from realtime.frames import FRAME_LIMIT, Mark, Ping, Said, Subscribe, encode, parse
from realtime.hub import Hub, hub_here
from realtime.limits import Bucket
from realtime.sockets import TOO_BIG, TOO_MANY, Socket
from realtime.streams import StreamKey

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
# One person's pages on one process; a phone has a few, a flood has many.
SOCKETS_EACH = 20
PATH = "/live/"


async def live(scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one socket; refuse before the handshake whoever may not listen at all."""
    await receive()  # websocket.connect
    hub = hub_here()
    socket = await _admit(hub, scope, send) if scope["path"] == PATH else None
    if socket is None:
        await send({"type": "websocket.close"})
        return
    hub.join(socket)
    try:
        await send({"type": "websocket.accept"})
        await _listen(hub, socket, receive)
    finally:
        hub.leave(socket)


async def _admit(hub: Hub, scope: Scope, send: Send) -> Socket | None:
    session_key = scope["cookies"].get(settings.SESSION_COOKIE_NAME, "")
    answer = await hub.admit(session_key) if session_key else None
    if answer is None or hub.count(answer.standing.id) >= SOCKETS_EACH:
        return None
    return Socket(send, session_key, answer.standing)


async def _listen(hub: Hub, socket: Socket, receive: Receive) -> None:
    bucket = Bucket(asyncio.get_running_loop().time())
    while (message := await receive())["type"] != "websocket.disconnect":
        text = message.get("text")
        if socket.closed:
            continue
        if len(text or message.get("bytes") or "") > FRAME_LIMIT:
            await socket.send(encode(t="error", code="too-big", limit=FRAME_LIMIT))
            await socket.close(TOO_BIG)
        elif wait := bucket.take(asyncio.get_running_loop().time()):
            await socket.send(encode(t="error", code="slow-down", retry=wait))
            if bucket.is_flooded:
                await socket.close(TOO_MANY)
        elif (said := parse(text or "")) is None:
            await socket.send(encode(t="error", code="not-understood"))
        else:
            await _do(hub, socket, said)


async def _do(hub: Hub, socket: Socket, said: Said) -> None:
    match said:
        case Subscribe(streams):
            hub.spawn(asking.subscribe(hub, socket, streams, settings.LIVE_CATCH_UP))
        case Ping():
            await socket.send(encode(t="pong"))
        case Mark(number):
            socket.answered(number)
        case _:
            for text in said.streams:
                if (key := StreamKey.parse(text)) in socket.subscriptions:
                    hub.drop(socket.subscriptions[key])
