"""`manage.py demo`: fresh data of invented people, in an empty database."""
from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.models import Organisation, Person
from config.demo.cast import LINDENS, stable_id
from config.demo.contact import load_contact
from config.demo.people import load_people
from config.demo.spaces import load_spaces
from lib import clock


class Command(BaseCommand):
    """Load the demo world; refuse wherever somebody lives already."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what makes the command quiet where the demo is there already."""
        parser.add_argument("--if-empty", action="store_true", help="do nothing where the demo is loaded already")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load everything in one transaction, or say in one line why not."""
        if Organisation.objects.filter(id=stable_id("organisation", LINDENS)).exists() and options["if_empty"]:
            return
        if Person.objects.exists():
            raise CommandError("This database is not empty: the demo never mixes with anybody.")
        with transaction.atomic():
            load(clock.now())


def load(now: datetime) -> None:
    """Load the demo world as it stands at an instant."""
    load_people(now=now)
    load_contact(now=now)
    load_spaces(now=now)
