"""The journal: a mother's words wait as the order says, the child receives them, the father finds nothing."""
from collections.abc import Callable
from io import BytesIO
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from PIL import Image

from attachments.models import Attachment
from journals.models import Entry
from moderation.models import Item
from notifications.models import Notice
from realtime.models import Event
from tests.journals.conftest import decide, photo_with_gps, write
from tests.people import Cast, actor
from visits.actions import interrupt

Browser = Callable[[str], Client]
HOUR = "14\u00a0h\u00a005"
WORDS = "Ta cousine est née ce matin. Elle s’appelle Nour. Elle a tes yeux."


def page(browser: Client, cast: Cast) -> str:
    return browser.get(f"/journals/{cast.lina.id}/").content.decode()


def test_the_mothers_entry_waits_and_says_so_then_reaches_the_child(decided: Cast, browser_of: Browser) -> None:
    samia = browser_of("samia")
    assert write(samia, decided.lina, WORDS).status_code == 302
    own = page(samia, decided)
    assert "Elle a tes yeux" in own
    assert "En relecture" in own
    assert "Elle a tes yeux" not in page(browser_of("lina"), decided)
    item = Item.objects.get()
    assert item.contact_held
    assert item.contact_reason
    decide(browser_of("nadia"))
    for reader in ("lina", "nadia", "samia"):
        assert "Elle a tes yeux" in page(browser_of(reader), decided)
    assert Notice.objects.filter(person=decided.lina, verb="entry_published").exists()


def test_contact_and_moderation_hold_one_item_with_both_reasons(decided: Cast, browser_of: Browser) -> None:
    write(browser_of("samia"), decided.lina, "Mon nouveau numéro : 06 39 98 12 34")
    item = Item.objects.get()
    assert item.contact_held
    assert "contact_details" in item.labels


@pytest.mark.django_db(transaction=True)
def test_the_photo_loses_where_it_was_taken_and_is_served_to_readers_alone(
    decided: Cast, browser_of: Browser, background: Callable[[], None]
) -> None:
    write(browser_of("samia"), decided.lina, WORDS, picture=photo_with_gps())
    background()
    picture = Attachment.objects.get()
    assert picture.state == "ready"
    url, nowhere = f"/files/{picture.id}/large/", f"/files/{uuid4()}/large/"
    # Before the decision only author and desk see it.
    assert browser_of("samia").get(url).status_code == 200
    assert browser_of("lina").get(url).status_code == 404
    decide(browser_of("nadia"))
    served = browser_of("lina").get(url)
    assert served.status_code == 200
    data = b"".join(served.streaming_content) if served.streaming else served.content
    assert b"canary-description" not in data
    assert not dict(Image.open(BytesIO(data)).getexif())
    for stranger in ("bruno", "yanis", "mael", "claire", "karim", "denis"):
        browser = browser_of(stranger)
        refused, missing = browser.get(url), browser.get(nowhere)
        assert (refused.status_code, refused.content) == (404, missing.content)
    anonymous = Client()
    assert anonymous.get(url)["Location"].split("?")[0] == anonymous.get(nowhere)["Location"].split("?")[0]


@pytest.mark.parametrize("stranger", ["bruno", "yanis", "mael", "claire", "karim", "paul", "denis", "soraya", "odile"])
def test_a_stranger_and_the_father_find_what_does_not_exist(
    decided: Cast, browser_of: Browser, stranger: str
) -> None:
    browser = browser_of(stranger)
    nowhere = browser.get(f"/journals/{uuid4()}/")
    answer = browser.get(f"/journals/{decided.lina.id}/")
    assert (answer.status_code, answer.content) == (404, nowhere.content)
    assert write(browser, decided.lina, "Bonjour ma fille").status_code == 404
    assert not Entry.objects.exists()


@pytest.mark.parametrize("reader", ["yanis", "bruno", "claire"])
def test_what_is_hidden_costs_as_many_queries_as_what_does_not_exist(
    decided: Cast, browser_of: Browser, reader: str
) -> None:
    browser = browser_of(reader)
    counts = []
    for child in (uuid4(), decided.lina.id, uuid4(), decided.lina.id):
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(f"/journals/{child}/").status_code == 404
        counts.append(len(asked))
    assert counts[2] == counts[3]


