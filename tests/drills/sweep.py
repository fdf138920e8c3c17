"""Cancelling a piece of work at each of its awaits, one after another.

Every `await` that suspends ends in the coroutine's `send`, so that a wrapper
around it sees them all, whoever wrote them. A cancellation arrives as the await
begins, or in the moment in which what it waits for has come; or it reaches the
work while one of the tasks that it has started is at an await of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

__all__ = ["WAYS", "cancelled_at", "points_of"]

WAYS = ("as it begins", "as it ends", "wherever its tasks are")


class _Sweep:
    """One cancellation of `task` at the suspension `at`; `count` tells how many there were."""

    task: asyncio.Task[Any]

    def __init__(self, at: int, way: str) -> None:
        self._at = at
        self._late = way == WAYS[1]
        self.count = 0

    async def watched(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run the work, counting where it suspends."""
        return await _Watched(work, self)

    def suspended(self, waiting: Any) -> None:
        """Count one suspension, and cancel if its turn has come."""
        self.count += 1
        if self.count != self._at:
            return
        if self._late and waiting is not None:
            waiting.add_done_callback(lambda _: self.task.cancel())
        else:
            self.task.cancel()


class _Watched:
    """A coroutine that tells of each of its suspensions."""

    def __init__(self, work: Coroutine[Any, Any, Any], sweep: _Sweep) -> None:
        self._work = work
        self._sweep = sweep

    def __await__(self) -> Generator[Any, Any, Any]:
        thrown: BaseException | None = None
        while True:
            try:
                waiting = self._work.send(None) if thrown is None else self._work.throw(thrown)
            except StopIteration as end:
                return end.value
            self._sweep.suspended(waiting)
            thrown = None
            try:
                yield waiting
            except BaseException as error:  # whatever is thrown in goes on to the work
                thrown = error


async def cancelled_at(at: int, way: str, work: Coroutine[Any, Any, Any]) -> bool:
    """Run the work, cancelled at its await number `at`; False when it ended before it came to that one."""
    sweep, loop = _Sweep(at, way), asyncio.get_running_loop()
    sweep.task = loop.create_task(sweep.watched(work))
    if way == WAYS[2]:  # the awaits of the tasks that it starts count as well
        loop.set_task_factory(lambda loop, more, **kw: asyncio.Task(sweep.watched(more), loop=loop, **kw))
    try:
        await asyncio.wait([sweep.task])
    finally:
        loop.set_task_factory(None)
    if sweep.count >= at:
        # What ends in the moment in which it is cancelled may end either way, but in no other.
        assert sweep.task.cancelled() or sweep.task.exception() is None
        return True
    await sweep.task
    return False


async def points_of(attempt: Callable[[int], Awaitable[bool]]) -> int:
    """Make an attempt for each await of a piece of work, until it ends before its turn; return how many there are.

    An attempt sets the scene, runs the work by `cancelled_at`, looks at what is left, and says what that said.
    """
    points = 0
    while await attempt(points + 1):
        points += 1
    return points
