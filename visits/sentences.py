"""What may be said of a contact decision, to whom: in everyday words, with when it
opens, and never more than they may know.

Closing and opening times said to families come from the standing timetable
alone: the decision's own `until` may tell of
a child's pause or of another relative's visit (visit-rules section 7).
"""
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from lib import dates
from visits.rules import Decision, Stretch

LIVE = frozenset({"message", "call", "visit", "stay"})


@dataclass(frozen=True, slots=True)
class Hours:
    """What the standing timetable lets be said at `now`: the open stretch one is in, or the next one."""

    now: datetime
    stretch: Stretch | None = None

    @property
    def open(self) -> bool:
        """Tell whether the standing timetable is open now."""
        return self.stretch is not None and self.stretch.start <= self.now

    @property
    def opens(self) -> str:
        """Return "Opens on Wednesday at 14:00." when an opening is ahead, else nothing."""
        if self.stretch is None or self.open:
            return ""
        return _("Opens %(when)s.") % {"when": on(self.stretch.start, self.now)}

    @property
    def closes(self) -> datetime | None:
        """Return when the stretch one is in ends, if that is within a day."""
        if self.stretch is None or not self.open:
            return None
        return self.stretch.end if self.stretch.end - self.now < timedelta(days=1) else None


def on(moment: datetime, now: datetime) -> str:
    """Return a coming instant as one says it: today, by its weekday within the week, else with its date."""
    days = (dates.local(moment).date() - dates.local(now).date()).days
    if 0 < days < 7:
        weekday = dates.day(moment).split()[0]
        return _("on %(weekday)s at %(hour)s") % {"weekday": weekday, "hour": dates.hour(moment)}
    return dates.moment(moment)


def for_relative(decision: Decision, channel: str, hours: Hours, *, reviewer: str = "") -> str:
    """Return what a relative may be told (visit-rules section 7, disclosure)."""
    if decision.outcome != "deny":
        return _granted(decision.outcome, channel, hours, reviewer)
    match decision.disclosed_reason:
        case "outside_window" | "quiet_hours":
            return _closed(hours)
        case "suspended":
            return _("Suspended for now.")
        case "no_order":
            return _("Your rights are not entered yet.")
        case "order_expired":
            return _("The decision that set your rights has come to its end.")
        case "order_not_started":
            return _joined(_("The decision has not started yet."), hours.opens)
        case "order_gap":
            return _("One decision has ended, the next has not started yet.")
        case "not_granted":
            return _("The decision does not provide for this.")
        case "visit_in_progress":
            return _("Closed during your visit.")
        case _ if hours.open:
            return _("No message is possible for now. The team can answer you.")
        case _:
            # Closed anyway: said as on any other day, so that the child's pause shows in nothing.
            return _closed(hours)


def for_youth(decision: Decision, channel: str, hours: Hours, *, reviewer: str = "") -> str:
    """Return what the child is told: their own pause by its name, nobody's fault."""
    if decision.outcome != "deny":
        return _granted(decision.outcome, channel, hours, reviewer)
    match decision.reason:
        case "child_pause":
            return _("You asked for some quiet.")
        case "quiet_hours":
            return _joined(_("Quiet hours here."), hours.opens)
        case "outside_window" | "order_not_started":
            return _closed(hours)
        case "visit_in_progress":
            return _("Closed during the visit.")
        case "not_granted":
            return pgettext("youth", "This is not in the decision.")
        case _:
            return _("Not possible for now. Your team can explain it to you.")


def for_team(decision: Decision, channel: str, hours: Hours) -> str:
    """Return the plain line for professionals, with the true reason: yes until when, or no because."""
    if decision.outcome == "deny":
        return _joined(_("No: %(why)s.") % {"why": why(decision.reason)}, hours.opens)
    until = decision.until if decision.until and decision.until - hours.now < timedelta(days=2) else None
    if decision.outcome == "hold" and channel in LIVE:
        yes = _("Yes, with a professional present")
    elif decision.outcome == "hold":
        yes = _("Yes, the team reads it first")
    else:
        yes = _("Yes")
    return (
        _("%(yes)s, until %(when)s.") % {"yes": yes, "when": _until(until, hours.now)} if until else f"{yes}."
    )


def why(reason: str) -> str:
    """Return the true reason of a refusal, for professionals."""
    return {
        "no_link": _("no confirmed family link"),
        "suspended": _("contact is suspended"),
        "no_order": _("no decision is entered yet"),
        "order_expired": _("the decision has ended"),
        "order_not_started": _("the decision has not started"),
        "order_gap": _("one decision has ended, the next has not started"),
        "not_granted": _("the decision does not provide for it"),
        "child_pause": _("the child asked for quiet"),
        "visit_in_progress": _("a visit is under way or planned at this hour"),
        "quiet_hours": _("quiet hours of the home"),
        "outside_window": _("outside the hours of the decision"),
    }.get(reason, _("the answer could not be worked out, so contact stays closed"))


def _granted(outcome: str, channel: str, hours: Hours, reviewer: str) -> str:
    if channel not in LIVE:
        if outcome == "allow":
            return _("Open every day.")
        return _("%(name)s reads it first.") % {"name": reviewer or _("The team")}
    open_now = _("Open.")
    if hours.closes is not None:
        open_now = _("Open until %(hour)s.") % {"hour": dates.hour(hours.closes)}
    if outcome == "allow":
        return open_now
    present = (
        _("A professional reads each message first.")
        if channel == "message"
        else _("A professional is present.")
    )
    return _joined(open_now, present)


def _closed(hours: Hours) -> str:
    return _joined(_("Closed for now."), hours.opens or _("The team can say when it opens."))


def _until(until: datetime, now: datetime) -> str:
    same_day = dates.local(until).date() == dates.local(now).date()
    return dates.hour(until) if same_day else on(until, now)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
