"""Who reads the trail sees their places, page by page; who read what is kept once a day."""
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from lib.refs import Ref
from trail.actions import append, note_reading
from trail.lines import Line
from trail.queries import acts_of, list_for, readings_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)


def write(chain, place, actor=None, times=1):
    for _ in range(times):
        append(Line(chain, actor, "educator", "MessageHeld", Ref("message", uuid4()), place), now=NOW)


def test_a_unit_lead_reads_the_lines_of_the_unit_and_no_other():
    chain, tilleuls, other = uuid4(), uuid4(), uuid4()
    write(chain, tilleuls, times=2)
    write(chain, other)
    assert {e.place for e in list_for(chain)} == {tilleuls, other}
    assert [e.place for e in list_for(chain, [tilleuls])] == [tilleuls, tilleuls]
    assert list_for(chain, []) == []
    assert list_for(uuid4(), [tilleuls]) == []


def test_pages_follow_one_another_without_gap_or_double():
    chain = uuid4()
    write(chain, uuid4(), times=7)
    pages, before = [], None
    while page := list_for(chain, before=before, limit=3):
        pages.append([e.number for e in page])
        before = page[-1].number
    assert pages == [[7, 6, 5], [4, 3, 2], [1]]


def test_somebody_reads_their_own_acts_in_every_chain_in_constant_queries(django_assert_num_queries):
    me, one, two = uuid4(), uuid4(), uuid4()
    write(one, None, actor=me)
    write(two, None, actor=me)
    write(two, None, actor=uuid4())
    with django_assert_num_queries(1):
        assert {e.chain for e in acts_of(me)} == {one, two}
    assert [e.actor for e in list_for(two, actor=me)] == [me]


def test_a_reading_is_noted_once_a_day_by_the_local_calendar():
    reader, item, chain = uuid4(), Ref("item", uuid4()), uuid4()
    for at in (NOW, NOW + timedelta(hours=2), NOW + timedelta(hours=4)):
        note_reading(reader, "educator", item, chain=chain, place=None, now=at)
    days = [r.day for r in readings_of(item, since=date(2026, 11, 1))]
    assert days == [date(2026, 11, 26), date(2026, 11, 25)]
    assert readings_of(Ref("item", uuid4()), since=date(2026, 11, 1)) == []
