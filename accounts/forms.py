"""What people type when they invite, join and look after their devices."""
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts import places, rules
from accounts.access import Standing
from accounts.actions.invitations import Draft
from accounts.models import FamilyLink, Person, Unit
from accounts.queries import placements_of_team
from accounts.roles import PROFESSIONALS, Role
from lib import clock


class InvitationForm(forms.Form):
    """Who is invited, where, and as what."""

    role = forms.ChoiceField(label=_("Who is coming?"), widget=forms.RadioSelect)
    first_name = forms.CharField(label=_("First name"), max_length=60)
    family_name = forms.CharField(
        label=_("Family name"), max_length=80, required=False,
        help_text=_("Never shown to the others. It lets the product keep this name out of messages."),
    )
    grammar = forms.ChoiceField(
        label=_("How French agrees"), choices=Person.Grammar, widget=forms.RadioSelect, initial="n"
    )
    birth_date = forms.DateField(
        label=_("Birth date"), required=False, widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("For a young person. You enter it; they cannot change it."),
    )
    place = forms.ChoiceField(label=_("Which group?"), required=False)
    child = forms.ChoiceField(label=_("Relative of which child?"), required=False)
    link_kind = forms.ChoiceField(label=_("Family bond"), choices=[("", "—"), *FamilyLink.Kind.choices], required=False)
    unit = forms.ChoiceField(label=_("In which unit?"), required=False)
    checked_on = forms.DateField(
        label=_("Honourability checked on"), required=False, widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("For a professional or a volunteer."),
    )

    def __init__(self, *args: Any, actor: Standing, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.actor = actor
        roles = rules.invitable(actor)
        self.fields["role"].choices = [(r.value, r.label) for r in Role if r in roles]  # type: ignore[attr-defined]
        self._places = {
            f"{kind.name}:{place_id}": label
            for kind in places.all_kinds() for place_id, label in kind.choices_for(actor, Role.YOUTH)
        }
        self._units = {str(unit.id): unit for unit in Unit.objects.filter(id__in=actor.units(Role.TEAM_LEAD))}
        self.fields["unit"].choices = [  # type: ignore[attr-defined]
            ("", "—"), *((key, unit.name) for key, unit in self._units.items())
        ]
        self.fields["place"].choices = [("", "—"), *self._places.items()]  # type: ignore[attr-defined]
        self.fields["child"].choices = [("", "—"), *(  # type: ignore[attr-defined]
            (str(p.child_id), p.child.first_name) for p in placements_of_team(actor)
        )]

    def clean(self) -> dict[str, Any]:
        """Ask of each role what it needs, in words that say what is missing."""
        data = super().clean() or {}
        role = data.get("role")
        if role == Role.YOUTH:
            self._need(data, "birth_date", _("Enter the birth date: it decides which group a young person may join."))
            self._need(data, "place", _("Choose the group this young person joins."))
        if role == Role.RELATIVE:
            self._need(data, "child", _("Choose the child whose relative this is."))
            self._need(data, "link_kind", _("Say what the family bond is."))
        if role and role in PROFESSIONALS:
            self._need(data, "checked_on", _("Enter the day on which honourability was checked."))
            if self._units:
                self._need(data, "unit", _("Choose the unit this person will work in."))
        if (born := data.get("birth_date")) and not (8 <= rules.age(born, clock.today()) <= 26) and role == Role.YOUTH:
            self.add_error("birth_date", _("Check this date: it gives an age that a group cannot have."))
        return data

    def _need(self, data: dict[str, Any], field: str, sentence: Any) -> None:
        if not data.get(field) and field not in self.errors:
            self.add_error(field, sentence)

    def draft(self) -> Draft:
        """Return what was typed as the action takes it."""
        data = self.cleaned_data
        role = Role(data["role"])
        kind, _colon, place = data["place"].partition(":")
        organisation, unit = self._home(role, kind, place)
        is_relative, is_youth = role == Role.RELATIVE, role == Role.YOUTH
        # A unit's professionals read its groups by their role: a seat of their own would outlive it.
        seated = is_youth or (unit is None and not is_relative)
        checked: date | None = data["checked_on"] if role in PROFESSIONALS else None
        return Draft(
            role=role,
            organisation_id=organisation,
            unit_id=unit,
            first_name=data["first_name"],
            family_name=data["family_name"],
            grammar=data["grammar"],
            birth_date=data["birth_date"],
            place_kind=kind if seated else "",
            place_id=UUID(place) if place and seated else None,
            child_id=UUID(data["child"]) if is_relative else None,
            link_kind=data["link_kind"] if is_relative else "",
            checked_on=checked,
            checked_by=self.actor.person.full_name if checked and not is_youth else "",
        )

    def _home(self, role: Role, kind: str, place: str) -> tuple[UUID, UUID | None]:
        """Return the organisation and unit that the place, the child or the chosen unit belongs to."""
        if role == Role.RELATIVE:
            placement = placements_of_team(self.actor).get(child_id=self.cleaned_data["child"])
            return placement.unit.organisation_id, placement.unit_id
        if role in PROFESSIONALS and self._units:
            unit = self._units[self.cleaned_data["unit"]]
            return unit.organisation_id, unit.id
        if place:
            return places.get(kind).home_of(UUID(place))
        return next(iter(self.actor.organisations(Role.HOST))), None


class JoinForm(forms.Form):
    """What a newcomer chooses: a name to sign in with, a password."""

    username = forms.CharField(
        label=_("User name"), min_length=3, max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )
    password = forms.CharField(
        label=_("Password"), max_length=200,
        help_text=_("At least 10 characters. Four words in a row are easy to remember."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_username(self) -> str:
        """Refuse a name that somebody has, whatever its case."""
        name: str = self.cleaned_data["username"].strip()
        Person._meta.get_field("username").run_validators(name)
        if Person.objects.filter(username__iexact=name).exists():
            raise ValidationError(_("Somebody already has this name. Choose another one."))
        return name

    def clean_password(self) -> str:
        """Refuse a password that is short, known or like the name."""
        password: str = self.cleaned_data["password"]
        validate_password(password, Person(username=self.cleaned_data.get("username", "")))
        return password
