"""What a placed child and their relatives send each other: the journal's entries, the live exchange's messages.

The journal needs no row of its own: it is the child's, and its address is the child's identifier.
"""
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import FamilyLink, Person
from moderation.states import State


class Entry(models.Model):
    """News, a picture, a question or a drawing in a child's journal; its audience is never wider than rights."""

    class Kind(models.TextChoices):
        NEWS = "news", _("news")
        PHOTO = "photo", _("photo")
        QUESTION = "question", _("question")
        DRAWING = "drawing", _("drawing")

    class Part(models.TextChoices):
        CHILD = "child", _("child")
        RELATIVE = "relative", _("relative")
        TEAM = "team", _("team")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="journal")
    author = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="journal_entries")
    part = models.CharField(max_length=10, choices=Part)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.NEWS)
    text = models.TextField(max_length=4000, blank=True)
    html = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=State)
    key = models.UUIDField()
    created_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True, blank=True)
    # The relatives it is for; a relative's own entry is for the child and the team alone.
    readers: models.ManyToManyField[Person, "EntryReader"] = models.ManyToManyField(
        Person, through="EntryReader", related_name="+"
    )

    class Meta:
        constraints: ClassVar = (
            models.UniqueConstraint(fields=("author", "key"), name="entry_key_once"),
            models.CheckConstraint(
                condition=~models.Q(state="published") | models.Q(published_at__isnull=False),
                name="entry_published_has_time",
            ),
        )
        indexes = (models.Index(fields=("child", "state", "-published_at", "-id"), name="entry_stream"),)

    def __str__(self) -> str:
        return f"{self.child_id} · {self.state}"


class EntryReader(models.Model):
    """One relative whom an entry is for."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="audience")
    relative = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("entry", "relative"), name="entry_reader_once"),)

    def __str__(self) -> str:
        return f"{self.entry_id} · {self.relative_id}"


class Thanks(models.Model):
    """Somebody said thank you for an entry; never counted, never a score."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="thanks")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "thanks"
        constraints = (models.UniqueConstraint(fields=("entry", "person"), name="thanks_once"),)

    def __str__(self) -> str:
        return f"{self.entry_id} · {self.person_id}"


class ExchangeMessage(models.Model):
    """A line of the live exchange of a child and one relative; the exchange is the bond itself."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    link = models.ForeignKey(FamilyLink, on_delete=models.PROTECT, related_name="exchange")
    author = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="exchange_messages")
    text = models.TextField(max_length=2000)
    html = models.TextField()
    state = models.CharField(max_length=12, choices=State)
    key = models.UUIDField()
    created_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("author", "key"), name="exchange_message_key_once"),
            models.CheckConstraint(
                condition=~models.Q(state="published") | models.Q(published_at__isnull=False),
                name="exchange_message_published_has_time",
            ),
        )
        indexes = (models.Index(fields=("link", "state", "-published_at", "-id"), name="exchange_stream"),)

    def __str__(self) -> str:
        return f"{self.link_id} · {self.state}"
