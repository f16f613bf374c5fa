"""Which contact questions an act of this room asks, and what its author may be told (visit-rules section 10)."""
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from django.utils.translation import gettext as _

from accounts.models import FamilyLink
from journals.models import Entry, ExchangeMessage
from visits import contact
from visits.contact import Question
from visits.telling import tell

Outcome = Literal["allow", "hold", "deny"]


@dataclass(frozen=True, slots=True)
class Answer:
    """The strictest answer to all that an act asks, and the sentence for its author."""

    outcome: Outcome
    sentence: str = ""


def ask_entry(entry: Entry, relatives: Iterable[UUID], *, has_picture: bool, at: datetime) -> Answer:
    """Ask for an entry: a relative's towards the child, a child's towards each chosen relative.

    What the team writes is asked at each reading instead.
    """
    if entry.part == Entry.Part.TEAM:
        return Answer("allow")
    to_child = entry.part == Entry.Part.RELATIVE
    people = [entry.author_id] if to_child else list(relatives)
    direction = "to_child" if to_child else "from_child"
    asked = [Question(entry.child_id, person, direction, "journal_write", at) for person in people]
    if has_picture:
        asked += [Question(entry.child_id, person, direction, "photo", at, "journal_write") for person in people]
    return _strictest(asked, for_child=not to_child)


def ask_message(message: ExchangeMessage, link: FamilyLink, *, at: datetime) -> Answer:
    """Ask for a live message, in its direction."""
    from_child = message.author_id == link.child_id
    direction = "from_child" if from_child else "to_child"
    return _strictest([Question(link.child_id, link.relative_id, direction, "message", at)], for_child=from_child)


def _strictest(asked: list[Question], *, for_child: bool) -> Answer:
    answers = list(zip(asked, contact.decide_many(asked), strict=True)) if asked else []
    for question, decision in answers:
        if decision.outcome == "deny":
            return Answer("deny", closed_sentence(question, for_child=for_child))
    if any(decision.outcome == "hold" for _question, decision in answers):
        return Answer("hold", _("The decision provides that a professional reads it first."))
    return Answer("allow")


def closed_sentence(question: Question, *, for_child: bool) -> str:
    """Return what the author may be told of a closed channel, with when it opens."""
    told = tell(
        child=question.child, relative=question.relative, direction=question.direction, channel=question.channel,
        at=question.at, audience="youth" if for_child else "relative",
    )
    return " ".join(filter(None, (told.text, told.reason_told)))
