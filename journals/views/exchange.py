"""The live exchange of a child and a relative: open in its hours, or a sentence that says when."""
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views import View
from django.views.decorators.http import require_GET, require_POST

from accounts.middleware import ActorRequest
from journals import access, keys, queries
from journals.access import ExchangeSeat, Part
from journals.actions import ContactClosed, rewrite_message, withdraw_message, write_message
from journals.actions.entries import names_of
from journals.cards import own_message_cards
from journals.closing import told_of_exchange
from journals.forms import ExchangeForm, RewriteForm
from journals.models import ExchangeMessage
from journals.views.journal import print_of
from lib import clock
from moderation.door import Nudge, nudge
from moderation.queries.authors import state_for_author
from realtime.queries import last_numbers


@require_GET
def exchange(request: ActorRequest, link_id: UUID) -> HttpResponse:
    """Show a live exchange, or why it is closed and when it opens."""
    seat = access.get_exchange(request.standing, link_id)
    return exchange_page(request, seat, ExchangeForm())


def exchange_page(
    request: ActorRequest, seat: ExchangeSeat, form: ExchangeForm, *, found: Nudge | None = None, closed: str = "",
    status: int = 200,
) -> HttpResponse:
    """Answer with the whole page of an exchange."""
    actor = request.standing
    told = told_of_exchange(actor, seat)
    context = {
        "seat": seat, "told": told, "other": seat.link.child if seat.part is Part.RELATIVE else seat.link.relative,
        "watching": seat.part in (Part.TEAM, Part.REFERENT),
        "typed": (form["text"].value() or "") if form.is_bound else "",
        **composer_context(seat, form, found, closed),
    }
    if told.is_open or context["watching"]:
        audience = "team" if context["watching"] else seat.part.value
        streams = [keys.exchange_of(seat.link.id, audience), keys.exchange_of(seat.link.id, f"author-{actor.id}")]
        streams = streams[:1] if context["watching"] else streams
        numbers = last_numbers(streams)  # before the list: what comes in between is caught up, never missed
        context |= {
            "streams": streams, "after": [numbers[key] for key in streams],
            "cards": queries.exchange_cards(actor, seat), "mine": str(actor.id),
        }
    return render(request, "journals/exchange.html", context, status=status)


def composer_context(
    seat: ExchangeSeat, form: ExchangeForm, found: Nudge | None = None, closed: str = ""
) -> dict[str, object]:
    """Return what the composer shows."""
    return {
        "form": form, "nudge": found, "closed": closed, "key": form["key"].value(),
        "shown": print_of(form["text"].value() or "") if found else "",
        "post_url": reverse("journals:exchange_messages", args=[seat.link.id]),
    }


class ExchangeMessages(View):
    """What is sent in an exchange."""

    def post(self, request: ActorRequest, link_id: UUID) -> HttpResponse:
        """Send a line, after showing what it reveals; a closed contact keeps every word that was typed."""
        actor = request.standing
        seat = access.get_exchange(actor, link_id)
        form = ExchangeForm(request.POST)
        if not form.is_valid():
            return self._answer(request, seat, form, status=400)
        text = form.cleaned_data["text"]
        if form.cleaned_data["shown"] != print_of(text):
            found = nudge(text, standing=actor, context="journal", names=names_of(seat.link.child_id))
            if found is not None:
                return self._answer(request, seat, form, found=found, status=422)
        try:
            message = write_message(actor, link_id, form.draft(), now=clock.now())
        except ContactClosed as closed:
            return self._answer(request, seat, form, closed=closed.sentence, status=403)
        return self._sent(request, seat, message)

    def _answer(
        self, request: ActorRequest, seat: ExchangeSeat, form: ExchangeForm, *, found: Nudge | None = None,
        closed: str = "", status: int,
    ) -> HttpResponse:
        if not request.htmx:  # type: ignore[attr-defined]
            return exchange_page(request, seat, form, found=found, closed=closed, status=status)
        context = composer_context(seat, form, found, closed)
        # A closed contact is told in the composer: htmx shows no answer of status 403.
        return render(request, "journals/_exchange_composer.html", context, status=409 if closed else status)

    def _sent(self, request: ActorRequest, seat: ExchangeSeat, message: ExchangeMessage) -> HttpResponse:
        if not request.htmx:  # type: ignore[attr-defined]
            return redirect(f"{reverse('journals:exchange', args=[seat.link.id])}#o-{message.id}")
        context = composer_context(seat, ExchangeForm())
        context["sent"] = own_message_cards([message], now=clock.now())[0]
        return render(request, "journals/_exchange_composer.html", context)


class MessageEdit(View):
    """The new words of a live message that waits or was handed back."""

    def get(self, request: ActorRequest, message_id: UUID) -> HttpResponse:
        """Show the words as they were sent, to be changed."""
        message, _seat = access.get_own_exchange_message(request.standing, message_id)
        return self._page(request, message_id, RewriteForm(initial={"text": message.text}))

    def post(self, request: ActorRequest, message_id: UUID) -> HttpResponse:
        """Send the new words."""
        form = RewriteForm(request.POST)
        if not form.is_valid():
            return self._page(request, message_id, form, status=400)
        try:
            message = rewrite_message(request.standing, message_id, form.cleaned_data["text"], now=clock.now())
        except ContactClosed as closed:
            form.add_error(None, closed.sentence)
            return self._page(request, message_id, form, status=403)
        return redirect(f"{reverse('journals:exchange', args=[message.link_id])}#o-{message.id}")

    def _page(self, request: ActorRequest, message_id: UUID, form: RewriteForm, status: int = 200) -> HttpResponse:
        message, seat = access.get_own_exchange_message(request.standing, message_id)
        notice = state_for_author([message.id], now=request.standing.now).get(message.id)
        context = {"form": form, "message": message, "seat": seat, "notice": notice}
        return render(request, "journals/message_edit.html", context, status=status)


@require_POST
def message_withdraw(request: ActorRequest, message_id: UUID) -> HttpResponse:
    """Take a live message back before anybody has read it."""
    message, _seat = access.get_own_exchange_message(request.standing, message_id)
    withdraw_message(request.standing, message_id, now=clock.now())
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(status=204)
    return redirect("journals:exchange", message.link_id)
