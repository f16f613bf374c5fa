"""Real servers for tests: the demo world prepared once, then served from a copy, as `make run` serves it."""
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from make.house import ROOT
from make.run import serve

# What of the terminal's environment a server may see: nothing that says another database or hour.
_KEPT = ("PATH", "HOME", "LANG", "TMPDIR")


def free_port() -> int:
    """Return a port of this machine on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True)
class World:
    """A prepared demo database in a folder, with a stored session for each of the cast."""

    env: dict[str, str]
    folder: Path

    @property
    def sessions(self) -> dict[str, str]:
        """Return the session key of each user name."""
        found: dict[str, str] = json.loads((self.folder / "sessions.json").read_text())
        return found

    def run(self, *words: str) -> str:
        """Run Python in this world and return what it printed; fails with its words."""
        done = subprocess.run(
            [sys.executable, *words], cwd=ROOT, env=self.env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def manage(self, *words: str) -> str:
        """Run a management command in this world and return what it printed."""
        return self.run("manage.py", *words)

    def copy(self, folder: Path) -> "World":
        """Return the same world in another folder, free to change (embedded database only)."""
        shutil.copytree(self.folder, folder)
        return World({**self.env, "DATA_DIR": str(folder)}, folder)

    def at(self, demo_now: str) -> "World":
        """Return the same world, its clock started at another instant."""
        return World({**self.env, "DEMO_NOW": demo_now}, self.folder)


def prepare_world(folder: Path, static: Path, demo_now: str = "", **env: str) -> World:
    """Make tables and demo data in a folder, and a session for each of the cast."""
    around = {name: os.environ[name] for name in _KEPT if name in os.environ}
    world = World(
        {**around, "DATA_DIR": str(folder), "STATIC_ROOT": str(static), "DEMO_NOW": demo_now,
         "DJANGO_SETTINGS_MODULE": "config.settings", **env}, folder,
    )
    world.run("-m", "make.prepare")
    world.run("-m", "tests.sessions")
    return world


@contextmanager
def serving(world: World, *, worker: bool = True) -> Iterator[str]:
    """Serve a world in one Daphne process while in the context and yield its address."""
    port = free_port()
    url = f"http://localhost:{port}"
    own = {"PUBLIC_URL": url, "EMBEDDED_WORKER": "1" if worker else "0", "LOG_LEVEL": "ERROR"}
    server = serve(port, {**world.env, **own})
    try:
        yield url
    finally:
        server.terminate()
        server.wait(10)
