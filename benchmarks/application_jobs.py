"""Jobs of an application in one process: one renewal, many portals, hostile deliveries.

Each returns figures, and a figure knows its goal.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import random
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from typing import NamedTuple

import msgspec

from bitrix24_async import App, Limits, MemoryTokenStore, Router, Token
from bitrix24_async.events import Intake
from bitrix24_async.sandbox import Cloud, Sandbox, SandboxTransport, serve
from bitrix24_async.sandbox.events import delivery

MEMBER = "alpha"
_KIB = 1024


class Figure(NamedTuple):
    """What was measured, the goal in words, and whether it is kept."""

    what: str
    shown: str
    goal: str
    kept: bool


def empty() -> Sandbox:
    return Sandbox(deals=0, contacts=0, companies=0, leads=0, items=0, tasks=0, users=1)


@asynccontextmanager
async def clouded(sandbox: Sandbox | None = None) -> AsyncIterator[tuple[Cloud, str]]:
    """Give a cloud with one portal behind a socket, and the origin of the server."""
    cloud = Cloud()
    cloud.open(MEMBER, sandbox or empty())
    async with await serve(cloud, latency=(0.02, 0.0)) as server:
        yield cloud, server.origin


def expired(cloud: Cloud) -> Token:
    token = Token.from_reply(cloud.issue(MEMBER, time.time()))
    cloud.expire(MEMBER)
    return token


def answered(cloud: Cloud) -> tuple[int, int]:
    """Return how many writes ran, and how many of them more than once."""
    executions = cloud.tenants[MEMBER].sandbox.executions
    runs = [count for (method, _), count in executions.items() if method == "crm.deal.add"]
    return sum(runs), sum(count > 1 for count in runs)


async def renewal(options: argparse.Namespace) -> list[Figure]:
    """Let coroutines meet an expired token at the same time."""
    async with clouded() as (cloud, origin):
        host = origin.partition("://")[2]
        tokens = MemoryTokenStore([expired(cloud)])
        async with App(
            cloud.client_id,
            cloud.client_secret,
            tokens=tokens,
            limits=Limits.off(),
            oauth_url=origin,
            allow_hosts=[host],
        ) as app:
            portal = app.portal(MEMBER)

            async def add(number: int) -> int:
                return await portal.crm.deal.add({"TITLE": f"mark:{number}"})

            ids = await asyncio.gather(*(add(number) for number in range(options.callers)))
        renewed = cloud.exchanges["refresh_token"]
        ran, twice = answered(cloud)
    what, many = f"{options.callers:,} coroutines on an expired token", options.callers
    return [
        Figure(f"{what}: renewals", f"{renewed}", "1", renewed == 1),
        Figure(f"{what}: answers", f"{len(set(ids)):,}", f"{many:,}", len(set(ids)) == ran == many),
        Figure(f"{what}: writes that ran twice", f"{twice}", "0", twice == 0),
    ]


class _Stored(MemoryTokenStore):
    """A store that hands out a new object for each portal, as one behind a socket does."""

    def __init__(self, token: Token) -> None:
        super().__init__()
        self._token = token

    async def load(self, member_id: str) -> Token:
        return Token.restore(msgspec.structs.replace(self._token, member_id=member_id).dump())


async def portals(options: argparse.Namespace) -> list[Figure]:
    """Open portals, call each of them, then let them go."""
    cloud = Cloud()
    cloud.open(MEMBER, empty())
    wire = SandboxTransport(cloud)
    token = Token.from_reply(cloud.issue(MEMBER, wire.now()))
    async with App(cloud.client_id, cloud.client_secret, tokens=_Stored(token), transport=wire) as app:
        await app.portal("warm").profile()
        gc.collect()
        tracemalloc.start()
        before, _ = tracemalloc.get_traced_memory()
        held = [app.portal(f"member-{number}") for number in range(options.portals)]
        for portal in held:
            await portal.profile()
        gc.collect()
        each = (tracemalloc.get_traced_memory()[0] - before) / len(held) / _KIB
        del held, portal
        gc.collect()
        tracemalloc.stop()
        kept = len(app._accounts)
    what = f"{options.portals:,} portals in one process"
    return [
        Figure(f"{what}: memory each", f"{each:.1f} KiB", "≤ 20 KiB", each <= 20),
        Figure(f"{what}: kept when nobody holds them", f"{kept:,}", "≤ 1,000", kept <= 1_000),
    ]


def _hostile(proof: dict[str, str], random: random.Random) -> Iterator[bytes]:
    """Give deliveries without end: too large, too deep, too many fields, broken, forged, and mutated ones."""
    genuine = delivery("ONCRMDEALUPDATE", {"FIELDS": {"ID": 5}}, proof)
    large, many = b"a" * 10_000_000, b"&".join(b"a%d=" % number for number in range(100_000))
    while True:
        forged = proof | {"application_token": f"{random.getrandbits(64):x}"}
        evil = {"access_token": "a", "refresh_token": "b", "client_endpoint": "https://attacker.example/rest/"}
        cut = random.randrange(len(genuine))
        yield from (
            large,
            many,
            b"event=A&a" + b"[b]" * random.randrange(100, 5_000) + b"=1",
            b"event=A&a=" + random.randbytes(200),
            random.randbytes(random.randrange(2_000)),
            b'{"event": "ONAPPINSTALL"}',
            delivery("ONCRMDEALUPDATE", {"FIELDS": {"ID": 5}}, forged),
            delivery("ONCRMDEALUPDATE", {}, proof | {"member_id": f"{random.getrandbits(64):x}"}),
            delivery("ONAPPINSTALL", {}, forged | evil),
            delivery("ONAPPUNINSTALL", {"CLEAN": 1}, forged),
            genuine[:cut] + random.randbytes(3) + genuine[cut + 3 :],
            genuine.replace(b"event=", b"event[]=") + b"&event=A" * random.randrange(1_000),
        )


async def hostile(options: argparse.Namespace) -> list[Figure]:
    """Hand hostile deliveries to an intake, one after another."""
    log = logging.getLogger("bitrix24_async.events")  # a line for each refusal, which nobody wants to read here
    log.propagate = False
    log.addHandler(logging.NullHandler())
    cloud = Cloud()
    tenant = cloud.open(MEMBER, empty())
    wire = SandboxTransport(cloud, time.time)
    router = Router()
    async with App(cloud.client_id, cloud.client_secret, transport=wire) as app, Intake(app, router) as intake:
        await intake.event(delivery("ONAPPINSTALL", {}, cloud.auth(MEMBER, time.time())))
        failed, times = await _delivered(intake, _hostile(tenant.proof, random.Random(0)), options.deliveries)
        kept = [member async for member in app.tokens]
    slowest = max(times) * 1000
    what = f"{options.deliveries:,} hostile deliveries"
    return [
        Figure(f"{what}: answered with 500", f"{failed}", "0", failed == 0),
        Figure(f"{what}: the slowest answer", f"{slowest:.1f} ms", "≤ 50 ms", slowest <= 50),
        Figure(f"{what}: portals in the store", f"{len(kept)}", "1", kept == [MEMBER]),
    ]


async def _delivered(intake: Intake, deliveries: Iterable[bytes], many: int) -> tuple[int, list[float]]:
    failed, times = 0, []
    for _, body in zip(range(many), deliveries, strict=False):
        begun = time.perf_counter()
        try:
            await intake.event(body)
        except Exception as error:  # noqa: BLE001 - what an integration would answer with 500
            failed += 1
            print(f"a delivery of {len(body)} bytes raised {error!r}")
        times.append(time.perf_counter() - begun)
    return failed, times
