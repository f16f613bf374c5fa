"""The deployment on real parts: a valid compose file, the processes DESIGN §5 wants, and settings that hold."""
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from make import compose

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def composed() -> dict[str, Any]:
    return compose.read()


def check(env: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT, env={"PATH": os.environ["PATH"], **env}, capture_output=True, text=True, check=False,
    )


def test_it_has_the_parts_that_the_design_names(composed: dict[str, Any]) -> None:
    services = composed["services"]
    assert set(services) == {"proxy", "set-up", "pages", "live-1", "live-2", "worker", "postgres", "redis"}
    assert services["pages"]["command"][0] == "gunicorn"
    assert {services[name]["command"][0] for name in ("live-1", "live-2")} == {"daphne"}
    assert services["worker"]["command"] == ["python", "manage.py", "worker"]


def test_only_the_proxy_can_be_reached_from_outside(composed: dict[str, Any]) -> None:
    published = {name for name, service in composed["services"].items() if service.get("ports")}
    assert published == {"proxy"}
    assert composed["networks"]["inside"]["internal"] is True
    outside = {name for name, service in composed["services"].items() if "outside" in service["networks"]}
    assert outside == {"proxy"}


def test_nothing_serves_before_the_settings_were_checked_and_the_tables_made(composed: dict[str, Any]) -> None:
    assert "check --deploy" in composed["services"]["set-up"]["command"][-1]
    for name in ("pages", "live-1", "live-2", "worker"):
        waits = composed["services"][name]["depends_on"]["set-up"]["condition"]
        assert waits == "service_completed_successfully"


def test_a_deployment_without_secrets_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    assert compose.read()
    for name in ("SECRET_KEY", "POSTGRES_PASSWORD", "DOMAIN"):
        monkeypatch.setitem(compose.EXAMPLE, name, "")
        with pytest.raises(RuntimeError, match=name):
            compose.read()
        monkeypatch.undo()


def test_no_container_of_ours_can_gain_rights_or_write_its_own_code(composed: dict[str, Any]) -> None:
    for name in ("set-up", "pages", "live-1", "live-2", "worker"):
        service = composed["services"][name]
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
        assert "no-new-privileges:true" in service["security_opt"]


def test_what_pages_put_aside_the_worker_finds(composed: dict[str, Any]) -> None:
    for name in ("pages", "live-1", "live-2", "worker"):
        service = composed["services"][name]
        kept = [(volume["source"], volume["target"]) for volume in service["volumes"]]
        assert kept == [("files", service["environment"]["DATA_DIR"])], "quarantine and pictures lie together"


@pytest.mark.parametrize("service", ["pages", "live-1", "worker"])
def test_django_finds_nothing_to_mend_in_the_deployed_settings(service: str) -> None:
    done = check(compose.environment(service))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("change", "sentence"), [
    ({"SECRET_KEY": None}, "house.E001"),
    ({"REDIS_URL": None}, "house.E002"),
    ({"DATABASE_URL": None}, "house.E003"),
    ({"DEMO_NOW": "2026-11-25T14:05+01:00"}, "house.E004"),
    ({"EMBEDDED_WORKER": "1"}, "house.E005"),
    ({"TLS": "0"}, "security.W"),
])
def test_what_belongs_to_the_demo_alone_is_refused(change: dict[str, str | None], sentence: str) -> None:
    env = {name: value for name, value in {**compose.environment("pages"), **change}.items() if value is not None}
    done = check(env)
    assert done.returncode == 1
    assert sentence in done.stderr
