"""The mock of aiohttp answers as aiohttp does, whatever the size of the body."""

from __future__ import annotations

import pytest
from aiohttp import ClientConnectionError, ClientSession
from aioresponses import aioresponses as Mock

URL = "https://example.bitrix24.com/rest/profile"


@pytest.mark.parametrize("size", [2, 1_000_000], ids=["small", "large"])
async def test_a_mocked_reply_arrives_whole(mocked: Mock, size: int) -> None:
    """Status, headers and body reach the caller; a large body is not cut at the reader's limit."""
    mocked.post(URL, status=503, body=b"x" * size, headers={"Retry-After": "7"})

    async with ClientSession() as session, session.post(URL, json={}) as reply:
        chunks = [chunk async for chunk in reply.content.iter_any()]

    assert (reply.status, reply.headers["Retry-After"], b"".join(chunks)) == (503, "7", b"x" * size)


async def test_an_address_nobody_mocked_is_refused(mocked: Mock) -> None:
    """No request leaves the machine by accident."""
    async with ClientSession() as session:
        with pytest.raises(ClientConnectionError):
            await session.post(URL)
