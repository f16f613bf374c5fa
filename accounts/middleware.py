"""Put the actor on each request, and keep the doors that stand before every room."""
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from accounts import rules
from accounts.access import Standing
from accounts.queries import standing, unmet_charter
from lib import clock


class ActorRequest(HttpRequest):
    """A request of somebody signed in."""

    standing: Standing


class StandingMiddleware:
    """Give views `request.standing`; send who lacks the second factor or the charter there first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        if request.user.is_authenticated:
            request.standing = standing(request.user, now=clock.now())  # type: ignore[attr-defined]
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Hold somebody at the doors that stand before every room, but let them reach the way through."""
        actor: Standing | None = getattr(request, "standing", None)
        match = request.resolver_match
        if actor is None or match is None or rules.before_the_doors(match.view_name):
            return None
        if not rules.second_factor_met(actor, request.session):
            return redirect("second_factor")
        if unmet_charter(actor) is not None:
            return redirect("charter")
        return None
