"""What authors learn of their own texts: state, why, who reads, how long it usually takes, who decided."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from statistics import median
from uuid import UUID

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from accounts.models import FamilyLink, Person
from accounts.queries import on_duty
from accounts.roles import Role
from accounts.words import role_word
from moderation.models import Alert, Decision, Item
from moderation.sentences import reasons_for_author
from moderation.states import OPEN_TO_AUTHOR, State

_SINCE = timedelta(days=30)
_ENOUGH = 3
TEAM_FACE = {"head": "h-wavy", "paper": "mint"}


@dataclass(frozen=True, slots=True)
class AuthorNotice:
    """What is said under one's own text; `readers` are those on duty now, none means nobody is there."""

    item_id: UUID
    state: State
    address: str  # "tu" or "vous"
    reasons: tuple[str, ...] = ()
    readers: tuple[Person, ...] = ()
    usual: str = ""
    note: str = ""
    decided_by: str = ""
    decided_role: str = ""
    can_edit: bool = False
    can_withdraw: bool = False
    help_call: bool = False
    alert: bool = False
    contact_held: bool = False
    was_shown: bool = False
    taken_by: str = ""


def state_for_author(object_ids: Sequence[UUID], *, now: datetime) -> dict[UUID, AuthorNotice]:
    """Return the notice of each text that the door has an item of (six queries, one more for relatives)."""
    decisions = Prefetch("decisions", Decision.objects.order_by("-version").select_related("by"), to_attr="history")
    calls = Prefetch("alerts", Alert.objects.order_by("-raised_at").select_related("acknowledged_by"), to_attr="calls")
    items = list(Item.objects.filter(object_id__in=object_ids).prefetch_related(decisions, calls, "recusals"))
    if not items:
        return {}
    present = _present(items, now=now)
    usual = usual_delays({item.desk_id for item in items}, now=now)
    away = _kept_from_the_place(items)
    found = {item: _notice(item, present.get(_place(item), ()), usual.get(item.desk_id, "")) for item in items}
    return {item.object_id: _nameless(notice) if item.author_id in away else notice for item, notice in found.items()}


def _kept_from_the_place(items: Iterable[Item]) -> set[UUID]:
    """Return the relatives from whom a place is kept: a name of the team tells a unit, a unit a place (threat 9)."""
    authors = {item.author_id for item in items if item.author_role == Role.RELATIVE}
    if not authors:
        return set()
    secret = FamilyLink.objects.filter(relative__in=authors, place_secret=True, ended_at=None)
    return set(secret.values_list("relative_id", flat=True))


def _nameless(notice: AuthorNotice) -> AuthorNotice:
    """Return a notice in which the whole team reads, answers and decides."""
    team = Person(first_name=_("The team"), face=TEAM_FACE)
    return replace(
        notice,
        readers=(team,) if notice.readers else (),
        decided_by=team.first_name if notice.decided_by else "",
        taken_by=team.first_name if notice.taken_by else "",
    )


def _place(item: Item) -> UUID:
    return item.desk_id if item.desk_kind == "unit" else item.organisation_id


def _present(items: Iterable[Item], *, now: datetime) -> dict[UUID, tuple[Person, ...]]:
    units = {item.desk_id for item in items if item.desk_kind == "unit"}
    associations = {item.organisation_id for item in items if item.desk_kind == "space"}
    present: dict[UUID, tuple[Person, ...]] = {}
    for duty in on_duty(now=now, units=units, organisations=associations):
        place = duty.unit_id or duty.organisation_id
        present[place] = (*present.get(place, ()), duty.person)
    return present


def _notice(item: Item, present: Sequence[Person], usual: str) -> AuthorNotice:
    last: Decision | None = next(iter(item.history), None)  # type: ignore[attr-defined]
    decided = last if last is not None and item.decided_at is not None else None
    # The accused and the author never read it: they are not announced as readers either.
    away = {item.author_id, *(recusal.person_id for recusal in item.recusals.all())}
    return AuthorNotice(
        item_id=item.id,
        state=State(item.state),
        address="tu" if item.author_role == Role.YOUTH else "vous",
        reasons=tuple(reasons_for_author(item)) if item.state == State.HELD else (),
        readers=tuple(person for person in present if person.id not in away),
        usual=usual,
        note=decided.note if decided else "",
        decided_by=decided.by.first_name if decided else "",
        decided_role=role_word(decided.by, Role(decided.role)) if decided else "",
        was_shown=decided is not None and decided.from_state == State.PUBLISHED,
        can_edit=item.state in OPEN_TO_AUTHOR,
        can_withdraw=item.state in OPEN_TO_AUTHOR,
        help_call=item.help_call,
        alert=item.alert,
        contact_held=item.contact_held,
        taken_by=_taker(item.calls),  # type: ignore[attr-defined]
    )


def _taker(calls: Sequence[Alert]) -> str:
    last = next(iter(calls), None)
    return last.acknowledged_by.first_name if last is not None and last.acknowledged_by else ""


def usual_delays(desk_ids: Iterable[UUID], *, now: datetime) -> dict[UUID, str]:
    """Return how long each desk usually takes, in words; nothing where unknown (one query)."""
    rows = Item.objects.filter(desk_id__in=list(desk_ids), decided_at__gt=now - _SINCE).order_by("-decided_at")
    took: dict[UUID, list[float]] = {}
    for desk_id, submitted, decided in rows.values_list("desk_id", "submitted_at", "decided_at")[:400]:
        if decided is not None:
            took.setdefault(desk_id, []).append((decided - submitted).total_seconds())
    return {desk_id: _in_words(median(times)) for desk_id, times in took.items() if len(times) >= _ENOUGH}


def _in_words(seconds: float) -> str:
    for hours, words in (
        (0.25, _("Usually within a quarter of an hour.")),
        (1, _("Usually in less than an hour.")),
        (4, _("Usually within a few hours.")),
        (24, _("Usually within the day.")),
    ):
        if seconds <= hours * 3600:
            return words
    return ""
