"""Spaces where several write to each other under supervision: youth groups and forums."""
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import Organisation, Person, Unit
from moderation.states import Mode, State


class Space(models.Model):
    """A group of a unit, or a forum of an association, with its mode and what happens when nobody is on duty."""

    class Kind(models.TextChoices):
        GROUP = "group", _("group")
        FORUM = "forum", _("forum")

    class Unattended(models.TextChoices):
        OPEN = "open", _("goes on")
        HOLD = "hold", _("everything waits for a person")
        READ_ONLY = "read_only", _("can only be read")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=10, choices=Kind)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="spaces")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="spaces")
    name = models.CharField(max_length=80)
    purpose = models.CharField(max_length=200, blank=True)
    paper = models.CharField(max_length=10, default="lilac")
    mode = models.CharField(max_length=10, choices=Mode, default=Mode.FILTERED)
    unattended = models.CharField(max_length=10, choices=Unattended, default=Unattended.OPEN)
    min_age = models.PositiveSmallIntegerField(null=True, blank=True)
    max_age = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = (
            models.CheckConstraint(
                condition=models.Q(kind="group", unit__isnull=False) | models.Q(kind="forum", unit=None),
                name="space_group_has_unit",
            ),
            models.UniqueConstraint(
                fields=("unit", "name"), condition=models.Q(unit__isnull=False), name="space_of_unit_name_once"
            ),
            models.UniqueConstraint(
                fields=("organisation", "name"), condition=models.Q(unit=None), name="space_of_organisation_name_once"
            ),
        )

    def __str__(self) -> str:
        return self.name


class SpaceMember(models.Model):
    """Somebody invited into a space; in a forum under a pseudonym that is theirs in this space alone."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    space = models.ForeignKey(Space, on_delete=models.PROTECT, related_name="members")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="spaces")
    pseudonym = models.CharField(max_length=40, blank=True)
    face = models.JSONField(default=dict, blank=True)
    joined_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("space", "person"), condition=models.Q(left_at=None), name="space_member_open_once"
            ),
            models.UniqueConstraint(
                fields=("space", "pseudonym"), condition=~models.Q(pseudonym=""), name="space_pseudonym_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.space} · {self.pseudonym or self.person_id}"


class Topic(models.Model):
    """A question or a subject of a forum; its first message carries its text and its state."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    space = models.ForeignKey(Space, on_delete=models.PROTECT, related_name="topics")
    title = models.CharField(max_length=140)
    state = models.CharField(max_length=10, choices=State)
    answers = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("space", "state", "-last_at", "-id")),)

    def __str__(self) -> str:
        return self.title


class Message(models.Model):
    """What somebody wrote in a space's stream, or in a topic; never shown to others before it is published."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    space = models.ForeignKey(Space, on_delete=models.PROTECT, related_name="messages")
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, null=True, blank=True, related_name="messages")
    author = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="messages")
    member = models.ForeignKey(SpaceMember, on_delete=models.PROTECT, null=True, blank=True, related_name="messages")
    opens_topic = models.BooleanField(default=False)
    text = models.TextField(max_length=4000, blank=True)
    html = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State)
    key = models.UUIDField()
    created_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            # A form sent twice makes one message (R10).
            models.UniqueConstraint(fields=("author", "key"), name="message_key_once"),
            models.CheckConstraint(
                condition=~models.Q(state="published") | models.Q(published_at__isnull=False),
                name="message_published_has_time",
            ),
            models.UniqueConstraint(
                fields=("topic",), condition=models.Q(opens_topic=True), name="message_opens_topic_once"
            ),
        )
        indexes = (
            models.Index(fields=("space", "topic", "state", "-published_at", "-id"), name="message_stream"),
            models.Index(fields=("author", "space", "state"), name="message_own"),
        )

    def __str__(self) -> str:
        return f"{self.space_id} · {self.state}"
