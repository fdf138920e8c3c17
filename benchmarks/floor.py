"""The floor: bare aiohttp and msgspec doing the same work, with nothing handled.

No limits, no retries, no errors, no order, no ids checked; six packages in
flight. What a client costs above this is what it does for its user.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
import msgspec
from msgspec import Raw, defstruct

from benchmarks.run import SELECT, Run, records

_LANES = 6
_PAGE = 50
_PACKAGE = 2_500
_SELECTED = "".join(f"&select[]={quote(one)}" for one in SELECT)

Send = Callable[[list[str]], Awaitable[bytes]]


def versions() -> dict[str, str]:
    return {"aiohttp": aiohttp.__version__, "msgspec": msgspec.__version__}


def row_type(fields: dict[str, Any]) -> Any:
    """Return a struct of text for the fields of a portal; fields with many values stay as they are."""
    types = [(name, Any if told["isMultiple"] else str | None, None) for name, told in fields.items()]
    return defstruct("Row", types)


def decoder(item: Any) -> Callable[[bytes], Any]:
    """Return what decodes a batch whose results are each of this type."""
    inner = defstruct("Inner", [("result", dict[str, item]), ("result_total", Any, None)])
    return msgspec.json.Decoder(defstruct("Whole", [("result", inner)])).decode


@asynccontextmanager
async def connected(run: Run) -> AsyncGenerator[tuple[Send, Any], None]:
    headers = {"Content-Type": "application/json"}
    encode = msgspec.json.Encoder().encode
    async with aiohttp.ClientSession(headers=headers, connector=aiohttp.TCPConnector(limit=_LANES)) as http:

        async def send(commands: list[str]) -> bytes:
            body = encode({"halt": 0, "cmd": {f"c{number}": command for number, command in enumerate(commands)}})
            async with http.post(f"{run.address}batch", data=body) as reply:
                return await reply.read()

        async with http.post(f"{run.address}crm.deal.fields", data=b"{}") as reply:
            fields = msgspec.json.decode(await reply.read())["result"]
        yield send, row_type(fields)


async def in_lanes(items: Iterable[Any], work: Callable[[Any], Awaitable[object]]) -> None:
    """Work on the items, six at a time."""
    left = iter(items)

    async def lane() -> None:
        for item in left:
            await work(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(_LANES):
            group.create_task(lane())


async def walk(send: Send, item: Any, take: Callable[[list[Any]], object]) -> None:
    """Read the whole list by offset and hand over page by page."""
    decode = decoder(list[item])

    async def package(start: int) -> int:
        starts = range(start, start + _PACKAGE, _PAGE)
        body = await send([f"crm.deal.list?order[ID]=ASC{_SELECTED}&start={one}" for one in starts])
        inner = decode(body).result
        for page in inner.result.values():
            take(page)
        return int(inner.result_total["c0"])

    total = await package(0)
    await in_lanes(range(_PACKAGE, total, _PACKAGE), package)


async def export_struct(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as (send, row):
        with run.measured():
            await walk(send, row, lambda page: ids.extend([one.ID for one in page]))
    run.found(ids)


async def export_dict(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as (send, _):
        with run.measured():
            await walk(send, dict[str, Any], lambda page: ids.extend([one["ID"] for one in page]))
    run.found(ids)


async def jsonl(run: Run) -> None:
    async with connected(run) as (send, _):
        with run.measured(), run.file.open("wb") as file:
            await walk(send, Raw, lambda page: file.write(b"\n".join(page) + b"\n"))
    run.found(run.lines())


async def get(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as (send, row):
        decode = decoder(row)

        async def package(group: list[int]) -> None:
            body = await send([f"crm.deal.get?id={one}" for one in group])
            ids.extend([one.ID for one in decode(body).result.result.values()])

        with run.measured():
            await in_lanes(groups(run.ids, _PAGE), package)
    run.found(ids)


async def get_many(run: Run) -> None:
    ids: list[str] = []
    async with connected(run) as (send, row):
        decode = decoder(list[row])  # type: ignore[valid-type]  # a type made at run time

        async def package(group: list[int]) -> None:
            body = await send([_among(page) for page in groups(group, _PAGE)])
            for page in decode(body).result.result.values():
                ids.extend([one.ID for one in page])

        with run.measured():
            await in_lanes(groups(run.ids, _PACKAGE), package)
    run.found(ids)


async def add(run: Run) -> None:
    deals, ids = records(run.count), list[int]()
    async with connected(run) as (send, _):
        decode = decoder(int)

        async def package(group: list[dict[str, Any]]) -> None:
            body = await send([_add(deal) for deal in group])
            ids.extend(decode(body).result.result.values())

        with run.measured():
            await in_lanes(groups(deals, _PAGE), package)
    run.found(ids)


async def memory(run: Run) -> None:
    count = 0

    def take(page: list[Any]) -> None:
        nonlocal count
        count += len(page)

    async with connected(run) as (send, row):
        with run.measured():
            await walk(send, row, take)
    run.result |= {"count": count, "in_order": True}


def groups(items: list[Any], size: int) -> Iterator[list[Any]]:
    return (items[at : at + size] for at in range(0, len(items), size))


def _among(ids: list[int]) -> str:
    return "crm.deal.list?start=-1" + "".join(f"&filter[%40ID][]={one}" for one in ids)


def _add(fields: dict[str, Any]) -> str:
    return "crm.deal.add?" + urlencode({f"fields[{name}]": value for name, value in fields.items()})


JOBS = {
    "export struct": export_struct,
    "export dict": export_dict,
    "jsonl": jsonl,
    "get": get,
    "get_many": get_many,
    "add": add,
    "memory": memory,
}
