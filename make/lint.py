"""`make lint`: all that can be said of the code without running it; every check runs, then the failures are named."""
import os
import subprocess
import time

from make.compose import environment
from make.house import PYTHON, ROOT, VENV

BIN = VENV / "bin"
TEMPLATES = ["templates"]


def checks() -> list[tuple[str, list[str], dict[str, str]]]:
    """Return each check: name, command, environment."""
    python, no_database = str(PYTHON), {"DATABASE_URL": "sqlite://:memory:"}
    manage = [python, "manage.py"]
    return [
        ("ruff", [str(BIN / "ruff"), "check", "."], {}),
        ("types", [str(BIN / "mypy")], {}),
        ("floors", [str(BIN / "lint-imports"), "--no-cache"], {}),
        ("templates", [str(BIN / "djlint"), *TEMPLATES, "--lint", "--quiet"], {}),
        ("migrations", [*manage, "makemigrations", "--check", "--dry-run"], no_database),
        ("check", [*manage, "check", "--fail-level", "WARNING"], no_database),
        ("deploy", [*manage, "check", "--deploy", "--fail-level", "WARNING"], environment("pages")),
        ("translations", [python, "-m", "pytest", "-q", "--tb=line", "tests/test_translations.py"], {}),
    ]


def main() -> int:
    """Run every check and return 1 when one failed."""
    failed = []
    for name, command, env in checks():
        began = time.monotonic()
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **env}, check=False, capture_output=True, text=True
        )
        print(f"{'ok  ' if not done.returncode else 'FAIL'} {name} ({time.monotonic() - began:.1f} s)", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    print(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
