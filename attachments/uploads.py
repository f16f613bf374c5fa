"""Take a form's files from the network: never more than fits, and on its feet when the disk is full."""
from contextlib import suppress
from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler

from attachments.limits import MAX_BYTES


class GuardedUploadHandler(TemporaryFileUploadHandler):
    """Write a file to disk up to the limit; the rest is counted and dropped, so that the form can say why."""

    without_room = False

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file, even when there is no room to begin it."""
        self.without_room = False
        try:
            super().new_file(*args, **kwargs)
        except OSError:
            self.without_room = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece, unless the file is past its limit or the disk is full (promise R13)."""
        if self.without_room or start > MAX_BYTES:
            return
        try:
            self.file.write(raw_data)
            self.file.flush()
        except OSError:
            self.without_room = True
            with suppress(OSError):  # what could not be written cannot be written on closing either
                self.file.close()

    def file_complete(self, file_size: int) -> UploadedFile[Any] | None:
        """Return the file with its true size; one without room is empty and says so."""
        if not self.without_room:
            return super().file_complete(file_size)
        return FileWithoutRoom(
            BytesIO(), self.field_name, self.file_name or "", self.content_type or "", file_size, self.charset
        )

    def upload_interrupted(self) -> None:
        """Take back what was begun when the network broke off."""
        if not self.without_room:
            super().upload_interrupted()


class FileWithoutRoom(InMemoryUploadedFile):
    """Stand for a file that came when the disk was full."""
