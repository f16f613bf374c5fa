"""What every page knows: who reads it, their main places, how they are addressed."""
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from accounts.access import Standing
from config.navigation import navigation
from notifications.queries import unread


def page(request: HttpRequest) -> dict[str, Any]:
    """Return the context shared by all pages."""
    actor: Standing | None = getattr(request, "standing", None)
    base = {"demo_now": settings.DEMO_NOW, "theme": request.COOKIES.get("theme", "")}
    if actor is None:
        return {**base, "nav": [], "standing": None, "address": "vous"}
    return {
        **base,
        "nav": navigation(actor, request.path),
        "unread": SimpleLazyObject(lambda: unread(actor, now=actor.now)),
        "standing": actor,
        "address": "tu" if actor.is_youth else "vous",
    }
