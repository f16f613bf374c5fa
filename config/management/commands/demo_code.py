"""`manage.py demo_code NAME`: the second factor of a demo account, as its authenticator would show it now."""
from argparse import ArgumentParser
from time import time
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.mfa.utils import decrypt
from django.core.management.base import BaseCommand, CommandError

from config.demo.cast import BY_NAME

PERIOD = 30  # seconds a code holds (RFC 6238)


class Command(BaseCommand):
    """Print the code of the moment; only for the invented people of the demo."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the user name."""
        parser.add_argument("name")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print six digits, or say in one line why there are none."""
        name = options["name"].lower()
        if name not in BY_NAME:
            raise CommandError(f"{name} is not an account of the demo.")
        row = Authenticator.objects.filter(user_id=BY_NAME[name].id, type=Authenticator.Type.TOTP).first()
        if row is None:
            raise CommandError(f"{name} signs in without a code.")
        secret = decrypt(row.data["secret"])
        self.stdout.write(format_hotp_value(hotp_value(secret, int(time()) // PERIOD)))
