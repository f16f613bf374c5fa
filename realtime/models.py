"""What the database knows of live updates: numbered events without text, and changes of rights."""
from django.db import models


class Stream(models.Model):
    """One (place, audience), with the number of its last event; its row is what an append locks."""

    id = models.BigAutoField(primary_key=True)
    key = models.CharField(max_length=120, unique=True)
    last_number = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return self.key


class Event(models.Model):
    """Something happened to an object: never the text, so what was removed can't come back (threat 24)."""

    id = models.BigAutoField(primary_key=True)
    stream = models.ForeignKey(Stream, on_delete=models.CASCADE, related_name="events")
    number = models.PositiveBigIntegerField()
    verb = models.CharField(max_length=60)
    object_kind = models.CharField(max_length=40)
    object_id = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("stream", "number"), name="event_numbered_once"),)

    def __str__(self) -> str:
        return f"{self.stream_id} {self.number} {self.verb}"


class RightsChange(models.Model):
    """Whoever watches this topic asks again what they may hear.

    Numbered by the database and not by a locked row: a change of rights never waits for another, nor
    deadlocks with an append. Processes look back over a window of numbers: a late commit is not missed.
    """

    id = models.BigAutoField(primary_key=True)
    topic = models.CharField(max_length=80)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.topic
