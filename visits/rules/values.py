"""The words of a child's situation (visit-rules sections 1 to 6) as frozen values.

Instants are whole seconds since 1970 UTC, times of day seconds since midnight, days ordinals of the calendar:
intervals are compared millions of times, and numbers cannot be read in two zones.
"""
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Outcome: TypeAlias = Literal["allow", "hold", "deny"]
Span: TypeAlias = tuple[int, int]

DAY = 86_400
# An end or a beginning that no calendar reaches.
NEVER = 1 << 60
EVERYBODY = "*"

DIRECTIONS = ("to_child", "from_child")
CHANNELS = ("journal_read", "journal_write", "photo", "message", "call", "visit", "stay")
LIVE = frozenset({"message", "call", "visit", "stay"})
# What a child's pause, a visit under way and the quiet hours of the home close.
TALK = frozenset({"message", "call"})
CARRIERS = ("journal_write", "message")
OUTCOMES: tuple[Outcome, ...] = ("allow", "hold", "deny")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PERIODS = ("toussaint", "noel", "hiver", "printemps", "ascension", "ete")
# The channels of a window that names none.
WINDOW_CHANNELS = frozenset({"message", "call", "visit"})

_SAME: dict[str, Outcome] = dict.fromkeys(CHANNELS, "deny")
PRESETS: dict[str, dict[str, Outcome]] = {
    "free": dict.fromkeys(CHANNELS, "allow"),
    "mediated": {**dict.fromkeys(CHANNELS, "hold"), "journal_read": "allow", "stay": "deny"},
    "reserved": _SAME,
    "none": _SAME,
}


class BadInput(ValueError):
    """Name the field that cannot be read (`path`) and what was expected (`problem`): section 8."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Decision:
    """One answer (visit-rules section 7); `reason` is for professionals, `disclosed_reason` for relatives.

    `until` is in UTC, where instants compare exactly; the interchange format shows it in the child's zone.
    """

    outcome: Outcome
    reason: str
    until: datetime | None
    disclosed_reason: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time from `start` (included) to `end` (not) with one outcome and one reason; instants are in UTC."""

    start: datetime
    end: datetime
    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class Weekly:
    """Days of the week from one time of day to another; `parity` 1 keeps odd ISO weeks, 0 even ones."""

    channels: frozenset[str]
    days: frozenset[int]
    start: int
    end: int
    parity: int | None = None
    term_only: bool = False


@dataclass(frozen=True, slots=True)
class MonthWeekends:
    """Weekends named by the rank of their Saturday in its month (-1: the last)."""

    channels: frozenset[str]
    which: frozenset[int]
    day_before: bool
    start: int
    day_after: bool
    end: int
    extended: bool = False
    term_only: bool = False


@dataclass(frozen=True, slots=True)
class SchoolHolidays:
    """Whole school holidays or a half of each; `parity` is that of the year of a period's first day."""

    channels: frozenset[str]
    periods: frozenset[str]
    part: str
    parity: int | None
    handover: int = 0


@dataclass(frozen=True, slots=True)
class Once:
    """One interval between two instants."""

    channels: frozenset[str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Recurrence:
    """An RFC 5545 recurrence rule together with its local start; an empty BY part says nothing."""

    frequency: str
    first_day: int
    first_time: int
    interval: int = 1
    count: int | None = None
    last: Span | None = None
    week_start: int = 0
    months: frozenset[int] = frozenset()
    weeks: frozenset[int] = frozenset()
    year_days: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    weekdays: frozenset[int] = frozenset()
    nth_weekdays: frozenset[tuple[int, int]] = frozenset()
    any_weekdays: frozenset[int] = frozenset()
    times: tuple[int, ...] = ()
    positions: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Recurring:
    """Occurrences of a recurrence rule, each `minutes` of elapsed time long."""

    channels: frozenset[str]
    rule: Recurrence
    minutes: int
    term_only: bool = False


Window: TypeAlias = Weekly | MonthWeekends | SchoolHolidays | Once | Recurring


@dataclass(frozen=True, slots=True)
class Right:
    """What one order says of one relative; `grants` is keyed by channel and direction."""

    relative: str
    regime: str
    grants: dict[tuple[str, str], Outcome]
    windows: tuple[Window, ...] = ()
    cancelled: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Order:
    """A judge's order; both days are included and None leaves that side open."""

    id: str
    issued_on: int
    valid_from: int | None
    valid_until: int | None
    revoked_at: int | None
    rights: tuple[Right, ...]


@dataclass(frozen=True, slots=True)
class Closure:
    """A suspension, or a pause of the child, of some channels from one instant to another."""

    relative: str
    channels: frozenset[str]
    start: int
    end: int

    def covers(self, relative: str, channel: str) -> bool:
        """Tell whether it speaks of this relative and this channel."""
        named = channel in self.channels or EVERYBODY in self.channels
        return named and self.relative in (relative, EVERYBODY)


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit or stay that is still to hold (`live`: planned or in progress) or not."""

    relative: str
    kind: str
    mediated: bool
    live: bool
    start: int
    end: int
    family_lock: bool


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that the decisions about one child depend on."""

    child: str
    timezone: str
    school_zone: str
    relatives: frozenset[str]
    orders: tuple[Order, ...] = ()
    suspensions: tuple[Closure, ...] = ()
    pauses: tuple[Closure, ...] = ()
    visits: tuple[Visit, ...] = ()
    quiet_hours: tuple[Weekly, ...] = ()
