"""A browser, servers and people for the stories.

    def test_a_story(play):
        stage = play("2026-11-25T14:05+01:00")   # a server of its own, its clock there
        samia = stage.phone("samia")             # signed in, on a phone
        nadia = stage.desktop("nadia")
        samia.goto("/journals/")
"""
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.needs import need
from tests.servers import World, prepare_world, serving
from tests.stories.stage import Stage

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's loop is in this thread, Django's work is not
WEDNESDAY = "2026-11-25T14:05+01:00"
PICTURES = Path(__file__).resolve().parents[2] / "var" / "stories"
# Live means within a second; a slow machine under load is given more before a story fails.
expect.set_options(timeout=8_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the one browser of the run."""
    arguments = ["--no-sandbox", "--disable-quic", "--disable-background-networking"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=need("chromium"), args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], World]:
    """Return a function from an hour to the demo world of it, prepared once in this run."""
    made: dict[str, World] = {}
    home = tmp_path_factory.mktemp("worlds")

    def world_at(demo_now: str) -> World:
        if demo_now not in made:
            made[demo_now] = prepare_world(home / f"world-{len(made)}", home / "static" / "all", demo_now)
        return made[demo_now]

    return world_at


@pytest.fixture
def play(
    browser: Browser, worlds: Callable[[str], World], tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Stage]]:
    """Return a function that opens a stage at an hour; every page must end without an error of its own."""
    stages: list[Stage] = []
    with ExitStack() as stack:

        def open_stage(demo_now: str = WEDNESDAY, data_of: str = "") -> Stage:
            """Serve a world; `data_of`: the data of another hour, which takes long to make."""
            world = worlds(data_of or demo_now).copy(tmp_path / f"stage-{len(stages)}").at(demo_now)
            stages.append(Stage(browser, world, stack.enter_context(serving(world))))
            return stages[-1]

        yield open_stage
        failed = request.node.stash.get(FAILED, False)
        for stage in stages:
            if failed:
                stage.picture(PICTURES / request.node.name)
            stage.close()
    if not failed:
        assert [error for stage in stages for error in stage.errors] == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give stories time: the first at each hour makes the demo world."""
    for item in items:
        item.add_marker(pytest.mark.timeout(400))


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a story failed, so that its pages are pictured."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a plain page with nobody signed in, for tests that bring their own server."""
    context = browser.new_context()
    yield context.new_page()
    context.close()
