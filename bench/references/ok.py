"""The least that Django answers: one view that says "ok", without middleware, session or database."""
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path


def ok(request: HttpRequest) -> HttpResponse:
    """Answer."""
    return HttpResponse("ok", headers={"Content-Length": "2"})


urlpatterns = [path("", ok)]
settings.configure(ALLOWED_HOSTS=["localhost"], ROOT_URLCONF=__name__, SECRET_KEY="says-ok")  # noqa: S106
application = get_wsgi_application()
