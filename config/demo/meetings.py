"""Visits of the demo world: held, missed, cancelled, and to come."""
from datetime import date, datetime, time, timedelta
from functools import partial

from config.demo.cast import BY_NAME
from config.demo.life import Life
from lib.clock import PARIS
from visits.actions import Meeting, plan_visit, raise_number
from visits.models import Visit

# What became of the past Saturdays, the latest first: mostly held, one missed, one cancelled by the house.
PAST = (
    Visit.Status.DONE, Visit.Status.DONE, Visit.Status.MISSED, Visit.Status.DONE, Visit.Status.CANCELLED,
    Visit.Status.DONE,
)
TO_COME = 3
# Sister and brother see their mother together, each with a professional of their own home.
WITH_SAMIA = (("lina", "nadia"), ("tom", "claire"))
PLACE = "Maison des familles"


def add_meetings(life: Life) -> None:
    """Plan what was and what comes."""
    hours = life.hours
    past = list(reversed(hours.saturdays(-75, 0)))
    coming = [day for day in hours.saturdays(0, 90) if _starts(day, 10) > hours.now]
    for child, professional in WITH_SAMIA:
        for day, status in zip(past, PAST, strict=False):
            meeting = _with_samia(_starts(day, 10), professional)
            life.at(meeting.starts_at - timedelta(days=8), partial(_held, life, child, meeting, status))
        for count, day in enumerate(coming[:TO_COME]):
            meeting = _with_samia(_starts(day, 10), professional)
            life.at(hours.day(1, time(11, 10 + count)), partial(_plan, life, child, meeting))
    _siblings(life)


def _starts(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), PARIS)


def _with_samia(start: datetime, professional: str) -> Meeting:
    return Meeting(
        relative=BY_NAME["samia"].id, starts_at=start, ends_at=start + timedelta(minutes=90), place=PLACE,
        professional=BY_NAME[professional].id,
    )


def _plan(life: Life, child: str, meeting: Meeting, at: datetime) -> Visit:
    planner = "nadia" if child == "lina" else "claire"
    return plan_visit(life.as_(planner, at), BY_NAME[child].id, meeting, now=at)


def _held(life: Life, child: str, meeting: Meeting, status: Visit.Status, at: datetime) -> None:
    """Plan a past visit and have it end; how a visit went is written by hand here, for lack of a verb for it."""
    visit = _plan(life, child, meeting, at)

    def end(_at: datetime) -> None:
        raise_number(visit.child_id)
        Visit.objects.filter(id=visit.id).update(status=status)

    life.at(meeting.ends_at, end)


def _siblings(life: Life) -> None:
    """Have Lina and Tom see each other on the coming Sunday afternoon."""
    today = life.hours.today
    sunday = today + timedelta(days=(6 - today.weekday()) % 7 or 7)
    meeting = Meeting(
        relative=BY_NAME["tom"].id, starts_at=_starts(sunday, 14), ends_at=_starts(sunday, 17), place="Ludothèque"
    )
    life.at(life.hours.day(1, time(11, 30)), partial(_plan, life, "lina", meeting))
