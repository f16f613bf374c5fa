"""Parts of a file as a browser asks for them (RFC 9110, section 14): one range, or else all of it."""
import re

_ONE = re.compile(r"bytes=(\d*)-(\d*)")


class Unsatisfiable(ValueError):
    """Tell that a range lies wholly outside the file."""


def parse(header: str, length: int) -> slice | None:
    """Return the part of a file of `length` bytes that a Range header asks for, or None for all of it."""
    match = _ONE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if first == "":
        return _tail(int(last), length)
    start, stop = int(first), int(last) + 1 if last else length
    if stop <= start and last:
        return None
    if start >= length:
        raise Unsatisfiable
    return slice(start, min(stop, length))


def _tail(count: int, length: int) -> slice:
    if count == 0 or length == 0:
        raise Unsatisfiable
    return slice(max(0, length - count), length)
