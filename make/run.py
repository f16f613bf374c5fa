"""`make run`: prepare what changed, start the one server process with its background worker, say where it is."""
import fcntl
import os
import re
import signal
import socket
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

from make.house import PYTHON, ROOT, stop
from make.prepare import ACCOUNTS, prepare


def environment() -> dict[str, str]:
    """Return the server's environment: PORT, PUBLIC_URL that follows it, and a data folder for each DEMO_NOW."""
    port = os.environ.get("PORT") or "8000"
    if not port.isdecimal() or not 0 < int(port) < 65536:
        stop(f"PORT is a number between 1 and 65535, not “{port}”.")
    return {
        "PORT": port,
        "PUBLIC_URL": os.environ.get("PUBLIC_URL") or f"http://localhost:{port}",
        "DATA_DIR": os.environ.get("DATA_DIR") or str(_folder(os.environ.get("DEMO_NOW", ""))),
        "STATIC_ROOT": os.environ.get("STATIC_ROOT") or str(ROOT / "var" / "static"),
        "EMBEDDED_WORKER": "1",
    }


def _folder(demo_now: str) -> Path:
    if not demo_now:
        return ROOT / "var"
    try:
        if datetime.fromisoformat(demo_now).tzinfo is None:
            raise ValueError
    except ValueError:
        stop(f"DEMO_NOW is an instant with its zone, such as 2026-11-25T14:05+01:00, not “{demo_now}”.")
    return ROOT / "var" / ("demo-" + re.sub(r"[^0-9T+-]", "", demo_now))


def listens(port: int) -> bool:
    """Tell whether something answers on a port of this machine."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def refuse_second_server(data: Path) -> None:
    """End with a sentence when a server already uses a data folder: while it serves it holds the lock."""
    lock = data / "server.lock"
    if not lock.is_file():
        return
    with lock.open() as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            stop(f"A server already uses {os.path.relpath(data, ROOT)}: stop it first.")


def serve(port: int, env: dict[str, str] | None = None) -> "subprocess.Popen[bytes]":
    """Start Daphne on 127.0.0.1 and return when it answers; end when it cannot start."""
    command = [str(PYTHON), "-m", "daphne", "-v", "0", "-b", "127.0.0.1", "-p", str(port), "asgi:application"]
    server = subprocess.Popen(command, cwd=ROOT, env=env)
    while not listens(port):
        if server.poll() is not None:
            stop("The server did not start: the lines above say why.")
        time.sleep(0.05)
    return server


def _welcome(accounts: str) -> str:
    demo_now = os.environ.get("DEMO_NOW")
    moved = f"DEMO_NOW={demo_now} " if demo_now else ""
    hour = f"\nThe house's clock started at {demo_now}; sessions and codes stay on real time." if demo_now else ""
    return (
        f"\n{accounts}\n* asks for a code: {moved}make code NAME=nadia   (it opens once; the next comes within 30 s)"
        f"{hour}\n\n{os.environ['PUBLIC_URL']}   (Ctrl+C stops)\n"
    )


def main() -> None:
    """Prepare, serve, tell, and wait until stopped."""
    os.environ.update(environment())
    port = int(os.environ["PORT"])
    if listens(port):
        stop(f"Port {port} is taken: stop what listens there, or choose another: make run PORT={port + 1}")
    data = Path(os.environ["DATA_DIR"])
    refuse_second_server(data)
    prepare(data)
    # Both Ctrl+C and a polite kill end the server too, and quietly.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    server = serve(port)
    try:
        print(_welcome((data / ACCOUNTS).read_text()), flush=True)
        raise SystemExit(server.wait())
    except KeyboardInterrupt:
        print("\nStopped.")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
