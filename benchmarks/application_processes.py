"""Jobs of several processes that share a portal through a Redis of their own: one renewal, one rate."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from typing import Any, NamedTuple
from uuid import uuid4

from benchmarks.application_jobs import MEMBER, Figure, answered, clouded, empty, expired
from benchmarks.processes import Child
from bitrix24_async import Token
from bitrix24_async.integrations.redis import RedisTokenStore
from bitrix24_async.sandbox import Cloud, ServerLimits

# What a script does inside Redis is no call to it, and these are the scripts' commands.
_INSIDE = {"time", "hmget", "hget", "hset", "hdel", "pexpire"}
_CALLERS = 40
_FIRST_SECONDS = 10.0
_RATE = 5.0


@asynccontextmanager
async def _redis() -> AsyncIterator[str]:
    """Give the address of a server that keeps nothing."""
    program = shutil.which("redis-server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        str(program), "--port", str(port), "--bind", "127.0.0.1", "--save", "", stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        async for line in process.stdout:
            if b"Ready to accept" in line:
                break
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        await process.wait()


class Stage(NamedTuple):
    """A cloud behind a socket, a Redis, and processes that wait for a word."""

    cloud: Cloud
    redis: str
    workers: list[Child]
    words: dict[str, Any]

    async def all(self, **words: Any) -> list[int]:
        """Let all processes do the same at the same time, and return how many answers each had."""
        for number, worker in enumerate(self.workers):
            worker.tell(**self.words, worker=number, **words)
        heard = await asyncio.gather(*(asyncio.to_thread(worker.hear) for worker in self.workers))
        return [answer["answers"] for answer in heard]


@asynccontextmanager
async def _stage(processes: int, limits: ServerLimits | None = None) -> AsyncIterator[Stage]:
    sandbox = empty()
    if limits is not None:
        sandbox.limits = limits
    async with AsyncExitStack() as stack:
        cloud, origin = await stack.enter_async_context(clouded(sandbox))
        redis = await stack.enter_async_context(_redis())
        children = stack.enter_context(ExitStack())
        command = (sys.executable, "-m", "benchmarks.application_worker")
        workers = [children.enter_context(Child(*command).limit()) for _ in range(processes)]
        words = {"origin": origin, "client_id": cloud.client_id, "client_secret": cloud.client_secret, "redis": redis}
        yield Stage(cloud, redis, workers, words | {"member_id": MEMBER, "peers": processes})


async def _save(redis: str, prefix: str, token: Token) -> None:
    store = RedisTokenStore(redis, prefix=prefix)
    await store.save(MEMBER, token)
    await store.aclose()


async def renewal(options: argparse.Namespace) -> list[Figure]:
    """Let processes race for the renewal of one token, again and again."""
    good = answers = 0
    async with _stage(options.processes) as stage:
        for _ in range(options.runs):
            before, prefix = stage.cloud.exchanges["refresh_token"], uuid4().hex
            await _save(stage.redis, prefix, expired(stage.cloud))
            answers += sum(await stage.all(prefix=prefix, callers=_CALLERS, until=0))
            good += stage.cloud.exchanges["refresh_token"] - before == 1
        ran, twice = answered(stage.cloud)
    expected = options.runs * options.processes * _CALLERS
    what = f"{options.processes} processes × {_CALLERS} coroutines"
    return [
        Figure(f"{what}: runs with 1 renewal", f"{good} of {options.runs}", "all", good == options.runs),
        Figure(f"{what}: answers", f"{answers:,}", f"{expected:,}", answers == ran == expected),
        Figure(f"{what}: writes that ran twice", f"{twice}", "0", twice == 0),
    ]


async def rate(options: argparse.Namespace) -> list[Figure]:
    """Let processes go as fast as they may, and look at the time after the burst."""
    async with _stage(options.processes, ServerLimits.enterprise()) as stage:
        prefix, sandbox = uuid4().hex, stage.cloud.tenants[MEMBER].sandbox
        await _save(stage.redis, prefix, Token.from_reply(stage.cloud.issue(MEMBER, time.time())))
        await stage.all(prefix=prefix, callers=1, until=0)  # so that all of them have started
        until = time.time() + _FIRST_SECONDS + options.seconds + 2
        under_way = asyncio.create_task(stage.all(prefix=prefix, callers=5, until=until))
        await asyncio.sleep(_FIRST_SECONDS)
        begun = _Seen(time.time(), sandbox.requests, _refused(sandbox), await _calls(stage.redis))
        await asyncio.sleep(options.seconds)
        ended = _Seen(time.time(), sandbox.requests, _refused(sandbox), await _calls(stage.redis))
        await under_way
    requests, seconds = ended.requests - begun.requests, ended.at - begun.at
    part, calls = requests / (_RATE * seconds), (ended.calls - begun.calls) / max(requests, 1)
    refused = ended.refused - begun.refused
    what = f"{options.processes} processes at full rate for {options.seconds:g} s"
    return [
        Figure(f"{what}: refusals", f"{refused}", "0", refused == 0),
        Figure(f"{what}: part of the allowed rate", f"{part:.1%}", "95–101 %", 0.95 <= part <= 1.01),
        Figure(f"{what}: calls to Redis a request", f"{calls:.2f}", "≤ 1.1", calls <= 1.1),
    ]


class _Seen(NamedTuple):
    at: float
    requests: int
    refused: int
    calls: int


def _refused(sandbox: Any) -> int:
    return sum(sandbox.refusals.values())


async def _calls(url: str) -> int:
    """Return how many calls Redis has had."""
    from redis.asyncio import Redis

    async with Redis.from_url(url) as redis:
        stats = await redis.info("commandstats")
    names = {name.removeprefix("cmdstat_"): counts["calls"] for name, counts in stats.items()}
    own = {"info", "client|setinfo", "hello"}
    return sum(calls for name, calls in names.items() if name not in _INSIDE | own)
