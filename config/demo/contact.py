"""The decisions of the demo world: entered by Awa, read and applied by Judith, lived by the families."""
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from config.demo.cast import BY_NAME, NEST, stable_id
from config.demo.life import Life
from lib.clock import PARIS
from visits.actions import (
    Hours,
    RightDraft,
    apply_order,
    enter_order,
    interrupt,
    lift,
    read_order,
    record_note,
    set_quiet_hours,
    suspend,
)

EVERY_DAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SINCE = 90  # days that the decisions have been lived by
INTERRUPTED, NOTED, LIFTED = 41, 40, 37  # days before: Marc's interruption, his note to the judge, the end of it


def add_contact(life: Life) -> None:
    """Bring the decisions into force, have one interruption come and go, and leave one decision to be read."""
    start = life.hours.day(SINCE, time(9))
    life.at(start, lambda at: set_quiet_hours(
        life.as_("marc", at), stable_id("unit", NEST), [Hours(EVERY_DAY, time(22), time(7))], now=at
    ))
    life.at(start + timedelta(minutes=40), lambda at: _ban(life, at))
    for count, child in enumerate(("lina", "tom")):
        entered, year = start + timedelta(minutes=60 + 15 * count), start.year
        _order(life, child, "judgment", f"{year}/FAB-{1 + count}", [_of_samia(start)], entered)
        other = "tom" if child == "lina" else "lina"
        _order(life, child, "plan", f"PPE-{child.upper()}", [_of_sibling(other)], entered + timedelta(minutes=7))
    for count, (child, reference, right) in enumerate(_others()):
        _order(life, child, "judgment", reference, [right], start + timedelta(minutes=100 + 11 * count))
    _interruption(life)
    life.at(life.hours.ago(210), lambda at: _draft(life, at))


def _order(life: Life, child: str, ground: str, reference: str, rights: Sequence[RightDraft], at: datetime) -> None:
    def enter(at: datetime) -> None:
        day = at.astimezone(PARIS).date()
        order = enter_order(
            life.as_("awa", at), BY_NAME[child].id, ground=ground, reference=reference,
            issued_on=day - timedelta(days=10), valid_from=day, valid_until=day + timedelta(days=365), rights=rights,
            now=at,
        )
        read = at + timedelta(hours=2)
        life.at(read, lambda at: read_order(life.as_("judith", at), order.id, now=at))
        life.at(read + timedelta(minutes=5), lambda at: apply_order(life.as_("judith", at), order.id, now=at))

    life.at(at, enter)


def _of_samia(then: datetime) -> RightDraft:
    """Live exchange on Wednesdays, a professional present; visits on first and third Saturdays; journal on approval."""
    first = _next_saturday(then.astimezone(PARIS).date())
    live: dict[str, Any] = {"kind": "weekly", "days": ["WE"], "from": "14:00", "to": "16:00", "channels": ["message"]}
    visits: dict[str, Any] = {
        "kind": "rrule", "dtstart": f"{first.isoformat()}T10:00", "rule": "FREQ=MONTHLY;BYDAY=1SA,3SA", "minutes": 90,
        "channels": ["visit"],
    }
    return RightDraft(BY_NAME["samia"].id, "mediated", {"call": "deny"}, [live, visits])


def _others() -> list[tuple[str, str, RightDraft]]:
    """Return the rights of the other families: a grandmother's at all hours, a mother's weekends, a father's reserved."""
    weekends: dict[str, Any] = {
        "kind": "month_weekends", "which": [2, 4], "from": {"day": "FR", "time": "18:30"},
        "to": {"day": "SU", "time": "18:00"}, "channels": ["visit", "stay"],
    }
    return [
        ("yanis", "SON-4", RightDraft(BY_NAME["zohra"].id, "free", {"stay": "deny"})),
        ("mathis", "TOU-2", RightDraft(BY_NAME["isabelle"].id, "free", {}, [weekends])),
        ("kenza", "RIV-7", RightDraft(BY_NAME["rachid"].id, "reserved")),
    ]


def _next_saturday(day: date) -> date:
    return day + timedelta(days=(5 - day.weekday()) % 7)


def _of_sibling(other: str) -> RightDraft:
    return RightDraft(BY_NAME[other].id, "free", {"call": "deny", "stay": "deny"})


def _ban(life: Life, at: datetime) -> None:
    suspend(
        life.as_("awa", at), BY_NAME["lina"].id, BY_NAME["bruno"].id, kind="ban", ground="Contrôle judiciaire",
        reason_told="Une décision de justice interdit le contact pour le moment.", starts_at=at, now=at,
    )


def _interruption(life: Life) -> None:
    def begin(at: datetime) -> None:
        row = interrupt(
            life.as_("marc", at), BY_NAME["lina"].id, BY_NAME["samia"].id,
            reason_told="La dernière rencontre a été difficile. Nous vous appelons pour en parler avant de reprendre.",
            note="Lina est rentrée très affectée de la visite. Point fait avec Awa par téléphone.", now=at,
        )
        life.at(life.hours.day(NOTED, time(10, 20)), lambda at: record_note(life.as_("marc", at), row.id, now=at))
        life.at(life.hours.day(LIFTED, time(16, 5)), lambda at: lift(
            life.as_("marc", at), row.id, reason="Entretien avec Samia et Lina : chacune souhaite reprendre.", now=at
        ))

    life.at(life.hours.day(INTERRUPTED, time(14, 30)), begin)


def _draft(life: Life, at: datetime) -> None:
    """Enter a new decision for Tom, that waits for its second reader: a weekend a month at his mother's."""
    today = life.hours.today
    saturdays: dict[str, Any] = {
        "kind": "month_weekends", "which": [1, 3], "from": {"day": "SA", "time": "10:00"},
        "to": {"day": "SU", "time": "17:00"}, "channels": ["visit", "stay"],
    }
    live: dict[str, Any] = {
        "kind": "weekly", "days": ["WE", "FR"], "from": "17:30", "to": "19:00", "channels": ["message", "call"],
    }
    enter_order(
        life.as_("awa", at), BY_NAME["tom"].id, ground="judgment", reference=f"{today.year}/FAB-9",
        issued_on=today - timedelta(days=2), valid_from=today + timedelta(days=12),
        valid_until=today + timedelta(days=377), rights=[RightDraft(BY_NAME["samia"].id, "free", {}, [live, saturdays])],
        now=at,
    )
