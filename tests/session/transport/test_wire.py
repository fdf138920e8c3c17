"""What the transport does on a real socket: broken connections, cut bodies, reuse, cancellation."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest
from aiohttp import ClientSession

from bitrix24_async import Bitrix24Error, Limits, Portal, Retry, Session, TransportError
from bitrix24_async.core.wire import Request, refusal
from bitrix24_async.session.transport import AiohttpTransport
from tests.canary import CANARY, shown
from tests.drills.chaos import ChaosServer, Step, reply
from tests.session.client import result

OK = Step(data=reply())
LONG = b'{"result":"' + b"x" * 40_000 + b'"}'
AT_ONCE = Retry(base=0.0)


def request(server: ChaosServer, body: bytes = b"{}") -> Request:
    """Return a request to the server, with a marked secret in its address."""
    return Request(url=f"{server.url}/rest/1/{CANARY}/profile", body=body)


def portal_on(server: ChaosServer, **options: Any) -> Portal:
    """Return a portal on the server."""
    return Portal.webhook(f"{server.url}/rest/1/{CANARY}/", limits=Limits.off(), **({"retry": AT_ONCE} | options))


async def failing(server: ChaosServer, **options: Any) -> TransportError:
    """Return the error of one request, after a look that it shows no secret."""
    transport = AiohttpTransport(**options)
    try:
        with pytest.raises(TransportError) as caught:
            response = await transport.send(request(server))
            raise refusal(response) or AssertionError(response)
    finally:
        await transport.aclose()
    assert [text for text in shown(caught.value) if CANARY in text] == []
    return caught.value


async def test_a_connection_is_used_again() -> None:
    """Requests one after another share a connection."""
    async with ChaosServer(OK) as server:
        transport = AiohttpTransport()
        for number in range(5):
            response = await transport.send(request(server, b"%d" % number))
            assert (response.status, response.body) == (200, b'{"result":true}')
        await transport.aclose()

        assert (server.connections, [body for _, body in server.requests]) == (1, [b"0", b"1", b"2", b"3", b"4"])


async def test_closing_lets_go_of_the_connections() -> None:
    """After `aclose` the server sees no client."""
    async with ChaosServer(OK) as server:
        transport = AiohttpTransport()
        await asyncio.gather(*(transport.send(request(server)) for _ in range(3)))
        assert server.open == 3
        await transport.aclose()
        await server.settled()

        assert server.open == 0


@pytest.mark.parametrize("size", [1024 * 1024 - 1, 1024 * 1024, 5_000_000])
async def test_a_large_request_arrives_whole(size: int) -> None:
    """A body beyond a mebibyte is sent in pieces, with its length told, and without a warning."""
    body = b'{"x":"' + b"y" * (size - 8) + b'"}'
    async with ChaosServer(OK) as server:
        transport = AiohttpTransport()
        await transport.send(request(server, body))
        await transport.aclose()

    ((head, arrived),) = server.requests
    assert arrived == body
    assert f"content-length: {size}" in head.lower()
    assert "content-type: application/json" in head.lower()
    assert "transfer-encoding" not in head.lower()


async def test_a_refused_connection_means_that_nothing_was_sent() -> None:
    """Nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        server = ChaosServer()
        server.url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        error = await failing(server)

    assert (error.sent, error.permanent) == (False, False)
    assert str(error).startswith("no connection (ClientConnectorError")


async def test_a_name_without_an_address_means_that_nothing_was_sent() -> None:
    """The name does not resolve."""
    server = ChaosServer()
    server.url = "http://nowhere.invalid"
    error = await failing(server)

    assert (error.sent, error.permanent) == (False, False)
    assert str(error).startswith("no connection (ClientConnectorDNSError")


