"""The walks from page to page: each page says where the next begins, and none runs in a circle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec import Raw, field
from msgspec.structs import replace

from bitrix24_async.core.call import ListCall, Page, Paging
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.walks.pages import other_page
from bitrix24_async.core.walks.paging import first_page
from bitrix24_async.errors import DecodeError, InvalidArgument
from tests.core.walks.fakes import walk
from tests.core.walks.pagers import CURSOR, LAST, TAIL, Pager, at

NOTICES = replace(LAST, rows="notices", upward=None, stage=("LAST_TYPE", "kind", 1, 3), size=50)


def told(more: bool, last: int | None) -> dict[str, Any]:
    """Return what a well-behaved method says beside its rows."""
    return {"hasMore": more, "nextCursor": {"id": last} if more else None}


def pager(name: str, many: int, **options: Any) -> Pager:
    """Return a method of a walk, over so many rows."""
    paging = {"cursor": CURSOR, "last": LAST, "tail": TAIL}[name]
    return Pager(ids=list(range(1, many + 1)), paging=paging, **({"tells": told} | options))


def silent(more: bool, last: int | None) -> dict[str, Any]:
    """Return nothing: the rows are all that there is."""
    return {}


@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 333])
@pytest.mark.parametrize("name", ["cursor", "last", "tail"])
def test_every_row_arrives_once(name: str, many: int) -> None:
    """Whatever the length of the list: messages the newest first, the rest in order."""
    portal = pager(name, many)

    assert walk(portal).ids == (portal.ids[::-1] if name == "last" else portal.ids)


@pytest.mark.parametrize(
    ("name", "many", "requests"),
    [("cursor", 100, 2), ("cursor", 101, 3), ("last", 100, 3), ("last", 99, 3), ("tail", 99, 2), ("tail", 100, 3)],
)
def test_each_walk_ends_by_its_own_rule(name: str, many: int, requests: int) -> None:
    """Where the reply says so; at a page without rows; at a short page."""
    tells = silent if name == "tail" else told

    assert walk(pager(name, many, tells=tells)).requests == requests


def test_pages_carry_the_place_behind_them() -> None:
    """The cursor of the reply, the lowest id, the value of the field; and what came beside the rows."""
    pages = {name: walk(pager(name, 60)).pages for name in ("cursor", "last", "tail")}

    assert {name: [page.cursor for page in found] for name, found in pages.items()} == {
        "cursor": [{"id": 50}, None],
        "last": [11, 1],
        "tail": [50, None],
    }
    assert pages["cursor"][0].beside == {"hasMore": True, "nextCursor": {"id": 50}}


@pytest.mark.parametrize(
    ("name", "cursor", "expected"),
    [
        ("cursor", {"id": 30}, list(range(31, 61))),
        ("last", 30, list(range(29, 0, -1))),
        ("tail", 30, list(range(31, 61))),
    ],
)
def test_a_walk_goes_on_behind_a_cursor(name: str, cursor: Any, expected: list[int]) -> None:
    """From what an earlier page gave."""
    portal = pager(name, 60)

    assert walk(portal, portal.call().after(cursor)).ids == expected


def test_the_users_own_cursor_and_limit_are_kept() -> None:
    """The walk begins where the parameters say."""
    portal = pager("cursor", 60)

    found = walk(portal, portal.call({"pagination": {"limit": 25, "afterCursor": {"id": 20}}, "q": "x"}))

    assert found.ids == list(range(21, 61))
    assert portal.asked[1] == {"pagination": {"limit": 25, "afterCursor": {"id": 45}}, "q": "x"}


# By the last id.


def test_messages_may_come_in_any_order() -> None:
    """The next page lies behind the lowest id of a page, not behind its last row."""
    portal = pager("last", 120, lists=lambda ids: [{"id": one} for one in sorted(ids)])

    found = walk(portal).ids

    assert sorted(found) == portal.ids
    assert len(found) == 120


def test_a_walk_goes_forward_where_the_first_id_is_given() -> None:
    """From the first message of a chat to the newest."""
    portal = pager("last", 120)

    found = walk(portal, portal.call({"FIRST_ID": 0}))

    assert (found.ids, [page.cursor for page in found.pages]) == (portal.ids, [50, 100, 120])
    assert walk(portal, portal.call({"FIRST_ID": 0}).after(100)).ids == list(range(101, 121))


@pytest.mark.parametrize(("order", "up"), [({"ID": "ASC"}, True), ({"ID": "DESC"}, False), ("ID", False)])
def test_an_order_by_id_is_the_direction_of_the_walk(order: Any, up: bool) -> None:
    """Rows rise or fall, and so does the last id."""
    call = pager("last", 0).call({"ORDER": order})

    page = other_page(call, b'{"items": [{"id": 5}, {"id": 9}]}', total=None, next=None)

    assert page.cursor == (9 if up else 5)


def test_the_row_at_the_boundary_may_come_again() -> None:
    """Methods differ in whether the last id is part of the next page."""
    portal = pager("last", 120)
    strict = portal._due
    portal._due = lambda params, size: (  # type: ignore[method-assign]
        strict(params | {"LAST_ID": int(params["LAST_ID"]) + 1}, size) if "LAST_ID" in params else strict(params, size)
    )

    assert walk(portal).ids == portal.ids[::-1]


def test_hidden_rows_make_pages_short_and_do_not_end_the_walk() -> None:
    """What nobody may see is left out of its page."""
    portal = pager("last", 200, lists=lambda ids: [{"id": one} for one in ids if one % 10 == 1 or one % 50 == 1])

    assert walk(portal).ids == [one for one in range(200, 0, -1) if one % 10 == 1]


class Notices(Pager):
    """Notifications: those to confirm come first, and an id lies in one of two stages."""

    def _due(self, params: Any, size: int) -> list[int]:
        stages = [[one for one in self.ids[::-1] if one % 7 == 0], [one for one in self.ids[::-1] if one % 7]]
        last = at(params, "LAST_ID")
        if last is None:
            return stages[0] + stages[1]
        first = params["LAST_TYPE"] == 1
        return [one for one in stages[not first] if one < int(last)] + (stages[1] if first else [])


def test_a_list_of_two_stages_is_walked_through_both() -> None:
    """The last row says in which stage the next page begins."""
    portal = Notices(
        ids=list(range(1, 701)),
        paging=NOTICES,
        lists=lambda ids: [{"id": one, "kind": 1 if one % 7 == 0 else 2} for one in ids],
    )

    found = walk(portal)

    assert found.ids == [one for one in range(700, 0, -1) if one % 7 == 0] + [
        one for one in range(700, 0, -1) if one % 7
    ]
    assert found.pages[0].cursor == {"LAST_ID": 357, "LAST_TYPE": 1}
    assert found.pages[2].cursor == {"LAST_ID": 642, "LAST_TYPE": 3}
    cursor = found.pages[2].cursor
    assert cursor is not None
    assert walk(portal, portal.call().after(cursor)).ids == found.ids[150:]


def test_a_stage_may_be_left_to_the_portal() -> None:
    """An id alone is a cursor, too."""
    assert first_page(Notices(ids=[], paging=NOTICES).call().after(5)) == {"LAST_ID": 5}


# By tail.


def test_a_tail_is_told_what_it_follows() -> None:
    """By id from the beginning, unless the user says otherwise."""
    portal = pager("tail", 60)

    walk(portal)

    assert [params["cursor"] for params in portal.asked] == [
        {"limit": 50, "field": "id", "order": "ASC", "value": 0},
        {"limit": 50, "field": "id", "order": "ASC", "value": 50},
    ]


@pytest.mark.parametrize(
    ("cursor", "sent"),
    [
        ({"value": 7}, {"value": 7, "limit": 50, "field": "id", "order": "ASC"}),
        ({"order": "DESC"}, {"order": "DESC", "limit": 50, "field": "id"}),
        ({"field": "time"}, {"field": "time", "limit": 50, "order": "ASC"}),
    ],
)
def test_a_tail_of_ones_own_is_kept(cursor: Any, sent: Any) -> None:
    """Only where it follows the id upwards, nothing is a place to begin at."""
    portal = pager("tail", 0)

    walk(portal, portal.call({"cursor": cursor}))

    assert portal.asked == [{"cursor": sent}]


class Entry(Entity, kw_only=True):
    """A row of a log."""

    number: int = field(name="id")
    word: str | None = None


@pytest.mark.parametrize(
    ("type_", "name", "value"),
    [(dict, "id", 5), (Raw, "word", "x"), (Entry, "id", 5), (Entry, "word", "x"), (Entry, "time", "now")],
)
def test_the_value_of_a_tail_is_found_in_any_row(type_: Any, name: str, value: Any) -> None:
    """In mappings, slices, declared fields and those that are not."""
    call: ListCall[Any] = ListCall("a.tail", {"cursor": {"field": name}}, type_, paging=TAIL)
    page = other_page(call, b'{"items": [{"id": 5, "word": "x", "time": "now"}]}', total=None, next=None)

    assert page.cursor == value
    assert first_page(call.after(value)) == {"cursor": {"field": name, "value": value}}


def test_a_tail_without_its_field_is_an_error() -> None:
    """A selection that leaves it out leaves nothing to go on from."""
    portal = pager("tail", 60, lists=lambda ids: [{"name": "x"} for _ in ids])

    with pytest.raises(
        DecodeError, match="^fake.list: a row has no id, so that nothing says where the next page begins"
    ):
        walk(portal)


# Methods that do not do what they say.


@pytest.mark.parametrize(
    ("name", "ignored"),
    [("cursor", "pagination.afterCursor"), ("last", "LAST_ID"), ("tail", "cursor.value")],
)
def test_a_method_that_ignores_the_place_is_an_error(name: str, ignored: str) -> None:
    """The same page again and again has no end."""
    with pytest.raises(DecodeError, match=f"^fake.list: the next page would not lie further on: .* ignores {ignored}"):
        walk(pager(name, 300, ignores=frozenset({"at"})))


@pytest.mark.parametrize("length", [1, 2, 3, 7, 30])
def test_cursors_that_run_in_a_circle_are_an_error(length: int) -> None:
    """However long the circle is."""
    turns = iter(range(10_000))
    portal = pager("cursor", 300, tells=lambda more, last: {"hasMore": True, "nextCursor": next(turns) % length + 1})
    portal._due = lambda params, size: portal.ids  # type: ignore[method-assign]

    with pytest.raises(DecodeError, match="would not lie further on"):
        walk(portal, most=4 * length + 4)


def test_a_cursor_that_is_missing_is_an_error() -> None:
    """More rows are promised, and there is no way to them."""
    portal = pager("cursor", 60, tells=lambda more, last: {"hasMore": True})

    with pytest.raises(DecodeError, match="^fake.list: more rows are promised, and nothing says where they begin"):
        walk(portal)


def test_empty_pages_that_promise_more_are_followed_for_a_while() -> None:
    """Rows that nobody may see leave pages empty; a promise that is never kept is an error."""
    turns = iter(range(1, 10_000))

    def lists(ids: list[int]) -> list[Any]:
        return [{"id": one} for one in ids if one > 450]

    late = pager("cursor", 500, lists=lists)
    never = pager("cursor", 0, tells=lambda more, last: {"hasMore": True, "nextCursor": next(turns)})

    assert walk(late).ids == list(range(451, 501))
    with pytest.raises(DecodeError, match="^fake.list: more rows are promised again and again, and none come"):
        walk(never)


@pytest.mark.parametrize(
    ("tells", "requests"),
    [
        (lambda more, last: {"nextCursor": last and {"id": last}}, 4),
        (lambda more, last: {"nextCursor": {"id": last or 120}}, 4),
        (lambda more, last: {"hasMore": "N", "nextCursor": {"id": 1}}, 1),
    ],
)
def test_a_cursor_alone_tells_the_end(tells: Callable[[bool, int | None], dict[str, Any]], requests: int) -> None:
    """Where no member says whether more follow: no cursor, or no rows. One that says no is believed."""
    found = walk(pager("cursor", 120, tells=tells))

    assert found.requests == requests
    assert found.ids == list(range(1, 51 if requests == 1 else 121))


# A page that is awaited.


@pytest.mark.parametrize(
    ("paging", "params", "body", "page"),
    [
        (CURSOR, {}, '{"items": [], "nextCursor": null, "hasMore": false}', (None, None, None)),
        (CURSOR, {}, '{"items": [], "nextCursor": {"id": 1}, "hasMore": false}', (None, None, None)),
        (LAST, {}, '{"items": []}', (None, None, None)),
        (TAIL, {}, '{"items": []}', (None, None, None)),
        (replace(LAST, walk="offset", start="o"), {"o": 5, "LIMIT": 1}, '{"items": [{"id": 1}]}', (None, 6, 6)),
        (replace(LAST, walk="offset", start="o"), {"o": "5"}, '{"items": [{"id": 1}], "total": 6}', (6, None, 6)),
        (replace(LAST, walk="page", start="p"), {"p": 2, "LIMIT": 1}, '{"items": [{"id": 1}], "total": 3}', (3, 3, 2)),
        (replace(LAST, walk="page", start="p"), {}, '{"items": [], "total": true}', (None, None, 1)),
        (replace(LAST, walk="none"), {}, '{"items": [{"id": 1}], "total": -1}', (None, None, None)),
    ],
)
def test_an_awaited_page_tells_what_it_can(paging: Paging, params: Any, body: str, page: Any) -> None:
    """The count, the next place, and the cursor; each None where there is none."""
    call: ListCall[Any] = ListCall("a.list", params, dict, paging=paging)

    found: Page[Any] = other_page(call, body.encode(), total=None, next=None)

    assert (found.total, found.next, found.cursor) == page


def test_an_offset_that_the_portal_names_is_the_next() -> None:
    """It is the portal's to say."""
    call: ListCall[Any] = ListCall("a.list", {}, dict, paging=Paging(walk="offset", start="o", id="id"))

    assert other_page(call, b'[{"id": 1}]', total=5, next=3).next == 3


@pytest.mark.parametrize("walk_", ["limit", "none"])
def test_a_list_of_one_page_has_nothing_to_go_on_from(walk_: Any) -> None:
    """It is said at once."""
    call: ListCall[Any] = ListCall("a.list", {}, dict, paging=Paging(walk=walk_))

    with pytest.raises(InvalidArgument, match="^a.list has one page, and nothing follows it"):
        call.after(5)


def test_a_list_by_id_goes_on_from_an_id() -> None:
    """A cursor of another list is refused."""
    call: ListCall[Any] = ListCall("a.list", {}, dict)

    with pytest.raises(InvalidArgument, match=r"^a.list: this list goes on from an id, not from \{'id': 5\}$"):
        first_page(call.after({"id": 5}))
