"""Pages of those who answer for people: a lead's unit, a referent's children, an administrator's people."""
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from accounts import queries
from accounts.access import NotFound
from accounts.actions.memberships import end_membership
from accounts.middleware import ActorRequest
from accounts.roles import Role
from lib import clock


@require_GET
def unit(request: ActorRequest) -> HttpResponse:
    """Show a team lead who belongs to the unit, and until when."""
    units = request.standing.units(Role.TEAM_LEAD)
    if not units:
        raise NotFound
    return render(request, "pages/unit.html", {"members": queries.members_of_units(units, now=request.standing.now)})


@require_GET
def children(request: ActorRequest) -> HttpResponse:
    """Show a referent, or a manager of the authority, the children they answer for."""
    if not request.standing.has(Role.REFERENT, Role.MANAGER):
        raise NotFound
    return render(request, "pages/children.html", {"placements": queries.placements_answered_for(request.standing)})


@require_GET
def people(request: ActorRequest) -> HttpResponse:
    """Show an administrator the memberships of their organisation: who, what, from, until; never content."""
    organisations = request.standing.organisations(Role.ADMIN)
    if not organisations:
        raise NotFound
    rows = queries.members_of_organisations(organisations, now=request.standing.now)
    return render(request, "pages/people.html", {"members": rows})


@require_POST
def membership_end(request: ActorRequest, membership_id: UUID) -> HttpResponse:
    """End somebody's access now."""
    end_membership(request.standing, membership_id, now=clock.now())
    return redirect("people" if request.standing.has(Role.ADMIN) else "unit")


@require_GET
def organisations(request: ActorRequest) -> HttpResponse:
    """Show the administrator of the set-up which organisations live here."""
    if not request.standing.has(Role.SETUP_ADMIN):
        raise NotFound
    return render(request, "pages/organisations.html", {"organisations": queries.organisations_with_sizes()})
