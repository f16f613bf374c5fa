"""In a group: the harmless is there at once, what reveals something is shown first and waits, strangers see nothing."""
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.test import Client

from accounts.models import Duty
from community.models import Message, Space, SpaceMember
from moderation.models import Item
from realtime.models import Event
from tests.people import Cast
from trail.models import Entry

Browser = Callable[[str], Client]
NUMBER = "Mon num c’est le 06 39 98 12 34"


def post(browser: Client, space: Space, text: str, *, shown: str = "", key: UUID | None = None, htmx: bool = False):  # type: ignore[no-untyped-def]
    """Send a message as the composer does."""
    headers = {"HX-Request": "true"} if htmx else {}
    form = {"text": text, "key": str(key or uuid4()), "shown": shown}
    return browser.post(f"/groups/{space.id}/messages/", form, headers=headers)


def read(browser: Client, space: Space) -> str:
    """Return the group's page as somebody reads it."""
    return browser.get(f"/groups/{space.id}/").content.decode()


def send_all_the_same(browser: Client, space: Space, text: str) -> Message:
    """Send a text once what it reveals was shown."""
    shown = post(browser, space, text)
    assert shown.status_code == 422
    answer = post(browser, space, text, shown=shown.context["shown"])
    assert answer.status_code == 302
    return Message.objects.latest("created_at")


def test_a_message_is_there_for_the_others_and_for_the_team(browser_of: Browser, nid: Space) -> None:
    post(browser_of("lina"), nid, "Qui vient au foot après manger ?")
    for reader in ("lina", "yanis", "nadia", "marc"):
        assert "Qui vient au foot" in read(browser_of(reader), nid)
    assert Entry.objects.filter(verb="message_written").count() == 1
    assert set(Event.objects.values_list("stream__key", flat=True)) >= {f"space:{nid.id}:members"}


@pytest.mark.parametrize("stranger", "mael tom claire samia bruno awa karim denis soraya paul".split())
def test_a_stranger_finds_what_does_not_exist(browser_of: Browser, nid: Space, stranger: str) -> None:
    browser = browser_of(stranger)
    nowhere = browser.get(f"/groups/{uuid4()}/")
    for path in (f"/groups/{nid.id}/", f"/spaces/{nid.id}/readers/"):
        answer = browser.get(path)
        assert (answer.status_code, answer.content) == (404, nowhere.content)
    assert post(browser, nid, "Je suis là ?").status_code == 404
    assert not Message.objects.exists()


def test_a_text_with_a_number_is_first_shown_to_its_author_and_kept_as_typed(browser_of: Browser, nid: Space) -> None:
    answer = post(browser_of("lina"), nid, NUMBER, htmx=True)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "06 39 98 12 34" in page, "the words are still in the box"
    assert answer.context["nudge"].sentences
    assert not Message.objects.exists(), "nothing was sent"


def test_sent_all_the_same_it_waits_and_only_its_author_sees_it(browser_of: Browser, nid: Space) -> None:
    lina = browser_of("lina")
    message = send_all_the_same(lina, nid, NUMBER)
    assert message.state == "held"
    own = read(lina, nid)
    assert "06 39 98 12 34" in own
    assert "Nadia" in own
    assert "En relecture" in own
    for reader in ("yanis", "nadia"):
        assert "06 39 98" not in read(browser_of(reader), nid)
    assert Item.objects.get().object_id == message.id


def test_nothing_on_the_members_stream_tells_of_a_held_message(browser_of: Browser, nid: Space, cast: Cast) -> None:
    send_all_the_same(browser_of("lina"), nid, NUMBER)
    keys = set(Event.objects.filter(object_kind="message").values_list("stream__key", flat=True))
    assert keys == {f"space:{nid.id}:author-{cast.lina.id}"}


