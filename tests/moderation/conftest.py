"""Give each test the cast, at a fixed hour of the domain's clock, and a fresh kind of text."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import time_machine

from moderation import kinds
from tests.moderation.world import NOON, NoteKind, World


@pytest.fixture
def note_kind() -> NoteKind:
    kind = NoteKind()
    kinds.register(kind)
    return kind


@pytest.fixture
def hour() -> Iterator[datetime]:
    with time_machine.travel(NOON, tick=False):
        yield NOON


@pytest.fixture
def world(db: None, note_kind: NoteKind, hour: datetime) -> World:
    return World(note_kind)
