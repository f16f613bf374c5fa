"""A worker that dies is followed by another, three times; then it is said; nothing half made is left (R14)."""
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django_tasks_db.models import DBTaskResult

from accounts.access import NotFound
from attachments import actions, cleaning, limits, storage, tasks
from attachments.models import Attachment
from attachments.rules import ABANDONED, LEASE, MAX_ATTEMPTS
from lib import clock
from lib.refs import Ref
from realtime.models import Event
from tests.attachments.album import Album
from tests.people import Cast, actor

Sent = Callable[..., Attachment]
Files = Callable[[], list[Path]]


def dies(row: Attachment, now: datetime) -> datetime:
    """Have a worker take the picture up, write half of it and die; return when that is noticed."""
    held = cleaning.claim(row.id, now=now)
    assert held is not None
    assert held.lease is not None
    storage.keep(held.lease, {"small": b"half a pict"})
    later = now + LEASE
    assert cleaning.take_up(now=later - timedelta(seconds=1)) == []
    return later


def test_dead_twice_then_done(sent: Sent, kept: Files, quarantine: Files) -> None:
    row, now = sent(), clock.now()
    for _time in range(2):
        now = dies(row, now)
        assert cleaning.take_up(now=now) == [row.id]
        assert kept() == []

    cleaning.clean(row.id, now=now)

    row.refresh_from_db()
    assert (row.state, row.attempts) == ("ready", 3)
    assert len(kept()) == len(limits.SIZES)
    assert quarantine() == []


def test_dead_three_times_has_failed_and_says_so(
    sent: Sent, album: Album, kept: Files, quarantine: Files
) -> None:
    row, now = sent(), clock.now()
    for again in ([row.id], [row.id], []):
        now = dies(row, now)
        assert cleaning.take_up(now=now) == again

    row.refresh_from_db()
    assert (row.state, row.attempts) == ("failed", MAX_ATTEMPTS)
    assert kept() == quarantine() == []
    assert Event.objects.filter(stream__key=str(album.stream)).count() == 1
    assert cleaning.claim(row.id, now=now + LEASE) is None
    assert cleaning.take_up(now=now + LEASE) == []


def test_a_cleaner_that_cannot_finish_is_tried_again_later_each_time(
    sent: Sent, monkeypatch: pytest.MonkeyPatch, quarantine: Files
) -> None:
    row, now = sent(), clock.now()
    monkeypatch.setattr(cleaning.confined, "CHILD_PATIENCE", 0.001)
    waits = []
    for _time in range(2):
        cleaning.clean(row.id, now=now)
        row.refresh_from_db()
        assert row.state == "received"
        waits.append(row.due_at - now)
        assert cleaning.take_up(now=row.due_at - timedelta(seconds=1)) == []
        now = row.due_at
    assert waits[1] > waits[0]

    cleaning.clean(row.id, now=now)

    row.refresh_from_db()
    assert row.state == "failed"
    assert quarantine() == []


def test_a_worker_that_was_only_slow_does_not_write_over_the_next(sent: Sent, kept: Files) -> None:
    row, now = sent(), clock.now()
    slow = cleaning.claim(row.id, now=now)
    assert slow is not None
    later = now + LEASE
    cleaning.clean(row.id, now=later)
    ready = Attachment.objects.get(id=row.id)
    assert ready.state == "ready"

    assert not cleaning._settle(slow, now=later, state=Attachment.State.FAILED)

    assert Attachment.objects.get(id=row.id).folder == ready.folder
    assert len(kept()) == len(limits.SIZES)


def test_two_workers_do_not_clean_the_same_picture(sent: Sent) -> None:
    row, now = sent(), clock.now()

    assert cleaning.claim(row.id, now=now) is not None
    assert cleaning.claim(row.id, now=now) is None


@pytest.mark.django_db(transaction=True)
def test_a_lost_task_is_found_by_the_loop(sent: Sent, background: Callable[[], None]) -> None:
    row = sent()
    DBTaskResult.objects.all().delete()
    Attachment.objects.filter(id=row.id).update(due_at=clock.now())

    background()

    row.refresh_from_db()
    assert row.state == "ready"


def test_what_was_never_sent_off_is_swept_after_a_day(sent: Sent, kept: Files, quarantine: Files) -> None:
    waiting, ready, held = sent(attached=False), sent(attached=False), sent()
    cleaning.clean(ready.id, now=clock.now())
    tasks.sweep()
    assert Attachment.objects.count() == 3

    Attachment.objects.update(created_at=clock.now() - ABANDONED)
    tasks.sweep()

    assert list(Attachment.objects.values_list("id", flat=True)) == [held.id]
    assert kept() == []
    assert [path.name for path in quarantine()] == [Attachment.objects.get().original]
    assert not Attachment.objects.filter(id=waiting.id).exists()


def test_an_original_that_nobody_knows_is_swept(sent: Sent, quarantine: Files) -> None:
    row = sent()
    stray = quarantine()[0].with_name("left-by-a-crash")
    stray.write_bytes(b"x")
    tasks.sweep()
    assert stray.exists()

    an_age_ago = stray.stat().st_mtime - 7200
    for path in quarantine():
        os.utime(path, (an_age_ago, an_age_ago))
    tasks.sweep()

    assert [path.name for path in quarantine()] == [row.original]


def test_a_picture_is_bound_once_and_by_its_owner(sent: Sent, cast: Cast) -> None:
    row = sent(attached=False)
    elsewhere = Ref("album", uuid4())
    with pytest.raises(NotFound):
        actions.attach(row.id, actor(cast.yanis), elsewhere)
    assert not actions.has_any(elsewhere)

    actions.attach(row.id, actor(cast.samia), elsewhere)

    assert actions.has_any(elsewhere)
    for holder in (elsewhere, Ref("album", uuid4())):
        with pytest.raises(NotFound):
            actions.attach(row.id, actor(cast.samia), holder)


@pytest.mark.parametrize("wrong", [
    {"state": "ready"}, {"state": "cleaning"}, {"state": "elsewhere"}, {"attempts": 4}, {"original": ""},
    {"state": "refused", "original": ""}, {"holder_kind": ""}, {"width": 0}, {"lease": uuid4()},
])
def test_the_database_refuses_a_state_that_cannot_be(sent: Sent, wrong: dict[str, object]) -> None:
    row = sent()

    with pytest.raises(IntegrityError), transaction.atomic():
        Attachment.objects.filter(id=row.id).update(**wrong)
