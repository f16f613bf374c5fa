"""The domain's clock: every rule about hours and days reads it, and only it can be moved for a demonstration.

Sessions, one-time codes and cookies stay on real time: moving them would weaken them.
"""
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

PARIS = ZoneInfo("Europe/Paris")


def _offset() -> timedelta:
    if settings.DEMO_NOW is None:
        return timedelta(0)
    return settings.DEMO_NOW - datetime.now(UTC)


OFFSET = _offset()


def now() -> datetime:
    """Return the present instant of the domain, in UTC."""
    return datetime.now(UTC) + OFFSET


def today(zone: ZoneInfo = PARIS) -> date:
    """Return the present day of the domain in a zone."""
    return now().astimezone(zone).date()
