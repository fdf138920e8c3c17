"""Lists of one page: some have more pages than their documentation says, and none looks complete when it was cut."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24_async.core.call import Paging
from bitrix24_async.errors import DecodeError
from tests.core.walks.fakes import FakeList, walk
from tests.core.walks.pagers import Pager

NONE = Paging(walk="none", keyset=False)
LIMIT = Paging(rows="items", id="id", walk="limit", start="", limit="limit", most=200, more="hasMore", keyset=False)


def test_a_page_is_the_list() -> None:
    """One request, without any parameter of ours."""
    portal = Pager(ids=[3, 1, 2], paging=NONE, lists=lambda ids: [{"ID": one} for one in ids])

    found = walk(portal, portal.call({"a": 1}))

    assert (found.ids, found.requests, portal.asked) == ([3, 1, 2], 1, [{"a": 1}])


def test_an_empty_list_has_no_page() -> None:
    """Nothing comes, and nothing more is asked."""
    assert walk(Pager(ids=[], paging=NONE)).pages == []


@pytest.mark.parametrize("tells_next", [True, False])
@pytest.mark.parametrize("count", [50, 51, 300])
def test_a_list_that_has_more_goes_on_by_start(count: int, tells_next: bool) -> None:
    """A `next`, or a count above the rows, shows that the method pages all the same."""
    portal = FakeList(ids=list(range(1, count + 1)), tells_next=tells_next)

    assert walk(portal, portal.call(walk="none", keyset=False)).ids == portal.ids


def test_more_that_cannot_be_reached_is_an_error() -> None:
    """A method that counts more rows than it gives, and ignores `start`, gives no complete list."""
    portal = FakeList(ids=list(range(1, 121)), ignores=frozenset({"start"}), tells_next=False)

    with pytest.raises(DecodeError, match="the same rows come again"):
        walk(portal, portal.call(walk="none", keyset=False))


def test_a_list_without_start_does_not_go_on() -> None:
    """Where parameters go by their place, a name among them is not heard."""
    portal = FakeList(ids=list(range(1, 121)))

    assert walk(portal, portal.call(walk="none", keyset=False, start="")).requests == 1


@pytest.mark.parametrize(("count", "cut"), [(0, False), (199, False), (200, True), (201, True)])
def test_a_list_that_a_limit_may_have_cut_does_not_look_complete(count: int, cut: bool) -> None:
    """The rows come, and then an error where there may be more."""
    portal = Pager(ids=list(range(1, count + 1)), paging=LIMIT)
    if not cut:
        assert walk(portal).ids == portal.ids
        return

    with pytest.raises(DecodeError, match=r"^fake.list: the list has no second page, and its first is full"):
        walk(portal)


def test_more_that_is_promised_is_a_cut() -> None:
    """The method says so itself."""
    portal = Pager(ids=[1, 2], paging=LIMIT, tells=lambda more, last: {"hasMore": True})

    with pytest.raises(DecodeError, match="has no second page"):
        walk(portal)


@pytest.mark.parametrize("params", [{"limit": 10}, {"LIMIT": 10}])
def test_a_limit_of_ones_own_is_no_cut(params: Any) -> None:
    """It is what was wanted."""
    portal = Pager(ids=list(range(1, 301)), paging=LIMIT, tells=lambda more, last: {"hasMore": more})
    portal._size = lambda params: 10  # type: ignore[method-assign]

    found = walk(portal, portal.call(params))

    assert (found.ids, portal.asked) == (list(range(1, 11)), [params])
