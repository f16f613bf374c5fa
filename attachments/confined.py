"""Ask the confined process, and believe no more of its answer than its shape."""
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, Any

from django.conf import settings

from attachments.limits import CHILD_OUTPUT, CHILD_PATIENCE, SIZES


class Refused(Exception):
    """Say in one word why a file is no picture that can be taken."""


class Died(Exception):
    """Tell that the process ended without an answer: killed, out of memory, too slow."""


@dataclass(frozen=True, slots=True)
class Found:
    """Kind and upright measures of a picture, in pixels."""

    kind: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A picture made anew: measures of the largest, bytes by name of size."""

    width: int
    height: int
    sizes: dict[str, bytes]


def look(data: bytes) -> Found:
    """Return what a file is, read from its header; raises Refused or Died."""
    said, _rest = _ask("look", data)
    try:
        return Found(str(said["kind"]), int(said["width"]), int(said["height"]))
    except (KeyError, TypeError, ValueError) as nonsense:
        raise Died from nonsense


def rebuild(data: bytes) -> Rebuilt:
    """Return a picture made anew in every size; raises Refused or Died."""
    said, rest = _ask("clean", data)
    try:
        sizes = _cut(rest, [(str(part["name"]), int(part["length"])) for part in said["sizes"]])
        rebuilt = Rebuilt(int(said["width"]), int(said["height"]), sizes)
    except (KeyError, TypeError, ValueError) as nonsense:
        raise Died from nonsense
    if sizes.keys() != SIZES.keys() or not all(_is_webp(data) for data in sizes.values()):
        raise Died
    return rebuilt


def _cut(data: bytes, parts: list[tuple[str, int]]) -> dict[str, bytes]:
    cut: dict[str, bytes] = {}
    start = 0
    for name, length in parts:
        cut[name] = data[start : start + length]
        start += length
    return cut


def _is_webp(data: bytes) -> bool:
    """Tell whether the bytes are one whole WebP file: its header says how long it is."""
    length = int.from_bytes(data[4:8], "little") + 8
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP" and length == len(data)


def _ask(verb: str, data: bytes) -> tuple[dict[str, Any], bytes]:
    with TemporaryFile() as out:
        if _run(verb, data, out) != 0:
            raise Died
        out.seek(0)
        line, _newline, rest = out.read(CHILD_OUTPUT).partition(b"\n")
    try:
        said = dict(json.loads(line))
    except (TypeError, ValueError) as nonsense:
        raise Died from nonsense
    if "refused" in said:
        raise Refused(str(said["refused"]))
    return said, rest


def _run(verb: str, data: bytes, out: IO[bytes]) -> int:
    child = subprocess.Popen(
        [sys.executable, "-B", "-m", "attachments.cleaner", verb],
        stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL,
        cwd=settings.BASE_DIR, env={"MALLOC_ARENA_MAX": "1"}, start_new_session=True,
    )
    try:
        child.communicate(data, timeout=CHILD_PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    return child.returncode
