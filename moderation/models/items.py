"""What the door keeps of a text that a person reads over: item, earlier wordings, who is kept away."""

from uuid import uuid4

from django.conf import settings
from django.db import models

from accounts.models import Organisation
from moderation.states import State


class Item(models.Model):
    """One text that waits for a person, or was read over by one; a text where nothing was found has none."""

    class DeskKind(models.TextChoices):
        UNIT = "unit"
        SPACE = "space"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=40)
    object_id = models.UUIDField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="moderated_texts"
    )
    author_role = models.CharField(max_length=20)
    desk_kind = models.CharField(max_length=10, choices=DeskKind)
    desk_id = models.UUIDField()
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=12, choices=State)
    # Waits for a person: held, or published and marked to be read over.
    open = models.BooleanField()
    risk = models.PositiveSmallIntegerField()
    severity = models.CharField(max_length=10)
    labels = models.JSONField(default=list)
    findings = models.JSONField(default=list)
    text = models.TextField()
    has_picture = models.BooleanField(default=False)
    mode_held = models.BooleanField(default=False)
    contact_held = models.BooleanField(default=False)
    contact_reason = models.TextField(blank=True)
    analysis_failed = models.BooleanField(default=False)
    alert = models.BooleanField(default=False)
    help_call = models.BooleanField(default=False)
    # What concerns staff is read by those who answer for the whole organisation too, never by the team alone.
    to_management = models.BooleanField(default=False)
    # Raised at each change: who decides on an older one has seen another text or another state (R11).
    version = models.PositiveIntegerField(default=1)
    wording = models.PositiveIntegerField(default=1)
    submitted_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("kind", "object_id"), name="item_once_for_each_text"),
            models.CheckConstraint(
                condition=~models.Q(state="held") | models.Q(open=True), name="item_held_waits_for_a_person"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=("held", "published")) | models.Q(open=False),
                name="item_settled_is_not_open",
            ),
            models.CheckConstraint(
                condition=~models.Q(contact_held=True, state="held") | ~models.Q(contact_reason=""),
                name="item_held_by_contact_says_why",
            ),
        )
        indexes = (
            models.Index(
                fields=("desk_id", "-risk", "submitted_at", "id"),
                condition=models.Q(open=True),
                name="item_queue",
            ),
            models.Index(fields=("author", "decided_at"), name="item_by_author"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id} · {self.state}"


class Wording(models.Model):
    """An earlier wording of an item's text, kept as it was sent: a critical one is evidence (§2)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="wordings")
    number = models.PositiveIntegerField()
    text = models.TextField()
    severity = models.CharField(max_length=10)
    labels = models.JSONField(default=list)
    findings = models.JSONField(default=list)
    submitted_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("item", "number"), name="wording_once"),)

    def __str__(self) -> str:
        return f"{self.item_id} n° {self.number}"


class Recusal(models.Model):
    """Keep somebody of the desk away from an item: its author, or the member of staff whom it accuses."""

    class Why(models.TextChoices):
        AUTHOR = "author"
        ACCUSED = "accused"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="recusals")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="recusals")
    why = models.CharField(max_length=10, choices=Why)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("item", "person"), name="recusal_once"),)

    def __str__(self) -> str:
        return f"{self.item_id} · {self.person_id} · {self.why}"
