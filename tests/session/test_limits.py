"""Waiting before the portal refuses, in virtual time against a portal that counts."""

from __future__ import annotations

import asyncio
import json
from random import Random
from typing import Any

import pytest

from bitrix24_async import InvalidArgument, LeakyBucket, Limits, OperatingTimeExceeded, Portal, RateLimited, Retry
from bitrix24_async.core.wire import Response
from bitrix24_async.sandbox import SandboxTransport, ServerLimits, faults
from bitrix24_async.session.limits import Spent
from tests.figures import Figure
from tests.session.client import faulty, opened, result, runs

pytestmark = pytest.mark.looptime

HERE = "example.bitrix24.com"
LATE = OperatingTimeExceeded("OPERATION_TIME_LIMIT")
BUSY = RateLimited("QUERY_LIMIT_EXCEEDED")


def now() -> float:
    """Return the time of the loop."""
    return round(asyncio.get_running_loop().time(), 6)


def known(limits: Limits | None = None) -> LeakyBucket:
    """Return a limiter whose portals have answered before, so that nothing is sent on trial."""
    limiter = LeakyBucket(limits)
    limiter.succeeded(HERE)
    limiter.succeeded("other.bitrix24.com")
    return limiter


async def waited(limiter: LeakyBucket, *methods: str, portal: str = HERE) -> float:
    """Return how long a request with these methods is held back."""
    begun = now()
    await limiter.acquire(portal, methods or ("profile",))
    return round(now() - begun, 6)


def test_the_limits_of_the_plans() -> None:
    """Two requests a second and 50 at once, five and 250, or none."""
    assert Limits.standard() == Limits(rate=2.0, burst=50, operating=480.0, share=0.9) == Limits()
    assert Limits.enterprise() == Limits(rate=5.0, burst=250)
    assert Limits.off() == Limits(rate=None, operating=None)


@pytest.mark.parametrize("wrong", [{"rate": 0}, {"rate": -1.0}, {"burst": 1}, {"share": 0}, {"share": 1.1}])
def test_limits_that_let_nothing_through_are_refused(wrong: dict[str, Any]) -> None:
    """When they are made, not at the first request."""
    with pytest.raises(InvalidArgument, match="limits need"):
        Limits(**wrong)


@pytest.mark.parametrize("plan", ["standard", "enterprise"])
@pytest.mark.parametrize("pattern", ["at once", "one by one", "in bursts"])
async def test_a_portal_of_ones_own_never_refuses(plan: str, pattern: str) -> None:
    """Two hundred requests, however they come, against a bucket that counts as the portal does."""
    sandbox = faulty(limits=getattr(ServerLimits, plan)())
    async with opened(sandbox, limits=getattr(Limits, plan)()) as portal:
        if pattern == "at once":
            await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(200)))
        elif pattern == "one by one":
            for _ in range(200):
                await portal.call("profile", read=True)
        else:
            for _ in range(4):
                await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(50)))
                await asyncio.sleep(20)
        waits = portal.usage.waited

    assert (sandbox.requests, sandbox.refusals) == (200, {})
    assert (waits > 0) is (plan == "standard")


async def test_the_allowed_rate_is_used() -> None:
    """Two hundred requests take no longer than the portal's own leak makes them."""
    sandbox = faulty(limits=ServerLimits.standard())
    async with opened(sandbox, limits=Limits.standard()) as portal:
        await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(200)))

    assert now() <= (200 - 45) / 2 + 5


async def test_callers_are_served_in_turn() -> None:
    """Nobody who came first waits while others pass, whatever the rate learns meanwhile."""
    sandbox = faulty(limits=ServerLimits.standard())
    sandbox.limits.charge(SandboxTransport(sandbox).now(), 50)
    waits: list[float] = []

    async def caller(portal: Portal) -> None:
        begun = now()
        await portal.call("profile", read=True)
        waits.append(now() - begun)

    async with opened(sandbox, limits=Limits.standard()) as portal:
        tasks: list[asyncio.Task[None]] = []
        for _ in range(300):
            tasks.append(asyncio.create_task(caller(portal)))
            await asyncio.sleep(0.4)
        await asyncio.gather(*tasks)

    assert max(waits) <= 60


