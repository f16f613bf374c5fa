"""`manage.py trail verify` names the first line that somebody touched."""
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command, execute_from_command_line
from django.db import connection

from lib.refs import Ref
from trail import triggers
from trail.actions import append, drop, seal
from trail.lines import Line
from trail.models import Entry, Head
from trail.verify import verify

pytestmark = pytest.mark.django_db(transaction=True)
NOW = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def chain():
    chain = uuid4()
    for at in (NOW, NOW, NOW, LATER):
        message = Ref("message", uuid4())
        append(Line(chain, uuid4(), "host", "MessageHeld", message, uuid4(), {"n": 1}), now=at)
    return chain


@pytest.fixture
def insider():
    """Somebody with the database in their hands, past the guards."""
    triggers.remove(connection)
    yield Entry.objects
    triggers.install(connection)


def test_a_whole_trail_verifies(chain, capsys):
    call_command("trail", "verify")
    assert "4 lines in 1 chains" in capsys.readouterr().out


@pytest.mark.parametrize("change", [
    {"verb": "MessagePublished"}, {"actor": None}, {"at": LATER}, {"facts": {"n": 2}}, {"role": "guest"},
    {"object_id": uuid4()}, {"place": None}, {"object_kind": "post"},
    {"hash": "0" * 64}, {"previous_hash": "0" * 64},
])
def test_a_changed_line_is_named(chain, insider, change):
    insider.filter(chain=chain, number=2).update(**change)
    (found,) = verify().breaks
    assert (found.chain, found.number) == (chain, 2)
    with pytest.raises(CommandError) as refusal:
        call_command("trail", "verify")
    assert f"chain {chain}, line 2" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_line_taken_out_is_named(chain, insider):
    insider.filter(chain=chain, number=3).delete()
    assert [(b.number, b.why) for b in verify().breaks] == [(3, "missing")]


def test_the_end_cut_off_is_named(chain, insider):
    insider.filter(chain=chain, number=4).delete()
    assert [(b.number, b.why) for b in verify().breaks] == [(4, "missing")]


def test_the_end_cut_off_with_its_head_moved_back_is_named_by_the_seal(chain, insider):
    seal(now=LATER)
    insider.filter(chain=chain, number__gte=3).delete()
    last = insider.get(chain=chain, number=2)
    Head.objects.update(number=2, hash=last.hash)
    assert [(b.number, b.why) for b in verify().breaks] == [(3, "missing")]


def test_a_chain_without_a_head_is_named(chain, insider):
    Head.objects.all().delete()
    assert [b.chain for b in verify().breaks] == [chain]


def test_a_month_rewritten_with_fresh_hashes_is_named_by_its_seal(chain, insider):
    (october,) = seal(now=LATER)
    from trail.hashing import digest

    last = insider.get(number=3)
    last.verb = "MessagePublished"
    last.hash = digest(last.previous_hash, last)
    last.save()
    assert [(b.number, b.why) for b in verify().breaks] == [(3, "not what its month was sealed with")]
    assert october.last_number == 3


def test_a_dropped_month_is_bridged_by_its_closing_hash_and_the_rest_still_watched(chain):
    (october,) = seal(now=LATER)
    drop(october.id, actor=None, role="system", now=LATER)
    assert verify().breaks == ()
    triggers.remove(connection)
    try:
        Entry.objects.filter(number=4).update(role="guest")
        assert [b.number for b in verify().breaks] == [4]
    finally:
        triggers.install(connection)


def test_sealing_closes_the_complete_months(chain, capsys):
    call_command("trail", "seal")
    assert "months sealed" in capsys.readouterr().out


@pytest.mark.parametrize("words", [(), ("burn",)])
def test_wrong_usage_ends_with_status_2(words):
    with pytest.raises(SystemExit) as end:
        execute_from_command_line(["manage.py", "trail", *words])
    assert end.value.code == 2


def test_a_broken_trail_ends_with_status_1_and_one_line(chain, insider, capsys):
    insider.filter(chain=chain, number=2).update(role="guest")
    with pytest.raises(SystemExit) as end:
        execute_from_command_line(["manage.py", "trail", "verify"])
    assert end.value.code == 1
    assert capsys.readouterr().err.count("\n") == 1
