"""The database of the topic page's benchmark: a forum of an association, its members, and topics of twenty posts.

`python -m bench.topic_world TOPICS` fills the database of DATABASE_URL and prints, as JSON, where to go and as whom.
"""
import json
import os
import sys
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING
from uuid import uuid4

POSTS = 20
MEMBERS = 12
LINES = (
    "J’ai eu la même question l’an dernier, et on m’a répondu en deux semaines.",
    "Il faut demander par écrit, et garder une copie. C’est ce que j’ai fait.",
    "Merci. Ça m’aide de lire que je ne suis pas seule à me le demander.",
    "Tu peux y aller avec quelqu’un. Moi, mon éducatrice est venue et ça s’est bien passé.\n\nOn a pris le temps.",
)

if TYPE_CHECKING:
    from accounts.models import Organisation, Person
    from community.models import Message, Space, SpaceMember, Topic


def fill(topics: int) -> dict[str, object]:
    """Fill an empty database; return the page's address, a member's session key and how many queries it costs."""
    from django.core.management import call_command
    from django.db import connection

    from lib import clock

    call_command("migrate", interactive=False, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    now = clock.now()
    host, members, space = _forum(now)
    rows = [_topic(space, n, now) for n in range(topics)]
    type(rows[0]).objects.bulk_create(rows)
    messages = [message for row in rows for message in _messages(space, row, host, members)]
    type(messages[0]).objects.bulk_create(messages, batch_size=2000)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return _visit(f"/topics/{rows[topics // 2].id}/", members[0].person)


def _forum(now: datetime) -> "tuple[Person, list[SpaceMember], Space]":
    from accounts.models import Duty, Organisation
    from accounts.roles import Role
    from community.models import Space, SpaceMember

    association = Organisation.objects.create(kind=Organisation.Kind.ASSOCIATION, name="Une association")
    space = Space.objects.create(kind=Space.Kind.FORUM, organisation=association, name="Entre nous")
    host = _person("hote", Role.HOST, association, now)
    Duty.objects.create(person=host, organisation=association, starts_at=now, ends_at=now + timedelta(hours=8))
    members = [
        SpaceMember(
            space=space, person=_person(f"membre{n}", Role.YOUTH, association, now), pseudonym=f"Nuage {n}",
            joined_at=now,
        )
        for n in range(MEMBERS)
    ]
    SpaceMember.objects.bulk_create(members)
    return host, members, space


def _person(name: str, role: str, association: "Organisation", now: datetime) -> "Person":
    from accounts.actions.joining import agree
    from accounts.faces import face_for
    from accounts.models import Membership, Person
    from accounts.queries import standing
    from accounts.rules import charter_for

    person = Person.objects.create(username=name, first_name=name.capitalize(), face=dict(face_for(name)))
    day = now.date()
    Membership.objects.create(
        person=person, organisation=association, role=role, starts_at=now, checked_on=day, checked_by="Direction"
    )
    actor = standing(person, now=now)
    agree(actor, charter_for(actor), now=now)
    return person


def _topic(space: "Space", number: int, now: datetime) -> "Topic":
    from community.models import Topic

    at = now - timedelta(minutes=number)
    return Topic(
        space=space, title=f"Une question de la vie de tous les jours, numéro {number}", state="published",
        answers=POSTS - 1, created_at=at, last_at=at,
    )


def _messages(space: "Space", topic: "Topic", host: "Person", members: "list[SpaceMember]") -> "list[Message]":
    from community.models import Message
    from lib.text import to_html

    random, found = Random(topic.title), []
    for n in range(POSTS):
        member = None if n % 7 == 3 else random.choice(members)
        text, at = random.choice(LINES), topic.created_at + timedelta(seconds=n)
        found.append(Message(
            space=space, topic=topic, author=member.person if member else host, member=member, opens_topic=n == 0,
            text=text, html=to_html(text), state="published", key=uuid4(), created_at=at, published_at=at,
        ))
    return found


def _visit(path: str, reader: "Person") -> dict[str, object]:
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    browser = Client(SERVER_NAME="localhost")
    browser.force_login(reader)
    browser.get(path)
    with CaptureQueriesContext(connection) as queries:
        page = browser.get(path)
    shown = page.content.decode().count('id="o-')
    assert (page.status_code, shown) == (200, POSTS), f"{path}: {page.status_code} with {shown} posts"
    name = settings.SESSION_COOKIE_NAME
    return {"path": path, "cookie": f"{name}={browser.cookies[name].value}", "queries": len(queries)}


if __name__ == "__main__":
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    print(json.dumps(fill(int(sys.argv[1]))))
