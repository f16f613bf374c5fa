"""Topics of rights as they are stored and compared: "person:<uuid>" as it is, what is secret as a hash."""
import hashlib
from uuid import UUID


def stored(topic: str) -> str:
    """Return a topic as the database keeps it: a session's key would open the session to who reads it."""
    kind, _, rest = topic.partition(":")
    try:
        UUID(rest)
    except ValueError:
        rest = hashlib.sha256(rest.encode()).hexdigest()[:40]
    return f"{kind}:{rest}"
