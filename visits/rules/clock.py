"""Local wall-clock time of one zone, read with fold=0 (visit-rules section 1)."""
from bisect import bisect_left
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from visits.rules.values import DAY, NEVER

EPOCH_DAY = date(1970, 1, 1).toordinal()
LAST_DAY = date.max.toordinal()
EARLIEST, LATEST = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def day_of(instant: int) -> int:
    """Return the UTC day of an instant, within the calendar; the local day lies at most one beside it."""
    return min(max(instant // DAY + EPOCH_DAY, 1), LAST_DAY)


class Clock:
    """Turn local days and times of one zone into instants, and back."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        # None: the clock changes that day or at its edge.
        self._offsets: dict[int, int | None] = {}

    def instant(self, day: int, time: int) -> int:
        """Return the instant of a local time; one that does not exist or exists twice is read with fold=0."""
        offset = self._offsets.get(day, NEVER)
        if offset == NEVER:
            offset = self._steady(day)
        if offset is None:
            offset = self._offset(day, time)
        return (day - EPOCH_DAY) * DAY + time - offset

    def midnights(self, day: int) -> list[int]:
        """Return every instant at which the date can pass between earlier days and this one or later."""
        first, second = self.instant(day, 0), (day - EPOCH_DAY) * DAY - self._offset(day, 0, fold=1)
        if first >= second:
            return [first]
        # Midnight comes twice: where the clock went back, the date of yesterday may have returned.
        before = self._offset(day, 0)
        seconds = range(first, second)
        change = bisect_left(seconds, True, key=lambda instant: self._offset_at(instant) != before)
        return [first, first + change, second]

    def local(self, instant: int) -> datetime:
        """Return an instant in the zone, as far as the calendar reaches."""
        try:
            return datetime.fromtimestamp(instant, self.zone)
        except (OverflowError, ValueError):
            return LATEST if instant > 0 else EARLIEST

    def day(self, instant: int) -> int:
        """Return the local day of an instant."""
        offset = self._steady(instant // DAY + EPOCH_DAY)
        if offset is not None:
            day = (instant + offset) // DAY + EPOCH_DAY
            if 1 <= day <= LAST_DAY and self._steady(day) == offset:
                return day
        return self.local(instant).toordinal()

    def _steady(self, day: int) -> int | None:
        """Return the offset that holds all day, None when a clock change can touch it."""
        found = self._offsets.get(day, NEVER)
        if found != NEVER:
            return found
        edges = {self._offset(at, 0, fold=fold) for at in (day, day + 1) for fold in (0, 1)}
        found = self._offsets[day] = edges.pop() if len(edges) == 1 else None
        return found

    def _offset(self, day: int, time: int, *, fold: int = 0) -> int:
        at = datetime.fromordinal(min(max(day, 1), LAST_DAY)) + timedelta(seconds=time)
        return int((at.replace(tzinfo=self.zone, fold=fold).utcoffset() or timedelta()).total_seconds())

    def _offset_at(self, instant: int) -> int:
        return int((self.local(instant).utcoffset() or timedelta()).total_seconds())


@lru_cache(maxsize=64)
def clock(zone: str) -> Clock:
    """Return the clock of a zone, one for the process."""
    return Clock(ZoneInfo(zone))
