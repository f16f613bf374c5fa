"""The background: stored tasks are done by the embedded thread, and one data folder has one server."""
import os
import subprocess
import sys
from pathlib import Path

import pytest

from make.house import ROOT

STARTS = "import django; django.setup(); from config.worker import start_embedded; start_embedded(); print('at work')"
ENQUEUES = """
import django
django.setup()
from django_tasks_db.models import DBTaskResult
from attachments.tasks import clean_picture
import uuid, time
from config.worker import start_embedded
result = clean_picture.enqueue(str(uuid.uuid4()))
start_embedded()
until = time.monotonic() + 20
while DBTaskResult.objects.get(id=result.id).status in ("READY", "RUNNING") and time.monotonic() < until:
    time.sleep(0.05)
print(DBTaskResult.objects.get(id=result.id).status)
"""


def python(code: str, folder: Path, **env: str) -> "subprocess.Popen[str]":
    around = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    own = {"DJANGO_SETTINGS_MODULE": "config.settings", "DATA_DIR": str(folder), "EMBEDDED_WORKER": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, text=True, env={**around, **own, **env},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )


def test_a_second_server_on_the_same_data_is_refused(tmp_path: Path) -> None:
    """With the layer in memory neither would hear the other: a page would stay open after its right has ended."""
    first = python(f"{STARTS}\nimport sys; sys.stdout.flush(); sys.stdin.read()", tmp_path)
    assert first.stdout is not None
    assert first.stdout.readline() == "at work\n"
    _out, refusal = python(STARTS, tmp_path).communicate(timeout=30)
    first.communicate("")
    assert "Another server already uses" in refusal


def test_without_the_setting_nothing_is_started(tmp_path: Path) -> None:
    out, _err = python(STARTS, tmp_path, EMBEDDED_WORKER="0").communicate(timeout=30)
    assert out == "at work\n"
    assert not (tmp_path / "server.lock").exists()


@pytest.mark.alone
def test_a_task_is_done_by_the_thread_of_the_server(tmp_path: Path) -> None:
    python("import django; django.setup(); from django.core.management import call_command; "
           "call_command('migrate', verbosity=0)", tmp_path).communicate(timeout=60)
    out, err = python(ENQUEUES, tmp_path).communicate(timeout=60)
    assert out.splitlines()[-1:] == ["SUCCESSFUL"], err
