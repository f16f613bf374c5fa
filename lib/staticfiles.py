"""Static files as they leave for the browser: one style sheet, names that change with their content."""
import re
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage  # type: ignore[import-untyped]  # none shipped

_ENTRY = "css/app.css"
_IMPORT = re.compile(r'@import url\("([\w-]+\.css)"\);\n?')


class OneSheetStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # its base is untyped
    """Fold the component sheets into one when they are collected: a phone on a bad network asks once."""

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        """Write the folded sheet, then name and compress every file."""
        if _ENTRY in paths and not dry_run:
            self.delete(_ENTRY)
            self._save(_ENTRY, ContentFile(self._folded(paths)))
            paths[_ENTRY] = (self, _ENTRY)
        yield from super().post_process(paths, dry_run, **options)

    def _folded(self, paths: dict[str, Any]) -> str:
        return _IMPORT.sub(lambda found: _read(paths, f"css/{found[1]}"), _read(paths, _ENTRY))


def _read(paths: dict[str, Any], name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as source:
        return str(source.read().decode())
