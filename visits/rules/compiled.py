"""A situation that is read once and asked many times."""
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from visits.rules import reading
from visits.rules.drawing import Drawing
from visits.rules.situation_input import read_situation
from visits.rules.strip import Strip
from visits.rules.table import Answer
from visits.rules.values import (
    CARRIERS,
    CHANNELS,
    DIRECTIONS,
    BadInput,
    Decision,
    Situation,
    Stretch,
)

_NO_LINK = Answer("deny", "no_link", "no_link")


def compile_situation(situation: Mapping[str, object]) -> "Compiled":
    """Return a situation of the interchange form, ready to be asked; raises BadInput, refused whole."""
    return Compiled(read_situation(situation))


class Compiled:
    """The decisions about one child and each relative; `at` is always given and needs a zone."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self._drawing = Drawing(situation)
        self._strips: dict[tuple[str, str, str, str | None], Strip] = {}
        self._shown: dict[str, Compiled] = {}
        self._unlinked = Strip(lambda start, end: [(start, _NO_LINK)], self._drawing.clock)

    def decide(
        self, relative: str, direction: str, channel: str, at: datetime, carrier: str | None = None
    ) -> Decision:
        """Return the decision at an instant and until when it lasts (sections 5, 7); raises BadInput."""
        strip = self._strips.get((relative, direction, channel, carrier))
        if strip is None:
            strip = self._strip(relative, direction, channel, carrier)
        try:
            instant = reading.seconds(at)
        except TypeError:
            raise reading.refuse("query.at", at, "an instant with its offset") from None
        return strip.decide(instant)

    def timeline(
        self, relative: str, direction: str, channel: str, start: datetime, end: datetime,
        carrier: str | None = None,
    ) -> list[Stretch]:
        """Return the same answers as stretches without gap or overlap, neighbours differing (section 7)."""
        strip = self._strip(relative, direction, channel, carrier)
        for name, edge in (("start", start), ("end", end)):
            if edge.utcoffset() is None:
                raise reading.refuse(f"query.{name}", edge, "an instant with its offset")
        if end <= start:
            raise BadInput("query.end", f"{end.isoformat()!r} does not lie after the start")
        return strip.timeline(start, end)

    def standing(
        self, relative: str, direction: str, channel: str, start: datetime, end: datetime
    ) -> list[Stretch]:
        """Return what a relative may always be shown: without pauses and visits of others (section 7)."""
        shown = self._shown.get(relative)
        if shown is None:
            own = tuple(visit for visit in self.situation.visits if visit.relative == relative)
            shown = Compiled(replace(self.situation, pauses=(), visits=own))
            if relative in self.situation.relatives:
                self._shown[relative] = shown
        return shown.timeline(relative, direction, channel, start, end)

    def _strip(self, relative: str, direction: str, channel: str, carrier: str | None) -> Strip:
        """Return the answers to one question at all instants, laid out page by page as they are asked."""
        found = self._strips.get((relative, direction, channel, carrier))
        if found is not None:
            return found
        reading.one_of(direction, "query.direction", DIRECTIONS)
        reading.one_of(channel, "query.channel", CHANNELS)
        if carrier is not None:
            check_carrier(carrier, channel)
        # Line 1 of the table: without a link nothing else is looked at, and names without end are not kept.
        if relative not in self.situation.relatives:
            return self._unlinked
        draw = partial(self._drawing.draw, relative, direction, channel)
        if carrier is not None:
            draw = partial(self._drawing.draw_with, relative, direction, carrier)
        strip = self._strips[relative, direction, channel, carrier] = Strip(draw, self._drawing.clock)
        return strip


def check_carrier(carrier: object, channel: str) -> str:
    """Return what carries a photo; raises BadInput for another channel or another carrier (section 2)."""
    if channel != "photo":
        raise BadInput("query.carrier", f"{carrier!r} was given with {channel}, only a photo has a carrier")
    return reading.one_of(carrier, "query.carrier", CARRIERS)
