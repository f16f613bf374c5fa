"""Read the declared table, and ask the running project what it answers instead."""
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

from accounts.models import Consent, Membership, Person
from accounts.queries import standing
from config.navigation import navigation
from tests.matrix.forms import form_of
from tests.matrix.world import World
from tests.people import agree, session_of
from tests.visits.decisions import WEDNESDAY

TABLE = Path(__file__).with_name("table.txt")
HIDDEN = "-"
KEPT_AWAY = "bru"  # the father under a ban: the one who tries what exists
# Beside the cast: Nadia before her second factor, Lina before her charter, Rémi once his access has ended, nobody.
NO_CODE, NO_CHARTER, ENDED, NOBODY = "na*", "li*", "re*", "out"


@dataclass(frozen=True, slots=True)
class Row:
    """One address, asked in one way: what each column is answered."""

    method: str
    path: str
    cells: dict[str, str]

    @property
    def has_objects(self) -> bool:
        """Tell whether the address names something that may not exist."""
        return "{" in self.path


@dataclass(frozen=True, slots=True)
class Table:
    """The columns, what each short name of a redirect means, and the rows."""

    columns: list[str]
    short: dict[str, str]
    rows: list[Row]


def read_table() -> Table:
    """Return the table as it is declared."""
    written = [line.rstrip() for line in TABLE.read_text().splitlines() if line.strip()]
    comments = [line for line in written if line.startswith("#")]
    lines = written[len(comments):]
    short = dict(re.findall(r"(>\w\w) (\S+)", "\n".join(comments)))
    columns = lines[0].split()
    return Table(columns, short, [_row(line, columns) for line in lines[1:]])


def _row(line: str, columns: list[str]) -> Row:
    method, path, *cells = line.split()
    assert len(cells) == len(columns), f"{method} {path}: {len(cells)} cells for {len(columns)} columns"
    return Row(method, path, dict(zip(columns, cells, strict=True)))


def patterns(resolver: URLResolver | None = None, names: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the name of every address of the project."""
    resolver = resolver or get_resolver()
    for found in resolver.url_patterns:
        if isinstance(found, URLPattern):
            assert found.name, f"{found.pattern} has no name"
            yield ":".join([*names, found.name])
        else:
            yield from patterns(found, (*names, *([found.namespace] if found.namespace else [])))


@dataclass(frozen=True, slots=True)
class Answer:
    """All by which what is hidden could differ from what was never there (threat 10)."""

    code: str
    content: bytes
    queries: int


class Counter:
    """Counts what is asked of the database."""

    number = 0

    def __call__(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        """Count one query and let it through."""
        self.number += 1
        return execute(sql, params, many, context)


class Asker:
    """Ask addresses as a member of the cast, each time in the same untouched world."""

    def __init__(self, world: World, table: Table) -> None:
        self.world, self.table = world, table
        self._names = {name: code for code, name in table.short.items()}
        self._sessions = {name: self._session(name) for name in table.columns if name != NOBODY}

    def session(self, column: str) -> str:
        """Return the key of somebody's session."""
        return self._sessions[column]

    def navigation(self, column: str) -> list[str]:
        """Return the places that somebody's pages show them."""
        with transaction.atomic():
            self._prepare(column)
            actor = standing(self._person(column), now=WEDNESDAY)
            transaction.set_rollback(True)
        return [item.url for item in navigation(actor, "/")]

    def _person(self, column: str) -> Person:
        people = self.world.cast.people
        return next(people[name] for name in people if name.startswith(column.rstrip("*")))

    def _session(self, column: str) -> str:
        return session_of(self._person(column), second_factor=column != NO_CODE, at=time.time()).session_key or ""

    def answer(self, row: Row, column: str) -> str:
        """Return what somebody is answered, as the table writes it."""
        found = self._ask(row, column, self.world.address(row.path))
        hidden = found.code == HIDDEN or (found.code == "405" and row.has_objects and column == KEPT_AWAY)
        if not hidden or found == self._ask(row, column, self.nowhere(row)):
            return found.code
        # What is asked first may fill a memory of the process: both are asked again before it counts as told.
        again = [self._ask(row, column, path) for path in (self.world.address(row.path), self.nowhere(row))]
        return found.code if again[0] == again[1] else f"TOLD{again[0].queries - again[1].queries:+}"

    def nowhere(self, row: Row) -> str:
        """Return the same address of something that was never there."""
        if not row.has_objects:
            return "/nowhere/"
        made_up = {name: self._made_up(value) for name, value in self.world.ids.items()}
        return row.path.format_map(made_up)

    def _made_up(self, value: object) -> object:
        return 987_654 if isinstance(value, int) else "no-such-key" if isinstance(value, str) else uuid4()

    def _code(self, answer: Any) -> str:
        if answer.status_code == 404:
            return HIDDEN
        if answer.status_code != 302:
            return str(answer.status_code)
        place = answer["Location"].partition("?")[0].partition("#")[0]
        try:
            name = resolve(place).view_name
        except Resolver404:
            name = place
        return self._names.get(name, f">{name}")

    def _ask(self, row: Row, column: str, path: str) -> Answer:
        cache.clear()  # rate limits count people, not tests
        client = Client(raise_request_exception=False)
        if column != NOBODY:
            client.cookies[settings.SESSION_COOKIE_NAME] = self._sessions[column]
        form: dict[str, Any] = form_of(row, self.world)
        asked = Counter()
        with transaction.atomic(), connection.execute_wrapper(asked):
            self._prepare(column)
            answer = client.generic(row.method, path) if row.method not in ("GET", "POST") else (
                client.get(path) if row.method == "GET" else client.post(path, form)
            )
            transaction.set_rollback(True)
        return Answer(self._code(answer), answer.content, asked.number if row.has_objects else 0)

    def _prepare(self, column: str) -> None:
        cast = self.world.cast
        if column == NO_CHARTER:
            Consent.objects.filter(person=cast.lina).delete()
        if column == ENDED:
            Membership.objects.filter(person=cast.remi).update(ends_at=WEDNESDAY)
            agree(cast.remi, now=WEDNESDAY)


def as_line(method: str, path: str, cells: list[str]) -> str:
    """Return a row as the table writes it."""
    return f"{method:<5}{path:<55}" + "".join(f"{cell:<4}" for cell in cells).rstrip()
