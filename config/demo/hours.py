"""When things happened in the demo: counted back from now, so that any day and hour finds a world that is alive."""
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from lib.clock import PARIS

# Nobody of the demo writes at night.
MORNING, EVENING = time(7), time(22, 30)
RECENT = 360  # waking minutes that "today" reaches back; the days of the script are counted from before that


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of a demo that is loaded at `now`."""

    now: datetime

    @property
    def today(self) -> date:
        """Return the local day of now."""
        return self.now.astimezone(PARIS).date()

    def ago(self, minutes: float) -> datetime:
        """Return the instant so many waking minutes before now: nights are not counted."""
        at, left = self._awake(self.now.astimezone(PARIS)), timedelta(minutes=minutes)
        while at - _at(at.date(), MORNING) < left:
            left -= at - _at(at.date(), MORNING)
            at = _at(at.date() - timedelta(days=1), EVENING)
        return at - left

    def day(self, number: int, hour: time) -> datetime:
        """Return an hour of the n-th day before what happened recently: day 1 is wholly over."""
        return _at(self.ago(RECENT).date() - timedelta(days=number), hour)

    def wednesday(self, number: int, hour: time) -> datetime:
        """Return an hour of the n-th Wednesday before today."""
        back = (self.today.weekday() - 2) % 7 or 7
        return _at(self.today - timedelta(days=back + 7 * (number - 1)), hour)

    def saturdays(self, start: int, end: int) -> list[date]:
        """Return the first and third Saturdays of months from `start` to `end` days after today (half-open)."""
        days = (self.today + timedelta(days=n) for n in range(start, end))
        return [day for day in days if day.weekday() == 5 and (day.day - 1) // 7 in (0, 2)]

    def _awake(self, at: datetime) -> datetime:
        if at.time() >= EVENING:
            return _at(at.date(), EVENING)
        return at if at.time() >= MORNING else _at(at.date() - timedelta(days=1), EVENING)


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, PARIS)
