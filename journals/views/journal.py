"""The link journal: its list, its page, writing in it, saying thank you."""
import hashlib
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views import View
from django.views.decorators.http import require_GET, require_POST

from accounts.middleware import ActorRequest
from attachments.checking import BadFile
from attachments.forms import status_of
from journals import access, keys, queries
from journals.access import Part, Seat
from journals.actions import ContactClosed, rewrite_entry, thank, withdraw_entry, write_entry
from journals.actions.entries import names_of
from journals.forms import EntryForm, RewriteForm
from journals.models import Entry
from lib import clock
from moderation.door import Nudge, nudge
from moderation.queries.authors import state_for_author
from realtime.queries import last_numbers
from visits.queries.relative import visits_to_come


@require_GET
def index(request: ActorRequest) -> HttpResponse:
    """Lead a young person to their journal; show all others the journals they may open."""
    actor = request.standing
    if actor.is_youth:
        return redirect("journals:journal", actor.id)
    if actor.is_relative:
        lines = queries.journals_of_relative(actor)
        if len(lines) == 1 and lines[0].told and lines[0].told.is_open:
            return redirect("journals:journal", lines[0].child.id)
        context = {"lines": lines, "exchanges": queries.exchanges_for(actor)}
        return render(request, "journals/relative_index.html", context)
    return render(request, "journals/team_index.html", {"lines": queries.journals_of_team(actor)})


@require_GET
def journal(request: ActorRequest, child_id: UUID) -> HttpResponse:
    """Show a child's journal live."""
    seat = access.get_seat(request.standing, child_id)
    return journal_page(request, seat, EntryForm(links=queries.open_relatives(request.standing, seat)))


def journal_page(
    request: ActorRequest, seat: Seat, form: EntryForm, *, found: Nudge | None = None, closed: str = "",
    status: int = 200,
) -> HttpResponse:
    """Answer with the whole page of a journal."""
    actor, child = request.standing, seat.child
    audience = queries.audience_name(actor, seat)
    streams = [keys.journal_of(child.id, audience), keys.journal_of(child.id, f"author-{actor.id}")]
    numbers = last_numbers(streams)  # before the list: what comes in between is caught up, never missed
    visits = visits_to_come(actor, child.id) if seat.part is Part.RELATIVE else []
    typed, writing = form.is_bound, queries.writing(actor, seat)
    may_thank = seat.writes and (writing is None or writing.state == "open")
    context = {
        "seat": seat, "form": form, "nudge": found, "closed": closed, "typed": typed,
        "share": form["kind"].value() if typed else request.GET.get("share", ""),
        "key": form["key"].value(), "shown": print_of(form["text"].value() or "") if found else "",
        "streams": streams, "after": [numbers[key] for key in streams],
        "cards": queries.journal_cards(actor, seat, may_thank=may_thank), "writing": writing,
        "exchanges": queries.exchanges_for(actor) if seat.part in (Part.CHILD, Part.RELATIVE) else [],
        "visit": visits[0] if visits else None, "mine": str(actor.id), "kinds": Entry.Kind,
    }
    return render(request, "journals/journal.html", context, status=status)


def print_of(text: str) -> str:
    """Return the fingerprint of a text that was shown to its author: another text is looked at anew."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


def _place_of(entry: Entry) -> str:
    return f"{reverse('journals:journal', args=[entry.child_id])}#o-{entry.id}"


class Entries(View):
    """What is sent to a journal."""

    def post(self, request: ActorRequest, child_id: UUID) -> HttpResponse:
        """Send an entry, after showing what it reveals; a closed contact keeps every word that was typed."""
        actor = request.standing
        seat = access.get_seat(actor, child_id)
        form = EntryForm(request.POST, request.FILES, links=queries.open_relatives(actor, seat))
        if not form.is_valid():
            return journal_page(request, seat, form, status=status_of(form))
        text = form.cleaned_data["text"]
        if form.cleaned_data["shown"] != print_of(text):
            found = nudge(text, standing=actor, context="journal", names=names_of(child_id))
            if found is not None:
                return journal_page(request, seat, form, found=found, status=422)
        try:
            entry = write_entry(actor, child_id, form.draft(), now=clock.now())
        except ContactClosed as closed:
            return journal_page(request, seat, form, closed=closed.sentence, status=403)
        except BadFile as bad:
            form.add_error("picture", bad)
            return journal_page(request, seat, form, status=status_of(form))
        return redirect(_place_of(entry))


class EntryEdit(View):
    """The new words of an entry that waits or was handed back."""

    def get(self, request: ActorRequest, entry_id: UUID) -> HttpResponse:
        """Show the words as they were sent, to be changed."""
        entry, _seat = access.get_own_entry(request.standing, entry_id)
        return self._page(request, entry_id, RewriteForm(initial={"text": entry.text}))

    def post(self, request: ActorRequest, entry_id: UUID) -> HttpResponse:
        """Send the new words."""
        form = RewriteForm(request.POST)
        if not form.is_valid():
            return self._page(request, entry_id, form, status=400)
        try:
            entry = rewrite_entry(request.standing, entry_id, form.cleaned_data["text"], now=clock.now())
        except ContactClosed as closed:
            form.add_error(None, closed.sentence)
            return self._page(request, entry_id, form, status=403)
        return redirect(_place_of(entry))

    def _page(self, request: ActorRequest, entry_id: UUID, form: RewriteForm, status: int = 200) -> HttpResponse:
        entry, seat = access.get_own_entry(request.standing, entry_id)
        notice = state_for_author([entry.id], now=request.standing.now).get(entry.id)
        context = {"form": form, "entry": entry, "seat": seat, "notice": notice}
        return render(request, "journals/edit.html", context, status=status)


@require_POST
def entry_withdraw(request: ActorRequest, entry_id: UUID) -> HttpResponse:
    """Take an entry back before anybody has read it."""
    entry, _seat = access.get_own_entry(request.standing, entry_id)
    withdraw_entry(request.standing, entry_id, now=clock.now())
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(status=204)
    return redirect("journals:journal", entry.child_id)


@require_POST
def entry_thank(request: ActorRequest, entry_id: UUID) -> HttpResponse:
    """Say thank you."""
    entry = thank(request.standing, entry_id, now=clock.now())
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "journals/_thanked.html")
    return redirect(_place_of(entry))