def test_handed_back_with_a_reason_it_is_reworded_and_reaches_all(browser_of: Browser, nid: Space) -> None:
    lina, nadia = browser_of("lina"), browser_of("nadia")
    message = send_all_the_same(lina, nid, NUMBER)
    item = Item.objects.get()
    answer = nadia.post(
        f"/desk/items/{item.id}/decisions/",
        {"verb": "return", "note": "Donne-le de vive voix plutôt.", "seen_version": item.version},
    )
    assert answer.status_code in (200, 302), answer.content
    assert "Donne-le de vive voix" in read(lina, nid)
    lina.post(f"/messages/{message.id}/edit/", {"text": "Je te le dirai de vive voix."})
    for reader in ("lina", "yanis", "nadia"):
        assert "de vive voix." in read(browser_of(reader), nid)
    assert set(Entry.objects.values_list("verb", flat=True)) >= {"text_held", "text_returned"}


def test_an_author_takes_back_what_waits_and_nobody_else_can(browser_of: Browser, nid: Space) -> None:
    message = send_all_the_same(browser_of("lina"), nid, NUMBER)
    for other in ("yanis", "nadia", "mael"):
        assert browser_of(other).post(f"/messages/{message.id}/withdraw/").status_code == 404
        assert browser_of(other).get(f"/messages/{message.id}/edit/").status_code == 404
    browser_of("lina").post(f"/messages/{message.id}/withdraw/")
    message.refresh_from_db()
    assert message.state == "withdrawn"
    assert not Item.objects.filter(open=True).exists()


def test_the_same_form_sent_twice_makes_one_message(browser_of: Browser, nid: Space) -> None:
    lina, key = browser_of("lina"), uuid4()
    for _ in range(2):
        assert post(lina, nid, "On part à 19 h 30 ?", key=key).status_code == 302
    assert Message.objects.count() == 1


def test_a_replay_loses_to_an_access_that_ended(browser_of: Browser, nid: Space, cast: Cast) -> None:
    lina, key = browser_of("lina"), uuid4()
    post(lina, nid, "On part à 19 h 30 ?", key=key)
    SpaceMember.objects.filter(person=cast.lina).update(left_at="2026-01-01T00:00Z")
    assert post(lina, nid, "On part à 19 h 30 ?", key=key).status_code == 404


def test_an_empty_message_is_said_beside_the_box(browser_of: Browser, nid: Space) -> None:
    answer = post(browser_of("lina"), nid, "   ", htmx=True)
    assert answer.status_code == 400
    assert answer.context["form"].errors["text"]


def test_with_nobody_on_duty_a_group_set_to_read_only_keeps_the_words(browser_of: Browser, nid: Space) -> None:
    Space.objects.update(unattended="read_only")
    lina = browser_of("lina")
    assert post(lina, nid, "Coucou").status_code == 302
    Duty.objects.all().delete()
    answer = post(lina, nid, "Il y a quelqu’un ?")
    assert answer.status_code == 403
    assert "Il y a quelqu" in answer.content.decode()
    assert Message.objects.count() == 1


def test_with_nobody_on_duty_a_group_set_to_hold_makes_all_wait(browser_of: Browser, nid: Space) -> None:
    Space.objects.update(unattended="hold")
    Duty.objects.all().delete()
    post(browser_of("lina"), nid, "Bonne nuit tout le monde")
    assert Message.objects.get().state == "held"


def test_script_in_a_text_stays_text(browser_of: Browser, nid: Space) -> None:
    post(browser_of("lina"), nid, "<script>alert(1)</script><b>gras</b>")
    page = read(browser_of("yanis"), nid)
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_who_reads_here_names_team_and_members(browser_of: Browser, nid: Space) -> None:
    page = browser_of("lina").get(f"/spaces/{nid.id}/readers/").content.decode()
    for name in ("Nadia", "Marc", "Lina", "Yanis"):
        assert name in page
    assert "Maël" not in page


def test_the_page_of_a_group_costs_the_same_queries_however_much_was_written(
    browser_of: Browser, nid: Space, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    lina = browser_of("lina")
    for number in range(12):
        post(lina, nid, f"Message {number}")
    with django_assert_max_num_queries(19):  # type: ignore[attr-defined]
        lina.get(f"/groups/{nid.id}/")


def test_a_number_split_over_two_messages_is_held(browser_of: Browser, nid: Space) -> None:
    lina = browser_of("lina")
    assert post(lina, nid, "06 39").status_code == 302
    assert Message.objects.get().state == "published", "half a number tells nothing"
    assert post(lina, nid, "98 12 34").status_code == 302
    assert Message.objects.latest("created_at").state == "held"
