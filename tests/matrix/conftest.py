"""One world for the whole walk: built once, each question asked in it and undone."""
from collections.abc import Iterator

import pytest
import time_machine
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker

from tests.matrix.reading import Asker, Table, read_table
from tests.matrix.world import World, build
from tests.visits.decisions import WEDNESDAY


@pytest.fixture(scope="session")
def table() -> Table:
    """Return what is declared."""
    return read_table()


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """Return everybody and everything on the Wednesday at 14:05, until the walk is over."""
    with django_db_blocker.unblock(), time_machine.travel(WEDNESDAY, tick=False), transaction.atomic():
        yield build()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def asker(world: World, table: Table) -> Asker:
    """Return who asks."""
    return Asker(world, table)
