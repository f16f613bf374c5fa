"""Topics of rights as they are stored and compared: "person:<uuid>" as it is, anything secret only as a hash."""
import hashlib
from uuid import UUID


def stored(topic: str) -> str:
    """Return a topic as the database may keep it: a session's key would open the session to whoever reads the table."""
    kind, _, rest = topic.partition(":")
    try:
        UUID(rest)
    except ValueError:
        rest = hashlib.sha256(rest.encode()).hexdigest()[:40]
    return f"{kind}:{rest}"
