"""The background: stored tasks and periodic chores, in a thread of the embedded server or as processes of their own."""
import fcntl
import logging
import threading
import time
from typing import IO

from django.conf import settings
from django.db import close_old_connections, connection
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from lib import periodic

logger = logging.getLogger(__name__)
IDLE = 0.5  # seconds between looks at the queue: a photo that was sent is ready about that much later
TICK = 0.25  # seconds between looks at what is due


def tasks_worker(*, batch: bool = False) -> Worker:
    """Return the library's worker over all queues; in a batch it stops when nothing waits."""
    return Worker(
        queue_names=["*"], excluded_queue_names=[], interval=IDLE, batch=batch, backend_name="default",
        startup_delay=False, max_tasks=None, worker_id=get_random_string(32),
    )


def run_tasks() -> None:
    """Do stored tasks for ever; a database that is away for a moment is tried again."""
    while True:
        try:
            tasks_worker().run()
        except Exception:
            logger.exception("The task loop broke and starts again")
            connection.close()
            time.sleep(1)


def run_chores() -> None:
    """Do periodic chores for ever."""
    while True:
        close_old_connections()
        periodic.run_due(time.monotonic())
        time.sleep(TICK)


def run() -> None:
    """Do tasks and chores until the process is ended: chores in a thread, for a long film must not hold up a timer."""
    threading.Thread(target=run_chores, name="chores", daemon=True).start()
    run_tasks()


def drain() -> None:
    """Do all that waits, now, in this thread: tasks, then every chore, then the tasks they made."""
    tasks_worker(batch=True).run()
    periodic.run_all()
    tasks_worker(batch=True).run()


_lock: IO[str] | None = None


def start_embedded() -> None:
    """Start the background inside this server process where the settings say so; called once by `asgi.py`.

    Raises RuntimeError when another server uses the same data folder: with the layer in memory neither would
    hear what the other writes, and a page would stay open after its right has ended.
    """
    global _lock  # held as long as the process lives
    if not settings.EMBEDDED_WORKER or _lock is not None:
        return
    settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
    _lock = (settings.DATA_DIR / "server.lock").open("w")
    try:
        fcntl.flock(_lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise RuntimeError(f"Another server already uses {settings.DATA_DIR}: stop it first.") from None
    threading.Thread(target=run, name="background", daemon=True).start()
