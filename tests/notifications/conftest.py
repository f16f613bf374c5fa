"""A bell tower: one verb of news, told to whoever may still know of it."""
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from accounts.access import Standing
from accounts.models import Person
from lib import clock
from lib.refs import Ref
from notifications import texts
from notifications.actions import notify
from realtime.actions import append
from tests.realtime.conftest import line_of, people

__all__ = ["line_of", "people"]  # the sockets of the room below


class Tower:
    """What rings, and who may still hear of it."""

    verb = "bell_rung"

    def __init__(self) -> None:
        self.bells: dict[UUID, str] = {}
        self.hidden_from: set[UUID] = set()
        self.broken = False

    def render(
        self, actor: Standing, object_ids: Sequence[UUID], *, now: datetime
    ) -> Mapping[UUID, texts.Line]:
        if self.broken:
            raise RuntimeError("the rule is broken")
        if actor.id in self.hidden_from:
            return {}
        return {
            id_: texts.Line(self.bells[id_], f"/bells/{id_}/") for id_ in object_ids if id_ in self.bells
        }

    def ring(self, words: str, *whom: Person, bell: UUID | None = None) -> UUID:
        """Tell people that a bell rang, as an action of a room above does."""
        bell = bell or uuid4()
        self.bells[bell] = words
        with transaction.atomic():
            told = notify([person.id for person in whom], self.verb, Ref("bell", bell), now=clock.now())
            append(told, [], now=clock.now())
        return bell


@pytest.fixture
def tower() -> Iterator[Tower]:
    tower = Tower()
    texts.register(tower.verb, tower.render)
    yield tower
    del texts._RENDERS[Tower.verb]
