"""The walk by offset, for lists with an order of their own and methods without a filter by id."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_async.core.walks import repeats
from bitrix24_async.core.walks.offset import OffsetPlan
from bitrix24_async.core.walks.paging import Query
from bitrix24_async.errors import (
    AccessDenied,
    DecodeError,
    InvalidArgument,
    PortalUnavailable,
    RateLimited,
    TransportError,
)
from tests.core.walks.fakes import MISSING, PAGE, FakeList, error, plan_of, walk
from tests.figures import Figure

BY_NUMBER = {"order": {"N": "ASC"}}
ALONE = {"X": "$result[text]"}


def dense(many: int) -> list[int]:
    return list(range(1, many + 1))


def by_number(ids: list[int]) -> list[int]:
    """Return ids in the order of the field `N` of the method in miniature."""
    return sorted(ids, key=lambda one: (one * 7919 % 10007, one))


def nothing(many: int) -> None:
    return None


@pytest.mark.parametrize("window", [1, 2, 4, 8])
@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 99, 100, 2_500, 2_501, 2_550, 2_551, 7_600])
def test_every_row_arrives_once_in_the_users_order(many: int, window: int) -> None:
    """At each size around a page and a package, with a request for 2,500 rows."""
    portal = FakeList(ids=dense(many))

    walked = walk(portal, portal.call(BY_NUMBER), window=window)

    assert walked.ids == by_number(portal.ids)
    assert walked.requests <= many / 2_500 + 2


def test_a_list_without_a_filter_by_id_goes_by_offset() -> None:
    """The catalogue says which methods know no such filter; then nothing is asked but their offset."""
    portal = FakeList(ids=dense(120))

    walked = walk(portal, portal.call(keyset=False))

    assert (walked.ids, walked.requests) == (portal.ids, 2)
    assert [dict(command.params) for command in portal.commands] == [{"start": "0"}, {"start": "50"}, {"start": "100"}]


def test_a_page_carries_the_count_and_the_next_offset() -> None:
    """They are what the portal said; a walk by offset has no cursor."""
    walked = walk(portal := FakeList(ids=dense(60)), portal.call(BY_NUMBER))

    assert [(len(page), page.total, page.next, page.cursor) for page in walked.pages] == [
        (50, 60, 50, None),
        (10, 60, None, None),
    ]


def test_the_users_own_start_is_where_the_walk_begins() -> None:
    """A `start` is an offset, so the walk goes by offset."""
    portal = FakeList(ids=dense(260))

    assert walk(portal, portal.call({"start": 100})).ids == portal.ids[100:]


def test_the_order_by_descending_id_is_an_order_of_the_users_own() -> None:
    """It is kept."""
    portal = FakeList(ids=dense(260))

    assert walk(portal, portal.call({"order": {"ID": "DESC"}})).ids == portal.ids[::-1]


@pytest.mark.parametrize("keyset", [False, True])
def test_conditions_on_the_id_hold(keyset: bool) -> None:
    """The user's own `>ID` stays beside an order of his own."""
    portal = FakeList(ids=dense(400))
    call = portal.call({**BY_NUMBER, "filter": {">ID": 150, "<=ID": 390}}, keyset=keyset)

    assert walk(portal, call).ids == by_number(list(range(151, 391)))


def test_an_order_in_two_texts_is_kept() -> None:
    """Field and direction are two parameters of some methods."""
    portal = FakeList(ids=dense(260), sort="sort")

    assert walk(portal, portal.call({"sort": "N", "order": "DESC"})).ids == by_number(portal.ids)[::-1]


def test_a_list_with_an_order_cannot_go_on_from_an_id() -> None:
    """An id says nothing about a place in another order."""
    call = FakeList(ids=[]).call(BY_NUMBER).after(5)

    with pytest.raises(InvalidArgument, match=r"^fake\.list: a list with an order of its own cannot go on from an id$"):
        plan_of(call)


