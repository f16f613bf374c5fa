"""Make a picture anew, in the background; a worker that dies is followed by another (promise R14)."""
import logging
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import F, Q

from attachments import confined, holders, storage
from attachments.models import UNSETTLED, Attachment
from attachments.rules import LEASE, MAX_ATTEMPTS, PATIENCE, pause_after
from realtime.actions import append

logger = logging.getLogger(__name__)
State = Attachment.State


def clean(attachment_id: UUID, *, now: datetime) -> None:
    """Make one picture anew, unless it is settled or somebody else is at it."""
    row = claim(attachment_id, now=now)
    if row is None or row.lease is None:
        return
    try:
        rebuilt = confined.rebuild(storage.original(row.original))
        storage.keep(row.lease, rebuilt.sizes)
    except confined.Refused as refusal:
        _settle(row, now=now, state=State.REFUSED, reason=str(refusal)[:20])
    except (confined.Died, OSError):
        _give_back(row, now=now)
    else:
        folder, measures = row.lease, {"width": rebuilt.width, "height": rebuilt.height}
        if not _settle(row, now=now, state=State.READY, folder=folder, **measures):
            storage.drop(folder)


def claim(attachment_id: UUID, *, now: datetime) -> Attachment | None:
    """Return a picture with a lease on it of one's own, or None when there is nothing to do."""
    free = Q(state=State.RECEIVED) | Q(state=State.CLEANING, lease_until__lte=now)
    rows = Attachment.objects.filter(free, id=attachment_id, attempts__lt=MAX_ATTEMPTS)
    before = rows.first()
    if before is None:
        return None
    taken = rows.filter(lease=before.lease).update(
        state=State.CLEANING, lease=uuid4(), lease_until=now + LEASE, attempts=F("attempts") + 1
    )
    if not taken:
        return None
    if before.lease is not None:
        storage.drop(before.lease)
    return Attachment.objects.get(id=attachment_id)


def take_up(*, now: datetime) -> list[UUID]:
    """Return the pictures to be cleaned again: left by a dead worker, or due; the third death is the last."""
    left = Q(state=State.CLEANING, lease_until__lte=now) | Q(state=State.RECEIVED, due_at__lte=now)
    again = []
    for row in Attachment.objects.filter(left).order_by("due_at")[:100]:
        try:
            if _give_back(row, now=now, pause=False):
                again.append(row.id)
        except Exception:
            # One picture that cannot be settled must not keep the others waiting.
            logger.exception("Picture %s could not be taken up.", row.id)
    return again


def _give_back(row: Attachment, *, now: datetime, pause: bool = True) -> bool:
    """Free a picture for another attempt and tell whether there is one; after the last it has failed."""
    if row.attempts >= MAX_ATTEMPTS:
        again, freed = False, _settle(row, now=now, state=State.FAILED)
    else:
        due = now + (pause_after(row.attempts) if pause else PATIENCE)
        again = bool(_mine(row).update(state=State.RECEIVED, lease=None, lease_until=None, due_at=due))
        freed = again
    # Only once the lease is taken back: a slow worker may have just finished, and its files are then served.
    if freed and row.lease is not None:
        storage.drop(row.lease)
    return again


def _settle(row: Attachment, *, now: datetime, **fields: Any) -> bool:
    """Write the end of the story and tell the holder, unless the lease went to somebody else meanwhile."""
    with transaction.atomic():
        if not _mine(row).update(lease=None, lease_until=None, original="", **fields):
            return False
        row.refresh_from_db(fields=["holder_kind", "holder_id"])
        if row.holder_id is not None:
            append(holders.get(row.holder_kind).settled(row.holder_id, now=now), [], now=now)
    storage.forget(row.original)
    return True


def _mine(row: Attachment) -> Any:
    return Attachment.objects.filter(id=row.id, lease=row.lease, state__in=UNSETTLED)
