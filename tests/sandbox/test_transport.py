"""The sandbox in this process: time, delays, and what broken connections look like to a client."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from bitrix24_async.errors import ClosedError, TransportError
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport, ServerLimits, faults
from tests.sandbox.asking import request
from tests.session.client import EMPTY


def empty(*rules: faults.Rule) -> Sandbox:
    """Return an empty portal with these faults."""
    return Sandbox(**EMPTY, faults=Faults(*rules))


async def test_a_request_reaches_the_sandbox() -> None:
    """The response comes back as it is."""
    async with SandboxTransport(empty(), clock=lambda: 0.0) as transport:
        response = await transport.send(request(transport.sandbox, "server.time"))
    assert msgspec.json.decode(response.body)["result"] == "1970-01-01T03:00:00+03:00"
    assert repr(transport) == f"<SandboxTransport to {transport.sandbox!r}>"


async def test_time_is_the_loops_unless_a_clock_is_given() -> None:
    """It counts from a fixed day, so that virtual time moves it."""
    transport = SandboxTransport(empty())
    before = transport.now()
    assert before - asyncio.get_running_loop().time() == pytest.approx(1_750_000_000, abs=1)


@pytest.mark.looptime
async def test_delays_pass_in_the_loops_time() -> None:
    """A slow rule, the base and each command of the package add up."""
    loop = asyncio.get_running_loop()
    transport = SandboxTransport(empty(faults.slow(5.0)), latency=(1.0, 0.25))
    started = loop.time()
    await transport.send(request(transport.sandbox, "batch", {"cmd": ["server.time"] * 4}))
    assert loop.time() - started == pytest.approx(7.0)


@pytest.mark.looptime
async def test_the_portals_limits_run_on_the_loops_time() -> None:
    """A bucket that is empty fills while the loop sleeps."""
    sandbox = Sandbox(**EMPTY, limits=ServerLimits(burst=1))
    transport = SandboxTransport(sandbox)
    statuses = []
    for pause in (0, 0.5, 0):
        await asyncio.sleep(pause)
        statuses.append((await transport.send(request(sandbox, "server.time"))).status)
    assert statuses == [200, 200, 503]


@pytest.mark.parametrize(
    ("rule", "sent", "text"),
    [
        (faults.lost(executed=False), False, "the connection was refused"),
        (faults.lost(), True, "the connection ended before a reply arrived"),
        (faults.truncated(), True, "the connection ended within the reply"),
    ],
)
async def test_a_broken_connection_is_a_transport_error(rule: faults.Rule, sent: bool, text: str) -> None:
    """`sent` is false only where the portal surely never saw the request."""
    transport = SandboxTransport(empty(rule))
    with pytest.raises(TransportError, match=text) as caught:
        await transport.send(request(transport.sandbox, "server.time"))
    assert caught.value.sent is sent
    assert transport.sandbox.executions.total() == int(sent)


async def test_a_closed_transport_sends_nothing() -> None:
    """The sandbox is not asked any more."""
    transport = SandboxTransport(empty())
    await transport.aclose()
    with pytest.raises(ClosedError):
        await transport.send(request(transport.sandbox, "server.time"))
    assert transport.sandbox.requests == 0
