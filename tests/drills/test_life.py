"""Drills of life: leaving early, closing, forks, and the event loops that there are."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from bitrix24_async import ClosedError, Limits, Portal
from bitrix24_async.sandbox import faults
from tests.canary import CANARY
from tests.drills.chaos import ChaosServer, Step, reply
from tests.drills.oracle import ADD, nothing_held
from tests.figures import Figure
from tests.session.client import faulty, opened, result

ROOT = Path(__file__).parents[2]


async def test_drill_46_a_list_that_is_left_leaves_no_socket(figure: Figure) -> None:
    """A list over sockets is left by break → no request goes on, and no socket is left after the close."""
    held = reply(b'{"result":{"result":{"c0":[{"ID":"1"}]}}}')
    async with nothing_held(), ChaosServer(Step(data=held, then="hang")) as server:
        async with Portal.webhook(f"{server.url}/rest/1/{CANARY}/", limits=Limits.off(), retry=0) as portal:
            rows = portal.crm.deal.list(select=["ID"]).iterate()
            step = asyncio.create_task(result(anext(rows)))
            await asyncio.wait([step], timeout=0.05)
            step.cancel()
            await asyncio.wait([step])
            await rows.aclose()
            open_after = await server.settled()
        assert await server.settled() == 0
    figure("sockets after the close", open_after)


@pytest.mark.looptime
@pytest.mark.parametrize("outer", [0.5, 1.0, 1.5])
async def test_drill_47_a_timeout_of_the_callers_own(outer: float, figure: Figure) -> None:
    """The caller's own timeout around an attempt with one of ours → his is a `TimeoutError`, ours ours."""
    sandbox = faulty(faults.slow(1e6))
    async with opened(sandbox, timeout=1.2, retry=0) as portal:
        scope = asyncio.timeout(outer)
        kind: type[BaseException] | None = None
        try:
            async with scope:
                await portal.call(ADD)
        except Exception as error:
            kind = type(error)
        took = asyncio.get_running_loop().time()

        assert (kind is TimeoutError, scope.expired()) == (outer < 1.2, outer < 1.2)
        assert portal._account.busy._value == 100
    figure(f"seconds with {outer} around 1.2", round(took, 2))


async def test_drill_50_closing_with_requests_on_the_wire(figure: Figure) -> None:
    """Closed with a hundred requests on the wire → all fail at once with `ClosedError`, and no socket is left."""
    loop = asyncio.get_running_loop()
    async with nothing_held(), ChaosServer(Step(then="hang")) as server:
        portal = Portal.webhook(f"{server.url}/rest/1/{CANARY}/", limits=Limits.off())
        calls = [asyncio.create_task(result(portal.call(ADD))) for _ in range(100)]
        while len(server.requests) < 100:
            await asyncio.sleep(0.001)
        begun = loop.time()
        await asyncio.gather(portal.aclose(), portal.aclose())
        errors = await asyncio.gather(*calls, return_exceptions=True)
        took = loop.time() - begun

    assert {(type(error), getattr(error, "outcome_unknown", None)) for error in errors} == {(ClosedError, True)}
    assert took < 1
    figure("seconds", round(took, 3))


FORK = """
import asyncio, os, sys
from bitrix24_async import ClosedError, Limits, Portal

async def parent(portal):
    assert await portal.call("profile", read=True) is True

portal = Portal.webhook(sys.argv[1], limits=Limits.off())
loop = asyncio.new_event_loop()
loop.run_until_complete(parent(portal))
pid = os.fork()
if not pid:
    try:
        asyncio.run(parent(portal))
        told = "nothing"
    except ClosedError as error:
        told = str(error)
    asyncio.run(portal.aclose())
    os._exit(0 if "another event loop" in told else 1)
assert os.waitpid(pid, 0)[1] == 0, "the child was not told"
for _ in range(3):
    loop.run_until_complete(asyncio.wait_for(parent(portal), 5))
loop.run_until_complete(portal.aclose())
loop.close()
"""


