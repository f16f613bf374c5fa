"""Lina's people on a Tuesday, and the decision that binds Samia and her."""
import pytest

from tests.people import Cast, build_cast
from tests.visits.decisions import TUESDAY, decide_for, right_of


@pytest.fixture
def cast(db: None) -> Cast:
    """The people, without any decision."""
    return build_cast(TUESDAY)


@pytest.fixture
def decided(cast: Cast) -> Cast:
    """The people, once Samia's decision is in application."""
    decide_for(cast, "lina", right_of(cast))
    return cast
