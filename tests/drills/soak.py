"""The long drills: memory, descriptors and fairness over millions of rows, a day, thousands of portals.

`python -m tests.drills.soak` runs them all and writes what it measured to
`tests/drills/soak.json`, from which the page of the drills takes it. A load
that misses its bound ends the run with an error. `--minutes` is the time
against broken sockets, a third of which eight processes share a portal beside
it, before two drills of the gate run at length; `--share` scales the other
loads for a trial. Without a `redis-server` the processes are left out, and the
page shows no line of theirs.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import multiprocessing
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import looptime
from msgspec import to_builtins

from benchmarks import application_processes
from tests.drills import crowds, weather
from tests.drills.measured import REPORT, Report, Told, within

__all__ = ["OUT", "main"]

OUT = Path(__file__).with_name("soak.json")


def processes(seconds: float) -> Told:
    """Let eight processes share a portal through a Redis: one renewal each time, one rate together."""
    given = argparse.Namespace(processes=8, runs=20, seconds=seconds)
    figures = [*asyncio.run(application_processes.renewal(given)), *asyncio.run(application_processes.rate(given))]
    for figure in figures:
        within(f"{figure.what} ({figure.goal} is the goal, {figure.shown} was measured): missed", not figure.kept, 0)
    return {figure.what: figure.shown for figure in figures}


def at_length(what: str, times: int, test: str, *options: str, **environment: str) -> Told:
    """Run a drill of the gate with many more cases than there."""
    command = [sys.executable, "-m", "pytest", "-q", "--timeout", "0", "--show-capture", "no", *options, "-k", test]
    within(what, subprocess.run(command, env=os.environ | environment, check=False).returncode, 0)
    return {f"{what}, {times:,} times": "its promise was kept"}


def beside(seconds: float, share: float) -> Told:
    """Run what has processes of its own, while this one is against broken sockets."""
    told = processes(seconds) if shutil.which("redis-server") else {}
    kills, bodies = max(int(500 * share), 3), max(int(100_000 * share), 100)
    told |= at_length("A writer of tokens killed", kills, "drill_73", "tests/app", BITRIX24_KILLS=f"{kills}")
    return told | at_length(
        "Any bytes as a delivery", bodies, "drill_81_no", "tests/events", BITRIX24_EXAMPLES=f"{bodies}"
    )


def _virtually(work: Coroutine[Any, Any, Told]) -> Told:
    loop = looptime.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


def _alone(run: Callable[[Any], Told], load: Callable[..., Any], *amounts: float) -> Report:
    """Run one load in a process that ran nothing before it, so that its memory is its own."""
    logging.disable()
    REPORT.loads |= run(load(*amounts))
    return REPORT


def _as_it_is(told: Told) -> Told:
    return told


def main() -> None:
    """Run every load and write what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--share", type=float, default=1.0, help="a part of the usual loads, for a trial")
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    report, share = Report(), given.share
    report.machine = (
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {multiprocessing.cpu_count()} cores"
    )
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:

        def take(done: Future[Report]) -> None:
            report.loads |= done.result().loads
            report.curves |= done.result().curves

        take(pool.submit(_alone, asyncio.run, crowds.exported, int(1_000_000 * share)))
        take(pool.submit(_alone, asyncio.run, crowds.streamed, int(1_000_000 * share)))
        take(pool.submit(_alone, asyncio.run, crowds.many_portals, int(10_000 * share)))
        take(pool.submit(_alone, _virtually, weather.a_day, 24 * share))
        take(pool.submit(_alone, _virtually, crowds.fair, 600 * max(share, 0.1)))
        broken = pool.submit(_alone, asyncio.run, weather.broken_sockets, given.minutes)
        meanwhile = pool.submit(_alone, _as_it_is, beside, 20 * given.minutes, share)
        take(broken)
        take(meanwhile)
    given.out.write_text(json.dumps(to_builtins(report), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
