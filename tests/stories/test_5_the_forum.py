"""5. The association's forum: a topic, an answer, a full name that waits for its host; nobody else enters."""
from collections.abc import Callable
from uuid import uuid4

from playwright.sync_api import expect

from config.demo.cast import BY_NAME
from tests.stories.acts import FORUM, Watch, bubble, open_ticket, publish, same_as_nothing, say, ticket
from tests.stories.stage import Stage

TITLE = "Ouvrir un compte en banque à 18 ans"
ANSWER = "J’ai demandé le droit au compte, en dix jours c’était fait."
NAMED = f"C’est {BY_NAME['yanis'].first_name} {BY_NAME['yanis'].family_name} qui m’a montré le formulaire."


def test_a_topic_an_answer_and_a_name_that_waits_for_the_host(play: Callable[..., Stage]) -> None:
    stage = play()
    karim, ines = stage.desktop("karim"), stage.phone("ines")
    karim.goto(FORUM)
    karim.locator("a[href$='/topics/new/']").click()
    karim.locator("[name=title]").fill(TITLE)
    karim.locator("[name=text]").fill("Comment avez-vous fait ?")
    karim.locator("main form button.btn").first.click()
    expect(karim.locator("h1")).to_contain_text(TITLE)
    topic = karim.url.removeprefix(stage.url)

    ines.goto(FORUM)
    ines.locator(".topic a", has_text=TITLE).click()
    answered = Watch(karim, ANSWER)
    answered.came(after=say(ines, ANSWER))
    expect(bubble(karim, ANSWER)).to_contain_text("Hirondelle")

    desk = stage.desktop("karim")
    desk.goto("/desk/")
    waits = Watch(desk, NAMED)
    say(ines, NAMED)
    anyway = ines.get_by_test_id("send-anyway")
    expect(anyway.or_(bubble(ines, NAMED)).first).to_be_visible()
    if anyway.is_visible():
        anyway.click()
    expect(bubble(ines, NAMED)).to_have_attribute("data-state", "held")
    waits.came()
    expect(bubble(karim, NAMED)).to_have_count(0)

    nadia = stage.desktop("nadia")
    nadia.goto("/desk/")
    expect(ticket(nadia, NAMED)).to_have_count(0)
    for name in ("nadia", "marc", "judith", "soraya", "denis", "lina", "samia", "helene"):
        page = stage.desktop(name)
        same_as_nothing(page, FORUM, f"/forums/{uuid4()}/")
        same_as_nothing(page, topic, f"/topics/{uuid4()}/")

    open_ticket(desk, NAMED)
    shown = Watch(karim, NAMED)
    publish(desk)
    shown.came()
