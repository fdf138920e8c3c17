"""What has come before is noticed, by ids and by whole pages."""

from __future__ import annotations

from typing import Any

from bitrix24_async.core.walks.repeats import Seen
from bitrix24_async.errors import DecodeError


def by_number(rows: list[Any]) -> list[int]:
    """Return the rows themselves as their ids; a text has none."""
    if any(isinstance(row, str) for row in rows):
        raise DecodeError("a row has no id")
    return rows


def test_rows_are_new_once() -> None:
    """By their ids, wherever they come again."""
    seen = Seen(by_number)

    assert [seen.new(rows) for rows in ([1, 2], [2, 3, 3], [1])] == [[(1, 1), (2, 2)], [(3, 3)], []]


def test_a_page_without_ids_that_comes_again_is_no_new_one() -> None:
    """It is compared with the page before; one between them makes it new, and a circle of pages is noticed later."""
    seen = Seen(by_number)

    assert [bool(seen.new([page])) for page in ("a", "a", "b", "b")] == [True, False, True, False]
    found = [bool(seen.new([page])) for page in "cdecdecdecde"]
    assert found[:3] == [True] * 3
    assert found[-1] is False
