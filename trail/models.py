"""The trail's tables: chained lines, the head of each chain, sealed months, and who read what on which day.

Triggers hold them append-only on both databases (migration 0002, `trail/triggers.py`).
"""
from uuid import uuid4

from django.db import models


class Entry(models.Model):
    """One line of an organisation's chain: who did what to which object, in words and identifiers."""

    id = models.BigAutoField(primary_key=True)
    chain = models.UUIDField()
    number = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    actor = models.UUIDField(null=True)
    role = models.CharField(max_length=20, blank=True)
    verb = models.CharField(max_length=60)
    object_kind = models.CharField(max_length=40)
    object_id = models.UUIDField()
    place = models.UUIDField(null=True)
    facts = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name_plural = "entries"
        constraints = (models.UniqueConstraint(fields=("chain", "number"), name="trail_entry_numbered_once"),)
        indexes = (
            models.Index(fields=("chain", "place", "-number")),
            models.Index(fields=("actor", "-id")),
        )

    def __str__(self) -> str:
        return f"{self.chain} {self.number} {self.verb}"


class Head(models.Model):
    """The last line of a chain; its row is what an append locks."""

    chain = models.UUIDField(unique=True)
    number = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)

    def __str__(self) -> str:
        return f"{self.chain} {self.number}"


class Seal(models.Model):
    """A month of a chain that is closed: its lines may be dropped whole later, its closing hash stays."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    chain = models.UUIDField()
    month = models.DateField()
    first_number = models.PositiveBigIntegerField()
    last_number = models.PositiveBigIntegerField()
    closing_hash = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()
    # Set once, by `trail.actions.drop`: only then do the triggers let the month's lines go.
    dropped_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("chain", "month"), name="trail_seal_month_once"),
            models.CheckConstraint(
                condition=models.Q(last_number__gte=models.F("first_number")), name="trail_seal_not_empty"
            ),
        )

    def __str__(self) -> str:
        return f"{self.chain} {self.month:%Y-%m}"


class Reading(models.Model):
    """Somebody read an object on a day: one unchained line, whatever the number of times."""

    person = models.UUIDField()
    role = models.CharField(max_length=20, blank=True)
    object_kind = models.CharField(max_length=40)
    object_id = models.UUIDField()
    chain = models.UUIDField()
    place = models.UUIDField(null=True)
    day = models.DateField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "object_kind", "object_id", "day"), name="trail_reading_day_once"
            ),
        )
        indexes = (models.Index(fields=("object_kind", "object_id", "day")),)

    def __str__(self) -> str:
        return f"{self.person} {self.object_kind}:{self.object_id} {self.day}"
