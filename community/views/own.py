"""One's own message that waits or was handed back: reword it, take it back."""
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views import View
from django.views.decorators.http import require_POST

from accounts.middleware import ActorRequest
from community import access
from community.actions import rewrite_message, withdraw_message
from community.forms import RewriteForm
from community.kinds import url_of
from lib import clock
from moderation.queries.authors import state_for_author


class MessageEdit(View):
    """The new words of a message."""

    def get(self, request: ActorRequest, message_id: UUID) -> HttpResponse:
        """Show the words as they were sent, to be changed."""
        message, _seat = access.get_own_message(request.standing, message_id)
        return self._page(request, message_id, RewriteForm(initial={"text": message.text}))

    def post(self, request: ActorRequest, message_id: UUID) -> HttpResponse:
        """Send the new words."""
        form = RewriteForm(request.POST)
        if not form.is_valid():
            return self._page(request, message_id, form, status=400)
        message = rewrite_message(request.standing, message_id, form.cleaned_data["text"], now=clock.now())
        return redirect(url_of(message))

    def _page(self, request: ActorRequest, message_id: UUID, form: RewriteForm, status: int = 200) -> HttpResponse:
        message, seat = access.get_own_message(request.standing, message_id)
        notice = state_for_author([message.id], now=request.standing.now).get(message.id)
        context = {"form": form, "message": message, "seat": seat, "notice": notice, "back": url_of(message)}
        return render(request, "community/edit.html", context, status=status)


@require_POST
def message_withdraw(request: ActorRequest, message_id: UUID) -> HttpResponse:
    """Take a message back before anybody has read it."""
    message, _seat = access.get_own_message(request.standing, message_id)
    withdraw_message(request.standing, message_id, now=clock.now())
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(status=204)
    return redirect(url_of(message).partition("#")[0])
