"""The database itself refuses to change or lose a line of the trail (threat 30)."""
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from lib.refs import Ref
from trail.actions import append, drop, seal
from trail.lines import Line, salted
from trail.models import Entry, Head, Seal
from trail.queries import list_for
from trail.verify import verify

pytestmark = pytest.mark.django_db
OCTOBER = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def line(chain=None, verb="MessageHeld", place=None, **facts):
    return Line(chain or uuid4(), uuid4(), "educator", verb, Ref("message", uuid4()), place, facts)


@pytest.mark.parametrize("statement", [
    "UPDATE trail_entry SET verb = 'MessagePublished'",
    "DELETE FROM trail_entry",
    "UPDATE trail_head SET number = 0",
    "DELETE FROM trail_head",
    "DELETE FROM trail_seal",
    "UPDATE trail_seal SET closing_hash = 'f'",
    "INSERT INTO trail_entry SELECT * FROM trail_entry",
])
def test_nobody_changes_takes_out_or_replaces_a_line(statement):
    append(line(), now=OCTOBER)
    seal(now=NOVEMBER)
    if connection.vendor == "sqlite":
        statement = statement.replace("INSERT INTO", "INSERT OR REPLACE INTO")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert verify().breaks == ()


@pytest.mark.parametrize("made_up", [
    {"last_number": 2, "dropped_at": NOVEMBER}, {"first_number": 2, "last_number": 2}, {"closing_hash": "f"},
])
def test_no_made_up_seal_lets_a_line_go_behind_the_back_of_verification(made_up):
    chain = uuid4()
    append(line(chain), line(chain), now=OCTOBER)
    entry = Entry.objects.get(chain=chain, number=made_up.get("last_number", 1))
    facts = {"first_number": 1, "last_number": 1, "closing_hash": entry.hash, **made_up}
    with pytest.raises(DatabaseError), transaction.atomic():
        Seal.objects.create(chain=chain, month=OCTOBER.date().replace(day=1), sealed_at=NOVEMBER, **facts)
    with pytest.raises(DatabaseError), transaction.atomic():
        Entry.objects.filter(chain=chain).delete()
    assert len(seal(now=NOVEMBER)) == 1


@pytest.mark.parametrize("table", ["trail_entry", "trail_head", "trail_seal"])
def test_nobody_truncates_the_trail(table):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has no truncate: its deletions are refused line by line, as tested above")
    append(line(), now=OCTOBER)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {table} CASCADE")
    assert Entry.objects.count() == 1


def test_a_sealed_month_is_dropped_whole_and_the_chain_still_holds():
    chain = uuid4()
    append(line(chain), line(chain), now=OCTOBER)
    append(line(chain), now=NOVEMBER)
    (october,) = seal(now=NOVEMBER)
    assert (october.first_number, october.last_number, f"{october.month:%Y-%m}") == (1, 2, "2026-10")

    assert drop(october.id, actor=None, role="system", now=NOVEMBER) == 2

    assert [e.number for e in list_for(chain)] == [4, 3]
    assert list_for(chain)[0].verb == "TrailMonthDropped"
    assert verify().breaks == ()
    with pytest.raises(Seal.DoesNotExist):
        drop(october.id, actor=None, role="system", now=NOVEMBER)


def test_a_month_that_is_not_over_is_not_sealed():
    chain = uuid4()
    append(line(chain), now=NOVEMBER)
    assert seal(now=NOVEMBER) == []
    assert [s.month.month for s in seal(now=datetime(2026, 12, 1, tzinfo=UTC))] == [11]
    assert seal(now=datetime(2026, 12, 2, tzinfo=UTC)) == []


def test_a_line_with_an_older_date_stays_in_the_segment_where_it_was_written():
    chain = uuid4()
    append(line(chain), now=NOVEMBER)
    append(line(chain), now=OCTOBER)
    append(line(chain), now=datetime(2026, 12, 2, tzinfo=UTC))
    (november,) = seal(now=datetime(2026, 12, 3, tzinfo=UTC))
    assert (november.first_number, november.last_number, november.month.month) == (1, 2, 11)


@pytest.mark.parametrize("value", ["Tu me manques", "06 39 98 12 34", "x" * 81, "né à Lyon", 1.5, ["a"]])
def test_a_text_does_not_enter_the_trail(value):
    with pytest.raises(ValueError):
        line(said=value)


def test_identifiers_words_numbers_and_salted_hashes_enter():
    said = salted("Bonsoir")
    append(line(item=str(uuid4()), outcome="hold", count=3, first=True, until=None, said=said), now=OCTOBER)
    facts = Entry.objects.get().facts
    assert facts["outcome"] == "hold"
    assert len(said) == 64
    assert salted("Bonsoir") == facts["said"] != salted("bonsoir")


def test_each_organisation_has_its_own_gapless_chain():
    ours, theirs = uuid4(), uuid4()
    append(line(ours), line(theirs), line(ours), now=OCTOBER)
    assert [e.number for e in list_for(ours)] == [2, 1]
    assert [e.number for e in list_for(theirs)] == [1]
    assert Head.objects.get(chain=ours).hash == list_for(ours)[0].hash


def test_a_refused_transaction_leaves_no_line():
    with transaction.atomic():
        append(line(), now=OCTOBER)
        transaction.set_rollback(True)
    assert not Entry.objects.exists()
    assert not Head.objects.exists()
