"""The school holidays of a zone and the public holidays of metropolitan France, loaded when first asked.

Pinned packages hold them (visit-rules section 6): a calendar that moves under a judge's order moves a visit.
"""
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby

_NAMES = {
    "Vacances de la Toussaint": "toussaint",
    "Vacances de Noël": "noel",
    "Vacances d'hiver": "hiver",
    "Vacances de printemps": "printemps",
    "Pont de l'Ascension": "ascension",
    "Vacances d'été": "ete",
}


@dataclass(frozen=True, slots=True)
class Period:
    """A longest run of days of one name; both days are included."""

    name: str
    first: int
    last: int


@dataclass(frozen=True)
class SchoolCalendar:
    """The school holidays of one zone, day ordinals by the name of their holidays."""

    names: dict[int, str]

    @cached_property
    def first(self) -> int:
        """Return the first day for which there is data."""
        return min(self.names)

    @cached_property
    def last(self) -> int:
        """Return the last day for which there is data."""
        return max(self.names)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """Return every period in order."""
        # Days of one run share their distance to their rank.
        ranked = enumerate(sorted(self.names))
        runs = (list(run) for _, run in groupby(ranked, key=lambda at: (self.names[at[1]], at[1] - at[0])))
        return tuple(Period(self.names[run[0][1]], run[0][1], run[-1][1]) for run in runs)

    def touching(self, first: int, last: int) -> tuple[Period, ...]:
        """Return the periods that have a day from one day to another, both included."""
        begin = bisect_left(self.periods, first, key=lambda period: period.last)
        return self.periods[begin:bisect_right(self.periods, last, key=lambda period: period.first)]

    def knows(self, day: int) -> bool:
        """Tell whether there is data for a day."""
        return self.first <= day <= self.last

    def is_term(self, day: int) -> bool:
        """Tell whether a day is known to be no school holiday: missing data never opens contact."""
        return self.knows(day) and day not in self.names


@lru_cache(maxsize=3)
def school_calendar(zone: str) -> SchoolCalendar:
    """Return the official calendar of a zone (A, B or C)."""
    days = _school_days()
    return SchoolCalendar({day: name for day, (name, zones) in days.items() if zone in zones})


@lru_cache(maxsize=1)
def _school_days() -> dict[int, tuple[str, str]]:
    # Imported when a window first asks: reading 38 years takes a tenth of a second.
    from vacances_scolaires_france import SchoolHolidayDates

    source = SchoolHolidayDates()
    return {
        day.toordinal(): (
            _NAMES[row["nom_vacances"]], "".join(zone for zone in "ABC" if row[source.zone_key(zone)]),
        )
        for day, row in source.data.items()
    }


@lru_cache(maxsize=256)
def public_holidays(year: int) -> frozenset[int]:
    """Return the public holidays of a year, day ordinals."""
    # Imported when a window first asks: the package loads for half a second.
    from holidays import country_holidays

    return frozenset(day.toordinal() for day in country_holidays("FR", years=year))