async def test_drill_20_another_program_at_the_same_address(figure: Figure) -> None:
    """Another program takes half of what is allowed → few requests are refused, and what is left is used."""
    sandbox = faulty(limits=ServerLimits.standard())
    transport = SandboxTransport(sandbox)
    done: list[float] = []
    end, settled = 900, 60

    async def rival() -> None:
        while True:
            sandbox.limits.charge(transport.now())
            await asyncio.sleep(1)

    async def worker(portal: Portal) -> None:
        while now() < end:
            await portal.call("profile", read=True)
            done.append(now())

    async with opened(sandbox, transport=transport, limits=Limits.standard()) as portal:
        task = asyncio.create_task(rival())
        await asyncio.gather(*(worker(portal) for _ in range(10)))
        task.cancel()

    late = [moment for moment in done if settled < moment <= end]
    assert sandbox.refusals["QUERY_LIMIT_EXCEEDED"] <= 0.05 * sandbox.requests
    assert len(late) >= 0.9 * 1.0 * (end - settled)
    figure("share of requests refused", round(sandbox.refusals["QUERY_LIMIT_EXCEEDED"] / sandbox.requests, 4))
    figure("share of the rest used", round(len(late) / (end - settled), 3))


async def test_drill_21_a_bucket_that_others_have_filled(figure: Figure) -> None:
    """The bucket is full at the start → a few refusals teach it."""
    sandbox = faulty(limits=ServerLimits.standard())
    transport = SandboxTransport(sandbox)
    async with opened(sandbox, transport=transport, limits=Limits.standard()) as portal:
        sandbox.limits.charge(transport.now(), 50)
        await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(60)))

    assert 0 < sandbox.refusals["QUERY_LIMIT_EXCEEDED"] <= 3
    assert runs(sandbox, "profile") == {"": 60}
    figure("refusals", sandbox.refusals["QUERY_LIMIT_EXCEEDED"])


async def test_a_refusal_slows_everyone_down_and_successes_speed_up_again() -> None:
    """The rate falls once for refusals of one moment, never to nothing, and comes back."""
    limiter = known()
    assert limiter.pace(HERE) is None  # most of the burst is left
    for _ in range(40):
        await limiter.acquire(HERE, ())
    assert limiter.pace(HERE) == 2.0
    for _ in range(3):
        await limiter.refused(HERE, "profile", BUSY, None)
    once = limiter.pace(HERE)
    assert once is not None
    assert once < 2.0
    assert limiter.pace("other.bitrix24.com") is None
    assert await waited(limiter) > 0.5
    for _ in range(100):
        await asyncio.sleep(2)
        await limiter.refused(HERE, "profile", BUSY, None)
    slowest = limiter.pace(HERE)
    assert slowest is not None
    assert 0.1 <= slowest < once
    await waited(limiter)
    for _ in range(10_000):
        limiter.succeeded(HERE)

    assert limiter.pace(HERE) == 2.0
    await asyncio.sleep(60)
    assert limiter.pace(HERE) is None


async def test_without_a_rate_a_refusal_makes_a_pause() -> None:
    """Requests go out at once, but for a moment after a refusal."""
    limiter = known(Limits.off())
    assert [await waited(limiter) for _ in range(1_000)] == [0.0] * 1_000
    assert limiter.pace(HERE) is None
    limiter.succeeded(HERE)
    await limiter.refused(HERE, "profile", BUSY, None)

    assert await waited(limiter, portal="other.bitrix24.com") == 0.0
    assert await waited(limiter) == 1.0
    assert await waited(limiter) == 0.0


async def test_a_method_that_nears_its_operating_time_waits() -> None:
    """At the share of the limit it is held back until the portal gives time back; others go on."""
    limiter = known()
    limiter.observe(HERE, "crm.deal.list", Spent(431.9, 500.0))
    assert await waited(limiter, "crm.deal.list") == 0.0
    limiter.observe(HERE, "crm.deal.list", Spent(432.0, 500.0))

    assert await waited(limiter, "crm.contact.list") == 0.0
    assert await waited(limiter, "crm.deal.list", portal="other.bitrix24.com") == 0.0
    assert await waited(limiter, "batch", "crm.deal.list") == 500.0
    assert await waited(limiter, "crm.deal.list") == 0.0


async def test_a_portal_that_does_not_say_when_is_asked_after_a_minute() -> None:
    """Neither a reply nor a refusal without a time blocks a method for ever."""
    limiter = known()
    limiter.observe(HERE, "a", Spent(480.0))
    await limiter.refused(HERE, "b", LATE, None)
    await limiter.refused(HERE, "c", LATE, 7.0)
    await limiter.refused(HERE, "c", LATE, 3.0)  # the longer one stands

    held = await asyncio.gather(*(waited(limiter, name) for name in "abcd"))
    assert held == [60.0, 60.0, 7.0, 0.0]


