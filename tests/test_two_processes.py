"""Two server processes on PostgreSQL and Redis: what happens on one is heard on the other, at once."""
import json
import re
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.conf import settings
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from config.demo.cast import stable_id
from tests.scratch import scratch_database
from tests.servers import World, prepare_world, serving

pytestmark = [
    pytest.mark.alone,
    pytest.mark.timeout(400),  # the demo world is made first
    pytest.mark.skipif(not settings.REDIS_URL, reason="two processes need Redis: run in the lane that has it"),
]
GROUP = stable_id("space", "Le Nid")
STREAM = f"space:{GROUP}:members"
SECOND = 1.0  # live means within a second


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("two")
    with scratch_database(folder) as database:
        yield prepare_world(
            folder / "world", folder / "static" / "all", "2026-11-25T14:05+01:00",
            DATABASE_URL=database, REDIS_URL=settings.REDIS_URL,
        )


@pytest.fixture(scope="module")
def servers(world: World) -> Iterator[tuple[str, str]]:
    with serving(world, worker=False) as here, serving(world, worker=False) as there:
        yield here, there


def cookie(world: World, name: str) -> str:
    return f"sessionid={world.sessions[name]}"


@contextmanager
def listen(world: World, server: str, name: str, stream: str) -> Iterator[ClientConnection]:
    """Yield a socket of somebody that hears a stream from now on."""
    address = server.replace("http", "ws") + "/live/"
    with connect(address, origin=server, additional_headers={"Cookie": cookie(world, name)}) as line:
        line.send(json.dumps({"t": "sub", "s": [[stream, None]]}))
        assert hear(line)["t"] == "ready"
        yield line


def hear(line: ClientConnection, seconds: float = 10) -> dict[str, Any]:
    frame: dict[str, Any] = json.loads(line.recv(timeout=seconds))
    return frame


def write(world: World, server: str, name: str, text: str) -> None:
    """Send a message to the group with the page's own form, as a browser without scripts does."""
    page_url = f"{server}/groups/{GROUP}/"
    page = urllib.request.Request(page_url, headers={"Cookie": cookie(world, name)})
    with urllib.request.urlopen(page) as answer:
        html, token = answer.read().decode(), answer.headers["Set-Cookie"].split(";")[0]
    form = html[html.index(f"/groups/{GROUP}/messages/"):]
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form[: form.index("</form>")])
    sent = urllib.request.Request(
        f"{page_url}messages/", data=urllib.parse.urlencode({**dict(hidden), "text": text}).encode(),
        headers={"Cookie": f"{cookie(world, name)}; {token}", "Origin": server},
    )
    with urllib.request.urlopen(sent) as answer:
        assert answer.status == 200


def test_a_message_sent_on_one_reaches_a_socket_on_the_other(world: World, servers: tuple[str, str]) -> None:
    here, there = servers
    with listen(world, there, "yanis", STREAM) as yanis:
        write(world, here, "lina", "On prend le ballon cet après-midi ?")
        event = hear(yanis, SECOND)
    assert (event["t"], event["s"], event["op"]) == ("event", STREAM, "put")
    assert "On prend le ballon" in event["html"]


def test_what_ends_in_another_process_closes_the_open_page_within_a_second(
    world: World, servers: tuple[str, str]
) -> None:
    _here, there = servers
    with listen(world, there, "remi", STREAM) as remi, listen(world, there, "sarah", STREAM) as sarah:
        world.run("-c", LEAVES)
        with pytest.raises(ConnectionClosed):  # nothing of the house is left to him: the socket itself ends
            hear(remi, SECOND)
        write(world, there, "lina", "Je prends les gourdes.")
        assert hear(sarah, SECOND)["t"] == "event"


# The team lead ends the replacement's place in the unit, in a process of its own, as a worker or another server would.
LEAVES = """
import django
django.setup()
from accounts.actions.memberships import end_membership
from accounts.models import Membership, Person
from accounts.queries import standing
from lib import clock

now = clock.now()
remi = Membership.objects.get(person__username="remi")
end_membership(standing(Person.objects.get(username="marc"), now=now), remi.id, now=now)
"""
