"""The search for rows that spoil their replies, against a list method in miniature that cannot send some."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest

from bitrix24_async.core.call import ListCall
from bitrix24_async.core.walks.paging import Ask, Fed
from bitrix24_async.core.walks.plans import plan_of
from bitrix24_async.errors import Bitrix24Error, DecodeError, PortalUnavailable, RateLimited, TransportError
from tests.core.walks.fakes import Command, FakeList, error

ALONE = {"X": "$result[text]"}  # what no command can carry: the call goes alone
NO_SELECT = {"select": None}
DOWN = PortalUnavailable("", "down", status=500)


class SpoiltError(Exception):
    """A request of which no reply came."""


@dataclass(kw_only=True)
class Spoiling(FakeList):
    """A method that cannot send the rows in `bad`, unless it is asked for ids alone.

    With `singly` the command fails that would send one, otherwise the whole reply.
    """

    bad: frozenset[int] = frozenset()
    singly: bool = False
    lost: Callable[[int], bool] = lambda number: False
    asks: list[Ask] = field(default_factory=list)

    def answer(self, ask: Ask) -> bytes:
        """Return the reply, unless something in it cannot be sent."""
        self.asks.append(ask)
        if self.lost(len(self.asks)):
            raise SpoiltError
        self.fail = self._fault
        return super().answer(ask)

    def _fault(self, command: Command) -> Any:
        if not self._spoils(command, super()._page(command)[0]):
            return None
        if self.singly:
            return error("INTERNAL_SERVER_ERROR")
        raise SpoiltError

    def _page(self, command: Command) -> tuple[Any, int | None, int | None]:
        page = super()._page(command)
        if not command.label and self._spoils(command, page[0]):
            raise SpoiltError
        return page

    def _spoils(self, command: Command, page: Any) -> bool:
        ids_only = command.params.get("select") in ({"": "ID"}, {"0": "ID"}, ["ID"])
        rows = page or []
        return not ids_only and any(int(row[self.id]) in self.bad for row in rows)


def walk(
    portal: Spoiling, call: ListCall[Any] | None = None, *, window: int = 1, tries: int = 2
) -> tuple[list[int], list[int]]:
    """Walk a list as a session does; return the ids that came, and those that were called unreadable."""
    plan = plan_of(call or portal.call())
    came: list[int] = []
    unreadable: list[int] = []
    flight: deque[Ask] = deque()
    failures = 0

    def judged(ask: Ask, problem: Bitrix24Error) -> Fed[Any]:
        fed: Fed[Any] | None = plan.fail(ask, problem)
        if fed is None:
            raise problem
        return fed

    def fed_by(ask: Ask) -> Fed[Any]:
        for attempt in range(tries):
            try:
                return plan.feed(ask, portal.answer(ask))
            except SpoiltError:
                if ask.once or attempt == tries - 1:
                    break
        return judged(ask, DOWN)

    while True:
        while len(flight) < window and (ask := plan.take()) is not None:
            flight.append(ask)
        if not flight:
            return came, unreadable
        fed = fed_by(flight.popleft())
        while fed is not None:
            assert len(portal.asks) < 2_000
            came += [int(row["ID"]) for page in fed.pages for row in page]
            unreadable += [fed.unreadable.id] if fed.unreadable else []
            failures = failures + 1 if fed.trouble else 0
            if fed.instead is not None:
                flight.clear()
                plan = fed.instead
            if fed.more is not None and fed.trouble is not None and failures >= tries:
                failures, fed = 0, judged(fed.more, fed.trouble)
                continue
            if fed.more is not None:
                flight.appendleft(fed.more)
            break


def spoilt(ids: list[int], *bad: int, **options: Any) -> Spoiling:
    """Return a method with these rows, of which some cannot be sent."""
    return Spoiling(ids=ids, bad=frozenset(bad), **options)


def sparse(many: int) -> list[int]:
    return sorted(Random(many).sample(range(1, 1_000 * many), many))


@pytest.mark.parametrize("how", ["whole", "singly", "alone", "unselected", "unchained"])
@pytest.mark.parametrize("window", [1, 4])
@pytest.mark.parametrize("many", [1, 2, 50, 51, 130, 5_400])
def test_every_other_row_arrives_once_and_in_order(many: int, window: int, how: str) -> None:
    """Whether the reply is lost or a command fails, the call goes alone, or the method cannot be asked for ids."""
    ids = sparse(many)
    random = Random(many)
    bad = {ids[0], ids[-1], *random.sample(ids, min(3, many))}
    options = {"ignores": frozenset({"references"})} if how == "unchained" else {}
    portal = spoilt(ids, *bad, singly=how == "singly", **options)
    call = portal.call(ALONE if how == "alone" else {}, **(NO_SELECT if how == "unselected" else {}))

    came, unreadable = walk(portal, call, window=window)

    assert came == [one for one in ids if one not in bad]
    assert unreadable == sorted(bad)


@pytest.mark.parametrize("params", [{}, ALONE], ids=["in packages", "alone"])
@pytest.mark.parametrize("select", [{}, NO_SELECT], ids=["ids", "no ids"])
@pytest.mark.parametrize("natural", ["DESC", "MIXED"])
def test_the_order_of_the_ids_is_asked_for(natural: str, select: dict[str, Any], params: dict[str, Any]) -> None:
    """A method that is not told gives its rows in another one."""
    ids = sparse(130)
    portal = spoilt(ids, ids[3], ids[77], natural=natural)

    came, unreadable = walk(portal, portal.call(params, **select))

    assert (came, unreadable) == ([one for one in ids if one not in portal.bad], [ids[3], ids[77]])


def test_a_window_goes_on_behind_its_row() -> None:
    """Without ids only the row is known, so that the rest of its window is asked for."""
    portal = spoilt(list(range(1, 20_001)), 7_000)

    came, unreadable = walk(portal, portal.call(**NO_SELECT), window=4)

    assert (came, unreadable) == ([one for one in range(1, 20_001) if one != 7_000], [7_000])


@pytest.mark.parametrize("place", range(0, 130, 7))
def test_a_row_is_found_in_few_requests(place: int) -> None:
    """Two tries, the ids, six halves of a page at most, two tries of the row, a question about none, the rest."""
    ids = sparse(130)
    calm, portal = spoilt(ids), spoilt(ids, ids[place])
    walk(calm)

    assert walk(portal)[1] == [ids[place]]
    assert len(portal.asks) - len(calm.asks) <= 2 + 1 + 7 + 2 + 1 + 2


def test_neighbours_are_found_one_after_another() -> None:
    """A whole page of rows that cannot be sent, between two that can."""
    portal = spoilt(list(range(1, 151)), *range(51, 101))

    assert walk(portal) == ([*range(1, 51), *range(101, 151)], list(range(51, 101)))


@pytest.mark.parametrize("begun", range(1, 40))
@pytest.mark.parametrize("params", [{}, NO_SELECT], ids=["ids", "no ids"])
def test_an_outage_costs_no_row(begun: int, params: dict[str, Any]) -> None:
    """Whenever in a search the portal stops answering, the walk ends with its error, and calls no row unreadable."""
    portal = spoilt(list(range(1, 131)), 77, lost=lambda number: number >= begun)
    calm = spoilt(list(range(1, 131)), 77)
    walk(calm, calm.call(**params))

    if begun > len(calm.asks):
        assert walk(portal, portal.call(**params))[1] == [77]
    else:
        with pytest.raises(PortalUnavailable, match="down"):
            walk(portal, portal.call(**params))


@pytest.mark.parametrize("number", range(1, 25))
def test_a_slip_in_a_search_costs_no_row(number: int) -> None:
    """One lost reply more leads to a wrong half at worst, and all its rows are read."""
    portal = spoilt(list(range(1, 131)), 77, lost=lambda one: one == number)

    came, unreadable = walk(portal, tries=3)

    assert (came, unreadable) == ([one for one in range(1, 131) if one != 77], [77])


def test_what_fails_as_a_whole_comes_in_parts() -> None:
    """A portal that has trouble with long chains only: the rows come, and none is called unreadable."""
    portal: Spoiling = spoilt(list(range(1, 1_001)), lost=lambda number: len(portal.asks[-1].commands) > 15)

    came, unreadable = walk(portal, window=1)

    assert (came, unreadable) == (list(range(1, 1_001)), [])


def test_a_page_that_fails_although_it_has_no_rows_is_an_error() -> None:
    """There are no ids to search among."""
    portal: Spoiling = spoilt([], lost=lambda number: portal.asks[-1].kind == "open")

    with pytest.raises(PortalUnavailable, match="down"):
        walk(portal)


def test_a_method_that_ignores_the_upper_bound_cannot_be_searched() -> None:
    """Its halves would tell nothing."""
    portal = spoilt(list(range(1, 131)), 130, ignores=frozenset({"up_to"}))

    with pytest.raises(PortalUnavailable, match="down"):
        walk(portal)


def test_a_list_with_an_upper_bound_of_its_own_is_never_widened() -> None:
    """Where ids are not known beforehand, the search stays below the caller's own bound."""
    portal = spoilt(list(range(1, 131)), 3, 90)

    came, unreadable = walk(portal, portal.call({"filter": {"<=id": 60}}, **NO_SELECT))

    assert (came, unreadable) == ([one for one in range(1, 61) if one != 3], [3])


