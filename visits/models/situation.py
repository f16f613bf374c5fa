"""What the engine is asked about: one child, and the number of the last change of their rights."""
from uuid import uuid4

from django.db import models

from accounts.models import Person


class Situation(models.Model):
    """Count the changes of a child's rights, so that every process knows when to compile them anew."""

    class Zone(models.TextChoices):
        A = "A"
        B = "B"
        C = "C"

    child = models.OneToOneField(Person, on_delete=models.PROTECT, primary_key=True, related_name="situation")
    number = models.PositiveBigIntegerField(default=0)
    # A rolled back change gives its number back to the next one; the mark is never used twice.
    mark = models.UUIDField(default=uuid4)
    school_zone = models.CharField(max_length=1, choices=Zone, default=Zone.A)
    timezone = models.CharField(max_length=40, default="Europe/Paris")

    def __str__(self) -> str:
        return f"{self.child} · {self.number}"
