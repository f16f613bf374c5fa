"""The groups: their list, the live stream, writing in it, who reads there."""
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views import View
from django.views.decorators.http import require_GET

from accounts.middleware import ActorRequest
from community import access, keys, queries
from community.access import Seat
from community.actions import post_message
from community.forms import MessageForm
from community.models import Space
from community.views.sending import composer_context, send
from lib import clock
from moderation.door import Nudge
from realtime.queries import last_numbers


@require_GET
def groups(request: ActorRequest) -> HttpResponse:
    """List one's groups."""
    return render(request, "community/groups.html", {"groups": queries.list_groups_for(request.standing)})


@require_GET
def group(request: ActorRequest, space_id: UUID) -> HttpResponse:
    """Show a group live."""
    seat = access.get_seat(request.standing, space_id, Space.Kind.GROUP)
    return group_page(request, seat, MessageForm())


def group_page(
    request: ActorRequest, seat: Seat, form: MessageForm, found: Nudge | None = None, status: int = 200
) -> HttpResponse:
    """Answer with the whole page of a group."""
    actor = request.standing
    streams = [keys.readers_of(seat.space.id, None), keys.own_of(seat.space.id, None, actor.id)]
    numbers = last_numbers(streams)  # before the list: what comes in between is caught up, never missed
    context = {
        "seat": seat,
        "streams": streams,
        "after": [numbers[key] for key in streams],
        "cards": queries.stream_cards(actor, seat),
        "readers": queries.readers_of(seat, now=actor.now),
        "there": queries.there_for(seat.space, now=actor.now),
        "mine": str(seat.member_id or actor.id),
        **composer_context(request, seat, form, found),
    }
    context["post_url"] = reverse("community:group_messages", args=[seat.space.id])
    return render(request, "community/group.html", context, status=status)


class Messages(View):
    """What is sent to a group."""

    def post(self, request: ActorRequest, space_id: UUID) -> HttpResponse:
        """Send a message, after showing what it reveals."""
        seat = access.get_seat(request.standing, space_id, Space.Kind.GROUP)
        return send(
            request, seat, MessageForm(request.POST, request.FILES),
            lambda form: post_message(request.standing, space_id, form.draft(), now=clock.now()),
            lambda form, found, status: group_page(request, seat, form, found, status),
        )


@require_GET
def readers(request: ActorRequest, space_id: UUID) -> HttpResponse:
    """Show everybody who can read in a space."""
    seat = access.get_seat(request.standing, space_id)
    people = queries.readers_of(seat, now=request.standing.now)
    return render(request, "community/readers.html", {"seat": seat, "readers": people})
