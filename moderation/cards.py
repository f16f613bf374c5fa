"""The one message template: what a bubble of a stream needs, in groups, topics and the exchange alike.

For readers a card is neutral in person; its author's own variant, with the state and the ways on, is only
ever rendered on the author's page and stream.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from moderation.queries.authors import AuthorNotice
from moderation.states import State

_BUBBLES = {
    State.HELD: "pencil",
    State.RETURNED: "handed",
    State.REFUSED: "handed",
    State.WITHDRAWN: "gone",
    State.REMOVED: "gone",
}


@dataclass(frozen=True, slots=True)
class Card:
    """One message as its audience sees it; `by` is the member's key by which a page marks one's own."""

    id: UUID
    by: str
    name: str
    face: Any
    at: datetime
    html: SafeString | str
    state: State = State.PUBLISHED
    role: str = ""
    pictures: Sequence[Any] = ()
    sticker: str = ""
    own: bool = False
    notice: AuthorNotice | None = None
    edit_url: str = ""
    withdraw_url: str = ""
    talk_url: str = ""

    @property
    def bubble(self) -> str:
        """Return the shape of the bubble: ink, pencil, folded corner, gone."""
        if self.notice is not None and self.notice.help_call and self.state == State.RETURNED:
            return "pencil"  # the answer to a call for help is no correction
        return _BUBBLES.get(self.state, "")

    @property
    def shown(self) -> bool:
        """Tell whether the words are still there to read."""
        return self.state not in (State.WITHDRAWN, State.REMOVED)


    @property
    def markup(self) -> SafeString:
        """Return the HTML, for pages; an author's notice has forms, which the page draws itself."""
        return render(self)


def own(
    card: Card, notice: AuthorNotice | None, *, edit_url: str = "", withdraw_url: str = "", talk_url: str = ""
) -> Card:
    """Return the variant for the author's own page and stream."""
    return replace(
        card,
        own=True,
        notice=notice,
        talk_url=talk_url,
        edit_url=edit_url if notice and notice.can_edit else "",
        withdraw_url=withdraw_url if notice and notice.can_withdraw else "",
    )


@dataclass(frozen=True, slots=True)
class _Drawing:
    """All that a card's HTML depends on, and the card it is made from."""

    print: str
    language: str | None
    card: Card = field(compare=False)


def render(card: Card) -> SafeString:
    """Return the HTML of one card; one that waits for nobody is drawn once in a process, however many read it."""
    drawing = _Drawing(repr(card), get_language(), card)
    return _draw(drawing) if card.notice else _draw_once(drawing)


def _draw(drawing: _Drawing) -> SafeString:
    return render_to_string("moderation/_card.html", {"card": drawing.card})


# A card says all that is drawn: another state, name or picture makes another print.
_draw_once = lru_cache(maxsize=2000)(_draw)
