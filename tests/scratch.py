"""A database for one test that is not the test database: for commands and servers in processes of their own."""
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from django.conf import settings


@contextmanager
def scratch_database(folder: Path) -> Iterator[str]:
    """Yield the address of an empty database of the backend under test, and drop it afterwards."""
    own = settings.DATABASES["default"]
    if own["ENGINE"].endswith("sqlite3"):
        yield f"sqlite:///{folder / 'scratch.sqlite3'}"
        return
    name = f"scratch_{uuid4().hex}"
    with psycopg.connect(host=own["HOST"], user=own["USER"], dbname="postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"postgres://{own['USER']}@/{own['HOST']}/{name}"
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
