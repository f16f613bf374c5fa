"""What the documents name is there: files, functions, tests, commands, addresses, settings, and the demo's accounts."""
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.management import get_commands
from django.urls import Resolver404, resolve
from django.utils import translation

from accounts.roles import PROFESSIONALS, Role
from config.demo.cast import CAST, FAMILY, Character
from config.settings import DEMO_PASSWORD
from realtime.consumer import PATH as LIVE

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
# Made by running, or put beside the code by whoever runs it.
MADE = {"var/", "var/static", ".env", ".venv/bin/python", "bench/results.json"}
SUFFIXES = {".py", ".md", ".html", ".js", ".css", ".txt", ".toml", ".yml", ".svg", ".lex", ".png"}
_documents = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


def code_of(document: Path) -> Iterator[str]:
    """Yield what a document writes as code: lines of fenced blocks, and words between backticks."""
    text = document.read_text()
    for block in re.findall(r"^```.*?\n(.*?)^```", text, flags=re.M | re.S):
        yield from block.splitlines()
    yield from re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))


def named(document: Path) -> Iterator[str]:
    """Yield the files and folders of the house that a document names, with what it names in them."""
    for word in code_of(document):
        path = word.partition("::")[0]
        if " " in path or path.startswith(("/", "http", "<", "$")) or path in MADE:
            continue
        if Path(path).suffix in SUFFIXES or (path.endswith("/") and re.fullmatch(r"[\w./-]+", path)):
            yield word


@_documents
def test_files_functions_and_tests_are_there(document: Path) -> None:
    missing = [word for word in named(document) if not _is_there(*word.partition("::")[::2])]
    assert not missing


def _is_there(path: str, name: str) -> bool:
    # A bare file name stands for that file of any room.
    found = [ROOT / path] if "/" in path or (ROOT / path).exists() else list(ROOT.glob(f"*/{path}"))
    texts = [file.read_text() for file in found if file.is_file()]
    if not name:
        return any(file.exists() for file in found)
    return any(re.search(rf"^\s*(?:async )?(?:def|class) {re.escape(name)}\b", text, flags=re.M) for text in texts)


@_documents
def test_links_and_pictures_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", document.read_text())
    assert [link for link in links if "://" not in link and not (document.parent / link).is_file()] == []


@_documents
def test_commands_are_there(document: Path) -> None:
    code = "\n".join(code_of(document))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), flags=re.M))
    assert set(re.findall(r"\bmake ([a-z]+)\b", code)) - targets == set()
    assert set(re.findall(r"manage\.py ([a-z_]+)", code)) - set(get_commands()) == set()


@_documents
def test_addresses_are_there(document: Path) -> None:
    wrong = []
    for word in code_of(document):
        if not re.fullmatch(r"/(?:[\w<>-]+/)*", word) or word == LIVE:
            continue
        try:
            resolve(re.sub(r"<\w+>", str(uuid4()), word))
        except Resolver404:
            wrong.append(word)
    assert not wrong


def test_every_setting_of_the_settings_file_is_told_and_no_other() -> None:
    text = (ROOT / "docs" / "operations.md").read_text()
    rows = re.findall(r"^\| (`[A-Z`_, ]+`) \|", text, flags=re.M)
    told = {name for row in rows for name in re.findall(r"[A-Z_]+", row)}
    read = set(re.findall(r'env\.\w+\("(\w+)"', (ROOT / "config" / "settings.py").read_text())) | {"DATABASE_URL"}
    elsewhere = {"PAGE_WORKERS": "deploy/gunicorn.conf.py", "PORT": "make/run.py"}
    assert all(name in (ROOT / path).read_text() for name, path in elsewhere.items())
    assert told == (read - {"TEST_SQLITE"}) | set(elsewhere)


def test_the_readme_has_the_accounts_of_the_demo() -> None:
    text = (ROOT / "README.md").read_text()
    with translation.override("en"):
        expected = [_row(character) for character in CAST]
    rows = re.findall(r"^\| `\w+` \|.*\|$", text, flags=re.M)
    assert rows == expected, "The table of accounts should be:\n" + "\n".join(expected)
    assert f"`{DEMO_PASSWORD}`" in text


def _row(person: Character) -> str:
    who = person.first_name + (f", {person.age}" if person.age else "")
    role = str(Role(person.role).label) if person.role else _kin(person)
    cells = (f"`{person.username}`", who, role, person.unit or person.organisation, _code(person))
    return "|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|"


def _code(person: Character) -> str:
    return "yes" if person.role in PROFESSIONALS else ""


def _kin(person: Character) -> str:
    names = {character.username: character.first_name for character in CAST}
    bonds = [(kind, names[child]) for child, relative, kind, *_rest in FAMILY if relative == person.username]
    return f"{bonds[0][0]} of {' and '.join(child for _kind, child in bonds)}"
