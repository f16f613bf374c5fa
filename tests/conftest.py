"""What every test may ask for: the cast, browsers signed in as them, and work done in the background."""
import os
import shutil
from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.test import Client

from tests.people import Cast, build_cast, client_of

pytest_plugins = ["tests.support.trail"]
# Browser stories drive the synchronous Playwright, which fails after asynchronous tests: a call of their own.
collect_ignore = [] if os.environ.get("STORIES") else ["stories"]


@pytest.fixture
def cast(db: None) -> Cast:
    """Return the people of the demo world."""
    return build_cast()


@pytest.fixture
def browser_of(cast: Cast) -> Callable[[str], Client]:
    """Return a function from a user name to a browser in which they are signed in."""
    return lambda username: client_of(cast.people[username])


@pytest.fixture
def outsider() -> Client:
    """Return the browser of somebody who is not signed in."""
    return Client()


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    """Forget rate limits between tests."""
    cache.clear()


@pytest.fixture
def background() -> Callable[[], None]:
    """Return a function that does all the work that waits in the background, then what is due in time."""
    from config.worker import drain

    return drain


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the run's folder away, from the process that made it."""
    folder = os.environ.get("TEST_RUN_DIR", "")
    if not hasattr(config, "workerinput") and "traitdunion-test-" in folder:
        shutil.rmtree(folder, ignore_errors=True)
