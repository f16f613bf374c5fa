"""Store a session for each of the demo's people, second factor shown, and write their keys into the data folder.

One story signs in by hand; the others start from these, for allauth takes a code only once in 30 s.
"""
import json
import time

import django


def main() -> None:
    """Write sessions.json: user name → session key."""
    django.setup()
    from django.conf import settings

    from accounts.models import Person
    from tests.people import session_of

    keys = {person.username: session_of(person, at=time.time()).session_key for person in Person.objects.all()}
    (settings.DATA_DIR / "sessions.json").write_text(json.dumps(keys))


if __name__ == "__main__":
    main()
