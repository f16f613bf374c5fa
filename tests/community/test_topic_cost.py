"""The page of a topic costs the same few questions to the database, however much was written."""
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from community.models import Message, Space, Topic
from lib import clock
from tests.people import Cast, on_duty

Browser = Callable[[str], Client]
BUDGET = 12  # with session and rights (spec/budgets)


def topic_of(forum: Space, cast: Cast, posts: int) -> Topic:
    """Return a topic with this many published messages, by a host, a peer helper and a young person in turn."""
    now = clock.now()
    topic = Topic.objects.create(
        space=forum, title="Vos questions", state="published", answers=posts - 1, created_at=now, last_at=now
    )
    members = {member.person_id: member for member in forum.members.all()}
    authors = (cast.karim, cast.ines, cast.yanis)
    Message.objects.bulk_create(
        Message(
            space=forum, topic=topic, author=(author := authors[n % 3]), member=members.get(author.id),
            opens_topic=n == 0, text=f"Ligne {n}", html=f"<p>Ligne {n}</p>", state="published", key=uuid4(),
            created_at=now + timedelta(seconds=n), published_at=now + timedelta(seconds=n),
        )
        for n in range(posts)
    )
    return topic


@pytest.mark.parametrize("reader", ["yanis", "ines", "karim"])
def test_a_topic_of_twenty_posts_keeps_to_its_budget(
    browser_of: Browser, forum: Space, cast: Cast, reader: str
) -> None:
    on_duty(cast.karim, cast.adepape, None, now=clock.now())
    browser, asked = browser_of(reader), []
    for posts in (3, 20):
        topic = topic_of(forum, cast, posts)
        with CaptureQueriesContext(connection) as queries:
            page = browser.get(f"/topics/{topic.id}/").content.decode()
        assert page.count('id="o-') == posts
        asked.append(len(queries))
    assert asked[0] == asked[1] <= BUDGET, asked
