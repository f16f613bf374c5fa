"""Work in the background: clean, take up what a dead worker left, sweep what nobody wants."""
from datetime import timedelta
from uuid import UUID

from django.utils import timezone
from django_tasks import task

from attachments import cleaning, storage
from attachments.models import Attachment
from attachments.rules import ABANDONED
from lib import clock


@task()
def clean_picture(attachment_id: str) -> None:
    """Make one picture anew."""
    cleaning.clean(UUID(attachment_id), now=clock.now())


def take_up_stale() -> None:
    """Have pictures cleaned again whose worker died or whose next attempt is due; done every few seconds."""
    for attachment_id in cleaning.take_up(now=clock.now()):
        clean_picture.enqueue(str(attachment_id))


def sweep() -> None:
    """Delete pictures whose form never came through, and originals that no row knows; done every hour."""
    for row in Attachment.objects.filter(holder_kind="", created_at__lte=clock.now() - ABANDONED):
        # Whoever attaches it at this very moment wins: the row is then no longer without a holder.
        if Attachment.objects.filter(id=row.id, holder_kind="").delete()[0]:
            storage.forget(row.original)
            for folder in (row.folder, row.lease):
                if folder is not None:
                    storage.drop(folder)
    _sweep_quarantine()


def _sweep_quarantine() -> None:
    # A file is written before its row: an hour is far longer than that takes. Files carry the machine's time.
    old = timezone.now() - timedelta(hours=1)
    lying = {name for name, since in storage.originals() if since <= old}
    known = set(Attachment.objects.exclude(original="").values_list("original", flat=True))
    for name in lying - known:
        storage.forget(name)
