"""Run every benchmark in a process of its own, print one table, write bench/results.json; status 1 on a missed goal."""
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

from bench.results import Result

HERE = Path(__file__).parent
# Only modules that measure; the rest of the folder serves them. Read, not imported: each sets up a Django of its own.
MEASURES = sorted(path.stem for path in HERE.glob("*.py") if "\ndef run(quick" in path.read_text())


def measure(name: str) -> list[Result]:
    """Measure in a fresh process: one benchmark's settings and caches must not help the next."""
    print(f"… {name}", file=sys.stderr, flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "bench", name], cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        return [Result(name=name, value=0.0, unit="", goal="runs to its end", ok=False)]
    results: list[Result] = json.loads(done.stdout.splitlines()[-1])
    return results


def table(results: list[Result]) -> str:
    """Return the results as one table."""
    rows = [("measure", "value", "goal", ""), *(
        (r["name"], f"{r['value']:,.4g} {r['unit']}".strip(), r["goal"], "ok" if r["ok"] else "MISSED")
        for r in results
    )]
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def main(words: list[str]) -> int:
    """Measure one module (printing JSON) or all of them (printing the table)."""
    if words:
        module = importlib.import_module(f"bench.{words[0]}")
        print(json.dumps(module.run(bool(os.environ.get("QUICK")))))
        return 0
    results = [result for name in MEASURES for result in measure(name)]
    (HERE / "results.json").write_text(json.dumps(results, indent=1))
    print(table(results))
    return 0 if all(result["ok"] for result in results) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
