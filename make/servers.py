"""A PostgreSQL and a Redis of one's own, in a temporary folder, on Unix sockets, for tests and benchmarks."""
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

APT = {"postgresql": "apt-get install postgresql", "redis": "apt-get install redis-server"}


def postgresql_programs() -> Path | None:
    """Return the folder of the newest PostgreSQL server's programs, or None."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[4]))
    return versions[-1].parent if versions else None


def missing() -> list[str]:
    """Return the commands that install what this machine lacks for the private servers."""
    lacks = []
    if postgresql_programs() is None:
        lacks.append(APT["postgresql"])
    if shutil.which("redis-server") is None:
        lacks.append(APT["redis"])
    return lacks


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """Serve an empty database while in the context and yield its address; nothing is synced to disk."""
    programs = postgresql_programs()
    if programs is None:
        raise RuntimeError(APT["postgresql"])
    home = folder / "pg"
    home.mkdir()
    user = _unprivileged(home)
    data = str(home / "data")
    careless = ("fsync", "full_page_writes", "synchronous_commit", "autovacuum", "jit")
    options = f"-k {home} -c listen_addresses= -c max_connections=200 -c wal_level=minimal -c max_wal_senders=0 "
    options += " ".join(f"-c {setting}=off" for setting in careless)
    made_as = ["-A", "trust", "-U", "house", "-E", "UTF8", "--locale=C.UTF-8"]
    _as(user, [programs / "initdb", "--no-sync", *made_as, "-D", data])
    _as(user, [programs / "pg_ctl", "-w", "-s", "-D", data, "-l", str(home / "log"), "-o", options, "start"])
    try:
        _as(user, [programs / "createdb", "-h", str(home), "-U", "house", "house"])
        yield f"postgres://house@/{home}/house"
    finally:
        _as(user, [programs / "pg_ctl", "-w", "-s", "-D", data, "-m", "immediate", "stop"])


def _unprivileged(home: Path) -> str | None:
    """PostgreSQL refuses root: give the folder to the user that its package made."""
    if os.geteuid() != 0:
        return None
    postgres = pwd.getpwnam("postgres")
    os.chown(home, postgres.pw_uid, postgres.pw_gid)
    home.parent.chmod(0o755)
    return "postgres"


def _as(user: str | None, command: list[str | Path]) -> None:
    subprocess.run(
        [str(word) for word in command], check=True, user=user, cwd="/", stdout=subprocess.DEVNULL,
        extra_groups=[] if user else None,
    )


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """Serve Redis while in the context and yield its address."""
    path = folder / "redis.sock"
    server = subprocess.Popen(
        ["redis-server", "--port", "0", "--unixsocket", str(path), "--save", "", "--appendonly", "no",
         "--loglevel", "warning", "--dir", str(folder)], stdout=subprocess.DEVNULL,
    )
    try:
        while not path.exists():
            if server.poll() is not None:
                raise RuntimeError("redis-server did not start")
            time.sleep(0.02)
        yield f"unix://{path}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def both() -> Iterator[dict[str, str]]:
    """Serve both while in the context and yield the settings that use them."""
    with ExitStack() as stack:
        # Short: a Unix socket's path may have 107 characters.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="td-", dir="/tmp")))
        yield {
            "DATABASE_URL": stack.enter_context(postgresql(folder)),
            "REDIS_URL": stack.enter_context(redis(folder)),
        }
