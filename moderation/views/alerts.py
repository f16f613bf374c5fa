"""Take a call, close it with what was done; the calm page of who called."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import NotFound
from accounts.middleware import ActorRequest
from lib import clock
from moderation import actions
from moderation.access import get_alert_for
from moderation.forms import OutcomeForm
from moderation.queries.calm import calm_for
from moderation.views.desk import frame


@require_POST
def take(request: ActorRequest, alert_id: UUID) -> HttpResponse:
    """Take a call and go to its text; who comes second is told who has it."""
    alert = actions.acknowledge(request.standing, alert_id, now=clock.now())
    if alert.acknowledged_by_id != request.standing.id and alert.acknowledged_by is not None:
        messages.info(request, _("%(name)s is already on it.") % {"name": alert.acknowledged_by.first_name})
    return redirect("moderation:item", alert.item_id)


@require_POST
def close(request: ActorRequest, alert_id: UUID) -> HttpResponse:
    """Close a call with what was done."""
    actor = request.standing
    get_alert_for(actor, alert_id)
    form = OutcomeForm(request.POST)
    try:
        if form.is_valid():
            actions.close(actor, alert_id, form.cleaned_data["outcome"], now=clock.now())
            messages.success(request, _("The call is closed. What was done is kept."))
            return redirect("moderation:desk")
    except ValidationError as error:
        form.add_error("outcome", error)
    return render(request, "moderation/outcome.html", {**frame(actor), "form": form, "alert_id": alert_id}, status=400)


@require_GET
def calm(request: ActorRequest, item_id: UUID) -> HttpResponse:
    """Show somebody who called for help who reads it now, and whom to call."""
    found = calm_for(request.standing.id, item_id, now=request.standing.now)
    if found is None:
        raise NotFound
    return render(request, "moderation/calm.html", {"calm": found})
