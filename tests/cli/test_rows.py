"""Rows become lines or records whose end never occurs inside them."""

from __future__ import annotations

import csv
import io
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_async.cli.files import read_ends
from bitrix24_async.cli.rows import Csv, JsonLines
from bitrix24_async.errors import InvalidArgument


def test_a_json_line_is_the_text_that_the_portal_sent() -> None:
    rows = [msgspec.Raw(b'{"ID":"1", "SUM":1.50}'), msgspec.Raw(b'{"ID":"2"}')]

    assert JsonLines().encode(rows) == b'{"ID":"1", "SUM":1.50}\n{"ID":"2"}\n'


def test_a_row_with_line_breaks_between_its_parts_is_written_on_one_line() -> None:
    rows = [msgspec.Raw(b'{"ID":\n"1"}'), msgspec.Raw(b'{"T":"a\\nb"}')]

    assert JsonLines().encode(rows) == b'{"ID":"1"}\n{"T":"a\\nb"}\n'


def test_one_row_with_a_line_break_is_noticed() -> None:
    assert JsonLines().encode([msgspec.Raw(b'{\n"ID":"1"}')]) == b'{"ID":"1"}\n'


def test_no_rows_are_no_bytes() -> None:
    assert (JsonLines().encode([]), JsonLines().finish(), JsonLines().warning()) == (b"", b"", "")
    assert (Csv().encode([]), Csv().finish(), Csv().warning()) == (b"", b"", "")


@pytest.mark.parametrize("line, id", [(b'{"ID":"7"}', 7), (b'{"ID":7}', 7)])
def test_json_lines_go_on_behind_the_last_id(line: bytes, id: int) -> None:
    assert JsonLines().resume(b"", line, "ID") == id


@pytest.mark.parametrize("line", [b"", b"[]", b"null", b"{", b'{"id":"7"}', b'{"ID":"x"}', b'{"ID":null}'])
def test_a_file_of_something_else_is_not_resumed(line: bytes) -> None:
    with pytest.raises(InvalidArgument, match="the last line of the file is no row with a numeric 'ID'"):
        JsonLines().resume(b"", line, "ID")


def test_the_columns_of_a_table_are_the_fields_of_its_first_page_in_their_order() -> None:
    table = Csv()

    text = table.encode([{"ID": "1", "T": "x"}, {"ID": "2", "Z": None}]) + table.encode([{"Z": 3, "ID": 4}])

    assert text == b"ID,T,Z\r\n1,x,\r\n2,,\r\n4,,3\r\n"


def test_the_selected_fields_are_the_columns_in_the_order_of_the_selection() -> None:
    assert Csv(["T", "ID", "NEVER"]).encode([{"ID": "1", "T": "x"}]) == b"T,ID,NEVER\r\nx,1,\r\n"


@pytest.mark.parametrize("select", [["*"], ["ID", "UF_*"], ["ID", "TITLE"]])
def test_a_selection_that_does_not_name_the_fields_of_the_reply_is_no_header(select: list[str]) -> None:
    """Wildcards name no field, and some methods answer `TITLE` with `title`."""
    assert Csv(select).encode([{"id": 1, "title": "x"}]) == b"id,title\r\n1,x\r\n"


def test_a_table_without_rows_has_the_selected_header() -> None:
    assert (Csv(["ID", "T"]).finish(), Csv(["*"]).finish()) == (b"ID,T\r\n", b"")


def test_a_header_is_written_once() -> None:
    table = Csv(["ID"])

    assert table.encode([{"ID": 1}]) + table.encode([{"ID": 2}]) + table.finish() == b"ID\r\n1\r\n2\r\n"


def test_nested_values_are_json_and_empty_ones_are_empty() -> None:
    row = {"L": [1, "é"], "M": {"a": None}, "B": True, "N": None, "F": 1.5, "I": 7, "S": 'say "hi", please'}

    assert (
        Csv().encode([row]).decode().split("\r\n")[1] == '"[1,""é""]","{""a"":null}",true,,1.5,7,"say ""hi"", please"'
    )


def test_fields_that_come_too_late_are_counted_and_named() -> None:
    table = Csv()
    table.encode([{"ID": 1}])
    table.encode([{"ID": 2, "UF_B": 1}, {"ID": 3, "UF_A": 1}])

    assert table.warning() == ("2 fields are not in the header and were left out: UF_A, UF_B; name them in --select")


def test_a_resumed_table_keeps_its_header() -> None:
    table = Csv(["ID", "T"])

    place = table.resume(b"T,ID", b"x,7", "ID")

    assert (place, table.encode([{"ID": 8, "T": "y"}]), table.finish()) == (7, b"y,8\r\n", b"")


def test_a_table_that_has_only_its_header_is_resumed_from_the_start() -> None:
    assert Csv().resume(b"ID,T", b"ID,T", "ID") is None


@pytest.mark.parametrize("header, last", [(b"T", b"x"), (b"ID,T", b"x,7"), (b"T,ID", b"x")])
def test_a_table_without_ids_is_not_resumed(header: bytes, last: bytes) -> None:
    with pytest.raises(InvalidArgument, match="the last record of the file has no number in a column 'ID'"):
        Csv().resume(header, last, "ID")


_CELLS = st.text(st.sampled_from(["\r", "\n", ",", '"', "a", "é", " "]), max_size=6)


@given(st.lists(_CELLS, min_size=1, max_size=5))
def test_the_last_record_is_found_from_the_end_whatever_its_cells_hold(cells: list[str]) -> None:
    table = Csv()
    text = table.encode([{"T": cell, "ID": str(n)} for n, cell in enumerate(cells)])

    first, last, size = read_ends(io.BytesIO(text + b'torn,"'), b"\r\n")

    assert (Csv().resume(first, last, "ID"), size) == (len(cells) - 1, len(text))


@given(st.lists(_CELLS, min_size=1, max_size=5))
def test_cells_are_read_back_with_their_line_breaks_as_line_feeds(cells: list[str]) -> None:
    text = Csv().encode([{"T": cell, "ID": "1"} for cell in cells]).decode()
    expected: list[Any] = [["T", "ID"], *([c.replace("\r\n", "\n").replace("\r", "\n"), "1"] for c in cells)]

    assert list(csv.reader(io.StringIO(text, newline=""))) == expected
