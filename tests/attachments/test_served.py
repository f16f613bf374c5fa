"""Who gets the bytes of a picture: who may see it now; for all others it does not exist (threats 3, 10, 12)."""
import io
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image

from attachments import cleaning
from attachments.models import Attachment
from lib import clock
from tests.attachments.album import Album
from tests.people import Cast

Sent = Callable[..., Attachment]
Browser = Callable[[str], Client]


def address(row_id: object, size: str = "medium") -> str:
    return reverse("attachments:file", args=[row_id, size])


@pytest.fixture
def ready(sent: Sent, album: Album, cast: Cast) -> Attachment:
    """Return a picture of Samia's that Lina and Samia may see."""
    album.readers = {cast.lina.id, cast.samia.id}
    row = sent()
    cleaning.clean(row.id, now=clock.now())
    return row


def asked(browser: Client, row_id: object, size: str = "medium") -> tuple[int, bytes, int]:
    """Return status, body and number of queries of a request."""
    with CaptureQueriesContext(connection) as queries:
        answer: HttpResponse = browser.get(address(row_id, size))
    return answer.status_code, answer.content, len(queries)


@pytest.mark.parametrize("size", ["small", "medium", "large"])
@pytest.mark.parametrize("name", ["lina", "samia"])
def test_who_may_see_it_gets_it(ready: Attachment, browser_of: Browser, name: str, size: str) -> None:
    answer = browser_of(name).get(address(ready.id, size))

    assert answer.status_code == 200
    assert Image.open(io.BytesIO(answer.content)).format == "WEBP"
    assert answer["Content-Type"] == "image/webp"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Content-Disposition"] == 'inline; filename="picture.webp"'


@pytest.mark.parametrize("name", ["bruno", "yanis", "nadia", "claire", "denis", "karim"])
def test_for_everybody_else_it_does_not_exist(ready: Attachment, browser_of: Browser, name: str) -> None:
    browser = browser_of(name)
    nothing = asked(browser, uuid4())

    assert nothing[0] == 404
    assert asked(browser, ready.id) == nothing


def test_even_its_author_loses_it_with_the_right(
    ready: Attachment, album: Album, cast: Cast, browser_of: Browser
) -> None:
    samia = browser_of("samia")
    assert asked(samia, ready.id)[0] == 200

    album.readers.discard(cast.samia.id)

    assert asked(samia, ready.id) == asked(samia, uuid4())


def test_nobody_gets_a_byte_before_it_is_made_anew(
    sent: Sent, album: Album, cast: Cast, browser_of: Browser
) -> None:
    album.readers = {cast.lina.id, cast.samia.id}
    row, alone = sent(), sent(attached=False)
    for browser in (browser_of("samia"), browser_of("lina")):
        nothing = asked(browser, uuid4())
        assert asked(browser, row.id) == asked(browser, alone.id) == nothing
        cleaning.claim(row.id, now=clock.now())
        assert asked(browser, row.id) == nothing


def test_a_refused_picture_has_no_address(sent: Sent, album: Album, cast: Cast, browser_of: Browser) -> None:
    album.readers = {cast.samia.id}
    from tests.attachments.pictures import photo

    row = sent(data=photo()[:3000])
    cleaning.clean(row.id, now=clock.now())
    row.refresh_from_db()
    assert row.state == "refused"
    samia = browser_of("samia")

    assert asked(samia, row.id) == asked(samia, uuid4())


def test_what_belongs_nowhere_yet_is_its_owners_alone(sent: Sent, browser_of: Browser) -> None:
    row = sent(attached=False)
    cleaning.clean(row.id, now=clock.now())

    assert asked(browser_of("samia"), row.id)[0] == 200
    nadia = browser_of("nadia")
    assert asked(nadia, row.id) == asked(nadia, uuid4())


def test_a_rule_that_breaks_grants_nothing(ready: Attachment, album: Album, browser_of: Browser) -> None:
    lina = browser_of("lina")
    assert asked(lina, ready.id)[0] == 200

    album.broken = True

    assert browser_of("lina").get(address(ready.id)).status_code == 404


def test_a_size_that_is_not_made_does_not_exist(ready: Attachment, browser_of: Browser) -> None:
    lina = browser_of("lina")

    assert asked(lina, ready.id, "original")[:2] == asked(lina, uuid4(), "original")[:2]
    assert asked(lina, ready.id, "original")[0] == 404


def test_who_is_not_signed_in_is_sent_to_the_door(ready: Attachment, outsider: Client) -> None:
    for row_id in (ready.id, uuid4()):
        answer = outsider.get(address(row_id))
        assert answer.status_code == 302
        assert answer["Location"] == f"{reverse('account_login')}?next={address(row_id)}"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_file_is_only_read(ready: Attachment, browser_of: Browser, method: str) -> None:
    assert getattr(browser_of("lina"), method)(address(ready.id)).status_code == 405


def test_only_its_measures_are_told_without_its_bytes(ready: Attachment, browser_of: Browser) -> None:
    lina = browser_of("lina")
    whole = lina.get(address(ready.id))
    head = lina.head(address(ready.id))

    assert (head.status_code, head.content) == (200, b"")
    assert int(head["Content-Length"]) == len(whole.content)


@pytest.mark.parametrize(("range_", "part"), [
    ("bytes=0-9", slice(0, 10)), ("bytes=10-", slice(10, None)), ("bytes=-7", slice(-7, None)),
    ("bytes=5-999999999", slice(5, None)), ("bytes=-999999999", slice(0, None)),
])
def test_a_part_is_sent_as_a_part(ready: Attachment, browser_of: Browser, range_: str, part: slice) -> None:
    lina = browser_of("lina")
    whole = lina.get(address(ready.id)).content
    answer = lina.get(address(ready.id), headers={"Range": range_})
    first, last, _step = part.indices(len(whole))

    assert answer.status_code == 206
    assert answer.content == whole[part]
    assert answer["Content-Range"] == f"bytes {first}-{last - 1}/{len(whole)}"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("range_", ["bytes=999999999-", "bytes=-0"])
def test_a_part_that_lies_outside_is_refused(ready: Attachment, browser_of: Browser, range_: str) -> None:
    answer = browser_of("lina").get(address(ready.id), headers={"Range": range_})

    assert answer.status_code == 416
    assert answer["Content-Range"].startswith("bytes */")
    assert answer.content == b""


@pytest.mark.parametrize("headers", [
    {"Range": "bytes=9-3"}, {"Range": "bytes=-"}, {"Range": "lines=1-2"}, {"Range": "bytes=0-1,5-6"},
    {"Range": "bytes=0-9", "If-Range": '"another file"'},
])
def test_what_is_no_single_part_gets_it_whole(
    ready: Attachment, browser_of: Browser, headers: dict[str, str]
) -> None:
    lina = browser_of("lina")
    answer = lina.get(address(ready.id), headers=headers)

    assert answer.status_code == 200
    assert answer.content == lina.get(address(ready.id)).content


def test_a_part_is_asked_for_like_the_whole(ready: Attachment, browser_of: Browser) -> None:
    bruno = browser_of("bruno")
    answer = bruno.get(address(ready.id), headers={"Range": "bytes=0-9"})

    assert (answer.status_code, answer.content) == asked(bruno, uuid4())[:2]
