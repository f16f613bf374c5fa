"""Look at what was sent before anything is kept: size, kind by content, measures; else a clear sentence."""
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from attachments import confined
from attachments.limits import MAX_BYTES
from attachments.rules import hides_something, kind_of
from attachments.uploads import FileWithoutRoom

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

SENTENCES: dict[str, "StrPromise"] = {
    "too_big": _(
        "This picture is too heavy: up to 15 MB can be sent. Choose a smaller one, or send a screenshot."
    ),
    "kind": _(
        "This file is not a picture that can be shown here. JPEG, PNG, WebP, GIF and HEIC can be sent."
    ),
    "hidden": _("This file is more than a picture: something else is inside. Send a screenshot of it."),
    "pixels": _("This picture measures too much to be shown. Send a screenshot of it."),
    "frames": _("This animation is too long. Send a screenshot of the best moment."),
    "unreadable": _("This picture cannot be read: the file is damaged. Take it again, or send another one."),
    "failed": _("This picture could not be prepared. Send it again; a screenshot of it often works."),
    "no_room": _("There is no room for pictures at the moment. Send the words now and the picture later."),
}
_STATUS = {"too_big": 413, "pixels": 413, "frames": 413, "no_room": 507}


class BadFile(ValidationError):
    """Refuse a file with a sentence; `code` is a key of SENTENCES."""

    def __init__(self, code: str) -> None:
        super().__init__(SENTENCES[code], code=code)

    @property
    def sentence(self) -> str:
        """Return what is wrong and what can be sent instead."""
        return str(self.message)

    @property
    def status(self) -> int:
        """Return the HTTP status: too large, no room, or not a kind that is taken."""
        return _STATUS.get(self.code or "", 415)


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that looks like a picture of ours, with its upright measures."""

    upload: UploadedFile[Any]
    width: int
    height: int


def check(upload: UploadedFile[Any]) -> Checked:
    """Return a file once size, kind and measures hold; raises BadFile."""
    if isinstance(upload, FileWithoutRoom):
        raise BadFile("no_room")
    if (upload.size or 0) > MAX_BYTES:
        raise BadFile("too_big")
    upload.seek(0)
    data = upload.read()
    upload.seek(0)
    kind = kind_of(data[:16])
    if kind is None:
        raise BadFile("kind")
    if hides_something(data):
        raise BadFile("hidden")
    try:
        found = confined.look(data)
    except confined.Refused as refusal:
        raise BadFile(_known(str(refusal))) from refusal
    except (confined.Died, OSError) as death:
        raise BadFile("failed") from death
    if found.kind != kind:
        raise BadFile("unreadable")
    return Checked(upload, found.width, found.height)


def _known(reason: str) -> str:
    return reason if reason in SENTENCES else "unreadable"
