"""`manage.py demo`: fresh data of invented people, in an empty database."""
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.models import Organisation, Person
from config.demo.cast import LINDENS, stable_id
from config.demo.scale import multiply
from config.demo.world import load
from config.worker import drain
from lib import clock


class Command(BaseCommand):
    """Load the demo world; refuse wherever somebody lives already."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what makes the command quiet where the demo is there already, and how much more is wanted."""
        parser.add_argument("--if-empty", action="store_true", help="do nothing where the demo is loaded already")
        parser.add_argument(
            "--scale", type=int, default=0, metavar="N",
            help="add N units: each a group of 8 with 60 messages, a journal of 20 entries, a topic with 20 answers",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Load everything in one transaction, or say in one line why not; then prepare the pictures."""
        if options["if_empty"] and Organisation.objects.filter(id=stable_id("organisation", LINDENS)).exists():
            return
        if Person.objects.exists():
            raise CommandError("This database is not empty: the demo never mixes with anybody.")
        now = clock.now()
        with transaction.atomic():
            load(now)
            multiply(options["scale"], now=now)
        drain()
