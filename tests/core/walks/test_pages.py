"""Where a page that goes on begins, and what is found in a row of any kind."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import Raw, Struct, field

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.walks.pages import resumed, tail_value
from bitrix24_async.errors import DecodeError


class Row(Entity, kw_only=True):
    """A record with one field of its own."""

    seen: int | None = field(default=None, name="SEEN")


class Bare(Struct):
    """A row that keeps nothing else."""

    seen: int = field(name="SEEN")


def tail(name: str) -> ListCall[Any]:
    """Return a list that is followed by a field."""
    paging = Paging(walk="tail", start="cursor.value", id="id")
    return ListCall("log.tail", {"cursor": {"field": name}}, dict, paging=paging)


@pytest.mark.parametrize(
    "row", [{"SEEN": 5}, Row(seen=5), Bare(5), Raw(b'{"SEEN":5}')], ids=lambda row: type(row).__name__
)
def test_a_tail_goes_on_behind_the_field_of_its_last_row(row: Any) -> None:
    """Whatever the rows are decoded into."""
    assert tail_value(tail("SEEN"), [row]) == 5


@pytest.mark.parametrize("row", [{}, Row(), Bare(5)], ids=lambda row: type(row).__name__)
def test_a_row_without_the_field_tells_nothing(row: Any) -> None:
    """The next page would begin anywhere."""
    with pytest.raises(DecodeError, match="a row has no OTHER"):
        tail_value(tail("OTHER"), [row])


@pytest.mark.parametrize(
    ("walk", "start", "cursor", "params"),
    [("offset", "OFFSET", 100, {"LIMIT": 50, "OFFSET": 100}), ("page", "page", 3, {"LIMIT": 50, "page": 4})],
)
def test_a_numbered_page_is_asked_for_by_its_number(walk: str, start: str, cursor: int, params: dict[str, Any]) -> None:
    """`after` says where the list goes on."""
    call: ListCall[Any] = ListCall("x.list", {"LIMIT": 50}, dict, paging=Paging(walk=walk, start=start), cursor=cursor)

    assert resumed(call, cursor) == params
