"""Drills of the network: connections that are refused, break, drip, hang or say what is not so."""

from __future__ import annotations

import asyncio
import re
import socket
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from aiohttp import ClientSession, TCPConnector
from aiohttp.abc import AbstractResolver

from bitrix24_async import Bitrix24Error, Limits, Portal, Retry, Session, TransportError
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import SandboxTransport, faults
from bitrix24_async.session import transport as wire
from bitrix24_async.session.transport import AiohttpTransport
from tests.canary import CANARY
from tests.drills.chaos import CALM, ChaosServer, Step, bomb, chunked, reply, unmeasured, working
from tests.drills.oracle import ADD, Oracle, Tally, nothing_held
from tests.figures import Figure
from tests.session.client import faulty, opened, result

AT_ONCE = Retry(base=0.0)
OK = Step(data=reply())
MANY, SOME = 1_000, 300
MIB = 2**20


class Hurried:
    """The usual policy, whose pauses are noted and not waited for."""

    patience = 900.0

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def pause(self, error: Bitrix24Error, *, read: bool, attempt: int) -> float | None:
        """Return no wait where the usual policy waits."""
        told = Retry().pause(error, read=read, attempt=attempt)
        if told is None:
            return None
        self.pauses.append(told)
        return 0.0


class Names(AbstractResolver):
    """A resolver that fails so many times, and then knows every name."""

    def __init__(self, *addresses: str, failures: int = 0) -> None:
        self._addresses = addresses
        self._failures = failures

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> Any:
        """Return the addresses, or fail as the system does."""
        if self._failures > 0:
            self._failures -= 1
            raise OSError(None, "Temporary failure in name resolution")
        common = {"hostname": host, "port": port, "family": socket.AF_INET, "proto": 0, "flags": 0}
        return [common | {"host": address} for address in self._addresses]

    async def close(self) -> None:
        """Let go of nothing."""


def address_of(server: ChaosServer, path: str = f"/rest/1/{CANARY}/") -> str:
    """Return the address of a webhook on the server."""
    return server.url + path


def portal_on(server: ChaosServer, **options: Any) -> Portal:
    """Return a portal on the server, which repeats without a pause and has no limits."""
    return Portal.webhook(address_of(server), **({"limits": Limits.off(), "retry": AT_ONCE} | options))


@pytest.mark.parametrize("read", [True, False], ids=["read", "write"])
async def test_drill_01_a_refused_connection_is_tried_again(read: bool, figure: Figure) -> None:
    """Three connections refused, then one taken → everything comes again, for nothing was sent; it runs once."""
    policy = Hurried()
    attempts = 0
    async with ChaosServer(OK) as server:
        server.refuse()

        async def opening(request: Any, next: Any) -> Any:
            nonlocal attempts
            attempts += 1
            if attempts == 4:
                await server.listen()
            return await next(request)

        async with portal_on(server, retry=policy, middleware=[opening]) as portal:
            assert await portal.call("crm.deal.add", read=read) is True

        assert (attempts, len(server.requests)) == (4, 1)
    assert all(0 <= pause <= bound for pause, bound in zip(policy.pauses, (0.5, 1.0, 2.0), strict=True))
    figure("attempts", attempts)


async def broken_writes(step: Step, figure: Figure, writes: int) -> tuple[Tally, ChaosServer]:
    """Send so many writes of which a tenth meets the step, and judge the reports."""
    sandbox = faulty()
    async with nothing_held(), ChaosServer(CALM, step, chance=0.1, backend=working(sandbox)) as server:
        async with portal_on(server) as portal:
            tally = await Oracle(sandbox).writes(portal, writes)
    assert server.injected > writes // 20
    assert tally.failed == 0
    figure("writes", writes)
    figure("broken", server.injected)
    figure("unknown", tally.unknown)
    figure("duplicates", tally.duplicates)
    return tally, server


async def a_read_survives(step: Step) -> None:
    """Fail unless a read that meets the step twice gets its result."""
    sandbox = faulty(deals=1)
    async with ChaosServer(step, step, CALM, backend=working(sandbox)) as server, portal_on(server) as portal:
        assert (await portal.crm.deal.get(1)).id == 1
        assert portal.usage.retries == 2


async def test_drill_02_a_reset_before_the_request_is_read(figure: Figure) -> None:
    """Reset before any byte of the request is read → a write is unknown, a read comes again, nothing runs twice."""
    step = Step(unread=True, then="reset")
    tally, server = await broken_writes(step, figure, MANY)
    await a_read_survives(step)

    assert tally.duplicates == 0
    assert tally.unknown <= server.injected


