"""Collected for a server, the component sheets leave as one, under a name that changes with its content."""
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings


@pytest.fixture
def collected(tmp_path: Path) -> Iterator[Path]:
    storages = {**settings.STORAGES, "staticfiles": {"BACKEND": "lib.staticfiles.OneSheetStorage"}}
    with override_settings(STATIC_ROOT=tmp_path, STORAGES=storages):
        call_command("collectstatic", interactive=False, verbosity=0)
        yield tmp_path


def _names(collected: Path) -> dict[str, str]:
    names: dict[str, str] = json.loads((collected / "staticfiles.json").read_text())["paths"]
    return names


def test_a_phone_asks_once_for_the_sheets(collected: Path) -> None:
    name = _names(collected)["css/app.css"]
    sheet = (collected / name).read_text()

    assert name != "css/app.css"
    assert "@import" not in sheet
    assert ".composer" in sheet
    assert "--ground:" in sheet
    assert (collected / f"{name}.gz").exists()


def test_pictures_and_the_font_keep_their_place_in_the_one_sheet(collected: Path) -> None:
    names = _names(collected)
    sheet = (collected / names["css/app.css"]).read_text()

    for file in ("css/line-h.svg", "css/edge.svg", "fonts/atkinson-next.woff2"):
        assert Path(names[file]).name in sheet
