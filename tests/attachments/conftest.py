"""An album, folders of their own, and somebody who has just sent a photo."""
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings

from attachments import actions, holders
from attachments.checking import check
from attachments.models import Attachment
from lib import clock
from lib.refs import Ref
from tests.attachments.album import Album
from tests.attachments.pictures import photo, upload
from tests.people import Cast, actor


@pytest.fixture(autouse=True)
def folders(settings: LazySettings, tmp_path: Path) -> Path:
    """Keep files in a folder of this test."""
    settings.DATA_DIR = tmp_path
    settings.MEDIA_ROOT = tmp_path / "files"
    return tmp_path


@pytest.fixture
def album(db: None) -> Iterator[Album]:
    """Return an album that nobody may read yet; while it is there, no other room holds pictures."""
    others, album = dict(holders._KINDS), Album()
    holders._KINDS.clear()
    holders.register(album)
    yield album
    holders._KINDS.clear()
    holders._KINDS.update(others)


@pytest.fixture
def sent(cast: Cast, album: Album) -> Callable[..., Attachment]:
    """Return a function that sends a picture as somebody, into the album unless told otherwise."""

    def send(name: str = "samia", data: bytes = b"", *, attached: bool = True, **facts: Any) -> Attachment:
        who = actor(cast.people[name])
        row = actions.receive(who, check(upload(data or photo())), now=clock.now(), **facts)
        if attached:
            actions.attach(row.id, who, Ref("album", album.id))
        return row

    return send


@pytest.fixture
def quarantine(folders: Path) -> Callable[[], list[Path]]:
    """Return a function that lists what lies in quarantine."""
    return lambda: sorted((folders / "quarantine").glob("*"))


@pytest.fixture
def kept(folders: Path) -> Callable[[], list[Path]]:
    """Return a function that lists what was made anew."""
    return lambda: sorted(path for path in (folders / "files").rglob("*") if path.is_file())
