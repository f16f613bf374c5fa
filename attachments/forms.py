"""The field for a picture in the forms of upper rooms, and the status that a refused form answers with."""
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from attachments.checking import BadFile, Checked, check

ACCEPT = "image/jpeg,image/png,image/webp,image/gif,image/heic,image/heif"


class PictureField(forms.FileField):
    """A picture, checked by its content; its cleaned value is a `Checked`, or None when nothing was sent."""

    default_error_messages = {
        "required": _("Choose a picture."),
        "invalid": _("The picture did not arrive. Send it again."),
        "missing": _("The picture did not arrive. Send it again."),
        "empty": _("This file is empty. Choose another picture."),
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Add a photo"))
        kwargs.setdefault("widget", forms.FileInput(attrs={"accept": ACCEPT}))
        super().__init__(**kwargs)

    def clean(self, data: Any, initial: Any = None) -> Checked | None:
        """Return what was sent once it holds; raises BadFile with a sentence."""
        upload = super().clean(data, initial)
        return check(upload) if isinstance(upload, UploadedFile) else None


def status_of(form: forms.BaseForm) -> int:
    """Return the HTTP status of a refused form: 413, 415 or 507 for its picture alone, else 400."""
    errors = [error for errors in form.errors.as_data().values() for error in errors]
    bad = [error for error in errors if isinstance(error, BadFile)]
    return bad[0].status if bad and len(bad) == len(errors) else 400
