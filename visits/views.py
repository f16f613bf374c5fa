"""Visits and contact, as each role needs them: one address, the page of who asks."""
from datetime import date
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.http import require_POST, require_safe

from accounts.access import NotFound
from accounts.middleware import ActorRequest
from accounts.roles import Role
from lib import clock, dates
from lib.refs import Ref
from trail.actions import note_reading
from visits import access, actions
from visits.forms import InterruptionForm, LiftForm
from visits.queries.relative import relative_page
from visits.queries.team import child_page, decisions_page, team_page
from visits.queries.youth import youth_page

_ACCOMPANY = (Role.EDUCATOR, Role.TEAM_LEAD, Role.FOSTER_CARER, Role.REFERENT, Role.MANAGER)
_DECIDE = (Role.TEAM_LEAD, Role.REFERENT, Role.MANAGER)


@require_safe
def index(request: ActorRequest) -> HttpResponse:
    """Show the visits of who asks: a young person's days, a relative's next time, a team's week."""
    actor = request.standing
    if actor.is_youth:
        return render(
            request, "visits/youth.html", {"page": youth_page(actor, _day(request.GET.get("day", "")))}
        )
    if actor.has(*_ACCOMPANY):
        return render(
            request, "visits/team.html", {"page": team_page(actor), "may_decide": actor.has(*_DECIDE)}
        )
    if not actor.children:
        raise NotFound
    return render(
        request, "visits/relative.html", {"page": relative_page(actor, _child(request.GET.get("child", "")))}
    )


@require_safe
def decisions(request: ActorRequest) -> HttpResponse:
    """Show what is in force and to follow up, to who decides."""
    if not request.standing.has(*_DECIDE):
        raise NotFound
    return render(request, "visits/decisions.html", {"page": decisions_page(request.standing)})


@require_safe
def child(request: ActorRequest, child_id: UUID) -> HttpResponse:
    """Show all of a child's contact, with every reason, to who accompanies the child."""
    actor = request.standing
    placement = access.get_placement_for(actor, child_id)
    note_reading(
        actor.id, actor.main_role, Ref("contact", child_id), chain=placement.unit.organisation_id,
        place=placement.unit_id, now=actor.now,
    )
    return render(request, "visits/child.html", {"page": child_page(actor, placement)})


class Interrupt(View):
    """Interrupt contact: the form is the second tap, its button the last."""

    def get(self, request: ActorRequest, child_id: UUID, relative_id: UUID) -> HttpResponse:
        """Show what closes, for whom, and what follows."""
        return self._page(request, child_id, relative_id, InterruptionForm())

    def post(self, request: ActorRequest, child_id: UUID, relative_id: UUID) -> HttpResponse:
        """Interrupt at once; what was typed stays when something is missing."""
        form = InterruptionForm(request.POST)
        now = clock.now()
        if not form.is_valid():
            return self._page(request, child_id, relative_id, form, status=400)
        try:
            row = actions.interrupt(request.standing, child_id, relative_id, **form.values(now), now=now)
        except actions.AlreadyInterrupted as already:
            form.add_error(None, _already(already))
            return self._page(request, child_id, relative_id, form, status=409)
        due = dates.moment(row.note_due_at) if row.note_due_at else ""
        messages.success(
            request,
            _("Contact is interrupted. The referent knows. A note to the judge is due by %(due)s.")
            % {"due": due},
        )
        return redirect("visits:child", child_id)

    def _page(
        self,
        request: ActorRequest,
        child_id: UUID,
        relative_id: UUID,
        form: InterruptionForm,
        status: int = 200,
    ) -> HttpResponse:
        placement = access.get_placement_to_decide(request.standing, child_id)
        link = access.get_link(placement, relative_id, request.standing)
        context = {"form": form, "placement": placement, "link": link}
        return render(request, "visits/interrupt.html", context, status=status)


class Lift(View):
    """Open again what was interrupted, with the reason."""

    def get(self, request: ActorRequest, suspension_id: UUID) -> HttpResponse:
        """Show what opens again."""
        return self._page(request, suspension_id, LiftForm())

    def post(self, request: ActorRequest, suspension_id: UUID) -> HttpResponse:
        """Lift the interruption; the decision governs again from now."""
        form = LiftForm(request.POST)
        if not form.is_valid():
            return self._page(request, suspension_id, form, status=400)
        try:
            row = actions.lift(
                request.standing, suspension_id, reason=form.cleaned_data["reason"], now=clock.now()
            )
        except ValidationError as error:
            form.add_error(None, error)
            return self._page(request, suspension_id, form, status=400)
        messages.success(request, _("Contact is as the decision says again."))
        return redirect("visits:child", row.child_id)

    def _page(
        self, request: ActorRequest, suspension_id: UUID, form: LiftForm, status: int = 200
    ) -> HttpResponse:
        row, placement = access.get_suspension_to_decide(request.standing, suspension_id)
        return render(
            request, "visits/lift.html", {"form": form, "row": row, "placement": placement}, status=status
        )


@require_POST
def note(request: ActorRequest, suspension_id: UUID) -> HttpResponse:
    """Record that the note to the judge was sent."""
    actions.record_note(request.standing, suspension_id, now=clock.now())
    return redirect("visits:decisions")


def _already(already: "actions.AlreadyInterrupted") -> str:
    facts = {"name": already.row.made_by.first_name, "when": dates.moment(already.row.starts_at)}
    return _("Contact is interrupted already, by %(name)s, %(when)s.") % facts


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _child(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        raise NotFound from None
