"""The demo world, loaded once for a module and taken away afterwards."""
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from config.demo.world import load
from trail import triggers

EXCHANGE_OPEN = datetime.fromisoformat("2026-11-25T14:05+01:00")
DEAD_OF_NIGHT = datetime.fromisoformat("2027-02-28T03:17+01:00")  # a Sunday, the day before a month begins


@pytest.fixture(scope="module", params=[EXCHANGE_OPEN, DEAD_OF_NIGHT], ids=["wednesday", "night"])
def now(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any) -> Iterator[datetime]:
    """Load the demo world as it stands at an instant and return the instant; its tests are marked django_db."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(request.param)
    yield request.param
    with django_db_blocker.unblock():
        triggers.remove(connection)
        try:
            call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=True)
        finally:
            triggers.install(connection)
