"""Generated rows, the overlay of changes, and layouts."""

from __future__ import annotations

import msgspec

from bitrix24_async.sandbox.tables import kinds, staff
from bitrix24_async.sandbox.tables.cells import mix
from bitrix24_async.sandbox.tables.ids import Ids, pattern
from bitrix24_async.sandbox.tables.table import Rows, Table
from bitrix24_async.sandbox.tables.views import ClassicView

TITLE = (("ID", "ID", None), ("TITLE", "TITLE", None))


def rows(table: Table, *numbers: int) -> list[dict[str, object]]:
    """Return whole rows as they are sent."""
    found: list[dict[str, object]] = msgspec.json.decode(ClassicView(table).everything().rows(numbers))
    return found


def test_the_same_seed_makes_the_same_rows() -> None:
    """Rows depend on seed and id alone."""
    first, second, other = (Table(kinds.deal(), 50, seed=seed) for seed in (1, 1, 2))
    assert rows(first, *range(1, 51)) == rows(second, *range(1, 51))
    assert rows(first, *range(1, 51)) != rows(other, *range(1, 51))


def test_a_row_sent_is_the_row_looked_into() -> None:
    """Bytes put together from templates and cells read one by one agree."""
    for kind in (kinds.deal(), kinds.contact(), kinds.company(), kinds.lead(), kinds.smart_process(133), staff.task()):
        table = Table(kind, 60, seed=5, odd=0.01)
        assert rows(table, *table.ids) == [table.row(number) for number in table.ids]


def test_rows_vary() -> None:
    """A column of money hardly repeats, a column of stages has them all."""
    table = Table(kinds.deal(), 2_000)
    assert len({table.value(number, "OPPORTUNITY") for number in table.ids}) > 1_900
    assert {table.value(number, "STAGE_ID") for number in table.ids} >= {"NEW", "WON", "LOSE", "EXECUTING"}


def test_a_deal_has_the_documented_form() -> None:
    """Ids and money are text, flags are Y or N, dates carry a zone, absent is null."""
    row = Table(kinds.deal(), 1).row(1)
    assert len(row) > 45
    assert row["ID"] == "1"
    assert str(row["OPPORTUNITY"])[-3] == "."
    assert row["OPENED"] in ("Y", "N")
    assert str(row["DATE_CREATE"]).endswith("+03:00")
    assert row["ORIGIN_ID"] is None


def test_odd_cells_come_at_their_rate() -> None:
    """Where asked for, a share of the dates is no date."""
    table = Table(kinds.deal(), 5_000, odd=0.02)
    odd = sum(table.value(number, "CLOSEDATE") in ("", "0000-00-00", False) for number in table.ids)
    assert 50 < odd < 150
    assert all(table.value(number, "TITLE") for number in table.ids)
    assert [table.value(number, "ID") for number in table.ids[:3]] == ["1", "2", "3"]


def test_changes_lie_over_generated_rows() -> None:
    """A write keeps the row; the others are still computed."""
    table = Table(kinds.deal(), 3)
    before = rows(table, 1, 2, 3)
    table.update(2, {"TITLE": "new"})
    added = table.add({name: None for name in table.columns} | {"TITLE": "added"})
    table.delete(1)
    assert rows(table, 2, 3) == [before[1] | {"TITLE": "new"}, before[2]]
    assert (table.value(added, "TITLE"), table.text(added, "ID"), list(table.ids)) == ("added", '"4"', [2, 3, 4])
    assert repr(table) == "<Table deal: 3 rows, 2 kept>"


def test_a_changed_row_is_not_sent_from_memory() -> None:
    """What a layout kept of a row goes when the row changes."""
    table = Table(kinds.deal(), 1)
    layout = table.layout(TITLE)
    layout.encode(1)
    table.update(1, {"TITLE": "new"})
    assert layout.encode(1) == b'{"ID":"1","TITLE":"new"}'


def test_a_layout_keeps_a_bounded_number_of_rows() -> None:
    """The memory is emptied when it is full."""
    table = Table(kinds.deal(), 100, cache=10)
    layout = table.layout(TITLE)
    first = layout.rows(range(1, 101))
    assert len(layout._kept) <= 10
    assert layout.rows(range(1, 101)) == first


def test_a_table_keeps_a_bounded_number_of_layouts() -> None:
    """Layouts that were not asked for lately go."""
    table = Table(kinds.deal(), 1)
    first = table.layout(TITLE)
    assert table.layout(TITLE) is first
    for i in range(30):
        table.layout(((f"F{i}", "TITLE", None),))
        table.layout(TITLE)
    assert table.layout(TITLE) is first
    for i in range(30):
        table.layout(((f"G{i}", "TITLE", None),))
    assert table.layout(TITLE) is not first


def test_a_search_is_remembered_until_the_next_write() -> None:
    """The same search runs once, a few are kept, a write forgets them."""
    table, runs = Table(kinds.deal(), 1), list[int]()

    def find() -> list[int]:
        runs.append(1)
        return [1]

    for key in ("a", "a", *range(20), "a"):
        table.matching(key, find)
    assert len(runs) == 22
    table.update(1, {})
    table.matching("a", find)
    assert len(runs) == 23


def test_a_page_of_rows_is_a_sequence() -> None:
    """Rows are decoded only when they are looked into."""
    table = Table(kinds.deal(), 9)
    page = Rows(table.layout(TITLE), [4, 5, 6])
    assert (len(page), page[1]["ID"], [row["ID"] for row in page], page[-2:][0]["ID"]) == (3, "5", ["4", "5", "6"], "5")


def test_percent_signs_are_no_template() -> None:
    """Text with a percent sign is sent as it is."""
    table = Table(kinds.deal(), 1)
    assert msgspec.json.decode(table.layout((("100%", "TYPE_ID", None),)).encode(1)).keys() == {"100%"}


def test_hashes_spread_and_repeat() -> None:
    """The hash of a number is fixed, and neighbours differ widely."""
    assert mix(1) == mix(1)
    assert len({mix(number) >> 48 for number in range(1_000)}) > 950


def test_a_table_of_a_million_rows_holds_none() -> None:
    """Only ids are computed for a page far out."""
    table = Table(kinds.deal(), 1_000_000, ids="gap")
    assert table.ids[999_999] == 10_000_000 + 1_000_000
    assert len(Ids(pattern("gap", 1_000_000))) == 1_000_000
