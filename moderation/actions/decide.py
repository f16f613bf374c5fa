"""What a moderator decides: once, on what they have seen, with the contact decision asked again."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.access import Refused, Standing
from accounts.roles import HOSTS, TEAM, Role
from lib.refs import Ref
from moderation import kinds, rules
from moderation.access import get_item_for
from moderation.models import Decision, Item
from moderation.notices import tell_author
from moderation.states import AFTER_VERB, State, Verb
from moderation.streams import item_happenings
from realtime.actions import Happening, append
from trail.lines import Line

logger = logging.getLogger(__name__)


class AlreadyDecided(Exception):
    """Somebody decided, or the author changed the text, after this page was opened (R11)."""

    def __init__(self, item: Item, decision: Decision | None) -> None:
        super().__init__("decided or changed meanwhile")
        self.item, self.decision = item, decision


class NoteMissing(ValidationError):
    """A decision against a text says why to its author."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The item as it stands now, and why it still waits where contact is closed at release."""

    item: Item
    waits_because: str = ""


def decide(actor: Standing, item_id: UUID, verb: Verb, note: str, *, seen_version: int, now: datetime) -> Outcome:
    """Decide for a child's sake what others see: one decision, told to its author with a word and a name.

    Raises NotFound, AlreadyDecided (409), NoteMissing (400), Refused where a call for help would be refused.
    """
    with transaction.atomic():
        item = get_item_for(actor, item_id)
        Item.objects.select_for_update().get(id=item.id)
        item.refresh_from_db()
        if item.version != seen_version or not item.open:
            return _second(actor, item, verb, seen_version)
        _check(item, verb, note)
        answer = _contact_now(item, now=now) if verb == Verb.PUBLISH else None
        if answer is not None and answer.outcome == "deny":
            return _keep_waiting(actor, item, answer.reason, now=now)
        return _settle(actor, item, verb, note, now=now)


def _second(actor: Standing, item: Item, verb: Verb, seen_version: int) -> Outcome:
    """Answer who comes second: a double click is told the same again (R10), another person who decided what."""
    last = item.decisions.select_related("by").order_by("-version").first()
    if last is not None and (last.by_id, last.verb, last.version) == (actor.id, verb, seen_version):
        return Outcome(item)
    raise AlreadyDecided(item, last)


def _contact_now(item: Item, *, now: datetime) -> kinds.ContactAnswer | None:
    """Ask the contact decision again; a rule that breaks closes (R15)."""
    try:
        return kinds.get(item.kind).contact_at_release(item.object_id, now=now)
    except Exception:
        logger.exception("Contact at release could not be decided; the text goes on waiting")
        return kinds.ContactAnswer("deny")


def _check(item: Item, verb: Verb, note: str) -> None:
    if verb not in rules.verbs(help_call=item.help_call):
        raise Refused
    if rules.needs_note(verb) and not note:
        raise NoteMissing(_("Write a word for the author: what to change, or why it can't be shown."))


def _settle(actor: Standing, item: Item, verb: Verb, note: str, *, now: datetime) -> Outcome:
    role = role_at(actor, item)
    decision = Decision.objects.create(
        item=item,
        version=item.version,
        verb=verb,
        by=actor.person,
        role=role,
        at=now,
        note=note,
        from_state=item.state,
        to_state=AFTER_VERB[verb],
    )
    was_published = item.state == State.PUBLISHED
    item.state, item.open, item.decided_at, item.version = AFTER_VERB[verb], False, now, item.version + 1
    item.save(update_fields=["state", "open", "decided_at", "version"])
    told: Sequence[Happening] = ()
    if not (was_published and verb == Verb.PUBLISH):
        told = kinds.get(item.kind).apply(item.object_id, State(item.state), text=item.text, now=now)
        told = [*told, *tell_author(item, now=now)]
    _finish(actor, item, f"text_{AFTER_VERB[verb]}", told, {"decision": str(decision.id)}, now=now)
    return Outcome(item)


def _keep_waiting(actor: Standing, item: Item, reason: str, *, now: datetime) -> Outcome:
    """Leave a text waiting whose window has shut since: its author and the moderator are told why."""
    reason = reason or _("Contact is closed at the moment.")
    item.contact_held, item.contact_reason, item.version = True, reason, item.version + 1
    item.save(update_fields=["contact_held", "contact_reason", "version"])
    told = kinds.get(item.kind).apply(item.object_id, State(item.state), text=item.text, now=now)
    _finish(actor, item, "release_denied_by_contact", told, {}, now=now)
    return Outcome(item, waits_because=reason)


def _finish(
    actor: Standing, item: Item, verb: str, told: Sequence[Happening], facts: dict[str, str], *, now: datetime
) -> None:
    line = Line(
        chain=item.organisation_id,
        actor=actor.id,
        role=role_at(actor, item),
        verb=verb,
        object=Ref(item.kind, item.object_id),
        place=item.desk_id,
        facts={"item": str(item.id), "version": item.version, **facts},
    )
    append(
        [*told, *item_happenings(item, "ItemSettled" if not item.open else "ItemKept", now=now)],
        [line],
        now=now,
    )


def role_at(actor: Standing, item: Item) -> Role:
    """Return the role in which somebody acts on an item of this desk."""
    wanted = TEAM if item.desk_kind == "unit" else HOSTS
    here = [p.role for p in actor.memberships if p.role in wanted and p.organisation_id == item.organisation_id]
    return next(iter(here), actor.main_role)