@pytest.mark.parametrize("many", [0, 1, 50, 51, 260])
def test_a_call_that_no_command_can_carry_goes_page_by_page(many: int) -> None:
    """However many requests may be in flight."""
    portal = FakeList(ids=dense(many))

    walked = walk(portal, portal.call({**BY_NUMBER, **ALONE}), window=4)

    assert (walked.ids, portal.commands) == (by_number(portal.ids), [])
    assert walked.requests <= many // PAGE + 1


# Odd methods.

ODD: dict[str, dict[str, Any]] = {
    "pages of 52": {"size": 52},
    "pages of 20": {"size": 20},
    "pages of 20, tells nothing": {"size": 20, "total": nothing, "tells_next": False},
    "pages of 10, no total": {"size": 10, "total": nothing},
    "pages of 10, no next": {"size": 10, "tells_next": False},
    "all rows on one page": {"size": 10**6},
    "all rows on one page, tells nothing": {"size": 10**6, "total": nothing, "tells_next": False},
    "no total": {"total": nothing},
    "no next": {"tells_next": False},
    "tells nothing": {"total": nothing, "tells_next": False},
    "total too small": {"total": lambda many: many // 3},
    "total too small, no next": {"total": lambda many: many // 3 + 7, "tells_next": False},
    "total too large": {"total": lambda many: 5 * many + 1_000},
    "total of a milliard": {"total": lambda many: 10**9},
    "total of 0, no next": {"total": lambda many: 0, "tells_next": False},
    "next past the end": {"next_past_the_end": True},
    "next past the end, no total": {"next_past_the_end": True, "total": nothing},
    "start rounded down": {"rounds_start": True},
    "an empty page is null": {"empty": "null", "total": nothing},
    "rows below a key": {"rows": "items", "empty": "[]"},
    "ids as text": {"as_text": True, "id": "id", "rows": "tasks"},
}


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 120, 1_500])
@pytest.mark.parametrize("oddity", ODD)
def test_an_odd_method_gives_all_its_rows(oddity: str, many: int, alone: bool) -> None:
    """Complete, once each, in order, and in no more requests than it has pages."""
    for window in (1, 4):
        portal = FakeList(ids=dense(many), **ODD[oddity])

        walked = walk(portal, portal.call({**BY_NUMBER, **(ALONE if alone else {})}), window=window)

        assert walked.ids == by_number(portal.ids)
        assert walked.requests <= many // min(PAGE, portal.size) + 6


def test_a_list_that_is_all_there_at_once_ends_when_it_comes_again() -> None:
    """Without pages there is nothing to tell but the rows themselves."""
    portal = FakeList(ids=dense(63), size=10**6, ignores=frozenset({"start"}), total=nothing, tells_next=False)

    walked = walk(portal, portal.call(keyset=False))

    assert (walked.ids, walked.requests) == (portal.ids, 2)


@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize("total", [int, nothing])
@pytest.mark.parametrize("tells_next", [False, True])
@pytest.mark.parametrize("many", [51, 120, 9_000])
def test_a_method_that_ignores_its_offset_is_an_error(many: int, tells_next: bool, total: Any, window: int) -> None:
    """The same page again and again is never taken for the end of the list."""
    portal = FakeList(ids=dense(many), ignores=frozenset({"start"}), total=total, tells_next=tells_next)

    with pytest.raises(DecodeError, match=r"^fake\.list: the same rows come again") as caught:
        walk(portal, portal.call(BY_NUMBER), window=window, most=8)
    assert caught.value.method == "fake.list"


def test_rows_without_an_id_are_walked() -> None:
    """A method without identifiers can still be read; a row that comes again in a shifted page is not noticed then."""
    portal = FakeList(ids=dense(120), id="NUMBER")
    call = FakeList(ids=[]).call(keyset=False)

    assert walk(portal, call).ids == portal.ids


