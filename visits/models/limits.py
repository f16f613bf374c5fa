"""What narrows contact: suspensions by their act, the child's pause, the quiet hours of a home."""
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Person, Unit


class Suspension(models.Model):
    """Close channels between a child and a relative, from–to (half-open), by an act that says why."""

    class Kind(models.TextChoices):
        INTERRUPTION = "interruption", _("interruption of protection")
        BAN = "ban", _("ban on contact")
        DECISION = "decision", _("suspension by a decision")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="suspensions")
    # Empty: every relative of the child.
    relative = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="suspensions_borne"
    )
    channels = models.JSONField()
    kind = models.CharField(max_length=20, choices=Kind)
    ground = models.CharField(max_length=160)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)
    reason_told = models.CharField(max_length=300)
    note = models.TextField(blank=True)
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="suspensions_made")
    # The dated note to the judge that an interruption owes within 48 hours (visit-rules section 11).
    note_due_at = models.DateTimeField(null=True, blank=True)
    note_sent_at = models.DateTimeField(null=True, blank=True)
    note_sent_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="judge_notes_sent"
    )
    lifted_at = models.DateTimeField(null=True, blank=True)
    lifted_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="suspensions_lifted"
    )
    lift_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gte=F("starts_at")), name="suspension_ends_after_start"
            ),
            models.CheckConstraint(
                condition=Q(lifted_at=None, lifted_by=None, lift_reason="")
                | (Q(lifted_at__gte=F("starts_at"), lifted_by__isnull=False) & ~Q(lift_reason="")),
                name="suspension_lifted_by_somebody",
            ),
            # A ban ends by its own end only: no later act of another kind lifts it (visit-rules section 11).
            models.CheckConstraint(
                condition=~Q(kind="ban") | Q(lifted_at=None), name="suspension_ban_not_lifted"
            ),
            models.CheckConstraint(
                condition=~Q(kind="interruption") | Q(note_due_at__isnull=False), name="suspension_owes_note"
            ),
            models.CheckConstraint(condition=~Q(reason_told=""), name="suspension_says_why"),
        )
        indexes = (models.Index(fields=("child", "starts_at")),)

    def __str__(self) -> str:
        return f"{self.child} · {self.relative or '*'} · {self.kind}"


class Pause(models.Model):
    """The child's own quiet, for live text and calls, from–to (half-open); only the team learns of it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="pauses")
    relative = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gte=F("starts_at")), name="pause_ends_after_start"
            ),
        )
        indexes = (models.Index(fields=("child", "starts_at")),)

    def __str__(self) -> str:
        return f"{self.child} · {self.starts_at:%d.%m %H:%M}"


class QuietHours(models.Model):
    """Hours of a home without live text or calls, on given days, local time; an
    end before its start is next day's."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="quiet_hours")
    days = models.JSONField()
    from_time = models.TimeField()
    to_time = models.TimeField()

    class Meta:
        verbose_name_plural = "quiet hours"

    def __str__(self) -> str:
        return f"{self.unit} {self.from_time:%H:%M}–{self.to_time:%H:%M}"
