"""How a picture stands on a page while it is prepared, when it is there, and when it will not come."""
from collections.abc import Callable

import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext, override_settings
from django.utils.translation import override

from attachments import cleaning
from attachments.models import Attachment
from attachments.queries import pictures, pictures_of
from lib import clock
from tests.attachments.album import Album
from tests.attachments.pictures import photo

Sent = Callable[..., Attachment]


def shown(row: Attachment) -> str:
    with override("en"):
        return render_to_string("attachments/_picture.html", {"picture": pictures([row.id])[row.id]})


def test_one_that_is_prepared_keeps_its_shape_and_gives_no_address(sent: Sent) -> None:
    html = shown(sent())

    assert 'viewBox="0 0 1200 800"' in html
    assert "It arrives by itself." in html
    assert "/files/" not in html
    assert "<img" not in html


def test_one_that_is_ready_has_measures_words_and_every_size_once(sent: Sent) -> None:
    row = sent(alt="Un gâteau  avec <trois> bougies")
    cleaning.clean(row.id, now=clock.now())
    html = shown(row)

    assert 'width="1200"' in html
    assert 'height="800"' in html
    assert "&lt;trois&gt;" in html
    assert html.count(f"/files/{row.id}/") == 4
    for size, width in (("small", 480), ("medium", 960), ("large", 1200)):
        assert f"/files/{row.id}/{size}/ {width}w" in html


@pytest.mark.parametrize(("data", "sentence"), [
    (photo()[:3000], "This picture cannot be read: the file is damaged."),
])
def test_one_that_was_refused_says_why_and_what_to_do(sent: Sent, data: bytes, sentence: str) -> None:
    row = sent(data=data)
    cleaning.clean(row.id, now=clock.now())
    html = shown(row)

    assert sentence in html
    assert "/files/" not in html


def test_one_that_failed_says_what_to_do(sent: Sent) -> None:
    row = sent()
    Attachment.objects.filter(id=row.id).update(state="failed", original="")

    assert "Send it again" in shown(row)


def test_the_pictures_of_a_whole_page_cost_one_query(sent: Sent, album: Album) -> None:
    first, second = sent(), sent()
    with CaptureQueriesContext(connection) as queries:
        found = pictures_of("album", [album.id])

    assert len(queries) == 1
    assert [picture.id for picture in found[album.id]] == [first.id, second.id]


@override_settings(LANGUAGE_CODE="fr")
def test_a_small_picture_offers_no_size_twice(sent: Sent) -> None:
    from tests.attachments.pictures import drawing, encoded

    row = sent(data=encoded(drawing(300, 200)))
    cleaning.clean(row.id, now=clock.now())

    assert pictures([row.id])[row.id].srcset == f"/files/{row.id}/small/ 300w"
