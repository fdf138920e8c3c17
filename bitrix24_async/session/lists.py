"""Lists on their way: a plan's requests kept in flight, its pages handed on in order.

Replies wait as bytes and are decoded when their turn comes, so that at most a
window of packages is held. An error inside a package is waited out or raised:
a walk that ends has reached its end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any, Generic, Self, TypeVar

from bitrix24_async.core.batch import LABELS, batch_body, spent_by
from bitrix24_async.core.call import Call, ListCall, Page
from bitrix24_async.core.encode import json_body
from bitrix24_async.core.envelope import BatchParts
from bitrix24_async.core.walks.paging import Ask, Fed, Plan
from bitrix24_async.core.walks.plans import plan_of
from bitrix24_async.errors import Bitrix24Error, LimitExceeded, TokenExpired, TransportError, UnreadableRow
from bitrix24_async.session.account import Effort
from bitrix24_async.session.packages import Packages, width_of
from bitrix24_async.session.pipeline import Pipeline, Step
from bitrix24_async.session.retry import Retry, may_have_run

__all__ = ["Asker", "PageWalk", "RowWalk"]

R = TypeVar("R")


class Asker:
    """Sends the requests of a plan; an error of the one before is waited out first."""

    __slots__ = ("_by", "_call", "_effort", "_expired", "_failures")

    def __init__(self, by: Packages, call: ListCall[Any]) -> None:
        self._by = by
        self._call = call
        self._effort = Effort(by.session.limiter, by.account, by.options)
        self._failures = 0
        self._expired = False

    async def send(self, ask: Ask, trouble: Bitrix24Error | None = None) -> bytes:
        """Return the body of the reply to a request."""
        if trouble is not None:
            await self._recover(trouble)
        by, method = self._by, self._call.method
        options = by.options
        if ask.once:
            options = options.changed(retry=Retry(tries=1, patience=options.retry.patience))
        if ask.params is not None:
            call: Call[Any] = Call(method, ask.params, read=True, version=self._call.version)
            response = await by.session.fetch(by.account, call, json_body(ask.params), options)
        else:
            call = Call("batch", {}, read=True)
            body = batch_body(ask.commands)
            response = await by.session.fetch(by.account, call, body, options, ("batch", method))
        by.account.usage.commands += len(ask.commands) or 1
        return response.body

    def blames_a_row(self, error: Bitrix24Error) -> bool:
        """Say whether an error that was not waited out may be the fault of one row, and searching for it is wanted."""
        hopeless = isinstance(error, TransportError) and (error.timeout or error.permanent)
        repeats = self._by.options.retry.pause(error, read=True, attempt=1) is not None
        return may_have_run(error) and not hopeless and repeats

    async def _recover(self, trouble: Bitrix24Error) -> None:
        """Wait until the request may be tried again, or raise its error when that cannot help."""
        by, call = self._by, self._call
        trouble.about(call, by.account.portal)
        by.session.report(by.account, trouble)
        if isinstance(trouble, TokenExpired) and by.account.keeper is not None and not self._expired:
            self._expired = True  # the request comes again at once, and as a whole it has the token renewed
            return
        self._failures += not isinstance(trouble, LimitExceeded)
        pause = await self._effort.pause(trouble, call.method, read=True, attempt=self._failures)
        if pause is None:
            raise trouble
        by.account.usage.retries += 1
        await by.session.pause(pause)

    def learned(self, parts: BatchParts, *, failed: bool) -> None:
        """Take note of what a reply said about operating time, and whether it failed to bring anything."""
        times = dict(zip(LABELS, parts.times.values(), strict=False))
        self._by.observe(spent_by([self._call] * len(times), times))
        if not failed:
            self._failures = 0
            self._expired = False
            self._effort.succeeded()


class PageWalk(Step[Page[R]], Generic[R]):
    """The pages of a list, in order."""

    def __init__(self, by: Packages, call: ListCall[R]) -> None:
        self._by = by
        self._asker = Asker(by, call)
        self._pipeline: Pipeline[Ask, bytes] = Pipeline(by.session)
        self._plan: Plan[R] = plan_of(call)
        self._call = call
        self._ready: deque[Page[R]] = deque()

    async def _next(self) -> Page[R]:
        while not self._ready:
            try:
                self._fill()
                if not len(self._pipeline):
                    raise StopAsyncIteration
                await self._pipeline.wait()
                self._take(self._answer())
            except Bitrix24Error as error:
                raise self._named(error) from None
        return self._ready.popleft()

    def _answer(self) -> Fed[R]:
        """Return what the plan makes of the oldest request, be it of its reply or of its failure."""
        ask = self._pipeline.due
        try:
            _, body = self._pipeline.done()
        except Bitrix24Error as error:
            fed = self._plan.fail(ask, error) if self._asker.blames_a_row(error) else None
            if fed is None:
                raise
            return fed
        return self._plan.feed(ask, body)

    def _fill(self) -> None:
        width = width_of(self._by)
        while len(self._pipeline) < width and (ask := self._plan.take()) is not None:
            self._pipeline.begin(ask, self._asker.send(ask))

    def _take(self, fed: Fed[R]) -> None:
        self._ready.extend(fed.pages)
        self._asker.learned(fed.parts, failed=fed.trouble is not None and not fed.pages)
        if fed.unreadable is not None:
            self._report(fed.unreadable)
        if fed.instead is not None:
            self._pipeline.drop()
            self._plan = fed.instead
        elif fed.more is not None:
            self._pipeline.begin(fed.more, self._asker.send(fed.more, fed.trouble), first=True)

    def _report(self, unreadable: UnreadableRow) -> None:
        """Tell of a row that does not come, or end with it where nobody wants to be told."""
        report = self._call.on_unreadable
        if report is None:
            raise unreadable
        report(unreadable.about(self._call, self._by.account.portal))

    def _named(self, error: Bitrix24Error) -> Bitrix24Error:
        """Let an error of a package speak of the list that the caller asked for."""
        if error.call is None or error.method == "batch":
            error.about(self._call, self._by.account.portal)
        return error


class RowWalk(Generic[R]):
    """The rows of a list, one by one."""

    __slots__ = ("__weakref__", "_pages", "_rows")

    def __init__(self, pages: PageWalk[R]) -> None:
        self._pages = pages
        self._rows: Iterator[R] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> R:
        for row in self._rows:  # an iterator: it goes on where it stopped
            return row
        return await self._next_page()

    async def _next_page(self) -> R:
        self._rows = iter((await self._pages.__anext__()).rows)
        return next(self._rows)  # no page of a walk is empty

    async def aclose(self) -> None:
        """Stop what is in flight and wait until it has ended; harmless when called again."""
        self._rows = iter(())
        await self._pages.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
