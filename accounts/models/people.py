"""A person: somebody who may sign in, whatever their roles."""
from typing import ClassVar
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class People(BaseUserManager["Person"]):
    """Find people by their user name, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """Return the person who signs in with this name."""
        return self.get(username__iexact=username)


class Person(AbstractBaseUser):
    """Somebody who signs in; what they may do comes from memberships, placements and family links alone."""

    class Grammar(models.TextChoices):
        """Say how French agrees with the person."""

        FEMININE = "f", _("feminine")
        MASCULINE = "m", _("masculine")
        NEUTRAL = "n", _("neither")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    username = models.CharField(max_length=40, unique=True, validators=[UnicodeUsernameValidator()])
    first_name = models.CharField(max_length=60)
    family_name = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField(null=True, blank=True)
    grammar = models.CharField(max_length=1, choices=Grammar, default=Grammar.NEUTRAL)
    face = models.JSONField(default=dict, blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=8, default="fr")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[People] = People()
    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["first_name"]

    class Meta:
        constraints = (
            models.UniqueConstraint(Lower("username"), name="person_username_any_case"),
            models.CheckConstraint(condition=models.Q(grammar__in=("f", "m", "n")), name="person_grammar_known"),
        )

    def __str__(self) -> str:
        return self.first_name

    @property
    def full_name(self) -> str:
        """Return first and family name, as a decision writes them."""
        return f"{self.first_name} {self.family_name}".strip()
