"""What waits at the desks: one of each kind, held by the door itself, and what was handed back or called for help."""
from datetime import datetime, timedelta
from functools import partial

from community.models import Message
from config.demo.cast import stable_id
from config.demo.family import enter
from config.demo.forums import write
from config.demo.groups import post
from config.demo.life import Life
from config.demo.script import Said, letters
from journals.models import Entry
from moderation.models import Item
from moderation.states import Verb

FORUMS = ("Entre nous", "Parents, ensemble")
CHILDREN = {"Journal de Lina": "lina", "Journal de Tom": "tom"}


def add_desk(life: Life) -> None:
    """Have the waiting texts be written; nobody decides on them, but where the script says so."""
    for said in letters("bureau", life.hours):
        life.at(said.at, partial(_write, life, said))


def _write(life: Life, said: Said, at: datetime) -> None:
    written = _said(life, said, at)
    item = Item.objects.filter(object_id=written.id).first()
    if item is None:
        return
    for answer in said.answers:
        _answer(life, item, answer, at)


def _said(life: Life, said: Said, at: datetime) -> Message | Entry:
    place, _bar, title = said.under.partition(" | ")
    if place in CHILDREN:
        return enter(life, CHILDREN[place], said, at)
    if place in FORUMS:
        said.under = title
        opening = Message.objects.filter(
            space=stable_id("space", place), opens_topic=True, topic__title=title
        ).first()
        return write(life.as_(said.who, at), place, said, {title: opening} if opening else {}, at)
    return post(life, place, said, at)


def _answer(life: Life, item: Item, answer: str, at: datetime) -> None:
    """Have somebody hand a text back, or take a call: `rend 6 nadia: …`, `appel 4 marc: …` (minutes after)."""
    head, _colon, words = answer.partition(": ")
    verb, minutes, who = head.split()
    due = at + timedelta(minutes=int(minutes))
    if verb == "rend":
        life.at(due, partial(life.decide, item.id, who, Verb.RETURN, words))
    else:
        life.at(due, partial(life.answer_call, item.id, who, words))
