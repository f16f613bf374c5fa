"""A form sent twice at the very same moment makes one message (R10); reworded and decided at once, neither is lost."""
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.http import Http404

from community.actions import Draft, open_topic, post_message, rewrite_message
from community.models import Message, Space, SpaceMember
from journals.actions import Draft as EntryDraft
from journals.actions import write_entry
from journals.models import Entry
from lib import clock
from moderation.actions import AlreadyDecided, decide
from moderation.models import Item
from moderation.states import Verb
from tests.people import Cast, actor, build_cast

NUMBER = "J’ai le numéro de la fille du club : 06 39 98 12 34"


@pytest.fixture
def home(transactional_db: None) -> Cast:
    """Return the cast, really committed: each has a connection of their own."""
    return build_cast()


@pytest.fixture
def group(home: Cast) -> Space:
    space = Space.objects.create(kind="group", organisation=home.tilleuls, unit=home.le_nid, name="Le Nid")
    SpaceMember.objects.create(space=space, person=home.lina, joined_at=clock.now())
    return space


def together(*acts: Callable[[], Any]) -> list[Any]:
    """Do several things at the same moment, each on a connection of its own; return what each gave."""
    start = Barrier(len(acts))

    def one(act: Callable[[], Any]) -> Any:
        try:
            start.wait(5)
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(one, acts))


def test_a_message_a_topic_and_an_entry_sent_twice_at_once_are_one(home: Cast, group: Space) -> None:
    forum = Space.objects.create(kind="forum", organisation=home.adepape, name="Entre nous")
    lina, karim, nadia, now = actor(home.lina), actor(home.karim), actor(home.nadia), clock.now()
    for _round in range(3):
        draft, note = Draft(uuid4(), "Bonjour à tous"), EntryDraft(uuid4(), "Lina a grandi")
        for act in (
            partial(post_message, lina, group.id, draft, now=now),
            partial(open_topic, karim, forum.id, "Un stage", draft, now=now),
            partial(write_entry, nadia, home.lina.id, note, now=now),
        ):
            first, second = together(act, act)
            assert first.id == second.id
    assert (Message.objects.count(), Entry.objects.count()) == (6, 3)


def test_what_is_reworded_while_it_is_decided_stands_as_its_item_says(home: Cast, group: Space) -> None:
    lina, nadia, now = actor(home.lina), actor(home.nadia), clock.now()
    for _round in range(3):
        message = post_message(lina, group.id, Draft(uuid4(), NUMBER), now=now)
        item = Item.objects.get(object_id=message.id)

        def reword(id_: Any = message.id) -> str:
            try:
                rewrite_message(lina, id_, "Je la connais du club", now=now)
            except Http404:
                return "decided first"
            return "reworded"

        def publish(id_: Any = item.id, seen: int = item.version) -> str:
            try:
                decide(nadia, id_, Verb.PUBLISH, "", seen_version=seen, now=now)
            except AlreadyDecided:
                return "reworded first"
            return "decided"

        answers = together(reword, publish)
        assert answers in (["reworded", "reworded first"], ["decided first", "decided"])
        message.refresh_from_db()
        item.refresh_from_db()
        assert (message.text, message.state) == (item.text, item.state)