async def exactly(step: Step, figure: Figure, writes: int = SOME) -> None:
    """Fail unless the unknown writes are exactly those whose reply was damaged, on a connection used no more."""
    tally, server = await broken_writes(step, figure, writes)
    await a_read_survives(step)

    assert (tally.unknown, tally.duplicates) == (server.injected, 0)
    assert server.connections >= server.injected
    assert len(server.requests) == writes


async def test_drill_03_executed_and_reset_before_the_headers(figure: Figure) -> None:
    """Executed, connection reset before the headers → exactly these writes are unknown, reads come again."""
    await exactly(Step(damage=lambda whole: b"", then="reset"), figure, MANY)


async def test_drill_04_executed_and_reset_within_the_headers(figure: Figure) -> None:
    """Executed, reset within the headers → exactly these writes are unknown, reads come again."""
    await exactly(Step(damage=lambda whole: whole[:25], then="reset"), figure)


async def test_drill_05_executed_and_shorter_than_its_length(figure: Figure) -> None:
    """Executed, body shorter than its length → the same, and the connection is not used again."""
    await exactly(Step(damage=lambda whole: whole[:-10], then="close"), figure)


async def test_drill_06_executed_and_cut_within_a_chunk(figure: Figure) -> None:
    """Executed, chunked body that never ends → exactly these writes are unknown, reads come again."""
    await exactly(Step(damage=chunked, then="close"), figure)


async def test_drill_07_executed_and_cut_without_a_length(figure: Figure) -> None:
    """Executed, body cut where nothing told its length → a lost reply, never a write that failed."""
    await exactly(Step(damage=unmeasured, then="close"), figure)


async def test_drill_10_a_drip_ends_with_the_attempt(figure: Figure) -> None:
    """A reply of one byte now and then → the attempt ends with its timeout, however busy the connection looks."""
    drip = Step(data=reply(b'{"result":"' + b"x" * 1_000 + b'"}'), piece=1, every=0.005)
    loop = asyncio.get_running_loop()
    async with ChaosServer(drip) as server, portal_on(server, timeout=0.1, retry=0) as portal:
        begun = loop.time()
        with pytest.raises(TransportError, match=r"no answer within 0\.1 s") as caught:
            await portal.call("crm.deal.add")
        late = loop.time() - begun - 0.1
        assert await server.settled() == 0

    assert (caught.value.outcome_unknown, caught.value.timeout) == (True, True)
    assert 0 <= late <= 0.5
    figure("seconds late", round(late, 3))


async def test_drill_12_a_connection_closed_between_requests(figure: Figure) -> None:
    """A kept connection that the server closes as the next write leaves → unknown or done, never twice."""
    sandbox = faulty()
    closing = Step(damage=lambda whole: whole, then="close")
    async with nothing_held(), ChaosServer(CALM, closing, chance=0.3, backend=working(sandbox)) as server:
        async with portal_on(server) as portal:
            tally = await Oracle(sandbox).writes(portal, MANY)

    assert tally.duplicates == tally.failed == 0
    assert server.injected > MANY // 5
    figure("closed", server.injected)
    figure("unknown", tally.unknown)
    figure("duplicates", tally.duplicates)


async def test_drill_12_a_second_reply_on_a_resting_connection(figure: Figure) -> None:
    """A reply comes twice, while the connection rests → that connection is closed, no other call gets the second."""
    sandbox = faulty()
    twice = Step(damage=lambda whole: whole, again=0.005)
    async with nothing_held(), ChaosServer(twice, backend=working(sandbox)) as server:
        async with portal_on(server) as portal:
            made = []
            for number in range(20):
                made.append(await portal.call(ADD, {"fields": {"TITLE": f"mark:{number}"}}))
                await asyncio.sleep(0.02)

    assert made == list(sandbox.tables["deal"].ids)
    assert server.connections == 20
    figure("calls answered by their own reply", len(made))


async def test_drill_13_a_name_that_does_not_resolve_for_a_while(figure: Figure) -> None:
    """The name does not resolve, then it does → everything comes again, for nothing was sent; it runs once."""
    sandbox = faulty()
    async with ChaosServer(CALM, backend=working(sandbox)) as server:
        server.url = f"http://portal.localhost:{server.port}"
        connector = TCPConnector(resolver=Names("127.0.0.1", failures=2), use_dns_cache=False)
        async with ClientSession(connector=connector) as session:
            async with portal_on(server, transport=AiohttpTransport(session)) as portal:
                tally = await Oracle(sandbox).writes(portal, 1)
                retries = portal.usage.retries

    assert (tally, retries) == (Tally(ok=1), 2)
    figure("attempts", retries + 1)


