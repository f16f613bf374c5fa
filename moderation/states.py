"""Where a text stands on its way to its readers, and how much a space lets through by itself."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    """Say what happened to a text; only `published` is shown to anyone but its author and the desk."""

    HELD = "held", _("being read over")
    PUBLISHED = "published", _("published")
    RETURNED = "returned", _("handed back")
    REFUSED = "refused", _("refused")
    WITHDRAWN = "withdrawn", _("withdrawn")
    REMOVED = "removed", _("removed")


class Mode(TextChoices):
    """Say how much a space lets through: nothing, what the analysis finds harmless, all but the dangerous."""

    BEFORE = "before", _("everything is read over first")
    FILTERED = "filtered", _("what looks risky is read over first")
    AFTER = "after", _("published, then read over")


class Verb(TextChoices):
    """Say what a moderator decides."""

    PUBLISH = "publish", _("publish")
    RETURN = "return", _("hand back")
    REFUSE = "refuse", _("refuse")


class Word(TextChoices):
    """The three words that staff see first; the labels stand behind them (spec moderation §2)."""

    DANGER = "danger", _("danger")
    LIMIT = "limit", _("limit")
    INFO = "info", _("info")


# Its author may still change a text in these states; a refused or removed one is settled.
OPEN_TO_AUTHOR = frozenset({State.HELD, State.RETURNED})
AFTER_VERB = {Verb.PUBLISH: State.PUBLISHED, Verb.RETURN: State.RETURNED, Verb.REFUSE: State.REFUSED}
