"""fast_bitrix24: its asynchronous client.

Where the portal has no limits its limiter gets a rate that it never reaches:
with `respect_velocity_policy=False` version 1.8.14 stops at a KeyError.
"""

from __future__ import annotations

from importlib.metadata import version

from fast_bitrix24 import BitrixAsync

from benchmarks.run import SELECT, Run, records


def versions() -> dict[str, str]:
    return {"fast_bitrix24": version("fast_bitrix24")}


async def connected(run: Run) -> BitrixAsync:
    """Return a client; it opens its connections at every call, which is part of what a call costs."""
    free = {} if run.limited else {"request_pool_size": 1_000_000, "requests_per_second": 1e6}
    client = BitrixAsync(run.address, verbose=False, **free)
    await client.get_all("crm.deal.fields")
    return client


async def export(run: Run) -> None:
    client = await connected(run)
    with run.measured():
        rows = await client.get_all("crm.deal.list", {"select": SELECT})
    run.found(row["ID"] for row in rows)


async def get(run: Run) -> None:
    client = await connected(run)
    with run.measured():
        rows = await client.get_by_ID("crm.deal.get", run.ids)
    run.found(row["ID"] for row in rows.values())


async def add(run: Run) -> None:
    deals = records(run.count)
    client = await connected(run)
    with run.measured():
        ids = await client.call("crm.deal.add", [{"fields": deal} for deal in deals])
    run.found(ids)


JOBS = {"export": export, "get": get, "add": add}
