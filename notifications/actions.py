"""Tell people that something is new, and note that they know."""
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from accounts.access import Standing
from lib.refs import Ref
from notifications import access
from notifications.models import Notice
from notifications.streams import key_of
from realtime.actions import Happening, append


def notify(persons: Iterable[UUID], verb: str, about: Ref, *, now: datetime) -> list[Happening]:
    """Tell people of something, inside the transaction in which it happens; the caller appends the result.

    News of the same thing that somebody has not read yet is renewed, not doubled.
    """
    whom = sorted(set(persons))
    if not whom:
        return []
    Notice.objects.bulk_create(
        [
            Notice(person_id=person, verb=verb, object_kind=about.kind, object_id=about.id, created_at=now)
            for person in whom
        ],
        ignore_conflicts=True,
    )
    rows = Notice.objects.filter(
        person__in=whom, verb=verb, object_kind=about.kind, object_id=about.id, read_at=None
    )
    rows.update(created_at=now)
    return [
        Happening(key_of(person), "NoticeGiven", Ref("notice", notice))
        for notice, person in rows.order_by("person").values_list("id", "person")
    ]


def open_notice(actor: Standing, notice_id: UUID, *, now: datetime) -> str:
    """Note that a notice was read and return the address that it leads to; NotFound for what is not told."""
    notice, line = access.get_notice_for(actor, notice_id, now=now)
    _mark_read(actor, [notice.id], now=now)
    return line.url


def read_all(actor: Standing, *, until: datetime, now: datetime) -> None:
    """Note that all notices told up to an instant were read; what came since stays new."""
    rows = Notice.objects.filter(person=actor.person, read_at=None, created_at__lte=until)
    _mark_read(actor, rows.values_list("id", flat=True), now=now)


def _mark_read(actor: Standing, notice_ids: Iterable[UUID], *, now: datetime) -> None:
    with transaction.atomic():
        rows = Notice.objects.select_for_update().filter(id__in=list(notice_ids), read_at=None).order_by("id")
        ids = [row.id for row in rows]
        Notice.objects.filter(id__in=ids).update(read_at=now)
        append([Happening(key_of(actor.id), "NoticeRead", Ref("notice", id_)) for id_ in ids], [], now=now)
