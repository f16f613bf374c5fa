"""Who was there on the past evenings, and who is there now."""
from datetime import datetime, time, timedelta
from functools import partial

from accounts.actions.duty import LONGEST, come_on, go_off
from config.demo.life import Life
from lib.clock import PARIS

# On the n-th day before: who, from, until, and the hour at which they left before the end, if they did.
PAST = (
    (9, "nadia", "15:00", "22:00", ""), (9, "karim", "18:00", "20:00", ""),
    (8, "remi", "15:00", "22:00", ""), (8, "claire", "14:00", "21:30", ""),
    (7, "nadia", "15:00", "22:00", ""), (7, "karim", "18:00", "20:30", "19:50"),
    (6, "nadia", "15:00", "22:00", "21:40"), (6, "claire", "14:00", "21:30", ""),
    (5, "remi", "15:00", "22:00", ""), (5, "karim", "17:30", "20:00", ""),
    (4, "marc", "09:00", "18:30", ""), (4, "nadia", "15:00", "22:00", ""),
    (3, "marc", "09:00", "19:00", ""), (3, "nadia", "14:00", "22:00", ""), (3, "claire", "14:00", "21:30", "21:10"),
    (2, "nadia", "15:00", "22:00", ""), (2, "karim", "18:00", "20:00", ""), (2, "farida", "18:00", "20:00", ""),
    (1, "remi", "13:00", "22:00", ""), (1, "claire", "14:00", "21:30", ""), (1, "karim", "18:00", "20:00", ""),
)
PRESENT = ("nadia", "karim", "claire")


def add_shifts(life: Life) -> None:
    """Have people come and go over the last days, and some be there now."""
    for number, who, start, end, left in PAST:
        _shift(life, who, *(life.hours.day(number, time.fromisoformat(hour)) for hour in (start, end)))
        if left:
            life.at(life.hours.day(number, time.fromisoformat(left)), partial(_leave, life, who))
    now = life.hours.now
    for who in PRESENT:
        _shift(life, who, now - timedelta(hours=1), _end(now))


def _shift(life: Life, who: str, start: datetime, end: datetime) -> None:
    life.at(start, lambda at: come_on(life.as_(who, at), until=end, now=at))


def _leave(life: Life, who: str, at: datetime) -> None:
    go_off(life.as_(who, at), now=at)


def _end(now: datetime) -> datetime:
    """Return 22:00 of the day, or later in the late evening, as far as one shift may last."""
    evening = now.astimezone(PARIS).replace(hour=22, minute=0, second=0, microsecond=0)
    end = evening if evening - now > timedelta(hours=1) else now + timedelta(hours=3)
    return min(end, now + LONGEST - timedelta(hours=2)).replace(second=0, microsecond=0)
