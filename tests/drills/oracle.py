"""What every drill is judged by, written once.

Reported as done: it ran exactly once. Reported as failed: it never ran.
Reported as unknown: once at most. Afterwards the process holds the sockets
that it held before; tasks, the loop's exception handler and the marked secret
are watched around every test (`tests/leaks.py`, `tests/canary.py`).
"""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from bitrix24_async import Bitrix24Error, Call, Outcome, Portal
from bitrix24_async.sandbox import Sandbox
from tests.canary import CANARY, shown
from tests.session.client import runs

__all__ = ["ADD", "Oracle", "Tally", "descriptors", "nothing_held"]

ADD = "crm.deal.add"
_OPEN = Path("/proc/self/fd")


class Tally(Struct, frozen=True):
    """How many writes were reported as what, and how many ran more often than once."""

    ok: int = 0
    failed: int = 0
    unknown: int = 0
    duplicates: int = 0


class Oracle:
    """Compares what a client was told about marked writes with what its portal did."""

    def __init__(
        self, sandbox: Sandbox, method: str = ADD, call: Callable[[Portal, str], Call[Any]] | None = None
    ) -> None:
        self._sandbox = sandbox
        self._method = method
        self._call = call or self._added
        self.fates: dict[str, str] = {}

    async def write(self, portal: Portal, number: int) -> None:
        """Send one marked write and remember what was reported of it."""
        mark = f"mark:{number}"
        error: Bitrix24Error | None = None
        try:
            await self._call(portal, mark)
        except Bitrix24Error as told:
            error = told
        except BaseException:
            self.fates[mark] = "unknown"  # the caller broke it off, and was told nothing
            raise
        self._file(mark, error)

    def _added(self, portal: Portal, mark: str) -> Call[Any]:
        return portal.call(self._method, {"fields": {"TITLE": mark}})

    async def writes(self, portal: Portal, count: int, *, at_once: int = 20) -> Tally:
        """Send so many marked writes by a few workers, and judge what was reported."""
        numbers = iter(range(count))

        async def work() -> None:
            for number in numbers:
                await self.write(portal, number)

        await asyncio.gather(*(work() for _ in range(at_once)))
        return self.judged(count)

    async def batch(self, portal: Portal, numbers: Iterable[int]) -> None:
        """Send marked writes in one batch and remember what was reported of each."""
        calls = [self._call(portal, f"mark:{number}") for number in numbers]
        self.told(await portal.batch(*calls, return_exceptions=True))

    def told(self, outcomes: Iterable[Outcome[Any]]) -> None:
        """Remember what a batch or a stream reported of calls whose title is their mark."""
        for outcome in outcomes:
            fields = outcome.call.params["fields"]
            self._file(fields.get("TITLE") or fields["title"], outcome.error)

    def _file(self, mark: str, error: Bitrix24Error | None) -> None:
        assert mark not in self.fates, f"{mark} was reported twice"
        assert error is None or [text for text in shown(error) if CANARY in text] == []
        self.fates[mark] = "ok" if error is None else "unknown" if error.outcome_unknown else "failed"

    def judged(self, count: int) -> Tally:
        """Fail unless each of `count` writes has one true report; return the reports as numbers."""
        ran = runs(self._sandbox, self._method)
        assert len(self.fates) == count
        lies = {mark: (fate, ran.get(mark, 0)) for mark, fate in self.fates.items() if not _true(fate, ran, mark)}
        assert lies == {}
        fates = Counter(self.fates.values())
        duplicates = sum(times - 1 for times in ran.values())
        return Tally(fates["ok"], fates["failed"], fates["unknown"], duplicates)


def _true(fate: str, ran: Mapping[str, int], mark: str) -> bool:
    return ran.get(mark, 0) in {"ok": (1,), "failed": (0,), "unknown": (0, 1)}[fate]


def descriptors() -> int:
    """Return how many files and sockets this process has open."""
    if not _OPEN.exists():
        pytest.skip("only Linux tells which descriptors are open")
    gc.collect()
    return len([*_OPEN.iterdir()])


@asynccontextmanager
async def nothing_held() -> AsyncIterator[None]:
    """Fail when the block leaves a file or socket open that was not open before."""
    before = descriptors()
    yield
    for _ in range(100):
        if descriptors() <= before:
            break
        await asyncio.sleep(0.01)
    assert descriptors() <= before
