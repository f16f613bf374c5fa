"""What somebody is told of: which verb on which object; the words are made when they are read."""
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q


class Notice(models.Model):
    """One line of somebody's inbox; no text and no name is kept, so nothing outlives the right to know it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notices")
    verb = models.CharField(max_length=40)
    object_kind = models.CharField(max_length=30)
    object_id = models.UUIDField()
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            # News of the same thing is one line until it is read: ten messages are not ten lines.
            models.UniqueConstraint(
                fields=("person", "verb", "object_kind", "object_id"),
                condition=Q(read_at=None),
                name="notice_unread_once",
            ),
        )
        indexes = (models.Index(fields=("person", "-created_at"), name="notice_inbox"),)

    def __str__(self) -> str:
        return f"{self.verb} {self.object_kind}"
