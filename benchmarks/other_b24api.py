"""b24api (Python 3.12 and above): its planned keyset walk and its logical batch."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from importlib.metadata import version
from typing import Any

from b24api import (
    Bitrix24,
    ExecutionPolicy,
    IdentityCoercion,
    IdentitySpec,
    ReplaySafety,
    Request,
    ResultSelector,
    RouteKind,
)
from b24api.contracts import Command

from benchmarks.run import SELECT, Run, records

_IDENTITY = IdentitySpec(("ID",), "ID", "ID", IdentityCoercion.DECIMAL_STRING_INTEGER)
# By default a walk ends with an error at 100,000 rows.
_POLICY = replace(ExecutionPolicy(), max_identity_keys=2_000_000, max_requests=1_000_000, max_pages=1_000_000)


def versions() -> dict[str, str]:
    return {"b24api": version("b24api")}


@asynccontextmanager
async def connected(run: Run) -> AsyncGenerator[Bitrix24, None]:
    async with Bitrix24.from_webhook(run.address, policy=_POLICY) as client:
        await client.call(_read("profile", {}))
        yield client


def _read(method: str, params: dict[str, Any]) -> Request:
    return Request(method, params, ReplaySafety.SAFE, route=RouteKind.BARE)


def walk(client: Bitrix24) -> Any:
    request = _read("crm.deal.list", {"select": SELECT})
    return client.iter_list_keyset(request, selector=ResultSelector.root(), identity=_IDENTITY)


async def export(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as client:
        with run.measured():
            async for row in walk(client):
                ids.append(row["ID"])
    run.found(ids, ordered=True)


async def get(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as client:
        with run.measured():
            async with client.batch(Command(_read("crm.deal.get", {"id": one}), None) for one in run.ids) as stream:
                async for outcome in stream:
                    ids.append(outcome.result["ID"])
    run.found(ids, ordered=True)


async def add(run: Run) -> None:
    deals, ids = records(run.count), list[int]()
    async with connected(run) as client:
        with run.measured():
            commands = (Command(_write(deal), None) for deal in deals)
            async with client.batch(commands) as stream:
                async for outcome in stream:
                    ids.append(outcome.result)
    run.found(ids)


def _write(fields: dict[str, Any]) -> Request:
    return Request("crm.deal.add", {"fields": fields}, ReplaySafety.UNSAFE, route=RouteKind.BARE)


JOBS = {"export": export, "get": get, "add": add}
