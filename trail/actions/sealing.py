"""Close months, and drop one whole at the end of its keeping time: nobody can choose which lines of it go."""
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from lib.clock import PARIS
from lib.refs import Ref
from trail.actions.appending import append
from trail.lines import Fact, Line
from trail.models import Entry, Head, Seal


@transaction.atomic
def seal(*, now: datetime) -> list[Seal]:
    """Seal each chain's complete months, by local calendar, that have lines and no seal yet."""
    this_month = _month_of(now)
    chains = Head.objects.select_for_update().order_by("chain").values_list("chain", flat=True)
    return [seal for chain in list(chains) for seal in _seal_chain(chain, this_month, now)]


def _month_of(instant: datetime) -> date:
    return instant.astimezone(PARIS).date().replace(day=1)


def _seal_chain(chain: UUID, this_month: date, now: datetime) -> list[Seal]:
    """Cut before the first line of a later month; an older date after it belongs to the later segment."""
    last = Seal.objects.filter(chain=chain).aggregate(number=Max("last_number"), month=Max("month"))
    sealed = month = last["month"] or date.min
    lines = Entry.objects.filter(chain=chain, number__gt=last["number"] or 0).order_by("number")
    made: list[Seal] = []
    first = end = None
    for line in lines.only("chain", "number", "at", "hash").iterator():
        if first and end and sealed < month < _month_of(line.at):
            made.append(_close(month, first, end, now))
            sealed, first = month, None
        month = max(month, _month_of(line.at))
        first, end = first or line, line
    if first and end and sealed < month < this_month:
        made.append(_close(month, first, end, now))
    return made


def _close(month: date, first: Entry, last: Entry, now: datetime) -> Seal:
    return Seal.objects.create(
        chain=last.chain, month=month, first_number=first.number, last_number=last.number,
        closing_hash=last.hash, sealed_at=now,
    )


@transaction.atomic
def drop(seal_id: UUID, *, actor: UUID | None, role: str, now: datetime) -> int:
    """Drop a sealed month whole, return how many lines went; its closing hash and a new line tell of it."""
    seal = Seal.objects.select_for_update().get(id=seal_id, dropped_at=None)
    seal.dropped_at = now
    seal.save(update_fields=["dropped_at"])
    lines = Entry.objects.filter(chain=seal.chain, number__range=(seal.first_number, seal.last_number))
    gone, _ = lines.delete()
    facts: dict[str, Fact] = {"month": f"{seal.month:%Y-%m}", "lines": gone}
    append(Line(seal.chain, actor, role, "TrailMonthDropped", Ref("seal", seal.id), None, facts), now=now)
    return gone
