"""Bad days: Redis goes away and comes back, the database fails for a moment; nobody who writes notices."""
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from realtime import bell
from realtime.models import Stream
from tests.needs import need
from tests.realtime.conftest import in_thread


class Redis:
    """A Redis of one test, on a socket of its own."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "redis.sock"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it listens."""
        program = need("redis-server")
        words = [program, "--port", "0", "--unixsocket", str(self.path), "--save", "", "--logfile", "/dev/null"]
        self.process = subprocess.Popen(words)
        while not self.path.exists():
            time.sleep(0.02)

    def stop(self) -> None:
        """Take it away."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(5)
            self.process = None
            self.path.unlink(missing_ok=True)


@pytest.fixture
def redis(tmp_path, settings, monkeypatch) -> Iterator[Redis]:
    """Return a Redis that alone carries bells: what this process rings it hears only through it."""
    redis = Redis(tmp_path)
    redis.start()
    settings.CHANNEL_LAYERS = {
        "default": {
            "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
            "CONFIG": {"hosts": [f"unix://{redis.path}"]},
        }
    }
    monkeypatch.setattr(bell, "_LISTENERS", [])
    yield redis
    redis.stop()


async def heard_within(line, tent, seconds: float) -> bool:
    """Tell whether a word that is said now is heard by this line in time."""
    begun = time.monotonic()
    await in_thread(tent.say)("word")
    assert time.monotonic() - begun < 1, "writing waited"
    while (await line.hear(within=6))["t"] != "event":
        continue
    return time.monotonic() - begun < seconds


async def test_bells_go_through_redis_when_there_is_one(people, tent, line_of, settings, redis):
    settings.LIVE_POLL_SECONDS = 60
    line = await line_of(people.lina)
    await line.listen(tent.key)
    assert await heard_within(line, tent, 5)
    assert await heard_within(line, tent, 1)


async def test_after_the_last_has_left_the_next_who_comes_hears_as_well(people, tent, line_of, settings, redis):
    settings.LIVE_POLL_SECONDS = 60
    for person in (people.lina, people.nadia, people.lina):
        line = await line_of(person)
        await line.listen(tent.key)
        assert await heard_within(line, tent, 5)
        await line.close()


async def test_without_redis_writing_works_and_what_is_written_comes_a_little_later(
    people, tent, line_of, settings, redis, monkeypatch
):
    settings.LIVE_POLL_SECONDS = 1
    line = await line_of(people.lina)
    await line.listen(tent.key)
    assert await heard_within(line, tent, 3)
    redis.stop()
    for _ in range(3):
        assert await heard_within(line, tent, 3)

    redis.start()
    deadline = time.monotonic() + 15
    while not await heard_within(line, tent, 0.3):
        assert time.monotonic() < deadline, "the bell does not come back"


async def test_a_right_that_ends_without_redis_ends_within_the_round(people, tent, line_of, settings, redis):
    settings.LIVE_POLL_SECONDS = 1
    line = await line_of(people.lina)
    await line.listen(tent.key)
    redis.stop()
    await in_thread(tent.send_away)(people.lina.id)
    assert (await line.hear(within=3))["t"] == "closed"


async def test_tables_that_fail_for_a_moment_lose_nothing(people, tent, line_of, settings, monkeypatch):
    settings.LIVE_POLL_SECONDS = 0.2
    line = await line_of(people.lina)
    await line.listen(tent.key)
    monkeypatch.setattr(bell, "_LISTENERS", [])
    await in_thread(_run)("ALTER TABLE realtime_event RENAME TO away")
    try:
        await in_thread(Stream.objects.filter(key=str(tent.key)).update)(last_number=1)
        assert await line.is_silent(0.6)
    finally:
        await in_thread(_run)("ALTER TABLE away RENAME TO realtime_event")
    await in_thread(Stream.objects.update)(last_number=0)
    await in_thread(tent.say)("late")
    assert (await line.hear())["html"] == "<li>late</li>"


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
