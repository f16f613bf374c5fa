"""Our own socket in a fresh database, with a crowd of signed-in people and one stream that they all may hear.

`BENCH_DIR=… python -m daphne bench.references.house:application`. GET /say stores a message's event; /miss/9 nine
of them on another stream; /dismiss ends everybody's right; `sessions.txt` in BENCH_DIR holds the sessions' keys.
"""
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

FOLDER = Path(os.environ["BENCH_DIR"])
os.environ["DATABASE_URL"] = f"sqlite:///{FOLDER / 'bench.sqlite3'}"

from asgi import application as ours  # noqa: E402, I001  (loads the rooms)

from channels.db import database_sync_to_async  # noqa: E402
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402

from accounts.access import Standing  # noqa: E402
from accounts.models import Consent, Person  # noqa: E402
from accounts.rules import charter_for  # noqa: E402
from bench.references.crowd import KEY, MISSED, answer, words  # noqa: E402
from lib import clock  # noqa: E402
from lib.refs import Ref  # noqa: E402
from realtime.actions import Happening, append, change_rights  # noqa: E402
from realtime.streams import Grant, StreamKey, register  # noqa: E402

TOPIC = "bench:" + KEY.split(":")[1]


class Crowd:
    """A stream that everybody hears until they are dismissed."""

    name = "bench"
    open = True

    def grant(self, standing: Standing, key: StreamKey, *, now: datetime) -> Grant | None:
        """Read one row, as the least of real rules does."""
        known = Person.objects.filter(id=standing.id, is_active=True).exists()
        return Grant(watches=frozenset({TOPIC})) if known and self.open else None

    def render(self, key: StreamKey, object_ids: Sequence[UUID], *, language: str) -> Mapping[UUID, str]:
        """Return two hundred bytes for each object."""
        return {id_: words()["html"] for id_ in object_ids}

    def closed(self, standing: Standing, key: StreamKey, *, now: datetime, language: str) -> str:
        """Tell nothing."""
        return ""


def prepare(people: int) -> None:
    """Make the tables, and people with a session each."""
    call_command("migrate", verbosity=0)
    made = Person.objects.bulk_create(
        Person(username=f"p{n}", first_name=f"P{n}", password="!") for n in range(people)  # noqa: S106
    )
    now = datetime.now(UTC)
    charters = {person.id: charter_for(Standing(person, now, (), frozenset())) for person in made}
    Consent.objects.bulk_create(
        Consent(person=p, document=charters[p.id].document, version=charters[p.id].version, given_at=now)
        for p in made
    )
    (FOLDER / "sessions.txt").write_text("\n".join(_sessions(made)))


@transaction.atomic
def _sessions(people: list[Person]) -> list[str]:
    keys = []
    for person in people:
        session = SessionStore()
        session[SESSION_KEY] = str(person.id)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = person.get_session_auth_hash()
        session.create()
        keys.append(str(session.session_key))
    return keys


def _write(name: str = KEY, times: int = 1) -> None:
    key = StreamKey.parse(name)
    assert key is not None
    with transaction.atomic():
        happenings = [Happening(key, "MessagePublished", Ref("message", uuid4())) for _ in range(times)]
        append(happenings, [], now=clock.now())


def _dismiss() -> None:
    Crowd.open = False
    with transaction.atomic():
        change_rights([TOPIC], now=clock.now())


async def application(scope: Any, receive: Any, send: Any) -> None:
    """Serve our socket, and the two addresses of the measure."""
    if scope["type"] != "http":
        await ours(scope, receive, send)
        return
    _, act, *number = scope["path"].split("/")
    if act == "dismiss":
        await database_sync_to_async(_dismiss)()
    elif act == "miss":
        await database_sync_to_async(_write)(MISSED, int(number[0]))
    else:
        await database_sync_to_async(_write)()
    await answer(send)


register(Crowd())
prepare(int(os.environ.get("BENCH_PEOPLE", "1000")))