def script(text: str, *args: str, flags: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    """Start a program of its own with the SDK in its path."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, *flags, "-W", "error", "-c", dedent(text), *args]
    return subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


async def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for a program, while servers of this one go on."""
    said, _ = await asyncio.to_thread(process.communicate, timeout=30)
    return process.returncode, said


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
async def test_drill_52_a_fork_after_use(figure: Figure) -> None:
    """Forked after use → the child is told so at once, and what it closes does not reach its parent's connections."""
    async with ChaosServer(Step(data=reply())) as server:
        code, said = await ended(script(FORK, f"{server.url}/rest/1/{CANARY}/"))

        assert (code, said) == (0, "")
        assert (len(server.requests), server.connections) == (4, 1)
    figure("connections of the parent lost", server.connections - 1)


LOOPS = """
import asyncio, json, logging, sys
from pathlib import Path
from bitrix24_async import Limits, Portal
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport, faults, serve

logging.disable()

async def main():
    sandbox = Sandbox(deals=6_000, faults=Faults(faults.lost(executed=False, nth=3), faults.html(502, nth=5)))
    for inside in (True, False):
        async with await serve(sandbox) as server:
            transport = SandboxTransport(sandbox) if inside else None
            async with Portal.webhook(server.webhook, limits=Limits.off(), transport=transport) as portal:
                ids = [row.id async for row in portal.crm.deal.list(select=["ID"])]
                if ids != list(range(1, 6_001)):
                    sys.exit("rows are missing")
                calls = (portal.crm.deal.update(n, {"TITLE": f"mark:{inside}{n}"}) for n in range(1, 201))
                if not all([outcome.ok async for outcome in portal.stream(calls)]):
                    sys.exit("a write failed")
                async for row in portal.crm.deal.list(select=["ID"]):
                    break
                try:
                    async with asyncio.timeout(0):
                        await portal.call("profile", read=True)
                except TimeoutError:
                    pass
    if max(count for (_, mark), count in sandbox.executions.items() if mark.startswith("mark:")) != 1:
        sys.exit("a write ran twice")
    await asyncio.sleep(0)
    if len(asyncio.all_tasks()) > 2:
        sys.exit("a task is left")
    marked = [count for (_, mark), count in sandbox.executions.items() if mark.startswith("mark:")]
    Path(sys.argv[1]).write_text(json.dumps({"writes": sum(marked), "duplicates": sum(marked) - len(marked)}))
    print("fine")

"""
EAGERLY = """
async def eager():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await main()

asyncio.run(eager())
"""
WAYS_TO_RUN = {
    "debug": ("asyncio.run(main(), debug=True)", ("-X", "dev"), ""),
    "no asserts, no docstrings": ("asyncio.run(main())", ("-OO",), ""),
    "uvloop": ("import uvloop; uvloop.run(main())", (), "uvloop"),
    "eager tasks": (EAGERLY, (), "3.12"),
}


@pytest.mark.parametrize("name", WAYS_TO_RUN)
async def test_drill_53_event_loops_and_modes(name: str, tmp_path: Path, figure: Figure) -> None:
    """Debug mode, `-OO`, uvloop, eager tasks → rows, writes and repeats are the same."""
    run, flags, needs = WAYS_TO_RUN[name]
    if needs == "uvloop" and find_spec("uvloop") is None:
        pytest.skip("uvloop is not installed")
    if needs == "3.12" and sys.version_info < (3, 12):
        pytest.skip("eager tasks came with Python 3.12")

    told = tmp_path / "told.json"
    assert await ended(script(LOOPS + run, str(told), flags=flags)) == (0, "fine\n")
    for what, count in json.loads(told.read_text("utf-8")).items():
        figure(what, count)


@pytest.mark.looptime
async def test_drill_54_a_middleware_that_raises_or_is_slow(figure: Figure) -> None:
    """A middleware raises or takes long → its own error for that call alone, and the attempt's timeout bounds it."""
    asked = 0

    async def odd(request: Any, next: Any) -> Any:
        nonlocal asked
        asked += 1
        if asked == 1:
            raise LookupError("mine")
        if asked == 2:
            await asyncio.sleep(1e6)
        return await next(request)

    sandbox = faulty(deals=1)
    async with opened(sandbox, middleware=[odd], retry=0) as portal:
        with pytest.raises(LookupError, match="mine"):
            await portal.crm.deal.get(1)
        with pytest.raises(Exception, match="no answer within 75 s"):
            await portal.crm.deal.get(1)
        took = asyncio.get_running_loop().time()
        assert (await portal.crm.deal.get(1)).id == 1
        assert portal._account.busy._value == 100
    figure("seconds of the slow attempt, in virtual time", round(took))
    figure("requests", sandbox.requests)
