"""What the inbox sends."""
from django import forms


class ReadAllForm(forms.Form):
    """Up to which instant one has seen the inbox: what came while one looked stays new."""

    until = forms.DateTimeField(widget=forms.HiddenInput, input_formats=["%Y-%m-%dT%H:%M:%S.%f%z"])
