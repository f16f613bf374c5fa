"""Collected for a server, the component sheets leave as one, under a name that changes with its content."""
import json
from pathlib import Path

import pytest
from django.core.management import call_command
from pytest_django.fixtures import SettingsWrapper


@pytest.fixture
def collected(tmp_path: Path, settings: SettingsWrapper) -> Path:
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES, "staticfiles": {"BACKEND": "lib.staticfiles.OneSheetStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    return tmp_path


def test_a_phone_asks_once_for_the_sheets(collected: Path) -> None:
    names = json.loads((collected / "staticfiles.json").read_text())["paths"]
    sheet = (collected / names["css/app.css"]).read_text()

    assert names["css/app.css"] != "css/app.css"
    assert "@import" not in sheet
    assert ".composer" in sheet and "--ground:" in sheet
    assert (collected / f"{names['css/app.css']}.gz").exists()


def test_pictures_and_the_font_keep_their_place_in_the_one_sheet(collected: Path) -> None:
    names = json.loads((collected / "staticfiles.json").read_text())["paths"]
    sheet = (collected / names["css/app.css"]).read_text()

    for file in ("css/line-h.svg", "css/edge.svg", "fonts/atkinson-next.woff2"):
        assert Path(names[file]).name in sheet
