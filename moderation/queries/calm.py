"""What the calm page says after a cry for help: who reads it now, and whom to call."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from accounts.models import Person
from moderation.models import Item
from moderation.queries.authors import state_for_author


@dataclass(frozen=True, slots=True)
class Call:
    """A number to call or to write to, with when it is the right one."""

    number: str
    by_text: bool
    title: str
    when: str

    @property
    def url(self) -> str:
        """Return what a phone opens."""
        return f"{'sms' if self.by_text else 'tel'}:{self.number}"


@dataclass(frozen=True, slots=True)
class Calm:
    """The content of the calm page."""

    title: str
    address: str
    reader: Person | None
    taken_by: str
    calls: tuple[Call, ...]


def calls_for(labels: Iterable[str], address: str) -> tuple[Call, ...]:
    """Return three ways to somebody now, the fittest first: two voices and one by text (help numbers)."""
    found = frozenset(labels)
    first = "119" if address == "tu" else "3114"
    if "self_harm" in found:
        first = "3114"
    elif found & {"violence_disclosure", "runaway"}:
        first = "119"
    elif found & {"sexual", "harassment", "grooming", "exploitation"}:
        first = "3018"
    second = "3114" if first == "119" else "119"
    return tuple(_call(number) for number in (first, second, "114"))


def _call(number: str) -> Call:
    when = {
        "3114": _("When it is too hard. Day and night."),
        "119": _("When somebody is hurt. It does not show on the bill."),
        "3018": _("For what happens online: pictures, insults, blackmail."),
        "114": _("A text message, if speaking is not possible."),
    }[number]
    if number == "114":
        return Call(number, True, _("Write to %(number)s") % {"number": number}, when)
    return Call(number, False, _("Call %(number)s") % {"number": number}, when)


def calm_for(author_id: UUID, item_id: UUID, *, now: datetime) -> Calm | None:
    """Return the calm page of one's own call, or None where there is none."""
    item = Item.objects.filter(id=item_id, author_id=author_id, alert=True).first()
    if item is None:
        return None
    notice = state_for_author([item.object_id], now=now)[item.object_id]
    title = _("It was right to write it.") if item.help_call else _("Somebody is reading it.")
    return Calm(
        title, notice.address, next(iter(notice.readers), None), notice.taken_by, calls_for(item.labels, notice.address)
    )
