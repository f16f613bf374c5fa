"""The main places of each role (SCREENS, By role): at most five, only such as exist."""
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import pgettext

from accounts.access import Standing
from accounts.roles import Role


@dataclass(frozen=True, slots=True)
class NavItem:
    """One place of the main navigation."""

    url: str
    icon: str
    label: str
    current: bool
    badge: str = ""


def _items(actor: Standing) -> list[tuple[str, str, str]]:
    me = ("me", "me", pgettext("navigation", "Me"))
    home = ("home", "home", pgettext("navigation", "Home"))
    journal = ("journals:index", "book", pgettext("navigation", "Journal"))
    desk = ("moderation:desk", "desk", pgettext("navigation", "Desk"))
    visits = ("visits:index", "calendar", pgettext("navigation", "Visits"))
    team = ("team", "team", pgettext("navigation", "Team"))
    groups = ("community:groups", "group", pgettext("navigation", "Groups"))
    decisions = ("visits:decisions", "page", pgettext("navigation", "Decisions"))
    health = ("health", "heart", pgettext("navigation", "Health"))
    if not actor.roles and not actor.children:
        return [home, me]  # a relative whom nobody has confirmed yet, or somebody whose access has ended
    by_role = {
        Role.YOUTH: [home, groups, journal, ("talk", "talk", pgettext("navigation", "Talk")), me],
        Role.RELATIVE: [home, journal, visits, team, me],
        Role.FOSTER_CARER: [home, journal, visits, team, me],
        Role.EDUCATOR: [desk, groups, ("journals:index", "book", pgettext("navigation", "Journals")), visits, me],
        Role.TEAM_LEAD: [desk, ("unit", "team", pgettext("navigation", "Unit")), decisions, visits, me],
        Role.REFERENT: [home, ("children", "group", pgettext("navigation", "Children")), decisions, me],
        Role.MANAGER: [home, ("children", "group", pgettext("navigation", "Children")), decisions, me],
        Role.HOST: [("community:forums", "talk", pgettext("navigation", "Space")), desk, me],
        Role.PEER_HELPER: [("community:forums", "talk", pgettext("navigation", "Space")), me],
        Role.NIGHT_WATCH: [home, me],
        Role.ADMIN: [("people", "team", pgettext("navigation", "People")), health, me],
        Role.SETUP_ADMIN: [
            ("organisations", "home", pgettext("navigation", "Organisations")), health, me,
        ],
    }
    return by_role[actor.main_role]


def navigation(actor: Standing, path: str) -> list[NavItem]:
    """Return the main places of somebody, marking the one that a path lies in."""
    items = [(reverse(name), icon, label) for name, icon, label in _items(actor)]
    inside = [url for url, _icon, _label in items if path == url or (url != "/" and path.startswith(url))]
    here = max(inside, key=len, default="")
    return [NavItem(url, icon, label, url == here) for url, icon, label in items]
