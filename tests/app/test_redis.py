"""Many processes, one Redis: one renewal, one rate, and what happens when Redis does not do its part."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bitrix24_async import (
    FileTokenStore,
    InvalidArgument,
    Limits,
    OperatingTimeExceeded,
    RateLimited,
    Spent,
    TokenStoreError,
    UnknownPortal,
)
from bitrix24_async.sandbox import Cloud, Server, faults, serve
from tests.app.cloud import ADD, MEMBER, application, clouded, expired, renewals, result
from tests.app.test_stores import made
from tests.architecture.tree import ROOT
from tests.canary import CANARY, shown
from tests.figures import Figure
from tests.session.client import runs

redis = pytest.importorskip("bitrix24_async.integrations.redis", reason="the `redis` extra is not installed")


@pytest.fixture
async def store(redis_server: Any) -> AsyncIterator[Any]:
    found = redis.RedisTokenStore(redis_server.url, prefix=uuid4().hex)
    yield found
    await found.aclose()


@pytest.fixture
async def served() -> AsyncIterator[tuple[Cloud, Server]]:
    cloud = clouded()
    async with await serve(cloud, latency=(0.02, 0.0)) as server:  # type: ignore[arg-type]
        yield cloud, server


_WORKER = """
import asyncio, sys
from bitrix24_async import App, Limits, RefreshFailed
from bitrix24_async.integrations.redis import RedisTokenStore

async def main(origin, client_id, secret, url, prefix, worker, many):
    store = RedisTokenStore(url, prefix=prefix, lock_life=1.0)
    host = origin.partition("://")[2]
    app = App(client_id, secret, tokens=store, limits=Limits.off(), oauth_url=origin, allow_hosts=[host])
    async with app:
        portal = app.portal("alpha")
        async def add(number):
            await portal.call("crm.deal.add", {"fields": {"TITLE": f"mark:{worker}-{number}"}})
        try:
            await asyncio.gather(*(add(number) for number in range(int(many))))
        except RefreshFailed:
            return 3
        finally:
            await store.aclose()

