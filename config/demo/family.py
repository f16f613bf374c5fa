"""Two months between children, families and team: journals, and the live exchanges of the last Wednesdays."""
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from config.demo.cast import BY_NAME, stable_id
from config.demo.drawings import picture
from config.demo.life import Life
from config.demo.script import Said, letters, lines
from journals.actions import Draft, thank, write_entry, write_message
from journals.models import Entry

# child, text, who of the team reads over what the decision makes wait
JOURNALS = (
    ("lina", "journal-lina", "nadia"),
    ("tom", "journal-tom", "claire"),
    ("mael", "journal-mael", "marc"),
    ("yanis", "journal-yanis", "nadia"),
    ("mathis", "journal-mathis", "nadia"),
    ("kenza", "journal-kenza", "nadia"),
    ("sarah", "journal-sarah", "nadia"),
)
# child, relative, text, reader; two placed siblings share the exchange that both find first
EXCHANGES = (
    ("lina", "samia", "echange-lina-samia", "nadia"),
    ("tom", "samia", "echange-tom-samia", "claire"),
    (*min((("lina", "tom"), ("tom", "lina")), key=lambda pair: str(stable_id("link", "/".join(pair)))), "echange-lina-tom",
     "nadia"),
)


def add_family_life(life: Life) -> None:
    """Have journals and exchanges be written, read over, and thanked for."""
    for child, text, reader in JOURNALS:
        for said in letters(text, life.hours):
            life.at(said.at, partial(_enter, life, child, said, reader))
    for child, relative, text, reader in EXCHANGES:
        link = stable_id("link", f"{child}/{relative}")
        for said in lines(text, life.hours):
            life.at(said.at, partial(_exchange, life, link, said, reader))


def _enter(life: Life, child: str, said: Said, reader: str, at: datetime) -> None:
    entry = enter(life, child, said, at)
    life.read_over("entry", entry.id, reader, after=25)
    for count, who in enumerate(said.thanks):
        due = at + timedelta(minutes=70 + 45 * count)
        life.at(due, partial(_thank, life, who, entry.id))


def _thank(life: Life, who: str, entry_id: UUID, at: datetime) -> None:
    thank(life.as_(who, at), entry_id, now=at)


def enter(life: Life, child: str, said: Said, at: datetime) -> Entry:
    """Write an entry in a child's journal as its author."""
    readers = tuple(BY_NAME[name].id for name in said.readers)
    draft = Draft(said.key, said.text, said.kind, picture(said.picture), readers)
    return write_entry(life.as_(said.who, at), BY_NAME[child].id, draft, now=at)


def _exchange(life: Life, link: UUID, said: Said, reader: str, at: datetime) -> None:
    message = write_message(life.as_(said.who, at), link, Draft(said.key, said.text), now=at)
    life.read_over("exchange_message", message.id, reader, after=1)
