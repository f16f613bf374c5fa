"""Take a picture in, bind it to what was written: nobody gets a byte before it was made anew."""
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from accounts.access import NotFound, Standing
from attachments import storage
from attachments.checking import BadFile, Checked, check
from attachments.models import Attachment
from attachments.rules import PATIENCE
from attachments.tasks import clean_picture
from lib.refs import Ref
from lib.text import clean


def receive(
    actor: Standing, picture: Checked | UploadedFile[Any], *, now: datetime, alt: str = ""
) -> Attachment:
    """Keep a picture in quarantine and have it cleaned; raises BadFile for what is none or finds no room.

    Call it before the transaction of what the picture belongs to: files come before locks (DESIGN
    section 3). A description is a text like any other: have it pass the door with the text.
    """
    checked = picture if isinstance(picture, Checked) else check(picture)
    try:
        name = storage.put_aside(checked.upload)
    except OSError as full:
        raise BadFile("no_room") from full
    try:
        with transaction.atomic():
            row = Attachment.objects.create(
                owner=actor.person, alt=clean(alt)[:300], width=checked.width, height=checked.height,
                original=name, due_at=now + PATIENCE, created_at=now,
            )
            clean_picture.enqueue(str(row.id))
    except BaseException:
        storage.forget(name)
        raise
    return row


def attach(attachment_id: UUID, actor: Standing, holder: Ref) -> None:
    """Bind a picture of one's own to what was written, inside the transaction that writes it.

    Raises NotFound for one that is another's, belongs somewhere already, or will never be shown.
    """
    hopeless = (Attachment.State.FAILED, Attachment.State.REFUSED)
    free = Attachment.objects.filter(id=attachment_id, owner=actor.person, holder_kind="")
    if not free.exclude(state__in=hopeless).update(holder_kind=holder.kind, holder_id=holder.id):
        raise NotFound


def has_any(holder: Ref) -> bool:
    """Tell whether pictures belong to something written."""
    return Attachment.objects.filter(holder_kind=holder.kind, holder_id=holder.id).exists()
