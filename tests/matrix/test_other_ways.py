"""The same addresses in other ways: from a foreign page, by other methods, by the places of one's navigation."""
import pytest
from django.conf import settings
from django.test import Client
from django.urls import resolve

from tests.matrix.forms import form_of
from tests.matrix.reading import NOBODY, Asker, Row, Table, read_table

pytestmark = pytest.mark.django_db
SENT = [row for row in read_table().rows if row.method == "POST" and row.cells["nad"][0] in "2>"]
OTHER = ("PUT", "PATCH", "DELETE", "TRACE")


@pytest.mark.parametrize("row", SENT, ids=lambda row: row.path)
def test_a_foreign_page_sends_no_form_in_somebodys_name(row: Row, asker: Asker) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.cookies[settings.SESSION_COOKIE_NAME] = asker.session("nad")
    assert browser.post(asker.world.address(row.path), form_of(row, asker.world)).status_code == 403


@pytest.mark.parametrize("method", OTHER)
def test_no_other_method_changes_anything(method: str, table: Table, asker: Asker) -> None:
    paths = {row.path for row in table.rows if not row.path.startswith("/account/")}
    answers = {path: asker.answer(Row(method, path, {}), "mar") for path in sorted(paths)}
    taken = {path: code for path, code in answers.items() if code not in ("405", "-", "403", ">ho")}
    assert taken == {}


def test_every_place_of_ones_navigation_opens(table: Table, asker: Asker) -> None:
    dead = []
    for column in table.columns:
        if column == NOBODY:
            continue
        for url in asker.navigation(column):
            code = asker.answer(Row("GET", url, {}), column)
            expected = next(row.cells[column] for row in table.rows if row.method == "GET" and row.path == url)
            if code != expected or code[0] not in "2>":
                dead.append(f"{column} is shown {resolve(url).view_name}, which answers {code}")
    assert dead == []
