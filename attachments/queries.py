"""What a page shows of pictures."""
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from attachments.checking import SENTENCES
from attachments.limits import SIZES
from attachments.models import UNSETTLED, Attachment


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a page shows it: its state and shape; addresses only once it is ready."""

    id: UUID
    state: str
    reason: str
    alt: str
    width: int
    height: int

    @property
    def will_come(self) -> bool:
        """Tell whether it is still on its way."""
        return self.state in UNSETTLED

    @property
    def sentence(self) -> str:
        """Return why it will never be shown, and what can be done."""
        return str(SENTENCES.get(self.reason, SENTENCES["failed"]))

    @property
    def src(self) -> str:
        """Return the address of the middle size."""
        return self.address("medium")

    @property
    def srcset(self) -> str:
        """Return the addresses of all sizes with their widths in pixels, each width once."""
        by_width = {self._width(edge): self.address(size) for size, edge in reversed(SIZES.items())}
        return ", ".join(f"{url} {width}w" for width, url in sorted(by_width.items()))

    def address(self, size: str) -> str:
        """Return the address of one size."""
        return reverse("attachments:file", args=[self.id, size])

    def _width(self, edge: int) -> int:
        return max(1, round(self.width * min(1, edge / max(self.width, self.height))))


def pictures(attachment_ids: Iterable[UUID]) -> Mapping[UUID, Picture]:
    """Return pictures by identifier (one query); whoever asks has asked who may see them."""
    return {row.id: _picture(row) for row in Attachment.objects.filter(id__in=list(attachment_ids))}


def pictures_of(kind: str, holder_ids: Iterable[UUID]) -> Mapping[UUID, list[Picture]]:
    """Return the pictures of several holders of a kind, first sent first (one query)."""
    rows = Attachment.objects.filter(holder_kind=kind, holder_id__in=list(holder_ids))
    by_holder: defaultdict[UUID, list[Picture]] = defaultdict(list)
    for row in rows.order_by("created_at", "id"):
        if row.holder_id is not None:
            by_holder[row.holder_id].append(_picture(row))
    return by_holder


def _picture(row: Attachment) -> Picture:
    return Picture(row.id, row.state, row.reason, row.alt, row.width, row.height)
