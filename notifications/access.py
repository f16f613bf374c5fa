"""The only door to notices: one's own, and only what may still be told."""
from datetime import datetime
from uuid import UUID

from accounts.access import NotFound, Standing
from notifications import texts
from notifications.models import Notice


def get_notice_for(actor: Standing, notice_id: UUID, *, now: datetime) -> tuple[Notice, texts.Line]:
    """Return a notice of one's own with what it says now; NotFound for any other."""
    notice = Notice.objects.filter(id=notice_id, person=actor.person).first()
    line = texts.lines(actor, [notice], now=now).get(notice.id) if notice else None
    if notice is None or line is None:
        raise NotFound
    return notice, line
