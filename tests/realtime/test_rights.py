"""A right that ends is a stream that closes, within a second, on a socket that stays open."""
import asyncio
import threading
import time
from datetime import timedelta
from uuid import uuid4

from django.db import transaction

from accounts import rights
from accounts.models import FamilyLink, Membership
from lib import clock
from realtime import bell, streams
from realtime.actions import change_rights
from realtime.streams import StreamKey
from tests.people import agree
from tests.realtime.conftest import in_thread
from tests.realtime.place import Tent


async def test_a_right_taken_while_the_socket_is_open_closes_the_stream_at_once(people, tent, line_of):
    lina, nadia = await line_of(people.lina), await line_of(people.nadia)
    await lina.listen(tent.key)
    await nadia.listen(tent.key)
    await in_thread(tent.say)("before")
    assert (await lina.hear())["n"] == 1
    begun = time.monotonic()
    await in_thread(tent.send_away)(people.lina.id)
    assert await lina.hear() == {"t": "closed", "s": str(tent.key), "html": "<p>closed</p>"}
    assert time.monotonic() - begun < 1
    await in_thread(tent.say)("after")
    assert (await nadia.hear_all(2))[1]["html"] == "<li>after</li>"
    assert await lina.is_silent()
    assert (await lina.listen(tent.key))["t"] == "refused"


async def test_what_was_written_after_the_right_ended_never_goes_out_even_when_its_bell_comes_first(
    people, tent, line_of, monkeypatch
):
    lina = await line_of(people.lina)
    await lina.listen(tent.key)
    listeners = bell._LISTENERS
    monkeypatch.setattr(bell, "_LISTENERS", [])
    await in_thread(tent.send_away)(people.lina.id)
    monkeypatch.setattr(bell, "_LISTENERS", listeners)
    await in_thread(tent.say)("not for Lina")
    assert (await lina.hear())["t"] == "closed"
    assert await lina.is_silent()


async def test_a_lost_bell_of_rights_is_healed_from_the_table(people, tent, line_of, settings, monkeypatch):
    settings.LIVE_POLL_SECONDS = 0.2
    line = await line_of(people.lina)
    await line.listen(tent.key)
    monkeypatch.setattr(bell, "_LISTENERS", [])
    await in_thread(tent.send_away)(people.lina.id)
    assert (await line.hear())["t"] == "closed"


async def test_a_change_that_takes_nothing_leaves_the_stream_open_and_whole(people, tent, line_of):
    line = await line_of(people.lina)
    await line.listen(tent.key)

    def change_and_say() -> None:
        with transaction.atomic():
            change_rights([tent.topic], now=clock.now())
        tent.say("still here")

    await in_thread(change_and_say)()
    assert (await line.hear())["html"] == "<li>still here</li>"


async def test_what_is_allowed_until_an_hour_ends_at_that_hour(people, tent, line_of):
    tent.guests[people.lina.id] = clock.now() + timedelta(seconds=1)
    line = await line_of(people.lina)
    await line.listen(tent.key)
    await in_thread(tent.say)("in time")
    assert (await line.hear())["t"] == "event"
    begun = time.monotonic()
    assert (await line.hear())["t"] == "closed"
    assert time.monotonic() - begun < 1.5
    await in_thread(tent.say)("too late")
    assert await line.is_silent()


async def test_what_was_allowed_until_an_hour_and_is_prolonged_goes_on(people, tent, line_of):
    tent.guests[people.lina.id] = clock.now() + timedelta(seconds=0.5)
    line = await line_of(people.lina)
    await line.listen(tent.key)
    tent.guests[people.lina.id] = None
    await asyncio.sleep(0.7)
    await in_thread(tent.say)("prolonged")
    assert (await line.hear())["html"] == "<li>prolonged</li>"


async def test_another_s_stream_answers_like_one_that_is_not_and_like_no_name_at_all(people, tent, line_of):
    line = await line_of(people.yanis)
    names = [
        str(tent.key), str(StreamKey("tent", uuid4(), "guests")), str(StreamKey("nowhere", uuid4(), "guests")),
        "tent", f"tent:{tent.id}:guests:more",
    ]
    answers = [await line.listen(name, after=0) for name in names]
    assert answers == [{"t": "refused", "s": name} for name in names]
    await in_thread(tent.say)("not for Yanis")
    assert await line.is_silent()


