"""Many writers and flapping listeners at once: numbers stay gapless, nobody waits for ever, nobody misses a word."""
import asyncio
import random
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

from django.db import connection, transaction

from lib import clock
from lib.refs import Ref
from realtime.actions import Happening, append
from realtime.models import Event
from realtime.streams import StreamKey
from tests.realtime.conftest import in_thread
from trail.lines import Line
from trail.verify import verify

WRITERS, EACH = 6, 12


def test_writers_of_the_same_streams_in_any_order_leave_no_gap_and_never_lock_each_other(people, tent):
    keys = [StreamKey("tent", uuid4(), "guests") for _ in range(4)]
    chains = [uuid4(), uuid4()]

    def write(seed: int) -> None:
        chance = random.Random(seed)
        try:
            for _ in range(EACH):
                with transaction.atomic():
                    chosen = chance.sample(keys, 3)
                    word = Ref("word", uuid4())
                    lines = [Line(chain, None, "system", "WordSaid", word) for chain in chance.sample(chains, 2)]
                    append([Happening(key, "WordSaid", word) for key in chosen], lines, now=clock.now())
        finally:
            connection.close()

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))

    written = 0
    for key in keys:
        numbers = list(Event.objects.filter(stream__key=str(key)).order_by("number").values_list("number", flat=True))
        assert numbers == list(range(1, len(numbers) + 1))
        written += len(numbers)
    assert written == WRITERS * EACH * 3
    assert (verify().breaks, verify().lines) == ((), WRITERS * EACH * 2)


async def test_flapping_listeners_end_with_the_same_words_in_the_same_order(people, tent, line_of):
    words = [str(n) for n in range(120)]

    async def write() -> None:
        for word in words:
            await in_thread(tent.say)(word)

    async def flap(seed: int) -> list[str]:
        chance, kept = random.Random(seed), []
        while len(kept) < len(words):
            line = await line_of(people.lina)
            await line.say(t="sub", s=[[str(tent.key), len(kept)]])
            for _ in range(chance.randint(5, 40)):
                frame = await line.hear(within=10)
                kept += [frame["html"]] if frame["t"] == "event" else []
                if len(kept) == len(words):
                    break
            await line.close()
        return kept

    writing = asyncio.create_task(write())
    lists = await asyncio.gather(*(flap(seed) for seed in range(4)))
    await writing
    assert lists == [[f"<li>{word}</li>" for word in words]] * 4
