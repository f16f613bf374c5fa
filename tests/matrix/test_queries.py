"""What a page costs: never more queries than declared, session and rights included, whether it shows 3 things or 30."""
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.access import Standing
from community.actions import Draft, open_topic, post_message
from journals.actions import Draft as Words
from journals.actions import write_entry, write_message
from moderation.actions import decide
from moderation.models import Item
from moderation.states import Verb
from tests.matrix.world import NUMBER, World
from tests.people import actor, client_of
from tests.visits.decisions import WEDNESDAY

pytestmark = pytest.mark.django_db
# Who, where → queries. A topic of 20 posts has a budget of 12 (spec/budgets.md): lower a number freely, raise it never.
QUERIES = {
    ("lina", "/"): 31,
    ("samia", "/"): 70,
    ("odile", "/"): 13,
    ("awa", "/"): 19,
    ("lina", "/groups/"): 15,
    ("lina", "/groups/{group}/"): 29,
    ("nadia", "/groups/{group}/"): 17,
    ("yanis", "/forums/{forum}/"): 10,
    ("karim", "/forums/{forum}/"): 10,
    ("yanis", "/topics/{topic}/"): 19,
    ("karim", "/topics/{topic}/"): 12,
    ("nadia", "/desk/"): 22,
    ("nadia", "/desk/items/{item}/"): 41,
    ("karim", "/desk/"): 15,
    ("lina", "/journals/{lina}/"): 59,
    ("samia", "/journals/{lina}/"): 63,
    ("nadia", "/journals/{lina}/"): 21,
    ("nadia", "/journals/"): 10,
    ("lina", "/exchanges/{lina_samia}/"): 24,
    ("samia", "/exchanges/{lina_samia}/"): 39,
    ("lina", "/notices/"): 22,
    ("nadia", "/visits/"): 15,
    ("samia", "/visits/"): 28,
    ("lina", "/visits/"): 21,
    ("marc", "/trail/"): 9,
    ("marc", "/unit/"): 8,
}


def test_a_page_asks_as_much_for_three_as_for_thirty(world: World) -> None:
    moments = (WEDNESDAY - timedelta(minutes=4) + timedelta(milliseconds=200 * step) for step in count())
    _fill(world, 3, moments)
    few = {page: _asked(world, *page) for page in QUERIES}
    _fill(world, 27, moments)
    many = {page: _asked(world, *page) for page in QUERIES}
    # A full queue may show fewer kinds of things, and so ask less; nothing asks more because there is more.
    assert {page: (few[page], many[page]) for page in QUERIES if few[page] < many[page]} == {}
    assert {page: asked for page, asked in few.items() if asked > QUERIES[page]} == {}


def _asked(world: World, name: str, path: str) -> int:
    browser, address = client_of(world.cast.people[name]), world.address(path)
    assert browser.get(address).status_code == 200
    with CaptureQueriesContext(connection) as asked:
        browser.get(address)
    return len(asked)


def _fill(world: World, number: int, moments: Iterator[datetime]) -> None:
    """Have everybody write in each place, with answers in the topic, news in the inbox and work at both desks."""
    for step in range(number):
        words = f"Voilà, c’est la fois {step}."
        for author in ("lina", "yanis"):
            _post(world, author, "group", words, next(moments))
            _post(world, author, "group", f"{NUMBER} {step}", next(moments))
        for author in ("karim", "ines", "yanis"):
            _post(world, author, "forum", words, next(moments), topic=world.id("topic"))
        _post(world, "yanis", "forum", f"{NUMBER} {step}", next(moments), topic=world.id("topic"))
        now = next(moments)
        open_topic(_actor(world, "karim", now), world.id("forum"), f"Sujet {step}", Draft(uuid4(), words), now=now)
        for author in ("lina", "nadia", "samia"):
            _enter(world, author, words, next(moments))
        now = next(moments)
        line = write_message(_actor(world, "samia", now), world.id("lina_samia"), Words(uuid4(), words), now=now)
        _release(world, line.id, next(moments))


def _actor(world: World, name: str, now: datetime) -> Standing:
    return actor(world.cast.people[name], now=now)


def _post(world: World, author: str, space: str, text: str, now: datetime, topic: UUID | None = None) -> None:
    post_message(_actor(world, author, now), world.id(space), Draft(uuid4(), text), topic_id=topic, now=now)


def _enter(world: World, author: str, text: str, now: datetime) -> None:
    readers = () if author == "samia" else (world.cast.samia.id,)
    draft = Words(uuid4(), text, relatives=readers)
    _release(world, write_entry(_actor(world, author, now), world.cast.lina.id, draft, now=now).id, now)


def _release(world: World, object_id: UUID, now: datetime) -> None:
    item = Item.objects.filter(object_id=object_id, open=True).first()
    if item is not None:
        decide(_actor(world, "nadia", now), item.id, Verb.PUBLISH, "", seen_version=item.version, now=now)
