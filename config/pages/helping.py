"""Help, always in the same corner: who is there now, whom to call, a quiet page, a quick way out."""
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import Standing
from accounts.models import Duty, FamilyLink
from accounts.queries import on_duty, placements_of_children
from accounts.roles import Role


def there_now(actor: Standing) -> list[Duty]:
    """Return who is on duty now for somebody: of their units, their association, or their children's units."""
    units = set(actor.units(*Role))
    if actor.is_relative:
        units |= {placement.unit_id for placement in placements_of_children(_told_of_place(actor), now=actor.now)}
    return on_duty(now=actor.now, units=units, organisations=actor.organisations(Role.HOST, Role.PEER_HELPER))


def _told_of_place(actor: Standing) -> frozenset[UUID]:
    """Return the children whose team a relative may know: a face on duty tells a unit, a unit tells a place."""
    secret = FamilyLink.objects.filter(relative=actor.person, place_secret=True, ended_at=None)
    return actor.children - frozenset(secret.values_list("child_id", flat=True))


@login_not_required
@require_GET
def help_page(request: HttpRequest) -> HttpResponse:
    """Say who is there and whom to call, to somebody signed in or not."""
    actor: Standing | None = getattr(request, "standing", None)
    return render(request, "pages/help.html", {"there": there_now(actor) if actor else []})


@login_not_required
@require_GET
def calm(request: HttpRequest) -> HttpResponse:
    """Show one sentence, who reads, three numbers, a breath."""
    actor: Standing | None = getattr(request, "standing", None)
    return render(request, "pages/calm.html", {"there": there_now(actor)[:1] if actor else []})
