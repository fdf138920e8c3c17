"""The sandbox behind a real socket."""

from __future__ import annotations

import gzip
import io
from typing import Any

import aiohttp
import msgspec
import pytest

from bitrix24_async.sandbox import Faults, Sandbox, faults, serve
from tests.session.client import EMPTY


def empty(*rules: faults.Rule) -> Sandbox:
    """Return a portal of three deals with these faults."""
    return Sandbox(**{**EMPTY, "deals": 3}, faults=Faults(*rules))


def _multipart(fields: dict[str, str]) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        form.add_field(name, value)
    return form


async def test_a_call_over_the_wire() -> None:
    """POST with JSON or a form of either kind, GET with a query; an offer of HTTP/2 is passed over."""
    select = {"filter": {"ID": 2}, "select": ["ID"]}
    upgrade = {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c", "HTTP2-Settings": "AAMAAABkAAQAAP__"}
    async with await serve(empty()) as server, aiohttp.ClientSession() as client:
        url = server.webhook + "crm.deal.list"
        replies = [
            await client.post(url, json=select, headers=upgrade),
            await client.post(url, data={"filter[ID]": "2", "select[]": "ID"}),
            await client.get(url + "?filter[ID]=2&select[]=ID"),
            await client.post(url, data=_multipart({"filter[ID]": "2", "select[]": "ID"})),
        ]
        assert [(await reply.json())["result"] for reply in replies] == [[{"ID": "2"}]] * 4
        assert server.webhook.startswith("http://127.0.0.1:")
        assert repr(server).startswith("<Server on 127.0.0.1:")
        assert server.sandbox.path not in repr(server)


async def test_a_connection_serves_many_requests() -> None:
    """Keep-alive holds between calls, and over errors of the portal."""
    async with await serve(empty()) as server, aiohttp.ClientSession() as client:
        ports = set()
        for method in ("server.time", "no.such.method", "profile"):
            async with client.post(server.webhook + method) as reply:
                ports.add(
                    reply.connection
                    and reply.connection.transport
                    and reply.connection.transport.get_extra_info("sockname")
                )
                await reply.read()
    assert len(ports) == 1


async def test_requests_may_be_large() -> None:
    """Sixteen megabytes are no more than a file or two."""
    body = msgspec.json.encode({"fields": {"COMMENTS": "x" * (16 << 20)}})
    async with await serve(empty()) as server, aiohttp.ClientSession() as client:
        async with client.post(
            server.webhook + "crm.deal.add", data=io.BytesIO(body), headers={"Content-Type": "application/json"}
        ) as reply:
            assert (await reply.json())["result"] == 4
    assert len(server.sandbox.tables["deal"].value(4, "COMMENTS")) == 16 << 20


async def test_bodies_are_compressed_when_both_want_it() -> None:
    """The client has to accept it, the server has to be told."""

    async def raw(accept: str, **options: Any) -> tuple[str | None, bytes]:
        async with await serve(empty(), **options) as server, aiohttp.ClientSession(auto_decompress=False) as client:
            async with client.post(server.webhook + "scope", headers={"Accept-Encoding": accept}) as reply:
                return reply.headers.get("Content-Encoding"), await reply.read()

    encoding, body = await raw("gzip, deflate", gzip=True)
    assert (encoding, b'"crm"' in gzip.decompress(body)) == ("gzip", True)
    assert (await raw("identity", gzip=True))[0] is None
    assert (await raw("gzip"))[0] is None


async def test_a_redirect_travels_with_its_address() -> None:
    """Headers of a fault reach the client."""
    async with await serve(empty(faults.redirect("http://new.test/"))) as server, aiohttp.ClientSession() as client:
        async with client.post(server.webhook + "scope", allow_redirects=False) as reply:
            assert (reply.status, reply.headers["Location"]) == (302, "http://new.test/")


@pytest.mark.parametrize("executed", [True, False])
async def test_a_lost_reply_ends_the_connection(executed: bool) -> None:
    """The client sees a reset; whether the write ran is the rule's."""
    async with await serve(empty(faults.lost(executed=executed))) as server, aiohttp.ClientSession() as client:
        with pytest.raises(aiohttp.ClientConnectionError):
            await client.post(server.webhook + "crm.deal.add", json={"fields": {"TITLE": "mark:1"}})
    assert server.sandbox.executions["crm.deal.add", "mark:1"] == int(executed)


async def test_a_cut_body_ends_half_way() -> None:
    """The length promised is the whole body's."""
    async with await serve(empty(faults.truncated())) as server, aiohttp.ClientSession() as client:
        async with client.post(server.webhook + "scope") as reply:
            assert reply.status == 200
            with pytest.raises(aiohttp.ClientPayloadError):
                await reply.read()


async def test_a_delay_holds_the_reply_back() -> None:
    """A client that waits shorter gives up, and the write has run."""
    async with await serve(empty(), latency=(60.0, 0.0)) as server, aiohttp.ClientSession() as client:
        with pytest.raises(TimeoutError):
            await client.post(server.webhook + "scope", timeout=aiohttp.ClientTimeout(total=0.05))
    assert server.sandbox.executions == {("scope", ""): 1}