def test_a_bound_that_is_no_number_bounds_nothing() -> None:
    """The portal itself says what it makes of it."""
    portal = spoilt(list(range(1, 11)), 3)

    assert walk(portal, portal.call({"filter": {"<=ID": "abc"}}, **NO_SELECT))[1] == [3]


def test_rows_that_come_to_match_meanwhile_push_none_out() -> None:
    """A half that has become longer than a page is read on behind its last row."""
    ids = [2 * one for one in range(1, 101)]

    def grow(portal: FakeList) -> None:
        if getattr(portal, "asks", []) and portal.asks[-1].kind == "half" and 1 not in portal.ids:  # type: ignore[attr-defined]
            portal.ids = list(range(1, 201))

    portal = spoilt(ids, 180, change=grow)

    came, unreadable = walk(portal)

    assert unreadable == [180]
    assert set(ids) - {180} <= set(came)
    assert came == sorted(set(came))


def test_a_limit_inside_a_search_is_waited_for() -> None:
    """A refusal by a limit says nothing about the rows, so that the same is asked again."""
    refused: list[str] = []

    class Limiting(Spoiling):
        def _fault(self, command: Command) -> Any:
            kind = self.asks[-1].kind
            if kind in ("ids", "half", "proof") and kind not in refused:
                refused.append(kind)
                return error("QUERY_LIMIT_EXCEEDED")
            return super()._fault(command)

    portal = Limiting(ids=list(range(1, 131)), bad=frozenset({77}))

    assert walk(portal) == ([one for one in range(1, 131) if one != 77], [77])
    assert refused == ["ids", "half", "proof"]