async def test_without_a_limit_of_operating_time_only_refusals_count() -> None:
    """`Limits.off()` looks at no figures."""
    limiter = known(Limits.off())
    limiter.observe(HERE, "a", Spent(10_000.0, 500.0))
    assert await waited(limiter, "a") == 0.0
    await limiter.refused(HERE, "a", LATE, 500.0)

    assert await waited(limiter, "a") == 500.0


async def test_drill_22_a_method_out_of_operating_time(figure: Figure) -> None:
    """A method uses up its operating time → its calls wait for the reset unrefused, other methods keep their pace."""
    sandbox = faulty(limits=ServerLimits(2, 50, 480, cost={"crm.deal.add": 40.0}))
    others: list[float] = []
    marks = iter(range(21))

    async def worker(portal: Portal) -> None:
        for mark in marks:
            await portal.call("crm.deal.add", {"fields": {"TITLE": f"mark:{mark}"}})

    async def other(portal: Portal) -> None:
        for _ in range(500):
            begun = now()
            await portal.call("profile", read=True)
            others.append(now() - begun)
            await asyncio.sleep(2)

    async with opened(
        sandbox, latency=(0.0, 0.0), middleware=[_as_long_as_it_costs], limits=Limits.standard()
    ) as portal:
        await asyncio.gather(other(portal), *(worker(portal) for _ in range(3)))

    assert runs(sandbox, "crm.deal.add") == {f"mark:{n}": 1 for n in range(21)}
    assert sandbox.refusals == {}
    assert max(others) < 1
    assert now() <= 1_300
    figure("refusals", sum(sandbox.refusals.values()))
    figure("longest wait of another method in seconds", round(max(others), 2))


class UsedUp:
    """A portal on which another program has used up the time of one method, until a moment."""

    def __init__(self, method: str, until: float) -> None:
        self._method, self.until = method, until
        self.asked: list[float] = []

    async def __call__(self, request: Any, next: Any) -> Any:
        """Answer for the method as the portal does, with the time of its own clock."""
        if not request.url.endswith(self._method):
            return await next(request)
        self.asked.append(now())
        if now() >= self.until:
            return await next(request)
        told = {"finish": 1e9 + now(), "operating_reset_at": 1e9 + self.until}
        body = {"error": "OPERATION_TIME_LIMIT", "error_description": "Method is blocked", "time": told}
        return Response(status=429, headers={}, body=json.dumps(body).encode())


async def test_drill_22_a_method_that_others_have_used_up(figure: Figure) -> None:
    """429 for a method that others used up → asked once, then not before its reset; other methods at full speed."""
    done: dict[bool, int] = {}
    reset = 600.0
    for held in (False, True):
        sandbox, portal_side = faulty(limits=ServerLimits.standard()), UsedUp("crm.deal.add", now() + reset)
        others = 0
        async with opened(sandbox, middleware=[portal_side], limits=Limits.standard()) as portal:
            tasks = [] if not held else [asyncio.create_task(result(_marked(portal, 0)))]
            await asyncio.sleep(1)
            tasks += [asyncio.create_task(result(_marked(portal, number))) for number in range(1, 20 * held)]
            while now() < portal_side.until - 1:
                await portal.call("profile", read=True)
                others += 1
            await asyncio.gather(*tasks)
            done[held] = others

    assert runs(sandbox, "crm.deal.add") == {f"mark:{number}": 1 for number in range(20)}
    assert [moment for moment in portal_side.asked if moment < portal_side.until] == portal_side.asked[:1]
    assert done[True] >= 0.99 * done[False]
    figure("calls of it before the reset", len(portal_side.asked) - 20)
    figure("speed of the others", round(done[True] / done[False], 3))


def _marked(portal: Portal, number: int) -> Any:
    return portal.call("crm.deal.add", {"fields": {"TITLE": f"mark:{number}"}})


async def _as_long_as_it_costs(request: Any, next: Any) -> Any:
    response = await next(request)
    if request.url.endswith("crm.deal.add"):
        await asyncio.sleep(40)
    return response


