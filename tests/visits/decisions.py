"""The decisions that bind Lina's people, entered as the authority enters them, and the hours of the story."""
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.people import Cast, actor
from visits.actions import RightDraft, apply_order, enter_order, read_order, suspend
from visits.models import Order, Suspension

PARIS = ZoneInfo("Europe/Paris")


def at(text: str) -> datetime:
    """Return an instant of the story, local time: "2026-11-25 14:05"."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


AUTUMN = at("2026-09-01 09:00")
TUESDAY = at("2026-11-24 10:00")
WEDNESDAY = at("2026-11-25 14:05")
WEDNESDAYS = {
    "kind": "weekly", "days": ["WE"], "from": "14:00", "to": "16:00", "channels": ["message", "call"],
}


def saturday(day: str) -> dict[str, Any]:
    """Return the hours of one visit, on a day written "12-05"."""
    hours = {"start": f"2026-{day}T10:00+01:00", "end": f"2026-{day}T11:30+01:00"}
    return {"kind": "once", **hours, "channels": ["visit"]}


def right_of(cast: Cast, who: str = "samia", regime: str = "mediated", **facts: Any) -> RightDraft:
    """Return what the judge gave a relative of Lina; Samia's Wednesdays and
    Saturdays unless told otherwise."""
    windows = [WEDNESDAYS, saturday("12-05"), saturday("12-19")]
    return RightDraft(cast.people[who].id, regime, **{"windows": windows, **facts})


def decide_for(cast: Cast, child: str, *rights: RightDraft, issued: date = date(2026, 9, 1)) -> Order:
    """Have Awa enter a decision, Judith read it again and apply it."""
    awa, judith = actor(cast.awa, now=AUTUMN), actor(cast.judith, now=AUTUMN)
    order = enter_order(
        awa, cast.people[child].id, ground="judgment", reference="TJ 26/0412", issued_on=issued,
        valid_from=date(2026, 9, 1), valid_until=date(2027, 8, 31), rights=rights, now=AUTUMN,
    )
    read_order(judith, order.id, now=AUTUMN)
    return apply_order(judith, order.id, now=AUTUMN)


def ban(cast: Cast, who: str = "bruno") -> Suspension:
    """Have Awa enter the ban on contact between Bruno and Lina."""
    return suspend(
        actor(cast.awa, now=AUTUMN), cast.lina.id, cast.people[who].id, kind="ban",
        ground="Contrôle judiciaire du 3 juillet", reason_told="Une décision interdit le contact.",
        starts_at=AUTUMN, now=AUTUMN,
    )
