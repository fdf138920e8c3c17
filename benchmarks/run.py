"""One measured run: what a client is told, where its clocks start and stop, what it found.

Standard library only, because a client of another virtual environment imports
this too. A job gets everything ready, works inside `with run.measured():`, and
hands over the ids that it saw; what it computes after that costs it nothing.
"""

from __future__ import annotations

import gc
import hashlib
import json
import resource
import sys
from array import array
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

SELECT = ["*", "UF_*"]
FIRST_ORIGIN = 1_000_000


class Run:
    """The task of one process: `address` of the portal, `ids` to get, `count` of records to add, `file` to write."""

    def __init__(self, task: dict[str, Any]) -> None:
        self.address: str = task["address"]
        self.ids: list[int] = task.get("ids", [])
        self.count: int = task.get("count", 0)
        self.limited: bool = task.get("limited", False)
        self.file = Path(task.get("file", ""))
        self.result: dict[str, Any] = {}

    @contextmanager
    def measured(self) -> Generator[None, None, None]:
        """Wait for the word to go, then count what the block takes."""
        gc.collect()
        print(json.dumps({"ready": True}), flush=True)
        sys.stdin.readline()
        wall, cpu = perf_counter(), process_time()
        yield
        self.result |= {"cpu": process_time() - cpu, "wall": perf_counter() - wall, "rss": peak_rss()}

    def found(self, ids: Iterable[Any], *, ordered: bool = False) -> None:
        """Hand over the ids of the records; `ordered` says that they promise to rise."""
        self.result |= summary([int(one) for one in ids], ordered=ordered)

    def lines(self) -> list[str]:
        """Return the ids in the file that was written, a row a line."""
        with self.file.open("rb") as file:
            return [json.loads(line)["ID"] for line in file]


def summary(ids: list[int], *, ordered: bool = False) -> dict[str, Any]:
    """Return what tells two sets of ids apart."""
    rising = all(low < high for low, high in pairwise(ids))
    digest = hashlib.sha256(array("Q", sorted(ids)).tobytes()).hexdigest()
    return {"count": len(ids), "digest": digest, "in_order": rising or not ordered}


def peak_rss() -> float:
    """Return the most memory that this process has had, in MB.

    `ru_maxrss` of a child may be that of its parent, so that Linux is asked for the process itself.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def records(count: int) -> list[dict[str, Any]]:
    """Return deals to add, ten fields each."""
    return [
        {
            "TITLE": f"Заказ № {number} & Co",
            "TYPE_ID": "SALE",
            "STAGE_ID": "NEW",
            "CURRENCY_ID": "RUB",
            "OPPORTUNITY": f"{number}.50",
            "ASSIGNED_BY_ID": number % 9 + 1,
            "COMMENTS": "Позвонить завтра, after 10:00; 50 % paid",
            "SOURCE_ID": "WEB",
            "BEGINDATE": "2026-03-01T00:00:00+03:00",
            "ORIGIN_ID": f"origin-{FIRST_ORIGIN + number}",
        }
        for number in range(count)
    ]
