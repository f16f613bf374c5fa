"""What somebody is called in their role, as French agrees with them."""
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from accounts.models import Person
from accounts.roles import Role

_WORDS: dict[Role, dict[str, Promise | str]] = {
    Role.YOUTH: {
        "f": pgettext_lazy("f", "young person"), "m": pgettext_lazy("m", "young person"),
        "n": pgettext_lazy("n", "young person"),
    },
    Role.RELATIVE: {
        "f": pgettext_lazy("f", "relative"), "m": pgettext_lazy("m", "relative"), "n": pgettext_lazy("n", "relative"),
    },
    Role.EDUCATOR: {
        "f": pgettext_lazy("f", "educator"), "m": pgettext_lazy("m", "educator"), "n": pgettext_lazy("n", "educator"),
    },
    Role.FOSTER_CARER: {
        "f": pgettext_lazy("f", "foster carer"), "m": pgettext_lazy("m", "foster carer"),
        "n": pgettext_lazy("n", "foster carer"),
    },
    Role.NIGHT_WATCH: {
        "f": pgettext_lazy("f", "night watch"), "m": pgettext_lazy("m", "night watch"),
        "n": pgettext_lazy("n", "night watch"),
    },
    Role.TEAM_LEAD: {
        "f": pgettext_lazy("f", "team lead"), "m": pgettext_lazy("m", "team lead"),
        "n": pgettext_lazy("n", "team lead"),
    },
    Role.REFERENT: {
        "f": pgettext_lazy("f", "referent"), "m": pgettext_lazy("m", "referent"), "n": pgettext_lazy("n", "referent"),
    },
    Role.MANAGER: {
        "f": pgettext_lazy("f", "manager of the authority"), "m": pgettext_lazy("m", "manager of the authority"),
        "n": pgettext_lazy("n", "manager of the authority"),
    },
    Role.HOST: {"f": pgettext_lazy("f", "host"), "m": pgettext_lazy("m", "host"), "n": pgettext_lazy("n", "host")},
    Role.PEER_HELPER: {
        "f": pgettext_lazy("f", "peer helper"), "m": pgettext_lazy("m", "peer helper"),
        "n": pgettext_lazy("n", "peer helper"),
    },
    Role.ADMIN: {
        "f": pgettext_lazy("f", "administrator"), "m": pgettext_lazy("m", "administrator"),
        "n": pgettext_lazy("n", "administrator"),
    },
    Role.SETUP_ADMIN: {
        "f": pgettext_lazy("f", "administrator of the set-up"), "m": pgettext_lazy("m", "administrator of the set-up"),
        "n": pgettext_lazy("n", "administrator of the set-up"),
    },
}


def role_word(person: Person, role: Role) -> str:
    """Return what a person is called in a role: "éducatrice", "éducateur"."""
    return str(_WORDS[role][person.grammar])