def test_rows_without_an_id_that_come_again_are_an_error() -> None:
    """At least a whole page that comes again is noticed."""
    portal = FakeList(ids=dense(120), id="NUMBER", ignores=frozenset({"start"}))

    with pytest.raises(DecodeError, match="the same rows come again"):
        walk(portal, FakeList(ids=[]).call(keyset=False), most=8)


def test_the_memory_of_ids_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that comes again is dropped as far as the memory reaches, which forgets the oldest ids first."""
    monkeypatch.setattr(repeats, "_REMEMBERED", 60)
    portal = FakeList(ids=dense(100))
    plan: OffsetPlan[Any] = OffsetPlan(Query(portal.call(keyset=False)))
    plan.feed(plan.take(), portal.batch(["fake.list?start=0"]))  # type: ignore[arg-type]  # it has just begun

    fed = plan.feed(plan.take(), portal.batch(["fake.list?start=30"]))  # type: ignore[arg-type]

    assert [row["ID"] for page in fed.pages for row in page] == list(range(51, 81))
    assert sorted(plan._seen._ids_seen) == list(range(21, 81))


# Errors on the way.


@pytest.mark.parametrize("window", [1, 2, 4])
@pytest.mark.parametrize("fault", [MISSING, error("QUERY_LIMIT_EXCEEDED"), error("INTERNAL_SERVER_ERROR")])
@pytest.mark.parametrize("where", [(1, "c0"), (2, "c0"), (2, "c33"), (2, "c49"), (3, "c1")])
def test_an_error_that_passes_costs_a_request(where: tuple[int, str], fault: Any, window: int) -> None:
    """The pages from the failed one on are asked again, and no other."""
    portal = FakeList(
        ids=dense(7_600), fail=lambda command: fault if (command.request, command.label) == where else None
    )

    walked = walk(portal, portal.call(BY_NUMBER), window=window)

    assert (walked.ids, walked.requests) == (by_number(portal.ids), 6)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (MISSING, TransportError),
        (error("QUERY_LIMIT_EXCEEDED"), RateLimited),
        (error("INTERNAL_SERVER_ERROR"), PortalUnavailable),
    ],
)
def test_the_trouble_of_a_package_is_told(fault: Any, told: Any) -> None:
    """A plan names the error that the caller has to wait out, and what to ask then."""
    portal = FakeList(ids=dense(300), fail=lambda command: fault if command.label == "c3" else None)
    plan = plan_of(portal.call(BY_NUMBER))
    plan.feed(ask := plan.take(), portal.answer(ask))  # type: ignore[arg-type]

    fed = plan.feed(ask := plan.take(), portal.answer(ask))  # type: ignore[arg-type]

    assert [len(page) for page in fed.pages] == [50, 50, 50]
    assert type(fed.trouble) is told
    assert fed.more is not None
    assert (fed.more.start, fed.more.commands) == (200, ask.commands[3:])  # type: ignore[union-attr]
    assert plan.take() is None


@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize("start", [0, 50, 2_500, 7_550])
def test_an_error_that_stays_is_raised(start: int, window: int) -> None:
    """A walk that cannot reach its end never looks as if it had."""
    portal = FakeList(ids=dense(7_600), fail=lambda command: error("ACCESS_DENIED") if command.start == start else None)

    with pytest.raises(AccessDenied):
        walk(portal, portal.call(BY_NUMBER), window=window)


# Rows come and go.


def test_drill_56_no_row_comes_twice(figure: Figure) -> None:
    """Rows shift under a walk by offset → some may be missed, as the documentation says, but none comes twice."""
    rows = twice = 0

    @given(
        random=st.randoms(use_true_random=False),
        many=st.sampled_from([0, 1, 50, 51, 150, 2_551, 5_100]),
        rate=st.sampled_from([0.1, 1.0, 5.0]),
        window=st.sampled_from([1, 2, 4, 8]),
        next_told=st.booleans(),
    )
    def one_walk(random: Random, many: int, rate: float, window: int, next_told: bool) -> None:
        nonlocal rows, twice
        portal = FakeList(ids=dense(many), tells_next=next_told)
        fresh, left = iter(range(10**6, 2 * 10**6)), [many + 100]

        def change(portal: FakeList) -> None:
            for _ in range(int(rate + random.random())):
                left[0] -= 1
                if left[0] > 0 and random.random() < 0.5:
                    portal.ids.append(next(fresh))
                elif left[0] > 0 and portal.ids:
                    portal.ids.pop(random.randrange(len(portal.ids)))

        portal.change = change
        walked = walk(portal, portal.call({"order": {"ID": "DESC"}}), window=window, most=many + 300)

        assert len(walked.ids) == len(set(walked.ids))
        rows += len(walked.ids)
        twice += len(walked.ids) - len(set(walked.ids))

    one_walk()
    figure("rows", rows)
    figure("rows that came twice", twice)


@pytest.mark.parametrize("next_told", [False, True])
def test_a_page_of_rows_added_in_front_is_not_the_end(next_told: bool) -> None:
    """Fifty new rows before the list make one page come again; the rest still arrives."""
    portal = FakeList(ids=dense(300), tells_next=next_told)
    portal.change = lambda portal: portal.ids.extend(range(1_000, 1_050) if len(portal.commands) == 2 else ())

    walked = walk(portal, portal.call({"order": {"ID": "DESC"}}))

    assert walked.ids == dense(300)[::-1]


def test_rows_added_behind_the_end_are_still_asked_for() -> None:
    """The count is believed as the last page tells it."""
    portal = FakeList(ids=dense(100))
    portal.change = lambda portal: portal.ids.extend(range(101, 131) if len(portal.commands) == 2 else ())

    walked = walk(portal, portal.call(keyset=False), window=4)

    assert walked.ids == dense(130)


@pytest.mark.parametrize("window", [1, 4])
def test_a_page_that_is_empty_once_loses_no_row(window: int) -> None:
    """The count says that rows follow, so that it is asked for again."""
    portal = FakeList(ids=dense(6_000))
    portal.blank = lambda command: (command.request, command.label) == (2, "c3")

    assert walk(portal, portal.call(BY_NUMBER), window=window).ids == by_number(portal.ids)


@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize("alone", [{}, ALONE])
@pytest.mark.parametrize("first", [0, 2_500])
def test_a_page_whose_rows_are_all_hidden_is_passed(window: int, alone: dict[str, Any], first: int) -> None:
    """The portal tells the next offset all the same, so that it is not the end."""
    portal = FakeList(ids=dense(6_000))
    order = by_number(portal.ids)
    portal.hidden = {*order[first : first + 120], *order[5_900:5_950]}

    walked = walk(portal, portal.call({**BY_NUMBER, **alone}), window=window)

    assert walked.ids == [one for one in order if one not in portal.hidden]


def test_a_list_of_hidden_rows_ends() -> None:
    """After fifty empty pages in a row, however many are told of."""
    portal = FakeList(ids=dense(1_000_000), hidden=range(1, 2_000_000))

    walked = walk(portal, portal.call(BY_NUMBER))

    assert (walked.ids, walked.requests <= 6) == ([], True)


def test_a_count_that_is_too_high_ends_at_the_second_empty_page() -> None:
    """A count may lie; the rows that are there are whole."""
    portal = FakeList(ids=dense(120), total=lambda many: 500)

    assert walk(portal, portal.call(BY_NUMBER)).ids == by_number(portal.ids)


def test_a_row_that_stands_twice_in_a_page_arrives_once() -> None:
    """Identity goes by the id, in one page as across pages."""
    portal = FakeList(ids=[1, 2, 2, 3])

    assert walk(portal, portal.call(keyset=False)).ids == [1, 2, 3]
