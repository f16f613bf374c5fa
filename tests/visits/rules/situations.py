"""Situations of a child that nobody thought of, for the properties of the engine."""
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

CHANNELS = ["journal_read", "journal_write", "photo", "message", "call", "visit", "stay"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
PEOPLE = ["maman", "papa", "mamie"]
# Around both clock changes, Easter Monday, the new year in a week 53, and the end of the school data.
ANCHORS = [
    datetime(2026, 10, 25, tzinfo=UTC), datetime(2027, 1, 2, tzinfo=UTC), datetime(2027, 3, 28, tzinfo=UTC),
    datetime(2028, 8, 31, tzinfo=UTC),
]
ZONES = ["Europe/Paris", "Indian/Reunion", "America/Miquelon", "America/Nuuk", "Asia/Beirut"]

moments = st.builds(
    lambda anchor, minutes: anchor + timedelta(minutes=5 * minutes),
    st.sampled_from(ANCHORS), st.integers(-12 * 24 * 8, 12 * 24 * 8),
)
times = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.sampled_from([0, 15, 30]))
dates = moments.map(lambda at: at.date().isoformat())
some_channels = st.lists(st.sampled_from(CHANNELS), min_size=1, max_size=4)


def _without_none(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item is not ...}


def objects(**fields: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Return objects of these keys; a key drawn as `...` is left out."""
    return st.fixed_dictionaries({key.rstrip("_"): value for key, value in fields.items()}).map(_without_none)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return the strategy, or nothing at all."""
    return st.just(...) | strategy


def _spans(first: str, last: str) -> st.SearchStrategy[dict[str, str]]:
    return st.builds(
        lambda at, hours: {first: at.isoformat(), last: (at + timedelta(hours=hours)).isoformat()},
        moments, st.integers(0, 150),
    )


def _joined(
    fields: st.SearchStrategy[Any], span: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    return st.builds(lambda one, other: {**one, **other}, fields, span)


_common = {"channels": maybe(some_channels)}
_term = maybe(st.booleans())
_days = st.lists(st.sampled_from(DAYS), min_size=1, max_size=3)
_ranks = st.lists(st.sampled_from([1, 2, 3, 4, 5, -1]), min_size=1, max_size=3)
_status = st.sampled_from(["planned", "planned", "in_progress", "in_progress", "done", "cancelled", "missed"])
_kinds = st.sampled_from(["in_person", "in_person", "remote", "stay"])
_anybody = st.sampled_from([*PEOPLE, "*"])
weekly = objects(
    kind=st.just("weekly"), days=_days, from_=times, to=times,
    weeks=maybe(st.sampled_from(["odd", "even"])), term_only=_term, **_common,
)
weekends = objects(
    kind=st.just("month_weekends"), which=_ranks,
    from_=st.fixed_dictionaries({"day": st.sampled_from(["FR", "SA"]), "time": times}),
    to=st.fixed_dictionaries({"day": st.sampled_from(["SU", "MO"]), "time": times}),
    extend_public_holidays=maybe(st.booleans()), term_only=_term, **_common,
)
holidays = objects(
    kind=st.just("school_holidays"), part=st.sampled_from(["all", "first_half", "second_half"]),
    periods=st.just("*") | st.lists(st.sampled_from(["noel", "ete", "ascension", "printemps"]), min_size=1),
    years=st.sampled_from(["all", "odd", "even"]), handover=maybe(times), **_common,
)
once = _joined(objects(kind=st.just("once"), **_common), _spans("start", "end"))
rules = objects(
    kind=st.just("rrule"), dtstart=st.builds("{}T{}".format, dates, times), minutes=st.integers(0, 3000),
    rule=st.sampled_from([
        "FREQ=WEEKLY;BYDAY=SA", "FREQ=DAILY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=-1SU,2WE", "FREQ=DAILY;COUNT=5",
        "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU", "FREQ=WEEKLY;UNTIL=20270401T120000", "FREQ=DAILY;BYHOUR=2,23",
    ]), term_only=_term, **_common,
)
windows = weekly | weekends | holidays | once | rules
outcomes = st.sampled_from(["allow", "hold", "deny"])
grants = st.dictionaries(
    st.sampled_from(CHANNELS[1:]),
    outcomes | st.dictionaries(st.sampled_from(["to_child", "from_child"]), outcomes), max_size=3,
)
regimes = st.sampled_from(["free", "mediated", "mediated", "reserved"])
rights = objects(
    relative=st.sampled_from([PEOPLE[0], *PEOPLE]), regime=regimes, channels=maybe(grants),
    windows=st.lists(windows, max_size=3), cancelled=st.lists(dates, max_size=3),
)


def _order(
    issued: str, edges: list[date], revoked: Any, held: list[dict[str, Any]], opened: int
) -> dict[str, Any]:
    first, last = sorted(edges)
    order = {
        "id": "o", "issued_on": issued, "rights": held,
        "valid_from": None if opened & 1 else first.isoformat(),
        "valid_until": None if opened & 2 else last.isoformat(),
    }
    return order if revoked is ... else {**order, "revoked_at": revoked}


orders = st.builds(
    _order, dates, st.lists(moments.map(datetime.date), min_size=2, max_size=2),
    maybe(st.none() | moments.map(datetime.isoformat)),
    st.lists(rights, min_size=1, max_size=3, unique_by=lambda right: right["relative"]),
    st.sampled_from([0, 1, 2, 3, 3, 3]),
)
suspensions = _joined(
    objects(relative=_anybody, channels=some_channels | st.just(["*"])), _spans("from", "until")
)
pauses = _joined(
    objects(
        relative=_anybody, channels=maybe(st.lists(st.sampled_from(["message", "call"]), min_size=1)),
    ), _spans("from", "until"),
)
visits = _joined(
    objects(
        relative=st.sampled_from(PEOPLE), kind=_kinds, mediated=st.sampled_from([True, True, False]),
        status=_status,
        lock=maybe(st.sampled_from(["relative", "family"])),
    ), _spans("start", "end"),
)
quiet_hours = objects(days=st.lists(st.sampled_from(DAYS), min_size=1), from_=times, to=times)
situations = objects(
    child=st.just("lina"), timezone=st.sampled_from(ZONES), school_zone=st.sampled_from("ABC"),
    relatives=st.just(PEOPLE[:2]), orders=st.lists(orders, min_size=1, max_size=4),
    suspensions=maybe(st.lists(suspensions, max_size=2)), pauses=maybe(st.lists(pauses, max_size=3)),
    visits=maybe(st.lists(visits, max_size=6)), quiet_hours=maybe(st.lists(quiet_hours, max_size=2)),
)
_asked = st.sampled_from([*[PEOPLE[0]] * 6, PEOPLE[1], PEOPLE[2]])
questions = objects(
    relative=_asked, direction=st.sampled_from(["to_child", "from_child"]),
    channel=st.sampled_from([*CHANNELS, "message", "call"]),
) | objects(
    relative=_asked, direction=st.sampled_from(["to_child", "from_child"]),
    channel=st.just("photo"), carrier=st.sampled_from(["message", "journal_write"]),
)