def test_separated_parents_never_read_each_other(decided: Cast, browser_of: Browser) -> None:
    write(browser_of("samia"), decided.lina, WORDS)
    decide(browser_of("nadia"))
    keys = set(Event.objects.filter(verb="EntryPublished").values_list("stream__key", flat=True))
    assert not [key for key in keys if str(decided.bruno.id) in key]


def test_a_child_chooses_who_reads_among_those_the_order_allows(decided: Cast, browser_of: Browser) -> None:
    lina = browser_of("lina")
    form = lina.get(f"/journals/{decided.lina.id}/?share=news").content.decode()
    assert "Samia" in form
    assert "Bruno" not in form
    assert write(lina, decided.lina, "J’ai eu 14 en maths", relatives=[str(decided.bruno.id)]).status_code == 400
    write(lina, decided.lina, "J’ai eu 14 en maths", relatives=[str(decided.samia.id)])
    decide(browser_of("nadia"))
    assert "14 en maths" in page(browser_of("samia"), decided)
    write(lina, decided.lina, "Ça, c’est pour mon équipe")
    assert "pour mon équipe" in page(browser_of("nadia"), decided)
    assert "pour mon équipe" not in page(browser_of("samia"), decided)


def test_a_relative_reads_the_day_of_others_words_never_the_hour(decided: Cast, browser_of: Browser) -> None:
    write(browser_of("nadia"), decided.lina, "Lina a fait un gâteau", relatives=[str(decided.samia.id)])
    seen = page(browser_of("samia"), decided)
    assert "Lina a fait un gâteau" in seen
    assert HOUR not in seen
    assert HOUR in page(browser_of("lina"), decided)


def test_the_team_of_another_home_decides_nothing(decided: Cast, browser_of: Browser) -> None:
    write(browser_of("samia"), decided.lina, WORDS)
    assert decide(browser_of("claire")).status_code == 404
    assert Entry.objects.get().state == "held"


def test_once_interrupted_the_journal_closes_and_a_held_entry_is_not_released(
    decided: Cast, browser_of: Browser
) -> None:
    samia = browser_of("samia")
    write(samia, decided.lina, WORDS)
    marc = actor(decided.marc)
    told = "Le temps d’en parler ensemble."
    interrupt(marc, decided.lina.id, decided.samia.id, reason_told=told, now=marc.now)
    assert samia.get(f"/journals/{decided.lina.id}/").status_code == 404
    assert told in samia.get("/journals/").content.decode()
    decide(browser_of("nadia"))
    assert Entry.objects.get().state == "held"
    assert "Elle a tes yeux" not in page(browser_of("lina"), decided)


def test_before_any_decision_is_entered_nothing_opens(cast: Cast, browser_of: Browser) -> None:
    assert browser_of("samia").get(f"/journals/{cast.lina.id}/").status_code == 404
    assert "droits" in browser_of("samia").get("/journals/").content.decode()


def test_thanks_are_said_once_and_where_words_are_read_first_not_at_all(decided: Cast, browser_of: Browser) -> None:
    write(browser_of("nadia"), decided.lina, "Lina a fait un gâteau", relatives=[str(decided.samia.id)])
    entry = Entry.objects.get()
    assert "Dire merci" in page(browser_of("lina"), decided)
    for _ in range(2):
        browser_of("lina").post(f"/entries/{entry.id}/thanks/")
    assert entry.thanks.count() == 1
    # A reaction waits like a word (visit-rules section 10), and nobody reads a thank-you first.
    assert "Dire merci" not in page(browser_of("samia"), decided)
    assert browser_of("samia").post(f"/entries/{entry.id}/thanks/").status_code == 403
    assert entry.thanks.count() == 1
    assert browser_of("bruno").post(f"/entries/{entry.id}/thanks/").status_code == 404


def test_a_file_that_is_no_picture_is_refused_and_the_words_stay(decided: Cast, browser_of: Browser) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    fake = SimpleUploadedFile("photo.jpg", b"<svg onload=alert(1)></svg>", "image/jpeg")
    answer = write(browser_of("samia"), decided.lina, WORDS, picture=fake)
    assert answer.status_code == 415
    assert "Elle a tes yeux" in answer.content.decode()
    assert not Entry.objects.exists()
