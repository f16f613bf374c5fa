"""What `docker-compose.yml` says once its variables are filled, read by Compose itself; no engine is needed."""
import json
import os
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from make.house import ROOT

# Compose fills these from the deployment's .env; here they are long enough to pass Django's own checks.
EXAMPLE = {
    "DOMAIN": "lien.example.org",
    "SECRET_KEY": "an-example-of-sixty-four-characters-for-checks-0123456789-abcdefgh",
    "POSTGRES_PASSWORD": "example",
}


def read() -> dict[str, Any]:
    """Return the composed services and networks; raises RuntimeError with Compose's words when it is not valid."""
    # The package's own command always ends with status 0: the program inside it tells the truth.
    program = Path(sysconfig.get_path("purelib")) / "compose" / "docker-compose"
    done = subprocess.run(
        [str(program), "-f", "docker-compose.yml", "config", "--format", "json"],
        cwd=ROOT, env={"PATH": os.environ["PATH"], **EXAMPLE}, capture_output=True, text=True, check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    composed: dict[str, Any] = json.loads(done.stdout)
    return composed


def environment(service: str) -> dict[str, str]:
    """Return the environment that a service runs in."""
    return {name: str(value) for name, value in read()["services"][service]["environment"].items()}
