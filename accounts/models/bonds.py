"""Where a child is placed, and who is family to whom."""
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models.people import Person
from accounts.models.places import Unit


class Placement(models.Model):
    """A child confided to a unit, with the authority's referent and, in a foster family, its carer."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="placements")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="placements")
    referent = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="referred_placements")
    foster_carer = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="hosted_placements"
    )
    starts_on = models.DateField()
    ends_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ends_on=None) | models.Q(ends_on__gte=models.F("starts_on")),
                name="placement_ends_after_start",
            ),
            models.UniqueConstraint(
                fields=("child",), condition=models.Q(ends_on=None), name="placement_open_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.child} · {self.unit}"


class FamilyLink(models.Model):
    """A confirmed family bond of a child, with parental authority (it gives information, never contact by itself)."""

    class Kind(models.TextChoices):
        MOTHER = "mother", _("mother")
        FATHER = "father", _("father")
        SIBLING = "sibling", _("brother or sister")
        GRANDPARENT = "grandparent", _("grandparent")
        OTHER = "other", _("close person")

    class Authority(models.TextChoices):
        JOINT = "joint", _("joint")
        SOLE = "sole", _("sole")
        DELEGATED = "delegated", _("delegated")
        SUSPENDED = "suspended", _("suspended")
        WITHDRAWN = "withdrawn", _("withdrawn")
        GUARDIANSHIP = "guardianship", _("guardianship")
        NONE = "none", _("none")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="family_links")
    relative = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="links_to_children")
    kind = models.CharField(max_length=20, choices=Kind)
    authority = models.CharField(max_length=20, choices=Authority, default=Authority.NONE)
    # Takes place, home, unit and carers' surnames out of all that the relative sees (visit-rules section 11).
    place_secret = models.BooleanField(default=False)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("child", "relative"), condition=models.Q(ended_at=None), name="family_link_open_once"
            ),
            models.CheckConstraint(condition=~models.Q(child=models.F("relative")), name="family_link_not_to_oneself"),
        )

    def __str__(self) -> str:
        return f"{self.relative} · {self.kind} · {self.child}"
