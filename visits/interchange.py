"""The situation of one child in the interchange form of visit-rules section 1, from rows already read."""
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from visits.models import Order, Pause, QuietHours, Right, Suspension, Visit

_STEP = timedelta(minutes=15)


def instant(moment: datetime) -> str:
    """Return an instant as the interchange form writes it, to the second."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat()


def end(moment: datetime) -> str:
    """Return the end of what closes contact, to the second and never earlier: a part of a second opens nothing."""
    return instant(moment + timedelta(microseconds=999_999))


def right(row: Right) -> dict[str, Any]:
    """Return one relative's right of an act."""
    return {
        "relative": str(row.relative_id), "regime": row.regime, "channels": row.channels,
        "windows": row.windows, "cancelled": row.cancelled,
    }


def order(row: Order, rights: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return one act with its rights."""
    return {
        "id": str(row.id),
        "issued_on": row.issued_on.isoformat(),
        "valid_from": row.valid_from.isoformat() if row.valid_from else None,
        "valid_until": row.valid_until.isoformat() if row.valid_until else None,
        "revoked_at": instant(row.revoked_at) if row.revoked_at else None,
        "rights": list(rights),
    }


def suspension(row: Suspension) -> dict[str, Any]:
    """Return a suspension; one that was lifted ends there."""
    ends = [end for end in (row.ends_at, row.lifted_at) if end is not None]
    return {
        "relative": _who(row.relative_id), "channels": row.channels, "from": instant(row.starts_at),
        "until": end(min(ends)) if ends else None,
    }


def pause(row: Pause) -> dict[str, Any]:
    """Return the child's own quiet."""
    return {
        "relative": _who(row.relative_id), "from": instant(row.starts_at),
        "until": end(row.ends_at) if row.ends_at else None,
    }


def visit(row: Visit, at: datetime) -> dict[str, Any]:
    """Return a visit; one that overruns goes on locking until somebody ends it (visit-rules section 10)."""
    return {
        "relative": str(row.relative_id), "kind": row.kind, "mediated": row.mediated, "status": row.status,
        "start": instant(row.starts_at), "end": instant(end_of(row, at)), "lock": row.lock,
    }


def end_of(row: Visit, at: datetime) -> datetime:
    """Return the end that the engine is told: of a visit under way past its
    end, one that rolls ahead of `at`."""
    if row.status != Visit.Status.IN_PROGRESS or at < row.ends_at:
        return row.ends_at
    return row.ends_at + _STEP * ((at - row.ends_at) // _STEP + 1)


def quiet(row: QuietHours) -> dict[str, Any]:
    """Return quiet hours of a home."""
    return {"days": row.days, "from": f"{row.from_time:%H:%M}", "to": f"{row.to_time:%H:%M}"}


def _who(relative_id: UUID | None) -> str:
    return str(relative_id) if relative_id else "*"


def empty(child_id: UUID, *, zone: str, timezone: str, relatives: Iterable[UUID]) -> dict[str, Any]:
    """Return a situation in which nothing was entered yet."""
    return {
        "child": str(child_id), "timezone": timezone, "school_zone": zone,
        "relatives": sorted(str(relative) for relative in relatives),
        "orders": [], "suspensions": [], "pauses": [], "visits": [], "quiet_hours": [],
    }
