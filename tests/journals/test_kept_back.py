"""What relatives never learn of a team, of one another, and who has left reads nothing."""
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client

from accounts.models import FamilyLink, Membership, Placement
from journals.keys import exchange_of, journal_of
from journals.models import Entry, EntryReader, ExchangeMessage
from journals.streams import ExchangeStreams, JournalStreams
from lib import clock
from lib.clock import PARIS
from moderation.models import Item
from notifications.models import Notice
from realtime.models import Event
from tests.journals.conftest import decide, write
from tests.people import Cast, actor, link, on_duty
from tests.visits.decisions import decide_for, right_of
from visits.actions import interrupt
from visits.contact import topic

Browser = Callable[[str], Client]


@pytest.fixture
def secret(decided: Cast) -> FamilyLink:
    """Return Samia's bond, the place kept from her."""
    FamilyLink.objects.filter(relative=decided.samia).update(place_secret=True)
    return FamilyLink.objects.get(child=decided.lina, relative=decided.samia)


def test_from_whom_the_place_is_kept_no_name_of_the_team_reads_or_answers(
    secret: FamilyLink, decided: Cast, browser_of: Browser
) -> None:
    samia = browser_of("samia")
    write(samia, decided.lina, "Elle a tes yeux")
    entry = Entry.objects.get()
    pages = [f"/journals/{decided.lina.id}/", f"/entries/{entry.id}/edit/"]
    for page in pages:
        assert "Nadia" not in samia.get(page).content.decode()
    assert "L’équipe va le lire." in samia.get(pages[0]).content.decode()
    decide(browser_of("nadia"), "return", "Un peu plus court ?")
    for page in pages:
        html = samia.get(page).content.decode()
        assert "Un peu plus court ?" in html
        assert "Nadia" not in html


def test_others_are_told_who_reads(decided: Cast, browser_of: Browser) -> None:
    samia = browser_of("samia")
    write(samia, decided.lina, "Elle a tes yeux")
    assert "Nadia" in samia.get(f"/journals/{decided.lina.id}/").content.decode()


def test_thanks_make_no_sound_to_the_other_parent(decided: Cast, browser_of: Browser) -> None:
    write(browser_of("nadia"), decided.lina, "Lina a fait un gâteau", relatives=[str(decided.samia.id)])
    entry = Entry.objects.get()
    EntryReader.objects.create(entry=entry, relative=decided.bruno)
    browser_of("lina").post(f"/entries/{entry.id}/thanks/")
    heard = set(Event.objects.filter(verb="EntryThanked").values_list("stream__key", flat=True))
    assert heard == {str(journal_of(decided.lina.id, audience)) for audience in ("child", "team")}


def test_an_interrupted_relative_gets_no_notice_of_what_they_cannot_read(decided: Cast, browser_of: Browser) -> None:
    marc = actor(decided.marc)
    write(browser_of("nadia"), decided.lina, "Lina a fait un gâteau", relatives=[str(decided.samia.id)])
    assert Notice.objects.filter(person=decided.samia, verb="entry_published").count() == 1
    write(browser_of("lina"), decided.lina, "Un dessin pour maman", relatives=[str(decided.samia.id)])
    item = Item.objects.get(open=True)
    Notice.objects.all().delete()
    interrupt(marc, decided.lina.id, decided.samia.id, reason_told="Le temps d’en parler.", now=marc.now)
    write(browser_of("nadia"), decided.lina, "Lina a grandi")
    newest = Entry.objects.get(text="Lina a grandi")
    assert not Notice.objects.filter(person=decided.samia, object_id__in=(newest.id, item.object_id)).exists()


def test_a_foster_carer_is_not_named_to_families_and_reads_nothing_once_no_longer_one(
    cast: Cast, browser_of: Browser
) -> None:
    link(cast.mael, cast.bruno, "father")
    assert "Odile" not in browser_of("bruno").get("/team/").content.decode()
    odile = browser_of("odile")
    assert odile.get(f"/journals/{cast.mael.id}/").status_code == 200
    Membership.objects.filter(person=cast.odile).update(ends_at=clock.now())
    for address in (f"/journals/{cast.mael.id}/", f"/children/{cast.mael.id}/contact/"):
        odile.get("/charter/")
        odile.post("/charter/")
        assert odile.get(address).status_code == 404
    assert "Maël" not in odile.get("/journals/").content.decode()


def test_a_team_hears_a_child_until_the_last_day_of_the_placement_and_asks_again_when_the_child_moves(
    exchange: FamilyLink, decided: Cast
) -> None:
    today = clock.today()
    Placement.objects.filter(child=decided.lina).update(ends_on=today)
    nadia, now = actor(decided.nadia), clock.now()
    for streams, key in (
        (JournalStreams(), journal_of(decided.lina.id, "team")), (ExchangeStreams(), exchange_of(exchange.id, "team")),
    ):
        grant = streams.grant(nadia, key, now=now)
        assert grant
        assert grant.until
        assert grant.until.astimezone(PARIS).date() == today + timedelta(days=1)
        assert topic(decided.lina.id) in grant.watches
    tomorrow = actor(decided.nadia, now=now + timedelta(days=1))
    assert JournalStreams().grant(tomorrow, journal_of(decided.lina.id, "team"), now=tomorrow.now) is None


def test_what_comes_from_the_child_is_not_shown_where_only_the_way_to_the_child_is_open(
    cast: Cast, browser_of: Browser
) -> None:
    decide_for(cast, "lina", right_of(
        cast, regime="free", windows=[], channels={"message": {"to_child": "allow", "from_child": "deny"}}
    ))
    on_duty(cast.nadia, cast.tilleuls, cast.le_nid, now=clock.now())
    bond = FamilyLink.objects.get(child=cast.lina, relative=cast.samia)
    now = clock.now()
    for author, text in ((cast.lina, "De Lina"), (cast.samia, "De Samia")):
        ExchangeMessage.objects.create(
            link=bond, author=author, text=text, html=f"<p>{text}</p>", state="published", key=uuid4(),
            created_at=now, published_at=now,
        )
    page = browser_of("samia").get(f"/exchanges/{bond.id}/").content.decode()
    assert "De Samia" in page
    assert "De Lina" not in page
