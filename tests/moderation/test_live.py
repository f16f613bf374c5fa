"""The desk while it is open: what waits comes by itself, what was decided goes, who is accused hears nothing."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from accounts.models import Membership, Person
from lib import clock
from moderation import kinds
from moderation.actions import acknowledge, decide
from moderation.states import Verb
from moderation.streams import CALLS, OWN, TEAM, DeskStreams
from realtime.streams import StreamKey
from tests.moderation.world import NUMBER, NoteKind, World
from tests.people import agree
from tests.realtime.conftest import in_thread, line_of

__all__ = ["line_of"]
CRY = "j’ai envie de mourir"


@pytest.fixture
def home(transactional_db: None) -> World:
    """Return the cast, really committed: sockets read in threads of their own."""
    kind = NoteKind()
    kinds.register(kind)
    world = World(kind)
    for person in Person.objects.all():
        agree(person, now=clock.now())
    return world


def key(world: World, audience: str = TEAM) -> StreamKey:
    return StreamKey("desk", world.nest.id, audience)


async def test_a_held_text_comes_to_the_open_desk_and_goes_when_decided(
    home: World, line_of: Callable[..., Any]
) -> None:
    line = await line_of(home.nadia)
    assert (await line.listen(key(home)))["t"] == "ready"
    verdict = await in_thread(home.send)(home.lina, NUMBER)
    came = await line.hear()
    assert (came["op"], came["id"]) == ("put", str(verdict.item_id))
    assert "06 39 98 12 34" in came["html"]
    item = await in_thread(home.item)(verdict)
    standing = await in_thread(home.standing)(home.marc)
    await in_thread(decide)(standing, item.id, Verb.PUBLISH, "", seen_version=item.version, now=standing.now)
    gone = await line.hear()
    assert (gone["op"], gone["id"]) == ("remove", str(verdict.item_id))


async def test_a_call_comes_at_once_and_says_who_has_taken_it(home: World, line_of: Callable[..., Any]) -> None:
    line = await line_of(home.marc)
    await line.listen(key(home, CALLS))
    await in_thread(home.send)(home.lina, CRY)
    call = await line.hear()
    assert "alert" in call["html"]
    standing = await in_thread(home.standing)(home.nadia)
    await in_thread(acknowledge)(standing, call["id"], now=standing.now)
    assert "Nadia" in (await line.hear())["html"]


async def test_who_is_accused_hears_nothing_while_the_others_do(home: World, line_of: Callable[..., Any]) -> None:
    accused, colleague = await line_of(home.nadia), await line_of(home.remi)
    await accused.listen(key(home))
    await accused.listen(StreamKey("desk", home.nadia.id, OWN))
    await colleague.listen(StreamKey("desk", home.remi.id, OWN))
    await in_thread(home.send)(home.lina, "mon éduc me frappe, c’est Nadia")
    assert (await colleague.hear())["verb"] == "ItemTakenIn"
    assert await accused.is_silent()


@pytest.mark.parametrize("name", ["lina", "claire", "paul", "denis", "karim"])
async def test_the_desk_of_others_sounds_like_a_desk_that_does_not_exist(
    home: World, line_of: Callable[..., Any], name: str
) -> None:
    line = await line_of(getattr(home, name))
    there = await line.listen(key(home))
    nowhere = await line.listen(StreamKey("desk", home.lina.id, TEAM))
    assert there.pop("s") != nowhere.pop("s")
    assert there == nowhere
    assert there["t"] == "refused"


def test_nobody_listens_to_what_is_told_to_another_alone(world: World) -> None:
    marc = world.standing(world.marc)
    kind = DeskStreams()
    assert kind.grant(marc, StreamKey("desk", world.marc.id, OWN), now=marc.now) is not None
    assert kind.grant(marc, StreamKey("desk", world.nadia.id, OWN), now=marc.now) is None
    lina = world.standing(world.lina)
    assert kind.grant(lina, StreamKey("desk", world.lina.id, OWN), now=lina.now) is None


def test_a_replacement_hears_the_desk_until_their_last_hour(world: World) -> None:
    end = world.standing(world.remi).now + timedelta(hours=2)
    Membership.objects.filter(person=world.remi).update(ends_at=end)
    standing = world.standing(world.remi)
    grant = DeskStreams().grant(standing, key(world), now=standing.now)
    assert grant is not None
    assert grant.until == end
