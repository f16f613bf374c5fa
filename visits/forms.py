"""The two forms of an interruption: close with a reason that may be told, open again with one."""
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

_OWN = "own"
_REASONS = (
    ("talk", _("The time to talk with you about what happened.")),
    ("frame", _("What was agreed for these exchanges was not kept to.")),
    ("check", _("The team has to check something first.")),
)
_LENGTHS = {"open": None, "24": timedelta(hours=24), "48": timedelta(hours=48), "168": timedelta(days=7)}


class InterruptionForm(forms.Form):
    """Say what the relative may be told, keep a note for the team, and until when."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    reason = forms.ChoiceField(
        label=_("What the relative is told"),
        widget=forms.RadioSelect,
        choices=(*_REASONS, (_OWN, _("In other words"))),
    )
    reason_own = forms.CharField(
        label=_("Your words"), required=False, max_length=300, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("The relative reads these words: no name of a child, nothing a child said."),
    )
    until = forms.ChoiceField(
        label=_("Until when"),
        widget=forms.RadioSelect,
        choices=(
            ("open", _("Until I open it again")),
            ("24", _("24 hours")),
            ("48", _("48 hours")),
            ("168", _("7 days")),
        ),
    )
    note = forms.CharField(
        label=_("Note for the team and the referent"), required=False, max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}), help_text=_("The family does not read it."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"key": uuid4(), "reason": _REASONS[0][0], "until": "open"})
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Ask for the words when none of the ready ones was chosen."""
        data = super().clean() or {}
        if data.get("reason") == _OWN and not data.get("reason_own", "").strip():
            self.add_error("reason_own", _("Write what the relative is told."))
        return data

    def values(self, now: datetime) -> dict[str, Any]:
        """Return what the action takes."""
        data = self.cleaned_data
        told = data["reason_own"] if data["reason"] == _OWN else str(dict(_REASONS)[data["reason"]])
        length = _LENGTHS[data["until"]]
        key: UUID = data["key"]
        return {
            "reason_told": told,
            "note": data["note"],
            "until": now.replace(microsecond=0) + length if length else None,
            "key": key,
        }


class LiftForm(forms.Form):
    """Say why contact opens again."""

    reason = forms.CharField(
        label=_("Why contact opens again"), max_length=300, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The team, the referent and the trace keep it."),
    )
