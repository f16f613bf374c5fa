"""What the system needs, for those who keep it running; never content."""
from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from django_tasks_db.models import DBTaskResult

from accounts.access import NotFound
from accounts.middleware import ActorRequest
from accounts.models import Person
from accounts.roles import Role
from config.demo.cast import CAST


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that is well, or not."""

    well: bool
    name: str
    text: str


@login_not_required
@require_GET
def healthz(request: HttpRequest) -> HttpResponse:
    """Tell a supervisor that this process answers and reaches its database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})


@require_GET
def health(request: ActorRequest) -> HttpResponse:
    """Show an administrator what runs and what needs them."""
    if not request.standing.has(Role.ADMIN, Role.SETUP_ADMIN):
        raise NotFound
    return render(request, "pages/health.html", {"signs": _signs()})


def _signs() -> list[Sign]:
    waiting = DBTaskResult.objects.filter(status="READY").count()
    failed = DBTaskResult.objects.filter(status="FAILED").count()
    demo = Person.objects.filter(id__in=[character.id for character in CAST]).exists()
    return [
        Sign(True, _("Database"), _("It answers (%(kind)s).") % {"kind": connection.vendor}),
        Sign(waiting < 50, _("Background work"), _("%(n)s tasks wait.") % {"n": waiting}),
        Sign(failed == 0, _("Failed work"), _("%(n)s tasks failed.") % {"n": failed}),
        Sign(
            not demo, _("Demo accounts"),
            _("Invented people with a known password live here. Never beside real children.") if demo
            else _("There are none."),
        ),
    ]
