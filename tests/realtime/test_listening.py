"""Whoever listens hears each event once, in order, as it is now; whoever was away catches up."""
import asyncio
from uuid import uuid4

import pytest
from django.db import transaction

from lib import clock
from lib.refs import Ref
from realtime import bell
from realtime.actions import Happening, append
from realtime.models import Event, Stream
from realtime.queries import last_numbers
from tests.realtime.conftest import in_thread
from trail.lines import Line as TrailLine
from trail.models import Entry


async def test_what_is_said_is_heard_by_all_who_listen(people, tent, line_of):
    lina, nadia = await line_of(people.lina), await line_of(people.nadia)
    assert await lina.listen(tent.key) == {"t": "ready", "s": str(tent.key), "n": 0}
    await nadia.listen(tent.key)
    (id_,) = await in_thread(tent.say)("bonsoir")
    expected = {
        "t": "event", "s": str(tent.key), "n": 1, "verb": "WordSaid", "id": str(id_), "op": "put",
        "html": "<li>bonsoir</li>",
    }
    assert await lina.hear() == expected
    assert await nadia.hear() == expected
    assert tent.rendered == [(id_, "fr")]


async def test_events_come_in_order_without_gap_and_once(people, tent, line_of):
    line = await line_of(people.lina)
    await line.listen(tent.key)
    await in_thread(tent.say)(*[str(n) for n in range(40)])
    frames = await line.hear_all(40)
    assert [f["n"] for f in frames] == list(range(1, 41))
    assert [f["html"] for f in frames] == [f"<li>{n}</li>" for n in range(40)]
    assert await line.is_silent()


async def test_who_was_away_catches_up_first_and_then_hears_what_is_new(people, tent, line_of):
    await in_thread(tent.say)("one", "two", "three")
    line = await line_of(people.lina)
    assert (await line.listen(tent.key, after=1))["n"] == 2
    assert [(f["t"], f["n"]) for f in await line.hear_all(2)] == [("event", 3), ("ready", 3)]
    await in_thread(tent.say)("four")
    assert (await line.hear())["n"] == 4


async def test_events_written_while_somebody_catches_up_are_neither_lost_nor_doubled(people, tent, line_of):
    await in_thread(tent.say)(*[str(n) for n in range(150)])
    line = await line_of(people.lina)
    writing = asyncio.create_task(in_thread(tent.say)(*[str(n) for n in range(150, 200)]))
    await line.say(t="sub", s=[[str(tent.key), 0]])
    numbers = []
    while len(numbers) < 200:
        frame = await line.hear()
        numbers += [frame["n"]] if frame["t"] == "event" else []
    await writing
    assert numbers == list(range(1, 201))


async def test_after_too_long_away_the_page_is_reloaded_instead(people, tent, line_of, settings):
    settings.LIVE_CATCH_UP = 3
    await in_thread(tent.say)(*"abcd")
    line = await line_of(people.lina)
    assert await line.listen(tent.key, after=0) == {"t": "reload", "s": str(tent.key)}
    assert (await line.listen(tent.key, after=99))["t"] == "reload"
    await in_thread(tent.say)("e")
    assert await line.is_silent()


async def test_a_removed_word_does_not_come_back_by_catching_up(people, tent, line_of):
    (id_,) = await in_thread(tent.say)("taken back")
    tent.words.clear()
    await in_thread(tent.happen)("WordWithdrawn", id_)
    line = await line_of(people.lina)
    frames = [await line.listen(tent.key, after=0), await line.hear()]
    assert [(f["n"], f["op"], f.get("html")) for f in frames] == [(1, "remove", None), (2, "remove", None)]


async def test_a_lost_bell_is_healed_from_the_table(people, tent, line_of, settings, monkeypatch):
    settings.LIVE_POLL_SECONDS = 0.2
    line = await line_of(people.lina)
    await line.listen(tent.key)
    monkeypatch.setattr(bell, "_LISTENERS", [])
    await in_thread(tent.say)("unheard")
    assert (await line.hear())["html"] == "<li>unheard</li>"


async def test_a_page_opened_in_another_language_is_rendered_apart(people, tent, line_of):
    people.nadia.language = "ar"
    await in_thread(people.nadia.save)()
    lina, nadia = await line_of(people.lina), await line_of(people.nadia)
    await lina.listen(tent.key)
    await nadia.listen(tent.key)
    (id_,) = await in_thread(tent.say)("bonsoir")
    await lina.hear()
    await nadia.hear()
    assert sorted(tent.rendered) == [(id_, "ar"), (id_, "fr")]


async def test_who_no_longer_listens_hears_nothing(people, tent, line_of):
    line = await line_of(people.lina)
    await line.listen(tent.key)
    await in_thread(tent.say)("one")
    assert (await line.hear())["n"] == 1
    await line.say(t="unsub", s=[str(tent.key)])
    await line.say(t="ping")
    assert await line.hear() == {"t": "pong"}
    await in_thread(tent.say)("two")
    assert await line.is_silent()


async def test_a_page_whose_rendering_fails_loses_no_number(people, tent, line_of, monkeypatch):
    line = await line_of(people.lina)
    await line.listen(tent.key)
    words = tent.words
    tent.words = None
    await in_thread(lambda: tent.happen("WordSaid", uuid4()))()
    assert (await line.hear())["op"] == "none"
    tent.words = words
    await in_thread(tent.say)("again")
    assert (await line.hear())["n"] == 2


@pytest.mark.django_db
def test_events_and_trace_are_written_together_or_not_at_all(tent):
    line = TrailLine(uuid4(), None, "system", "WordSaid", Ref("word", uuid4()))
    happenings = [Happening(tent.key, "WordSaid", Ref("word", uuid4())) for _ in range(3)]
    with transaction.atomic():
        append(happenings, [line], now=clock.now())
        transaction.set_rollback(True)
    assert not Event.objects.exists()
    assert not Entry.objects.exists()
    with transaction.atomic():
        append(happenings, [line], now=clock.now())
    assert list(Event.objects.order_by("number").values_list("number", flat=True)) == [1, 2, 3]
    assert Entry.objects.get().verb == "WordSaid"
    assert last_numbers([tent.key]) == {tent.key: 3}


def test_events_outside_a_transaction_are_refused(tent):
    with pytest.raises(RuntimeError):
        append([Happening(tent.key, "WordSaid", Ref("word", uuid4()))], [], now=clock.now())
    assert not Stream.objects.exists()


def test_an_append_has_a_fixed_number_of_queries(tent, django_assert_num_queries):
    tent.say("first")
    happenings = [Happening(tent.key, "WordSaid", Ref("word", uuid4())) for _ in range(5)]
    with transaction.atomic(), django_assert_num_queries(4):
        append(happenings, [], now=clock.now())
