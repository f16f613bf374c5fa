"""What a measurement says."""
from typing import TypedDict


class Result(TypedDict):
    """One measured promise: its value, the goal in words, and whether it holds."""

    name: str
    value: float
    unit: str
    goal: str
    ok: bool
