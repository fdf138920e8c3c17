"""Where a page that goes on begins, and what is found in a row of any kind."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import Raw, Struct, field, json

from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.walks.pages import other_page, resumed, tail_value
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


@pytest.mark.parametrize(
    ("told", "cursor"),
    [
        ({"nextCursor": "abc", "hasMore": True}, "abc"),
        ({"nextCursor": "abc"}, "abc"),
        ({"nextCursor": "abc", "hasMore": False}, None),
        ({"nextCursor": "abc", "hasMore": "N"}, None),
        ({"nextCursor": "", "hasMore": True}, None),
        ({}, None),
    ],
)
def test_an_awaited_page_has_the_cursor_of_the_next(told: dict[str, Any], cursor: str | None) -> None:
    """Unless the reply says that nothing follows; what stands beside the rows is kept, and the rows are not."""
    paging = Paging(rows="items", id="id", walk="cursor", start="after", cursor="nextCursor", more="hasMore")
    raw = json.encode({"items": [{"id": 1}], "name": "log", **told})

    page = other_page(ListCall("x.list", {}, dict, paging=paging), raw, total=None, next=None)

    assert (list(page), page.cursor, page.next) == ([{"id": 1}], cursor, None)
    assert page.beside == {"name": "log", **told}
