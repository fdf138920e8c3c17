"""The offline queue of a portal: changes that wait there until somebody takes them.

A batch is reserved, handed out row by row, and cleared when all its rows are
done: rows that failed are marked as errors instead. A program that ends in
between leaves its rows reserved, and the next one begins with those, so that
each row arrives at least once. Clearing twice does no harm and is repeated.

Reserving is a paid feature. Without it the portal deletes rows as they are read:
what a program has taken and not handled when it ends is lost, once and for all.
`safe` says which of the two it is, and a line in the log says it once.
"""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from bitrix24_async.core.call import Call
from bitrix24_async.core.secrets import quoted
from bitrix24_async.errors import AccessDenied, APIError, Bitrix24Error, InvalidArgument
from bitrix24_async.events.event import Event
from bitrix24_async.events.router import Handler, Router
from bitrix24_async.portal import Portal

__all__ = ["Delivery", "OfflineQueue"]

T = TypeVar("T")
logger: logging.Logger = logging.getLogger("bitrix24_async.events")

_SIZE: Final = 50
_OPEN: Final = 4
_MOST_STALE: Final = 1_000
# Lost replies in a row, behind which the next one is an error.
_MOST_LOST: Final = 4
# More than the digits of any user; the number of a hostile reply may have thousands.
_DIGITS: Final = 20


class Delivery:
    """One row of the queue; `async with` says when it is handled, and whether that went well.

    An exception inside the block marks the row as an error and is logged, not
    raised: the rows behind it go on. A cancellation passes, and leaves the row
    for the next program.
    """

    __slots__ = ("__weakref__", "_batch", "_entered", "event", "message_id")

    event: Event
    message_id: str

    def __init__(self, batch: _Batch, event: Event, message_id: str) -> None:
        self._batch = batch
        self._entered = False
        self.event = event
        self.message_id = message_id

    @property
    def name(self) -> str:
        """The name of the event."""
        return self.event.name

    @property
    def data(self) -> dict[str, Any]:
        """What the event tells."""
        return self.event.data

    async def __aenter__(self) -> Event:
        if self._entered:
            raise InvalidArgument(f"{self!r} was handled already")
        self._entered = True
        return self.event

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is not None and not isinstance(error, Exception):
            self._batch.leave()
            return False
        if error is not None:
            logger.error("%r: its handler failed", self, exc_info=error)
        await self._batch.done(self.message_id, failed=error is not None)
        return error is not None

    def __del__(self) -> None:
        if not self._entered:
            self._batch.leave()
            warnings.warn(f"{self!r} was never handled; use `async with delivery`", ResourceWarning, stacklevel=2)

    def __repr__(self) -> str:
        return f"<Delivery {quoted(self.message_id)}: {self.event!r}>"


class _Batch:
    """Rows that were reserved together, until the last one is done."""

    def __init__(self, queue: OfflineQueue, process_id: str, count: int) -> None:
        self.process_id = process_id
        self._queue = queue
        self._left = count
        self._good: list[str] = []
        self._bad: list[str] = []

    def leave(self) -> None:
        """Count a row that stays reserved."""
        self._left -= 1
        if not self._left:
            self._queue._ended(self, late=bool(self._good or self._bad))

    async def done(self, message_id: str, *, failed: bool) -> None:
        """Count a row that was handled; the last one tells the portal of them all."""
        (self._bad if failed else self._good).append(message_id)
        self._left -= 1
        if not self._left:
            late = True
            try:
                await self.tell()
                late = False
            finally:
                self._queue._ended(self, late=late)

    async def tell(self) -> None:
        """Mark the rows that failed and clear those that went well; a row that the portal was told of is forgotten."""
        for method, ids in (("event.offline.error", self._bad), ("event.offline.clear", self._good)):
            told = list(ids)
            if told and self.process_id:
                await self._queue._told(method, self.process_id, told)
            del ids[: len(told)]


