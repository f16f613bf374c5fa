"""Chores come again and again, each in its own time, and one that fails does not stop the others."""
import pytest

from lib import periodic


@pytest.fixture(autouse=True)
def _only_mine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(periodic, "_CHORES", {})


def test_each_chore_comes_in_its_own_time() -> None:
    done: list[str] = []
    periodic.register("often", 1, lambda: done.append("often"))
    periodic.register("seldom", 10, lambda: done.append("seldom"))

    assert periodic.run_due(100.0) == ["often", "seldom"]
    assert periodic.run_due(100.5) == []
    assert periodic.run_due(101.0) == ["often"]
    assert done == ["often", "seldom", "often"]


def test_a_chore_that_fails_is_logged_and_comes_again_and_the_others_are_done(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done: list[str] = []

    def breaks() -> None:
        raise OSError("the disk is full")

    periodic.register("breaks", 1, breaks)
    periodic.register("closes contact", 1, lambda: done.append("closed"))

    periodic.run_due(0.0)
    periodic.run_due(1.0)

    assert done == ["closed", "closed"]
    assert caplog.text.count("The chore breaks failed") == 2


def test_a_name_stands_for_one_chore() -> None:
    done: list[int] = []
    periodic.register("same", 1, lambda: done.append(1))
    periodic.register("same", 1, lambda: done.append(2))
    periodic.run_all()
    assert done == [2]
