"""What is no picture is refused on arrival, with a sentence, and nothing of it is kept (threat 26, R13)."""
import io
import resource
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from django.conf import LazySettings
from django.test import Client
from PIL import Image

from attachments import limits
from attachments.models import Attachment
from tests.attachments.album import latest
from tests.attachments.pictures import SVG, animation, drawing, encoded, photo, upload

pytestmark = [pytest.mark.urls("tests.attachments.album"), pytest.mark.usefixtures("album")]
Files = Callable[[], list[Path]]


@pytest.fixture
def samia(browser_of: Callable[[str], Client]) -> Client:
    return browser_of("samia")


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("page.html", "hello")
    return out.getvalue()


def heavy(size: int) -> bytes:
    """Return a true picture of this many bytes: what follows its end is read by nobody."""
    start = photo()
    return start + Random(7).randbytes(size - len(start))


REFUSED = {
    "a drawing in SVG": (lambda: SVG, 415, "not a picture that can be shown"),
    "a page": (lambda: b"<!doctype html><script>alert(1)</script>", 415, "not a picture that can be shown"),
    "a document": (lambda: b"%PDF-1.7 1 0 obj", 415, "not a picture that can be shown"),
    "a film": (lambda: b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", 415, "not a picture that can be shown"),
    "a TIFF": (lambda: encoded(drawing(8, 8), "TIFF"), 415, "not a picture that can be shown"),
    "a page in a photo": (lambda: photo() + b"<script>alert(1)</script>", 415, "something else is inside"),
    "a page in a comment": (
        lambda: encoded(drawing(8, 8), "GIF", comment=b"<HTML><body>"), 415, "something else is inside"
    ),
    "a drawing in a photo": (lambda: photo() + SVG, 415, "something else is inside"),
    "an archive behind a photo": (lambda: photo() + zipped(), 415, "something else is inside"),
    "a document in a photo": (lambda: photo() + b"%PDF-1.7", 415, "something else is inside"),
    "only the start of a photo": (lambda: photo()[:40], 415, "the file is damaged"),
    "noise behind the first bytes": (lambda: b"\xff\xd8\xff" + bytes(900), 415, "the file is damaged"),
    "a bomb of points": (lambda: encoded(Image.new("1", (9000, 9000)), "PNG"), 413, "measures too much"),
    "a bigger bomb": (lambda: encoded(Image.new("1", (30000, 6000)), "PNG"), 413, "measures too much"),
    "a bomb of frames": (lambda: animation(limits.MAX_FRAMES + 1), 413, "animation is too long"),
    "too many bytes": (lambda: heavy(limits.MAX_BYTES + 1), 413, "too heavy"),
    "nothing": (lambda: b"", 400, "This file is empty"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_with_a_sentence_and_the_words_are_kept(
    samia: Client, quarantine: Files, settings: LazySettings, what: str
) -> None:
    settings.LANGUAGE_CODE = "en"
    make, status, sentence = REFUSED[what]
    # Whatever its name and its announced kind say.
    answer = samia.post("/album/", {"text": "Bonjour Lina", "picture": upload(make())})

    assert answer.status_code == status
    assert sentence in answer.content.decode()
    assert "Bonjour Lina" in answer.content.decode()
    assert Attachment.objects.count() == 0
    assert quarantine() == []


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "HEIF"])
def test_a_picture_is_taken_whatever_its_name_says(samia: Client, kind: str) -> None:
    picture = upload(encoded(drawing(), kind), "note.txt", "text/plain")
    answer = samia.post("/album/", {"text": "Bonjour", "picture": picture})

    assert answer.status_code == 201
    assert (latest().state, latest().width, latest().height) == ("received", 1200, 800)


def test_the_heaviest_picture_is_still_taken(samia: Client) -> None:
    assert samia.post("/album/", {"text": "x", "picture": upload(heavy(limits.MAX_BYTES))}).status_code == 201


@contextmanager
def no_more_room_than(size: int) -> Iterator[None]:
    """Have the system refuse files beyond a size, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_said_and_the_words_go_on(
    samia: Client, quarantine: Files, settings: LazySettings
) -> None:
    settings.LANGUAGE_CODE = "en"
    with no_more_room_than(8_000_000):
        answer = samia.post("/album/", {"text": "Bonjour Lina", "picture": upload(heavy(12_000_000))})

    assert answer.status_code == 507
    assert "no room for pictures" in answer.content.decode()
    assert "Bonjour Lina" in answer.content.decode()
    assert Attachment.objects.count() == 0
    assert quarantine() == []


def test_no_room_in_quarantine_leaves_nothing_behind(
    samia: Client, quarantine: Files, settings: LazySettings
) -> None:
    # The network's file fits in memory, so that the quarantine is the first to meet the full disk.
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 20_000_000
    with no_more_room_than(8_000_000):
        answer = samia.post("/album/", {"text": "Bonjour Lina", "picture": upload(heavy(12_000_000))})

    assert answer.status_code == 507
    assert Attachment.objects.count() == 0
    assert quarantine() == []
