"""Who may open the socket at all, and how much one socket may ask."""
from uuid import uuid4

import pytest

from accounts.models import Consent
from realtime import streams
from realtime.sockets import UNREAD_LIMIT
from tests.people import session_of
from tests.realtime.conftest import Line, in_thread
from tests.realtime.place import Tent


async def test_a_browser_that_is_signed_in_comes_in(people, line_of):
    line = await line_of(people.lina)
    await line.say(t="ping")
    assert await line.hear() == {"t": "pong"}


@pytest.mark.parametrize("origin", ["https://elsewhere.example", None, "null"])
async def test_a_foreign_page_is_refused(people, origin):
    session = await in_thread(session_of)(people.lina)
    assert not await Line(session.session_key, origin=origin).open()
    assert await Line(session.session_key).open()


async def test_nobody_signed_in_and_a_made_up_session_are_refused(people):
    assert not await Line(None).open()
    assert not await Line("x" * 32).open()
    assert not await Line("'; --").open()


async def test_a_professional_without_the_second_factor_is_refused(people):
    session = await in_thread(session_of)(people.nadia, second_factor=False)
    assert not await Line(session.session_key).open()
    session = await in_thread(session_of)(people.lina, second_factor=False)
    assert await Line(session.session_key).open()


async def test_who_has_not_agreed_to_the_charter_is_refused(people):
    session = await in_thread(session_of)(people.lina)
    await in_thread(Consent.objects.filter(person=people.lina).delete)()
    assert not await Line(session.session_key).open()


async def test_there_is_no_other_socket(people):
    session = await in_thread(session_of)(people.lina)
    assert not await Line(session.session_key, path="/live/more/").open()


async def test_a_frame_that_is_too_long_closes_the_socket(people, line_of):
    line = await line_of(people.lina)
    await line.say(t="sub", s=[["x" * 5000, 0]])
    assert await line.hear() == {"t": "error", "code": "too-big", "limit": 4096}
    assert await line.closing_code() == 1009


@pytest.mark.parametrize("text", [
    "hello", "[]", "3", '{"t":"sub"}', '{"t":"sub","s":[]}', '{"t":"sub","s":"abc"}',
    '{"t":"sub","s":[["a"]]}',
    '{"t":"sub","s":[["a",-1]]}', '{"t":"sub","s":[["a","1"]]}', '{"t":"sub","s":[["a",true]]}',
    '{"t":"pub"}', '{"t":["sub"]}', '{"t":"mark"}', '{"t":"unsub","s":[1]}',
    '{"t":"sub","s":[["' + "a" * 121 + '",0]]}', "[" * 3000,
])
async def test_what_is_no_frame_is_answered_and_the_socket_lives_on(people, tent, line_of, text):
    line = await line_of(people.lina)
    await line.wire.send_to(text_data=text)
    assert await line.hear() == {"t": "error", "code": "not-understood"}
    assert (await line.listen(tent.key))["t"] == "ready"


async def test_bytes_are_no_frame(people, line_of):
    line = await line_of(people.lina)
    await line.wire.send_to(bytes_data=b"\xff\x00")
    assert (await line.hear())["code"] == "not-understood"


async def test_a_flood_is_slowed_down_then_cut_off(people, line_of):
    line = await line_of(people.lina)
    for _ in range(31):
        await line.say(t="ping")
    frames = await line.hear_all(31)
    assert [f["t"] for f in frames[:30]] == ["pong"] * 30
    assert frames[30]["code"] == "slow-down"
    assert 0 < frames[30]["retry"] < 1
    for _ in range(100):
        await line.say(t="ping")
    assert await line.closing_code() == 4429


async def test_a_socket_hears_only_so_many_streams(people, tent, line_of, monkeypatch):
    monkeypatch.setattr("realtime.asking.KEYS_LIMIT", 1)
    line = await line_of(people.lina)
    assert (await line.listen(tent.key))["t"] == "ready"
    assert (await line.listen(tent.key))["t"] == "ready"
    other = Tent("marquee", guests=tent.guests)
    streams.register(other)
    assert (await line.listen(other.key))["t"] == "refused"
    await line.say(t="sub", s=[[f"tent:{uuid4()}:guests", 0]] * 25)
    assert (await line.hear())["code"] == "not-understood"


async def test_one_person_opens_only_so_many_sockets(people, line_of, monkeypatch):
    monkeypatch.setattr("realtime.consumer.SOCKETS_EACH", 2)
    for _ in range(2):
        await line_of(people.lina)
    session = await in_thread(session_of)(people.lina)
    assert not await Line(session.session_key).open()
    await line_of(people.yanis)


async def test_a_client_that_stops_reading_is_cut_off_and_the_others_go_on(people, tent, line_of):
    deaf, nadia = await line_of(people.lina), await line_of(people.nadia)
    await deaf.listen(tent.key)
    await nadia.listen(tent.key)
    word = "x" * 50_000
    heard = 0
    for _ in range(30):
        await in_thread(tent.say)(word)
        while (frame := await nadia.hear())["t"] == "mark":
            await nadia.say(**frame)
        heard += 1
    assert heard == 30
    sent, code = 0, None
    while code is None:
        message = await deaf.wire.receive_output(timeout=1)
        sent += len(message.get("text", ""))
        code = message.get("code")
    assert code == 4408
    assert sent <= UNREAD_LIMIT + 200


async def test_a_client_that_says_how_far_it_read_catches_up_on_any_length(people, tent, line_of):
    await in_thread(tent.say)(*["x" * 50_000] * 60)
    line = await line_of(people.lina)
    await line.say(t="sub", s=[[str(tent.key), 0]])
    numbers = []
    while (frame := await line.hear())["t"] != "ready":
        if frame["t"] == "mark":
            await line.say(**frame)
        else:
            numbers.append(frame["n"])
    assert numbers == list(range(1, 61))
