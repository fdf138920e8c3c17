"""One run of one client, in a process of its own: a task in on a line, a result out on the last line."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
import json
import os
import platform
import sys

from benchmarks.run import Run


def main() -> None:
    task = json.loads(sys.stdin.readline())
    if task["core"] is not None:
        with contextlib.suppress(OSError):
            os.sched_setaffinity(0, {task["core"]})
    client = importlib.import_module(f"benchmarks.{task['module']}")
    job, run = client.JOBS[task["job"]], Run(task)
    if inspect.iscoroutinefunction(job):
        asyncio.run(job(run))
    else:
        job(run)
    run.result |= {"python": platform.python_version(), "versions": client.versions()}
    print(json.dumps(run.result), flush=True)


if __name__ == "__main__":
    main()
