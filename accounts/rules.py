"""Pure decisions about coming in: the second factor, the charter, the life of an invitation."""
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from accounts.access import Standing
from accounts.roles import Role

INVITATION_LIFE = timedelta(hours=72)  # threat 19
# Pages open before second factor and charter: the way through them, help, and the way out.
_BEFORE = ("account_", "mfa_", "second_factor", "charter", "help", "calm", "static", "sessions", "healthz", "join")


def before_the_doors(view_name: str) -> bool:
    """Tell whether a page is open before second factor and charter."""
    return view_name.startswith(_BEFORE)


def second_factor_met(actor: Standing, session: Mapping[str, Any]) -> bool:
    """Tell whether this session may act: professionals have shown a second factor in it (threat 20)."""
    if not actor.is_professional:
        return True
    methods = session.get("account_authentication_methods", [])
    return any(m.get("method") == "mfa" for m in methods)


@dataclass(frozen=True, slots=True)
class Charter:
    """The document that somebody in this role says yes to, and its version."""

    document: str
    version: str


def charter_for(actor: Standing) -> Charter:
    """Return the charter of the person's main role; a new version is asked anew."""
    if actor.is_youth:
        return Charter("charter-youth", "2026-11")
    if actor.is_professional:
        return Charter("charter-professional", "2026-11")
    return Charter("charter-relative", "2026-11")


# Whom each role invites where it is held (DESIGN section 8, line *invite*).
_INVITES = {
    Role.EDUCATOR: frozenset({Role.YOUTH, Role.RELATIVE}),
    Role.TEAM_LEAD: frozenset({Role.YOUTH, Role.RELATIVE, Role.EDUCATOR, Role.NIGHT_WATCH, Role.FOSTER_CARER}),
    Role.HOST: frozenset({Role.PEER_HELPER, Role.YOUTH}),
}


def invitable(actor: Standing) -> frozenset[Role]:
    """Return the roles somebody may invite somewhere."""
    return frozenset(role for place in actor.memberships for role in _INVITES.get(place.role, ()))


def may_invite(actor: Standing, role: str, organisation_id: UUID, unit_id: UUID | None) -> bool:
    """Tell whether somebody may invite a role there: what they are in one unit gives nothing in another."""
    here = [p for p in actor.memberships if (p.organisation_id, p.unit_id) == (organisation_id, unit_id)]
    return any(role in _INVITES.get(place.role, ()) for place in here)


def age(birth_date: date, today: date) -> int:
    """Return an age in whole years."""
    return today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))


def invitation_open(*, expires_at: datetime, used: bool, revoked: bool, now: datetime) -> bool:
    """Tell whether an invitation still opens."""
    return not used and not revoked and now < expires_at


def device_words(user_agent: str) -> str:
    """Return what a device is called on the list of one's devices: its kind and its browser."""
    kinds = tuple((name, name) for name in ("iPhone", "iPad", "Android", "Windows", "Mac", "Linux"))
    browsers = (("Firefox", "Firefox"), ("Edg", "Edge"), ("Chrome", "Chrome"), ("Safari", "Safari"))
    found = [next((word for sign, word in table if sign in user_agent), "") for table in (kinds, browsers)]
    return " · ".join(filter(None, found)) or "?"
