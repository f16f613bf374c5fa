"""Every address of the house, asked by everybody: answers are those of the declared table, no address is missing."""
import pytest
from django.urls import Resolver404, resolve

from tests.matrix.reading import Asker, Row, Table, as_line, patterns, read_table
from tests.matrix.world import World

pytestmark = pytest.mark.django_db  # has the test database made; the world lives around each test
ROWS = read_table().rows


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.method} {row.path}")
def test_each_is_answered_as_declared(row: Row, asker: Asker) -> None:
    answers = {column: asker.answer(row, column) for column in row.cells}
    told = as_line(row.method, row.path, list(answers.values()))
    differ = [
        f"{who} is answered {answers[who]}, declared {cell}" for who, cell in row.cells.items() if cell != answers[who]
    ]
    assert not differ, "\n".join([*differ, "The row as it is answered now:", told])


def test_every_address_has_its_row_and_every_row_its_address(table: Table, world: World) -> None:
    declared: set[tuple[str, str]] = set()
    for row in table.rows:
        try:
            declared.add((resolve(world.address(row.path)).view_name, row.method))
        except Resolver404:
            pytest.fail(f"{row.path} is in the table, but no address of the house any more.")
    wanted = {(name, method) for name in patterns() for method in ("GET", "POST")}
    assert wanted - declared == set(), "These addresses are in no row: who may open them?"
    assert declared - wanted == set()
