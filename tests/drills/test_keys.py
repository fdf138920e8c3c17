"""Drills of idempotency keys: a write of REST 3.0 is repeated by its key, and two of its attempts never overlap."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from bitrix24_async import Call, Portal, TransportError
from bitrix24_async import session as engine
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Sandbox, SandboxTransport, faults
from tests.drills.chaos import CALM, ChaosServer, Step, working
from tests.drills.oracle import Oracle, Tally, nothing_held
from tests.drills.test_network import AT_ONCE, portal_on
from tests.figures import Figure
from tests.session.client import faulty, opened

ADD = "tasks.task.add"
CUT_OFF = 60.0


def added(portal: Portal, mark: str) -> Call[Any]:
    """Return a write of REST 3.0."""
    return portal.call(ADD, {"fields": {"title": mark, "creatorId": 1, "responsibleId": 1}}, version="v3")


class Attempts:
    """A middleware that keeps the moments at which each key was sent."""

    def __init__(self) -> None:
        self.moments: dict[str, list[float]] = defaultdict(list)

    async def __call__(self, request: Any, send: Any) -> Any:
        """Note the key of a request and send it."""
        self.moments[request.headers["Idempotency-Key"]].append(asyncio.get_running_loop().time())
        return await send(request)

    def gaps(self) -> list[float]:
        """Return the seconds between each two attempts with one key."""
        return [after - before for moments in self.moments.values() for before, after in pairwise(moments)]


async def test_drill_08_executed_and_lost_over_a_socket(monkeypatch: pytest.MonkeyPatch, figure: Figure) -> None:
    """Executed, connection reset before the headers, but the write has a key → it comes again and runs once."""
    monkeypatch.setattr(engine, "_CUT_OFF", 0.1)
    sandbox, attempts = faulty(), Attempts()
    lost = Step(damage=lambda whole: b"", then="reset")
    async with nothing_held(), ChaosServer(CALM, lost, chance=0.1, backend=working(sandbox)) as server:
        async with portal_on(server, middleware=[attempts]) as portal:
            tally = await Oracle(sandbox, ADD, added).writes(portal, 300)

    gaps = attempts.gaps()
    assert tally == Tally(ok=300)
    assert len(gaps) == server.injected > 15
    assert min(gaps) >= 0.1
    figure("writes", 300)
    figure("broken", server.injected)
    figure("unknown", tally.unknown)
    figure("duplicates", tally.duplicates)


@pytest.mark.looptime
async def test_drill_08_the_caller_gets_the_result_of_the_first(figure: Figure) -> None:
    """Executed, reply lost → repeated with its key a minute after it was sent; the caller gets what the first made."""
    sandbox, attempts = faulty(faults.lost(times=1)), Attempts()
    async with opened(sandbox, middleware=[attempts]) as portal:
        told = await added(portal, "mark:a").with_meta()

    (gap,) = attempts.gaps()
    (number,) = sandbox.tables["task"].ids
    assert (told.value["item"]["id"], told.meta.replayed, sandbox.executions[ADD, "mark:a"]) == (number, True, 1)
    assert CUT_OFF <= gap <= CUT_OFF + 1
    figure("executions", sandbox.executions[ADD, "mark:a"])
    figure("seconds from attempt to attempt", round(gap, 1))


class Unsteady:
    """A portal that works on a request until it is done or a minute has passed, whether anybody waits or not.

    It answers soon or late, or works and loses the reply, or stalls until it cuts
    the request off, or goes on after the client has given up. `overlaps` counts
    the attempts that came while one with the same key was still at work.
    """

    def __init__(self, sandbox: Sandbox, seed: int) -> None:
        self._inner = SandboxTransport(sandbox)
        self._random = Random(seed)
        self._ends: dict[str, float] = {}
        self.attempts = self.overlaps = 0

    async def send(self, request: Request) -> Response:
        """Work on one attempt."""
        self.attempts += 1
        await asyncio.sleep(self._random.choice([0.0, 0.0, self._random.uniform(0, 10)]))  # to connect
        key, now = request.headers["Idempotency-Key"], asyncio.get_running_loop().time()
        if key in self._ends:
            self.overlaps += now < self._ends[key] - 1e-5  # the clock's own step is 1e-6
        fate = self._random.choices(["soon", "late", "lost", "stalls", "hangs", "away"], [80, 10, 4, 2, 2, 2])[0]
        if fate == "away":
            raise TransportError("the connection was refused", sent=False)
        work = {"soon": 0.2, "late": self._random.uniform(1, CUT_OFF), "lost": 3.0}.get(fate, CUT_OFF)
        self._ends[key] = now + work
        response = await self._inner.send(request) if fate != "stalls" else None
        await asyncio.sleep(work if fate != "hangs" else 1e6)
        if response is None or fate == "lost":
            raise TransportError("the connection ended before a reply arrived", sent=True)
        return response

    async def aclose(self) -> None:
        """Close the inner one."""
        await self._inner.aclose()


@pytest.mark.looptime(noop_cycles=3)  # forty times as many turns of an idle loop would take most of the time
async def test_drill_09_attempts_with_one_key_never_overlap(figure: Figure) -> None:
    """10,000 keyed writes through lost replies, stalls, timeouts, cancellations → no two attempts at one time."""
    sandbox, random = faulty(), Random(9)
    unsteady, oracle = Unsteady(sandbox, 9), Oracle(sandbox, ADD, added)
    numbers, cancelled = iter(range(10_000)), 0

    async def work(portal: Portal) -> None:
        nonlocal cancelled
        for number in numbers:
            hasty = portal.with_options(timeout=random.choice([5.0, 20.0, 75.0]))
            try:
                async with asyncio.timeout(random.uniform(0, 90) if random.random() < 0.1 else None):
                    await oracle.write(hasty, number)
            except TimeoutError:
                cancelled += 1

    async with opened(sandbox, transport=unsteady, retry=AT_ONCE) as portal:
        await asyncio.gather(*(work(portal) for _ in range(100)))

    tally = oracle.judged(10_000)
    repeats = unsteady.attempts - 10_000
    assert (unsteady.overlaps, tally.duplicates) == (0, 0)
    assert tally.ok > 8_000
    assert repeats > 500
    assert cancelled > 50
    figure("writes", 10_000)
    figure("attempts more", repeats)
    figure("cancelled", cancelled)
    figure("unknown", tally.unknown)
    figure("overlaps", unsteady.overlaps)
