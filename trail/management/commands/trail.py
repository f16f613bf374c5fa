"""`manage.py trail verify|seal`: is the trail whole, and close its months."""
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from lib import clock
from trail.actions import seal
from trail.verify import verify


class Command(BaseCommand):
    """Verify or seal the trail; status 1 and one line on stderr when a chain is broken, 2 for wrong usage."""

    help = "Verify that the trail is whole, or seal its complete months."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the verb."""
        parser.add_argument("verb", choices=("verify", "seal"))

    def handle(self, *args: Any, verb: str, **options: Any) -> None:
        """Do it."""
        self._verify() if verb == "verify" else self._seal()

    def _verify(self) -> None:
        verdict = verify()
        if verdict.breaks:
            more = len(verdict.breaks) - 1
            rest = f" ({more} more chains are broken)" if more else ""
            raise CommandError(f"The trail is broken at {verdict.breaks[0]}.{rest}")
        self.stdout.write(f"The trail is whole: {verdict.lines} lines in {verdict.chains} chains.")

    def _seal(self) -> None:
        made = seal(now=clock.now())
        self.stdout.write(f"{len(made)} months sealed.")
