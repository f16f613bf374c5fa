"""The inbox is live, for its person alone."""
from lib import clock
from notifications.actions import read_all
from notifications.models import Notice
from notifications.streams import key_of
from tests.people import actor
from tests.realtime.conftest import in_thread


async def test_what_is_told_appears_and_becomes_read_in_every_tab(people, tower, line_of):
    tab = await line_of(people.lina)
    await tab.listen(key_of(people.lina.id))

    await in_thread(tower.ring)("Nadia a répondu", people.lina, people.yanis)

    told = await tab.hear()
    notice = await in_thread(Notice.objects.get)(person=people.lina)
    assert (told["verb"], told["op"], told["id"]) == ("NoticeGiven", "put", str(notice.id))
    assert f'id="o-{notice.id}"' in told["html"]
    assert "Nadia a répondu" in told["html"]
    assert "tag--info" in told["html"]

    now = clock.now()
    await in_thread(lambda: read_all(actor(people.lina), until=now, now=now))()
    read = await tab.hear()
    assert read["verb"] == "NoticeRead"
    assert "tag--info" not in read["html"]
    assert await tab.is_silent()


async def test_nobody_hears_anothers_inbox(people, tower, line_of):
    lina, yanis = await line_of(people.lina), await line_of(people.yanis)
    await lina.listen(key_of(people.lina.id))
    refused = await yanis.listen(key_of(people.lina.id))
    assert refused["t"] == "refused"

    await in_thread(tower.ring)("for Lina", people.lina)

    assert (await lina.hear())["t"] == "event"
    assert await yanis.is_silent()


async def test_what_may_not_be_known_is_not_told_live(people, tower, line_of):
    samia = await line_of(people.samia)
    await samia.listen(key_of(people.samia.id))
    bell = await in_thread(tower.ring)("Lina a écrit", people.samia)
    assert "Lina a écrit" in (await samia.hear())["html"]

    tower.hidden_from.add(people.samia.id)
    await in_thread(tower.ring)("Lina a encore écrit", people.samia, bell=bell)

    frame = await samia.hear()
    assert frame["op"] == "remove"
    assert "Lina" not in frame.get("html", "")
