"""Ask again, for many sockets at once: is the session still good, and what may be heard on it?

Default deny: a session that cannot be read ends, a kind that fails grants nothing (R15).
"""
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from accounts.access import Standing
from accounts.models import Person
from accounts.rules import second_factor_met
from realtime.queries import last_numbers
from realtime.standings import agreed, standings
from realtime.streams import Grant, StreamKey, find

logger = logging.getLogger(__name__)
_STORE = import_module(settings.SESSION_ENGINE).SessionStore


@dataclass(frozen=True, slots=True)
class Ask:
    """A session, and the streams it wants to hear or go on hearing."""

    session_key: str
    keys: tuple[StreamKey, ...] = ()
    heard: bool = False  # already heard: a refusal says why it ends; a first one says nothing


@dataclass(frozen=True, slots=True)
class Answer:
    """Who the session is, the grants it has, what to say of those it has not, how far streams have come."""

    standing: Standing
    grants: Mapping[StreamKey, Grant]
    closing: Mapping[StreamKey, str]
    numbers: Mapping[StreamKey, int]


def check(asks: Sequence[Ask], *, now: datetime) -> list[Answer | None]:
    """Return an answer to each ask, None where the session is over (six queries, and those of the grants)."""
    sessions = _sessions({ask.session_key for ask in asks})
    people = _people(sessions)
    found = standings(list(people.values()), now=now)
    yes = agreed(list(found.values()))
    in_room = {
        key: found[person.id] for key, person in people.items()
        if person.id in yes and second_factor_met(found[person.id], sessions[key])
    }
    numbers = last_numbers({key for ask in asks for key in ask.keys})
    return [_answer(in_room.get(ask.session_key), ask, numbers, now) for ask in asks]


def _sessions(keys: set[str]) -> dict[str, dict[str, Any]]:
    """Return the sessions still stored, by real time: sessions never follow the demonstration's clock."""
    model, decode = _STORE.get_model_class(), _STORE().decode
    rows = model.objects.filter(session_key__in=keys, expire_date__gt=timezone.now())
    return {key: decode(data) for key, data in rows.values_list("session_key", "session_data")}


def _people(sessions: Mapping[str, Mapping[str, Any]]) -> dict[str, Person]:
    ids = {key: UUID(data[SESSION_KEY]) for key, data in sessions.items() if SESSION_KEY in data}
    rows = Person.objects.filter(is_active=True).in_bulk(list(set(ids.values())))
    people = {key: rows[id_] for key, id_ in ids.items() if id_ in rows}
    return {key: person for key, person in people.items() if _signed_in(sessions[key], person)}


def _signed_in(session: Mapping[str, Any], person: Person) -> bool:
    """Tell whether a session was opened with the person's present password, by a way we still offer."""
    if session.get(BACKEND_SESSION_KEY) not in settings.AUTHENTICATION_BACKENDS:
        return False
    kept = session.get(HASH_SESSION_KEY, "")
    hashes = (person.get_session_auth_hash(), *person.get_session_auth_fallback_hash())
    return any(constant_time_compare(kept, each) for each in hashes)


def _answer(
    standing: Standing | None, ask: Ask, numbers: Mapping[StreamKey, int], now: datetime
) -> Answer | None:
    if standing is None:
        return None
    grants = {key: grant for key in ask.keys if (grant := _grant(standing, key, now)) is not None}
    closing = {key: _closed(standing, key, now) for key in ask.keys if ask.heard and key not in grants}
    return Answer(standing, grants, closing, numbers)


def _grant(standing: Standing, key: StreamKey, now: datetime) -> Grant | None:
    kind = find(key.place)
    if kind is None:
        return None
    try:
        grant = kind.grant(standing, key, now=now)
    except Exception:
        logger.exception("A grant failed: denied")
        return None
    return grant if grant is None or grant.until is None or grant.until > now else None


def _closed(standing: Standing, key: StreamKey, now: datetime) -> str:
    kind = find(key.place)
    if kind is None:
        return ""
    try:
        return kind.closed(standing, key, now=now, language=standing.person.language)
    except Exception:
        logger.exception("A closing word failed: nothing is said")
        return ""
