"""Make the environment: `python3 -m make.setup base|dev`. Locked, hashed, skipped when nothing changed."""
import importlib.util
import subprocess
import sys

from make.house import PYTHON, ROOT, VENV, call, is_done, mark_done, stop

STAMP = VENV / "locked"


def set_up(kind: str) -> None:
    """Install what `requirements/<kind>.txt` locks; a developer's environment stays one when `base` is asked for."""
    if sys.version_info < (3, 11):  # noqa: UP036  # whatever python3 is on a bare machine comes by here
        stop("Python 3.11 or newer is needed: apt-get install python3, or say which: make PYTHON=python3.11 …")
    kind = "dev" if STAMP.is_file() and STAMP.read_text().startswith("dev") else kind
    wanted = f"{kind} {_content(kind)}"
    if PYTHON.exists() and is_done(STAMP, wanted):
        return
    _make_venv()
    print(f"Installing the locked packages ({kind}) …", flush=True)
    call(PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes",
         "-r", "requirements/uv.txt")
    # Compiled here once: uv leaves that to the first start, which would then be slow.
    call(PYTHON, "-m", "uv", "pip", "sync", "-q", "--python", PYTHON, "--require-hashes", "--compile-bytecode",
         f"requirements/{kind}.txt", env={"VIRTUAL_ENV": str(VENV)})
    mark_done(STAMP, wanted)


def _content(kind: str) -> str:
    return f"{sys.version_info[:2]}\n" + (ROOT / "requirements" / f"{kind}.txt").read_text()


def _make_venv() -> None:
    if PYTHON.exists() and not subprocess.run([PYTHON, "-m", "pip", "-V"], check=False, capture_output=True).returncode:
        return
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        stop(f"Python's venv is missing: apt-get install python3-venv   (or python{version}-venv), then make again.")
    print("Making the environment …", flush=True)
    call(sys.executable, "-m", "venv", "--clear", VENV)


if __name__ == "__main__":
    set_up(sys.argv[1] if len(sys.argv) > 1 else "base")
