"""A picture on its way from a telephone to those who may see it."""
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from attachments.rules import MAX_ATTEMPTS

UNSETTLED = ("received", "cleaning")


class Attachment(models.Model):
    """One picture; bytes of it leave the house only when it is ready, and only made anew."""

    class State(models.TextChoices):
        RECEIVED = "received", _("received")
        CLEANING = "cleaning", _("being prepared")
        READY = "ready", _("ready")
        FAILED = "failed", _("could not be prepared")
        REFUSED = "refused", _("not a picture that can be taken")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="attachments")
    # The text that it belongs to, in the words of the upper room; empty until its form is through.
    holder_kind = models.CharField(max_length=30, blank=True)
    holder_id = models.UUIDField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.RECEIVED)
    reason = models.CharField(max_length=20, blank=True)
    alt = models.CharField(max_length=300, blank=True)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    # Name in quarantine, until it is settled.
    original = models.CharField(max_length=64, blank=True)
    folder = models.UUIDField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    # Whoever holds the lease cleans; a worker that was killed loses it by time (promise R14).
    lease = models.UUIDField(null=True, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField()
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(state__in=("received", "cleaning", "ready", "failed", "refused")),
                name="attachment_state_known",
            ),
            models.CheckConstraint(
                condition=Q(holder_kind="", holder_id=None)
                | (~Q(holder_kind="") & Q(holder_id__isnull=False)),
                name="attachment_holder_whole",
            ),
            models.CheckConstraint(
                condition=Q(state="cleaning", lease__isnull=False, lease_until__isnull=False)
                | (~Q(state="cleaning") & Q(lease=None, lease_until=None)),
                name="attachment_lease_while_cleaning",
            ),
            models.CheckConstraint(
                condition=Q(state="ready", folder__isnull=False) | (~Q(state="ready") & Q(folder=None)),
                name="attachment_served_when_ready",
            ),
            models.CheckConstraint(
                condition=(Q(state__in=UNSETTLED) & ~Q(original=""))
                | (~Q(state__in=UNSETTLED) & Q(original="")),
                name="attachment_original_until_settled",
            ),
            models.CheckConstraint(
                condition=(Q(state="refused") & ~Q(reason="")) | (~Q(state="refused") & Q(reason="")),
                name="attachment_refused_for_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(attempts__lte=MAX_ATTEMPTS), name="attachment_attempts_counted"
            ),
            models.CheckConstraint(condition=Q(width__gt=0, height__gt=0), name="attachment_has_a_shape"),
        )
        indexes = (
            models.Index(fields=("holder_kind", "holder_id"), name="attachment_by_holder"),
            models.Index(fields=("due_at",), condition=Q(state__in=UNSETTLED), name="attachment_unsettled"),
            models.Index(F("created_at"), condition=Q(holder_kind=""), name="attachment_unattached"),
        )

    def __str__(self) -> str:
        return f"{self.state} {self.width}×{self.height}"