async def test_a_rule_that_fails_grants_nothing(people, tent, line_of):
    line = await line_of(people.lina)
    await line.listen(tent.key)
    tent.broken = True
    assert (await (await line_of(people.nadia)).listen(tent.key))["t"] == "refused"
    await in_thread(tent.send_away)(people.nadia.id)
    assert (await line.hear())["t"] == "closed"


async def test_signing_out_closes_the_socket(people, tent, line_of, settings):
    settings.LIVE_SESSION_SECONDS = 0.2
    line = await line_of(people.lina)
    await line.listen(tent.key)
    await in_thread(_end_session)(line.session_key)
    assert await line.closing_code() == 4401


async def test_a_device_that_is_cut_off_closes_at_once(people, tent, line_of):
    line, other = await line_of(people.lina), await line_of(people.lina)
    await line.listen(tent.key)
    await other.listen(tent.key)

    def cut() -> None:
        with transaction.atomic():
            _end_session(line.session_key)
            rights.announce([rights.session_topic(line.session_key)], now=clock.now())

    await in_thread(cut)()
    assert await line.closing_code(within=1) == 4401
    await in_thread(tent.say)("still there")
    assert (await other.hear())["t"] == "event"


async def test_a_changed_password_and_a_closed_account_close_the_socket(people, tent, line_of, settings):
    settings.LIVE_SESSION_SECONDS = 0.2
    lina, nadia = await line_of(people.lina), await line_of(people.nadia)
    people.lina.set_password("une-autre-ligne-qui-relie")
    await in_thread(people.lina.save)()
    assert await lina.closing_code() == 4401
    people.nadia.is_active = False
    await in_thread(people.nadia.save)()
    assert await nadia.closing_code() == 4401


async def test_an_ended_membership_or_bond_has_everything_asked_again(people, tent, line_of, settings):
    settings.LIVE_SESSION_SECONDS = 0.2
    tent.guests[people.samia.id] = None
    for person, end in (
        (people.nadia, lambda: Membership.objects.filter(person=people.nadia).update(ends_at=clock.now())),
        (people.samia, lambda: FamilyLink.objects.filter(relative=people.samia).update(ended_at=clock.now())),
    ):
        line = await line_of(person)
        await line.listen(tent.key)
        tent.guests.pop(person.id)
        assert await line.is_silent(0.6)
        await in_thread(end)()
        assert (await line.wire.receive_output(timeout=3))["type"] in ("websocket.send", "websocket.close")


def _end_session(key: str) -> None:
    from django.contrib.sessions.models import Session

    Session.objects.filter(session_key=key).delete()


async def test_a_membership_that_ends_while_the_first_question_is_asked_opens_nothing(people, tent, line_of):
    asked, answer = threading.Event(), threading.Event()

    class SlowTent(Tent):
        def grant(self, standing, key, *, now):
            found = super().grant(standing, key, now=now) if standing.memberships else None
            asked.set()
            answer.wait(3)
            return found

    slow = SlowTent(name="slow", guests={people.lina.id: None})
    streams.register(slow)
    line = await line_of(people.lina)
    await line.say(t="sub", s=[[str(slow.key), None]])
    await asyncio.to_thread(asked.wait, 3)

    def leave() -> None:
        with transaction.atomic():
            Membership.objects.filter(person=people.lina).update(ends_at=clock.now())
            # A relative's charter is asked of who has no role: not what is tried here.
            agree(people.lina, now=clock.now())
            rights.announce([rights.person_topic(people.lina.id)], now=clock.now())

    await in_thread(leave)()
    await asyncio.sleep(0.3)  # the bell is heard, the first answer is still on its way
    answer.set()
    assert (await line.hear())["t"] == "closed"
    await in_thread(slow.say)("not for Lina")
    assert await line.is_silent()
    del streams._KINDS[slow.name]
