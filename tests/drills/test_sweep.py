"""Drill 45: whatever waits is cancelled at each of its awaits, and nothing is left of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bitrix24_async import App, ClosedError, File, FileTokenStore, LeakyBucket, Limits, MemoryTokenStore, Portal, Retry
from bitrix24_async.events import OfflineQueue
from bitrix24_async.sandbox import Sandbox, ServerLimits, faults
from tests.app.cloud import MEMBER, Wire, application, clouded, expired, renewals
from tests.application import opened as as_application
from tests.canary import CANARY
from tests.drills.chaos import ChaosServer, Step, reply
from tests.drills.oracle import ADD, nothing_held
from tests.drills.sweep import WAYS, cancelled_at, points_of
from tests.events.stage import Stage, body
from tests.events.test_offline import ADDED, filled
from tests.figures import Figure
from tests.session.client import faulty, opened, result

AT_ONCE = Retry(base=0.01)
TASK = {"title": "mark:task", "creatorId": 1, "responsibleId": 1}


def settle() -> Awaitable[None]:
    """Let what was called off end, which takes a few turns of the loop."""
    return asyncio.sleep(0.001)


# Calls, and what is made of them.


async def one_call(portal: Portal) -> None:
    """Send a marked write."""
    await portal.call(ADD, {"fields": {"TITLE": "mark:once"}})


async def one_upload(portal: Portal) -> None:
    """Send a marked write with a file of two megabytes."""
    await portal.call(ADD, {"fields": {"TITLE": "mark:once", "UF_CRM_FILE": File("boat.png", bytes(2_000_000))}})


async def one_batch(portal: Portal) -> None:
    """Send a package that mixes writes and reads."""
    await portal.batch(portal.call(ADD, {"fields": {"TITLE": "mark:once"}}), portal.crm.deal.get(1))


async def one_chain(portal: Portal) -> None:
    """Send calls of which one refers to another, and has to go before it, alone."""
    made = portal.crm.deal.add({"TITLE": "mark:$total[x]"})
    await portal.batch(made, portal.crm.deal.update(made.result, {"COMMENTS": "follows"}))


async def drained(walk: Any) -> None:
    """Iterate a walk or a stream to its end, and close it."""
    async with walk as found:
        async for _ in found:
            pass


async def one_stream(portal: Portal) -> None:
    """Send three packages from a plain source."""
    await drained(portal.stream(portal.call(ADD, {"fields": {"TITLE": f"mark:{n}"}}) for n in range(120)))


async def one_later_stream(portal: Portal) -> None:
    """Send packages from a source that takes its time."""

    async def calls() -> Any:
        for number in range(60):
            if number % 20 == 0:
                await asyncio.sleep(0.01)
            yield portal.call(ADD, {"fields": {"TITLE": f"mark:{number}"}})

    await drained(portal.stream(calls()))


async def one_list(portal: Portal) -> None:
    """Walk a list of several windows."""
    await drained(portal.crm.deal.list(select=["ID"]).iterate())


async def one_ordered_list(portal: Portal) -> None:
    """Walk a list by offset."""
    await drained(portal.crm.deal.list(select=["ID"], order={"ID": "DESC"}).pages())


async def many_by_id(portal: Portal) -> None:
    """Read records by their ids, two packages of them."""
    await drained(portal.crm.deal.get_many(range(1, 2_700)))


async def one_call_of_rest_3(portal: Portal) -> None:
    """Send a write with a key, by which it may come again."""
    await portal.v3.tasks.task.add(TASK)


async def one_batch_of_rest_3(portal: Portal) -> None:
    """Send a package of the later interface."""
    await portal.batch(portal.v3.tasks.task.add(TASK), portal.v3.tasks.task.get(1))


async def one_list_of_rest_3(portal: Portal) -> None:
    """Walk a list of the later interface, page after page."""
    tasks = portal.list(
        "tasks.task.list",
        version="v3",
        walk="page",
        start="pagination.page",
        limit="pagination.limit",
        rows="items",
        id="id",
    )
    await drained(tasks.iterate())


WORK: dict[str, Callable[[Portal], Any]] = {
    "call": one_call,
    "upload": one_upload,
    "batch": one_batch,
    "chain": one_chain,
    "stream": one_stream,
    "later stream": one_later_stream,
    "list": one_list,
    "ordered list": one_ordered_list,
    "get_many": many_by_id,
    "REST 3.0 call": one_call_of_rest_3,
    "REST 3.0 batch": one_batch_of_rest_3,
    "REST 3.0 list": one_list_of_rest_3,
}


@pytest.mark.looptime
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", WORK)
async def test_drill_45_cancelled_at_every_await(name: str, way: str, figure: Figure) -> None:
    """Cancelled at each await in turn → no task, lock or slot is left, nothing runs twice, the next call is fine."""
    before = asyncio.all_tasks()

    async def attempt(at: int) -> bool:
        rules = [faults.lost(executed=False, times=1), faults.storm(1), faults.slow(0.1)]
        sandbox = faulty(*rules, deals=6_000, tasks=120, limits=ServerLimits.standard())
        async with opened(sandbox, limits=Limits.standard(), retry=AT_ONCE) as portal:
            swept = await cancelled_at(at, way, WORK[name](portal))
            sandbox.faults.clear()
            await its_next_call_is_fine(portal, sandbox, before)
        return swept

    points = await points_of(attempt)
    assert points >= 2
    figure(f"awaits of a {name}", points)


async def its_next_call_is_fine(portal: Portal, sandbox: Sandbox, before: set[Any]) -> None:
    """Fail unless the portal is as good as new."""
    loop = asyncio.get_running_loop()
    await settle()
    assert asyncio.all_tasks() - before == set()
    account, limiter = portal._account, portal.session.limiter
    assert isinstance(limiter, LeakyBucket)
    bucket = limiter._of(account.portal).bucket
    assert bucket is not None
    assert (account.busy._value, [one for *_, one in bucket._waiters if not one.done()]) == (100, [])
    begun = loop.time()
    assert (await portal.crm.deal.get(1)).id == 1
    assert round(loop.time() - begun, 3) <= 1  # the limiter scouts for so long where nobody has answered yet
    assert max((many for (_, mark), many in sandbox.executions.items() if mark), default=0) <= 1


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["call", "upload"])
async def test_drill_45_cancelled_at_every_await_of_the_wire(name: str, way: str, figure: Figure) -> None:
    """Cancelled at each await of a request on a socket → the connection is back or closed, the next call is fine."""

    async def attempt(at: int) -> bool:
        async with ChaosServer(Step(data=reply(), piece=8)) as server:
            address = f"{server.url}/rest/1/{CANARY}/"
            async with Portal.webhook(address, limits=Limits.off(), retry=0) as portal:
                swept = await cancelled_at(at, way, WORK[name](portal))
                async with asyncio.timeout(1):
                    assert await portal.call("profile", read=True) is True
                assert await server.settled(1) == 1
            assert await server.settled() == 0
        return swept

    async with nothing_held():
        points = await points_of(attempt)
    assert points >= 3
    figure(f"awaits of a {name} on a socket", points)


# Renewals.


@asynccontextmanager
async def store_of(kind: str, folder: Path, request: pytest.FixtureRequest) -> AsyncIterator[Any]:
    """Open one of the stores that the SDK has."""
    if kind == "memory":
        yield MemoryTokenStore()
    elif kind == "file":
        yield FileTokenStore(folder / "tokens.json")
    else:
        redis = pytest.importorskip("bitrix24_async.integrations.redis", reason="the `redis` extra is not installed")
        store = redis.RedisTokenStore(request.getfixturevalue("redis_server").url, prefix=uuid4().hex)
        yield store
        await store.aclose()


async def under_way(app: App) -> None:
    """Wait until a renewal has begun."""
    while not app._renewals._renewals:
        await asyncio.sleep(0)


async def a_caller(app: App, who: str) -> list[asyncio.Task[Any]]:
    """Start what comes before the caller that is cancelled, and return it."""
    if who == "the first":
        return []
    first = asyncio.create_task(result(app.portal(MEMBER).call(ADD, {"fields": {"TITLE": "mark:first"}})))
    await under_way(app)
    if who == "a later one":
        first.cancel()
        await asyncio.wait([first])
    return [first]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("who", ["the first", "a waiter", "a later one"])
@pytest.mark.parametrize("kind", ["memory", "file", "Redis"])
async def test_drill_45_cancelled_at_every_await_of_a_renewal(
    kind: str, who: str, way: str, tmp_path: Path, request: pytest.FixtureRequest, figure: Figure
) -> None:
    """A caller is cancelled at each await of a renewal → it runs on, its pair is saved, the next call is fine."""

    async def attempt(at: int) -> bool:
        cloud = clouded()
        await store.save(MEMBER, expired(cloud))
        async with application(cloud, tokens=store, transport=Wire(cloud, latency=(0.002, 0.0))) as app:
            before = await a_caller(app, who)
            portal = app.portal(MEMBER)
            swept = await cancelled_at(at, way, result(portal.call(ADD, {"fields": {"TITLE": "mark:swept"}})))
            while app._renewals._renewals or app._renewals._loads:
                await asyncio.sleep(0)
            if renewals(cloud):
                await newest_is_stored(cloud, store)
            async with asyncio.timeout(1):
                await portal.call(ADD, {"fields": {"TITLE": "mark:next"}})
                async with store.lock(MEMBER):
                    pass
            await asyncio.gather(*before, return_exceptions=True)
            assert portal._account.busy._value == 100
        await newest_is_stored(cloud, store)
        executions = cloud.tenants[MEMBER].sandbox.executions
        assert (renewals(cloud), max(many for (_, mark), many in executions.items() if mark)) == (1, 1)
        return swept

    async with store_of(kind, tmp_path, request) as store:
        points = await points_of(attempt)
    assert points >= 2
    figure(f"awaits of {who}, {kind}", points)


async def newest_is_stored(cloud: Any, store: Any) -> None:
    """Fail unless the store has the one refresh token that the authorisation server still takes."""
    held = await store.load(MEMBER)
    assert [held.refresh_token.reveal()] == list(cloud.tenants[MEMBER].refresh_tokens)


# Events.


async def through(queue: OfflineQueue, seen: list[int]) -> None:
    """Handle everything in a queue."""
    async with queue:
        async for delivery in queue:
            async with delivery as event:
                await asyncio.sleep(0)
                seen.append(int(event.data["FIELDS"]["ID"]))


@pytest.mark.looptime
@pytest.mark.parametrize("way", WAYS)
async def test_drill_45_cancelled_at_every_await_of_the_offline_queue(way: str, figure: Figure) -> None:
    """Cancelled at each await of the offline queue → every row is handled all the same, what is told is gone."""

    async def attempt(at: int) -> bool:
        sandbox = faulty(faults.slow(0.1))
        filled(sandbox, 7)
        seen: list[int] = []
        async with as_application(sandbox) as portal:
            swept = await cancelled_at(at, way, through(OfflineQueue(portal, ADDED, size=3, drain=True), seen))
            handled = len(seen)
            await through(OfflineQueue(portal, ADDED, size=3, drain=True), seen)
        assert sorted(set(seen)) == list(range(1, 8))
        assert len(seen) - 7 <= min(handled, 3)  # what was handled and could not be told is told again
        assert len(sandbox.events.offline) == 0
        return swept

    points = await points_of(attempt)
    assert points >= 10
    figure("awaits of the offline queue", points)


@pytest.mark.looptime
@pytest.mark.parametrize("way", WAYS)
async def test_drill_45_cancelled_at_every_await_of_a_step_of_the_offline_queue(way: str, figure: Figure) -> None:
    """A step of the offline queue is cancelled at each of its awaits → the same queue goes on without losing a row."""

    async def attempt(at: int) -> bool:
        sandbox = faulty(faults.slow(0.1))
        filled(sandbox, 4)
        async with as_application(sandbox) as portal:
            await portal.call("event.offline.get", {"clear": 0, "limit": 1})  # reserved by a program that is gone
            queue, seen = OfflineQueue(portal, ADDED, size=2, drain=True), list[int]()

            async def step() -> None:
                async with await anext(queue) as event:
                    seen.append(int(event.data["FIELDS"]["ID"]))

            swept = await cancelled_at(at, way, step())
            await through(queue, seen)
        assert sorted(set(seen)) == [1, 2, 3, 4]
        assert len(sandbox.events.offline) == 0
        return swept

    points = await points_of(attempt)
    assert points >= 3
    figure("awaits of a step of the offline queue", points)


def later(stage: Stage) -> None:
    """Let each request take a turn of the loop before it is answered, and one after."""
    send = stage.internet.send

    async def slowly(request: Any) -> Any:
        await asyncio.sleep(0)
        response = await send(request)
        await asyncio.sleep(0)
        return response

    stage.internet.send = slowly  # type: ignore[method-assign] - this one alone


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["an event", "an installation"])
async def test_drill_45_cancelled_at_every_await_of_an_intake(name: str, way: str, figure: Figure) -> None:
    """A delivery is cancelled at each await of its intake → the same delivery is taken again and handled once."""

    async def attempt(at: int) -> bool:
        stage = Stage()
        later(stage)
        if name == "an event":
            await stage.install()
            delivery = body("ONCRMDEALADD", {"FIELDS": {"ID": 1}}, stage.auth())
        else:
            delivery = stage.installation()
        swept = await cancelled_at(at, way, stage.intake.event(delivery))
        await settle()
        assert (await stage.intake.event(delivery)).status == 200
        await stage.intake.join()
        assert len(stage.heard) == 1
        assert await stage.stored() is not None
        await stage.aclose()
        return swept

    points = await points_of(attempt)
    assert points >= (name == "an installation")  # an event needs nothing that has to be waited for
    figure(f"awaits of {name}", points)


# Closing.


@pytest.mark.parametrize("way", WAYS)
async def test_drill_45_cancelled_at_every_await_of_a_close(way: str, figure: Figure) -> None:
    """The close itself is cancelled at each of its awaits → calls and streams have ended, and no socket is left."""
    before = asyncio.all_tasks()

    async def attempt(at: int) -> bool:
        async with ChaosServer(Step(then="hang")) as server:
            portal = Portal.webhook(f"{server.url}/rest/1/{CANARY}/", limits=Limits.off(), retry=0)
            calls = [asyncio.create_task(result(portal.call(ADD))), asyncio.create_task(one_stream(portal))]
            while len(server.requests) < 2:
                await asyncio.sleep(0.001)
            swept = await cancelled_at(at, way, portal.aclose())
            errors = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(error) for error in errors] == [ClosedError] * 2
            assert await server.settled() == 0
            await portal.aclose()
        return swept

    async with nothing_held():
        points = await points_of(attempt)
    await settle()
    assert asyncio.all_tasks() == before
    assert points >= 2
    figure("awaits of a close", points)


@pytest.mark.parametrize("way", WAYS)
async def test_drill_45_cancelled_at_every_await_of_the_close_of_an_application(way: str, figure: Figure) -> None:
    """The close of an application is cancelled at each await → its session is closed, and what was renewed is stored."""
    before = asyncio.all_tasks()

    async def attempt(at: int) -> bool:
        cloud = clouded()
        store = MemoryTokenStore([expired(cloud)])
        app = application(cloud, tokens=store, transport=Wire(cloud, latency=(0.002, 0.0)))
        caller = await a_caller(app, "a waiter")
        swept = await cancelled_at(at, way, app.aclose())
        await asyncio.gather(*caller, return_exceptions=True)
        assert repr(app.session) == "<Session, closed>"
        await app.aclose()
        await settle()
        assert asyncio.all_tasks() == before
        return swept

    points = await points_of(attempt)
    assert points >= 2
    figure("awaits of the close of an application", points)


@pytest.mark.parametrize("way", WAYS)
async def test_drill_45_cancelled_at_every_await_of_the_close_of_an_intake(way: str, figure: Figure) -> None:
    """The close of an intake is cancelled at each of its awaits → no handler of it goes on."""
    before = asyncio.all_tasks()

    async def attempt(at: int) -> bool:
        stage = Stage()
        await stage.install()

        @stage.router.on("A")
        async def slow(event: Any, portal: Any) -> None:
            for _ in range(3):
                await asyncio.sleep(0.001)

        assert (await stage.intake.event(body("A", {}, stage.auth()))).status == 200
        swept = await cancelled_at(at, way, stage.intake.aclose())
        await settle()
        assert asyncio.all_tasks() == before
        await stage.aclose()
        return swept

    points = await points_of(attempt)
    assert points >= 2
    figure("awaits of the close of an intake", points)
