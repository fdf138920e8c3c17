"""The one path of a call: what is repeated, what stays unknown, when it ends, and what it costs."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitrix24_async import (
    AccessDenied,
    APIError,
    Bitrix24Error,
    ClosedError,
    InvalidCredentials,
    LeakyBucket,
    Limits,
    NotFound,
    OperatingTimeExceeded,
    Options,
    Portal,
    PortalUnavailable,
    RateLimited,
    Retry,
    Session,
    TransportError,
    Usage,
)
from bitrix24_async.core.auth import Webhook
from bitrix24_async.sandbox import SandboxTransport, faults
from bitrix24_async.session import Account
from tests.canary import CANARY, shown
from tests.figures import Figure
from tests.session.client import faulty, opened, result, runs

pytestmark = pytest.mark.looptime

ADD, GET = "crm.deal.add", "crm.deal.get"


def now() -> float:
    """Return the time of the loop."""
    return round(asyncio.get_running_loop().time(), 6)


# What fails once; whether a read and a write come again; the class that a write raises; whether its outcome is unknown.
ONCE: dict[str, tuple[Any, bool, bool, type[Bitrix24Error], bool]] = {
    "no connection": (faults.lost(executed=False, times=1), True, True, TransportError, False),
    "too many requests": (faults.storm(1), True, True, RateLimited, False),
    "operating time": (
        faults.error("OPERATION_TIME_LIMIT", "", 429, times=1),
        True,
        True,
        OperatingTimeExceeded,
        False,
    ),
    "a gateway's 429": (faults.html(429, times=1), True, True, RateLimited, False),
    "lost after it ran": (faults.lost(times=1), True, False, TransportError, True),
    "cut short": (faults.truncated(times=1), True, False, TransportError, True),
    "not JSON": (faults.garbage(times=1), True, False, TransportError, True),
    "empty": (faults.empty(times=1), True, False, TransportError, True),
    "half of JSON": (faults.garbage(b'{"result":{"ID":"1",', times=1), True, False, TransportError, True),
    "neither result nor error": (faults.envelope({"time": {}}, times=1), True, False, TransportError, True),
    "502": (faults.html(502, times=1), True, False, PortalUnavailable, True),
    "504 after it ran": (faults.html(504, executed=True, times=1), True, False, PortalUnavailable, True),
    "408": (faults.html(408, executed=True, times=1), True, False, APIError, True),
    "internal error": (
        faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=True, times=1),
        True,
        False,
        PortalUnavailable,
        True,
    ),
    "blocked by hand": (faults.error("OVERLOAD_LIMIT", "", 503, times=1), False, False, PortalUnavailable, False),
    "portal gone": (faults.error("PORTAL_DELETED", "", 404, times=1), False, False, PortalUnavailable, False),
    "no such record": (faults.error("ERROR_NOT_FOUND", "", 404, times=1), False, False, NotFound, False),
    "no rights": (faults.error("ACCESS_DENIED", "", 403, times=1), False, False, AccessDenied, False),
    "wrong secret": (faults.error("INVALID_CREDENTIALS", "", 401, times=1), False, False, InvalidCredentials, False),
    "an unknown code": (faults.error("SOMETHING_NEW", "", 400, times=1), False, False, APIError, False),
    "an error with 200": (faults.error("SOMETHING_NEW", "", 200, times=1), False, False, APIError, False),
}


@pytest.mark.parametrize("name", ONCE)
async def test_what_a_read_does_about_one_failure(name: str) -> None:
    """It comes again after everything that passes, and raises what does not."""
    rule, again, _, _, _ = ONCE[name]
    sandbox = faulty(rule, deals=1)
    async with opened(sandbox) as portal:
        if again:
            assert (await portal.crm.deal.get(1)).id == 1
        else:
            with pytest.raises(Bitrix24Error) as caught:
                await portal.crm.deal.get(1)
            assert not caught.value.outcome_unknown

    assert sandbox.requests == 1 + again


@pytest.mark.parametrize("name", ONCE)
async def test_what_a_write_does_about_one_failure(name: str) -> None:
    """It comes again only where it surely did not run; what may have run is told as unknown and runs once at most."""
    rule, _, again, kind, unknown = ONCE[name]
    sandbox = faulty(rule)
    async with opened(sandbox) as portal:
        call = portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
        if again:
            await call
        else:
            with pytest.raises(kind) as caught:
                await call
            error = caught.value
            assert (type(error), error.outcome_unknown, error.call, error.method) == (kind, unknown, call, ADD)
            assert ("may or may not have run" in str(error)) is unknown
            assert [text for text in shown(error) if CANARY in text] == []

    assert sandbox.requests == 1 + again
    assert sum(runs(sandbox, ADD).values()) <= 1
    assert bool(runs(sandbox, ADD)) or not again


async def test_what_fails_every_time_is_given_up() -> None:
    """Four attempts, with pauses between them that stay within their bounds; then the last error."""
    sandbox = faulty(faults.html(502))
    async with opened(sandbox) as portal:
        with pytest.raises(PortalUnavailable, match="HTTP 502"):
            await portal.call(GET, read=True)
        assert portal.usage.retries == 3

    assert sandbox.requests == 4
    assert 0 < now() <= 0.5 + 1 + 2


@pytest.mark.parametrize("retry", [0, Retry(tries=1)])
async def test_repeating_is_switched_off(retry: Any) -> None:
    """Even what surely did not run is raised then."""
    sandbox = faulty(faults.lost(executed=False))
    async with opened(sandbox, retry=retry) as portal:
        with pytest.raises(TransportError):
            await portal.call(GET, read=True)

    assert sandbox.requests == 1


async def test_a_thousand_writes_with_faults_run_once_or_are_unknown() -> None:
    """Reported ok: ran once. Reported failed: did not run. Unknown: once at most, and no more of them than losses."""
    sandbox = faulty(
        faults.lost(executed=False, probability=0.1),
        faults.lost(probability=0.1),
        faults.truncated(probability=0.05),
        faults.html(probability=0.05),
        faults.storm(5),
    )
    seen: dict[str, str] = {}

    async def write(portal: Portal, mark: str) -> None:
        try:
            await portal.call(ADD, {"fields": {"TITLE": mark}})
            seen[mark] = "ok"
        except Bitrix24Error as error:
            seen[mark] = "unknown" if error.outcome_unknown else "failed"

    async with opened(sandbox) as portal:
        await asyncio.gather(*(write(portal, f"mark:{number}") for number in range(1_000)))

    ran = runs(sandbox, ADD)
    assert len(seen) == 1_000
    assert max(ran.values()) == 1
    assert {mark for mark, fate in seen.items() if fate == "ok"} <= ran.keys()
    assert not {mark for mark, fate in seen.items() if fate == "failed"} & ran.keys()


async def test_drill_40_an_outage_is_not_answered_by_a_storm(figure: Figure) -> None:
    """The portal fails for ten minutes → repeats stop after a few; successes bring them back."""
    sandbox = faulty(faults.html(502), deals=1)
    first = 0

    async def caller(portal: Portal) -> None:
        nonlocal first
        while now() < 600:
            first += 1
            with pytest.raises(PortalUnavailable):
                await portal.call(GET, {"id": 1}, read=True)
            await asyncio.sleep(30)

    async with opened(sandbox) as portal:
        await asyncio.gather(*(caller(portal) for _ in range(100)))
        extra = sandbox.requests - first
        sandbox.faults.clear()
        ended = now()
        while portal.usage.retries == extra and now() - ended <= 60:
            await portal.call(GET, {"id": 1}, read=True)
            await asyncio.sleep(1)
            sandbox.faults.clear()
            sandbox.faults.add(faults.html(502, times=1))
            await asyncio.gather(result(portal.call(GET, {"id": 1}, read=True)), return_exceptions=True)
        recovered = now() - ended

    assert 0 < extra <= 0.15 * first
    assert recovered <= 30
    figure("repeats per first attempt", round(extra / first, 3))
    figure("seconds until the first repeat afterwards", round(recovered, 1))


async def test_refusals_by_limits_are_waited_out_however_many() -> None:
    """They cost no attempts and no quota."""
    sandbox = faulty(faults.storm(30))
    async with opened(sandbox) as portal:
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
        usage = portal.usage

    assert runs(sandbox, ADD) == {"mark:a": 1}
    assert (usage.refusals, usage.requests, usage.retries) == (30, 31, 30)
    assert usage.waited > 0


async def test_patience_with_limits_has_an_end() -> None:
    """After `patience` seconds of refusals the refusal is raised."""
    sandbox = faulty(faults.storm(10_000))
    async with opened(sandbox, retry=Retry(patience=20)) as portal:
        with pytest.raises(RateLimited) as caught:
            await portal.call(ADD)

    assert not caught.value.outcome_unknown
    assert 20 <= now() <= 30


# Time.


async def test_an_attempt_has_a_timeout_and_a_read_gets_another() -> None:
    """Each attempt has the whole of it."""
    sandbox = faulty(faults.slow(100, times=1), deals=1)
    async with opened(sandbox, timeout=10) as portal:
        assert (await portal.crm.deal.get(1)).id == 1

    assert 10 <= now() <= 10.5
    assert sandbox.requests == 2


async def test_a_write_that_times_out_is_unknown() -> None:
    """It was sent, so it may have run, and is not sent again."""
    sandbox = faulty(faults.slow(100))
    async with opened(sandbox, timeout=10) as portal:
        with pytest.raises(TransportError, match="no answer within 10 s") as caught:
            await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})

    assert (caught.value.timeout, caught.value.outcome_unknown, now()) == (True, True, 10)
    assert runs(sandbox, ADD) == {"mark:a": 1}


async def test_a_deadline_while_waiting_for_the_limiter() -> None:
    """Nothing was sent, which a write may rely on."""
    sandbox = faulty()
    async with opened(sandbox, limits=Limits(rate=0.1, burst=2, share=0.5), deadline=5) as portal:
        await portal.call(ADD, {"fields": {"TITLE": "mark:a"}})
        with pytest.raises(TransportError, match="the deadline.* passed") as caught:
            await portal.call(ADD, {"fields": {"TITLE": "mark:b"}})

    assert (caught.value.timeout, caught.value.sent, caught.value.outcome_unknown, now()) == (True, False, False, 5)
    assert runs(sandbox, ADD) == {"mark:a": 1}


@pytest.mark.parametrize("read", [True, False])
async def test_a_deadline_while_in_flight(read: bool) -> None:
    """The request is on its way: unknown for a write, late for a read."""
    sandbox = faulty(faults.slow(100))
    async with opened(sandbox, deadline=5) as portal:
        with pytest.raises(TransportError, match="the deadline.* passed in attempt 1") as caught:
            await portal.call(ADD, read=read)

    assert (caught.value.timeout, caught.value.sent, caught.value.outcome_unknown) == (True, True, not read)
    assert (now(), sandbox.requests) == (5, 1)


async def test_a_deadline_in_the_pause() -> None:
    """What failed before surely did not run, so nothing is unknown."""
    sandbox = faulty(faults.lost(executed=False))
    async with opened(sandbox, deadline=5, retry=Retry(base=1e9, cap=1e9)) as portal:
        with pytest.raises(TransportError, match="the deadline.* passed") as caught:
            await portal.call(ADD)

    assert (caught.value.sent, caught.value.outcome_unknown, now()) == (False, False, 5)


async def test_a_deadline_while_others_fill_the_portal() -> None:
    """A call that waits for its turn among a hundred has not been sent."""
    sandbox = faulty(faults.slow(50))
    async with opened(sandbox) as portal:
        others = [asyncio.create_task(result(portal.call("profile", read=True))) for _ in range(100)]
        await asyncio.sleep(1)
        with pytest.raises(TransportError) as caught:
            await portal.with_options(deadline=5).call(ADD, {"fields": {"TITLE": "mark:a"}})
        await asyncio.gather(*others)

    assert (caught.value.sent, caught.value.outcome_unknown) == (False, False)
    assert runs(sandbox, ADD) == {}


async def test_a_timeout_from_outside_stays_outside() -> None:
    """`asyncio.timeout` around a call ends as such, and the next call works."""
    sandbox = faulty(faults.slow(100, times=1))
    async with opened(sandbox) as portal:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(3):
                await portal.call("profile", read=True)
        await portal.call("profile", read=True)

    assert not isinstance(caught.value, Bitrix24Error)
    assert sandbox.requests == 2


async def test_five_hundred_callers_get_their_turn() -> None:
    """A hundred are in flight at once, the others wait without a timeout of theirs running."""
    sandbox = faulty(faults.slow(50))
    flying = most = 0

    async def count(request: Any, next: Any) -> Any:
        nonlocal flying, most
        flying += 1
        most = max(most, flying)
        try:
            return await next(request)
        finally:
            flying -= 1

    async with opened(sandbox, middleware=[count], timeout=60, retry=0) as portal:
        await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(500)))

    assert (most, sandbox.requests, now()) == (100, 500, 250)


async def test_a_limiter_of_ones_own_may_time_out() -> None:
    """Its error is its own, not a deadline that nobody set."""

    class Impatient(LeakyBucket):
        async def acquire(self, portal: str, methods: Any) -> None:
            raise TimeoutError("the lock was not free")

    async with opened(faulty(), limiter=Impatient()) as portal:
        with pytest.raises(TimeoutError, match="the lock was not free"):
            await portal.call("profile", read=True)


# Life.


async def test_a_closed_session_refuses_calls() -> None:
    """Closing twice is harmless, nothing is sent afterwards."""
    sandbox = faulty()
    portal = opened(sandbox)
    await portal.aclose()
    await portal.aclose()
    for call in (portal.call("profile", read=True), portal.call(ADD), portal.call(ADD).with_meta()):
        with pytest.raises(ClosedError, match="closed"):
            await call
    with pytest.raises(ClosedError, match="closed"):
        await portal.batch(portal.call("profile"))
    with pytest.raises(ClosedError, match="closed"):
        await anext(portal.stream([portal.call("profile")]))
    with pytest.raises(ClosedError, match="closed"):
        await anext(portal.crm.deal.list().iterate())

    assert sandbox.requests == 0


@pytest.mark.parametrize("read", [True, False])
async def test_drill_50_closing_fails_what_is_in_flight(read: bool, figure: Figure) -> None:
    """Closed with calls in flight, twice → they fail at once; a write that was sent is unknown."""
    sandbox = faulty(faults.slow(100))
    portal = opened(sandbox)
    task = asyncio.create_task(result(portal.call(ADD, read=read)))
    await asyncio.sleep(1)
    await asyncio.gather(portal.aclose(), portal.aclose())
    with pytest.raises(ClosedError) as caught:
        await task

    assert (caught.value.outcome_unknown, now()) == (not read, 1)
    figure("seconds until it fails", now() - 1)
    figure(f"{'reads' if read else 'writes'} unknown", int(caught.value.outcome_unknown))


async def test_drill_50_closing_fails_what_waits(figure: Figure) -> None:
    """Closed while calls wait for a limit or a pause → they fail at once, and none of it was sent."""
    sandbox = faulty(faults.lost(executed=False))
    portal = opened(sandbox, limits=Limits(rate=0.01, burst=2, share=0.5), retry=Retry(base=1e9, cap=1e9))
    waiting = [asyncio.create_task(result(portal.call(ADD))) for _ in range(3)]
    waiting.append(asyncio.create_task(portal.batch(portal.call(ADD), portal.call("profile"))))
    await asyncio.sleep(1)
    await portal.aclose()
    errors = await asyncio.gather(*waiting, return_exceptions=True)

    assert [(type(error), error.outcome_unknown) for error in errors] == [(ClosedError, False)] * 4
    assert now() == 1
    figure("seconds until all fail", now() - 1)
    figure("unknown", sum(error.outcome_unknown for error in errors))


async def test_closing_ends_the_pause_of_a_batch() -> None:
    """A batch that waits to send some of its commands again fails at once."""
    sandbox = faulty(faults.error("INTERNAL_SERVER_ERROR", "", 500, method=GET), deals=2)
    portal = opened(sandbox, retry=Retry(base=1e9, cap=1e9))
    task = asyncio.create_task(portal.batch(portal.crm.deal.get(1), portal.crm.deal.get(2)))
    await asyncio.sleep(1)
    await portal.aclose()
    with pytest.raises(ClosedError):
        await task

    assert now() == 1


async def test_closing_in_the_moment_of_a_deadline() -> None:
    """A call that is ending anyway does not keep the session from closing."""
    portal = opened(faulty(faults.slow(50)), deadline=1.0)
    moment = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_at(now() + 1.0, moment.set_result, None)
    task = asyncio.create_task(result(portal.call("profile", read=True)))
    await moment
    await portal.aclose()
    with pytest.raises(Bitrix24Error):
        await task

    assert repr(portal.session) == "<Session, closed>"


async def test_closing_before_the_first_call_closes_the_transport() -> None:
    """A session that was never bound to a loop closes as well."""
    sandbox = faulty()
    transport = SandboxTransport(sandbox)
    async with opened(sandbox, transport=transport) as portal:
        assert repr(portal.session) == "<Session, open>"
    with pytest.raises(ClosedError):
        await transport.send(None)  # type: ignore[arg-type] - it refuses before it looks


async def test_closing_a_session_without_a_transport() -> None:
    """Nothing was ever sent, so there is nothing to close."""
    async with Session() as session:
        pass

    assert repr(session) == "<Session, closed>"


async def test_closing_does_not_wait_for_ever_for_a_stubborn_middleware() -> None:
    """A middleware that swallows its cancellation does not hang the close."""
    let_go = asyncio.Event()

    async def stubborn(request: Any, next: Any) -> Any:
        while not let_go.is_set():
            try:
                await let_go.wait()
            except asyncio.CancelledError:
                continue
        return await next(request)

    portal = opened(faulty(), middleware=[stubborn])
    task = asyncio.create_task(result(portal.call("profile", read=True)))
    await asyncio.sleep(1)
    await portal.aclose()
    assert not task.done()
    let_go.set()
    with pytest.raises(ClosedError):
        await task


def test_drill_51_a_session_in_a_second_loop(figure: Figure) -> None:
    """A session is used in a second loop → it says so at once."""
    sandbox = faulty()
    portal = opened(sandbox)

    async def ask() -> Any:
        return await portal.call("profile", read=True)

    asyncio.run(ask())
    with pytest.raises(ClosedError, match="another event loop"):
        asyncio.run(ask())
    asyncio.run(portal.aclose())

    assert sandbox.requests == 1
    figure("requests of the second loop", sandbox.requests - 1)


async def test_portals_share_a_session_and_leave_it_open() -> None:
    """Each has its own usage; the session is closed by who made it."""
    first, second = faulty(), faulty()

    class Both:
        async def send(self, request: Any) -> Any:
            return await (one if request.url.startswith("https://one.") else two).send(request)

        async def aclose(self) -> None:
            pass

    one, two = SandboxTransport(first), SandboxTransport(second)
    async with Session(transport=Both(), limits=Limits.off()) as session:
        a = Portal(Webhook.parse(first.webhook.replace("sandbox.", "one.")), session)
        async with Portal.webhook(second.webhook, session=session) as b:
            await a.call("profile", read=True)
            await b.call("profile", read=True)
        await a.call("profile", read=True)
        assert (a.usage.requests, b.usage.requests) == (2, 1)
        assert (a.session, b.session) == (session, session)

    assert (first.requests, second.requests) == (2, 1)


async def test_what_calls_cost_is_counted() -> None:
    """Requests, commands, repeats, refusals, waits, operating time and bytes."""
    sandbox = faulty(faults.html(times=1), deals=3)
    sandbox.limits.cost = 1.5
    async with opened(sandbox) as portal:
        assert portal.usage == Usage()
        await portal.crm.deal.get(1)
        await portal.batch(portal.crm.deal.get(1), portal.crm.deal.get(2))
        sandbox.faults.add(faults.storm(1))
        await portal.crm.deal.get(3)
        usage = portal.usage
        usage.requests = 0

    assert portal.usage.requests == 5
    assert (usage.commands, usage.retries, usage.refusals) == (4, 2, 1)
    assert usage.operating[GET] == 6.0
    assert round(usage.waited, 6) == 1.0
    assert usage.bytes_received > 1_000


def test_what_holds_a_secret_does_not_show_it() -> None:
    """Neither the account nor the options nor the session."""
    portal = opened(faulty())
    account = Account(Webhook.parse(faulty().webhook))

    assert repr(account) == "<Account on sandbox.bitrix24.test>"
    assert CANARY not in f"{portal!r} {account!r} {Options()!r} {portal.session!r} {vars(portal)!r}"


async def test_refusals_by_limits_use_up_no_attempts() -> None:
    """A limit says that the request did not run, which is no failure: what fails behind a storm is still repeated."""
    sandbox = faulty(faults.storm(6), faults.html(502, times=1), deals=1)
    async with opened(sandbox) as portal:
        deal = await portal.crm.deal.get(1)

        assert (deal.id, portal.usage.refusals, portal.usage.requests) == (1, 6, 8)
