"""The demo accounts as the terminal shows them, read from the database that was just filled."""
from django.conf import settings
from django.utils import translation

from accounts.models import Membership, Person
from accounts.roles import PROFESSIONALS, Role
from config.demo.cast import CAST


def accounts() -> str:
    """Return one line for each told account, and the password; the crowd that fills the forums is left out."""
    people = Person.objects.filter(username__in=[character.username for character in CAST])
    with translation.override("en"):
        lines = [_line(person) for person in people.order_by("created_at", "username")]
    return "\n".join([
        f"Demo accounts (all fictional); one password for all: {settings.DEMO_PASSWORD}",
        *lines,
    ])


def _line(person: Person) -> str:
    rows = Membership.objects.filter(person=person).select_related("unit", "organisation").order_by("starts_at")
    places = [
        f"{Role(row.role).label}, {row.unit or row.organisation}" for row in rows
    ] or [str(Role.RELATIVE.label)]
    mark = "*" if any(row.role in PROFESSIONALS for row in rows) else " "
    return f"  {person.username:<9}{mark} {' · '.join(dict.fromkeys(places))}"
