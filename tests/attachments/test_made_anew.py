"""What is served was made anew: nothing in it tells where, when or with what it was taken (threat 1)."""
import io
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from attachments.cleaning import clean
from attachments.limits import SIZES
from attachments.models import Attachment
from lib import clock
from realtime.models import Event
from tests.attachments.album import Album
from tests.attachments.pictures import CAMERA, animation, drawing, encoded, photo, place_in

Sent = Callable[..., Attachment]
Files = Callable[[], list[Path]]


def cleaned(row: Attachment) -> Attachment:
    clean(row.id, now=clock.now())
    row.refresh_from_db()
    return row


def large(kept: Files) -> Image.Image:
    [path] = [path for path in kept() if path.name == "large.webp"]
    return Image.open(io.BytesIO(path.read_bytes()))


@pytest.mark.parametrize("kind", ["JPEG", "HEIF", "PNG", "WEBP"])
def test_the_place_and_the_telephone_are_gone(sent: Sent, kept: Files, kind: str) -> None:
    original = photo(kind)
    assert place_in(original)
    assert CAMERA.encode() in original

    row = cleaned(sent(data=original))

    assert (row.state, row.width, row.height) == ("ready", 1200, 800)
    assert {path.stem for path in kept()} == set(SIZES)
    for path in kept():
        data = path.read_bytes()
        picture = Image.open(io.BytesIO(data))
        assert (picture.format, max(picture.size)) == ("WEBP", min(1200, SIZES[path.stem]))
        assert not place_in(data)
        assert not picture.getexif()
        for trace in (CAMERA.encode(), b"EXIF", b"XMP ", b"ICCP", b"GPS", b"rue des Lilas", b"sRGB"):
            assert trace not in data


def test_a_photo_held_upright_stays_upright(sent: Sent, kept: Files) -> None:
    row = sent(data=photo(orientation=6))
    assert (row.width, row.height) == (800, 1200)

    row = cleaned(row)

    picture = large(kept).convert("RGB")
    assert (row.width, row.height) == picture.size == (800, 1200)
    top, bottom = picture.getpixel((400, 100)), picture.getpixel((400, 1100))
    assert top[0] > 200 > 50 > top[2]
    assert bottom[2] > 200 > 50 > bottom[0]


def test_an_animation_becomes_its_first_picture(sent: Sent, kept: Files) -> None:
    cleaned(sent(data=animation(5)))

    assert getattr(large(kept), "n_frames", 1) == 1


@pytest.mark.parametrize(("mode", "kind"), [
    ("CMYK", "JPEG"), ("L", "JPEG"), ("P", "PNG"), ("LA", "PNG"), ("RGBA", "WEBP"), ("1", "PNG"),
])
def test_every_way_to_write_colours_is_read(sent: Sent, mode: str, kind: str) -> None:
    assert cleaned(sent(data=encoded(drawing(300, 200, mode), kind))).state == "ready"


def test_a_scan_of_sixteen_bits_keeps_its_light(sent: Sent, kept: Files) -> None:
    cleaned(sent(data=encoded(Image.new("I;16", (300, 200), 0x8000), "PNG")))

    assert 120 < large(kept).convert("L").getpixel((150, 100)) < 136


def test_a_transparent_drawing_stays_transparent(sent: Sent, kept: Files) -> None:
    cleaned(sent(data=encoded(Image.new("RGBA", (300, 200), (255, 0, 0, 0)), "PNG")))

    assert large(kept).getpixel((150, 100))[3] == 0


def test_the_original_is_hidden_then_gone(sent: Sent, quarantine: Files, kept: Files) -> None:
    row = sent()
    [original] = quarantine()
    assert stat.S_IMODE(original.stat().st_mode) == 0o600
    assert stat.S_IMODE(original.parent.stat().st_mode) == 0o700
    assert kept() == []

    cleaned(row)

    assert quarantine() == []
    assert len(kept()) == len(SIZES)


def test_the_album_is_told_when_the_picture_is_ready(sent: Sent, album: Album) -> None:
    row = sent()
    assert not Event.objects.filter(stream__key=str(album.stream)).exists()

    cleaned(row)

    [event] = Event.objects.filter(stream__key=str(album.stream))
    assert (event.verb, event.object_id) == ("PictureSettled", album.id)


def test_a_picture_that_breaks_in_the_middle_is_refused_with_a_reason(
    sent: Sent, album: Album, quarantine: Files, kept: Files
) -> None:
    whole = photo()
    row = cleaned(sent(data=whole[: len(whole) // 2]))

    assert (row.state, row.reason, row.attempts) == ("refused", "unreadable", 1)
    assert quarantine() == kept() == []
    assert Event.objects.filter(stream__key=str(album.stream)).count() == 1


@pytest.mark.django_db(transaction=True)
def test_the_worker_does_it_by_itself(sent: Sent, background: Callable[[], None]) -> None:
    row = sent()

    background()

    row.refresh_from_db()
    assert row.state == "ready"


BREAKING_OUT = """
import socket, subprocess, sys
from attachments import cleaner
cleaner.prepare()
attempts = {
    "file": lambda: open("/etc/hostname"),
    "writing": lambda: open("/tmp/out-of-the-cage", "w"),
    "network": lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
    "program": lambda: subprocess.run(["/bin/true"]),
    "memory": lambda: bytearray(2_000_000_000),
    "limits": lambda: cleaner.resource.setrlimit(cleaner.resource.RLIMIT_NOFILE, (9, 9)),
}
cleaner.confine(threads=False)
for name, attempt in attempts.items():
    try:
        attempt()
    except ConnectionRefusedError:
        print(name, "reached")
    except (OSError, MemoryError, ValueError):
        print(name, "stopped")
    else:
        print(name, "reached")
"""


def test_what_a_hostile_picture_could_start_reaches_nothing() -> None:
    command = [sys.executable, "-c", BREAKING_OUT]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert said.split() == [
        "file", "stopped", "writing", "stopped", "network", "stopped", "program", "stopped",
        "memory", "stopped", "limits", "stopped",
    ]
