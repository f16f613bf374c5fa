"""2. The live group: seen within a second; a number is shown to its author, held, handed back, reworded, published."""
from collections.abc import Callable

from playwright.sync_api import expect

from tests.stories.acts import NID, NUMBER, Watch, bubble, now, open_ticket, say, ticket
from tests.stories.stage import Stage

HELLO = "Qui a vu mon écharpe bleue ?"
HELD = f"Écris-moi plutôt là : {NUMBER}"
WHY = "Donne-le de vive voix, pas ici."
AGAIN = "Je te le dirai de vive voix."


def test_a_message_is_seen_at_once_and_a_number_waits_for_an_adult(play: Callable[..., Stage]) -> None:
    stage = play()
    lina, yanis, nadia = stage.phone("lina"), stage.phone("yanis"), stage.desktop("nadia")
    for page in (lina, yanis):
        page.goto(NID)
    nadia.goto("/desk/")

    seen = Watch(yanis, HELLO)
    seen.came(after=say(lina, HELLO))

    at_the_desk = Watch(nadia, NUMBER)
    say(lina, HELD)
    expect(lina.locator("#composer .note")).to_contain_text("numéro")
    assert lina.locator("#composer textarea").input_value() == HELD, "what was typed is kept"
    expect(bubble(lina, NUMBER)).to_have_count(0)
    sent = now(lina)
    lina.get_by_test_id("send-anyway").click()
    own = bubble(lina, NUMBER)
    expect(own).to_have_attribute("data-state", "held")
    expect(own).to_contain_text("Nadia")
    at_the_desk.came(after=sent)
    expect(bubble(yanis, NUMBER)).to_have_count(0)

    open_ticket(nadia, NUMBER)
    back = Watch(lina, WHY)
    nadia.locator("#id_note").fill(WHY)
    returned = now(nadia)
    nadia.locator("button[name=verb][value=return]").click()
    back.came(after=returned)
    expect(own).to_have_attribute("data-state", "returned")

    own.locator("a[href$='/edit/']").click()
    lina.locator("textarea[name=text]").fill(AGAIN)
    seen = Watch(yanis, AGAIN)
    lina.locator("main form button.btn").first.click()
    seen.came()
    expect(bubble(lina, AGAIN)).to_have_attribute("data-state", "published")
    nadia.goto("/desk/")
    expect(ticket(nadia, NUMBER)).to_have_count(0)
    for page in (yanis, nadia):
        page.goto(NID)
        expect(bubble(page, AGAIN)).to_be_visible()
        expect(bubble(page, NUMBER)).to_have_count(0)
