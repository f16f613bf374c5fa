"""A crowd of sockets that only listen, cheap enough to leave the other core to the server."""
import asyncio
import base64
import os
from collections.abc import Callable
from typing import Any

ROOM = "room"
KEY = "bench:00000000-0000-4000-8000-000000000001:members"
MISSED = "bench:00000000-0000-4000-8000-000000000002:members"


def ask(key: str, after: bytes = b"null") -> bytes:
    """Return the frame that asks for a stream."""
    return b'{"t":"sub","s":[["%s",%s]]}' % (key.encode(), after)


def words() -> dict[str, str]:
    """Return a message of two hundred bytes."""
    return {"t": "event", "html": '<li class="msg"><p class="bubble">' + "Bonsoir. " * 16 + "</p></li>"}


async def answer(send: Any) -> None:
    """Answer "said" over ASGI."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"4")]})
    await send({"type": "http.response.body", "body": b"said"})


class Listener(asyncio.Protocol):
    """One client: shakes hands, and calls back for each text frame."""

    def __init__(self, port: int, session: str, heard: Callable[["Listener", bytes], None]) -> None:
        self.port, self.session, self.heard = port, session, heard
        self.buffer = b""
        self.open: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed = False

    def connection_made(self, transport: Any) -> None:
        """Ask for a socket."""
        self.transport = transport
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET /live/ HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:{self.port}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            f"Sec-WebSocket-Version: 13\r\nCookie: sessionid={self.session}\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        """Read what has come."""
        self.buffer += data
        if not self.open.done():
            head, end, self.buffer = self.buffer.partition(b"\r\n\r\n")
            if not end:
                self.buffer = head
                return
            if b" 101 " in head.split(b"\r\n")[0]:
                self.open.set_result(None)
            else:
                self.open.set_exception(ConnectionError(head.decode()))
        while self._frame():
            pass

    def _frame(self) -> bool:
        buffer = self.buffer
        if len(buffer) < 4:
            return False
        size, start = buffer[1] & 127, 2
        if size == 126:
            size, start = int.from_bytes(buffer[2:4]), 4
        if len(buffer) < start + size:
            return False
        self.buffer = buffer[start + size:]
        if buffer[0] & 15 == 1:
            self.heard(self, buffer[start:start + size])
        elif buffer[0] & 15 == 8:
            self.closed = True
        return True

    def say(self, text: bytes) -> None:
        """Send a text, masked with zeros as the protocol wants it masked."""
        head = bytes([0x81, 0x80 | len(text)]) if len(text) < 126 else b"\x81\xfe" + len(text).to_bytes(2)
        self.transport.write(head + b"\0\0\0\0" + text)
