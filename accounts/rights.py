"""Tell the floors above that somebody's rights have changed: they ask again and close what is no longer allowed."""
from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

Listener = Callable[[Sequence[str], datetime], None]
_LISTENERS: list[Listener] = []


def register(listener: Listener) -> None:
    """Have a listener called, inside the transaction, at each change of rights; called from `AppConfig.ready()`."""
    _LISTENERS.append(listener)


def announce(topics: Sequence[str], *, now: datetime) -> None:
    """Announce that the rights of these topics ("person:<uuid>", "session:<key>") have changed."""
    for listener in _LISTENERS:
        listener(topics, now)


def person_topic(person_id: UUID) -> str:
    """Return the topic of all that a person may reach."""
    return f"person:{person_id}"


def session_topic(session_key: str) -> str:
    """Return the topic of one signed-in device."""
    return f"session:{session_key}"
