"""The desk: what waits, who calls, who is there."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from accounts.access import NotFound, Standing
from accounts.actions.duty import come_on, go_off
from accounts.middleware import ActorRequest
from lib import clock
from moderation.desks import desks_of
from moderation.forms import DutyForm
from moderation.queries import desk as queries
from moderation.streams import keys_for
from realtime.queries import last_numbers


def frame(actor: Standing, *, after: str = "") -> dict[str, Any]:
    """Return what each page of the desk shows: streams (read before their lists), queue, calls, duty."""
    items, calls = keys_for(actor), keys_for(actor, calls=True)
    there = queries.there_now(actor)
    numbers = last_numbers([*items, *calls])
    return {
        "item_streams": " ".join(str(key) for key in items),
        "item_numbers": " ".join(str(numbers[key]) for key in items),
        "call_streams": " ".join(str(key) for key in calls),
        "call_numbers": " ".join(str(numbers[key]) for key in calls),
        "queue": queries.queue_for(actor, after),
        "alerts": queries.alerts_for(actor),
        "labels": queries.labels_of_desks(actor),
        "there": there,
        "duty": next((row for row in there if row.person_id == actor.id), None),
        "duty_form": DutyForm(now=actor.now),
    }


@require_GET
def desk(request: ActorRequest) -> HttpResponse:
    """Show what waits for somebody, by risk then age."""
    if not desks_of(request.standing):
        raise NotFound
    return render(request, "moderation/desk.html", frame(request.standing, after=request.GET.get("after", "")))


@require_POST
def duty(request: ActorRequest) -> HttpResponse:
    """Come on duty until an hour, or leave."""
    actor, now = request.standing, clock.now()
    if not desks_of(actor):
        raise NotFound
    if "off" in request.POST:
        go_off(actor, now=now)
        return redirect("moderation:desk")
    form = DutyForm(request.POST, now=now)
    try:
        if form.is_valid():
            come_on(actor, until=form.cleaned_data["until"], now=now)
            return redirect("moderation:desk")
    except ValidationError as error:
        form.add_error("until", error)
    return render(request, "moderation/desk.html", {**frame(actor), "duty_form": form}, status=400)
