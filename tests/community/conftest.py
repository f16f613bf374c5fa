"""The group of Le Nid and the forum of the peers, with their members."""
import pytest

from community.models import Space, SpaceMember
from lib import clock
from tests.people import Cast, on_duty


@pytest.fixture
def nid(cast: Cast) -> Space:
    """Return the group that Lina and Yanis share, with Nadia on duty."""
    space = Space.objects.create(kind="group", organisation=cast.tilleuls, unit=cast.le_nid, name="Le Nid")
    for person in (cast.lina, cast.yanis):
        SpaceMember.objects.create(space=space, person=person, joined_at=clock.now())
    on_duty(cast.nadia, cast.tilleuls, cast.le_nid, now=clock.now())
    return space


@pytest.fixture
def forum(cast: Cast) -> Space:
    """Return the peers' forum, with Inès and Yanis under pseudonyms and Karim as its host."""
    space = Space.objects.create(kind="forum", organisation=cast.adepape, name="Entre nous", min_age=16)
    for person, name in ((cast.ines, "Hirondelle"), (cast.yanis, "Marée haute")):
        SpaceMember.objects.create(space=space, person=person, pseudonym=name, joined_at=clock.now())
    return space
