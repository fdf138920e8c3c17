"""The way of a delivery: read, proven, remembered, answered, and only then handled.

A portal calls a slow handler less often and repeats nothing for certain, so that
the answer does not wait for the work. The backlog is bounded: when it is full the
answer is 503 and the delivery counts as not seen. A refusal leaves one line in
the log, which names the event and the reason and holds nothing of the delivery
that is secret.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final, Self

from msgspec import Struct

from bitrix24_async.app import App
from bitrix24_async.errors import Bitrix24Error, EventRejected
from bitrix24_async.events.event import Event, parse_event
from bitrix24_async.events.lifecycle import LIFECYCLE, accept
from bitrix24_async.events.placement import FINISH, Placement, open_placement, parse_placement, start_installation
from bitrix24_async.events.router import Router
from bitrix24_async.events.seen import Seen
from bitrix24_async.portal import Portal

__all__ = ["Answer", "Intake", "refused"]

logger: logging.Logger = logging.getLogger("bitrix24_async.events")

_OK: Final = 200
_BUSY: Final = 503
# Deliveries that may be asked about at the authorisation server at the same time.
_CONFIRMING: Final = 8
_GRACE: Final = 10.0


class Answer(Struct, frozen=True, kw_only=True):
    """What to answer a delivery with."""

    status: int = _OK
    text: str = "ok"
    type: str = "text/plain"


class Intake:
    """Takes the deliveries of one application; the integrations put it behind a web framework.

    Use it with `async with`, or call `aclose()` at the end.

    Args:
        app: The application whose portals send.
        router: Who hears what.
        backlog: Events that may wait for a handler; beyond them the answer is 503.
        workers: Events handled at the same time; 1 keeps them in order.
        window: Seconds in which a delivery that comes again is answered and not handled.
        timeout: Seconds after which a handler is cancelled.
        clock: Unix time.
    """

    def __init__(
        self,
        app: App,
        router: Router,
        *,
        backlog: int = 1_000,
        workers: int = 10,
        window: float = 600.0,
        timeout: float = 300.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.app = app
        self.router = router
        self._queue: asyncio.Queue[Event] = asyncio.Queue(backlog)
        self._workers = workers
        self._tasks: list[asyncio.Task[None]] = []
        self._seen = Seen(window)
        self._timeout = timeout
        self._clock = clock
        self._confirming = 0
        self._closed = False

    async def event(self, body: bytes) -> Answer:
        """Take an event; the answer is there before any handler runs."""
        what = "a delivery"
        try:
            event = parse_event(body)
            what = repr(event)
            await self._take(event)
        except Bitrix24Error as error:
            return refused(what, error)
        return Answer()

    async def _take(self, event: Event) -> None:
        if event.name not in LIFECYCLE:
            self._check_room()
            believed = await accept(self.app, event)
        elif self._seen.knows(event, self._clock()):
            return  # what it brought is used up, so that it could not be proven again
        else:
            async with self._confirming_one():
                believed = await accept(self.app, event)
        self._check_room()
        if self._seen.first(event, self._clock()) and self.router.handlers(event.name):
            self._queue.put_nowait(believed)
            self._start()

    def _check_room(self) -> None:
        if self._closed or self._queue.full():
            raise EventRejected("the backlog is full, or the service is ending", status=_BUSY)

    @asynccontextmanager
    async def _confirming_one(self) -> AsyncGenerator[None]:
        """Let few deliveries at a time be confirmed at the authorisation server: a flood must not reach it."""
        self._check_room()
        if self._confirming >= _CONFIRMING:
            raise EventRejected("too many deliveries wait for the authorisation server", status=_BUSY)
        self._confirming += 1
        try:
            yield
        finally:
            self._confirming -= 1

    async def install(self, body: bytes, query: bytes = b"") -> Answer:
        """Take the page that an administrator installs the application with; the answer is a page that finishes it."""
        try:
            placement = parse_placement(body, query)
            async with self._confirming_one():
                await start_installation(self.app, placement)
        except Bitrix24Error as error:
            return refused("an installation", error)
        return Answer(text=FINISH, type="text/html")

    async def placement(self, body: bytes, query: bytes = b"") -> tuple[Placement, Portal]:
        """Take a page that a portal shows the application in.

        Raises:
            EventRejected: the page is broken or not proven; `status` says what to answer.
        """
        try:
            placement = parse_placement(body, query)
            return placement, await open_placement(self.app, placement, self._confirming_one())
        except Bitrix24Error as error:
            status, body, query = refused("a page", error).status, b"", b""  # so that no traceback shows them
            raise EventRejected(str(error), status=status) from None

    def _start(self) -> None:
        if len(self._tasks) < self._workers:
            self._tasks.append(asyncio.create_task(self._work(), name=f"{type(self).__name__}-{len(self._tasks)}"))

    async def _work(self) -> None:
        while True:
            event = await self._queue.get()
            try:
                async with asyncio.timeout(self._timeout):
                    await self.router.dispatch(event, self.app.portal(event.member_id))
            except TimeoutError:
                logger.exception("%r: its handler failed or took longer than %g s", event, self._timeout)
            except Exception:  # a handler may raise anything, and the next event waits
                logger.exception("%r: its handler failed", event)
            finally:
                self._queue.task_done()

    async def join(self) -> None:
        """Wait until every event that was taken is handled."""
        await self._queue.join()

    async def aclose(self, grace: float = _GRACE) -> None:
        """Take no more, let handlers end for `grace` seconds, cancel the rest. Harmless when called again."""
        self._closed = True
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(grace if self._tasks else 0):  # without workers nothing would end
                    await self._queue.join()
        finally:  # the grace may be cut short by a cancellation
            tasks = self._stopped()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _stopped(self) -> list[asyncio.Task[None]]:
        """Cancel the workers, and return them."""
        if self._tasks and not self._queue.empty():
            logger.error("%d events were taken and never handled", self._queue.qsize())
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        return tasks

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Intake of {self.app!r}: {self._queue.qsize()} events wait>"


def refused(what: str, error: Bitrix24Error) -> Answer:
    """Write the one line about a refusal, and return the answer, which tells nothing."""
    # Any other failure, such as that of the store of tokens, passes.
    status = error.status if isinstance(error, EventRejected) else _BUSY
    logger.warning("%s is refused with %d: %s", what, status, error)
    return Answer(status=status, text="refused")
