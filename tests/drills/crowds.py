"""Loads of great numbers: rows, writes and portals, whose memory has to stay as it was."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

from bitrix24_async import Call, Limits, Portal, Session
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport, faults
from tests.drills.curves import slope
from tests.drills.measured import KIB, MIB, REPORT, Told, resident, small, within

__all__ = ["exported", "fair", "many_portals", "streamed"]


async def exported(rows: int) -> Told:
    """Export many rows."""
    sandbox = small(deals=rows, cache=0)
    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox), limits=Limits.off()) as portal:
        deals = portal.crm.deal.list(select=["ID", "TITLE", "OPPORTUNITY", "DATE_CREATE"])
        return {f"{rows:,} rows exported": await _flat(deals, rows, "rows")}


async def streamed(writes: int) -> Told:
    """Send many writes as a stream; they change one deal, so that the portal itself does not grow."""
    sandbox = small(deals=1)

    async def calls() -> AsyncIterator[Call[Any]]:
        for number in range(writes):
            yield portal.crm.deal.update(1, {"TITLE": f"Boat {number}"})

    async with Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox), limits=Limits.off()) as portal:
        return {f"{writes:,} writes streamed": await _flat(portal.stream(calls()), writes, "writes")}


async def _flat(walk: Any, expected: int, unit: str) -> str:
    """Walk to the end and say how memory went; it has to stay as it was after the first tenth."""
    curve: list[tuple[float, float]] = []
    before, seen, step = resident(), 0, max(expected // 50, 1)
    async for _ in walk:
        seen += 1
        if seen % step == 0:
            curve.append((seen / 1_000, (resident() - before) / MIB))
    rise, peak = slope(curve[5:]) * 100, max(mib for _, mib in curve)
    within(f"{unit} that did not come", expected - seen, 0)
    within("MiB of memory for each 100,000", rise if expected >= 100_000 else 0, 1)
    within("MiB of memory above the start", peak, 64)
    REPORT.curves[f"MiB of memory above the start, over {expected:,} {unit} (in thousands)"] = curve
    return f"{rise:+.2f} MiB for each 100,000 {unit}, {peak:.0f} MiB at most"


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
        each = (resident() - before) / KIB / count
    within("KiB of memory for each portal", each, 20)
    return {f"{count:,} portals in one process, 10 calls each": f"{each:.1f} KiB for each portal"}


def _portal(sandbox: Sandbox, session: Session, number: int) -> Portal:
    host = f"portal{number % 10**6}.bitrix24.com"
    return Portal.webhook(sandbox.webhook.replace("sandbox.bitrix24.test", host), session=session)


async def _ten_calls(portal: Portal) -> None:
    for _ in range(10):
        await portal.crm.deal.get(1)


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
