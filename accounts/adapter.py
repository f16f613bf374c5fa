"""How allauth behaves in this house: sign-up only by invitation, names shown as people know them."""
import base64
import hashlib

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.http import HttpRequest

from accounts import rights
from accounts.models import Person
from lib import clock


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Keep the front door closed: accounts are made by accepting an invitation, nowhere else."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Refuse allauth's own sign-up; `accounts.actions.join` is the only way in."""
        return False


    def logout(self, request: HttpRequest) -> None:
        """Sign out; pages still open on this device close at once, not at the next look (threats 8, 16)."""
        topic = rights.session_topic(request.session.session_key or "")
        super().logout(request)
        rights.announce([topic], now=clock.now())

    def set_password(self, user: Person, password: str) -> None:
        """Keep a new password; what is open on other devices closes at once."""
        super().set_password(user, password)
        rights.announce([rights.person_topic(user.id)], now=clock.now())


class MfaAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Name the authenticator's entry neutrally: an onlooker sees it too (threat 18)."""

    def encrypt(self, text: str) -> str:
        """Return a secret as the database keeps it: a copied database alone opens no second factor (threat 20)."""
        return _lock().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Return a secret that `encrypt` locked."""
        return _lock().decrypt(encrypted_text.encode()).decode()

    def get_totp_label(self, user: Person) -> str:
        """Return the label of the code in somebody's authenticator."""
        return str(user.username)


def _lock() -> Fernet:
    key = hashlib.sha256(b"second-factor:" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
