"""Bare `websockets`: nothing but its broadcast. `python -m bench.references.bare PORT`; GET /say tells everybody."""
import asyncio
import json
import sys
from http import HTTPStatus

from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.http11 import Request, Response

from bench.references.crowd import words


async def listen(connection: ServerConnection) -> None:
    """Keep a connection until it closes."""
    await connection.wait_closed()


def say(connection: ServerConnection, request: Request) -> Response | None:
    """Tell everybody when asked to; let the others in."""
    if request.path != "/say":
        return None
    broadcast(connection.server.connections, json.dumps(words()))
    return connection.respond(HTTPStatus.OK, "said")


async def main(port: int) -> None:
    """Serve for ever."""
    async with serve(listen, "127.0.0.1", port, process_request=say, compression=None) as server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
