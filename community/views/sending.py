"""Sending a message: shown first what it reveals, then through the door; the same for a group and a topic."""
import hashlib
from collections.abc import Callable
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from accounts.middleware import ActorRequest
from attachments.checking import BadFile
from attachments.forms import status_of
from community.access import Seat
from community.actions import ReadOnly, names_in
from community.cards import drawn, own_cards
from community.forms import MessageForm
from community.models import Message, Space
from lib import clock
from moderation.door import Nudge, nudge


def print_of(text: str) -> str:
    """Return the fingerprint of a text that was shown to its author: another text is looked at anew."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


def nudge_for(request: ActorRequest, seat: Seat, form: MessageForm, text: str) -> Nudge | None:
    """Return what a text reveals, unless its author has just seen that and sends it all the same."""
    if form.cleaned_data["shown"] == print_of(text):
        return None
    names = names_in(seat.space, now=request.standing.now)
    if seat.space.kind == Space.Kind.GROUP:
        return nudge(text, standing=request.standing, context="youth_group", names=names)
    return nudge(text, standing=request.standing, context="forum", names=names)


def send(
    request: ActorRequest, seat: Seat, form: MessageForm, post: Callable[[MessageForm], Message],
    page: Callable[[MessageForm, Nudge | None, int], HttpResponse],
) -> HttpResponse:
    """Send what the form holds; `page` answers with the whole page where there is no script."""
    found: Nudge | None = None
    if form.is_valid():
        found = nudge_for(request, seat, form, form.cleaned_data["text"])
        status = 422
        if found is None:
            try:
                return _sent(request, seat, post(form))
            except BadFile as bad:
                form.add_error("picture", bad)
                status = status_of(form)
            except ReadOnly:
                form.add_error(None, _("Nobody of the team is here right now: this place can only be read."))
                status = 403
    else:
        status = status_of(form)
    if not request.htmx:  # type: ignore[attr-defined]
        return page(form, found, status)
    return composer(request, seat, form, found, status=status)


def composer(
    request: ActorRequest, seat: Seat, form: MessageForm, found: Nudge | None, *, status: int = 200,
    message: Message | None = None,
) -> HttpResponse:
    """Answer with the composer alone, and with the message just sent beside it."""
    context = {**composer_context(request, seat, form, found), "alone": True}
    if message is not None:
        context["sent"] = own_cards([message], now=clock.now())[0]
    return render(request, "community/_composer.html", context, status=status)


def composer_context(
    request: ActorRequest, seat: Seat, form: MessageForm, found: Nudge | None
) -> dict[str, object]:
    """Return what the composer shows."""
    text = form["text"].value() or ""
    return {
        "form": form, "nudge": found, "seat": seat, "shown": print_of(text) if found else "",
        "post_url": request.path, "key": form["key"].value(),
    }


def _sent(request: ActorRequest, seat: Seat, message: Message) -> HttpResponse:
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect(f"{request.path.removesuffix('messages/')}#o-{message.id}")
    fresh = MessageForm(initial={"key": uuid4()})
    row = drawn(seat.space.messages.filter(id=message.id), now=clock.now()).get()
    return composer(request, seat, fresh, None, message=row)
