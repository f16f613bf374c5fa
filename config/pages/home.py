"""The first page, by role: what is new, what comes next, who is there."""
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from accounts.access import NotFound, Standing
from accounts.middleware import ActorRequest
from accounts.roles import Role
from community.queries import list_groups_for
from config.pages.helping import there_now
from journals.queries import exchanges_for, journals_of_relative, journals_of_team, newest_for
from visits.queries.relative import visits_to_come
from visits.queries.team import decisions_page, team_page
from visits.queries.youth import youth_page

# Those whose work is a list have it as their first page (SCREENS, By role).
_STRAIGHT_TO = {
    Role.EDUCATOR: "moderation:desk", Role.TEAM_LEAD: "moderation:desk", Role.HOST: "community:forums",
    Role.PEER_HELPER: "community:forums", Role.ADMIN: "people", Role.SETUP_ADMIN: "organisations",
}


@require_GET
def home(request: ActorRequest) -> HttpResponse:
    """Answer what somebody in this role comes for."""
    actor = request.standing
    if actor.main_role in _STRAIGHT_TO:
        return redirect(_STRAIGHT_TO[actor.main_role])
    return render(request, f"pages/home/{_template(actor)}.html", {"there": there_now(actor), **_content(actor)})


def _template(actor: Standing) -> str:
    names = {
        Role.YOUTH: "youth", Role.FOSTER_CARER: "foster_carer", Role.NIGHT_WATCH: "night_watch",
        Role.REFERENT: "authority", Role.MANAGER: "authority",
    }
    return names.get(actor.main_role, "relative")


def _content(actor: Standing) -> dict[str, Any]:
    match _template(actor):
        case "youth":
            days = youth_page(actor, None).days
            coming = next((event for day in days for event in day.events), None)
            return {"newest": newest_for(actor), "groups": list_groups_for(actor), "event": coming}
        case "relative":
            visits = sorted(
                (visit for child in actor.children for visit in visits_to_come(actor, child)), key=lambda v: v.starts_at
            )
            return {
                "newest": newest_for(actor), "exchanges": exchanges_for(actor), "visit": visits[0] if visits else None,
                "closed": [line for line in journals_of_relative(actor) if line.told and not line.told.is_open],
            }
        case "foster_carer":
            return {"journals": journals_of_team(actor), "page": team_page(actor)}
        case "authority":
            return {"page": decisions_page(actor)}
        case _:
            return {}


@require_GET
def talk(request: ActorRequest) -> HttpResponse:
    """Show a young person whom they can talk to now, and when the others can be reached."""
    actor = request.standing
    if not actor.is_youth:
        raise NotFound
    return render(request, "pages/talk.html", {"there": there_now(actor), "exchanges": exchanges_for(actor)})