@contextmanager
def black_hole(port: int) -> Iterator[None]:
    """Let connections to a second address of this machine neither succeed nor fail."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.2", port))
        silent.listen(0)
        waiting = [socket.socket() for _ in range(8)]
        for one in waiting:  # they fill the queue, so that the next one is not even answered
            one.setblocking(False)
            one.connect_ex(("127.0.0.2", port))
        try:
            yield
        finally:
            for one in waiting:
                one.close()


async def test_drill_15_an_address_that_does_not_answer(monkeypatch: pytest.MonkeyPatch, figure: Figure) -> None:
    """Nobody answers while connecting → the time for connecting ends it, and another address is tried."""
    monkeypatch.setattr(wire, "_CONNECT", 1.0)
    loop = asyncio.get_running_loop()
    async with ChaosServer(OK) as server:
        with black_hole(server.port):
            server.url = f"http://portal.localhost:{server.port}"
            for addresses, fine in ((("127.0.0.2",), False), (("127.0.0.2", "127.0.0.1"), True)):
                connector = TCPConnector(resolver=Names(*addresses), use_dns_cache=False)
                async with ClientSession(connector=connector) as session:
                    async with portal_on(server, transport=AiohttpTransport(session), retry=0) as portal:
                        begun = loop.time()
                        (outcome,) = await portal.batch(
                            portal.call("crm.deal.add", {"a": "$result[x]"}), return_exceptions=True
                        )
                assert outcome.ok is fine
                assert loop.time() - begun < 2.0
                if isinstance(outcome.error, TransportError):
                    error = outcome.error
                    assert (error.sent, error.timeout, error.outcome_unknown) == (False, True, False)
                    figure("share of the time for connecting", round(loop.time() - begun, 2))


@pytest.mark.parametrize(
    "data",
    [
        b"\x15\x03\x01\x00\x02\x02\x28 nothing like HTTP\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"y" * 9_000 + b"\r\nContent-Length: 15\r\n\r\n" + b'{"result":true}',
        b"HTTP/1.1 200 OK\r\n"
        + b"X-%d: y\r\n" * 200 % tuple(range(200))
        + b'Content-Length: 15\r\n\r\n{"result":true}',
        reply() + b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nmore",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\nContent-Length: 3\r\n\r\n" + b'{"result":true}',
    ],
    ids=["garbage", "a long header", "many headers", "two replies", "a negative length", "two lengths"],
)
async def test_drill_16_what_is_no_http(data: bytes, figure: Figure) -> None:
    """Garbage instead of HTTP, endless or many headers → an error of the transport at worst; a read comes again."""
    async with nothing_held(), ChaosServer(Step(data=data, then="close"), OK) as server, portal_on(server) as portal:
        assert await portal.call("profile", read=True) is True
        assert portal.usage.requests <= 2
    async with ChaosServer(Step(data=data, then="close"), OK) as server, portal_on(server) as portal:
        (outcome,) = await asyncio.gather(result(portal.call("crm.deal.add")), return_exceptions=True)
        assert outcome is True or (isinstance(outcome, TransportError) and outcome.outcome_unknown)
        assert len(server.requests) == 1
    figure("writes repeated", len(server.requests) - 1)


@contextmanager
def grown() -> Iterator[Callable[[], float]]:
    """Give a function that tells how many MiB the memory of this process has grown at most within the block."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    yield lambda: (tracemalloc.get_traced_memory()[1] - before) / MIB
    tracemalloc.stop()


@pytest.mark.parametrize("members", [1, 300], ids=["one member", "300 members"])
async def test_drill_17_a_bomb(members: int, figure: Figure) -> None:
    """300 KB that inflate to 300 MB → the cap ends it, by name, and memory stays below it."""
    async with ChaosServer(Step(data=bomb(300, members=members)), OK) as server:
        async with portal_on(server) as portal:
            with grown() as growth_so_far:
                (error,) = await asyncio.gather(result(portal.call("crm.deal.add")), return_exceptions=True)
                growth = growth_so_far()
            requests = len(server.requests)

    assert isinstance(error, TransportError)
    assert re.search(r"larger than 64 MiB; .* raise `max_reply`", str(error))
    assert (error.permanent, error.outcome_unknown, requests) == (True, True, 1)
    assert growth < 100
    figure("MiB grown", round(growth, 1))


