"""What people type in a space."""
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from attachments.forms import PictureField
from community.actions import Draft


class MessageForm(forms.Form):
    """A message, with the key that makes a double click one message."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("Write a message"), max_length=4000, required=False,
        widget=forms.Textarea(attrs={"rows": 1, "maxlength": 4000}),
        error_messages={"max_length": _("This message is very long. Cut it in two.")},
    )
    picture = PictureField(required=False)
    # Set once the author was shown what the text reveals, for exactly this text: a changed one is looked at again.
    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {}).setdefault("key", uuid4())
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Ask for something to send."""
        data = super().clean() or {}
        if not data.get("text", "").strip() and not data.get("picture") and not self.errors:
            self.add_error("text", _("There is nothing to send yet."))
        return data

    def draft(self) -> Draft:
        """Return what was typed as the action takes it."""
        return Draft(self.cleaned_data["key"], self.cleaned_data["text"], self.cleaned_data["picture"])


class TopicForm(MessageForm):
    """A question or a subject: its title and its first message."""

    title = forms.CharField(label=_("Your question in one line"), max_length=140)
    text = forms.CharField(
        label=_("Tell more"), max_length=4000, widget=forms.Textarea(attrs={"rows": 6, "maxlength": 4000})
    )
    field_order = ("title", "text")


class RewriteForm(forms.Form):
    """The new words of a message that waits or was handed back."""

    text = forms.CharField(
        label=_("Your message"), max_length=4000, widget=forms.Textarea(attrs={"rows": 4, "maxlength": 4000})
    )
