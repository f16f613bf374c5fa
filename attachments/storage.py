"""Two places for files: the quarantine that nothing is ever served from, and what was made anew.

The quarantine is a folder of the machine (a shared volume where workers are machines of their own); what was
made anew lies wherever Django's default storage is.
"""
import secrets
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.core.files import File
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage

from attachments.limits import SIZES

_CLEAN = "pictures"


def _quarantine() -> FileSystemStorage:
    return FileSystemStorage(
        location=settings.DATA_DIR / "quarantine",
        file_permissions_mode=0o600,
        directory_permissions_mode=0o700,
    )


def put_aside(file: "File[bytes]") -> str:
    """Keep an original in quarantine under a name of chance; without room OSError, and nothing is left."""
    name = secrets.token_hex(20)
    try:
        return _quarantine().save(name, file)
    except OSError:
        forget(name)
        raise


def original(name: str) -> bytes:
    """Return an original, for the confined process alone."""
    with _quarantine().open(name) as file:
        data: bytes = file.read()
        return data


def forget(name: str) -> None:
    """Delete an original."""
    if name:
        _quarantine().delete(name)


def originals() -> Iterator[tuple[str, datetime]]:
    """Yield the names in quarantine and since when they lie there."""
    place = _quarantine()
    with suppress(FileNotFoundError):
        for name in place.listdir("")[1]:
            with suppress(FileNotFoundError):
                yield name, place.get_modified_time(name)


def keep(folder: UUID, sizes: Mapping[str, bytes]) -> None:
    """Keep what was made anew, in a folder of its own; OSError without room, and then nothing is left."""
    try:
        for size, data in sizes.items():
            default_storage.save(_path(folder, size), ContentFile(data))
    except OSError:
        drop(folder)
        raise


def read(folder: UUID, size: str) -> bytes:
    """Return one size of what was made anew."""
    with default_storage.open(_path(folder, size)) as file:
        data: bytes = file.read()
        return data


def drop(folder: UUID) -> None:
    """Delete what was made anew, or the part of it that a dead worker left."""
    for size in SIZES:
        default_storage.delete(_path(folder, size))
    with suppress(OSError, NotImplementedError):
        default_storage.delete(f"{_CLEAN}/{folder}")


def _path(folder: UUID, size: str) -> str:
    return f"{_CLEAN}/{folder}/{size}.webp"
