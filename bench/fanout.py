"""What it costs to tell a thousand sockets of one stored message, beside stock Channels and bare `websockets`."""
import asyncio
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.references.crowd import KEY, MISSED, Listener, ask
from bench.results import Result

ROOT = Path(__file__).parent.parent
PAGE = os.sysconf("SC_PAGE_SIZE")


def _result(name: str, value: float, unit: str, goal: str, *, ok: bool) -> Result:
    return Result(name=f"live: {name}", value=value, unit=unit, goal=goal, ok=ok)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A server in a process of its own."""

    def __init__(self, port: int, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self.port, self.pid, self.folder = port, process.pid, folder

    def cpu(self) -> float:
        """Return the seconds of CPU that its threads have used."""
        threads = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9

    def memory(self) -> int:
        """Return the bytes it holds."""
        return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * PAGE

    async def ask(self, path: str) -> None:
        """Ask it for an address."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        await reader.readline()
        writer.close()


@contextmanager
def serving(kind: str, people: int) -> Iterator[Server]:
    """Start one of the servers and yield it when it listens."""
    port = _free_port()
    daphne = ["-m", "daphne", "-v", "0", "-b", "127.0.0.1", "-p", str(port), f"bench.references.{kind}:application"]
    words = ["-m", "bench.references.bare", str(port)] if kind == "bare" else daphne
    with tempfile.TemporaryDirectory(prefix="fanout-") as folder:
        env = {**os.environ, "BENCH_DIR": folder, "BENCH_PEOPLE": str(people), "LOG_LEVEL": "ERROR"}
        env.pop("DJANGO_SETTINGS_MODULE", None)
        process = subprocess.Popen([sys.executable, *words], cwd=ROOT, env=env)
        try:
            while socket.socket().connect_ex(("127.0.0.1", port)):
                if process.poll() is not None:
                    raise RuntimeError(f"{kind} did not start")
                time.sleep(0.1)
            yield Server(port, process, Path(folder))
        finally:
            process.terminate()
            process.wait(10)


class Crowd:
    """Listeners of one server, and what they have heard."""

    def __init__(self, server: Server, sessions: list[str]) -> None:
        self.server, self.sessions = server, sessions
        self.listeners: list[Listener] = []
        self.counts = {b"event": 0, b"ready": 0, b"closed": 0}

    def heard(self, listener: Listener, frame: bytes) -> None:
        """Count a frame by its word; answer a mark."""
        word = frame[6:frame.index(b'"', 6)] if frame.startswith(b'{"t":"') else b"event"
        if word == b"mark":
            listener.say(frame)
        self.counts[word] = self.counts.get(word, 0) + 1

    async def until(self, word: bytes, count: int) -> None:
        """Wait until so many frames of a kind have been heard."""
        for _ in range(60_000):
            if self.counts[word] >= count:
                return
            await asyncio.sleep(0.001)
        raise TimeoutError(f"{self.counts[word]} of {count} {word!r}")

    async def come(self) -> None:
        """Open all sockets, a hundred at a time."""
        loop = asyncio.get_running_loop()
        for start in range(0, len(self.sessions), 100):
            made = await asyncio.gather(*(
                loop.create_connection(
                    lambda session=session: Listener(self.server.port, session, self.heard),  # type: ignore[misc]
                    "127.0.0.1", self.server.port,
                )
                for session in self.sessions[start:start + 100]
            ))
            self.listeners += [listener for _transport, listener in made]
            await asyncio.gather(*(listener.open for _transport, listener in made))


async def _cpu_each(crowd: Crowd, messages: int) -> tuple[float, float]:
    """Return the server's CPU seconds for each delivery, and the seconds until the last has heard (medians)."""
    size = len(crowd.listeners)
    used, took = [], []
    for _ in range(messages):
        begun, before, heard = time.perf_counter(), crowd.server.cpu(), crowd.counts[b"event"]
        await crowd.server.ask("/say")
        await crowd.until(b"event", heard + size)
        took.append(time.perf_counter() - begun)
        used.append((crowd.server.cpu() - before) / size)
        await asyncio.sleep(0.02)
    return median(used), median(took)


async def _reference(kind: str, size: int, messages: int) -> tuple[float, float]:
    with serving(kind, size) as server:
        crowd = Crowd(server, ["none"] * size)
        await crowd.come()
        await _cpu_each(crowd, 2)
        return await _cpu_each(crowd, messages)


async def _ours(size: int, messages: int, missed: int) -> dict[str, float]:
    with serving("house", size) as server:
        crowd = Crowd(server, (server.folder / "sessions.txt").read_text().split())
        empty = server.memory()
        begun = server.cpu()
        await crowd.come()
        for listener in crowd.listeners:
            listener.say(ask(KEY))
        await crowd.until(b"ready", size)
        opened = server.cpu() - begun
        memory = (server.memory() - empty) / size
        await _cpu_each(crowd, 2)
        cpu, took = await _cpu_each(crowd, messages)
        away = await _catch_up(crowd, missed)
        begun = server.cpu()
        await server.ask("/dismiss")
        await crowd.until(b"closed", size)
        closed = server.cpu() - begun
    return {"opened": opened, "memory": memory, "cpu": cpu, "took": took, "away": away, "closed": closed}


async def _catch_up(crowd: Crowd, missed: int) -> float:
    """Return the seconds in which somebody hears what was missed on a stream, among the thousand that are there."""
    await crowd.server.ask(f"/miss/{missed}")
    heard, ready = crowd.counts[b"event"], crowd.counts[b"ready"]
    begun = time.perf_counter()
    crowd.listeners[0].say(ask(MISSED, b"0"))
    await crowd.until(b"ready", ready + 1)
    took = time.perf_counter() - begun
    assert crowd.counts[b"event"] - heard == missed
    return took


def run(quick: bool) -> list[Result]:
    """Measure the CPU of a delivery, what a thousand sockets cost to open, to hold and to close, and catching up."""
    size, messages, missed = (1000, 10, 1000) if quick else (1000, 40, 1000)
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    bare, bare_took = asyncio.run(_reference("bare", size, messages))
    stock, stock_took = asyncio.run(_reference("stock", size, min(messages, 15)))
    ours = asyncio.run(_ours(size, messages, missed))
    part = ours["cpu"] / stock
    people = f"{size:,} sockets"
    return [
        _result(f"CPU of a delivery, stock Channels, {people}", stock * 1e6, "µs", "–", ok=True),
        _result(f"CPU of a delivery, bare websockets, {people}", bare * 1e6, "µs", "–", ok=True),
        _result(f"CPU of a delivery, ours, stored, {people}", ours["cpu"] * 1e6, "µs", "–", ok=True),
        _result("ours to stock Channels", part, "×", "≤ 1/8", ok=part <= 1 / 8),
        _result("the last has heard, stock / bare", stock_took / bare_took, "×", "–", ok=True),
        _result("the last has heard, ours / bare", ours["took"] / bare_took, "×", "≤ stock's",
                ok=ours["took"] <= stock_took),
        _result(f"{people} opened, rights checked", ours["opened"], "s CPU", "≤ 3 s", ok=ours["opened"] <= 3),
        _result("memory of a socket", ours["memory"] / 1000, "kB", "≤ 35 kB", ok=ours["memory"] <= 35_000),
        _result(f"{people} asked again and cut off", ours["closed"], "s CPU", "≤ 1 s", ok=ours["closed"] <= 1),
        _result(f"catching up on {missed} events", ours["away"], "s", "≤ 2 s", ok=ours["away"] <= 2),
    ]
