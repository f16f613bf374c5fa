"""Who of a desk is kept away from an item: its author, and the member of staff whom it accuses."""

from datetime import datetime

from accounts.models import Person
from moderation import rules
from moderation.desks import desk_of, named_in, team_of
from moderation.models import Item, Recusal


def renew(item: Item, *, now: datetime) -> None:
    """Write down who may not read an item, for good: its earlier wordings stay with it.

    When nobody else of the desk is left, it goes to the organisation's leads.
    """
    team = team_of(desk_of(item), now=now)
    away = {person.id: Recusal.Why.ACCUSED for person in _accused(item, team)}
    if any(person.id == item.author_id for person in team) or item.to_management:
        away[item.author_id] = Recusal.Why.AUTHOR
    for person_id, why in away.items():
        Recusal.objects.get_or_create(item=item, person_id=person_id, defaults={"why": why})
    if team and all(person.id in away for person in team) and not item.to_management:
        item.to_management = True
        item.save(update_fields=["to_management"])


def _accused(item: Item, team: list[Person]) -> list[Person]:
    return named_in(item.text, team) if rules.goes_past(frozenset(item.labels)) else []
