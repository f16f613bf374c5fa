"""More of the same, for benchmarks: rows only, written in bulk, with no trail and no events behind them.

One unit of scale is a living group: an educator, 8 young people with their group of 60 messages, the journal of one
of them with 20 entries, and a topic of 20 answers in the forum *Entre nous*. Five units make a home. `--scale 1000`
is 60,000 messages in groups, 21,000 in the forum, 20,000 entries and 9,000 people.
"""
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import cycle, islice
from typing import Any
from uuid import UUID

from django.db.models import Model

from accounts.faces import face_for
from accounts.models import Membership, Organisation, Person, Placement, Unit
from accounts.roles import Role
from community.models import Message, Space, SpaceMember, Topic
from config.demo.cast import BY_NAME, stable_id
from config.demo.hours import Hours
from config.demo.script import lines
from journals.models import Entry
from lib.text import to_html
from moderation.states import State

YOUNG, MESSAGES, ENTRIES, ANSWERS, UNITS_OF_A_HOME = 8, 60, 20, 20, 5
_ORDER = (Organisation, Unit, Person, Membership, Placement, Space, SpaceMember, Topic, Message, Entry)
_AT_ONCE = 25  # units whose rows are held in memory


@dataclass(slots=True)
class _Rows:
    """Rows to write together, by table."""

    now: datetime
    words: Iterator[str]
    forum: Iterator[SpaceMember]
    tables: dict[type[Model], list[Any]] = field(default_factory=lambda: {table: [] for table in _ORDER})

    def add(self, row: Any) -> Any:
        """Keep a row for the next writing, and return it."""
        self.tables[type(row)].append(row)
        return row

    def write(self) -> None:
        """Insert what was kept, tables in the order they refer to each other."""
        for table, rows in self.tables.items():
            table._default_manager.bulk_create(rows, batch_size=500)
            rows.clear()


def multiply(scale: int, *, now: datetime) -> None:
    """Add so many units to a loaded demo; call it in a transaction."""
    words = cycle([said.text for said in lines("le-nid", Hours(now))])
    seats = list(SpaceMember.objects.filter(space=stable_id("space", "Entre nous")))
    rows = _Rows(now, words, cycle(seats))
    for number in range(scale):
        _unit(rows, number)
        if number % _AT_ONCE == _AT_ONCE - 1:
            rows.write()
    rows.write()


def _unit(rows: _Rows, number: int) -> None:
    home = stable_id("scale-home", str(number // UNITS_OF_A_HOME))
    if number % UNITS_OF_A_HOME == 0:
        rows.add(Organisation(id=home, name=f"Foyer {number // UNITS_OF_A_HOME + 1}", kind="establishment"))
    unit = rows.add(Unit(id=stable_id("scale-unit", str(number)), organisation_id=home, name=f"Groupe {number + 1}"))
    educator = _person(rows, f"educ-{number}", Role.EDUCATOR, home, unit.id)
    young = [_person(rows, f"jeune-{number}-{n}", Role.YOUTH, home, unit.id) for n in range(YOUNG)]
    since = rows.now.date() - timedelta(days=200)
    for child in young:
        rows.add(Placement(child=child, unit=unit, referent_id=BY_NAME["awa"].id, starts_on=since))
    _group(rows, unit, home, young)
    for n in range(ENTRIES):
        at = rows.now - timedelta(days=n, hours=number % 10)
        rows.add(Entry(child=young[0], author=educator, part=Entry.Part.TEAM, **_written(rows, f"e{number}/{n}", at)))
    _topic(rows, number)


def _person(rows: _Rows, name: str, role: Role, home: UUID, unit: UUID) -> Person:
    young = role is Role.YOUTH
    born = rows.now.date() - timedelta(days=5600) if young else None
    person: Person = rows.add(Person(
        id=stable_id("scale-person", name), username=name, first_name=name.capitalize(), face=face_for(name),
        birth_date=born, password="!",  # noqa: S106  opens nothing
    ))
    checked = {} if young else {"checked_on": rows.now.date(), "checked_by": BY_NAME["denis"].first_name}
    rows.add(Membership(
        person=person, organisation_id=home, unit_id=unit, role=role, starts_at=rows.now - timedelta(days=200), **checked
    ))
    return person


def _group(rows: _Rows, unit: Unit, home: UUID, young: list[Person]) -> None:
    space = rows.add(Space(kind=Space.Kind.GROUP, organisation_id=home, unit=unit, name=unit.name, min_age=12, max_age=21))
    joined = rows.now - timedelta(days=150)
    seats = [rows.add(SpaceMember(space=space, person=child, face=child.face, joined_at=joined)) for child in young]
    for n, seat in enumerate(islice(cycle(seats), MESSAGES)):
        at = rows.now - timedelta(minutes=17 * (MESSAGES - n))
        rows.add(Message(space=space, author=seat.person, member=seat, **_written(rows, f"m{unit.id}/{n}", at)))


def _topic(rows: _Rows, number: int) -> None:
    space, begun = stable_id("space", "Entre nous"), rows.now - timedelta(minutes=43 * number + ANSWERS + 1)
    topic = rows.add(Topic(
        space_id=space, title=f"{next(rows.words)[:100]} ({number + 1})", state=State.PUBLISHED, answers=ANSWERS,
        created_at=begun, last_at=begun + timedelta(minutes=ANSWERS),
    ))
    for n in range(ANSWERS + 1):
        seat, at = next(rows.forum), begun + timedelta(minutes=n)
        rows.add(Message(
            space_id=space, topic=topic, author_id=seat.person_id, member=seat, opens_topic=n == 0,
            **_written(rows, f"t{number}/{n}", at),
        ))


def _written(rows: _Rows, key: str, at: datetime) -> dict[str, Any]:
    text = next(rows.words)
    return {
        "text": text, "html": str(to_html(text)), "state": State.PUBLISHED, "key": stable_id("scale", key),
        "created_at": at, "published_at": at,
    }
