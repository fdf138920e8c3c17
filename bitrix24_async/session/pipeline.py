"""Packages in flight: a few at a time, their results handed on in order.

A task belongs to the pipeline and dies with it. Whoever waits is shielded from
its task, so that a timeout around one step loses nothing: the next step waits
for the same package.
"""

from __future__ import annotations

import asyncio
import copy
from collections import deque
from collections.abc import Coroutine
from typing import Any, Generic, Self, TypeVar

from bitrix24_async.errors import Bitrix24Error, ClosedError
from bitrix24_async.session import Session

__all__ = ["Pipeline", "Step", "closed_in_flight"]

K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")


class Pipeline(Generic[K, V]):
    """Work in flight, each piece under a key, in the order in which it was begun."""

    __slots__ = ("_session", "_tasks")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tasks: deque[tuple[K, asyncio.Task[V]]] = deque()

    def __len__(self) -> int:
        return len(self._tasks)

    def begin(self, key: K, work: Coroutine[Any, Any, V], *, first: bool = False) -> None:
        """Begin a piece of work; with `first` its result is due before all others."""
        entry = (key, self._session.spawn(work))
        if first:
            self._tasks.appendleft(entry)
        else:
            self._tasks.append(entry)

    async def wait(
        self, *, ordered: bool = True, beside: asyncio.Future[None] | None = None, patience: float | None = None
    ) -> bool:
        """Wait until a result is due, which is true, or until `beside` is done or `patience` seconds have passed.

        With `ordered` the oldest piece is due next, otherwise whichever ends first.
        """
        due: list[asyncio.Future[Any]] = [task for _, task in self._tasks]
        due = due[:1] if ordered else due
        awaited = due if beside is None else [*due, beside]
        await asyncio.wait(awaited, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        return any(task.done() for task in due)

    @property
    def due(self) -> K:
        """The key of the oldest piece."""
        return self._tasks[0][0]

    def done(self) -> tuple[K, V]:
        """Take out the oldest piece, which has ended, and return its result; its error is raised."""
        key, task = self.take()
        if task.cancelled():
            raise closed_in_flight()
        return key, task.result()

    def take(self, *, ordered: bool = True) -> tuple[K, asyncio.Task[V]]:
        """Take out a piece that has ended, the oldest or, unordered, any."""
        number = 0 if ordered else next(number for number, (_, task) in enumerate(self._tasks) if task.done())
        key, task = self._tasks[number]
        del self._tasks[number]
        return key, task

    def drop(self) -> None:
        """Cancel everything in flight without waiting for its end."""
        while self._tasks:
            self._tasks.popleft()[1].cancel()

    async def aclose(self) -> None:
        """Cancel everything in flight and wait until it has ended."""
        tasks = [task for _, task in self._tasks]
        self.drop()
        await asyncio.gather(*tasks, return_exceptions=True)


def closed_in_flight() -> ClosedError:
    """Return the error for work that the closing of its session has broken off."""
    return ClosedError("the session was closed while this was in flight; open a new portal")


class Step(Generic[T]):
    """An asynchronous iterator whose state is an object, not a frame.

    A generator that meets a timeout has ended; this goes on where it stood.
    `_next` returns the next item or raises `StopAsyncIteration`.
    """

    _pipeline: Any = None
    _failed: Exception | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._failed is not None:  # what failed never looks like what has ended
            raise copy.copy(self._failed) if isinstance(self._failed, Bitrix24Error) else self._failed
        try:
            return await self._next()
        except StopAsyncIteration:
            raise
        except Exception as error:
            self._failed = error
            self._drop()
            raise

    async def _next(self) -> T:
        raise NotImplementedError  # pragma: no cover - every iterator has its own

    async def aclose(self) -> None:
        """Stop what is in flight and wait until it has ended; harmless when called again."""
        self._failed = self._failed or ClosedError("the iteration was closed before its end; begin a new one")
        await self._pipeline.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        # A loop that was left by `break` drops its iterator: what is in flight is called off at once.
        self._drop()

    def _drop(self) -> None:
        if self._pipeline is not None:
            self._pipeline.drop()
