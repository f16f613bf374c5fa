"""The trail's only writes."""
from trail.actions.appending import append, note_reading
from trail.actions.sealing import drop, seal

__all__ = ["append", "drop", "note_reading", "seal"]
