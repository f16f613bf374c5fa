"""What the analysis takes and gives: frozen values only."""

from dataclasses import dataclass
from typing import Literal

Place = Literal["youth_group", "journal", "forum"]
Role = Literal["youth", "parent", "educator", "peer_helper"]
Level = Literal["low", "high", "critical"]
Severity = Literal["none", "low", "high", "critical"]
Action = Literal["publish", "nudge", "hold", "alert"]

LABELS = (
    "contact_details", "off_platform", "meeting", "location", "identity", "insult", "harassment", "threat",
    "hate", "sexual", "grooming", "exploitation", "self_harm", "violence_disclosure", "runaway", "pressure",
    "court", "misinformation", "spam",
)  # fmt: skip

RANK: dict[str, int] = {"none": 0, "low": 1, "high": 2, "critical": 3}

ACTIONS: dict[str, Action] = {"none": "publish", "low": "nudge", "high": "hold", "critical": "alert"}

CALLS_FOR_HELP = frozenset({"self_harm", "violence_disclosure", "runaway"})

SHOWN_BEFORE_SENDING = frozenset({"contact_details", "location", "identity", "insult"})


@dataclass(frozen=True, slots=True)
class Context:
    """Say where a text is written, by whom, and which children's full names the place must keep to itself."""

    place: Place
    role: Role
    visit_planned: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason to look at a text: `start` and `end` are offsets in the original text, notes are msgids."""

    label: str
    severity: Level
    start: int
    end: int
    rule: str
    author_note: str
    moderator_note: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one text; the action follows from the severity alone (spec moderation §2)."""

    severity: Severity
    action: Action
    labels: tuple[str, ...]
    findings: tuple[Finding, ...]
    help_call: bool

    def exposures(self) -> tuple[Finding, ...]:
        """Return what may be shown before sending: self-exposure and insult, nothing that teaches evasion (§2)."""
        return tuple(found for found in self.findings if found.label in SHOWN_BEFORE_SENDING)
