"""The roles of the field (DESIGN section 8) and what follows from each for signing in."""
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """Say in what capacity somebody belongs to an organisation or one of its units."""

    YOUTH = "youth", _("young person")
    RELATIVE = "relative", _("relative")
    EDUCATOR = "educator", _("educator")
    FOSTER_CARER = "foster_carer", _("foster carer")
    NIGHT_WATCH = "night_watch", _("night watch")
    TEAM_LEAD = "team_lead", _("team lead")
    REFERENT = "referent", _("referent")
    MANAGER = "manager", _("manager of the authority")
    HOST = "host", _("host")
    PEER_HELPER = "peer_helper", _("peer helper")
    ADMIN = "admin", _("administrator")
    SETUP_ADMIN = "setup_admin", _("administrator of the set-up")


# Adults whose role brings them near minors' content: second factor, dated check of honourability (DESIGN section 4).
PROFESSIONALS = frozenset(Role) - {Role.YOUTH, Role.RELATIVE}
# Those who answer for the children of a unit and may read its rooms and its desk.
TEAM = frozenset({Role.EDUCATOR, Role.TEAM_LEAD})
HOSTS = frozenset({Role.HOST})
