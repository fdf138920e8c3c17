"""Records by their ids: in the order of the ids, 2,500 a request, and what is missing is told."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bitrix24_async import Bitrix24Error, DecodeError, InvalidArgument, Retry
from bitrix24_async.sandbox import faults
from tests.session.client import faulty, opened

pytestmark = pytest.mark.looptime


async def found(many: Any) -> list[int]:
    """Return the ids of the rows that come."""
    return [row.id async for row in many]


@pytest.mark.parametrize("count", [0, 1, 50, 51, 2_500, 2_501, 6_000])
async def test_rows_come_in_the_order_of_the_ids(count: int) -> None:
    """Backwards here, and in as few requests as hold them."""
    sandbox = faulty(deals=6_000)
    wanted = list(range(count, 0, -1))
    async with opened(sandbox) as portal:
        many = portal.crm.deal.get_many(wanted)
        assert await found(many) == wanted
        assert many.missing == []

    assert sandbox.requests == -(-count // 2_500)


async def test_missing_ids_are_gathered() -> None:
    """In the order in which they were asked for."""
    async with opened(faulty(deals=10)) as portal:
        many = portal.crm.deal.get_many([99, 3, 98, 1])
        assert await found(many) == [3, 1]

    assert many.missing == [99, 98]


async def test_an_id_twice_is_a_row_twice() -> None:
    """So that rows and ids can be laid side by side."""
    async with opened(faulty(deals=100)) as portal:
        many = portal.crm.deal.get_many([5, 5, 99_999, 7, 5, 99_999] * 20)
        assert await found(many) == [5, 5, 7, 5] * 20

    assert many.missing == [99_999] * 40


async def test_ids_may_come_from_an_asynchronous_source() -> None:
    """As they come from another list."""
    async with opened(faulty(deals=300), latency=(0.1, 0.0)) as portal:

        async def wanted() -> AsyncIterator[int]:
            async for row in portal.crm.deal.list(select=["ID"]):
                if row.id % 2:
                    yield row.id

        assert await found(portal.crm.deal.get_many(wanted())) == list(range(1, 301, 2))


@pytest.mark.parametrize("wrong", ["7", 7.0, True, None], ids=repr)
async def test_an_id_is_a_whole_number(wrong: Any) -> None:
    """What stands before a wrong one has come by then."""
    async with opened(faulty(deals=10)) as portal:
        rows: list[int] = []
        with pytest.raises(InvalidArgument, match="an id is a whole number"):
            async for row in portal.crm.deal.get_many([1, 2, wrong, 3]):
                rows.append(row.id)

    assert rows == [1, 2]


async def test_a_method_that_ignores_the_ids_is_an_error() -> None:
    """Never rows that nobody asked for."""
    sandbox = faulty(deals=200)
    sandbox.tables["deal"].ignored |= {"ID"}
    async with opened(sandbox) as portal:
        many = portal.crm.deal.get_many([150, 160])
        for _ in range(2):
            with pytest.raises(DecodeError, match="not honoured; stream single gets") as caught:
                await anext(many)

    assert caught.value.method == "crm.deal.list"


@pytest.mark.parametrize(
    "rule",
    [
        faults.lost(times=2),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, method="crm.deal.list", nth=30),
        faults.error("OPERATION_TIME_LIMIT", "", 429, method="crm.deal.list", nth=30),
        faults.envelope({"result": {"result": {}}}, nth=2),
    ],
    ids=["lost", "internal", "operating time", "no results"],
)
async def test_what_passes_costs_no_row(rule: Any) -> None:
    """The package comes again."""
    sandbox = faulty(rule, deals=6_000)
    wanted = list(range(1, 6_001))
    async with opened(sandbox, retry=Retry(base=0.0), latency=(0.1, 0.0)) as portal:
        many = portal.crm.deal.get_many(wanted)
        assert await found(many) == wanted

    assert many.missing == []
    assert sandbox.faults.done


async def test_what_does_not_pass_is_raised() -> None:
    """And none of its ids is told as missing."""
    sandbox = faulty(faults.error("ACCESS_DENIED", "", 403, method="crm.deal.list", nth=2), deals=200)
    async with opened(sandbox) as portal:
        many = portal.crm.deal.get_many(range(1, 101))
        with pytest.raises(Bitrix24Error, match="ACCESS_DENIED"):
            await found(many)

    assert many.missing == []


async def test_parameters_that_no_query_carries_are_refused() -> None:
    """Before anything is sent, and nothing is left behind."""
    sandbox = faulty(deals=10)
    async with opened(sandbox) as portal:
        call = portal.list("crm.deal.list", {"filter": {"TITLE": "$result[c0][x]"}})
        call.close()
        with pytest.raises(InvalidArgument, match="get_many cannot carry"):
            portal.many(call, [1])
        gc.collect()

    assert sandbox.requests == 0


async def test_leaving_early_leaves_nothing_behind() -> None:
    """The window is called off."""
    before = asyncio.all_tasks()
    async with opened(faulty(deals=20_000), latency=(1.0, 0.0)) as portal:
        async with portal.crm.deal.get_many(range(1, 20_001)) as many:
            assert (await anext(many)).id == 1
        for _ in range(10):
            await asyncio.sleep(0)

        assert asyncio.all_tasks() == before
