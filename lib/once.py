"""What is sent twice is made once (promise R10)."""
from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, transaction

T = TypeVar("T")


def once(make: Callable[[], T], find: Callable[[], T | None]) -> T:
    """Make something in a transaction of its own; when two make it at once, the second finds what the first made.

    Raises IntegrityError when something else than the same key stood against it.
    """
    try:
        with transaction.atomic():
            return make()
    except IntegrityError:
        if (found := find()) is None:
            raise
        return found
