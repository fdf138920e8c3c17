"""Lists that page otherwise than by `start`, through the session: facades, `portal.list`, and walks that end early."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

import pytest
from msgspec.structs import replace

from bitrix24_async import DecodeError, InvalidArgument, Limits, Portal
from bitrix24_async.core.call import ListCall, Paging
from bitrix24_async.core.wire import Request, Response
from tests.core.walks.pagers import CURSOR, LAST, NUMBERS, OFFSET, PAGINATION, TAIL, Pager

pytestmark = pytest.mark.looptime

ADDRESS = "https://example.bitrix24.com/rest/1/secret/"


class Wire:
    """Carries requests to a method in miniature; each takes a second."""

    def __init__(self, method: Pager) -> None:
        self.method = method
        self.sent = self.answered = 0

    async def send(self, request: Request) -> Response:
        """Answer a call or a batch."""
        self.sent += 1
        await asyncio.sleep(1)
        self.answered += 1
        params = json.loads(request.body)
        batch = request.url.rpartition("/")[2].startswith("batch")
        body = self.method.batch(params["cmd"].values()) if batch else self.method.alone(params)
        return Response(status=200, headers={}, body=body)

    async def aclose(self) -> None:
        """Do nothing: there is no connection."""


def opened(method: Pager) -> tuple[Portal, Wire]:
    """Return a portal with one method, and the wire between."""
    wire = Wire(method)
    return Portal.webhook(ADDRESS, transport=wire, limits=Limits.off()), wire


def ids(rows: Iterable[Any]) -> list[int]:
    """Return the ids of rows."""
    return [row["id"] for row in rows]


def listed(portal: Portal, paging: Paging) -> ListCall[Any]:
    """Return a list of a portal, with the paging that the catalogue would give it."""
    return ListCall("my.list", {}, dict, True, "items", portal, paging=paging)


def told(more: bool, last: int | None) -> dict[str, Any]:
    """Return what a method says beside its rows."""
    return {"hasMore": more, "nextCursor": {"id": last} if more else None, "users": [7]}


WALKS = {
    "page": (NUMBERS, {}),
    "offset": (OFFSET, {"start": "OFFSET", "limit": "LIMIT", "more": "hasMore"}),
    "cursor": (
        CURSOR,
        {"start": "pagination.afterCursor", "limit": "pagination.limit", "cursor": "nextCursor", "more": "hasMore"},
    ),
    "tail": (TAIL, {"limit": "cursor.limit"}),
    "last": (LAST, {"limit": "LIMIT", "size": 20}),
    "none": (replace(NUMBERS, walk="none"), {}),
}


@pytest.mark.parametrize("walk", WALKS)
async def test_any_method_is_walked_as_its_user_says(walk: Any) -> None:
    """For methods that the schema lacks."""
    paging, options = WALKS[walk]
    portal, wire = opened(Pager(ids=list(range(1, 41)), method="my.list", paging=paging, tells=told))
    async with portal:
        found = portal.list("my.list", rows="items", id="id", walk=walk, **options)
        rows = [row async for row in found]
        page = await portal.list("my.list", rows="items", id="id", walk=walk, **options)

    assert sorted(ids(rows)) == wire.method.ids
    assert page.beside == {"users": [7], **told(len(page) < 40, page[-1]["id"])}


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"walk": "pages"}, "my.list: 'pages' is no walk; there are start, offset, page,"),
        ({"walk": "cursor", "start": "after"}, "my.list: a walk by cursor needs the parameter `start` and the key"),
        ({"walk": "cursor", "cursor": "after"}, "my.list: a walk by cursor needs the parameter `start` and the key"),
        ({"version": "v3"}, "my.list: REST 3.0 does not page by `start`; say how it does, such as walk='page'"),
        ({"version": "v4"}, "my.list: 'v4' is no version of the interface; v2 and v3 are"),
    ],
)
def test_a_walk_that_is_none_is_refused(options: Any, says: str) -> None:
    """Nothing is sent."""
    with pytest.raises(InvalidArgument, match=f"^{says}"):
        Portal.webhook(ADDRESS).list("my.list", **options)


async def test_a_facade_walks_its_method() -> None:
    """The catalogue knows how."""
    method = Pager(ids=list(range(1, 451)), method="biconnector.source.list", paging=replace(NUMBERS, rows=None))
    portal, _ = opened(method)
    async with portal:
        rows = [row.extra["id"] async for row in portal.biconnector.source.list(filter={"active": True})]

    assert rows == method.ids
    assert method.asked[0] == {"filter": {"active": True}, "page": 1}


async def test_messages_of_a_chat_come_with_their_users() -> None:
    """The rows are the messages, and what else the reply holds is beside them."""
    paging = replace(LAST, rows="messages")
    method = Pager(ids=list(range(1, 121)), method="im.dialog.messages.get", paging=paging, tells=told)
    portal, _ = opened(method)
    async with portal:
        page = await portal.im.dialog.messages.get("chat1")
        rows = [row async for row in portal.im.dialog.messages.get("chat1")]
        older = [row async for row in portal.im.dialog.messages.get("chat1").after(page.cursor or 0)]

    assert (ids(page), page.cursor, page.beside["users"]) == (list(range(120, 100, -1)), 101, [7])
    assert ids(rows) == method.ids[::-1]
    assert ids(older) == list(range(100, 0, -1))


async def test_an_order_is_written_the_same_way_everywhere() -> None:
    """Users are sorted by two strings on the wire, and by a mapping in Python."""
    portal = Portal.webhook(ADDRESS)

    calls = [
        portal.user.get(order={"NAME": "DESC"}),
        portal.user.get(sort="NAME", order="DESC"),
        portal.list("user.get", {"ORDER": {"NAME": "DESC"}}, sort="sort"),
    ]

    assert [dict(call.params) for call in calls] == [{"sort": "NAME", "order": "DESC"}] * 3
    for call in calls:
        call.close()
    await portal.aclose()


async def test_a_page_is_asked_for_when_the_last_one_is_used_up() -> None:
    """A walk from page to page runs ahead of nobody: asking for events confirms those before."""
    portal, wire = opened(Pager(ids=list(range(1, 201)), method="my.list", paging=CURSOR, tells=told))
    async with (
        portal,
        portal.list("my.list", rows="items", id="id", walk="cursor", **WALKS["cursor"][1]).iterate() as rows,
    ):
        for _ in range(50):
            await anext(rows)
        before = wire.sent
        await anext(rows)
        after = wire.sent

    assert (before, after) == (1, 2)


@pytest.mark.parametrize("how", ["break", "cancel", "timeout"])
@pytest.mark.parametrize("paging", [NUMBERS, PAGINATION, CURSOR, LAST, TAIL])
async def test_leaving_early_leaves_nothing_behind(paging: Any, how: str) -> None:
    """No task and no request afterwards."""
    portal, wire = opened(Pager(ids=list(range(1, 20_001)), method="my.list", paging=paging, tells=told))
    tasks = asyncio.all_tasks()
    call = listed(portal, paging)

    async def use() -> None:
        async with call.iterate() as rows:
            async for row in rows:
                if row["id"] in (300, 19_700) and how == "break":
                    break

    async with portal:
        task = asyncio.create_task(use())
        if how == "cancel":
            await asyncio.sleep(5.5)
            task.cancel()
            await asyncio.wait([task])
        elif how == "timeout":
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(task, 5.5)
        else:
            await task
        sent = wire.sent
        await asyncio.sleep(10)
        assert (wire.sent, asyncio.all_tasks() - tasks) == (sent, set())


async def test_a_list_that_was_cut_ends_with_an_error() -> None:
    """Its rows come first, and the error names the list."""
    paging = replace(NUMBERS, walk="limit", start="", limit="limit", most=100)
    portal, _ = opened(Pager(ids=list(range(1, 301)), method="my.list", paging=paging))
    rows: list[Any] = []
    async with portal:
        call = listed(portal, paging)
        with pytest.raises(
            DecodeError, match=r"^my.list on example.bitrix24.com: the list has no second page"
        ) as caught:
            async for row in call:
                rows.append(row)  # the error comes behind the rows

    assert ids(rows) == list(range(1, 101))
    assert caught.value.method == "my.list"