@pytest.mark.parametrize("singly", [True, False])
def test_a_probe_that_fails_is_done_without(singly: bool) -> None:
    """Its boundaries save time and nothing else."""
    portal: Spoiling = spoilt(
        list(range(1, 20_001)), 9_000, singly=singly, lost=lambda number: portal.asks[-1].kind == "probe"
    )

    came, unreadable = walk(portal, window=4)

    assert (len(came), unreadable) == (19_999, [9_000])


def test_rows_that_fall_behind_a_search_are_an_error() -> None:
    """A method that forgets its order or its filter could lose rows unseen."""

    def forget(portal: FakeList) -> None:
        if getattr(portal, "asks", []) and [ask.kind for ask in portal.asks].count("open") > 2:  # type: ignore[attr-defined]
            portal.ignores, portal.bad = frozenset({"filter"}), frozenset()  # type: ignore[attr-defined]

    portal = spoilt(list(range(1, 131)), 20, change=forget)

    with pytest.raises(DecodeError, match="rows do not rise by ID"):
        walk(portal)


@pytest.mark.parametrize("walk_by", ["offset", "page", "cursor", "none"])
def test_other_walks_cannot_be_searched(walk_by: Any) -> None:
    """Their pages are not told apart by ids, so that the error ends them."""
    call = FakeList(ids=[]).call(walk=walk_by, limit="limit", cursor="next")

    assert plan_of(call).fail(Ask(kind="alone", params={}), TransportError("x")) is None


def test_a_limit_is_no_reason_to_search() -> None:
    """The error that a search gives up with is the one it began with."""
    portal = spoilt([1, 2], 1)
    plan = plan_of(portal.call())
    first = plan.take()
    assert first is not None
    began = plan.fail(first, DOWN)
    assert began is not None
    assert began.more is not None
    after = plan.fail(began.more, RateLimited("QUERY_LIMIT_EXCEEDED", "", status=503))
    assert after is not None
    assert after.more is not None

    with pytest.raises(PortalUnavailable, match="down"):
        plan.fail(after.more, TransportError("another"))