BROKEN = [
    ("reset before the request is read", Step(unread=True, then="reset")),
    ("reset after the request", Step(then="reset")),
    ("closed after the request", Step(then="close")),
    ("reset within the headers", Step(data=b"HTTP/1.1 200 OK\r\nContent-Le", then="reset")),
    ("closed within the headers", Step(data=b"HTTP/1.1 200 OK\r\nContent-Le", then="close")),
    ("shorter than its length", Step(data=reply(LONG, length=50_000), then="close")),
    ("reset within its length", Step(data=reply(LONG, length=50_000), then="reset")),
    (
        "cut within a chunk",
        Step(data=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9c4b\r\n" + LONG[:1000], then="close"),
    ),
    (
        "cut between chunks",
        Step(data=b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{"result":"\r\n', then="close"),
    ),
    ("cut without a length", Step(data=b"HTTP/1.1 200 OK\r\n\r\n" + LONG[:-1], then="close")),
    ("no body, no length", Step(data=b"HTTP/1.1 200 OK\r\n\r\n", then="close")),
    ("an empty body", Step(data=reply(b""))),
    ("not HTTP", Step(data=b"SSH-2.0-OpenSSH_9.2\r\n", then="close")),
    ("an endless header", Step(data=b"HTTP/1.1 200 OK\r\nX: " + b"y" * 20_000 + b"\r\n\r\n", then="close")),
    ("plain text", Step(data=reply(b"Fatal error"))),
    ("compressed and cut", Step(data=reply(b"\x1f\x8b\x08\0\0\0\0\0", "Content-Encoding: gzip"))),
]


@pytest.mark.parametrize("step", [step for _, step in BROKEN], ids=[name for name, _ in BROKEN])
async def test_half_a_reply_is_a_lost_reply(step: Step) -> None:
    """Whatever is cut, and wherever, the request may have run."""
    async with ChaosServer(step) as server:
        error = await failing(server)

    assert (error.sent, error.permanent) == (True, False)


@pytest.mark.parametrize("step", [step for _, step in BROKEN], ids=[name for name, _ in BROKEN])
async def test_a_read_comes_again_after_half_a_reply(step: Step) -> None:
    """A read is repeated, on a connection that works."""
    async with ChaosServer(step, OK) as server, portal_on(server) as portal:
        assert await portal.call("profile", read=True) is True
        assert portal.usage.retries == 1


@pytest.mark.parametrize("step", [step for _, step in BROKEN], ids=[name for name, _ in BROKEN])
async def test_a_write_is_never_sent_twice(step: Step) -> None:
    """A write without an answer is unknown: it was sent once, and the caller decides."""
    async with ChaosServer(step, OK) as server, portal_on(server) as portal:
        with pytest.raises(TransportError) as caught:
            await portal.call("crm.deal.add")
        sent = len(server.requests)

    assert caught.value.outcome_unknown
    assert sent == (0 if step.unread else 1)
    assert [text for text in shown(caught.value) if CANARY in text] == []


async def test_a_write_on_a_stale_connection_is_not_sent_again() -> None:
    """A connection that the server closed after a reply may have taken the request: unknown for a write."""
    async with ChaosServer(Step(data=reply(), then="close"), Step(unread=True, then="reset"), OK) as server:
        async with portal_on(server) as portal:
            await portal.call("profile", read=True)
            with pytest.raises(TransportError) as caught:
                await portal.call("crm.deal.add")

    assert (caught.value.outcome_unknown, len(server.requests)) == (True, 1)


async def test_a_reply_larger_than_the_cap_is_refused_and_its_connection_dropped() -> None:
    """The rest of it is not read."""
    async with ChaosServer(Step(data=reply(b"x" * 300_000), then="hang")) as server:
        error = await failing(server, max_reply=100_000)
        await server.settled()

        assert (error.permanent, server.open) == (True, 0)


@pytest.mark.parametrize(
    "step", [Step(then="hang"), Step(data=reply(LONG, length=50_000), then="hang")], ids=["no answer", "half an answer"]
)
async def test_a_reply_that_never_comes_ends_with_the_timeout(step: Step) -> None:
    """The attempt ends in time, and its connection is closed."""
    async with ChaosServer(step) as server, portal_on(server, timeout=0.05, retry=0) as portal:
        with pytest.raises(TransportError, match=r"no answer within 0\.05 s") as caught:
            await portal.call("crm.deal.add")
        await server.settled()

        assert (caught.value.timeout, caught.value.outcome_unknown, server.open) == (True, True, 0)


@pytest.mark.parametrize(
    "step", [Step(then="hang"), Step(data=reply(LONG, length=50_000), then="hang")], ids=["no answer", "half an answer"]
)
async def test_a_cancelled_request_leaves_no_connection(step: Step) -> None:
    """A connection whose reply is still to come is closed, not used again."""
    async with ChaosServer(step, OK) as server, portal_on(server) as portal:
        task = asyncio.create_task(result(portal.call("profile", read=True)))
        while not server.requests:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.settled()
        left = server.open

        assert await portal.call("profile", read=True) is True
        assert (left, server.connections) == (0, 2)


async def test_a_given_session_survives_its_portal() -> None:
    """A `ClientSession` of one's own is used, and left open."""
    async with ChaosServer(OK) as server, ClientSession() as session:
        async with portal_on(server, transport=AiohttpTransport(session)) as portal:
            await portal.call("profile", read=True)

        assert not session.closed
        async with session.post(f"{server.url}/still", data=b"") as answer:
            assert answer.status == 200


async def test_a_portal_has_a_pool_without_being_asked() -> None:
    """The default transport is made at the first request and closed with the portal."""
    async with ChaosServer(OK) as server:
        portal = portal_on(server)
        assert server.connections == 0
        await portal.call("profile", read=True)
        await portal.aclose()
        await server.settled()

        assert (server.connections, server.open) == (1, 0)


async def test_closing_ends_calls_on_the_wire() -> None:
    """A call in flight fails at once, and its connection is gone."""
    async with ChaosServer(Step(then="hang")) as server:
        portal = portal_on(server)
        task = asyncio.create_task(result(portal.call("crm.deal.add")))
        while not server.requests:
            await asyncio.sleep(0.001)
        await asyncio.wait_for(portal.aclose(), 1)
        with pytest.raises(Bitrix24Error, match="closed") as caught:
            await task
        await server.settled()

        assert (caught.value.outcome_unknown, server.open) == (True, 0)


def test_a_session_is_closed_in_another_loop_than_its_own() -> None:
    """Closing after the end of the loop neither fails nor warns."""
    session = Session(limits=Limits.off())

    async def use() -> None:
        async with ChaosServer(OK) as server:
            portal = Portal.webhook(f"{server.url}/rest/1/{CANARY}/", session=session)
            await portal.call("profile", read=True)

    asyncio.run(use())
    asyncio.run(session.aclose())

    assert repr(session) == "<Session, closed>"


async def test_a_fork_leaves_the_pool_of_its_parent_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that closes its copy touches no connection of its parent."""
    async with ChaosServer(OK) as server:
        transport = AiohttpTransport()
        await transport.send(request(server))
        pool = transport._own
        assert pool is not None
        with monkeypatch.context() as child:
            child.setattr("os.getpid", lambda: -1)
            await transport.aclose()

        assert (pool.closed, server.open) == (False, 1)
        await pool.close()
