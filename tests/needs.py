"""Parts of the machine that some tests need: skipped by name without them, failing where all are required."""
import os
import shutil

import pytest

APT = {"xgettext": "gettext", "chromium": "chromium", "redis-server": "redis-server", "initdb": "postgresql"}


def need(program: str) -> str:
    """Return the path of a program; without it skip the test by name, or fail it when REQUIRE=all."""
    found = shutil.which(program)
    if found:
        return found
    sentence = f"{program} is missing: apt-get install {APT.get(program, program)}"
    if os.environ.get("REQUIRE") == "all":
        pytest.fail(sentence)
    pytest.skip(sentence)
