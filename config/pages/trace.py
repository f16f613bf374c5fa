"""The trace: who wrote, held, decided, interrupted, when; for those who answer for a place, and one's own acts."""
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import NotFound, Standing
from accounts.middleware import ActorRequest
from accounts.models import Person
from accounts.roles import Role
from accounts.words import role_word
from config.pages.trail_words import VERBS
from trail.models import Entry
from trail.queries import acts_of, list_for

PAGE = 50


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the trail as its readers see it."""

    at: datetime
    person: Person | None
    role: str
    words: str
    number: int


@require_GET
def trace(request: ActorRequest) -> HttpResponse:
    """Show the lines of the trail that this reader answers for (DESIGN section 8, line *read the trail*)."""
    actor = request.standing
    if actor.has(Role.ADMIN, Role.SETUP_ADMIN):
        raise NotFound  # administrators verify the trail by command, without names
    before = request.GET.get("before", "")
    rows = _entries(actor, int(before) if before.isdecimal() else None)
    own = not _chain(actor)
    more = (rows[-1].id if own else rows[-1].number) if len(rows) == PAGE else None
    return render(request, "pages/trace.html", {"acts": _acts(rows), "own": own, "more": more})


def _chain(actor: Standing) -> tuple[UUID, frozenset[UUID] | None] | None:
    if units := actor.units(Role.TEAM_LEAD):
        return next(iter(actor.organisations(Role.TEAM_LEAD))), units
    for role in (Role.REFERENT, Role.MANAGER, Role.HOST):
        if organisations := actor.organisations(role):
            return next(iter(organisations)), None
    return None


def _entries(actor: Standing, before: int | None) -> list[Entry]:
    if found := _chain(actor):
        return list_for(found[0], found[1], before=before, limit=PAGE)
    return acts_of(actor.id, before=before, limit=PAGE)


def _acts(rows: list[Entry]) -> list[Act]:
    people = Person.objects.in_bulk({row.actor for row in rows if row.actor})
    return [_act(row, people.get(row.actor) if row.actor else None) for row in rows]


def _act(row: Entry, person: Person | None) -> Act:
    role = role_word(person, Role(row.role)) if person and row.role in Role.values else ""
    return Act(row.at, person, role, str(VERBS.get(row.verb, _("changed something"))), row.number)
