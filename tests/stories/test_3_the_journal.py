"""3. A mother's three lines and photo wait as the order says, then reach her child; the picture tells nobody where."""
import re
from collections.abc import Callable
from io import BytesIO
from uuid import uuid4

from PIL import Image
from playwright.sync_api import Page, expect

from tests.stories.acts import Watch, bubble, open_ticket, publish, same_as_nothing
from tests.stories.photo import photo_with_gps
from tests.stories.stage import Stage

WORDS = "Le figuier a refait des feuilles.\nJe t’en garde une.\nOn la collera samedi."
FIRST = "Le figuier a refait des feuilles."


def post(samia: Page) -> None:
    """Share a photo and three lines, from the list of one's journals on."""
    samia.goto("/journals/")
    journal = samia.locator("a[href^='/journals/']", has_text="Lina")
    if journal.count():
        journal.first.click()
    samia.locator("a[href*='share=photo']").click()
    samia.locator("[name=picture]").set_input_files(
        {"name": "IMG_0412.jpg", "mimeType": "image/jpeg", "buffer": photo_with_gps()}
    )
    samia.locator("#write textarea").fill(WORDS)
    samia.locator("#write button.btn").click()


def picture_of(page: Page) -> str:
    """Return the address of the picture of the entry, once it is there."""
    image = bubble(page, FIRST).locator("img[src*='/files/']")
    expect(image).to_be_visible()
    return str(image.get_attribute("src"))


def test_a_photo_waits_is_approved_and_is_served_without_its_place(play: Callable[..., Stage]) -> None:
    stage = play()
    samia, lina, nadia = stage.phone("samia"), stage.phone("lina"), stage.desktop("nadia")
    lina.goto("/journals/")
    nadia.goto("/desk/")
    waits = Watch(nadia, FIRST)
    post(samia)
    own = bubble(samia, FIRST)
    expect(own).to_have_attribute("data-state", "held")
    expect(own.locator(".note")).to_be_visible()
    waits.came()
    expect(bubble(lina, FIRST)).to_have_count(0)

    open_ticket(nadia, FIRST)
    arrives = Watch(lina, FIRST)
    arrives.came(after=publish(nadia))
    expect(own).to_have_attribute("data-state", "published")

    url = picture_of(lina)
    served = lina.request.get(url)
    assert served.status == 200
    assert b"canary-description" not in served.body()
    picture = Image.open(BytesIO(served.body()))
    assert not dict(picture.getexif())
    assert not {"exif", "xmp", "icc_profile"} & set(picture.info)

    nowhere = re.sub(r"[0-9a-f-]{36}", str(uuid4()), url)
    for name in ("bruno", "yanis", "tom", "claire", "karim", ""):
        same_as_nothing(stage.phone(name), url, nowhere)
