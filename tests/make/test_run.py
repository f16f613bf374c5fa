"""`make run`: what is asked wrongly gets one sentence, and what is done is not done again."""
import fcntl
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from make.house import ROOT, fingerprint, is_done, mark_done
from make.run import environment


def run(*words: str, **env: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, env={**os.environ, **env}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(("env", "sentence"), [
    ({"PORT": "eight"}, "PORT is a number"),
    ({"PORT": "70000"}, "PORT is a number"),
    ({"DEMO_NOW": "wednesday"}, "DEMO_NOW is an instant"),
    ({"DEMO_NOW": "2026-11-25T14:05"}, "with its zone"),
])
def test_a_wrong_wish_gets_one_line_and_status_1(env: dict[str, str], sentence: str) -> None:
    done = run("make.run", **env)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_in_use_is_said_before_anything_is_prepared(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        done = run("make.run", PORT=str(other.getsockname()[1]), DATA_DIR=str(tmp_path / "data"))
    assert done.returncode == 1
    assert "is taken" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", ["make.run", "make.demo"])
def test_a_data_folder_that_a_server_uses_is_left_alone(tmp_path: Path, command: str) -> None:
    with (tmp_path / "server.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = run(command, PORT="1", DATA_DIR=str(tmp_path))
    assert done.returncode == 1
    assert "A server already uses" in done.stderr


def test_each_hour_has_a_data_folder_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA_DIR", "PUBLIC_URL", "STATIC_ROOT", "DEMO_NOW"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PORT", "8123")
    today = environment()
    monkeypatch.setenv("DEMO_NOW", "2026-11-25T14:05+01:00")
    moved = environment()
    assert today["PUBLIC_URL"] == "http://localhost:8123"
    assert Path(today["DATA_DIR"]) == ROOT / "var"
    assert Path(moved["DATA_DIR"]).parent == ROOT / "var"


def test_a_step_is_done_again_only_when_what_it_reads_has_changed(tmp_path: Path) -> None:
    source, stamp = tmp_path / "a.css", tmp_path / "done"
    source.write_text("a")
    mark_done(stamp, fingerprint([source]))
    assert is_done(stamp, fingerprint([source]))
    source.write_text("ab")
    assert not is_done(stamp, fingerprint([source]))
