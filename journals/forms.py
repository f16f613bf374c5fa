"""What people type in journals and exchanges."""
from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import FamilyLink
from attachments.forms import PictureField
from journals.actions import Draft
from journals.models import Entry


class EntryForm(forms.Form):
    """What one shares, and with whom."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(choices=Entry.Kind, initial=Entry.Kind.NEWS, widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("A few words"), max_length=4000, required=False,
        widget=forms.Textarea(attrs={"rows": 4, "maxlength": 4000}),
        error_messages={"max_length": _("This text is very long. Cut it in two.")},
    )
    picture = PictureField(
        label=_("A photo or a drawing"), required=False,
        help_text=_("The place where it was taken is removed from the picture."),
    )
    relatives = forms.TypedMultipleChoiceField(
        label=_("Who sees it?"), required=False, coerce=UUID, widget=forms.CheckboxSelectMultiple
    )
    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, links: Sequence[FamilyLink] = (), **kwargs: Any) -> None:
        kwargs.setdefault("initial", {}).setdefault("key", uuid4())
        super().__init__(*args, **kwargs)
        if links:
            self.fields["relatives"].choices = [  # type: ignore[attr-defined]
                (str(link.relative_id), link.relative.first_name) for link in links
            ]
        else:
            del self.fields["relatives"]

    def clean(self) -> dict[str, Any]:
        """Ask for something to send."""
        data = super().clean() or {}
        if not data.get("text", "").strip() and not data.get("picture") and not self.errors:
            self.add_error("text", _("There is nothing to send yet."))
        return data

    def draft(self) -> Draft:
        """Return what was typed as the action takes it."""
        data = self.cleaned_data
        return Draft(
            data["key"], data["text"], data["kind"] or Entry.Kind.NEWS, data["picture"],
            tuple(data.get("relatives", ())),
        )


class ExchangeForm(forms.Form):
    """One line of a live exchange."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("Write a message"), max_length=2000, widget=forms.Textarea(attrs={"rows": 1, "maxlength": 2000}),
        error_messages={"required": _("There is nothing to send yet.")},
    )
    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {}).setdefault("key", uuid4())
        super().__init__(*args, **kwargs)

    def draft(self) -> Draft:
        """Return what was typed as the action takes it."""
        return Draft(self.cleaned_data["key"], self.cleaned_data["text"])


class RewriteForm(forms.Form):
    """The new words of a text that waits or was handed back."""

    text = forms.CharField(
        label=_("Your message"), max_length=4000, widget=forms.Textarea(attrs={"rows": 5, "maxlength": 4000})
    )
