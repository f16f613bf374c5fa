"""Write in a child's journal. What a decision closes never gets in; what it holds waits; nobody reads it before."""
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import transaction

from accounts.access import Refused, Standing
from accounts.queries import full_names, relatives_of
from attachments import actions as files
from attachments.checking import Checked
from journals import access, keys
from journals.access import Part, Seat
from journals.actions.settling import settle_entry
from journals.contact_asked import ask_entry
from journals.models import Entry, EntryReader, Thanks
from lib.once import once
from lib.refs import Ref
from lib.text import clean, to_html
from moderation import actions as desk
from moderation.door import Desk, Submission, hold_still, submit
from moderation.states import Mode, State
from realtime.actions import Happening, append
from trail.lines import Line


class ContactClosed(Refused):
    """Contact is closed now; `sentence` is what the author may be told."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody sends, with the key of the form it was typed in, and whom it is for."""

    key: UUID
    text: str
    kind: str = Entry.Kind.NEWS
    picture: Checked | None = None
    relatives: tuple[UUID, ...] = field(default=())


def write_entry(actor: Standing, child_id: UUID, draft: Draft, *, now: datetime) -> Entry:
    """Write an entry: contact is asked, then the door; raises ContactClosed with what may be said.

    A repeated key returns the entry made then (R10).
    """
    seat = access.get_seat(actor, child_id)
    if earlier := _sent_before(actor, draft):
        return earlier
    if not seat.writes:
        raise Refused
    entry = Entry(
        child=seat.child, author=actor.person, part=seat.part.value, kind=draft.kind, key=draft.key, state=State.HELD,
        created_at=now, text=clean(draft.text), html=to_html(clean(draft.text)),
    )
    relatives = _audience(seat, draft.relatives, now=now)
    _refuse_if_closed(entry, relatives, has_picture=draft.picture is not None, now=now)
    picture = files.receive(actor, draft.picture, now=now) if draft.picture else None

    def make() -> Entry:
        entry.save(force_insert=True)
        EntryReader.objects.bulk_create([EntryReader(entry=entry, relative_id=person) for person in relatives])
        if picture is not None:
            files.attach(picture.id, actor, Ref("entry", entry.id))
        _through_the_door(actor, seat, entry, relatives, has_picture=picture is not None, now=now)
        return entry

    return once(make, lambda: _sent_before(actor, draft))


def _sent_before(actor: Standing, draft: Draft) -> Entry | None:
    return Entry.objects.filter(author=actor.person, key=draft.key).first()


def _audience(seat: Seat, wanted: Iterable[UUID], *, now: datetime) -> tuple[UUID, ...]:
    """Return the chosen relatives among those with a confirmed bond; a relative's own entry is for child and team."""
    if seat.part is Part.RELATIVE:
        return ()
    known = {link.relative_id for link in relatives_of(seat.child.id, now=now)}
    chosen = tuple(dict.fromkeys(wanted))
    if not known.issuperset(chosen):
        raise Refused
    return chosen


def _refuse_if_closed(entry: Entry, relatives: tuple[UUID, ...], *, has_picture: bool, now: datetime) -> None:
    answer = ask_entry(entry, relatives, has_picture=has_picture, at=now)
    if answer.outcome == "deny":
        raise ContactClosed(answer.sentence)


def _through_the_door(
    actor: Standing, seat: Seat, entry: Entry, relatives: tuple[UUID, ...], *, has_picture: bool, now: datetime
) -> None:
    answer = ask_entry(entry, relatives, has_picture=has_picture, at=now)
    if answer.outcome == "deny":
        raise ContactClosed(answer.sentence)
    placement = seat.placement
    verdict = submit(
        Submission(
            kind="entry", object_id=entry.id, author=actor, text=entry.text, context="journal", mode=Mode.FILTERED,
            desk=Desk("unit", placement.unit_id, placement.unit.organisation_id), names=names_of(seat.child.id),
            contact=answer.outcome, contact_reason=answer.sentence, has_picture=has_picture,
        ),
        now=now,
    )
    happened = settle_entry(entry, verdict.state, now=now)
    line = Line(
        chain=placement.unit.organisation_id, actor=actor.id, role=actor.main_role, verb="entry_written",
        object=Ref("entry", entry.id), place=placement.unit_id, facts={"state": verdict.state},
    )
    append([*happened, *verdict.happenings], [*verdict.trail, line], now=now)


def names_of(child_id: UUID) -> tuple[str, ...]:
    """Return the names that no text of this journal shows in full: the child's."""
    return full_names([child_id])


def rewrite_entry(actor: Standing, entry_id: UUID, text: str, *, now: datetime) -> Entry:
    """Send a held or handed-back entry again in other words: contact and door are asked like the first time."""
    with transaction.atomic():
        hold_still("entry", entry_id, author=actor)
        entry, seat = access.get_own_entry(actor, entry_id)
        relatives = tuple(entry.audience.values_list("relative_id", flat=True))
        entry.text, entry.html = clean(text), to_html(clean(text))
        has_picture = files.has_any(Ref("entry", entry.id))
        _through_the_door(actor, seat, entry, relatives, has_picture=has_picture, now=now)
    return entry


def withdraw_entry(actor: Standing, entry_id: UUID, *, now: datetime) -> None:
    """Take back an entry that nobody has read yet."""
    entry, _seat = access.get_own_entry(actor, entry_id)
    desk.withdraw(actor, "entry", entry.id, now=now)


def thank(actor: Standing, entry_id: UUID, *, now: datetime) -> Entry:
    """Say thank you for an entry one reads.

    A relative's thanks is a word to the child that nobody can read first: only where contact lets words through.
    """
    with transaction.atomic():
        entry, seat = access.get_entry_for(actor, entry_id)
        if entry.author_id == actor.id or seat.part is Part.REFERENT:
            raise Refused
        if seat.part is Part.RELATIVE:
            said = Entry(child=entry.child, author=actor.person, part=Entry.Part.RELATIVE)
            answer = ask_entry(said, (), has_picture=False, at=now)
            if answer.outcome != "allow":
                raise ContactClosed(answer.sentence)
        _thanks, made = Thanks.objects.get_or_create(entry=entry, person=actor.person, defaults={"at": now})
        if made:
            # Not to relatives: the event alone would tell one of the other, and when the child was there (32, 9).
            told = [keys.journal_of(entry.child_id, audience) for audience in ("child", "team")]
            append([Happening(key, "EntryThanked", Ref("entry", entry.id)) for key in told], [], now=now)
    return entry
