"""`make test`: every test, in lanes; one that this machine cannot run is named at the end (REQUIRE=all: fails)."""
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from make import servers
from make.house import PYTHON, ROOT

# pytest's own word for "no test was there": a lane without tests yet has not failed.
NO_TESTS = 5
# The pure cores touch neither database nor layer: once is enough.
PURE = ["--ignore=tests/moderation/analysis", "--ignore=tests/visits/rules"]
_OURS = {"DATABASE_URL", "REDIS_URL", "DEMO_NOW", "DATA_DIR", "STATIC_ROOT", "PORT", "PUBLIC_URL"}
WORKERS = ["-n", "2", "--dist", "loadfile"]


@dataclass
class Lane:
    """One way of running tests: what it is called, what installs what it lacks, and how it runs."""

    name: str
    lacks: Callable[[], list[str]]
    run: Callable[[list[str]], int]


def _pytest(*words: str, env: dict[str, str] | None = None) -> int:
    command = [str(PYTHON), "-m", "pytest", "-q", *words]
    # Which servers a lane uses is said by the lane, not by the terminal it is started from.
    around = {name: value for name, value in os.environ.items() if name not in _OURS}
    status = subprocess.run(command, cwd=ROOT, env={**around, **(env or {})}, check=False).returncode
    return 0 if status == NO_TESTS else status


def _both_kinds(paths: list[str], env: dict[str, str] | None = None) -> int:
    """Run what may run side by side, then what wants the process for itself."""
    side_by_side = _pytest(*WORKERS, "-m", "not alone", *paths, env=env)
    alone = _pytest("-m", "alone", *paths, env=env)
    return side_by_side or alone


def embedded(paths: list[str]) -> int:
    """Run the tests on SQLite with the layer in memory."""
    return _both_kinds(paths)


def served(paths: list[str]) -> int:
    """Run the same tests on PostgreSQL with Redis, and those that need two server processes."""
    with servers.both() as env:
        return _both_kinds([*paths, *PURE], env)


def stories(paths: list[str]) -> int:
    """Play the stories in a real browser, against servers as `make run` starts them."""
    if not (ROOT / "tests" / "stories").is_dir():
        return 0
    return _pytest(*(paths or ["tests/stories"]), env={"STORIES": "1"})


def _browser_lacks() -> list[str]:
    return [] if shutil.which("chromium") else ["apt-get install chromium"]


LANES = {
    "embedded": Lane("SQLite and the layer in memory", list, embedded),
    "served": Lane("PostgreSQL, Redis and two server processes", servers.missing, served),
    "stories": Lane("browser stories", _browser_lacks, stories),
}


def main(words: list[str]) -> int:
    """Run the lanes (LANE=name: only that one), say at the end what was not run, and return the status."""
    chosen = os.environ.get("LANE")
    if chosen and chosen not in LANES:
        print(f"LANE is one of {', '.join(LANES)}, not “{chosen}”.", file=sys.stderr)
        return 2
    failed, unable = [], []
    for lane in [LANES[chosen]] if chosen else LANES.values():
        lacks = lane.lacks()
        if lacks:
            unable.append(f"{lane.name}: {' and '.join(lacks)}")
            continue
        began = time.monotonic()
        print(f"\n=== {lane.name}", flush=True)
        if lane.run(words):
            failed.append(lane.name)
        print(f"=== {lane.name}: {time.monotonic() - began:.0f} s", flush=True)
    return _verdict(failed, unable)


def _verdict(failed: list[str], unable: list[str]) -> int:
    required = os.environ.get("REQUIRE") == "all"
    print()
    for sentence in unable:
        print(f"!!! NOT RUN · {sentence}")
    for name in failed:
        print(f"!!! FAILED · {name}")
    if not failed and not unable:
        print("All lanes passed.")
    if unable and required:
        print("REQUIRE=all: a lane that was not run is a failure.")
    return 1 if failed or (unable and required) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