async def test_a_refusal_that_tells_its_end_is_obeyed() -> None:
    """The single call waits until `operating_reset_at`, by the portal's own clock."""
    told = {"finish": 1_000.0, "operating_reset_at": 1_321.0, "operating": 480.0}
    body = {"error": "OPERATION_TIME_LIMIT", "error_description": "Method is blocked", "time": told}
    sandbox = faulty(faults.envelope(body, 429, executed=False, times=1))
    async with opened(sandbox, limits=Limits.standard()) as portal:
        await portal.call("crm.deal.add", {"fields": {"TITLE": "mark:a"}})

    assert runs(sandbox, "crm.deal.add") == {"mark:a": 1}
    assert (round(now()), sandbox.requests) == (321, 2)


async def test_a_refusal_is_raised_when_patience_ends() -> None:
    """With the time at which it ends."""
    told = {"finish": 1_000.0, "operating_reset_at": 1_321.0}
    sandbox = faulty(faults.envelope({"error": "OPERATION_TIME_LIMIT", "time": told}, 429, executed=False))
    async with opened(sandbox, retry=Retry(patience=600)) as portal:
        with pytest.raises(OperatingTimeExceeded) as caught:
            await portal.call("profile", read=True)

    assert (caught.value.reset_at, caught.value.free_in) == (1_321.0, 321.0)


FIRST_ALONE = {"c0": {"operating": 450.0, "operating_reset_at": 1_500.0}, "c1": {"operating": 0}}
EACH = {
    "c0": {"operating": 450.0, "operating_reset_at": 1_500.0},
    "c1": {"operating": 3.0, "operating_reset_at": 1_500.0},
}


@pytest.mark.parametrize("told", [EACH, FIRST_ALONE], ids=["each command", "the first command alone"])
async def test_the_method_whose_command_tells_a_figure_waits(told: dict[str, Any]) -> None:
    """What a reply says about a command is believed for its method; the others go on, in batches too."""
    times = {label: {"finish": 1_000.0, **time} for label, time in told.items()}
    reply = {"result": {"result": {"c0": 1, "c1": True}, "result_time": times}}
    sandbox = faulty(faults.envelope(reply, times=1), deals=1)
    waits: dict[str, float] = {}

    async def timed(portal: Portal, name: str, call: Any) -> None:
        begun = now()
        await call
        waits[name] = round(now() - begun)

    async with opened(sandbox, limits=Limits.standard()) as portal:
        await portal.batch(portal.call("crm.deal.add"), portal.call("crm.deal.update"))
        await asyncio.gather(
            timed(portal, "crm.deal.add", result(portal.call("crm.deal.add", {"fields": {"TITLE": "x"}}))),
            timed(portal, "profile", result(portal.call("profile", read=True))),
            timed(portal, "batch", portal.batch(portal.call("profile", read=True), portal.call("scope", read=True))),
        )

    assert waits == {"crm.deal.add": 500, "profile": 0, "batch": 0}


async def test_a_reset_that_cannot_be_is_no_reason_to_wait_for_ever() -> None:
    """Operating time is counted over ten minutes: a portal that tells milliseconds for seconds is waited for so long."""
    told = {"finish": 1_000.0, "operating_reset_at": 1_321_000.0}
    body = {"error": "OPERATION_TIME_LIMIT", "time": told}
    sandbox = faulty(faults.envelope(body, 429, executed=False, times=1), deals=1)
    async with opened(sandbox, limits=Limits.standard()) as portal:
        await portal.crm.deal.get(1)

    assert round(now()) == 600


async def test_a_limiter_of_ones_own_is_told_everything() -> None:
    """What leaves, what is refused, what is spent, and what succeeds."""
    heard: list[tuple[Any, ...]] = []

    class Listener:
        async def acquire(self, portal: str, methods: Any) -> None:
            heard.append(("acquire", *methods))

        async def refused(self, portal: str, method: str, error: Any, free_in: float | None) -> None:
            heard.append(("refused", method, type(error), free_in))

        def observe(self, portal: str, method: str, spent: Spent) -> None:
            heard.append(("observe", method, spent.operating))

        def succeeded(self, portal: str) -> None:
            heard.append(("succeeded",))

        def pace(self, portal: str) -> float | None:
            return None

    sandbox = faulty(faults.storm(1), limits=ServerLimits.off(cost=2.0), deals=1)
    async with opened(sandbox, limiter=Listener()) as portal:
        await portal.crm.deal.get(1)
        await portal.batch(portal.crm.deal.get(1), portal.call("profile", read=True))

    assert heard[:5] == [
        ("acquire", "crm.deal.get"),
        ("refused", "crm.deal.get", RateLimited, None),
        ("acquire", "crm.deal.get"),
        ("succeeded",),
        ("observe", "crm.deal.get", 2.0),
    ]
    assert (heard[5][0], set(heard[5][1:])) == ("acquire", {"batch", "crm.deal.get", "profile"})
    assert heard[6:] == [("succeeded",), ("observe", "crm.deal.get", 4.0), ("observe", "profile", 2.0)]


