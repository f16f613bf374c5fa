"""In a forum: pseudonyms, hosts with their name, and no way in for those without a part there."""
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from community.models import Message, Space, Topic
from lib import clock
from moderation.models import Item
from tests.people import Cast

Browser = Callable[[str], Client]


def open_topic(browser: Client, forum: Space, title: str, text: str, shown: str = "") -> Topic | None:
    """Open a topic; return it, or None when the text was first shown."""
    answer = browser.post(
        f"/forums/{forum.id}/topics/new/", {"title": title, "text": text, "key": str(uuid4()), "shown": shown}
    )
    if answer.status_code == 422:
        return open_topic(browser, forum, title, text, answer.context["shown"])
    assert answer.status_code == 302, answer.context["form"].errors
    return Topic.objects.latest("created_at")


def test_a_host_opens_a_topic_and_a_peer_helper_answers(browser_of: Browser, forum: Space) -> None:
    topic = open_topic(browser_of("karim"), forum, "Vos questions sur les 18 ans", "Qu’est-ce qui vous inquiète ?")
    assert topic is not None
    ines = browser_of("ines")
    ines.post(f"/topics/{topic.id}/messages/", {"text": "Demandez tout par écrit.", "key": str(uuid4())})
    page = browser_of("yanis").get(f"/topics/{topic.id}/").content.decode()
    assert "Karim" in page, "hosts show their name"
    assert "Demandez tout par écrit." in page
    assert "Hirondelle" in page
    assert "Inès" not in page, "others show their pseudonym alone"
    assert "1 réponse" in browser_of("karim").get(f"/forums/{forum.id}/").content.decode()


def test_a_message_with_a_childs_full_name_waits_for_the_host(browser_of: Browser, forum: Space, cast: Cast) -> None:
    topic = open_topic(browser_of("karim"), forum, "Vos questions", "À vous.")
    assert topic is not None
    text = f"Moi je connais {cast.yanis.full_name}, il est passé par là."
    ines = browser_of("ines")
    answer = ines.post(f"/topics/{topic.id}/messages/", {"text": text, "key": str(uuid4())})
    if answer.status_code == 422:
        ines.post(
            f"/topics/{topic.id}/messages/", {"text": text, "key": str(uuid4()), "shown": answer.context["shown"]}
        )
    assert Message.objects.latest("created_at").state == "held"
    item = Item.objects.get()
    assert "identity" in item.labels
    assert browser_of("karim").get(f"/desk/items/{item.id}/").status_code == 200
    for other in ("nadia", "marc", "ines", "yanis", "helene"):
        assert browser_of(other).get(f"/desk/items/{item.id}/").status_code == 404
    assert cast.yanis.family_name not in browser_of("yanis").get(f"/topics/{topic.id}/").content.decode()


def test_the_name_of_a_child_who_is_not_there_is_no_test_of_who_is_in_care(forum: Space, cast: Cast) -> None:
    from community.actions import names_in

    names = names_in(forum, now=clock.now())
    assert cast.yanis.full_name in names
    assert cast.lina.full_name not in names


@pytest.mark.parametrize(
    "stranger", "nadia marc claire awa judith soraya denis lina mael samia helene".split()
)
def test_without_a_part_there_is_no_forum(browser_of: Browser, forum: Space, stranger: str) -> None:
    topic = open_topic(browser_of("karim"), forum, "Vos questions", "À vous.")
    assert topic is not None
    browser = browser_of(stranger)
    nowhere = browser.get(f"/forums/{uuid4()}/")
    for path in (f"/forums/{forum.id}/", f"/forums/{forum.id}/topics/new/", f"/topics/{topic.id}/"):
        answer = browser.get(path)
        assert (answer.status_code, answer.content) == (404, nowhere.content)
    sent = browser.post(f"/topics/{topic.id}/messages/", {"text": "Bonjour", "key": str(uuid4())})
    assert sent.status_code == 404


def test_a_topic_that_waits_is_seen_by_its_author_alone(browser_of: Browser, forum: Space) -> None:
    topic = open_topic(browser_of("yanis"), forum, "Mon numéro", "C’est le 06 39 98 12 34")
    assert topic is not None
    assert topic.state == "held"
    assert browser_of("yanis").get(f"/topics/{topic.id}/").status_code == 200
    assert browser_of("ines").get(f"/topics/{topic.id}/").status_code == 404
    assert "Mon numéro" not in browser_of("ines").get(f"/forums/{forum.id}/").content.decode()


def test_a_forum_has_an_age(browser_of: Browser, forum: Space, cast: Cast) -> None:
    assert browser_of("yanis").get(f"/forums/{forum.id}/").status_code == 200
    forum.min_age = 18
    forum.save()
    assert browser_of("yanis").get(f"/forums/{forum.id}/").status_code == 404
