"""Oneself: profile, devices, password and second factor."""
from allauth.mfa.utils import is_mfa_enabled
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts import rules
from accounts.actions.devices import close_device, close_other_devices
from accounts.middleware import ActorRequest
from lib import clock


@require_GET
def me(request: ActorRequest) -> HttpResponse:
    """Show who I am here, and what I can do about my account."""
    return render(
        request, "accounts/me.html",
        {"second_factor": is_mfa_enabled(request.user), "may_invite": bool(rules.invitable(request.standing))},
    )


@require_GET
def devices(request: ActorRequest) -> HttpResponse:
    """List the devices on which I am signed in."""
    rows = UserSession.objects.filter(user=request.user).order_by("-last_seen_at")
    named = [(row, rules.device_words(row.user_agent)) for row in rows]
    return render(request, "accounts/devices.html", {"devices": named, "current": request.session.session_key})


@require_POST
def close(request: ActorRequest, device_id: int) -> HttpResponse:
    """Cut off one device."""
    close_device(request.standing, device_id, now=clock.now())
    messages.success(request, _("This device is signed out."))
    return redirect("sessions")


@require_POST
def close_others(request: ActorRequest) -> HttpResponse:
    """Cut off every device but this one."""
    close_other_devices(request.standing, request.session.session_key or "", now=clock.now())
    messages.success(request, _("All other devices are signed out."))
    return redirect("sessions")
