"""The long drills: memory, descriptors and fairness over millions of rows, a day, thousands of portals.

`python -m tests.drills.soak` runs them all and writes what it measured to
`tests/drills/soak.json`, from which the page of the drills takes it. A load
that misses its bound ends the run with an error. `--minutes` is the time
against broken sockets, a third of which eight processes share a portal beside
it; `--share` scales the other loads for a trial. Without a `redis-server` the
processes are left out, and the page shows no line of theirs.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import multiprocessing
import platform
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Coroutine
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import looptime
from msgspec import Struct, to_builtins

from benchmarks import application_processes
from bitrix24_async import Limits, Portal, Retry, Session
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport, faults
from tests.drills.chaos import CALM, ChaosServer, Step, chunked, unmeasured, working
from tests.drills.curves import slope
from tests.drills.oracle import Oracle, descriptors

__all__ = ["Report", "main"]

Told = dict[str, str]


class Report(Struct):
    """What a run measured: a line for each load, and the curves of some, by their titles."""

    machine: str = ""
    loads: Told = {}
    curves: dict[str, list[tuple[float, float]]] = {}


OUT = Path(__file__).with_name("soak.json")
REPORT = Report()
_SAMPLES = 60
_EMPTY = {"deals": 0, "contacts": 0, "companies": 0, "leads": 0, "items": 0, "tasks": 0, "users": 1}
_PAGE = 4_096
_MIB = 2**20
_KIB = 1_024


def resident() -> int:
    """Return the bytes of memory that this process has."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE


def small(**options: Any) -> Sandbox:
    """Return a portal without rows but those asked for."""
    return Sandbox(**(_EMPTY | options))


def within(what: str, measured: float, bound: float) -> None:
    """End the run when a figure is beyond its bound."""
    if measured > bound:
        sys.exit(f"{what}: {measured:.4g}, and no more than {bound:g} is allowed")


async def export(rows: int) -> Told:
    """Export many rows; memory has to stay as it was after the first tenth."""
    sandbox = small(deals=rows, cache=0)
    curve: list[tuple[float, float]] = []
    before, seen, step = resident(), 0, max(rows // 50, 1)
    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox), limits=Limits.off()) as portal:
        async for _ in portal.crm.deal.list(select=["ID", "TITLE", "OPPORTUNITY", "DATE_CREATE"]):
            seen += 1
            if seen % step == 0:
                curve.append((seen / 1_000, (resident() - before) / _MIB))
    rise, peak = slope(curve[5:]) * 100, max(mib for _, mib in curve)
    within("rows that did not come", rows - seen, 0)
    within("MiB of memory for each 100,000 rows", rise if rows >= 100_000 else 0, 1)
    within("MiB of memory above the start", peak, 64)
    REPORT.curves[f"MiB of memory above the start, over {rows:,} rows (in thousands)"] = curve
    return {f"{rows:,} rows exported": f"{rise:+.2f} MiB for each 100,000 rows, {peak:.0f} MiB at most"}


async def many_portals(count: int) -> Told:
    """Send ten calls on each of very many portals of one session."""
    sandbox = small(deals=1)
    # A few portals first, so that what is loaded once is not counted as theirs.
    async with Session(transport=SandboxTransport(sandbox)) as session:
        kept = [_portal(sandbox, session, number) for number in range(-20, 0)]
        await asyncio.gather(*map(_ten_calls, kept))
        before = resident()
        for first in range(0, count, 100):
            portals = [_portal(sandbox, session, number) for number in range(first, first + 100)]
            await asyncio.gather(*map(_ten_calls, portals))
            kept += portals
        each = (resident() - before) / _KIB / count
    within("KiB of memory for each portal", each, 20)
    return {f"{count:,} portals in one process, 10 calls each": f"{each:.1f} KiB for each portal"}


def _portal(sandbox: Sandbox, session: Session, number: int) -> Portal:
    host = f"portal{number % 10**6}.bitrix24.com"
    return Portal.webhook(sandbox.webhook.replace("sandbox.bitrix24.test", host), session=session)


async def _ten_calls(portal: Portal) -> None:
    for _ in range(10):
        await portal.crm.deal.get(1)


