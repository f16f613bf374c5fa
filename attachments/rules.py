"""Pure decisions on what a file is and when its cleaning is taken up again."""
import re
from datetime import timedelta

MAX_ATTEMPTS = 3  # promise R14
LEASE = timedelta(seconds=90)  # longer than the confined process may live
PATIENCE = timedelta(seconds=30)  # how long a task may lie before somebody else looks
ABANDONED = timedelta(hours=24)

_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
# What makes a browser or a reader take a picture for something else (threat 26). Each is at least five bytes
# long, so that fifteen megabytes of chance do not contain it.
_MARKS = (rb"<script", rb"<html", rb"<!doctype", rb"<iframe", rb"<\?php", rb"<svg[\s>]", rb"%pdf-")
_HIDDEN = tuple(re.compile(mark) for mark in _MARKS)
_ZIP_END, _ZIP_TAIL = b"PK\x05\x06", 66_000


def kind_of(head: bytes) -> str | None:
    """Return the kind that the first bytes of a file say, or None for what is no picture of ours."""
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        return "HEIF"
    return None


def hides_something(data: bytes) -> bool:
    """Tell whether a page, a program or an archive travels inside a picture."""
    plain = data.lower()
    return any(mark.search(plain) for mark in _HIDDEN) or _ZIP_END in data[-_ZIP_TAIL:]


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait before the next attempt: longer each time."""
    return timedelta(seconds=10 * 3**attempts)
