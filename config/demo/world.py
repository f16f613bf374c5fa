"""The whole demo world, as it stands at an instant."""
from datetime import datetime, timedelta

from accounts.models import Person
from config.demo.cast import EVERYBODY
from config.demo.contact import add_contact
from config.demo.desk import add_desk
from config.demo.family import add_family_life
from config.demo.forums import add_forums
from config.demo.groups import add_groups
from config.demo.life import Life
from config.demo.meetings import add_meetings
from config.demo.people import load_people
from config.demo.shifts import add_shifts
from config.demo.spaces import load_spaces
from notifications.actions import read_all

# What was told before yesterday evening has been seen: a full inbox of two months would be nobody's.
SEEN_UNTIL = 400  # waking minutes before now


def load(now: datetime) -> None:
    """Load people and places, then have them live the last three months, in order; call it in a transaction."""
    load_people(now=now)
    load_spaces(now=now)
    life = Life(now)
    for add in (add_contact, add_meetings, add_shifts, add_groups, add_forums, add_family_life, add_desk):
        add(life)
    life.at(life.hours.ago(SEEN_UNTIL), lambda at: _see(life, at))
    life.live()


def _see(life: Life, at: datetime) -> None:
    for person in Person.objects.filter(username__in=[character.username for character in EVERYBODY]):
        read_all(life.as_(person.username, at), until=at - timedelta(minutes=1), now=at)