async def a_day(hours: float) -> Told:
    """Write and read through mixed faults of one in a hundred, on a clock of its own."""
    sandbox = small(deals=100)
    sandbox.faults = Faults(
        faults.lost(probability=0.003),
        faults.lost(executed=False, probability=0.002),
        faults.truncated(probability=0.002),
        faults.html(502, executed=True, probability=0.002),
        faults.error("QUERY_LIMIT_EXCEEDED", "", 503, probability=0.001),
        faults.slow(90, probability=0.001),
    )
    loop, oracle = asyncio.get_running_loop(), Oracle(sandbox)
    sent = lists = 0

    async def work(portal: Portal) -> None:
        nonlocal sent, lists
        patient = portal.with_options(retry=10)
        while loop.time() < hours * 3_600:
            sent += 1
            await oracle.write(portal, sent)
            await patient.crm.deal.get(1)
            if sent % 10 == 0:
                more = range(sent + 1, sent + 21)
                sent += len(more)
                await oracle.batch(portal, more)
                ids = [deal.id async for deal in patient.crm.deal.list(select=["ID"], filter={"<=ID": 100})]
                within("lists that lost or doubled a row", ids != list(range(1, 101)), 0)
                lists += 1
            await asyncio.sleep(10)

    async with Portal.webhook(
        sandbox.webhook, transport=SandboxTransport(sandbox, latency=(0.2, 0.0)), limits=Limits.off()
    ) as portal:
        await asyncio.gather(*(work(portal) for _ in range(5)))
    tally = oracle.judged(sent)
    within("writes that ran twice", tally.duplicates, 0)
    told = f"{lists:,} whole lists, {sent:,} writes, {tally.unknown} unknown, {tally.duplicates} twice"
    return {f"{hours:g} virtual hours of faults": told}


async def fair(seconds: float) -> Told:
    """Keep a hundred portals of one session busy, one of which is slow."""
    sandbox, slow = small(deals=1), small(deals=1, faults=Faults(faults.slow(30)))
    ends = {True: SandboxTransport(slow), False: SandboxTransport(sandbox, latency=(0.2, 0.0))}
    done: Counter[int] = Counter()
    loop = asyncio.get_running_loop()

    class Both:
        async def send(self, request: Any) -> Any:
            return await ends["//portal0." in request.url].send(request)

        async def aclose(self) -> None:
            pass

    async def work(portal: Portal, number: int) -> None:
        while loop.time() < seconds:
            await portal.crm.deal.get(1)
            done[number] += 1

    limits = Limits(rate=2.0, burst=50, share=1.0)
    async with Session(transport=Both(), limits=limits) as session:
        portals = [_portal(slow if not number else sandbox, session, number) for number in range(100)]
        await asyncio.gather(*(work(portal, number) for number, portal in enumerate(portals) for _ in range(4)))
    slowest = min(done[number] for number in range(1, 100)) / (2.0 * seconds)
    within("share of its rate that a portal lacked", 1 - slowest, 0.1)
    return {"100 portals, one slow": f"the slowest of the others at {min(slowest, 1):.0%} of its rate"}


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


def processes(seconds: float) -> Told:
    """Let eight processes share a portal through a Redis: one renewal each time, one rate together."""
    given = argparse.Namespace(processes=8, runs=20, seconds=seconds)
    figures = [*asyncio.run(application_processes.renewal(given)), *asyncio.run(application_processes.rate(given))]
    for figure in figures:
        within(f"{figure.what} ({figure.goal} is the goal, {figure.shown} was measured): missed", not figure.kept, 0)
    return {figure.what: figure.shown for figure in figures}


def _virtually(work: Callable[[], Coroutine[Any, Any, Told]]) -> Told:
    loop = looptime.new_event_loop()
    try:
        return loop.run_until_complete(work())
    finally:
        loop.close()


def main() -> None:
    """Run every load and write what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--share", type=float, default=1.0, help="a part of the usual loads, for a trial")
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    logging.disable()
    REPORT.machine = (
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {multiprocessing.cpu_count()} cores"
    )
    told = REPORT.loads
    told |= asyncio.run(export(int(1_000_000 * given.share)))
    told |= asyncio.run(many_portals(int(10_000 * given.share)))
    told |= _virtually(lambda: a_day(24 * given.share))
    told |= _virtually(lambda: fair(600 * max(given.share, 0.1)))
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as beside:
        sharing = beside.submit(processes, 20 * given.minutes) if shutil.which("redis-server") else None
        told |= asyncio.run(broken_sockets(given.minutes))
        told |= sharing.result() if sharing else {}
    given.out.write_text(json.dumps(to_builtins(REPORT), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
