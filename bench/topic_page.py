"""What a page of a forum costs: twenty posts for a signed-in member, on PostgreSQL, from one page worker.

Beside it, in the same run, the least that Django answers under the same server (spec/budgets).
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import psycopg

from bench.page_load import Load, Visitor, load
from bench.page_server import Pages, serving
from bench.results import Result
from make import servers
from make.house import ROOT

QUERIES = 12
# Where the reference gave 2,240 a second, 150 pages were wanted: a ratio, so that the machine speaks for neither.
# Queries, bytes and sessions are held today; the rate is told beside what is still wanted of it.
WANTED = "wanted: "


def _result(name: str, value: float, unit: str, goal: str = "", *, ok: bool = True) -> Result:
    return Result(name=f"topic page: {name}", value=value, unit=unit, goal=goal, ok=ok)


def _world(env: dict[str, str], topics: int) -> dict[str, Any]:
    words = [sys.executable, "-m", "bench.topic_world", str(topics)]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **env}, stdout=subprocess.PIPE, text=True, check=True)
    world: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return world


def _sessions(database: str) -> int:
    """Return how many sessions PostgreSQL has opened on a database so far."""
    address = database.replace("postgres://house@/", "host=").replace("/house", " dbname=house user=house")
    with psycopg.connect(address, autocommit=True) as server:
        row = server.execute("SELECT sessions FROM pg_stat_database WHERE datname = 'house'").fetchone()
    return int(row[0]) if row else 0


def _rounds(ok: Pages, pages: Pages, world: dict[str, Any], rounds: int, times: int) -> list[tuple[Load, float, float]]:
    """Ask both in turns; return for each round the page's load, and the CPU seconds of one page and of one "ok"."""
    found = []
    for _round in range(rounds):
        before = ok.cpu()
        load(ok.port, "/", "", times * 4)
        each_ok = (ok.cpu() - before) / (times * 4)
        before = pages.cpu()
        asked = load(pages.port, world["path"], world["cookie"], times)
        found.append((asked, (pages.cpu() - before) / times, each_ok))
    return found


def _tell(world: dict[str, Any], body: bytes, found: list[tuple[Load, float, float]], opened: float) -> list[Result]:
    best = max((asked for asked, _page, _ok in found), key=lambda asked: asked.rate)
    page, ok = median(page for _asked, page, _ok in found), median(ok for _asked, _page, ok in found)
    packed = len(gzip.compress(body, 6))
    return [
        _result("queries, session and rights among them", world["queries"], "", "≤ 12", ok=world["queries"] <= QUERIES),
        _result("CPU of one page", page * 1000, "ms", f"{WANTED}≤ 6.7 ms"),
        _result('CPU beside a view that says "ok"', page / ok, "×", f"{WANTED}≤ 15 ×"),
        _result("one worker", best.rate, "requests/s", f"{WANTED}≥ 150/s"),
        _result("8 at once, p50", best.percentile(0.5) * 1000, "ms"),
        _result("8 at once, p99", best.percentile(0.99) * 1000, "ms"),
        _result("bytes, as sent compressed", packed, "", "≤ 15,000", ok=packed <= 15_000),
        _result("bytes, plain", len(body), ""),
        _result("PostgreSQL sessions for 1,000 requests", opened, "", "≤ 50", ok=opened <= 50),
    ]


def run(quick: bool) -> list[Result]:
    """Measure queries, CPU, rate, delay, bytes and database sessions; nothing where PostgreSQL is missing."""
    if servers.postgresql_programs() is None:
        print(f"topic page: not measured, PostgreSQL is missing: {servers.APT['postgresql']}", file=sys.stderr)
        return []
    topics, rounds, times = (50, 3, 160) if quick else (1000, 7, 800)
    with tempfile.TemporaryDirectory(prefix="td-", dir="/tmp") as folder, servers.postgresql(Path(folder)) as database:
        env = {
            "DATABASE_URL": database, "DATA_DIR": folder, "STATIC_ROOT": f"{folder}/static", "LOG_LEVEL": "ERROR",
            "REDIS_URL": "", "DEMO_NOW": "", "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        world = _world(env, topics)
        with serving("bench.references.ok:application", {}) as ok, serving("wsgi:application", env) as pages:
            body = Visitor(pages.port, world["path"], world["cookie"]).ask().partition(b"\r\n\r\n")[2]
            load(pages.port, world["path"], world["cookie"], 80)  # templates, connections: what the first ones pay
            before = _sessions(database)
            found = _rounds(ok, pages, world, rounds, times)
            opened = (_sessions(database) - before) * 1000 / (rounds * times)
        return _tell(world, body, found, opened)


if __name__ == "__main__":
    from bench.__main__ import table

    print(table(run(quick=True)))
