"""Lina's journal with its decisions, on the Wednesday of the story and on the days around it."""
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from PIL import Image

from accounts.models import FamilyLink
from tests.people import Cast, on_duty
from tests.visits.decisions import TUESDAY, WEDNESDAY, at, ban, decide_for, right_of


@pytest.fixture
def decided(cast: Cast) -> Iterator[Cast]:
    """Return the cast on the Wednesday at 14:05, decisions applied, Nadia on duty."""
    decide_for(cast, "lina", right_of(cast))
    ban(cast)
    with time_machine.travel(WEDNESDAY):
        on_duty(cast.nadia, cast.tilleuls, cast.le_nid, now=WEDNESDAY)
        yield cast


@pytest.fixture
def on_tuesday() -> Callable[[], AbstractContextManager[Any]]:
    """Return a way to be on the Tuesday before."""
    return lambda: time_machine.travel(TUESDAY, tick=False)


@pytest.fixture
def after_hours() -> Callable[[], AbstractContextManager[Any]]:
    """Return a way to be at 16:10 of the Wednesday, when the window has shut."""
    return lambda: time_machine.travel(at("2026-11-25 16:10"), tick=False)


@pytest.fixture
def exchange(decided: Cast) -> FamilyLink:
    """Return the bond that is the live exchange of Samia and Lina."""
    return FamilyLink.objects.get(child=decided.lina, relative=decided.samia)


def photo_with_gps() -> SimpleUploadedFile:
    """Return a photo that tells where it was taken."""
    picture, exif = Image.new("RGB", (640, 480), "orange"), Image.Exif()
    exif[0x010E] = "canary-description"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (45.0, 45.0, 30.0), "E", (4.0, 50.0, 0.0)
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return SimpleUploadedFile("IMG_0412.jpg", out.getvalue(), "image/jpeg")


def write(browser: Client, child: Any, text: str, **more: Any) -> HttpResponse:
    """Send an entry, once more when what it reveals was shown first."""
    form = {"text": text, "kind": "news", "key": str(uuid4()), **more}
    answer = browser.post(f"/journals/{child.id}/entries/", form)
    if answer.status_code == 422:
        for value in more.values():
            if hasattr(value, "seek"):
                value.seek(0)
        answer = browser.post(f"/journals/{child.id}/entries/", {**form, "shown": answer.context["shown"]})
    return answer


def decide(browser: Client, verb: str = "publish", note: str = "") -> HttpResponse:
    """Decide on the only item that waits."""
    from moderation.models import Item

    item = Item.objects.get(open=True)
    return browser.post(
        f"/desk/items/{item.id}/decisions/", {"verb": verb, "note": note, "seen_version": item.version}
    )
