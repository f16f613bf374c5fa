"""One page worker as the compose set-up has it: gunicorn with threads, on a port of its own; and the CPU it takes."""
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from make.house import ROOT

_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Pages:
    """A gunicorn that serves."""

    port: int
    pid: int

    def cpu(self) -> float:
        """Return the seconds of CPU that it and its one worker have taken so far."""
        workers = (int(path.parent.name) for path in Path("/proc").glob("[0-9]*/stat") if _parent(path) == self.pid)
        return sum(_seconds(pid) for pid in (self.pid, *workers))


def _fields(stat: Path) -> list[str]:
    # The program's name, in brackets, may hold spaces: what follows it does not.
    return stat.read_text().rpartition(")")[2].split()


def _parent(stat: Path) -> int:
    try:
        return int(_fields(stat)[1])
    except OSError:  # it has ended meanwhile
        return 0


def _seconds(pid: int) -> float:
    fields = _fields(Path(f"/proc/{pid}/stat"))
    return (int(fields[11]) + int(fields[12])) / _TICK


@contextmanager
def serving(application: str, env: dict[str, str]) -> Iterator[Pages]:
    """Serve a WSGI application with one worker of four threads while in the context."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [
        sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.conf.py", "--bind", f"127.0.0.1:{port}",
        "--workers", "1", "--max-requests", "0", "--worker-tmp-dir", tempfile.gettempdir(), "--log-level", "error",
        application,
    ]
    server = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **env})
    try:
        _wait_for(port, server)
        yield Pages(port, server.pid)
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    for _attempt in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError("the page server did not start")
