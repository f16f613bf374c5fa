"""What a page costs: never more queries than declared, session and rights included, whether it shows 3 things or 30."""
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from community.actions import Draft, open_topic, post_message
from community.models import Space, Topic
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
    ("lina", "/"): 30,
    ("samia", "/"): 69,
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
    ("nadia", "/desk/items/{item}/"): 40,
    ("karim", "/desk/"): 15,
    ("lina", "/journals/{lina}/"): 58,
    ("samia", "/journals/{lina}/"): 61,
    ("nadia", "/journals/{lina}/"): 20,
    ("nadia", "/journals/"): 10,
    ("lina", "/exchanges/{lina_samia}/"): 24,
    ("samia", "/exchanges/{lina_samia}/"): 35,
    ("lina", "/notices/"): 22,
    ("nadia", "/visits/"): 15,
    ("samia", "/visits/"): 28,
    ("lina", "/visits/"): 21,
    ("marc", "/trail/"): 9,
    ("marc", "/unit/"): 8,
}


def test_a_page_asks_as_much_for_three_as_for_thirty(world: World) -> None:
    _fill(world, 3)
    few = {page: _asked(world, *page) for page in QUERIES}
    _fill(world, 27)
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


def _fill(world: World, number: int) -> None:
    """Have everybody write in each place, with answers in the topic, news in the inbox and work at both desks."""
    cast = world.cast
    lina, yanis, samia = (actor(person, now=WEDNESDAY) for person in (cast.lina, cast.yanis, cast.samia))
    nadia, karim, ines = (actor(person, now=WEDNESDAY) for person in (cast.nadia, cast.karim, cast.ines))
    group, forum = Space.objects.get(id=world.id("group")), Space.objects.get(id=world.id("forum"))
    topic = Topic.objects.get(id=world.id("topic"))
    for count in range(number):
        words = f"Voilà, c’est la fois {count}."
        for author in (lina, yanis):
            post_message(author, group.id, Draft(uuid4(), words), now=WEDNESDAY)
            post_message(author, group.id, Draft(uuid4(), f"{NUMBER} {count}"), now=WEDNESDAY)
        for author in (karim, ines, yanis):
            post_message(author, forum.id, Draft(uuid4(), words), topic_id=topic.id, now=WEDNESDAY)
        post_message(yanis, forum.id, Draft(uuid4(), f"{NUMBER} {count}"), topic_id=topic.id, now=WEDNESDAY)
        open_topic(karim, forum.id, f"Sujet {count}", Draft(uuid4(), words), now=WEDNESDAY)
        for author in (lina, nadia):
            draft = Words(uuid4(), words, relatives=(cast.samia.id,))
            _release(world, write_entry(author, cast.lina.id, draft, now=WEDNESDAY).id)
        _release(world, write_entry(samia, cast.lina.id, Words(uuid4(), words), now=WEDNESDAY).id)
        line = write_message(samia, world.id("lina_samia"), Words(uuid4(), words), now=WEDNESDAY)
        _release(world, line.id)


def _release(world: World, object_id: UUID) -> None:
    item = Item.objects.filter(object_id=object_id, open=True).first()
    if item is not None:
        nadia = actor(world.cast.nadia, now=WEDNESDAY)
        decide(nadia, item.id, Verb.PUBLISH, "", seen_version=item.version, now=WEDNESDAY)
