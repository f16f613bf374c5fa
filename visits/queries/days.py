"""The local day, for pages that count in days."""
from datetime import datetime

from lib.clock import PARIS


def midnight(now: datetime) -> datetime:
    """Return the start of the local day."""
    return now.astimezone(PARIS).replace(hour=0, minute=0, second=0, microsecond=0)
