"""Run the background worker as a process: the same loop as the embedded server's thread."""
import signal
import sys
from typing import Any

from django.core.management.base import BaseCommand

from config.worker import run


class Command(BaseCommand):
    """Do stored tasks and periodic chores until told to stop."""

    help = "Do background work until stopped (SIGTERM or Ctrl+C)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the loop; a task that is cut off by the stop is taken up again by its room's chore."""
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        self.stdout.write("Background worker: at work.")
        try:
            run()
        except KeyboardInterrupt:
            self.stdout.write("Background worker: stopped.")
