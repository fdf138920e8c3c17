"""The walks by offset and by number: every row once, few requests, and no end that is none."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from bitrix24_async.core.call import Paging
from bitrix24_async.core.walks.numbered import NumberedPlan
from bitrix24_async.errors import DecodeError, InvalidArgument, TransportError
from tests.core.walks.fakes import MISSING, error, walk
from tests.core.walks.pagers import NUMBERS, OFFSET, PAGINATION, Pager

NESTED = Paging(id="id", walk="offset", start="params.offset", limit="params.limit", keyset=False)
NAVIGATION = Paging(
    id="id",
    walk="page",
    start="3.iNumPage",
    limit="3.nPageSize",
    clamped=True,
    batched=False,
    keyset=False,
)
ALL = {"pagination": PAGINATION, "numbers": NUMBERS, "offset": OFFSET, "nested": NESTED, "navigation": NAVIGATION}


def full(paging: Paging) -> int:
    """Return the rows of a page as a walk asks for them."""
    return paging.most or paging.size


def sized(paging: Paging, name: str) -> list[int]:
    """Return the ids of a list of a telling length."""
    size = full(paging)
    many = {
        "none": 0,
        "one": 1,
        "short": size - 1,
        "full": size,
        "over": size + 1,
        "many": 7 * size + 3,
        "x": 60 * size,
    }
    return list(range(1, many[name] + 1))


@pytest.mark.parametrize("length", ["none", "one", "short", "full", "over", "many", "x"])
@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize("name", ALL)
def test_every_row_arrives_once_and_in_order(name: str, window: int, length: str) -> None:
    """Whatever the length of the list, the parameters and the number of requests in flight."""
    ids = sized(ALL[name], length)

    assert walk(Pager(ids=ids, paging=ALL[name]), window=window).ids == ids


@pytest.mark.parametrize("length", ["none", "one", "short", "full", "over", "many", "x"])
@pytest.mark.parametrize("told", ["total", "more", "wrong"])
def test_the_end_is_where_the_portal_says(told: str, length: str) -> None:
    """A count, or a member of the result; a count that cannot be right is none."""
    ids = sized(OFFSET, length)
    counts = {"total": lambda many: many, "more": lambda many: -1, "wrong": lambda many: 1}
    tells = (lambda more, last: {"hasMore": more}) if told == "more" else (lambda more, last: {})

    assert walk(Pager(ids=ids, paging=OFFSET, counts=counts[told], tells=tells), window=3).ids == ids


@pytest.mark.parametrize(
    ("name", "count", "requests"),
    [
        ("pagination", 49, 1),
        ("pagination", 199, 2),
        ("pagination", 200, 2),
        ("pagination", 1_000, 6),
        ("numbers", 49, 1),
        ("numbers", 50, 2),
        ("numbers", 299, 2),
        ("numbers", 300, 3),
        ("offset", 9, 1),
        ("offset", 49, 1),
        ("offset", 50, 2),
    ],
)
def test_a_walk_takes_few_requests(name: str, count: int, requests: int) -> None:
    """A short page is the last; the pages after the first come in packages where a batch takes the method."""
    tells = (lambda more, last: {"hasMore": more}) if count == 49 and name == "offset" else (lambda more, last: {})

    assert walk(Pager(ids=list(range(1, count + 1)), paging=ALL[name], tells=tells)).requests == requests


def test_what_is_asked_for_in_vain_is_little() -> None:
    """Single pages in flight behind the end are no more than four, a package is one."""
    portal = Pager(ids=list(range(1, 1_001)), paging=PAGINATION)

    assert walk(portal, window=8).requests <= 5 + 1 + 4


def test_with_a_count_nothing_is_asked_behind_the_end() -> None:
    """Several packages are in flight at once, and none lies behind the end."""
    portal = Pager(ids=list(range(1, 6_001)), paging=NUMBERS, counts=lambda many: many)

    found = walk(portal, window=4)

    assert (found.requests, found.commands) == (4, 120)
    assert [page.total for page in found.pages] == [6_000] * 120


def test_a_portal_that_gives_fewer_than_asked_loses_nothing() -> None:
    """The first page shows how many rows come; a page as long as the documented one is not taken for the last."""
    ids = list(range(1, 431))

    assert walk(Pager(ids=ids, paging=PAGINATION, cap=50)).ids == ids
    assert walk(Pager(ids=ids, paging=OFFSET, cap=20)).ids == ids


def test_the_users_own_limit_and_place_are_kept() -> None:
    """Other members of the object stay, and the walk begins at the page that was asked for."""
    portal = Pager(ids=list(range(1, 101)), paging=PAGINATION)
    call = portal.call({"pagination": {"limit": 20, "page": 3}, "select": ["id"], "none": None})

    assert walk(portal, call).ids == list(range(41, 101))
    assert portal.asked[1] == {"pagination": {"limit": 20, "page": 4}, "select": ["id"]}


def test_a_page_tells_how_to_go_on() -> None:
    """The number or the offset of the next page, and what `.after()` takes."""
    numbers = walk(Pager(ids=list(range(1, 121)), paging=NUMBERS)).pages
    offsets = walk(Pager(ids=list(range(1, 121)), paging=replace(OFFSET, most=None, size=50))).pages

    assert [(page.cursor, page.next) for page in numbers] == [(1, 2), (2, 3), (3, None)]
    assert [(page.cursor, page.next) for page in offsets] == [(50, 50), (100, 100), (120, None)]


@pytest.mark.parametrize(("paging", "cursor", "first"), [(NUMBERS, 2, 101), (OFFSET, 70, 71)])
def test_a_walk_is_resumed_behind_a_cursor(paging: Paging, cursor: int, first: int) -> None:
    """A page number stands for the page that was read last, an offset for the rows that were."""
    portal = Pager(ids=list(range(1, 301)), paging=paging)

    assert walk(portal, portal.call().after(cursor)).ids == list(range(first, 301))


def test_parameters_that_go_by_their_place_have_no_gaps() -> None:
    """What stands before the navigation is sent empty, in its order."""
    portal = Pager(ids=[1], paging=NAVIGATION)

    walk(portal, portal.call({"0": {"ID": "asc"}}))

    assert list(portal.asked[0].items()) == [
        ("0", {"ID": "asc"}),
        ("1", {}),
        ("2", {}),
        ("3", {"nPageSize": 50, "iNumPage": 1}),
    ]


def test_what_no_query_can_carry_goes_page_by_page() -> None:
    """The pages are single requests, as JSON."""
    portal = Pager(ids=list(range(1, 201)), paging=NUMBERS)

    found = walk(portal, portal.call({"find": "$result[c0]"}))

    assert (found.ids, found.requests, portal.commands) == (portal.ids, 5, [])


def test_rows_that_come_again_are_dropped() -> None:
    """Rows that appear in front shift the pages behind them."""

    def grow(portal: Any) -> None:
        if len(portal.asked) < 5:
            portal.ids = [1000 + len(portal.asked), *portal.ids]

    portal = Pager(ids=list(range(1, 501)), paging=replace(NUMBERS, batched=False), change=grow)

    found = walk(portal).ids

    assert len(found) == len(set(found)) >= 501
    assert set(range(1, 501)) <= set(found)


# Methods that do not do what they say.


@pytest.mark.parametrize("name", ["pagination", "numbers", "offset", "nested"])
def test_a_method_that_ignores_the_place_is_an_error(name: str) -> None:
    """The same full page again and again has no end."""
    portal = Pager(ids=list(range(1, 1_001)), paging=ALL[name], ignores=frozenset({"at"}))

    with pytest.raises(
        DecodeError, match=rf"^fake.list: the same rows come again: the method ignores its {ALL[name].start}"
    ):
        walk(portal, window=3)


def test_a_method_that_gives_all_at_once_is_a_list_of_one_page() -> None:
    """It ignores place and limit, and its page is no full page: the second is the same and ends the walk."""
    portal = Pager(ids=list(range(1, 124)), paging=replace(NUMBERS, size=123), ignores=frozenset({"at"}))
    portal.paging = replace(NUMBERS, size=123)
    call = replace(portal.call(), paging=NUMBERS)

    assert walk(portal, call).ids == portal.ids


def test_more_that_is_always_promised_ends_at_an_empty_page() -> None:
    """The page is asked for once more, then it is believed."""
    portal = Pager(ids=list(range(1, 101)), paging=OFFSET, tells=lambda more, last: {"hasMore": True})

    assert walk(portal).ids == portal.ids


def test_more_that_is_promised_beside_the_same_rows_is_an_error() -> None:
    """A page of any length is no last page when the portal says that more follow."""
    portal = Pager(
        ids=list(range(1, 8)), paging=OFFSET, tells=lambda more, last: {"hasMore": True}, ignores=frozenset({"at"})
    )

    with pytest.raises(DecodeError, match="^fake.list: the same rows come again"):
        walk(portal)


def test_rows_without_ids_are_compared_by_the_page() -> None:
    """A page that comes again is noticed, also when two take turns."""

    def lists(ids: list[int]) -> list[Any]:
        turns.append(len(turns) % 2)
        return [{"mail": f"{turns[-1]}-{number}"} for number in range(50)]

    turns: list[int] = []
    portal = Pager(ids=list(range(1, 1_001)), paging=NUMBERS, lists=lists)
    plain = Pager(ids=list(range(1, 101)), paging=NUMBERS, lists=lambda ids: [{"mail": str(one)} for one in ids])

    with pytest.raises(DecodeError, match="^fake.list: the same rows come again"):
        walk(portal, most=90)
    portal = plain
    portal.id = "mail"
    assert walk(portal).ids == list(range(1, 101))


@pytest.mark.parametrize("batched", [True, False])
def test_a_page_that_is_empty_against_the_count_is_asked_for_again(batched: bool) -> None:
    """A slip of the portal costs a request, and no rows."""
    portal = Pager(ids=list(range(1, 401)), paging=replace(NUMBERS, batched=batched), counts=lambda many: many)
    slips = iter([False, True])
    portal.lists = lambda ids: [] if next(slips, False) else [{"id": one} for one in ids]

    assert walk(portal).ids == portal.ids


def test_a_count_that_promises_too_much_does_not_keep_the_walk() -> None:
    """The second empty page in a row is believed."""
    portal = Pager(ids=list(range(1, 101)), paging=NUMBERS, counts=lambda many: many + 300)

    assert walk(portal).ids == portal.ids


def test_a_command_that_fails_is_asked_for_again() -> None:
    """What came before it is kept; an error that does not pass is raised."""
    answers = iter([error("INTERNAL_SERVER_ERROR"), MISSING])
    portal = Pager(ids=list(range(1, 501)), paging=NUMBERS)
    portal.fail = lambda command: next(answers, None) if command.label == "c2" else None

    assert walk(portal).ids == portal.ids


def test_the_next_of_the_portal_is_the_step() -> None:
    """Where the reply names the offset of the next page, the walk goes there."""
    call = Pager(ids=[], paging=replace(OFFSET, rows=None, more=None)).call()
    plan: NumberedPlan[Any] = NumberedPlan(call)
    first = plan.take()
    assert first is not None

    fed = plan.feed(first, b'{"result": [{"id": 1}, {"id": 2}], "next": 10, "total": 12}')
    following = plan.take()

    assert [page.rows for page in fed.pages] == [[{"id": 1}, {"id": 2}]]
    assert following is not None
    assert following.commands == ("fake.list?LIMIT=50&OFFSET=10",)


def test_replies_behind_the_end_are_not_read() -> None:
    """What was asked for in vain may be anything."""
    plan: NumberedPlan[Any] = NumberedPlan(Pager(ids=[], paging=replace(PAGINATION, most=None, size=1)).call())
    for number in (1, 2):
        ask = plan.take()
        assert ask is not None
        plan.feed(ask, f'{{"result": {{"items": [{{"id": {number}}}]}}}}'.encode())
    last, behind = plan.take(), plan.take()
    assert last is not None
    assert behind is not None

    assert plan.feed(last, b'{"result": {"items": []}}').pages == []
    assert plan.feed(behind, b"nonsense").pages == []
    assert plan.take() is None


@pytest.mark.parametrize(
    ("params", "says"),
    [
        ({"pagination": {"limit": 0}}, "fake.list: pagination.limit is 0; a page has at least one row"),
        ({"pagination": {"limit": "many"}}, "fake.list: pagination.limit is a str, not a number"),
        ({"pagination": {"page": []}}, "fake.list: pagination.page is a list, not a number"),
        ({"pagination": 5}, "pagination is a int, not a mapping"),
    ],
)
def test_a_place_that_is_none_is_refused(params: Any, says: str) -> None:
    """Before anything is sent."""
    portal = Pager(ids=[], paging=PAGINATION)

    with pytest.raises(InvalidArgument) as caught:
        walk(portal, portal.call(params))

    assert str(caught.value) == says


def test_a_cursor_that_is_no_number_is_refused() -> None:
    """It belongs to another list."""
    call = Pager(ids=[], paging=NUMBERS).call(cursor={"id": 5})

    with pytest.raises(InvalidArgument, match=r"^fake.list: a cursor of this list is a number, not \{'id': 5\}$"):
        NumberedPlan(call)


def test_an_empty_page_against_a_promise_is_an_error_that_passes() -> None:
    """The session waits it out, or raises it."""
    plan: NumberedPlan[Any] = NumberedPlan(Pager(ids=[], paging=OFFSET).call())
    ask = plan.take()
    assert ask is not None

    fed = plan.feed(ask, b'{"result": {"items": [], "hasMore": true}}')

    assert (fed.pages, fed.more, type(fed.trouble)) == ([], ask, TransportError)