async def test_portals_that_are_idle_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those with a bucket in use, a blocked method or a lesson are kept; a plan outlives what was forgotten."""
    monkeypatch.setattr("bitrix24_async.session.limits._MANY", 5)
    limiter = LeakyBucket(Limits(rate=1.0, burst=2, share=1.0))
    limiter.plan("planned", Limits(rate=1.0, burst=3, share=1.0))
    await limiter.acquire("used", ["profile"])
    await limiter.refused("blocked", "profile", LATE, 600.0)
    await limiter.refused("slow", "profile", BUSY, None)
    limiter.succeeded("idle")
    limiter.succeeded("another")
    assert set(limiter._portals) == {"used", "blocked", "slow", "another"}

    await asyncio.sleep(100)
    for name in ("third", "fourth", "fifth", "sixth", "seventh"):
        limiter.succeeded(name)  # twice as many as were left are known before the next look
    assert {"blocked", "slow", "seventh"} <= set(limiter._portals)
    assert {"used", "another", "third"} & set(limiter._portals) == set()
    limiter.succeeded("planned")
    assert [await waited(limiter, portal="planned") for _ in range(3)] == [0, 0, 0]


async def test_portals_without_a_rate_are_idle_unless_they_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitrix24_async.session.limits._MANY", 2)
    limiter = LeakyBucket(Limits.off())
    await limiter.refused("paused", "profile", BUSY, None)
    limiter.succeeded("idle")
    limiter.succeeded("third")

    assert set(limiter._portals) == {"paused", "third"}


async def test_three_requests_find_out_for_the_others_how_full_the_bucket_is() -> None:
    """The rest waits for the first answer, a second at most."""
    limiter = LeakyBucket()
    assert await asyncio.gather(*(waited(limiter) for _ in range(5))) == [0, 0, 0, 1, 1]

    other = LeakyBucket()
    asking = asyncio.gather(*(waited(other) for _ in range(5)))
    await asyncio.sleep(0.25)
    other.succeeded(HERE)
    assert await asking == [0, 0, 0, 0.25, 0.25]


async def test_what_floats_leave_of_a_wait_does_not_stop_a_clock_that_a_test_moves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Be it in the bucket, at moments like these, or of a method that is blocked until 0.1 + 0.2."""
    loop, left = asyncio.get_running_loop(), iter(range(20_000))
    call_at = loop.call_at
    # A loop whose timers no longer move its clock fails here instead of going on for ever.
    monkeypatch.setattr(loop, "call_at", lambda *args, **options: next(left) >= 0 and call_at(*args, **options))
    limiter, moments = known(Limits(rate=1.0, burst=3, share=1.0)), Random(11)

    async def work() -> None:
        for _ in range(20):
            await limiter.acquire(HERE, ["profile"])
            await asyncio.sleep(moments.random())

    async with asyncio.timeout(100):
        await asyncio.gather(*(work() for _ in range(4)))

    for _ in range(50):
        await asyncio.sleep(0.1)
        await limiter.refused(HERE, "profile", LATE, 0.2)
        begun = now()
        await limiter.unblocked(HERE, ["profile"])
        assert round(now() - begun, 6) == 0.2


async def test_a_bucket_is_filled_by_who_does_not_know_what_others_used() -> None:
    """The next request waits for the leak; the rate stays. Without a rate there is nothing to fill."""
    limiter = known(Limits(rate=1.0, burst=10, share=1.0))
    await limiter.fill(HERE)
    assert await waited(limiter) == 1.0
    off = LeakyBucket(Limits.off())
    await off.fill(HERE)
    assert await waited(off) == 0


async def test_a_blocked_method_is_waited_for_without_a_place_in_the_bucket() -> None:
    limiter = known()
    await limiter.refused(HERE, "profile", LATE, 5.0)
    begun = now()
    await limiter.unblocked(HERE, ["profile"])
    assert now() - begun == 5.0
