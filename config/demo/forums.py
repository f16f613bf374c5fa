"""Two months of the forums: questions, and answers from people who have been there."""
from datetime import datetime
from functools import partial

from accounts.access import Standing
from community.actions import Draft, open_topic, post_message
from community.models import Message
from config.demo.cast import stable_id
from config.demo.life import Life
from config.demo.script import Said, letters

# forum, its texts, its host
FORUMS = (
    ("Entre nous", ("entre-nous-droits", "entre-nous-toit-argent", "entre-nous-liens", "entre-nous-quotidien"), "karim"),
    ("Parents, ensemble", ("parents-droits", "parents-liens", "parents-quotidien"), "farida"),
)


def add_forums(life: Life) -> None:
    """Have members ask and answer; the hosts read over what waited."""
    for forum, texts, host in FORUMS:
        for text in texts:
            _add(life, forum, text, host)


def _add(life: Life, forum: str, text: str, host: str) -> None:
    topics: dict[str, Message] = {}
    for said in letters(text, life.hours):
        life.at(said.at, partial(_say, life, forum, said, topics, host))


def _say(life: Life, forum: str, said: Said, topics: dict[str, Message], host: str, at: datetime) -> None:
    message = write(life.as_(said.who, at), forum, said, topics, at)
    life.read_over("message", message.id, host)


def write(actor: Standing, forum: str, said: Said, topics: dict[str, Message], at: datetime) -> Message:
    """Open the topic that a text stands under, or answer in it when it is open already."""
    draft, space = Draft(said.key, said.text), stable_id("space", forum)
    opening = topics.get(said.under)
    if opening is None:
        topics[said.under] = open_topic(actor, space, said.under, draft, now=at)
        return topics[said.under]
    return post_message(actor, space, draft, topic_id=opening.topic_id, now=at)
