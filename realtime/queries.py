"""What a page reads before it goes live."""
from collections.abc import Iterable

from realtime.models import Stream
from realtime.streams import StreamKey


def last_numbers(keys: Iterable[StreamKey]) -> dict[StreamKey, int]:
    """Return the last number of each stream; read it BEFORE the list it feeds, so that nothing is missed."""
    wanted = {str(key): key for key in keys}
    known = dict(Stream.objects.filter(key__in=list(wanted)).values_list("key", "last_number"))
    return {key: known.get(text, 0) for text, key in wanted.items()}
