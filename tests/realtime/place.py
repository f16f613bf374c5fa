"""A place for listening, small enough to see through: whose guests hear its words, until they may not."""
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from accounts.access import Standing
from lib import clock
from lib.refs import Ref
from realtime.actions import Happening, append, change_rights
from realtime.streams import Grant, StreamKey


@dataclass
class Tent:
    """A kind of stream whose guests and words are kept in memory: `key` is one of its streams."""

    name: str = "tent"
    id: UUID = field(default_factory=uuid4)
    guests: dict[UUID, datetime | None] = field(default_factory=dict)
    words: dict[UUID, str] = field(default_factory=dict)
    rendered: list[tuple[UUID, str]] = field(default_factory=list)
    broken: bool = False

    @property
    def key(self) -> StreamKey:
        """Return the name of the stream its guests hear."""
        return StreamKey(self.name, self.id, "guests")

    @property
    def topic(self) -> str:
        """Return the topic whose changes concern its guests."""
        return f"{self.name}:{self.id}"

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Let guests hear."""
        if self.broken:
            raise RuntimeError("rules of the tent")
        if key != self.key or standing.id not in self.guests:
            return None
        return Grant(self.guests[standing.id], frozenset({self.topic}))

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return the words as they are now."""
        self.rendered += [(id_, language) for id_ in object_ids]
        return {id_: f"<li>{self.words[id_]}</li>" for id_ in object_ids if id_ in self.words}

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell that the tent is closed."""
        return "<p>closed</p>"

    def say(self, *words: str, key: StreamKey | None = None) -> list[UUID]:
        """Write words and their events, each in a transaction of its own."""
        return [self._say(word, key or self.key) for word in words]

    def _say(self, word: str, key: StreamKey) -> UUID:
        id_ = uuid4()
        self.words[id_] = word
        self.happen("WordSaid", id_, key)
        return id_

    def happen(self, verb: str, id_: UUID, key: StreamKey | None = None) -> None:
        """Tell of something that happened to a word."""
        with transaction.atomic():
            append([Happening(key or self.key, verb, Ref("word", id_))], [], now=clock.now())

    def send_away(self, person_id: UUID) -> None:
        """End a guest's right."""
        with transaction.atomic():
            self.guests.pop(person_id)
            change_rights([self.topic], now=clock.now())
