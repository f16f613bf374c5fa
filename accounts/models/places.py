"""Organisations, their units, and who belongs to them in what role, from when to when."""
from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models.people import Person
from accounts.roles import Role


class Organisation(models.Model):
    """The authority, an establishment, or an association: each keeps its own families' data to itself."""

    class Kind(models.TextChoices):
        AUTHORITY = "authority", _("authority")
        ESTABLISHMENT = "establishment", _("establishment")
        ASSOCIATION = "association", _("association")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=20, choices=Kind)
    name = models.CharField(max_length=120, unique=True)

    def __str__(self) -> str:
        return self.name


class Unit(models.Model):
    """A living group or a service of an establishment."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="units")
    name = models.CharField(max_length=120)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("organisation", "name"), name="unit_name_once"),)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """Bind a person to an organisation or one of its units, in a role, from–to (half-open)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="memberships")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="memberships")
    role = models.CharField(max_length=20, choices=Role)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)
    checked_on = models.DateField(null=True, blank=True)
    checked_by = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints: ClassVar = (
            models.CheckConstraint(
                condition=models.Q(ends_at=None) | models.Q(ends_at__gte=models.F("starts_at")),
                name="membership_ends_after_start",
            ),
            # An adult near minors enters only with a dated check of honourability (DESIGN section 4).
            models.CheckConstraint(
                condition=models.Q(role__in=("youth", "relative", "admin", "setup_admin"))
                | (models.Q(checked_on__isnull=False) & ~models.Q(checked_by="")),
                name="membership_honourability_checked",
            ),
            # Two, because SQLite knows no uniqueness that counts two missing units as the same.
            models.UniqueConstraint(
                fields=("person", "unit", "role"), condition=models.Q(ends_at=None, unit__isnull=False),
                name="membership_of_unit_open_once",
            ),
            models.UniqueConstraint(
                fields=("person", "organisation", "role"), condition=models.Q(ends_at=None, unit=None),
                name="membership_of_organisation_open_once",
            ),
        )
        indexes = (models.Index(fields=("unit", "role")),)

    def __str__(self) -> str:
        return f"{self.person} · {self.role}"


class Duty(models.Model):
    """A stretch in which somebody of a team is there for its people; known hours, nothing expected outside them."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="duties")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="duties")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="duties")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "duties"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ends_at__gte=models.F("starts_at")), name="duty_ends_after_start"
            ),
        )
        indexes = (models.Index(fields=("unit", "ends_at")), models.Index(fields=("organisation", "ends_at")))

    def __str__(self) -> str:
        return f"{self.person} {self.starts_at:%H:%M}–{self.ends_at:%H:%M}"
