"""A portal of the cloud is not on a private network, whatever its name leads to."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from aiohttp.abc import AbstractResolver

from bitrix24_async import App, Secret, Token, TransportError
from bitrix24_async.core.wire import Request
from bitrix24_async.session.resolver import PublicResolver
from bitrix24_async.session.transport import AiohttpTransport


class Names(AbstractResolver):
    """A resolver that leads every name to the same addresses."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses
        self.closed = False

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[Any]:
        return [
            {"hostname": host, "host": one, "port": port, "family": family, "proto": 0, "flags": 0}
            for one in self.addresses
        ]

    async def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:127.0.0.1",
    ],
)
async def test_a_private_address_is_dropped(address: str) -> None:
    """If nothing is left, there is no connection."""
    resolver = PublicResolver(lambda _: True, Names(address, "93.184.216.34"))
    assert [one["host"] for one in await resolver.resolve("a.bitrix24.com")] == ["93.184.216.34"]
    with pytest.raises(OSError, match="private address"):
        await PublicResolver(lambda _: True, Names(address)).resolve("a.bitrix24.com")


async def test_a_host_of_ones_own_may_be_private() -> None:
    names = Names("127.0.0.1")
    resolver = PublicResolver(lambda host: host != "portal.example.org", names)
    assert [one["host"] for one in await resolver.resolve("portal.example.org")] == ["127.0.0.1"]
    await resolver.close()
    assert names.closed


async def test_the_transport_says_why_there_is_no_connection() -> None:
    """`localhost` stands for a name that leads to this machine; nothing was sent."""
    transport = AiohttpTransport(only_public=lambda _: True)
    with pytest.raises(TransportError, match="leads to a private address") as caught:
        await transport.send(Request(url="http://localhost:1/rest/profile", body=b"{}"))
    await transport.aclose()

    assert caught.value.sent is False


async def test_an_application_connects_to_public_addresses_of_the_cloud_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its authorisation server among them."""
    names = Names("10.0.0.1")
    monkeypatch.setattr("bitrix24_async.session.resolver.ThreadedResolver", lambda: names)
    async with App("local.1", "secret", retry=0, limits=None) as app:
        portal = await app.add(Token(member_id="a", access_token=Secret("x"), endpoint="a.bitrix24.com"))
        with pytest.raises(TransportError, match="private address"):
            await portal.call("profile", read=True)
        with pytest.raises(TransportError, match="private address"):
            await app.exchange("code")
