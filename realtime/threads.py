"""The database, off the loop: one thread reads what is delivered, one asks about rights, so neither waits."""
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from channels.db import database_sync_to_async

T = TypeVar("T")
READING = ThreadPoolExecutor(1, "live-reading")
ASKING = ThreadPoolExecutor(1, "live-asking")


async def run(executor: ThreadPoolExecutor, work: Callable[..., T], *args: Any, **words: Any) -> T:
    """Return what database work gives, done in a thread whose connection is given back after it."""
    return await database_sync_to_async(work, thread_sensitive=False, executor=executor)(*args, **words)
