"""The house's own rules, each with its reason: floors, the plan of a room, what a page may carry."""
import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = (
    "lib", "trail", "accounts", "realtime", "notifications", "visits", "attachments", "moderation", "community",
    "journals", "config",
)


def python_of(*rooms: str) -> Iterator[Path]:
    for room in rooms or ROOMS:
        yield from (p for p in (ROOT / room).rglob("*.py") if "migrations" not in p.parts)


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_rooms_import_only_from_the_floors_below() -> None:
    """The contracts in pyproject.toml: what decides contact must not depend on what shows it (DESIGN §2)."""
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, f"Register upwards in AppConfig.ready() instead of importing:\n{done.stdout}"


def test_rules_know_neither_database_nor_request_nor_clock() -> None:
    """A rule is read and tested without a server: values in, decision out; the caller passes `now`."""
    barred = ("django.db", "django.http", "django.shortcuts", "lib.clock", "channels")
    wrong = [
        f"{named(path)} imports {name}"
        for path in python_of() if path.name == "rules.py" or "rules" in path.parts
        for name in imports_of(path) if name.startswith(barred)
        if name != "django.db.models.TextChoices" and name != "django.db.models"
    ]
    assert not wrong, f"Pass what the rule needs as values: {wrong}"


def test_views_and_forms_neither_decide_nor_save() -> None:
    """Writes stand in actions, each with its trace and event in one transaction: a view that saves leaves neither."""
    writes = {"save", "create", "bulk_create", "update_or_create", "get_or_create", "bulk_update", "delete"}
    wrong = [
        f"{named(path)}:{node.lineno} .{node.func.attr}()"
        for path in python_of()
        if path.stem in {"views", "forms", "urls", "queries"} or {"views", "queries", "pages"} & set(path.parts)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in writes
    ]
    assert not wrong, f"Move the write into an action: {wrong}"


def test_the_hour_is_read_in_one_place() -> None:
    """A rule about hours that reads another clock than lib.clock would ignore the demo's hour, and tests'."""
    spoken = re.compile(r"timezone\.now\(|datetime\.now\(|date\.today\(|datetime\.utcnow\(|\blocalnow\(")
    wrong = [
        f"{named(path)}: {found[0]}" for path in python_of()
        if named(path) not in _REAL_TIME and (found := spoken.findall(path.read_text()))
    ]
    assert not wrong, f"Take `now` from the caller, who asks lib.clock: {wrong}"


# Who reads another clock, and why the demonstration's must not move theirs.
_REAL_TIME = {
    "lib/clock.py": "it is the clock",
    "realtime/checking.py": "sessions end in real time",
    "attachments/tasks.py": "files on the disk carry the machine's time",
}


def test_nothing_happens_behind_the_back() -> None:
    """Signals and `save()` overrides hide what a line of an action does; registries are explicit and synchronous."""
    wrong = [named(path) for path in python_of() if "django.db.models.signals" in path.read_text()]
    wrong += [
        f"{named(path)}: save()" for path in python_of() if path.stem == "models" or "models" in path.parts
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name == "save"
    ]
    assert not wrong, f"Say it in the action: {wrong}"


def test_a_file_says_what_it_is_for() -> None:
    """`utils` and `helpers` become drawers where rules hide."""
    vague = {"utils", "helpers", "helper", "manager", "managers", "service", "services", "misc", "common"}
    wrong = [named(path) for path in python_of() if path.stem in vague]
    assert not wrong, f"Name the topic: {wrong}"


@pytest.mark.parametrize(("what", "pattern"), [
    ("an inline script", r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/json\")"),
    ("an inline style sheet", r"<style"),
    ("an inline style", r"\sstyle=[\"']"),
    ("an inline handler", r"\son[a-z]+=[\"']"),
    ("an address of another site's file", r"(?:src|href)=[\"'](?:https?:)?//[^\"']+\.(?:js|css|png|svg|woff2)"),
    # Two may: words made safe when they were written (lib.text), and the picture that allauth draws.
    ("text passed through unescaped", r"(?<!card\.html)(?<!totp_svg)\s*\|\s*safe\b|autoescape off"),
])
def test_templates_hold_what_the_security_policy_allows(what: str, pattern: str) -> None:
    """The policy forbids inline code, so that a text that slipped through cannot run (threat: stored scripts)."""
    wrong = [
        f"{named(path)}: {found.group(0)}" for path in (ROOT / "templates").rglob("*.html")
        if (found := re.search(pattern, path.read_text()))
    ]
    assert not wrong, f"{what}: {wrong}"


def test_no_template_asks_the_database() -> None:
    """A template gets answers, not questions: a query in a loop is slow, and skips access.py."""
    asks = re.compile(r"\.objects\b|_set\b|\.exists\b|\.filter\b")
    wrong = [named(path) for path in (ROOT / "templates").rglob("*.html") if asks.search(path.read_text())]
    assert not wrong, f"Read it in queries.py: {wrong}"


def test_every_public_function_says_what_it_promises() -> None:
    """One imperative sentence each: who reads a name on a child's file must not have to guess."""
    wrong = [
        f"{named(path)}:{node.lineno} {node.name}"
        for path in python_of() for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_") and node.name not in _PLAIN and not ast.get_docstring(node)
        and not _is_small_part(path, node)
    ]
    assert not wrong, f"Say it in one sentence: {wrong}"


# Django's own words mean the same everywhere.
_PLAIN = {"Meta", "Command", "save", "clean", "ready", "handle", "add_arguments", "get", "post", "dispatch", "setup"}


def _is_small_part(path: Path, node: ast.AST) -> bool:
    """AppConfigs, choices inside models and functions inside functions are said by what holds them."""
    tops = ast.parse(path.read_text()).body
    at = {(n.lineno) for top in tops for n in [top, *(top.body if isinstance(top, ast.ClassDef) else [])]}
    return path.stem == "apps" or (isinstance(node, ast.stmt) and node.lineno not in at) or (
        isinstance(node, ast.ClassDef) and all(node.lineno != top.lineno for top in tops)
    )
