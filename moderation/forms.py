"""What a moderator types."""

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from lib.clock import PARIS
from lib.dates import hour
from lib.text import clean
from moderation.states import Verb


class DecisionForm(forms.Form):
    """A decision on the version that the page showed, with a word to the author."""

    verb = forms.ChoiceField(choices=Verb, widget=forms.HiddenInput)
    seen_version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    note = forms.CharField(
        max_length=1000, required=False, strip=True, widget=forms.Textarea(attrs={"rows": 2, "data-note": ""})
    )

    def clean_note(self) -> str:
        """Return the note as texts are kept."""
        return clean(self.cleaned_data["note"])


class OutcomeForm(forms.Form):
    """What was done after an alert."""

    outcome = forms.CharField(
        max_length=1000, label=_("What was done"), widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean_outcome(self) -> str:
        """Return the outcome as texts are kept."""
        return clean(self.cleaned_data["outcome"])


class DutyForm(forms.Form):
    """Until when somebody is there."""

    until = forms.ChoiceField(label=_("I am here until"))

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hours = ends_of_shift(now)
        self.fields["until"] = forms.ChoiceField(
            label=_("I am here until"),
            choices=[(end.isoformat(), hour(end)) for end in hours],
            initial=usual_end(hours),
        )

    def clean_until(self) -> datetime:
        """Return the instant that was chosen."""
        return datetime.fromisoformat(self.cleaned_data["until"])


def ends_of_shift(now: datetime, zone: ZoneInfo = PARIS) -> list[datetime]:
    """Return the full hours at which a shift that runs now may end."""
    first = now.astimezone(zone).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return [first + timedelta(hours=step) for step in range(12)]


def usual_end(hours: list[datetime]) -> str:
    """Return ten in the evening while it is ahead, else eight hours from now."""
    evening = [end for end in hours if end.timetz().replace(tzinfo=None) == time(22)]
    return (evening or [hours[7]])[0].isoformat()
