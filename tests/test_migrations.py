"""The tables follow the models, and every migration can be taken back."""
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.scratch import scratch_database

ROOT = Path(__file__).resolve().parent.parent


def manage(url: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", *words], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings", "DATABASE_URL": url},
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_no_model_has_changed_without_its_migration() -> None:
    manage("sqlite://:memory:", "makemigrations", "--check", "--dry-run")


@pytest.mark.alone
def test_every_migration_can_be_taken_back_and_made_again(tmp_path: Path) -> None:
    """Forward, back to nothing, forward: what a failed deployment does."""
    with scratch_database(tmp_path) as url:
        manage(url, "migrate", "-v", "0")
        for room in reversed(settings.ROOMS):
            if (ROOT / room / "migrations").is_dir():
                manage(url, "migrate", room, "zero", "-v", "0")
        manage(url, "migrate", "-v", "0")
        assert "[ ]" not in manage(url, "showmigrations", "--plan")
