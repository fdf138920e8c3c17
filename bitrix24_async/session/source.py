"""Items of any iterable in chunks, and work on chunks in a window.

A plain iterable is read when there is room. An asynchronous one is read ahead
by one chunk, and no further. Its chunk leaves when it is full; a part of it
leaves only when nothing is in flight, so that a slow source is not made to
wait for itself and a fast one fills its packages.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterable, Callable, Coroutine, Iterable
from itertools import islice
from typing import Any, Final, Generic, TypeVar

from bitrix24_async.errors import ClosedError, InvalidArgument
from bitrix24_async.session import Session
from bitrix24_async.session.packages import Packages, width_of
from bitrix24_async.session.pipeline import Pipeline, Step, closed_in_flight

__all__ = ["Chunks", "Source"]

I = TypeVar("I")  # noqa: E741 - items
V = TypeVar("V")
T = TypeVar("T")

# Seconds that a part of a chunk waits for the rest when nothing is in flight.
_LINGER: Final = 0.02


class Source(Generic[I]):
    """The items still to come, in chunks of at most `size`."""

    def __init__(
        self, session: Session, items: Iterable[I] | AsyncIterable[I], size: int, check: Callable[[I], None]
    ) -> None:
        self._size = size
        self._check = check
        self._session = session
        self._buffer: deque[I] = deque()
        self._reader: asyncio.Task[None] | None = None
        self._later: AsyncIterable[I] | None = None
        self._error: BaseException | None = None
        self._ended = False
        self._news: asyncio.Future[None] | None = None
        self._wanted = size
        self._room = asyncio.Event()
        if isinstance(items, AsyncIterable):
            self._later = items
        elif isinstance(items, Iterable) and not isinstance(items, (str, bytes)):
            self._now = iter(items)
        else:
            raise InvalidArgument(f"{type(items).__name__} is not an iterable of items; give a list or a generator")

    def take(self, *, part: bool) -> list[I]:
        """Return the next chunk, empty when none is ready; with `part` one that is not full will do."""
        if self._later is None:
            return self._read()
        if self._reader is None:
            self._reader = self._session.spawn(self._read_ahead(self._later))
        if len(self._buffer) < self._size and not (part or self._ended):
            return []
        chunk = [self._buffer.popleft() for _ in range(min(self._size, len(self._buffer)))]
        self._room.set()
        return chunk

    def _read(self) -> list[I]:
        chunk: list[I] = []
        if self._ended:
            return chunk
        try:
            for item in islice(self._now, self._size):
                self._check(item)
                chunk.append(item)
        except Exception as error:  # noqa: BLE001 - the caller's own: what it yielded still counts, then it is raised
            self._error = error
        self._ended = len(chunk) < self._size
        return chunk

    async def _read_ahead(self, items: AsyncIterable[I]) -> None:
        self._error = ClosedError("the session was closed while the items were read; open a new portal")
        iterator = aiter(items)
        try:
            async for item in iterator:
                self._check(item)
                self._buffer.append(item)
                self._tell()
                while len(self._buffer) >= self._size:
                    self._room.clear()
                    await self._room.wait()
            self._error = None
        except Exception as error:  # noqa: BLE001 - the caller's own: what it yielded still counts, then it is raised
            self._error = error
        finally:
            self._ended = True
            try:
                await _close(iterator)
            finally:
                self._tell()

    def _tell(self) -> None:
        news = self._news
        if news is not None and not news.done() and (self._ended or len(self._buffer) >= self._wanted):
            news.set_result(None)

    @property
    def exhausted(self) -> bool:
        """Whether nothing will come any more."""
        return self._ended and not self._buffer

    def finish(self) -> None:
        """Raise the error that the iterable itself ended with, if it did."""
        if self._error is not None:
            raise self._error

    @property
    def has_part(self) -> bool:
        """Whether some items wait for the rest of their chunk."""
        return bool(self._buffer)

    def news(self, *, of_any: bool) -> asyncio.Future[None] | None:
        """Return a future that is done when a full chunk is there, or `of_any` item; None if none will be."""
        if self._later is None or self._ended:
            return None
        self._wanted = 1 if of_any else self._size
        self._news = asyncio.get_running_loop().create_future()
        self._tell()
        return self._news

    async def aclose(self) -> None:
        """Stop reading ahead."""
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.wait((self._reader,))

    def drop(self) -> None:
        """Stop reading ahead without waiting."""
        if self._reader is not None:
            self._reader.cancel()


async def _close(iterator: Any) -> None:
    """Let the caller's generator run its `finally`, for a cursor or a file may be open in it."""
    aclose = getattr(iterator, "aclose", None)
    if aclose is not None:
        await aclose()


