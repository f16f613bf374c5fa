"""The pure core of moderation: a text and its context in, findings out; no database, no network, no Django."""

from moderation.analysis.analyser import analyse
from moderation.analysis.result import Analysis, Context, Finding

__all__ = ["Analysis", "Context", "Finding", "analyse"]
