"""What is sent to each address: forms that would be taken, so that a refusal refuses the person and not the form."""
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.urls import resolve

from moderation.models import Item
from tests.matrix.world import World
from tests.people import PASSWORD

if TYPE_CHECKING:
    from tests.matrix.reading import Row

WORDS = "On part à 19 h 30, prenez vos gourdes."
_FORMS: dict[str, dict[str, Any]] = {
    "join": {"username": "galet-21", "password": "trois petits cailloux blancs"},
    "account_login": {"login": "yanis", "password": PASSWORD},
    "account_reauthenticate": {"password": PASSWORD},
    "invitations": {
        "role": "youth", "first_name": "Zoé", "family_name": "Petit", "grammar": "f", "birth_date": "2011-05-06",
        "place": "space:{group}",
    },
    "notifications:read": {"until": "2026-11-25T14:05:00+01:00"},
    "visits:interrupt": {"reason": "talk", "until": "open", "note": "Appel de 13 h 40."},
    "visits:lift": {"reason": "Parlé avec elle."},
    "moderation:duty": {"off": "1"},
    "moderation:decisions": {"verb": "return", "note": "Donne-le de vive voix."},
    "moderation:alert_close": {"outcome": "Parlé avec lui, il dort."},
    "community:group_messages": {"text": WORDS},
    "community:message_edit": {"text": WORDS},
    "community:topic_new": {"title": "Le permis", "text": WORDS},
    "community:topic_messages": {"text": WORDS},
    "journals:entries": {"text": WORDS, "kind": "news"},
    "journals:entry_edit": {"text": WORDS},
    "journals:exchange_messages": {"text": WORDS},
    "journals:message_edit": {"text": WORDS},
}


def form_of(row: "Row", world: World) -> dict[str, Any]:
    """Return the form that an address takes, with a key of its own."""
    name = resolve(world.address(row.path)).view_name
    form: dict[str, Any] = {key: world.address(str(value)) for key, value in _FORMS.get(name, {}).items()}
    if name == "moderation:decisions":
        form["seen_version"] = Item.objects.get(id=resolve(world.address(row.path)).kwargs["item_id"]).version
    return {"key": str(uuid4()), **form}
