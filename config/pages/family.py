"""Whom a relative can turn to: the people around their child, by first name and role, never a place."""
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import NotFound, Standing
from accounts.middleware import ActorRequest
from accounts.models import FamilyLink, Person, Placement
from accounts.queries import placements_of_children, placements_of_team, team_of
from accounts.roles import Role


@dataclass(frozen=True, slots=True)
class Around:
    """The people around one child that this reader may know of."""

    child: Person
    team: list[Person]
    referent: Person


def _around(actor: Standing, placement: Placement, secret: bool) -> Around:
    # A staff card tells a unit, a unit tells a place: kept from whom the place is kept (visit-rules section 11).
    team = [] if secret else team_of(placement.child_id, now=actor.now)
    # A foster carer's name is never told to families (BRIEF, words of the field).
    kept_back = {actor.id, placement.foster_carer_id if actor.is_relative else None}
    return Around(placement.child, [p for p in team if p.id not in kept_back], placement.referent)


@require_GET
def team(request: ActorRequest) -> HttpResponse:
    """Show relatives and foster carers who is around the child."""
    actor = request.standing
    if actor.has(Role.FOSTER_CARER):
        rows = [_around(actor, placement, secret=False) for placement in placements_of_team(actor)]
    elif actor.is_relative:
        secret = set(
            FamilyLink.objects.filter(relative=actor.person, place_secret=True, ended_at=None)
            .values_list("child_id", flat=True)
        )
        placements = placements_of_children(actor.children, now=actor.now)
        rows = [_around(actor, p, secret=p.child_id in secret) for p in placements]
    else:
        raise NotFound
    return render(request, "pages/team.html", {"around": rows})
