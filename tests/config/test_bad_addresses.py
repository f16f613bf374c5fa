"""What is typed behind an address is never an error of ours."""
from collections.abc import Callable

import pytest
from django.test import Client

from community.models import Space, Topic
from lib import clock
from tests.people import Cast

NOBODY = "00000000-0000-4000-8000-000000000000"
EARLY = f"0001-01-01T00:00:00%2B14:00_{NOBODY}"


@pytest.mark.parametrize(("who", "address"), [
    ("marc", "/trail/?before=²"), ("marc", f"/trail/?before={'9' * 30}"), ("lina", f"/trail/?before={'9' * 30}"),
    ("karim", f"/forums/{{forum}}/?before={EARLY}"), ("karim", "/topics/{topic}/?page=²"),
    ("karim", f"/topics/{{topic}}/?page={'9' * 30}"), ("nadia", f"/desk/?after=1_{EARLY}"),
    ("nadia", f"/desk/?after={'9' * 20}_2026-01-01T00:00:00%2B00:00_{NOBODY}"), ("lina", "/visits/?day=9999-12-31"),
])
def test_a_place_in_a_list_that_is_none_shows_the_list(
    cast: Cast, browser_of: Callable[[str], Client], who: str, address: str
) -> None:
    forum = Space.objects.create(kind="forum", organisation=cast.adepape, name="Entre nous")
    now = clock.now()
    topic = Topic.objects.create(space=forum, title="Un stage", state="published", created_at=now, last_at=now)
    assert browser_of(who).get(address.format(forum=forum.id, topic=topic.id)).status_code == 200
