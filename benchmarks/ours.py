"""This package, as a program would use it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import msgspec

import bitrix24_async
from benchmarks.floor import row_type
from benchmarks.run import SELECT, Run, records
from bitrix24_async import Limits, Portal


def versions() -> dict[str, str]:
    return {"bitrix24_async": bitrix24_async.__version__}


@asynccontextmanager
async def connected(run: Run, limits: Limits | None = None) -> AsyncGenerator[tuple[Portal, Any], None]:
    async with Portal.webhook(run.address, limits=limits or Limits.off()) as portal:
        yield portal, row_type(await portal.crm.deal.fields())


async def export_typed(run: Run) -> None:
    ids: list[int] = []
    async with connected(run) as (portal, _):
        with run.measured():
            async for deal in portal.crm.deal.list(select=SELECT):
                ids.append(deal.id)
    run.found(ids, ordered=True)


async def export_typed_pages(run: Run) -> None:
    ids: list[int] = []
    async with connected(run) as (portal, _):
        with run.measured():
            async for page in portal.crm.deal.list(select=SELECT).pages():
                ids.extend([deal.id for deal in page])
    run.found(ids, ordered=True)


async def export_struct(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as (portal, row):
        with run.measured():
            async for deal in portal.crm.deal.of(row).list(select=SELECT):
                ids.append(deal.ID)
    run.found(ids, ordered=True)


async def export_dict(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as (portal, _):
        with run.measured():
            async for deal in portal.list("crm.deal.list", {"select": SELECT}):
                ids.append(deal["ID"])
    run.found(ids, ordered=True)


async def jsonl(run: Run) -> None:
    async with connected(run) as (portal, _):
        with run.measured(), run.file.open("wb") as file:
            async for page in portal.crm.deal.of(msgspec.Raw).list(select=SELECT).pages():
                file.write(b"\n".join(page.rows) + b"\n")
    run.found(run.lines(), ordered=True)


async def get(run: Run) -> None:
    ids: list[int] = []
    async with connected(run) as (portal, _):
        deal = portal.crm.deal
        with run.measured():
            async for outcome in portal.stream(deal.get(one) for one in run.ids):
                ids.append(outcome.unwrap().id)
    run.found(ids, ordered=True)


async def get_many(run: Run) -> None:
    ids: list[int] = []
    async with connected(run) as (portal, _):
        with run.measured():
            async for deal in portal.crm.deal.get_many(run.ids):
                ids.append(deal.id)
    run.found(ids, ordered=True)


async def add(run: Run) -> None:
    deals, ids = records(run.count), list[int]()
    async with connected(run) as (portal, _):
        deal = portal.crm.deal
        with run.measured():
            async for outcome in portal.stream(deal.add(fields) for fields in deals):
                ids.append(outcome.unwrap())
    run.found(ids)


async def memory(run: Run) -> None:
    count = last = 0
    rising = True
    async with connected(run) as (portal, _):
        with run.measured():
            async for deal in portal.crm.deal.list(select=SELECT):
                count += 1
                rising, last = rising and deal.id > last, deal.id
    run.result |= {"count": count, "in_order": rising}


async def rate(run: Run) -> None:
    ids: list[int] = []
    async with connected(run, Limits.standard()) as (portal, _):
        await asyncio.sleep(1)  # the portal has forgotten the request that opened the connection
        with run.measured():
            async for deal in portal.crm.deal.list(select=SELECT):
                ids.append(deal.id)
    run.found(ids, ordered=True)


JOBS = {
    "export typed": export_typed,
    "export typed, pages": export_typed_pages,
    "export struct": export_struct,
    "export dict": export_dict,
    "jsonl": jsonl,
    "get": get,
    "get_many": get_many,
    "add": add,
    "memory": memory,
    "rate": rate,
}
