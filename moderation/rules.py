"""Pure decisions of the door and the desk (spec moderation §2): no database, no clock, no request."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from accounts.roles import Role
from moderation.states import Mode, State, Verb, Word

Voice = Literal["youth", "parent", "educator", "peer_helper"]
# How the analysis names whoever writes (spec moderation §2, last lines).
_VOICES: dict[Role, Voice] = {
    Role.YOUTH: "youth",
    Role.RELATIVE: "parent",
    Role.HOST: "peer_helper",
    Role.PEER_HELPER: "peer_helper",
}
_STAFF_VOICES = frozenset({"educator", "peer_helper"})
# Those who read over others' pictures themselves; everybody else's wait for a person (threat 6).
_MODERATORS = frozenset({Role.EDUCATOR, Role.TEAM_LEAD, Role.HOST})
# What a professional may not put out on their own word: a second professional reads it.
_SECOND_READER = frozenset({"contact_details", "location", "identity"})
# A text that names a professional beside one of these goes past that person.
_ACCUSING = frozenset({"violence_disclosure", "sexual", "grooming", "harassment", "threat", "identity", "hate"})
# Telling who is suspected which rule fired would teach them to get round it.
_UNTOLD = frozenset({"grooming"})
# An adult's text with one of these is no cry for help, whatever else was found: helping a child run away, say.
_SUSPECT = frozenset({"grooming", "exploitation"})
_MAY_CALL_FOR_HELP = frozenset({"self_harm", "violence_disclosure", "runaway", "harassment"})
_HELPS_RUN_AWAY = "runaway.help"
# Shown before sending: what exposes oneself, and what hurts. Beside anything that must not be taught, nothing more.
_EXPOSES = frozenset({"contact_details", "location", "identity", "insult"})
_SHOWN = _EXPOSES | {"off_platform", "meeting", "hate", "court", "misinformation", "spam"}


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the course of a text depends on."""

    severity: str
    labels: frozenset[str]
    mode: Mode
    role: Role
    contact_holds: bool
    help_call: bool = False
    has_picture: bool = False
    confirmed: bool = False
    analysis_failed: bool = False
    called_before: bool = False  # an earlier wording raised an alert


@dataclass(frozen=True, slots=True)
class Course:
    """What follows: the state, whether a person reads it over, what held it, who is called."""

    state: State
    open: bool
    mode_held: bool
    contact_held: bool
    alert: bool
    to_management: bool


def voice(role: Role) -> Voice:
    """Return how the analysis names whoever writes in this role."""
    return _VOICES.get(role, "educator")


def is_staff(role: Role) -> bool:
    """Tell whether a text in this role follows the staff column of the table."""
    return voice(role) in _STAFF_VOICES


def calls_for_help(found: bool, by_label: Iterable[tuple[str, str]], role: Role) -> bool:
    """Tell whether a text is answered as a call for help; `by_label` are the labels and rules of its findings.

    A young person always is when the analysis says so; an adult is not when they may be the danger themselves.
    """
    if not found or role == Role.YOUTH:
        return found
    pairs = list(by_label)
    if any(label in _SUSPECT for label, _rule in pairs):
        return False
    return any(label in _MAY_CALL_FOR_HELP and not rule.startswith(_HELPS_RUN_AWAY) for label, rule in pairs)


def course(facts: Facts) -> Course:
    """Return what follows from what was found, the space's mode, the contact decision and who writes (§2)."""
    alert = facts.severity == "critical"
    mode_held = _waits(facts)
    held = mode_held or facts.contact_holds
    review = (
        facts.severity == "low" or facts.severity == "high" or (facts.mode == Mode.AFTER and not is_staff(facts.role))
    )
    return Course(
        state=State.HELD if held else State.PUBLISHED,
        open=held or review,
        mode_held=mode_held,
        contact_held=facts.contact_holds,
        alert=alert,
        to_management=alert and is_staff(facts.role),
    )


def _waits(facts: Facts) -> bool:
    if facts.analysis_failed or facts.called_before or facts.severity == "critical":
        return True
    if facts.has_picture and facts.role not in _MODERATORS:
        return True
    if is_staff(facts.role):
        second = bool(facts.labels & _SECOND_READER)
        return facts.severity == "high" and (second or not facts.confirmed)
    return facts.severity == "high" or facts.mode == Mode.BEFORE


def risk(severity: str, *, held: bool) -> int:
    """Return how far up the queue an item stands: what waits comes before what is only read over."""
    weight = {"critical": 30, "high": 20, "low": 10}.get(severity, 9)
    return weight if held else weight - 8


def word(severity: str, *, held: bool) -> Word:
    """Return the word that staff see first."""
    if severity == "critical":
        return Word.DANGER
    return Word.LIMIT if held and severity in ("high", "low") else Word.INFO


def goes_past(labels: frozenset[str]) -> bool:
    """Tell whether a professional named in such a text is kept away from it."""
    return bool(labels & _ACCUSING)


def may_be_told(label: str, *, labels: frozenset[str], help_call: bool) -> bool:
    """Tell whether the author may learn that this label held the text: no suspect, and no call for help."""
    return not help_call and not labels & _UNTOLD and label not in _UNTOLD


def shown_before_sending(labels: frozenset[str]) -> frozenset[str]:
    """Return the labels that may be shown to who is about to send: nothing that teaches evasion."""
    return labels & (_SHOWN if labels <= _SHOWN else _EXPOSES)


def verbs(*, help_call: bool) -> tuple[Verb, ...]:
    """Return what may be decided: a call for help is answered, never refused."""
    return (Verb.PUBLISH, Verb.RETURN) if help_call else (Verb.PUBLISH, Verb.RETURN, Verb.REFUSE)


def needs_note(verb: Verb) -> bool:
    """Tell whether a decision needs a word to the author: whatever is not shown says why."""
    return verb != Verb.PUBLISH
