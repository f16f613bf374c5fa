"""One item at the desk, and the decision on it."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import NotFound, Refused
from accounts.middleware import ActorRequest
from lib import clock
from moderation import actions
from moderation.access import get_item_for
from moderation.forms import DecisionForm
from moderation.models import Item
from moderation.queries.desk import next_item
from moderation.queries.item import item_page
from moderation.states import Verb
from moderation.views.desk import frame


@require_GET
def item(request: ActorRequest, item_id: UUID) -> HttpResponse:
    """Show an item in its conversation; its reading leaves a trace."""
    found = actions.read_item(request.standing, item_id, now=clock.now())
    return _page(request, found, DecisionForm(initial={"seen_version": found.version}))


@require_POST
def decisions(request: ActorRequest, item_id: UUID) -> HttpResponse:
    """Decide once; who comes second is told who decided what (R11)."""
    actor, now = request.standing, clock.now()
    get_item_for(actor, item_id)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        return _again(request, item_id, form)
    verb = Verb(form.cleaned_data["verb"])
    try:
        outcome = actions.decide(
            actor,
            item_id,
            verb,
            form.cleaned_data["note"],
            seen_version=form.cleaned_data["seen_version"],
            now=now,
        )
    except actions.AlreadyDecided as conflict:
        return _again(request, conflict.item.id, DecisionForm(initial=form.cleaned_data), status=409, conflict=True)
    except actions.NoteMissing as missing:
        form.add_error("note", missing)
        return _again(request, item_id, form)
    except Refused:
        form.add_error(None, _("A call for help is answered, never refused."))
        return _again(request, item_id, form)
    if outcome.waits_because:
        form = DecisionForm(initial=form.cleaned_data)
        return _again(request, item_id, form, status=409, still_waits=outcome.waits_because)
    messages.success(request, _said(verb))
    return _onwards(request, outcome.item)


def _again(
    request: ActorRequest, item_id: UUID, form: DecisionForm, *, status: int = 400, **extra: Any
) -> HttpResponse:
    """Show the item beside what could not be done; its words are read once more, and leave their trace."""
    found = actions.read_item(request.standing, item_id, now=clock.now())
    return _page(request, found, form, status=status, **extra)


def _said(verb: Verb) -> str:
    return {
        Verb.PUBLISH: _("Published. The author knows."),
        Verb.RETURN: _("Handed back with your word."),
        Verb.REFUSE: _("Not shown. The author knows why."),
    }[verb]


def _onwards(request: ActorRequest, done: Item) -> HttpResponse:
    following = next_item(request.standing, done)
    return redirect("moderation:item", following.id) if following else redirect("moderation:desk")


def _page(request: ActorRequest, found: Item, form: DecisionForm, *, status: int = 200, **extra: Any) -> HttpResponse:
    page = item_page(request.standing, found, now=request.standing.now)
    if page is None:
        raise NotFound
    context = {**frame(request.standing), "page": page, "form": form, "current": found.id, **extra}
    return render(request, "moderation/item.html", context, status=status)
