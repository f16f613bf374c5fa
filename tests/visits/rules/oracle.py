"""The visit rules once more, as slowly and literally as they are written.

Nothing of the engine is imported: what both get wrong must be wrong twice.
"""
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from holidays import country_holidays
from vacances_scolaires_france import SchoolHolidayDates

DAY = timedelta(days=1)
TALK = ["message", "call"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
NAMES = {
    "Vacances de la Toussaint": "toussaint", "Vacances de Noël": "noel", "Vacances d'hiver": "hiver",
    "Vacances de printemps": "printemps", "Pont de l'Ascension": "ascension", "Vacances d'été": "ete",
}
SCHOOL = SchoolHolidayDates()
FRANCE = country_holidays("FR")
RANK = {"allow": 0, "hold": 1, "deny": 2}
PRESET = {
    "free": ["allow"] * 7, "mediated": ["allow", "hold", "hold", "hold", "hold", "hold", "deny"],
    "reserved": ["deny"] * 7, "none": ["deny"] * 7,
}
CHANNELS = ["journal_read", "journal_write", "photo", "message", "call", "visit", "stay"]
Interval = tuple[datetime, datetime]


def ask(situation: dict[str, Any], query: dict[str, Any], at: datetime) -> tuple[str, str]:
    """Return outcome and reason at one instant, a photo together with its carrier."""
    child = _Child(situation)
    alone = child.decide(query["relative"], query["direction"], query["channel"], at)
    if "carrier" not in query:
        return alone
    carrier = child.decide(query["relative"], query["direction"], query["carrier"], at)
    return alone if RANK[alone[0]] > RANK[carrier[0]] else carrier


def _instant(text: str | None) -> datetime:
    return datetime.fromisoformat(text) if text else datetime(9000, 1, 1, tzinfo=ZoneInfo("UTC"))


def _holds(start: datetime, end: datetime, at: datetime) -> bool:
    # Instants are compared: two times of one zone would be compared by the hands of the clock.
    return start.timestamp() <= at.timestamp() < end.timestamp()


class _Child:
    def __init__(self, situation: dict[str, Any]) -> None:
        self.s = situation
        self.tz = ZoneInfo(situation["timezone"])
        self.school = {
            day: NAMES[row["nom_vacances"]] for day, row in SCHOOL.data.items()
            if row["vacances_zone_" + situation["school_zone"].lower()]
        }

    def local(self, day: date, at: str) -> datetime:
        return datetime.combine(day, time.fromisoformat(at), tzinfo=self.tz)

    def decide(self, relative: str, direction: str, channel: str, at: datetime) -> tuple[str, str]:
        s, talk = self.s, channel in TALK
        if relative not in s["relatives"]:
            return "deny", "no_link"
        for row in s.get("suspensions", []):
            named = row["relative"] in (relative, "*") and {channel, "*"} & set(row["channels"])
            if named and self.covers(row, at):
                return "deny", "suspended"
        right, reason = self.governing(relative, at)
        if right is None:
            return "deny", reason
        grant = self.grant(right, channel, direction)
        if grant == "deny":
            return "deny", "not_granted"
        for row in s.get("pauses", []):
            named = row["relative"] in (relative, "*") and channel in row.get("channels", TALK)
            if talk and named and self.covers(row, at):
                return "deny", "child_pause"
        here = [
            v for v in s.get("visits", []) if v["status"] in ("planned", "in_progress")
            and _holds(_instant(v["start"]), _instant(v["end"]), at)
        ]
        for v in here:
            ours = v["relative"] == relative or v.get("lock", "relative") == "family"
            if talk and v["kind"] == "in_person" and v["mediated"] and ours:
                return "deny", "visit_in_progress"
        quiet = any(_holds(*i, at) for row in s.get("quiet_hours", []) for i in self.weekly(row, at))
        if talk and quiet and not any(v["kind"] == "stay" for v in here):
            return "deny", "quiet_hours"
        named = [w for w in right.get("windows", []) if channel in w.get("channels", [*TALK, "visit"])]
        live = channel in ("message", "call", "visit", "stay")
        inside = any(_holds(*i, at) for w in named for i in self.kept(w, right, at))
        if (named or (live and right["regime"] != "free")) and not inside:
            return "deny", "outside_window"
        return ("hold", "mediated") if grant == "hold" else ("allow", "granted")

    @staticmethod
    def covers(row: dict[str, Any], at: datetime) -> bool:
        return _holds(_instant(row["from"]), _instant(row["until"]), at)

    @staticmethod
    def grant(right: dict[str, Any], channel: str, direction: str) -> str:
        given = right.get("channels", {}).get(channel)
        preset = PRESET[right["regime"]][CHANNELS.index(channel)]
        if isinstance(given, dict):
            return str(given.get(direction, preset))
        return given or preset

    def governing(self, relative: str, at: datetime) -> tuple[dict[str, Any] | None, str]:
        day = at.astimezone(self.tz).date()
        best: tuple[str, dict[str, Any]] | None = None
        before = to_come = False
        for order in self.s.get("orders", []):
            right = next((r for r in order.get("rights", []) if r["relative"] == relative), None)
            if right is None:
                continue
            first = date.fromisoformat(order["valid_from"] or "0001-01-01")
            last = date.fromisoformat(order["valid_until"] or "9999-12-31")
            end = _instant(order.get("revoked_at"))
            before |= last < day or end <= at
            to_come |= first > day and end.timestamp() > self.local(first, "00:00").timestamp()
            if first <= day <= last and end > at and (best is None or order["issued_on"] >= best[0]):
                best = order["issued_on"], right
        if best:
            return best[1], ""
        return None, {(1, 1): "order_gap", (1, 0): "order_expired", (0, 1): "order_not_started"}.get(
            (int(before), int(to_come)), "no_order"
        )

    def kept(self, w: dict[str, Any], right: dict[str, Any], at: datetime) -> Iterator[Interval]:
        for start, end in getattr(self, w["kind"])(w, at):
            first = start.astimezone(ZoneInfo("UTC")).astimezone(self.tz).date()
            known = min(self.school) <= first <= max(self.school)
            if first.isoformat() in right.get("cancelled", []):
                continue
            if w["kind"] == "school_holidays" and not known:
                continue
            if w.get("term_only") and (not known or first in self.school):
                continue
            yield start, end

    def around(self, at: datetime, days: int) -> Iterator[date]:
        day = at.astimezone(self.tz).date()
        yield from (day + DAY * n for n in range(-days, days + 1))

    def weekly(self, w: dict[str, Any], at: datetime) -> Iterator[Interval]:
        for day in self.around(at, 3):
            parity = ["even", "odd"][day.isocalendar().week % 2]
            if DAYS[day.weekday()] in w["days"] and w.get("weeks", parity) == parity:
                last = day if w["to"] > w["from"] else day + DAY
                yield self.local(day, w["from"]), self.local(last, w["to"])

    def month_weekends(self, w: dict[str, Any], at: datetime) -> Iterator[Interval]:
        for saturday in (day for day in self.around(at, 9) if day.weekday() == 5):
            rank = (saturday.day - 1) // 7 + 1
            is_last = (saturday + 7 * DAY).month != saturday.month
            if rank not in w["which"] and not (-1 in w["which"] and is_last):
                continue
            first, last = saturday, saturday + DAY
            if w.get("extend_public_holidays"):
                first = first - DAY if first - DAY in FRANCE else first
                last = last + DAY if last + DAY in FRANCE else last
            first = first - DAY if w["from"]["day"] == "FR" else first
            last = last + DAY if w["to"]["day"] == "MO" else last
            yield self.local(first, w["from"]["time"]), self.local(last, w["to"]["time"])

    def school_holidays(self, w: dict[str, Any], at: datetime) -> Iterator[Interval]:
        ranked = enumerate(sorted(self.school))
        for _, group in groupby(ranked, lambda e: (self.school[e[1]], e[1] - e[0] * DAY)):
            days = [day for _, day in group]
            if w["periods"] != "*" and self.school[days[0]] not in w["periods"]:
                continue
            if w["years"] not in ("all", ["even", "odd"][days[0].year % 2]):
                continue
            half = days[0] + DAY * -(-len(days) // 2)
            handover = self.local(half, w.get("handover", "00:00"))
            start, end = self.local(days[0], "00:00"), self.local(days[-1] + DAY, "00:00")
            parts = {"all": (start, end), "first_half": (start, handover), "second_half": (handover, end)}
            yield parts[w["part"]]

    def once(self, w: dict[str, Any], at: datetime) -> Iterator[Interval]:
        yield _instant(w["start"]), _instant(w["end"])

    def rrule(self, w: dict[str, Any], at: datetime) -> Iterator[Interval]:
        begin = datetime.fromisoformat(w["dtstart"])
        last = at.astimezone(self.tz).replace(tzinfo=None) + 2 * DAY
        for start in rrulestr(w["rule"], dtstart=begin).between(begin, last, inc=True):
            there = start.replace(tzinfo=self.tz)
            elapsed = timedelta(minutes=w["minutes"])
            yield there, (there.astimezone(ZoneInfo("UTC")) + elapsed).astimezone(self.tz)
