"""The living page is for a house without real people; the pages that stop somebody always show a way on."""
import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.test import Client, override_settings

WAYS = ("400", "403", "403_csrf", "404", "413", "429", "500")


def test_the_living_page_shows_every_state_where_all_people_are_invented(client: Client) -> None:
    with override_settings(SECRET_KEY=settings.EMBEDDED_KEY):
        answer = client.get("/design/")

    shown = answer.content.decode()
    assert answer.status_code == 200
    for css in (
        "pencil", "handed", "going", "failed", "gone", "closed", "field--error", "tag--danger", "offline",
    ):
        assert css in shown, css


def test_the_living_page_does_not_exist_where_people_are_real(client: Client) -> None:
    with override_settings(DEBUG=False, SECRET_KEY="a key of one's own"):
        assert client.get("/design/").status_code == 404


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_stops_somebody_shows_a_scene_and_a_way_on(way: str) -> None:
    shown = render_to_string(f"{way}.html")

    assert '<svg class="scene' in shown
    assert 'href="/"' in shown
    assert "<title>Carnet</title>" in shown
