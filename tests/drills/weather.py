"""Loads under faults that go on: a day of every kind, and sockets that break one request in five."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import count
from typing import Any

from bitrix24_async import App, Bitrix24Error, Call, Limits, Portal, Retry, Token
from bitrix24_async.sandbox import Cloud, Faults, SandboxTransport, faults
from tests.drills.chaos import CALM, ChaosServer, Step, chunked, unmeasured, working
from tests.drills.curves import slope
from tests.drills.measured import REPORT, Told, small, within
from tests.drills.oracle import Oracle, descriptors

__all__ = ["a_day", "broken_sockets"]

_SAMPLES = 60
_TASK = "tasks.task.add"
_OFTEN, _SELDOM = 0.002, 0.0005


def _of_a_portal() -> list[faults.Rule]:
    """Return every kind of fault that a portal has, together one in a hundred requests."""
    return [
        faults.lost(probability=_OFTEN),
        faults.lost(executed=False, probability=_OFTEN),
        faults.truncated(probability=_OFTEN),
        faults.html(502, executed=True, probability=_OFTEN),
        faults.html(503, probability=_SELDOM),
        faults.slow(90, probability=_SELDOM),
        faults.garbage(probability=_SELDOM),
        faults.empty(probability=_SELDOM),
        faults.empty(500, probability=_SELDOM),
        faults.envelope(["no", "envelope"], probability=_SELDOM),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=True, probability=_SELDOM),
        faults.error("QUERY_LIMIT_EXCEEDED", "", 503, probability=_SELDOM),
        faults.error("OPERATION_TIME_LIMIT", "", 429, probability=_SELDOM),
        faults.error("expired_token", "", 401, probability=_SELDOM),
        faults.error("ERROR_CORE", "", method="crm.deal.add", probability=_SELDOM),
    ]


def _of_the_authorisation_server() -> list[faults.Rule]:
    """Return the faults after which a renewal may be asked for again."""
    return [
        faults.lost(executed=False, probability=0.05),
        faults.html(502, probability=0.05),
        faults.slow(15, probability=0.05),
    ]


def _task(portal: Portal, mark: str) -> Call[Any]:
    return portal.call(_TASK, {"fields": {"title": mark, "creatorId": 1, "responsibleId": 1}}, version="v3")


async def a_day(hours: float) -> Told:
    """Write and read by both interfaces as an application, on a clock of its own."""
    sandbox = small(deals=100, faults=Faults(*_of_a_portal()))
    cloud = Cloud(faults=Faults(*_of_the_authorisation_server()))
    cloud.open("alpha", sandbox)
    loop, deals, tasks = asyncio.get_running_loop(), Oracle(sandbox), Oracle(sandbox, _TASK, _task)
    numbers, keyed, tally = count(), count(), Counter[str]()
    transport = SandboxTransport(cloud, latency=(0.2, 0.0))

    async def work(portal: Portal) -> None:
        patient = portal.with_options(retry=10)
        while loop.time() < hours * 3_600:
            await deals.write(portal, next(numbers))
            await tasks.write(portal, next(keyed))
            await _read(patient.crm.deal.get(1), tally)
            if tally["reads"] % 10 == 0:
                await deals.batch(portal, [next(numbers) for _ in range(20)])
                await tasks.batch(portal, [next(keyed) for _ in range(5)])
                await _walked(patient, tally)
            await asyncio.sleep(10)

    async with App(cloud.client_id, cloud.client_secret, transport=transport, limits=Limits.off()) as app:
        await app.tokens.save("alpha", Token.from_reply(cloud.issue("alpha", transport.now())))
        await asyncio.gather(*(work(app.portal("alpha")) for _ in range(5)))

    written, kept = deals.judged(next(numbers)), tasks.judged(next(keyed))
    within("writes that ran twice", written.duplicates + kept.duplicates, 0)
    within("reads of a hundred that ended with an error", 100 * tally["failed"] / tally["reads"], 1)
    within("renewals fewer than hours", int(hours) - cloud.exchanges["refresh_token"], 0)
    title = f"{hours:g} virtual hours of every fault, by an application"
    return {
        title: f"{tally['lists']:,} whole lists, {tally['reads']:,} reads of which {tally['failed']} ended with an"
        f" error, {cloud.exchanges['refresh_token']} renewals asked for",
        f"{title}: writes": f"{written.ok:,} done, {written.failed} failed, {written.unknown} unknown,"
        f" {written.duplicates} twice",
        f"{title}: writes with a key": f"{kept.ok:,} done, {kept.failed} failed, {kept.unknown} unknown,"
        f" {kept.duplicates} twice",
    }


async def _read(call: Call[Any], tally: Counter[str]) -> None:
    tally["reads"] += 1
    try:
        await call
    except Bitrix24Error:
        tally["failed"] += 1


async def _walked(portal: Portal, tally: Counter[str]) -> None:
    try:
        ids = [deal.id async for deal in portal.crm.deal.list(select=["ID"], filter={"<=ID": 100})]
    except Bitrix24Error:
        tally["failed"] += 1
        return
    within("lists that lost or doubled a row", ids != list(range(1, 101)), 0)
    tally["lists"] += 1


async def broken_sockets(minutes: float) -> Told:
    """Write for real minutes against a server that breaks one request in five."""
    sandbox = small()
    steps = [
        Step(damage=lambda whole: b"", then="reset"),
        Step(damage=lambda whole: whole[:25], then="close"),
        Step(damage=lambda whole: whole[:-10], then="close"),
        Step(damage=chunked, then="close"),
        Step(damage=unmeasured, then="close"),
        Step(unread=True, then="reset"),
        Step(data=b"nonsense\r\n\r\n", then="close"),
        Step(damage=lambda whole: whole, then="close"),
    ]
    loop = asyncio.get_running_loop()
    begun, curve, sent, oracle = loop.time(), list[tuple[float, float]](), 0, Oracle(sandbox)

    async def work(portal: Portal) -> None:
        nonlocal sent
        while loop.time() < begun + 60 * minutes:
            sent += 1
            await oracle.write(portal, sent)
            if sent % 10 == 0:
                more = range(sent + 1, sent + 21)
                sent += len(more)
                await oracle.batch(portal, more)
            await asyncio.sleep(0.1)  # a steady load, whose million of marks this process has to remember

    async def watch() -> None:
        while True:
            await asyncio.sleep(60 * minutes / _SAMPLES)
            curve.append(((loop.time() - begun) / 60, descriptors()))

    async with ChaosServer(CALM, *steps, backend=working(sandbox), chance=0.2) as server:
        address = f"{server.url}/rest/1/secret/"
        sandbox._secret = "secret"
        async with Portal.webhook(address, limits=Limits.off(), retry=Retry(base=0.01)) as portal:
            watching = asyncio.create_task(watch())
            await asyncio.gather(*(work(portal) for _ in range(20)))
            watching.cancel()
    tally = oracle.judged(sent)
    within("writes that ran twice", tally.duplicates, 0)
    growth = slope(curve) * minutes
    within("descriptors more at the end than at the start", growth, 20)
    REPORT.curves[f"open descriptors, over {minutes:g} minutes of broken replies"] = curve
    told = f"{sent:,} writes, {tally.unknown:,} unknown, {tally.duplicates} twice, descriptors {growth:+.1f}"
    return {f"{minutes:g} minutes against a server that breaks one request in five": told}
