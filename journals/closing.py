"""What an open page of this room is replaced with when contact closes: what its reader may know, and whom to ask."""
from uuid import UUID

from django.template.loader import render_to_string

from accounts.access import NotFound, Standing
from journals import access
from journals.access import ExchangeSeat, Part
from visits.telling import Told, tell


def told_of_exchange(actor: Standing, seat: ExchangeSeat) -> Told:
    """Return what somebody may know of a live exchange now: open or not, until when, why, whom to ask."""
    audience = {Part.RELATIVE: "relative", Part.CHILD: "youth"}.get(seat.part, "team")
    return tell(
        child=seat.link.child_id, relative=seat.link.relative_id, direction=seat.direction, channel="message",
        at=actor.now, audience=audience,  # type: ignore[arg-type]  # one of the three words above
    )


def closed_exchange(actor: Standing, link_id: UUID) -> str:
    """Return what stands in the place of a live exchange that closed."""
    try:
        seat = access.get_exchange(actor, link_id)
    except NotFound:
        return render_to_string("journals/_gone.html")
    return render_to_string("visits/_told.html", {"told": told_of_exchange(actor, seat)})


def closed_journal(actor: Standing, child_id: UUID) -> str:
    """Return what stands in the place of a journal that closed to its reader."""
    if child_id not in actor.children:
        return render_to_string("journals/_gone.html")
    told = tell(child=child_id, relative=actor.id, direction="from_child", channel="journal_read", at=actor.now)
    return render_to_string("visits/_told.html", {"told": told})
