"""What people decided at the desk, and the calls that nobody may leave unanswered."""

from uuid import uuid4

from django.conf import settings
from django.db import models

from accounts.roles import Role
from moderation.models.items import Item
from moderation.states import State, Verb


class Decision(models.Model):
    """Somebody's decision on one version of an item; the constraint makes it the only one (R11)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="decisions")
    version = models.PositiveIntegerField()
    verb = models.CharField(max_length=10, choices=Verb)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="moderation_decisions"
    )
    role = models.CharField(max_length=20, choices=Role)
    at = models.DateTimeField()
    note = models.TextField(blank=True)
    from_state = models.CharField(max_length=12, choices=State)
    to_state = models.CharField(max_length=12, choices=State)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("item", "version"), name="decision_once_for_each_version"),
            models.CheckConstraint(
                condition=models.Q(verb="publish") | ~models.Q(note=""), name="decision_against_says_why"
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id} · {self.verb}"


class Alert(models.Model):
    """A critical text calls an adult: open until somebody takes it and says what was done."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="alerts")
    wording = models.PositiveIntegerField()
    raised_at = models.DateTimeField()
    acknowledged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="alerts_taken"
    )
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    outcome = models.TextField(blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(acknowledged_by=None, acknowledged_at=None)
                | models.Q(acknowledged_by__isnull=False, acknowledged_at__isnull=False),
                name="alert_taken_by_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(closed_at=None)
                | (~models.Q(outcome="") & models.Q(acknowledged_by__isnull=False)),
                name="alert_closed_with_an_outcome",
            ),
        )
        indexes = (
            models.Index(fields=("raised_at",), condition=models.Q(closed_at=None), name="alert_open"),
        )

    def __str__(self) -> str:
        return f"{self.item_id} · {self.raised_at:%H:%M}"
