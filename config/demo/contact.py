"""The decisions of the demo world: entered by Awa, read and applied by Judith, lived by the families."""
from datetime import date, datetime, time, timedelta
from typing import Any

from config.demo.actors import as_
from config.demo.cast import BY_NAME, NEST, stable_id
from lib.clock import PARIS
from visits.actions import (
    Hours,
    Meeting,
    RightDraft,
    apply_order,
    enter_order,
    plan_visit,
    read_order,
    set_quiet_hours,
    suspend,
)

EVERY_DAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def load_contact(*, now: datetime) -> None:
    """Bring the decisions into force, with quiet hours and the visits to come."""
    then = now - timedelta(days=90)
    set_quiet_hours(
        as_("marc", then), stable_id("unit", NEST), [Hours(EVERY_DAY, time(22), time(7))], now=then
    )
    for child in ("lina", "tom"):
        _apply(child, "judgment", f"2026/{BY_NAME[child].family_name[:3].upper()}-1", [_of_samia(then)], then)
    _apply("lina", "plan", "PPE-L1", [_of_sibling("tom")], then)
    _apply("tom", "plan", "PPE-T1", [_of_sibling("lina")], then)
    suspend(
        as_("awa", then), BY_NAME["lina"].id, BY_NAME["bruno"].id, kind="ban", ground="Contrôle judiciaire",
        reason_told="Une décision de justice interdit le contact pour le moment.", starts_at=then, now=then,
    )
    _visits(now)


def _apply(child: str, ground: str, reference: str, rights: list[RightDraft], then: datetime) -> None:
    day = then.astimezone(PARIS).date()
    order = enter_order(
        as_("awa", then), BY_NAME[child].id, ground=ground, reference=reference, issued_on=day - timedelta(days=10),
        valid_from=day, valid_until=day + timedelta(days=365), rights=rights, now=then,
    )
    read_order(as_("judith", then), order.id, now=then + timedelta(hours=2))
    apply_order(as_("judith", then), order.id, now=then + timedelta(hours=2))


def _of_samia(then: datetime) -> RightDraft:
    """Live exchange on Wednesdays with a professional present; visits on first and third Saturdays; journal on approval."""
    first = _next_saturday(then.astimezone(PARIS).date())
    live: dict[str, Any] = {"kind": "weekly", "days": ["WE"], "from": "14:00", "to": "16:00", "channels": ["message"]}
    visits: dict[str, Any] = {
        "kind": "rrule", "dtstart": f"{first.isoformat()}T10:00", "rule": "FREQ=MONTHLY;BYDAY=1SA,3SA", "minutes": 90,
        "channels": ["visit"],
    }
    return RightDraft(BY_NAME["samia"].id, "mediated", {"call": "deny"}, [live, visits])


def _next_saturday(day: date) -> date:
    return day + timedelta(days=(5 - day.weekday()) % 7)


def _of_sibling(other: str) -> RightDraft:
    return RightDraft(BY_NAME[other].id, "free", {"call": "deny", "stay": "deny"})


def _visits(now: datetime) -> None:
    today = now.astimezone(PARIS).date()
    saturdays = [today + timedelta(days=n) for n in range(1, 70) if _first_or_third_saturday(today + timedelta(days=n))]
    for day in saturdays[:3]:
        start = datetime.combine(day, time(10), PARIS)
        plan_visit(
            as_("nadia", now), BY_NAME["lina"].id,
            Meeting(
                relative=BY_NAME["samia"].id, starts_at=start, ends_at=start + timedelta(minutes=90),
                place="Salle des visites", professional=BY_NAME["nadia"].id,
            ),
            now=now,
        )


def _first_or_third_saturday(day: date) -> bool:
    return day.weekday() == 5 and (day.day - 1) // 7 in (0, 2)


