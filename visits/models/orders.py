"""A decision of a judge, or an agreement, as it was entered from its document."""
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Person


class Order(models.Model):
    """One act that says how a child and relatives may be in touch; it
    counts once a second person applied it."""

    class Ground(models.TextChoices):
        JUDGMENT = "judgment", _("judgment")
        PROVISIONAL = "provisional", _("provisional order")
        PLAN = "plan", _("plan agreed with the family")
        RECEPTION = "reception", _("reception contract")
        GUARDIANSHIP = "guardianship", _("guardianship")
        DIRECT = "direct", _("direct placement by the judge")
        BAN = "ban", _("criminal ban")
        PROTECTION = "protection", _("protection order")

    class State(models.TextChoices):
        DRAFT = "draft", _("entered, to read again")
        READ = "read", _("read against the document")
        APPLIED = "applied", _("in application")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="orders")
    reference = models.CharField(max_length=120)
    ground = models.CharField(max_length=20, choices=Ground)
    issued_on = models.DateField()
    # Both days included, as the document counts them; empty is open (visit-rules section 4).
    valid_from = models.DateField(null=True, blank=True)
    valid_until = models.DateField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    entered_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="orders_entered")
    entered_at = models.DateTimeField()
    read_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="orders_read"
    )
    read_at = models.DateTimeField(null=True, blank=True)
    applied_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="orders_applied"
    )
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(valid_until=None) | Q(valid_from=None) | Q(valid_until__gte=F("valid_from")),
                name="order_ends_after_start",
            ),
            # A second person reads the document: nobody opens contact alone (visit-rules section 11).
            models.CheckConstraint(
                condition=Q(read_by=None) | ~Q(read_by=F("entered_by")), name="order_second_reader"
            ),
            models.CheckConstraint(
                condition=Q(applied_by=None) | ~Q(applied_by=F("entered_by")), name="order_second_applies"
            ),
            models.CheckConstraint(
                condition=Q(state="draft", read_by=None, read_at=None, applied_by=None, applied_at=None)
                | Q(
                    state="read",
                    read_by__isnull=False,
                    read_at__isnull=False,
                    applied_by=None,
                    applied_at=None,
                )
                | Q(
                    state="applied",
                    read_by__isnull=False,
                    read_at__isnull=False,
                    applied_by__isnull=False,
                    applied_at__isnull=False,
                ),
                name="order_state_signed",
            ),
        )
        indexes = (models.Index(fields=("child", "state")),)

    def __str__(self) -> str:
        return f"{self.reference} ({self.state})"


class Right(models.Model):
    """What one act gives one relative, in the values of the interchange
    form (visit-rules sections 1, 3, 6)."""

    class Regime(models.TextChoices):
        FREE = "free", _("free")
        MEDIATED = "mediated", _("in the presence of a third person")
        RESERVED = "reserved", _("reserved for now")
        NONE = "none", _("suspended")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="rights")
    relative = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="rights_given")
    regime = models.CharField(max_length=10, choices=Regime)
    channels = models.JSONField(default=dict, blank=True)
    windows = models.JSONField(default=list, blank=True)
    cancelled = models.JSONField(default=list, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("order", "relative"), name="right_once"),)

    def __str__(self) -> str:
        return f"{self.order} · {self.relative}"
