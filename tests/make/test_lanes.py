"""`make test` names loudly what it could not run, and fails for it where everything is required."""
import pytest

from make import test as lanes


@pytest.fixture
def lane(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have two lanes: one that passes, one that this machine cannot run."""
    ran: list[str] = []

    def passes(_paths: list[str]) -> int:
        ran.append("here")
        return 0

    monkeypatch.setattr(lanes, "LANES", {
        "here": lanes.Lane("what is here", list, passes),
        "away": lanes.Lane("what is away", lambda: ["apt-get install elsewhere"], passes),
    })
    monkeypatch.delenv("LANE", raising=False)
    monkeypatch.delenv("REQUIRE", raising=False)
    return ran


def test_a_lane_that_cannot_run_is_named_with_what_installs_it(
    lane: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert lanes.main([]) == 0
    assert lane == ["here"]
    assert "!!! NOT RUN · what is away: apt-get install elsewhere" in capsys.readouterr().out


def test_it_fails_where_all_are_required(lane: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUIRE", "all")
    assert lanes.main([]) == 1


def test_a_lane_that_fails_fails_the_whole(lane: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "LANES", {"here": lanes.Lane("what is here", list, lambda _paths: 1)})
    assert lanes.main([]) == 1


def test_an_unknown_lane_is_wrong_usage(lane: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANE", "fast")
    assert lanes.main([]) == 2
    assert lane == []
