"""Where things are, and how a command of ours speaks: the standard library alone, for it runs before all else."""
import hashlib
import os
import shlex
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"


def stop(sentence: str) -> NoReturn:
    """End with one line on stderr and status 1."""
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


def call(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command in the house and end with its status when it fails, saying which it was."""
    words = [str(word) for word in command]
    status = subprocess.run(words, cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode
    if status:
        stop(f"make: this failed with status {status}: {shlex.join(words)}")


def fingerprint(paths: Iterable[Path], *words: str) -> str:
    """Return what changes when one of the files (name, size, time) or words does."""
    digest = hashlib.sha256("\n".join(words).encode())
    for path in sorted(paths):
        stat = path.stat()
        digest.update(f"{path}{stat.st_size}{stat.st_mtime_ns}".encode())
    return digest.hexdigest()


def is_done(stamp: Path, value: str) -> bool:
    """Tell whether a step was done with these inputs."""
    return stamp.is_file() and stamp.read_text() == value


def mark_done(stamp: Path, value: str) -> None:
    """Remember that a step was done with these inputs."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(value)