async def test_drill_17_a_bomb_of_another_kind(figure: Figure) -> None:
    """An encoding that was not asked for → refused without being inflated."""
    step = Step(data=reply(b"\x1b\xff\xff\xff\xdf\x02", "Content-Encoding: br"))
    async with ChaosServer(step) as server, portal_on(server, retry=0) as portal:
        with pytest.raises(TransportError, match="encoded as 'br', which was not asked for"):
            await portal.call("profile", read=True)

        assert "br" not in server.requests[0][0].lower().partition("accept-encoding:")[2].partition("\r\n")[0]
    figure("attempts", len(server.requests))


async def test_drill_18_five_thousand_callers(figure: Figure) -> None:
    """Five thousand callers at once → a hundred connections serve them all."""
    async with nothing_held(), ChaosServer(OK) as server:
        async with portal_on(server, retry=0) as portal:
            values = await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(5_000)))

        assert values == [True] * 5_000
        assert (len(server.requests), server.connections <= 100) == (5_000, True)
    figure("callers", 5_000)
    figure("connections", server.connections)


@pytest.mark.looptime
async def test_drill_18_waiting_for_ones_turn_is_no_time_out(figure: Figure) -> None:
    """Five thousand callers of a portal that takes 50 s → none of them times out while it waits for its turn."""
    sandbox = faulty(faults.slow(50))
    async with opened(sandbox, timeout=60, retry=0) as portal:
        await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(5_000)))

    assert sandbox.requests == 5_000
    figure("seconds of waiting, in virtual time", round(asyncio.get_running_loop().time()))


class Both:
    """A transport to two portals, told apart by their hosts."""

    def __init__(self, one: SandboxTransport, two: SandboxTransport) -> None:
        self._one, self._two = one, two

    async def send(self, request: Request) -> Response:
        """Hand a request to its portal."""
        return await (self._one if "//one." in request.url else self._two).send(request)

    async def aclose(self) -> None:
        """Close nothing."""


@pytest.mark.looptime
async def test_drill_11_a_portal_that_never_answers_holds_up_no_other(figure: Figure) -> None:
    """A portal that takes requests and never answers → its calls time out, another's on the session are as fast."""
    paces: list[float] = []
    slow, quick = faulty(faults.slow(1e9)), faulty(deals=1)
    ends = Both(SandboxTransport(slow), SandboxTransport(quick, latency=(0.2, 0.0)))
    loop = asyncio.get_running_loop()

    async def ask(portal: Portal) -> None:
        begun = loop.time()
        await portal.crm.deal.get(1)
        paces.append(loop.time() - begun)

    async with Session(transport=ends, limits=Limits.off()) as session:
        dead = Portal.webhook(slow.webhook.replace("sandbox.", "one."), session=session, retry=0)
        live = Portal.webhook(quick.webhook.replace("sandbox.", "two."), session=session)
        hanging = [asyncio.create_task(result(dead.call("profile", read=True))) for _ in range(1_000)]
        await asyncio.sleep(1)
        await asyncio.gather(*(ask(live) for _ in range(100)))
        await asyncio.sleep(1_000)
        ended = await asyncio.gather(*hanging, return_exceptions=True)

    assert {type(error) for error in ended} == {TransportError}
    worst = max(paces) / 0.2
    assert worst < 1.1
    figure("slowest call of the other portal, by its own pace", round(worst, 3))


@pytest.mark.parametrize("told", [True, False], ids=["with a length", "without"])
async def test_drill_62_a_reply_of_a_hundred_megabytes(told: bool, figure: Figure) -> None:
    """A reply of 100 MB → refused at the cap; where the cap is raised, memory holds it once and not twice."""
    body = b'{"result":"' + b"x" * 100_000_000 + b'"}'
    data = reply(body) if told else b"HTTP/1.1 200 OK\r\n\r\n" + body
    step = Step(data=data, piece=MIB, then="keep" if told else "close")
    async with ChaosServer(step) as server:
        refusing, taking = AiohttpTransport(), AiohttpTransport(max_reply=128 * MIB)
        request = Request(url=address_of(server) + "profile", body=b"{}")
        with pytest.raises(TransportError, match="larger than 64 MiB"):
            await refusing.send(request)
        with grown() as growth_so_far:
            response = await taking.send(request)
            growth = growth_so_far()
        await refusing.aclose()
        await taking.aclose()

    assert len(response.body) == len(body)
    assert growth * MIB < 1.5 * len(body)
    figure("MiB grown for 95 MiB", round(growth, 1))
