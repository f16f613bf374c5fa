"""The inbox, and the way from a notice to what it tells of."""
from uuid import UUID

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from accounts.middleware import ActorRequest
from lib import clock
from notifications import actions, queries
from notifications.forms import ReadAllForm
from notifications.streams import key_of
from realtime.queries import last_numbers


@require_safe
def index(request: ActorRequest) -> HttpResponse:
    """Show one's notices, live."""
    key = key_of(request.standing.id)
    # The number is taken before the list, so that nothing falls between the two.
    after = last_numbers([key])[key]
    lines = queries.inbox(request.standing, now=clock.now())
    context = {
        "lines": lines, "stream": key, "after": after, "some_new": any(not line.read for line in lines),
        "until": lines[0].at.isoformat(timespec="microseconds") if lines else "",
    }
    return render(request, "notifications/index.html", context)


@require_POST
def open_one(request: ActorRequest, notice_id: UUID) -> HttpResponseBase:
    """Go where a notice leads, and have read it."""
    return redirect(actions.open_notice(request.standing, notice_id, now=clock.now()))


@require_POST
def read(request: ActorRequest) -> HttpResponseBase:
    """Have read everything up to what one saw."""
    form = ReadAllForm(request.POST)
    if not form.is_valid():
        return render(request, "400.html", status=400)
    actions.read_all(request.standing, until=form.cleaned_data["until"], now=clock.now())
    return redirect("notifications:index")
