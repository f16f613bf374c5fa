"""Bring a data folder to where a server may start: static files, database, demo people."""
import os
import shutil
import sys
from pathlib import Path

from make.house import ROOT, fingerprint, is_done, mark_done, stop

ACCOUNTS = "accounts.txt"


def prepare(data: Path, *, fresh: bool = False) -> None:
    """Do the steps whose inputs changed since they were last done; `fresh` loads the demo anew."""
    data.mkdir(parents=True, exist_ok=True)
    if fresh:
        _empty(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    static, tables = _static_inputs(), _table_inputs()
    todo = [
        name for name, is_needed in (
            ("static", not is_done(_static_stamp(), static)),
            ("tables", _lost(data) or not is_done(data / "done-tables", tables)),
            ("demo", _lost(data) or not (data / ACCOUNTS).is_file()),
        ) if is_needed
    ]
    if not todo:
        return
    import django
    from django.core.management import call_command

    django.setup()
    if "static" in todo:
        print("Collecting static files …", flush=True)
        call_command("collectstatic", interactive=False, clear=True, verbosity=0)
        mark_done(_static_stamp(), static)
    if "tables" in todo:
        print("Preparing the database …", flush=True)
        call_command("migrate", interactive=False, verbosity=0)
        mark_done(data / "done-tables", tables)
    if "demo" in todo:
        _load_demo(data)


def _empty(data: Path) -> None:
    """Take the old demo away whole: its trail must not be rewritten, so it is not emptied row by row."""
    if os.environ.get("DATABASE_URL"):
        stop("make demo makes the embedded database anew; DATABASE_URL names another: empty that one yourself.")
    for path in [*data.glob("db.sqlite3*"), data / ACCOUNTS, data / "done-tables"]:
        path.unlink(missing_ok=True)
    shutil.rmtree(data / "files", ignore_errors=True)


def _lost(data: Path) -> bool:
    return not os.environ.get("DATABASE_URL") and not (data / "db.sqlite3").is_file()


def _load_demo(data: Path) -> None:
    from django.core.management import call_command

    from make.accounts import accounts

    print("Loading the demo world …", flush=True)
    call_command("demo", "--if-empty")
    (data / ACCOUNTS).write_text(accounts())


def _static_stamp() -> Path:
    from django.conf import settings

    return Path(settings.STATIC_ROOT).parent / "done-static"


def _static_inputs() -> str:
    return fingerprint((p for p in (ROOT / "static").rglob("*") if p.is_file()), _locked())


def _table_inputs() -> str:
    return fingerprint(ROOT.glob("*/migrations/*.py"), _locked(), os.environ.get("DATABASE_URL", ""))


def _locked() -> str:
    return (ROOT / "requirements" / "base.txt").read_text()


if __name__ == "__main__":
    from django.conf import settings

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    prepare(settings.DATA_DIR, fresh="--fresh" in sys.argv)
