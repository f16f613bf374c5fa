"""Sockets as browsers open them, and a tent to listen in."""
import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from channels.db import database_sync_to_async
from channels.testing import WebsocketCommunicator
from django.conf import settings
from django.db import connections

from accounts.models import Person
from asgi import application
from realtime import streams
from tests.people import Cast, build_cast, session_of
from tests.realtime.place import Tent

in_thread = database_sync_to_async


class Line:
    """One socket of one browser."""

    def __init__(
        self, session_key: str | None, origin: str | None = "http://localhost", path: str = "/live/"
    ) -> None:
        headers = [(b"host", b"localhost")]
        if origin is not None:
            headers.append((b"origin", origin.encode()))
        if session_key is not None:
            headers.append((b"cookie", f"{settings.SESSION_COOKIE_NAME}={session_key}".encode()))
        self.wire = WebsocketCommunicator(application, path, headers=headers)
        self.session_key = session_key

    async def open(self) -> bool:
        """Shake hands; tell whether the socket was let in."""
        return (await self.wire.connect(timeout=5))[0]

    async def say(self, **words: Any) -> None:
        """Send a frame."""
        await self.wire.send_to(text_data=json.dumps(words))

    async def hear(self, within: float = 3) -> dict[str, Any]:
        """Return the next frame."""
        return json.loads(await self.wire.receive_from(timeout=within))

    async def hear_all(self, count: int) -> list[dict[str, Any]]:
        """Return the next frames."""
        return [await self.hear() for _ in range(count)]

    async def listen(self, *keys: object, after: int | None = None) -> dict[str, Any]:
        """Subscribe and return the first answer."""
        await self.say(t="sub", s=[[str(key), after] for key in keys])
        return await self.hear()

    async def is_silent(self, seconds: float = 0.3) -> bool:
        """Tell whether nothing comes."""
        return await self.wire.receive_nothing(timeout=seconds)

    async def closing_code(self, within: float = 3) -> int:
        """Return the code the server closes with, dropping the frames before it."""
        while True:
            message = await self.wire.receive_output(timeout=within)
            if message["type"] == "websocket.close":
                return message["code"]

    async def close(self) -> None:
        """Hang up."""
        await self.wire.disconnect()


@pytest.fixture
def people(transactional_db: None) -> Cast:
    """Return the cast, really committed: the hub reads in threads of its own."""
    return build_cast()


@pytest.fixture
def tent(people: Cast) -> Iterator[Tent]:
    """Return a tent where Lina and Nadia are guests."""
    tent = Tent(guests={people.lina.id: None, people.nadia.id: None})
    streams.register(tent)
    yield tent
    del streams._KINDS[tent.name]


@pytest.fixture
async def line_of() -> AsyncIterator[Callable[..., Any]]:
    """Return a function that opens somebody's socket."""
    lines: list[Line] = []

    async def open_line(person: Person, **how: Any) -> Line:
        session = await in_thread(session_of)(person, **how)
        line = Line(session.session_key)
        assert await line.open()
        lines.append(line)
        return line

    yield open_line
    for line in lines:
        await asyncio.wait_for(line.close(), 5)
    await in_thread(connections.close_all)()
