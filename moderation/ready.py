"""Ready-made words for an author, in plain language: one touch, and still to be changed by hand."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

_FEW = 4
_GENERAL = ("kinder", "talk")


@dataclass(frozen=True, slots=True)
class ReadyWord:
    """A short name to touch and the sentence that it writes."""

    code: str
    name: str
    text: str


def ready_words(labels: Iterable[str], *, help_call: bool) -> list[ReadyWord]:
    """Return at most four, for what was found first; after a call for help, none that sounds like a fault."""
    if help_call:
        return _answers()
    known = {word.code: word for word in (*_about_others(), *_about_tone(), *_general())}
    codes = dict.fromkeys([label for label in labels if label in known] + list(_GENERAL))
    return [known[code] for code in codes][:_FEW]


def _answers() -> list[ReadyWord]:
    return [
        ReadyWord(
            "heard",
            pgettext("ready word", "I have read it"),
            _("I have read it, and I am here. We talk whenever it is a good moment."),
        ),
        ReadyWord("coming", pgettext("ready word", "I am coming"), _("I have read it. I am coming now.")),
        ReadyWord(
            "together",
            pgettext("ready word", "Together"),
            _("It stays between us and the team. We look together at what to do."),
        ),
    ]


def _about_others() -> list[ReadyWord]:
    return [
        ReadyWord(
            "contact_details",
            pgettext("ready word", "Number or address"),
            _("There is a number or an address in it. Without it, the message can go."),
        ),
        ReadyWord(
            "off_platform",
            pgettext("ready word", "Other application"),
            _(
                "Here the team can help. Without the other application, the message can go."
            ),
        ),
        ReadyWord(
            "location",
            pgettext("ready word", "Place"),
            _("It tells where somebody lives or goes. Without the place, the message can go."),
        ),
        ReadyWord(
            "identity",
            pgettext("ready word", "Full name"),
            _("There is a full name in it. With the first name alone, the message can go."),
        ),
        ReadyWord(
            "meeting",
            pgettext("ready word", "Meeting"),
            _("A meeting is arranged with the team. Let us talk about it first."),
        ),
        ReadyWord(
            "sexual",
            pgettext("ready word", "Private"),
            _("This is private, and many people read here. We can talk about it in person."),
        ),
        ReadyWord(
            "court",
            pgettext("ready word", "Court"),
            _("The file and the hearing are talked about with the team, not here."),
        ),
        ReadyWord(
            "pressure",
            pgettext("ready word", "Weight"),
            _("These words can weigh on the child. Said more simply, the message can go."),
        ),
    ]


def _about_tone() -> list[ReadyWord]:
    return [
        ReadyWord(
            "insult",
            pgettext("ready word", "Hurtful words"),
            _("These words hurt. Better to say what made you angry, without them."),
        ),
        ReadyWord(
            "harassment",
            pgettext("ready word", "Against somebody"),
            _("Several against one hurts a lot. Let us talk about it before anything goes."),
        ),
        ReadyWord(
            "hate",
            pgettext("ready word", "Against a group"),
            _("It attacks people for what they are. It can't be shown here."),
        ),
        ReadyWord(
            "threat", pgettext("ready word", "Threat"), _("It frightens. Let us talk about what happened.")
        ),
        ReadyWord(
            "spam", pgettext("ready word", "Advert"), _("This place is not for adverts or chain messages.")
        ),
        ReadyWord(
            "misinformation",
            pgettext("ready word", "To be checked"),
            _("This is not certain and can be dangerous. We look for the right source together."),
        ),
    ]


def _general() -> list[ReadyWord]:
    return [
        ReadyWord(
            "kinder",
            pgettext("ready word", "Otherwise"),
            _("It can be said otherwise. Reworded, the message can go."),
        ),
        ReadyWord("talk", pgettext("ready word", "Talk first"), _("Let us talk about it first. I am here.")),
    ]
