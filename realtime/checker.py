"""Gather what is asked about rights at one moment: a thousand sockets that come back cost a few batches."""
import asyncio

from lib import clock
from realtime.checking import Answer, Ask, check
from realtime.threads import ASKING, run

AT_ONCE = 200
_Waiting = tuple[Ask, "asyncio.Future[Answer | None]"]


class Checker:
    """Answer asks in the order they come, as many at once as wait."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []
        self._task: asyncio.Task[None] | None = None

    async def ask(self, ask: Ask) -> Answer | None:
        """Return the answer, None when the session is over; raises what the database raised."""
        future: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((ask, future))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())
        return await future

    async def _work(self) -> None:
        while self._waiting:
            waiting = [each for each in self._waiting if not each[1].done()]  # who has gone no longer asks
            batch, self._waiting = waiting[:AT_ONCE], waiting[AT_ONCE:]
            if not batch:
                return
            try:
                answers = await run(ASKING, check, [ask for ask, _ in batch], now=clock.now())
            except Exception as error:
                _give_up(batch, error)
                continue
            for (_ask, future), answer in zip(batch, answers, strict=True):
                if not future.done():
                    future.set_result(answer)


def _give_up(batch: list[_Waiting], error: Exception) -> None:
    for _ask, future in batch:
        if not future.done():
            future.set_exception(error)