class Chunks(Step[T], Generic[I, V, T]):
    """An iterator that works on chunks of a source, a window of them at a time."""

    def __init__(
        self,
        by: Packages,
        items: Iterable[I] | AsyncIterable[I],
        size: int,
        check: Callable[[I], None],
        *,
        ordered: bool = True,
    ) -> None:
        # `check` must not be bound to this object: the task that reads ahead would keep it alive.
        self._by = by
        self._ordered = ordered
        self._ready: deque[T] = deque()
        self._broken: Exception | None = None
        self._pipeline: Pipeline[list[I], V] = Pipeline(by.session)
        self._source = Source(by.session, items, size, check)

    def _work(self, chunk: list[I]) -> Coroutine[Any, Any, V]:
        raise NotImplementedError  # pragma: no cover - every iterator has its own

    def _take(self, chunk: list[I], value: V) -> None:
        raise NotImplementedError  # pragma: no cover - every iterator has its own

    async def __anext__(self) -> T:
        if self._ready:  # the shortest way for all but the first of a chunk
            return self._ready.popleft()
        return await super().__anext__()

    async def _next(self) -> T:
        while not self._ready:
            if self._broken is None:
                self._fill()
            if not len(self._pipeline):
                self._end()
            if await self._wait():
                self._settle(*self._pipeline.take(ordered=self._ordered))
        return self._ready.popleft()

    def _end(self) -> None:
        """End the iteration when nothing is in flight and nothing will be."""
        if self._broken is not None:
            raise self._broken
        if self._source.exhausted:
            self._source.finish()
            raise StopAsyncIteration

    def _settle(self, chunk: list[I], task: asyncio.Task[V]) -> None:
        """Take the result of a chunk; what broke it ends the iteration, when the chunks in flight have been told."""
        try:
            value = task.result()
        except asyncio.CancelledError:
            self._broken = closed_in_flight()
        except Exception as error:  # noqa: BLE001 - a middleware's own, or a closed session's: it is raised at the end
            self._broken = self._broken or error
        else:
            self._take(chunk, value)
            return
        self._lose(chunk, self._broken)

    def _lose(self, chunk: list[I], error: Exception) -> None:
        """Tell what became of a chunk whose work was broken off; by default the error alone tells."""

    def _fill(self, *, part: bool = False) -> None:
        width = width_of(self._by)
        while len(self._pipeline) < width and (chunk := self._source.take(part=part)):
            self._pipeline.begin(chunk, self._work(chunk))

    async def _wait(self) -> bool:
        """Wait until a result is there, which is true, or until more work can begin."""
        pipeline, source = self._pipeline, self._source
        idle, part = not len(pipeline), source.has_part
        news = source.news(of_any=idle and not part) if len(pipeline) < width_of(self._by) else None
        if await pipeline.wait(ordered=self._ordered, beside=news, patience=_LINGER if idle and part else None):
            return True
        if idle and part:
            self._fill(part=True)
        return False

    async def aclose(self) -> None:
        """Stop what is in flight and wait until it has ended; harmless when called again."""
        self._ready.clear()
        await self._source.aclose()
        await super().aclose()

    def _drop(self) -> None:
        super()._drop()
        source: Source[I] | None = getattr(self, "_source", None)
        if source is not None:  # None when the arguments were refused
            source.drop()
