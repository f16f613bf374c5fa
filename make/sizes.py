"""`make sizes`: how long files, functions, templates, scripts and sheets are; to feel, not to police."""
import ast
import statistics
from collections.abc import Iterable
from pathlib import Path

from make.house import ROOT

SKIPPED = {".venv", "node_modules", "var", "migrations", "vendor", ".git"}


def sources(pattern: str, *, tests: bool) -> list[Path]:
    """Return our files of a kind, those of tests or the others."""
    return [
        path for path in ROOT.rglob(pattern)
        if not SKIPPED & set(path.relative_to(ROOT).parts) and (path.relative_to(ROOT).parts[0] == "tests") == tests
    ]


def lines_of(paths: Iterable[Path]) -> dict[str, int]:
    """Return the number of lines of each file that has any."""
    counted = {str(p.relative_to(ROOT)): len(p.read_text().splitlines()) for p in paths}
    return {name: count for name, count in counted.items() if count}


def functions_of(paths: Iterable[Path]) -> dict[str, int]:
    """Return the number of lines of each function."""
    return {
        f"{path.relative_to(ROOT)}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in paths for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def row(name: str, sizes: dict[str, int], goal: str) -> str:
    """Return one line of the table: how many, median, 95th percentile, the longest."""
    if not sizes:
        return f"{name:<22}{0:>6}"
    counts = sorted(sizes.values())
    high = counts[min(len(counts) - 1, round(0.95 * len(counts)))]
    longest = max(sizes, key=lambda key: sizes[key])
    return f"{name:<22}{len(counts):>6}{statistics.median(counts):>8.0f}{high:>7}{counts[-1]:>7}  {goal:<14} {longest}"


def main() -> None:
    """Print the table."""
    print(f"{'':<22}{'count':>6}{'median':>8}{'95 %':>7}{'most':>7}  {'to feel':<14} the longest")
    for tests in (False, True):
        where, files = ("tests: " if tests else ""), sources("*.py", tests=tests)
        print(row(f"{where}files", lines_of(files), "≤60, ≤250"))
        print(row(f"{where}functions", functions_of(files), "≤8, ≤30"))
    print(row("templates", lines_of(sources("*.html", tests=False)), "≤25"))
    print(row("JavaScript modules", lines_of(sources("*.js", tests=False)), "each ≤60"))
    print(row("style sheets", lines_of(sources("*.css", tests=False)), "one a component"))


if __name__ == "__main__":
    main()
