"""Cut off a device, or all that somebody holds."""
from datetime import datetime

from allauth.usersessions.models import UserSession
from django.db import transaction

from accounts import rights
from accounts.access import NotFound, Standing


def close_device(actor: Standing, device_id: int, *, now: datetime) -> None:
    """End one of one's own sessions; its open pages close at once (threat 8)."""
    with transaction.atomic():
        device = UserSession.objects.filter(id=device_id, user=actor.person).first()
        if device is None:
            raise NotFound
        topic = rights.session_topic(device.session_key)
        device.end()
        rights.announce([topic], now=now)


def close_other_devices(actor: Standing, current_key: str, *, now: datetime) -> int:
    """End every session of one's own but the present one; return how many."""
    others = list(UserSession.objects.filter(user=actor.person).exclude(session_key=current_key))
    for device in others:
        close_device(actor, device.id, now=now)
    return len(others)
