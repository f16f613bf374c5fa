"""Act as somebody of the demo world at an instant, through the same doors as anybody."""
from datetime import datetime

from accounts.access import Standing
from accounts.models import Person
from accounts.queries import standing
from config.demo.cast import BY_NAME


def as_(username: str, now: datetime) -> Standing:
    """Return what a character stands on at an instant."""
    return standing(Person.objects.get(id=BY_NAME[username].id), now=now)