class OfflineQueue:
    """The events of a portal that wait in its offline queue, as an endless iterator of deliveries.

    Several deliveries may be handled at the same time; at most four batches are
    open. Leave it by `async with` or `aclose()`, which tells the portal of what
    is done in a batch that was not finished.

    Args:
        portal: The portal of an application, signed in by an administrator.
        names: The events to take; none for all that the queue holds.
        auth_connector: A queue of its own for this program, which does not hear of changes made by `silently`.
        size: Rows that are reserved together.
        idle: The shortest and the longest seconds between two looks at an empty queue.
        bind: Whether subscriptions that lack are made first.
        recover: Whether rows that an earlier program left reserved come first; of several programs that share a
            queue one at a time may do so, for it cannot tell what the others are working on.
        drain: Whether the iteration ends when the queue is empty.
    """

    def __init__(
        self,
        portal: Portal,
        *names: str,
        auth_connector: str = "",
        size: int = _SIZE,
        idle: tuple[float, float] = (1.0, 60.0),
        bind: bool = True,
        recover: bool = True,
        drain: bool = False,
    ) -> None:
        if size < 1 or not 0 < idle[0] <= idle[1]:
            raise InvalidArgument("size is at least 1, and idle a short and a long pause in seconds")
        self.names: tuple[str, ...] = tuple(name.upper() for name in names)
        self.auth_connector = auth_connector
        self.safe: bool | None = None
        self._portal = portal
        self._size = size
        self._idle = idle
        self._pause = idle[0]
        self._lost = 0
        self._bind = bind
        self._recover = recover
        self._drain = drain
        self._rows: deque[tuple[_Batch, Event, str]] = deque()
        self._open: set[_Batch] = set()
        self._late: list[_Batch] = []  # ended without telling the portal of every row
        self._room = asyncio.Event()
        self._news = asyncio.Event()
        self._fetching = asyncio.Lock()
        self._closed = False

    # What waits.

    def __aiter__(self) -> AsyncIterator[Delivery]:
        return self

    async def __anext__(self) -> Delivery:
        async with self._fetching:
            while not self._rows:
                if self._closed or (not await self._fetch() and self._drain):
                    raise StopAsyncIteration
            return Delivery(*self._rows.popleft())

    async def _fetch(self) -> bool:
        """Reserve the next batch, or wait a while; say whether there was one."""
        await self._prepare()
        await self._tell_late()
        while len(self._open) >= _OPEN:
            self._room.clear()
            await self._room.wait()
        self._news.clear()  # before the look: what is told during it ends the pause behind it
        found = await self._reserved()
        if found:
            self._pause = self._idle[0]
        elif not self._drain:
            await self._wait()
        return found

    async def _wait(self) -> None:
        """Sleep longer each time, unless the portal tells that there is news."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._next_pause()):
                await self._news.wait()
                self._pause = self._idle[0]

    def _next_pause(self) -> float:
        """Return the seconds to wait now; the next time it is twice as long."""
        pause, self._pause = self._pause, min(self._pause * 2, self._idle[1])
        return pause

    async def notified(self, _event: Event, _portal: Portal) -> None:
        """Look at the queue at once: the handler of `ONOFFLINEEVENT`."""
        self._news.set()

    async def _prepare(self) -> None:
        if self.safe is None:
            self.safe = await self._is_safe()
        if self._bind:
            await self._subscribe()
            self._bind = False
        if self._recover and self.safe:
            self._recover = await self._take_over()

    async def _is_safe(self) -> bool:
        try:
            found = await self._portal.call("feature.get", {"CODE": "rest_offline_extended"}, read=True)
        except APIError:
            return True  # a portal that does not know the feature is asked to reserve, and shows whether it does
        if isinstance(found, dict) and found.get("value") == "Y":
            return True
        self._warn()
        return False

    def _warn(self) -> None:
        logger.warning(
            "%r: the plan of the portal does not reserve rows (rest_offline_extended);"
            " what is taken and not handled when the program ends is lost",
            self,
        )

    async def _subscribe(self) -> None:
        rows = await self._portal.call("event.get", read=True) or []
        have = {str(row.get("event")).upper() for row in rows if str(row.get("offline") or 0) != "0"}
        for name in self.names:
            try:
                await self._portal.call("event.bind", {"event": name, "event_type": "offline", **self._connector})
            except AccessDenied:
                raise
            except APIError:
                # The list does not tell of which connector a subscription is, so that it may be there already.
                if name not in have:
                    raise

    @property
    def _connector(self) -> dict[str, str]:
        return {"auth_connector": self.auth_connector} if self.auth_connector else {}

    async def _take_over(self) -> bool:
        """Open the batches that an earlier program left; say whether there may be more, for when these are done."""
        mine = {batch.process_id for batch in self._open}
        stale: dict[str, list[dict[str, Any]]] = {}
        count = 0
        rows = self._portal.list("event.offline.list", {**self._connector}, row=dict[str, Any], select=None)
        async for row in rows:
            process = str(row.get("PROCESS_ID") or "")
            failed = str(row.get("ERROR") or "0") != "0"
            if process and process not in mine and not failed and self._wants(row):
                stale.setdefault(process, []).append(row)
                count += 1
                if count >= _MOST_STALE:
                    break
        for process, found in stale.items():
            self._take(process, found)
        return count >= _MOST_STALE

    def _wants(self, row: dict[str, Any]) -> bool:
        return not self.names or str(row.get("EVENT_NAME")).upper() in self.names

    async def _reserved(self) -> bool:
        if self._rows:
            return True
        names = {"filter": {"=EVENT_NAME": self.names[0] if len(self.names) == 1 else list(self.names)}}
        params = {"clear": 0 if self.safe else 1, "limit": self._size, **(names if self.names else {})}
        try:
            found = await self._portal.call("event.offline.get", {**params, **self._connector})
        except asyncio.CancelledError:
            self._recover = True  # who goes on after a timeout of his own finds what was reserved meanwhile
            raise
        except Bitrix24Error as error:
            self._lost += 1
            self._recover = self._recover or error.outcome_unknown  # rows may be reserved under a name that got lost
            if not error.outcome_unknown or not self.safe or self._lost > _MOST_LOST:
                raise
            logger.warning("%r: what was reserved is looked for, because its reply was lost: %s", self, error)
        else:
            self._lost = 0
            return self._opened(found)
        await asyncio.sleep(self._next_pause())
        return True

    def _opened(self, found: Any) -> bool:
        rows = _rows(found.get("events")) if isinstance(found, dict) else []
        process = str(found.get("process_id") or "") if rows else ""
        if rows and self.safe and not process:
            self.safe = False
            self._warn()
        self._take(process, rows)
        return bool(rows)

    def _take(self, process: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            batch = _Batch(self, process, len(rows))
            self._open.add(batch)
            self._rows.extend((batch, self._event(row), str(row.get("MESSAGE_ID") or "")) for row in rows)

    def _event(self, row: dict[str, Any]) -> Event:
        data, more = row.get("EVENT_DATA"), row.get("EVENT_ADDITIONAL")
        user = str(more.get("user_id") or "") if isinstance(more, dict) else ""
        return Event(
            name=str(row.get("EVENT_NAME")).upper(),
            member_id=self._portal._account.portal,
            domain=self._portal.domain,
            data=data if isinstance(data, dict) else {},
            user_id=int(user) if user.isascii() and user.isdigit() and len(user) < _DIGITS else None,
        )

    # What is done.

    async def _told(self, method: str, process_id: str, message_ids: list[str]) -> None:
        """Tell the portal of rows; to tell it twice does no harm, so that it counts as a read."""
        await self._portal.call(method, {"process_id": process_id, "message_id": message_ids}, read=True)

    def _ended(self, batch: _Batch, *, late: bool) -> None:
        self._open.discard(batch)
        self._room.set()
        if late:
            self._late.append(batch)

    async def _tell_late(self) -> None:
        while self._late:
            await self._late[0].tell()
            self._late.pop(0)

    def silently(self, call: Call[T]) -> Call[T]:
        """Return a call whose change this queue will not hear of, because it is made by the same connector.

        Raises:
            InvalidArgument: the queue has no connector of its own.
        """
        if not self.auth_connector:
            call.close()
            raise InvalidArgument("give the queue an auth_connector first; without one it hears of every change")
        return call.with_params(self._connector)

    async def run(self, handler: Handler | Router, *, concurrency: int = 10) -> None:
        """Hand every delivery to a function or a router, some at the same time, until cancelled or drained."""
        if concurrency < 1:
            raise InvalidArgument(f"concurrency is at least 1, not {concurrency}")
        function: Callable[[Event, Portal], Awaitable[None]]
        function = handler.dispatch if isinstance(handler, Router) else handler
        async with self, asyncio.TaskGroup() as group:
            for _ in range(concurrency):
                group.create_task(self._work(function))

    async def _work(self, handler: Callable[[Event, Portal], Awaitable[None]]) -> None:
        async for delivery in self:
            async with delivery as event:
                await handler(event, self._portal)

    async def aclose(self) -> None:
        """Tell the portal of what is done; the rest comes again. Harmless when called again."""
        self._closed = True
        for batch, _, _ in self._rows:
            batch.leave()
        self._rows.clear()
        self._late += self._open
        await self._tell_late()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<OfflineQueue of {self._portal!r}: {', '.join(self.names) or 'every event'}>"


def _rows(found: Any) -> list[dict[str, Any]]:
    """Return rows that PHP may have written as an object."""
    rows = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    return [row for row in rows if isinstance(row, dict)]
