"""The verbs of the desk and of whoever takes a text back."""

from moderation.actions.alerts import NotTaken, acknowledge, close
from moderation.actions.decide import AlreadyDecided, NoteMissing, Outcome, decide
from moderation.actions.read import read_item
from moderation.actions.withdraw import withdraw

__all__ = [
    "AlreadyDecided",
    "NotTaken",
    "NoteMissing",
    "Outcome",
    "acknowledge",
    "close",
    "decide",
    "read_item",
    "withdraw",
]
