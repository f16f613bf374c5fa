"""Invite people, follow what became of it."""
from urllib.parse import urljoin
from uuid import UUID

import qrcode
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.views import View
from django.views.decorators.http import require_POST
from qrcode.image.svg import SvgPathFillImage

from accounts import queries, rules
from accounts.access import Refused
from accounts.actions import invitations as actions
from accounts.forms import InvitationForm
from accounts.middleware import ActorRequest
from lib import clock


class Invitations(View):
    """The invitations one made, and the form for the next."""

    def get(self, request: ActorRequest) -> HttpResponse:
        """Show the list and an empty form."""
        return self._page(request, InvitationForm(actor=request.standing))

    def post(self, request: ActorRequest) -> HttpResponse:
        """Open a door, and show its link and QR code this once."""
        form = InvitationForm(request.POST, actor=request.standing)
        if not form.is_valid():
            return self._page(request, form, status=400)
        invitation, key = actions.invite(request.standing, form.draft(), now=clock.now())
        link = urljoin(settings.PUBLIC_URL, reverse("join", args=[key]))
        return render(
            request, "accounts/invitation_made.html", {"invitation": invitation, "link": link, "qr": qr_of(link)}
        )

    def _page(self, request: ActorRequest, form: InvitationForm, status: int = 200) -> HttpResponse:
        if not rules.invitable(request.standing):
            raise Refused
        rows = queries.invitations_of(request.standing)
        return render(request, "accounts/invitations.html", {"form": form, "invitations": rows}, status=status)


def qr_of(link: str) -> SafeString:
    """Return a link as an SVG path that a phone's camera reads."""
    code = qrcode.QRCode(image_factory=SvgPathFillImage, box_size=12, border=2)
    code.add_data(link)
    drawing: str = code.make_image().to_string(encoding="unicode")
    return mark_safe(drawing)  # noqa: S308  drawn by us from our own link


@require_POST
def revoke(request: ActorRequest, invitation_id: UUID) -> HttpResponse:
    """Close a door before it is used."""
    actions.revoke(request.standing, invitation_id, now=clock.now())
    return redirect("invitations")


@require_POST
def confirm(request: ActorRequest, invitation_id: UUID) -> HttpResponse:
    """Confirm that who joined is the relative who was invited."""
    actions.confirm_relative(request.standing, invitation_id, now=clock.now())
    return redirect("invitations")
