"""Join by invitation, agree to the charter, set up the second factor."""
from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from allauth.mfa.utils import is_mfa_enabled
from django.contrib.auth.decorators import login_not_required
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View

from accounts import names, places, rules
from accounts.actions.joining import Newcomer, agree, join, open_invitation
from accounts.forms import JoinForm
from accounts.middleware import ActorRequest
from lib import clock


@method_decorator(login_not_required, name="dispatch")
class Join(View):
    """The door of an invitation: says who invites and where, asks for a name and a password."""

    def get(self, request: HttpRequest, key: str) -> HttpResponse:
        """Show the door, with user names that nobody has."""
        proposals = names.propose()
        form = JoinForm(initial={"username": proposals[0] if proposals else ""})
        return self._page(request, key, form, proposals)

    def post(self, request: HttpRequest, key: str) -> HttpResponse:
        """Let the newcomer in, or say next to the field what is wrong."""
        form = JoinForm(request.POST)
        if not form.is_valid():
            return self._page(request, key, form, names.propose(), status=400)
        newcomer = Newcomer(form.cleaned_data["username"], form.cleaned_data["password"])
        try:
            person, invitation = join(key, newcomer, now=clock.now())
        except IntegrityError:  # somebody took the name in this very moment
            form.add_error("username", _("Somebody already has this name. Choose another one."))
            return self._page(request, key, form, names.propose(), status=400)
        if request.user.is_authenticated:
            request.session.flush()
        record_authentication(request, person, method="password", username=person.username)
        perform_login(request, person, email_verification="none")
        if invitation.place_kind and invitation.place_id:
            request.session["arrival"] = places.get(invitation.place_kind).url(invitation.place_id)
        return redirect("charter")

    def _page(
        self, request: HttpRequest, key: str, form: JoinForm, proposals: list[str], status: int = 200
    ) -> HttpResponse:
        invitation = open_invitation(key, now=clock.now())
        context = {"form": form, "invitation": invitation, "proposals": proposals}
        return render(request, "accounts/join.html", context, status=status)


class Charter(View):
    """The rules of the house in plain words, and one's yes."""

    def get(self, request: ActorRequest) -> HttpResponse:
        """Show the charter of one's role."""
        charter = rules.charter_for(request.standing)
        return render(request, "accounts/charter.html", {"charter": charter})

    def post(self, request: ActorRequest) -> HttpResponse:
        """Keep the yes, and lead to where the invitation promised."""
        agree(request.standing, rules.charter_for(request.standing), now=clock.now())
        return redirect(request.session.pop("arrival", None) or "home")


def second_factor(request: ActorRequest) -> HttpResponse:
    """Lead a professional to the second factor: to set it up, or to show it again by signing in anew."""
    if rules.second_factor_met(request.standing, request.session):
        return redirect("home")
    if is_mfa_enabled(request.user):
        return render(request, "accounts/second_factor.html", {"enabled": True}, status=403)
    return render(request, "accounts/second_factor.html", {"enabled": False}, status=403)