sys.exit(asyncio.run(main(*sys.argv[1:])))
"""

REFUSED = 3


def worker(server: Server, cloud: Cloud, url: str, prefix: str, number: int, many: int) -> subprocess.Popen[bytes]:
    words = [server.origin, cloud.client_id, CANARY, url, prefix, str(number), str(many)]
    return subprocess.Popen([sys.executable, "-W", "error", "-c", _WORKER, *words], cwd=ROOT)


async def test_drill_42_eight_processes_renew_once(
    redis_server: Any, store: Any, served: tuple[Cloud, Server], figure: Figure
) -> None:
    """Eight processes of forty calls each meet an expired token → one renewal, and every call runs once."""
    cloud, server = served
    await store.save(MEMBER, expired(cloud, now=time.time()))
    workers = [worker(server, cloud, redis_server.url, store._prefix, number, 40) for number in range(8)]
    codes = await asyncio.gather(*(asyncio.to_thread(process.wait) for process in workers))

    assert codes == [0] * 8
    assert renewals(cloud) == 1
    ran = runs(cloud.tenants[MEMBER].sandbox, ADD)
    assert ran == {f"mark:{number}-{call}": 1 for number in range(8) for call in range(40)}
    figure("renewals", renewals(cloud))


async def test_a_lock_that_nobody_holds_any_more_ends_by_itself(redis_server: Any) -> None:
    """After its life, and the next one goes on."""
    prefix = uuid4().hex
    dead = redis.RedisTokenStore(redis_server.url, prefix=prefix, lock_life=0.3)
    live = redis.RedisTokenStore(redis_server.url, prefix=prefix, lock_life=0.3)
    await dead._redis.set(dead._lock(MEMBER), "a process that was killed", px=300)
    async with asyncio.timeout(5), live.lock(MEMBER):
        pass
    for one in (dead, live):
        await one.aclose()


@pytest.mark.parametrize("acted", [False, True], ids=["before the server acts", "after it has acted"])
async def test_drill_43_a_process_is_killed_while_it_renews(
    redis_server: Any, store: Any, served: tuple[Cloud, Server], acted: bool, figure: Figure
) -> None:
    """A process is killed while it renews → its lock ends by itself, the next one renews; two exchanges at most."""
    cloud, server = served
    cloud.faults.add(faults.slow(60, times=1) if acted else faults.lost(executed=False, times=1))
    await store.save(MEMBER, before := expired(cloud, now=time.time()))
    killed = worker(server, cloud, redis_server.url, store._prefix, 0, 1)
    async with asyncio.timeout(20):
        while not await store._redis.exists(store._lock(MEMBER)):
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.3)
    killed.kill()
    await asyncio.to_thread(killed.wait)
    following = worker(server, cloud, redis_server.url, store._prefix, 1, 1)
    code = await asyncio.to_thread(following.wait)
    held = await store.load(MEMBER)

    # What the server has taken from the process that was killed is used up: the next one is told, and stores nothing.
    assert (code, renewals(cloud), held == before) == ((REFUSED, 2, True) if acted else (0, 2, False))
    assert runs(cloud.tenants[MEMBER].sandbox, ADD) == ({} if acted else {"mark:1-0": 1})
    figure("exchanges", renewals(cloud))


async def test_drill_43_a_holder_that_comes_back_late_does_not_overwrite(redis_server: Any, figure: Figure) -> None:
    """The holder of a lock comes back after its lock has ended → the pair that was saved since is newer and stays."""
    prefix = uuid4().hex
    late = redis.RedisTokenStore(redis_server.url, prefix=prefix)
    other = redis.RedisTokenStore(redis_server.url, prefix=prefix)
    await late.save(MEMBER, made(0))
    async with late.lock(MEMBER):
        assert await late.load(MEMBER) == made(0)
        await late._redis.delete(late._lock(MEMBER))  # as if its time had run out
        async with other.lock(MEMBER):
            assert await other.load(MEMBER) == made(0)
            await other.save(MEMBER, made(2))
        await late.save(MEMBER, made(1))
        held = await late.load(MEMBER)
        assert held == made(2)
    for one in (late, other):
        await one.aclose()
    figure("newer pairs overwritten", int(held != made(2)))


async def test_a_holder_whose_lock_has_ended_saves_where_nobody_else_has(store: Any) -> None:
    """Its pair is the newest then, and the one in the store is used up."""
    await store.save(MEMBER, made(0))
    async with store.lock(MEMBER):
        await store.load(MEMBER)
        await store._redis.delete(store._lock(MEMBER))
        await store.save(MEMBER, made(1))

    assert await store.load(MEMBER) == made(1)


async def test_drill_44_a_lock_is_prolonged_while_it_is_held(redis_server: Any, figure: Figure) -> None:
    """A renewal takes longer than the life of its lock → the lock is prolonged while it is held."""
    store = redis.RedisTokenStore(redis_server.url, prefix=uuid4().hex, lock_life=0.6)
    async with store.lock(MEMBER):
        begun = asyncio.get_running_loop().time()
        await asyncio.sleep(1.0)
        assert await store._redis.get(store._lock(MEMBER)) is not None
        took = asyncio.get_running_loop().time() - begun
    assert await store._redis.get(store._lock(MEMBER)) is None
    await store.aclose()
    figure("seconds that a lock of 0.6 s was held", round(took, 1))


async def test_drill_44_the_newest_pair_wins(redis_server: Any, figure: Figure) -> None:
    """The server answers a renewal later than the lock lives → nobody else renews meanwhile, the newest pair is kept."""
    cloud = clouded(faults.slow(0.9, method="oauth"))
    prefix = uuid4().hex
    one, other = (redis.RedisTokenStore(redis_server.url, prefix=prefix, lock_life=0.3) for _ in range(2))
    await one.save(MEMBER, expired(cloud))
    async with application(cloud, tokens=one) as first, application(cloud, tokens=other) as second:
        await asyncio.gather(
            *(result(app.portal(MEMBER).call("profile", read=True)) for app in (first, second) for _ in range(20))
        )
    held = await other.load(MEMBER)
    for store in (one, other):
        await store.aclose()

    assert renewals(cloud) == 1
    assert held is not None
    assert [held.refresh_token.reveal()] == list(cloud.tenants[MEMBER].refresh_tokens)
    figure("renewals", renewals(cloud))


async def test_a_cancellation_that_the_client_swallows_is_raised() -> None:
    """Otherwise somebody who stopped waiting for a lock would go on asking for it."""
    from bitrix24_async.integrations.redis_tokens import in_time

    async def swallow() -> str:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(10)
        return "found"

    task = asyncio.create_task(in_time(swallow(), 5))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})

    assert task.cancelled()


async def test_many_portals_are_iterated_in_pieces(store: Any) -> None:
    """A portal may come twice while keys move, as Redis says; none is left out."""
    await store._redis.mset({store._token(f"m{number}"): b"x" for number in range(2_000)})

    assert {member async for member in store} == {f"m{number}" for number in range(2_000)}


async def test_a_client_of_ones_own_is_used_and_left_open(redis_server: Any) -> None:
    """Whether it decodes replies or not."""
    from redis.asyncio import Redis

    client = Redis.from_url(redis_server.url, decode_responses=True)
    store = redis.RedisTokenStore(client, prefix=uuid4().hex)
    limiter = redis.RedisLimiter(client, prefix=uuid4().hex)
    async with store.lock(MEMBER):
        await store.save(MEMBER, made())
        assert await store.load(MEMBER) == made()
        await store.save(MEMBER, made(2))
    await limiter.acquire(MEMBER, ["profile"])
    assert [member async for member in store] == [MEMBER]
    await store.aclose()
    await limiter.aclose()
    assert await client.ping()
    await client.aclose()
    assert repr(store).startswith("<RedisTokenStore under ")
    assert repr(limiter).startswith("<RedisLimiter under ")


async def test_what_is_no_token_in_redis_is_a_clear_error(store: Any) -> None:
    await store._redis.set(store._token(MEMBER), b"{}")
    with pytest.raises(TokenStoreError, match="in Redis: the stored token has the format"):
        await store.load(MEMBER)


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="redis://HOST"):
        redis.RedisTokenStore("localhost")
    with pytest.raises(InvalidArgument, match="peers"):
        redis.RedisLimiter("redis://localhost", peers=0)


async def test_drill_70_without_redis_nothing_is_renewed(redis_server: Any, figure: Figure) -> None:
    """Redis stops before a renewal → nothing is renewed without its lock; when it is back, one renewal follows."""
    cloud = clouded()
    store = redis.RedisTokenStore(redis_server.url, prefix=uuid4().hex, timeout=1.0)
    token = expired(cloud)
    await store.save(MEMBER, token)
    async with application(cloud, tokens=store) as app:
        portal = app.portal(MEMBER)
        await app._renewals.ready(portal._account)
        redis_server.stop()
        with pytest.raises(TokenStoreError, match="ConnectionError|TimeoutError") as caught:
            await portal.call(ADD, {"fields": {"TITLE": "mark:0"}})
        assert renewals(cloud) == 0
        assert [text for text in shown(caught.value) if CANARY in text] == []
        redis_server.start()
        await store.save(MEMBER, token)
        await portal.call(ADD, {"fields": {"TITLE": "mark:0"}})
    await store.aclose()

    assert renewals(cloud) == 1
    figure("double renewals", renewals(cloud) - 1)


async def test_drill_71_a_redis_that_evicts_keys(store: Any, figure: Figure) -> None:
    """Redis evicts the token and the bucket → the call says that the portal is unknown, the bucket begins anew."""
    cloud = clouded()
    await store.save(MEMBER, expired(cloud))
    limiter = redis.RedisLimiter(store._redis, FAST, prefix=store._prefix)
    await limiter.acquire(MEMBER, ["profile"])
    await store._redis.flushdb()
    async with application(cloud, tokens=store, limiter=limiter) as app:
        with pytest.raises(UnknownPortal, match="no token of the portal alpha"):
            await app.portal(MEMBER).call("profile", read=True)
    await limiter.acquire(MEMBER, ["profile"])
    await limiter.aclose()

    assert (renewals(cloud), cloud.commands) == (0, 0)
    figure("renewals", renewals(cloud))
    figure("commands", cloud.commands)


async def test_drill_71_a_slow_redis_is_waited_for_a_moment(redis_server: Any, figure: Figure) -> None:
    """Redis hangs → a call that needs a token fails in time; one that needs a place in the bucket takes a local one."""
    # The timeouts that they have by default: the figures of the drill are those of a user.
    store = redis.RedisTokenStore(redis_server.url, prefix=uuid4().hex)
    limiter = redis.RedisLimiter(redis_server.url, prefix=uuid4().hex)
    await limiter.acquire(MEMBER, ["profile"])
    redis_server.freeze()
    try:
        begun = asyncio.get_running_loop().time()
        with pytest.raises(TokenStoreError, match="TimeoutError"):
            await store.load(MEMBER)
        limiter._alone.limits = Limits(rate=1000.0)
        await limiter.acquire(MEMBER, ["profile"])
        took = asyncio.get_running_loop().time() - begun
    finally:
        redis_server.thaw()
    await store.aclose()
    await limiter.aclose()

    assert took < 5
    figure("seconds for both", round(took, 1))


async def test_drill_71_a_read_only_redis_gives_no_lock(redis_server: Any, store: Any, figure: Figure) -> None:
    """Redis becomes read-only → no lock is given, and the error names the reason."""
    given = 0
    await store._redis.replicaof("127.0.0.1", 1)
    try:
        with pytest.raises(TokenStoreError, match="ReadOnlyError"):
            async with store.lock(MEMBER):
                given += 1
    finally:
        await store._redis.replicaof("NO", "ONE")
    figure("locks given", given)


# Limits.


# A fast portal, so that a test of its rate takes a second.
FAST = Limits(rate=200.0, burst=20, share=1.0)


@pytest.fixture
async def pair(redis_server: Any) -> AsyncIterator[tuple[Any, Any]]:
    prefix = uuid4().hex
    both = tuple(redis.RedisLimiter(redis_server.url, FAST, prefix=prefix, peers=2) for _ in range(2))
    yield both
    for one in both:
        await one.aclose()


async def test_drill_68_two_limiters_keep_one_rate(pair: tuple[Any, Any], figure: Figure) -> None:
    """Two processes share a portal through Redis → one rate for both, and one call to Redis for each request."""
    begun = asyncio.get_running_loop().time()
    calls = await calls_of(pair[0])
    await asyncio.gather(*(one.acquire(MEMBER, ["profile"]) for one in pair for _ in range(40)))
    took = asyncio.get_running_loop().time() - begun
    more = await calls_of(pair[0]) - calls

    assert 0.29 <= took < 10
    assert more <= 80 * 1.1
    figure("seconds for 80 requests", round(took, 2))
    figure("calls to Redis for each of them", round(more / 80, 2))


async def calls_of(limiter: Any) -> int:
    stats = await limiter._redis.info("commandstats")
    return sum(stats.get(f"cmdstat_{name}", {}).get("calls", 0) for name in ("eval", "evalsha", "script|load"))


async def test_a_refusal_slows_all_processes_down(pair: tuple[Any, Any]) -> None:
    """The bucket counts as full, and the rate is lower; refusals of one burst teach once; successes raise it again."""
    one, other = pair
    for _ in range(3):
        await one.refused(MEMBER, "profile", RateLimited("QUERY_LIMIT_EXCEEDED"), None)
    begun = asyncio.get_running_loop().time()
    await other.acquire(MEMBER, ["profile"])
    took = asyncio.get_running_loop().time() - begun

    assert took >= 0.004
    assert other._of(MEMBER).speed == pytest.approx(0.7)
    assert other.pace(MEMBER) == pytest.approx(140.0)
    for _ in range(20):
        other.succeeded(MEMBER)
    await other.acquire(MEMBER, ["profile"])
    assert other._of(MEMBER).speed == pytest.approx(0.8)


async def test_a_burst_has_no_pace_and_a_full_bucket_has_one(pair: tuple[Any, Any]) -> None:
    one, _ = pair
    assert one.pace(MEMBER) == 200.0
    await one.acquire(MEMBER, ["profile"])
    assert one.pace(MEMBER) is None
    one.plan("beta", Limits.off())
    assert one.pace("beta") is None


async def test_a_method_without_operating_time_waits_in_all_processes(pair: tuple[Any, Any]) -> None:
    """What one process learns goes with its next request; other methods go on."""
    one, other = pair
    one.observe(MEMBER, "crm.deal.list", Spent(500.0, 1.0))
    one.observe(MEMBER, "profile", Spent(1.0, 0.2))
    await one.acquire(MEMBER, ["profile"])
    begun = asyncio.get_running_loop().time()
    await other.acquire(MEMBER, ["profile"])
    early = asyncio.get_running_loop().time() - begun
    await other.acquire(MEMBER, ["batch", "crm.deal.list"])
    late = asyncio.get_running_loop().time() - begun
    await one.acquire(MEMBER, ["crm.deal.list"])

    assert early < 0.9
    assert 0.8 <= late < 10


async def test_a_refused_method_is_blocked_until_it_is_free(pair: tuple[Any, Any]) -> None:
    """For a minute if the portal did not say."""
    one, _ = pair
    await one.refused(MEMBER, "crm.deal.list", OperatingTimeExceeded("OPERATION_TIME_LIMIT"), 0.1)
    begun = asyncio.get_running_loop().time()
    await one.acquire(MEMBER, ["crm.deal.list"])
    assert 0.08 <= asyncio.get_running_loop().time() - begun < 10
    await one.refused(MEMBER, "crm.deal.list", OperatingTimeExceeded("OPERATION_TIME_LIMIT"), None)
    one.observe(MEMBER, "task.item.list", Spent(500.0))
    assert one._of(MEMBER).blocks == {"crm.deal.list": 60.0, "task.item.list": 60.0}


async def test_a_portal_without_limits_asks_redis_nothing(redis_server: Any) -> None:
    """It may have no rate and operating time all the same; then it is refused and blocked, never slowed."""
    limiter = redis.RedisLimiter(redis_server.url, Limits.off(), prefix=uuid4().hex)
    limiter.plan("beta", Limits(rate=None))
    await limiter.acquire(MEMBER, ["profile"])
    assert await limiter._redis.exists(limiter._key(MEMBER)) == 0
    await limiter.acquire("beta", ["profile"])
    assert await limiter._redis.exists(limiter._key("beta")) == 1
    await limiter.refused("beta", "profile", RateLimited("QUERY_LIMIT_EXCEEDED"), None)
    await limiter.aclose()


async def test_drill_70_without_redis_each_process_keeps_to_its_part(
    redis_server: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    """Redis stops and comes back → no burst meanwhile, a part of the rate, one warning; then it is used again."""
    monkeypatch.setattr("bitrix24_async.integrations.redis_limits._AGAIN", 0.1)
    limiter = redis.RedisLimiter(redis_server.url, FAST, prefix=uuid4().hex, peers=2, timeout=0.5)
    await limiter.acquire(MEMBER, ["profile"])
    redis_server.stop()
    limiter.observe(MEMBER, "crm.deal.list", Spent(500.0, 5.0))
    begun = asyncio.get_running_loop().time()
    for _ in range(10):
        await limiter.acquire(MEMBER, ["profile"])
        limiter.succeeded(MEMBER)
    took = asyncio.get_running_loop().time() - begun
    assert repr(limiter).endswith(", alone>")
    assert limiter._alone.limits.rate == 100.0
    assert limiter.pace(MEMBER) in (100.0, None)
    assert limiter._of(MEMBER).blocks == {"crm.deal.list": 5.0}
    await asyncio.sleep(0.15)
    await limiter.acquire(MEMBER, ["profile"])  # it looks again, and Redis is still not there
    redis_server.start()
    async with asyncio.timeout(20):
        while repr(limiter).endswith(", alone>"):
            await asyncio.sleep(0.15)
            await limiter.acquire(MEMBER, ["profile"])
    await limiter.aclose()

    assert 0.08 <= took < 10
    told = [
        record.message for record in caplog.records if record.name == "bitrix24_async" and record.levelno > logging.INFO
    ]
    assert [message.partition(" (")[0].partition(" after")[0] for message in told] == [
        "Redis is not there",
        "Redis is back",
    ]
    figure("seconds for ten requests without it", round(took, 2))
    figure("warnings", sum(message.startswith("Redis is not there") for message in told))


async def test_the_limiter_forgets_portals_that_are_idle(redis_server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What Redis was not told yet is kept."""
    monkeypatch.setattr("bitrix24_async.integrations.redis_limits._MOST_IDLE", 2)
    limiter = redis.RedisLimiter(redis_server.url, prefix=uuid4().hex)
    limiter.observe("a", "profile", Spent(500.0))
    limiter.succeeded("b")
    limiter.succeeded("c")
    assert sorted(limiter._portals) == ["a", "c"]
    await limiter.aclose()


async def test_an_application_works_through_redis(redis_server: Any, store: Any) -> None:
    """Tokens and limits both."""
    cloud = clouded()
    await store.save(MEMBER, expired(cloud))
    limiter = redis.RedisLimiter(redis_server.url, FAST, prefix=uuid4().hex)
    async with application(cloud, tokens=store, limiter=limiter) as app:
        portal = app.portal(MEMBER)
        await asyncio.gather(*(result(portal.call("profile", read=True)) for _ in range(10)))
    await limiter.aclose()

    assert renewals(cloud) == 1


async def test_tokens_move_from_a_file_to_redis(store: Any, tmp_path: Path) -> None:
    """Any store is copied into any other by what all of them can do."""
    file = FileTokenStore(tmp_path / "tokens.json")
    await file.save(MEMBER, made())
    async for member_id in file:
        token = await file.load(member_id)
        assert token is not None
        await store.save(member_id, token)

    assert await store.load(MEMBER) == made()
    assert json.loads(made().dump())["version"] == 1
