"""What an application keeps to under load, each figure beside its goal: `python -m benchmarks.applications`.

The cloud is the package's own sandbox behind a socket on this machine. Jobs
with several processes need a `redis-server`, and are left out without one.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from benchmarks import application_jobs, application_processes, report
from benchmarks.application_jobs import Figure


class Job(NamedTuple):
    run: Callable[[argparse.Namespace], Awaitable[list[Figure]]]
    redis: bool = False


JOBS = {
    "renewal": Job(application_jobs.renewal),
    "processes": Job(application_processes.renewal, redis=True),
    "rate": Job(application_processes.rate, redis=True),
    "portals": Job(application_jobs.portals),
    "hostile": Job(application_jobs.hostile),
}


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.applications", description=__doc__)
    parser.add_argument("--jobs", default=",".join(JOBS), help=f"of {', '.join(JOBS)}")
    parser.add_argument("--callers", type=int, default=1_000, help="coroutines on one expired token")
    parser.add_argument("--processes", type=int, default=8, help="processes on one portal")
    parser.add_argument("--runs", type=int, default=20, help="renewals that the processes race for")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the processes go at full rate")
    parser.add_argument("--portals", type=int, default=10_000, help="portals in one process")
    parser.add_argument("--deliveries", type=int, default=10_000, help="hostile deliveries")
    parser.add_argument("--smoke", action="store_true", help="run every job once over little; its figures mean nothing")
    options = parser.parse_args(arguments)
    if options.smoke:
        options.callers, options.processes, options.runs, options.seconds = 50, 2, 2, 2.0
        options.portals, options.deliveries = 100, 100
    options.jobs = options.jobs.split(",")
    if unknown := set(options.jobs) - set(JOBS):
        parser.error(f"--jobs: {', '.join(sorted(unknown))} is none of {', '.join(JOBS)}")
    return options


async def _run(options: argparse.Namespace) -> list[Figure]:
    found: list[Figure] = []
    for name in options.jobs:
        if JOBS[name].redis and shutil.which("redis-server") is None:
            print(f"{name} is left out: no redis-server is installed here", file=sys.stderr)
            continue
        found += await JOBS[name].run(options)
    return found


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    figures = asyncio.run(_run(options))
    rows = [(figure.what, figure.shown, figure.goal, "yes" if figure.kept else "NO") for figure in figures]
    print(report.grid(("figure", "measured", "goal", "kept"), rows))
    machine = report.machine()
    print(f"\n{machine['cpu']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}")
    return 0 if options.smoke or all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
