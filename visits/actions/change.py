"""What ends every change of a child's rights: a new number, every open page asked again, one append."""
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from django.db.models import F

from accounts.access import Standing
from accounts.models import Placement
from accounts.roles import Role
from lib.refs import Ref
from realtime.actions import Happening, append, change_rights
from trail.lines import Line
from visits.contact import topic
from visits.models import Situation

Facts = Mapping[str, str | int | bool | None]


def raise_number(child_id: UUID) -> None:
    """Give a child's situation its next number; two changes at once wait for one another here."""
    Situation.objects.get_or_create(child_id=child_id)
    Situation.objects.filter(child_id=child_id).update(number=F("number") + 1, mark=uuid4())


def conclude(
    child_ids: Iterable[UUID], happenings: Sequence[Happening], lines: Sequence[Line], *, now: datetime
) -> None:
    """Have every process ask again what these children's rights opened, and
    append: last in the transaction."""
    change_rights([topic(child_id) for child_id in child_ids], now=now)
    append(happenings, lines, now=now)


def lines_for(actor: Standing, placement: Placement, verb: str, subject: Ref, facts: Facts) -> list[Line]:
    """Return the trail's line in the chain of the home and, when the
    authority acts, in the authority's own."""
    chains = {placement.unit.organisation_id: None}
    if placement.unit_id not in actor.units(Role.TEAM_LEAD, Role.EDUCATOR):
        chains |= dict.fromkeys(sorted(actor.organisations(Role.REFERENT, Role.MANAGER), key=str))
    return [
        Line(
            chain=chain,
            actor=actor.id,
            role=actor.main_role,
            verb=verb,
            object=subject,
            place=placement.unit_id,
            facts={"child": str(placement.child_id), **facts},
        )
        for chain in chains
    ]
