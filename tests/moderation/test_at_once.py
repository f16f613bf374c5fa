"""Two moderators at the very same moment: one decision, the other is told (R11)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from accounts.models import Person
from moderation import kinds
from moderation.actions import AlreadyDecided, decide
from moderation.models import Decision
from moderation.states import Verb
from tests.moderation.world import NUMBER, NoteKind, World


@pytest.fixture
def home(transactional_db: None) -> World:
    """Return the cast, really committed: each moderator has a connection of their own."""
    kind = NoteKind()
    kinds.register(kind)
    return World(kind)


def test_one_decides_and_the_other_learns_who_did(home: World) -> None:
    item = home.item(home.send(home.lina, NUMBER))
    start = Barrier(2)

    def go(person: Person, verb: Verb) -> str:
        try:
            actor = home.standing(person)
            start.wait(5)
            decide(actor, item.id, verb, "Un mot.", seen_version=item.version, now=actor.now)
        except AlreadyDecided as late:
            return f"{late.decision.by.first_name} {late.decision.verb}" if late.decision else "nobody"
        else:
            return "decided"
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(go, (home.nadia, home.marc), (Verb.PUBLISH, Verb.REFUSE)))
    only = Decision.objects.get()
    assert sorted(answers) == sorted(["decided", f"{only.by.first_name} {only.verb}"])
