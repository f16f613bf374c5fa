"""The hash that chains a line to the one before it."""
import hashlib
import json
from datetime import UTC

from trail.models import Entry


def digest(previous: str, entry: Entry) -> str:
    """Return the SHA-256 of the previous hash and a line's canonical JSON (sorted keys, no blanks, ASCII)."""
    content = {
        "chain": str(entry.chain),
        "number": entry.number,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": str(entry.actor) if entry.actor else None,
        "role": entry.role,
        "verb": entry.verb,
        "object": [entry.object_kind, str(entry.object_id)],
        "place": str(entry.place) if entry.place else None,
        "facts": entry.facts,
    }
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(f"{previous}\n{canonical}".encode()).hexdigest()
