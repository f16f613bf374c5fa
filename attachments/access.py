"""The only door to pictures; what one may not see answers like what does not exist."""
import logging
from uuid import UUID

from accounts.access import NotFound, Standing
from attachments import holders
from attachments.limits import SIZES
from attachments.models import Attachment

logger = logging.getLogger(__name__)


def get_served_for(actor: Standing, attachment_id: UUID, size: str) -> Attachment:
    """Return a ready picture that somebody may see now; NotFound else, after the same number of queries."""
    row = Attachment.objects.filter(id=attachment_id).first()
    asked = ""
    if row is not None and row.state == Attachment.State.READY and size in SIZES:
        asked = row.holder_kind
        if _may_see(actor, row):
            return row
    holders.ask_in_vain(actor, attachment_id, but=asked, now=actor.now)
    raise NotFound


def _may_see(actor: Standing, row: Attachment) -> bool:
    if row.holder_id is None:
        return row.owner_id == actor.id
    try:
        return holders.get(row.holder_kind).may_read(actor, row.holder_id, row.id, now=actor.now)
    except Exception:
        # A rule that breaks never grants (promise R15).
        logger.exception("Who may see a picture of %s could not be decided.", row.holder_kind)
        return False
