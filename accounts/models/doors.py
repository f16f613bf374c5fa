"""How one comes in: an invitation for one named place and role, and the charter one said yes to."""
from uuid import uuid4

from django.db import models

from accounts.models.bonds import FamilyLink
from accounts.models.people import Person
from accounts.models.places import Organisation, Unit
from accounts.roles import Role


class Invitation(models.Model):
    """A door for one named person, that opens once and not for long; only the hash of its key is kept (threat 19)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    key_hash = models.CharField(max_length=64, unique=True)
    inviter = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="invitations_made")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="invitations")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="invitations")
    role = models.CharField(max_length=20, choices=Role)
    # A place of an upper room ("space") that admits the newcomer; see accounts.places.
    place_kind = models.CharField(max_length=20, blank=True)
    place_id = models.UUIDField(null=True, blank=True)
    first_name = models.CharField(max_length=60)
    family_name = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField(null=True, blank=True)
    grammar = models.CharField(max_length=1, choices=Person.Grammar, default=Person.Grammar.NEUTRAL)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="invitations_for")
    link_kind = models.CharField(max_length=20, choices=FamilyLink.Kind, blank=True)
    checked_on = models.DateField(null=True, blank=True)
    checked_by = models.CharField(max_length=120, blank=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    used_by = models.OneToOneField(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="invitation_used"
    )
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(used_at=None, used_by=None) | models.Q(used_at__isnull=False, used_by__isnull=False),
                name="invitation_used_by_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(used_at=None) | models.Q(revoked_at=None), name="invitation_used_or_revoked"
            ),
            # A young person's age decides which group they may join: who invites says it, not the newcomer.
            models.CheckConstraint(
                condition=~models.Q(role="youth") | models.Q(birth_date__isnull=False), name="invitation_youth_has_age"
            ),
            models.CheckConstraint(
                condition=~models.Q(role="relative") | (models.Q(child__isnull=False) & ~models.Q(link_kind="")),
                name="invitation_relative_has_child",
            ),
        )

    def __str__(self) -> str:
        return f"{self.first_name} · {self.role}"


class Consent(models.Model):
    """Somebody's yes to one version of one document, at an instant."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="consents")
    document = models.CharField(max_length=40)
    version = models.CharField(max_length=20)
    given_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("person", "document", "version"), name="consent_once"),)

    def __str__(self) -> str:
        return f"{self.person} · {self.document} {self.version}"
