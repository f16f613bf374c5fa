"""A week in the groups: what young people and the team wrote to each other, with pictures."""
from datetime import datetime
from functools import partial

from community.actions import Draft, post_message
from community.models import Message
from config.demo.cast import stable_id
from config.demo.drawings import picture
from config.demo.life import Life
from config.demo.script import Said, lines

# group, its text, who of the team reads over what waits there
GROUPS = (
    ("Le Nid", "le-nid", "nadia"),
    ("Les Cabanes", "les-cabanes", "marc"),
    ("La Source", "la-source", "claire"),
)


def add_groups(life: Life) -> None:
    """Have the groups write, and the team let out what waited, such as pictures."""
    for group, text, reader in GROUPS:
        for said in lines(text, life.hours):
            life.at(said.at, partial(_say, life, group, said, reader))


def _say(life: Life, group: str, said: Said, reader: str, at: datetime) -> None:
    message = post(life, group, said, at)
    life.read_over("message", message.id, reader, after=1)


def post(life: Life, group: str, said: Said, at: datetime) -> Message:
    """Write a line in a group as its author."""
    draft = Draft(said.key, said.text, picture(said.picture))
    return post_message(life.as_(said.who, at), stable_id("space", group), draft, now=at)
