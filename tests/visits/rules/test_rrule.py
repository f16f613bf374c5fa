"""Recurrence rules: read strictly, and laid out as python-dateutil lays them out."""
from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from visits.rules import BadInput
from visits.rules.recurrence import starts
from visits.rules.rrule import recurrence
from visits.rules.values import WEEKDAYS

START = datetime(2026, 9, 9, 15, 0)  # noqa: DTZ001  # rules are local
SUNDAY_WEEKS = st.sampled_from(["", ";WKST=SU", ";WKST=WE"])


def laid_out(rule: str, dtstart: datetime, first: date, last: date) -> list[datetime]:
    """Return the local starts of a rule from one day to another."""
    read = recurrence(rule, "rule", (dtstart.toordinal(), dtstart.hour * 3600 + dtstart.minute * 60))
    return [
        datetime.fromordinal(day) + timedelta(seconds=time)
        for day, time in starts(read, first.toordinal(), last.toordinal())
    ]


def by_dateutil(rule: str, dtstart: datetime, first: date, last: date) -> list[datetime]:
    """Return the same from python-dateutil."""
    after = datetime.combine(first, datetime.min.time())
    before = datetime.combine(last + timedelta(days=1), datetime.min.time()) - timedelta(seconds=1)
    return rrulestr(rule, dtstart=dtstart).between(after, before, inc=True)


def _numbers(least: int, most: int) -> st.SearchStrategy[str]:
    kept = st.integers(least, most).filter(lambda number: number != 0 or least == 0)
    return st.lists(kept, min_size=1, max_size=4, unique=True).map(lambda row: ",".join(map(str, row)))


_weekdays = st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True).map(",".join)
_ranked = st.lists(
    st.builds("{}{}".format, st.sampled_from([1, 2, 3, 4, 5, -1, -2]), st.sampled_from(WEEKDAYS)),
    min_size=1, max_size=3, unique=True,
).map(",".join)


def _part(name: str, values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.just("") | values.map(lambda value: f";{name}={value}")


_common = (_part("INTERVAL", _numbers(1, 5).map(lambda n: n.split(",")[0])), SUNDAY_WEEKS)
_hours = _part("BYHOUR", _numbers(0, 23))
_ends = st.just("") | st.integers(1, 40).map(";COUNT={}".format) | st.sampled_from([";UNTIL=20270315T150000"])
RULES = st.one_of(
    st.tuples(st.just("FREQ=DAILY"), *_common, _part("BYMONTH", _numbers(1, 12)), _part("BYDAY", _weekdays),
              _part("BYMONTHDAY", _numbers(-31, 31)), _hours, _ends),
    st.tuples(st.just("FREQ=WEEKLY"), *_common, _part("BYMONTH", _numbers(1, 12)), _part("BYDAY", _weekdays),
              _hours, _ends),
    st.tuples(st.just("FREQ=MONTHLY"), *_common, _part("BYMONTH", _numbers(1, 12)),
              _part("BYDAY", _weekdays | _ranked), _part("BYMONTHDAY", _numbers(-31, 31)), _hours, _ends),
    st.tuples(st.just("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR"), *_common, _part("BYSETPOS", _numbers(-5, 5)),
              _ends),
    st.tuples(st.just("FREQ=YEARLY"), *_common, _part("BYMONTH", _numbers(1, 12)),
              _part("BYDAY", _weekdays | _ranked), _part("BYMONTHDAY", _numbers(-31, 31)), _hours, _ends),
    st.tuples(st.just("FREQ=YEARLY"), *_common, _part("BYYEARDAY", _numbers(-366, 366)), _ends),
    st.tuples(st.just("FREQ=YEARLY;BYDAY=TU,SU"), *_common, _part("BYWEEKNO", _numbers(1, 53)), _ends),
).map("".join)


@settings(max_examples=200, deadline=None)
@given(rule=RULES, begun=st.integers(-900, 400), skipped=st.integers(-30, 900), length=st.integers(0, 500))
def test_a_rule_means_what_dateutil_makes_of_it(rule: str, begun: int, skipped: int, length: int) -> None:
    dtstart = START + timedelta(days=begun)
    first = dtstart.date() + timedelta(days=skipped)
    last = first + timedelta(days=length)
    assert laid_out(rule, dtstart, first, last) == by_dateutil(rule, dtstart, first, last)


@pytest.mark.parametrize("rule", [
    "", "RRULE:FREQ=DAILY", "FREQ=HOURLY", "FREQ=SECONDLY", "FREQ=", "FREQ", "INTERVAL=2", "FREQ=DAILY;",
    ";FREQ=DAILY", "FREQ=DAILY;;COUNT=2", "FREQ=DAILY;FREQ=WEEKLY",
    "FREQ=DAILY;COUNT=2;UNTIL=20270101T000000",
    "FREQ=DAILY;UNTIL=20270101", "FREQ=DAILY;UNTIL=20270101T000000Z", "FREQ=DAILY;UNTIL=20270230T000000",
    "FREQ=DAILY;UNTIL=2027-01-01T00:00:00", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=-1",
    "FREQ=DAILY;COUNT=many",
    "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=1.5", "FREQ=DAILY;BYEASTER=0", "FREQ=DAILY;X-NAME=1",
    "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYDAY=WED", "FREQ=WEEKLY;BYDAY=1WE", "FREQ=MONTHLY;BYDAY=0WE",
    "FREQ=MONTHLY;BYDAY=54WE", "FREQ=DAILY;BYHOUR=24", "FREQ=DAILY;BYHOUR=-1", "FREQ=DAILY;BYMINUTE=60",
    "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=WEEKLY;BYMONTHDAY=1",
    "FREQ=MONTHLY;BYYEARDAY=1", "FREQ=MONTHLY;BYWEEKNO=1", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO",
    "FREQ=MONTHLY;BYSETPOS=1", "FREQ=DAILY;WKST=1", "FREQ=DAILY; COUNT=2", "FREQ=DAILY COUNT=2",
    "DTSTART:20260909T150000\nRRULE:FREQ=DAILY", "FREQ=DAILY\nFREQ=DAILY", None, 5, ["FREQ=DAILY"],
])
def test_what_is_no_rule_for_certain_is_refused(rule: object) -> None:
    with pytest.raises(BadInput) as refused:
        recurrence(rule, "windows[0].rule", (739868, 54000))
    assert refused.value.path == "windows[0].rule"


def test_a_start_that_does_not_match_the_rule_is_no_occurrence() -> None:
    found = laid_out("FREQ=WEEKLY;BYDAY=FR;COUNT=2", START, date(2026, 9, 1), date(2026, 12, 31))
    assert [at.day for at in found] == [11, 18]


def test_until_is_local_and_included() -> None:
    found = laid_out("FREQ=WEEKLY;UNTIL=20260923T150000", START, date(2026, 9, 1), date(2026, 12, 31))
    assert [at.day for at in found] == [9, 16, 23]


def test_a_rule_that_never_matches_or_began_long_ago_costs_no_more_than_its_page() -> None:
    never = laid_out("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", START, date(2027, 1, 1), date(2027, 12, 31))
    old = laid_out("FREQ=DAILY;INTERVAL=7", datetime(1, 1, 1, 9), date(2027, 1, 1), date(2027, 1, 31))  # noqa: DTZ001
    assert never == []
    assert len(old) in (4, 5)


def test_the_last_year_of_the_calendar_ends_the_rule() -> None:
    for frequency in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        assert laid_out(f"FREQ={frequency}", START, date(9999, 1, 1), date.max)
