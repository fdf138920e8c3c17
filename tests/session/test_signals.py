"""A portal that moves: where requests follow it, and what the application is told."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from bitrix24_async import PortalMoved, Retry, TransportError
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Faults, SandboxTransport, faults
from tests.canary import CANARY, shown
from tests.figures import Figure
from tests.session.client import faulty, opened, result, runs

pytestmark = pytest.mark.looptime

OLD, NEW, NEWER = "sandbox.bitrix24.test", "moved.bitrix24.com", "again.bitrix24.de"
ADD = "crm.deal.add"


class Hosts:
    """A transport that answers by host: some redirect, the others lead to the sandbox."""

    def __init__(self, sandbox: Any, moves: dict[str, str], status: int = 302) -> None:
        self.inner = SandboxTransport(sandbox)
        self.moves, self.status = moves, status
        self.asked: list[str] = []

    async def send(self, request: Request) -> Response:
        scheme, _, rest = request.url.partition("://")
        host, _, path = rest.partition("/")
        self.asked.append(host)
        await asyncio.sleep(0)
        if host not in self.moves:
            return await self.inner.send(request)
        to = self.moves[host]
        place = to if "://" in to or to.startswith("/") else f"{scheme}://{to}/{path}"
        return Response(status=self.status, headers={"location": place}, body=b"")

    async def aclose(self) -> None:
        await self.inner.aclose()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_drill_24_requests_follow_a_portal_that_moves(status: int, figure: Figure) -> None:
    """302 to a new address → the POST comes again there, body and all, runs once, and later requests go there at once."""
    sandbox, signals = faulty(), []
    hosts = Hosts(sandbox, {OLD: NEW}, status)

    async def note(signal: Any) -> None:
        signals.append(signal)

    async with opened(sandbox, transport=hosts, on_signal=note) as portal:
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
        await portal.call("profile", read=True)
        await asyncio.sleep(0)
        assert portal.domain == NEW
        assert repr(portal) == f"<Portal {OLD}>"

    assert hosts.asked == [OLD, NEW, NEW]
    assert runs(sandbox, ADD) == {"mark:a": 1}
    assert signals == [PortalMoved(portal=OLD, host=NEW)]
    figure("requests to the old address", hosts.asked.count(OLD))
    figure("executions", runs(sandbox, ADD)["mark:a"])


async def test_drill_24_a_thousand_calls_tell_of_a_move_once(figure: Figure) -> None:
    """A thousand calls meet the redirect → each runs once, and the application is told once."""
    sandbox, signals = faulty(), []

    async def note(signal: Any) -> None:
        signals.append(signal)

    async with opened(sandbox, transport=Hosts(sandbox, {OLD: NEW}), on_signal=note) as portal:
        await asyncio.gather(*(result(portal.call(ADD, {"fields": {"TITLE": f"mark:{n}"}})) for n in range(1_000)))
        await asyncio.sleep(0)

    assert signals == [PortalMoved(portal=OLD, host=NEW)]
    assert set(runs(sandbox, ADD).values()) == {1}
    assert len(runs(sandbox, ADD)) == 1_000
    figure("signals", len(signals))


async def test_two_moves_are_followed_in_one_attempt() -> None:
    """The second redirect of a request is still followed."""
    sandbox = faulty()
    hosts = Hosts(sandbox, {OLD: NEW, NEW: NEWER})
    async with opened(sandbox, transport=hosts, retry=0) as portal:
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})

    assert hosts.asked == [OLD, NEW, NEWER]
    assert runs(sandbox, ADD) == {"mark:a": 1}


async def test_drill_25_redirects_in_circles(figure: Figure) -> None:
    """Redirects in circles → an error after three requests; nothing ran, which a write may rely on."""
    sandbox = faulty()
    hosts = Hosts(sandbox, {OLD: NEW, NEW: NEWER, NEWER: NEW})
    async with opened(sandbox, transport=hosts, retry=0) as portal:
        with pytest.raises(TransportError, match="redirects from address to address") as caught:
            await portal.call(ADD)

    assert (len(hosts.asked), sandbox.requests) == (3, 0)
    assert (caught.value.sent, caught.value.outcome_unknown) == (False, False)
    figure("requests", len(hosts.asked))


@pytest.mark.parametrize(
    "to",
    [
        f"https://evil.test/rest/1/{CANARY}/{ADD}",
        f"https://portal.bitrix24.evil/rest/1/{CANARY}/{ADD}",
        f"https://bitrix24.com.evil.test/rest/1/{CANARY}/{ADD}",
        f"https://a@{NEW}/rest/1/{CANARY}/{ADD}",
        f"http://{NEW}/rest/1/{CANARY}/{ADD}",
        f"https://{NEW}/elsewhere",
        f"https://{NEW}:port/",
        "https://[::1/",
        "",
    ],
    ids=["foreign", "zone", "suffix", "user", "http", "path", "port", "bracket", "empty"],
)
async def test_drill_25_a_redirect_to_a_stranger(to: str, figure: Figure) -> None:
    """Redirect to a strange host or to http → an error that shows no secret, and nothing sent there."""
    sandbox = faulty()
    hosts = Hosts(sandbox, {OLD: to or "/"})
    async with opened(sandbox, transport=hosts, retry=0) as portal:
        with pytest.raises(TransportError, match="redirects to") as caught:
            await portal.call(ADD)

    assert (hosts.asked, sandbox.requests) == ([OLD], 0)
    assert (caught.value.sent, caught.value.outcome_unknown) == (False, False)
    assert [text for text in shown(caught.value) if CANARY in text] == []
    figure("requests to the stranger", len(hosts.asked) - 1)


async def test_a_redirect_without_an_address_is_an_error() -> None:
    """There is nowhere to go."""
    sandbox = faulty()
    sandbox.faults = Faults(faults.redirect("", times=1))
    async with opened(sandbox, retry=0) as portal:
        with pytest.raises(TransportError, match="redirects"):
            await portal.call("profile", read=True)


async def test_a_redirect_to_the_same_address_tells_nothing() -> None:
    """It is followed, but nothing moved."""
    sandbox, signals = faulty(), []
    sandbox.faults = Faults(faults.redirect(f"{sandbox.webhook}profile", times=1))

    async def note(signal: Any) -> None:
        signals.append(signal)

    async with opened(sandbox, on_signal=note, retry=0) as portal:
        await portal.call("profile", read=True)

    assert (sandbox.requests, signals) == (2, [])


async def test_drill_54_a_handler_of_signals_that_raises(caplog: pytest.LogCaptureFixture, figure: Figure) -> None:
    """A handler of signals raises → it is logged, the call goes on."""
    sandbox = faulty()

    async def broken(signal: Any) -> None:
        raise LookupError("mine")

    with caplog.at_level(logging.ERROR, "bitrix24_async"):
        async with opened(sandbox, transport=Hosts(sandbox, {OLD: NEW}), on_signal=broken, retry=0) as portal:
            await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
            await asyncio.sleep(0)

    assert runs(sandbox, ADD) == {"mark:a": 1}
    assert [record.message for record in caplog.records] == ["the handler of signals failed"]
    figure("executions", runs(sandbox, ADD)["mark:a"])
    figure("errors in the log", len(caplog.records))


async def test_drill_54_a_slow_handler_of_signals(figure: Figure) -> None:
    """A handler of signals takes longer than an attempt may → no write becomes unknown by it."""
    sandbox = faulty()

    async def slow(signal: Any) -> None:
        await asyncio.sleep(200)

    async with opened(sandbox, transport=Hosts(sandbox, {OLD: NEW}), on_signal=slow, retry=Retry(tries=1)) as portal:
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
        took = asyncio.get_running_loop().time()

    assert runs(sandbox, ADD) == {"mark:a": 1}
    assert took < 75
    figure("executions", runs(sandbox, ADD)["mark:a"])
    figure("seconds of the call, in virtual time", round(took, 1))
