"""The database, off the loop: one thread reads what is delivered, one asks about rights, so neither waits.

Each keeps its connection while anybody listens: opening one costs more than the reading.
"""
import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from django.db import InterfaceError, OperationalError, connections

P = ParamSpec("P")
T = TypeVar("T")
READING = ThreadPoolExecutor(1, "live-reading")
ASKING = ThreadPoolExecutor(1, "live-asking")


async def run(executor: ThreadPoolExecutor, work: Callable[P, T], *args: P.args, **words: P.kwargs) -> T:
    """Return what database reading gives, done in one of the threads."""
    return await asyncio.get_running_loop().run_in_executor(executor, partial(_read, partial(work, *args, **words)))


def _read(work: Callable[[], T]) -> T:
    """Read; a connection that the database has dropped meanwhile is opened again, once."""
    try:
        return work()
    except (OperationalError, InterfaceError):
        connections.close_all()
        return work()


def rest() -> None:
    """Give the threads' connections back: nobody listens."""
    for executor in (READING, ASKING):
        executor.submit(connections.close_all)
