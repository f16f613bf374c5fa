"""What a deployment must not have: found by `manage.py check --deploy`, which compose runs before anything serves."""
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security, deploy=True)
def deployable(app_configs: Any, **options: Any) -> list[CheckMessage]:
    """Refuse the settings of the embedded demo where real children may be."""
    found: list[CheckMessage] = []
    if settings.SECRET_KEY == settings.EMBEDDED_KEY:
        found.append(Error("SECRET_KEY is the demo's, which everybody knows: give one of your own.", id="house.E001"))
    if not settings.REDIS_URL:
        # Another process would not hear a revocation: a page would stay open after its right has ended.
        found.append(Error("Several processes serve, but the layer is in memory: set REDIS_URL.", id="house.E002"))
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        found.append(Error("Several processes serve, but the database is a file: set DATABASE_URL.", id="house.E003"))
    if settings.DEMO_NOW is not None:
        found.append(Error("DEMO_NOW moves the hours of every contact rule: unset it.", id="house.E004"))
    if settings.EMBEDDED_WORKER:
        found.append(Error("The worker is a process of its own here: unset EMBEDDED_WORKER.", id="house.E005"))
    return found
