"""A visit or a stay: planned, held, cancelled."""
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Person


class Visit(models.Model):
    """One planned meeting of a child and a relative, from–to (half-open)."""

    class Kind(models.TextChoices):
        IN_PERSON = "in_person", _("visit")
        REMOTE = "remote", _("video visit")
        STAY = "stay", _("stay")

    class Status(models.TextChoices):
        PLANNED = "planned", _("planned")
        IN_PROGRESS = "in_progress", _("under way")
        DONE = "done", _("held")
        CANCELLED = "cancelled", _("cancelled")
        MISSED = "missed", _("missed")

    class Lock(models.TextChoices):
        RELATIVE = "relative", _("this relative")
        FAMILY = "family", _("all relatives")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="visits")
    relative = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="visits_to_children")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.IN_PERSON)
    mediated = models.BooleanField()
    status = models.CharField(max_length=12, choices=Status, default=Status.PLANNED)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=160, blank=True)
    professional = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="visits_accompanied"
    )
    lock = models.CharField(max_length=10, choices=Lock, default=Lock.RELATIVE)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="visit_ends_after_start"),
            # The third person that the decision wants present is somebody, by name (visit-rules section 10).
            models.CheckConstraint(
                condition=Q(mediated=False) | Q(professional__isnull=False), name="visit_mediated_by_somebody"
            ),
        )
        indexes = (
            models.Index(fields=("child", "starts_at")),
            models.Index(fields=("relative", "starts_at")),
        )

    def __str__(self) -> str:
        return f"{self.child} · {self.relative} · {self.starts_at:%d.%m %H:%M}"
