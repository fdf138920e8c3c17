"""The engine: the one path from a call to bytes and back.

A request is authorised, waits for the limiter, is sent, judged, and repeated
where that can do no harm. A write of REST 3.0 with an idempotency key is
repeated like a read, yet not before the portal has surely let go of it. Everything that awaits in the SDK comes through
`Session.fetch`; batches, streams and lists are built on it by the neighbours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from bitrix24_async.core.auth import Auth
from bitrix24_async.core.call import V3, Call
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.v3 import headers_with
from bitrix24_async.core.wire import Request, Response, refusal, unmarked
from bitrix24_async.errors import (
    APIError,
    Bitrix24Error,
    ClosedError,
    InvalidArgument,
    LimitExceeded,
    OperatingTimeExceeded,
    TokenExpired,
    TransportError,
)
from bitrix24_async.session.account import Account, Effort, Options
from bitrix24_async.session.limits import LeakyBucket, Limiter, Limits
from bitrix24_async.session.middleware import Middleware, chain, logger
from bitrix24_async.session.retry import MOST_RENEWALS, may_have_run
from bitrix24_async.session.signals import OnSignal, PortalMoved, Signal, Signals

if TYPE_CHECKING:
    from bitrix24_async.session.transport import Transport

__all__ = ["Session"]

T = TypeVar("T")

_REDIRECTS: Final = frozenset({301, 302, 307, 308})
_MOST_REDIRECTS: Final = 2
# Seconds after which the portal has cut a request off, whatever it was doing.
_CUT_OFF: Final = 60.0
# Seconds in which a request has left: for the connection, and for each byte at 1 Mbit a second.
_LEAVING: Final = 15.0
_SLOWEST: Final = 125_000
# Turns of the loop in which an interrupted call has ended, unless somebody's middleware holds on to it.
_TURNS: Final = 100


class Session:
    """A connection pool, a limiter and a retry policy, for one portal or for thousands.

    It is made anywhere and bound to the event loop of its first call. Who makes
    it closes it, with `async with` or `aclose()`. `only_public` is for the
    transport that it makes itself: hosts that must not lead to private addresses.
    """

    def __init__(
        self,
        *,
        transport: Transport | None = None,
        limits: Limits | None = None,
        limiter: Limiter | None = None,
        middleware: Sequence[Middleware] = (),
        on_signal: OnSignal | None = None,
        only_public: Callable[[str], bool] | None = None,
    ) -> None:
        self.limiter: Limiter = limiter or LeakyBucket(limits)
        self._transport = transport
        self._only_public = only_public
        self._signals = Signals(on_signal, self.spawn)
        self._send = chain(tuple(middleware), self._deliver)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._scopes: set[asyncio.Timeout] = set()
        self._tasks: set[asyncio.Task[Any]] = set()

    async def fetch(
        self,
        account: Account,
        call: Call[Any],
        body: bytes,
        options: Options,
        methods: Iterable[str] = (),
        until: float | None = None,
        key: str | None = None,
    ) -> Response:
        """Send one request along the whole path and return a response that carries a result; see `exchange`."""
        response, _ = await self.exchange(account, call, body, options, methods, until, key)
        return response

    async def exchange(
        self,
        account: Account,
        call: Call[Any],
        body: bytes,
        options: Options,
        methods: Iterable[str] = (),
        until: float | None = None,
        key: str | None = None,
    ) -> tuple[Response, Auth]:
        """Send one request along the whole path; return a response with a result, and what it was signed with.

        Args:
            account: Who asks.
            call: What is asked; errors name it, and its `read` decides what may be repeated.
            body: The parameters as they travel.
            options: How long to wait and what to repeat.
            methods: The methods whose operating time it uses, the call's own by default.
            until: The time of the loop at which the deadline passes, by default counted from now.
            key: The idempotency key of a write of REST 3.0, which makes its repeats harmless.
        """
        self._bind()
        effort = Effort(self.limiter, account, options)
        flight = _Flight(call, body, options, effort, tuple(methods) or (call.method,), key)
        scope = asyncio.timeout_at(until) if until is not None else asyncio.timeout(options.deadline)
        try:
            async with scope:
                self._scopes.add(scope)
                flight.until = scope.when()
                try:
                    return await self._attempts(account, flight), flight.auth or account.auth
                finally:
                    self._scopes.discard(scope)
        except Bitrix24Error as error:
            # Whatever ends the repeats of a write, a token that is not to be had among it, settles nothing.
            error.outcome_unknown = error.outcome_unknown or flight.unsettled
            raise
        except TimeoutError:
            unknown = flight.unsettled or (flight.on_the_wire and not call.read)
            if not scope.expired():
                raise  # a limiter's own
            if self._closed:
                raise _closed().about(call, account.portal, outcome_unknown=unknown) from None
            why = f" The last answer: {flight.error}" if flight.error is not None else ""
            late = TransportError(
                f"the deadline passed in attempt {flight.attempt}; raise `deadline`.{why}",
                sent=flight.on_the_wire,
                timeout=True,
            )
            raise late.about(call, account.portal, outcome_unknown=unknown) from None

    async def _attempts(self, account: Account, flight: _Flight) -> Response:
        call = flight.call
        while True:
            flight.attempt += 1
            await self._wait_for_limits(account, flight)
            try:
                response = await self._attempt(account, flight)
                error = refusal(response)
                if error is None:
                    self.limiter.succeeded(account.portal)
                    account.quota.earn()
                    return response
            except TransportError as failure:
                if flight.auth is None:
                    raise  # no token was to be had, after repeats of their own
                error = failure
            flight.on_the_wire = False
            # Whatever follows an attempt without an answer, only the result of a repeat settles what that one did.
            flight.unsettled = flight.unsettled or (not call.read and (may_have_run(error) or flight.in_part(error)))
            error.about(call, account.portal, outcome_unknown=flight.unsettled)
            flight.error = error
            if isinstance(error, TokenExpired) and account.keeper is not None and flight.renewals < MOST_RENEWALS:
                flight.renewals += 1
                await account.keeper.renew(account, flight.auth or account.auth)
                continue
            self.report(account, error)
            flight.failures += not isinstance(error, LimitExceeded)
            repeatable = call.read or (flight.key is not None and not flight.is_told(error))
            pause = await flight.effort.pause(error, flight.methods[0], read=repeatable, attempt=flight.failures)
            pause = flight.patient(pause, error, account.clock())
            if pause is None or flight.in_part(error):
                raise error from None
            error.outcome_unknown = False  # the repeat settles it
            account.usage.retries += 1
            when = "as soon as the limit allows" if isinstance(error, LimitExceeded) else f"in {pause:.1f} s"
            logger.warning("%s; attempt %d follows %s", error, flight.attempt + 1, when)
            await asyncio.sleep(pause)

    async def _wait_for_limits(self, account: Account, flight: _Flight) -> None:
        asked = account.clock()
        await self.limiter.acquire(account.portal, flight.methods)
        account.usage.waited += account.clock() - asked

    async def _attempt(self, account: Account, flight: _Flight) -> Response:
        method = flight.call.method
        flight.auth = None
        async with account.busy:
            if account.keeper is not None:
                await account.keeper.ready(account)
            flight.auth = account.auth
            account.usage.requests += 1
            flight.on_the_wire = True
            begun = flight.begun = account.clock()
            try:
                async with asyncio.timeout(flight.options.timeout):
                    response = await self._follow(account, flight)
            except TimeoutError:
                raise TransportError(f"no answer within {flight.options.timeout:g} s", timeout=True) from None
        response = unmarked(response)
        account.served(account.clock() - begun, len(response.body))
        logger.debug("%s on %s: HTTP %d, %d bytes", method, account.portal, response.status, len(response.body))
        return response

    async def _follow(self, account: Account, flight: _Flight) -> Response:
        method, version = flight.call.method, flight.call.version
        headers = headers_with(flight.key)
        for _ in range(_MOST_REDIRECTS + 1):
            # No variable holds the address, for a traceback may show those of every frame.
            auth = account.auth
            response = await self._send(
                auth.sign(Request(url=auth.url_of(method, version), body=flight.body, headers=headers, method=method))
            )
            if response.status not in _REDIRECTS:
                return response
            location = Secret(response.headers.get("location", ""))
            self._move(account, account.auth.moved(location, method, version), method)
        raise TransportError("the portal redirects from address to address; nothing ran", sent=False)

    def _move(self, account: Account, auth: Auth, method: str) -> None:
        changed = auth.url_of(method) != account.auth.url_of(method)
        account.auth = auth
        if not changed:
            return
        self.tell(PortalMoved(portal=account.portal, host=auth.host))
        if account.keeper is not None:
            _ = self.spawn(account.keeper.moved(account, auth))

    def report(self, account: Account, error: Bitrix24Error) -> None:
        """Tell the application of a limit that was reached, or of a portal that is gone."""
        self._signals.report(error, account.told, account.clock())

    def tell(self, signal: Signal) -> None:
        """Tell the application, beside the calls, which must not wait for it."""
        self._signals.tell(signal)

    async def deliver(self, request: Request, *, within: float) -> Response:
        """Send one request that is no call: past limits and middleware, to be judged by the caller."""
        self._bind()
        try:
            async with asyncio.timeout(within):
                return await self._deliver(request)
        except TimeoutError:
            raise TransportError(f"no answer within {within:g} s", timeout=True) from None

    async def pause(self, seconds: float) -> None:
        """Sleep, unless the session is closed meanwhile."""
        self._bind()
        scope = asyncio.timeout(None)
        try:
            async with scope:
                self._scopes.add(scope)
                try:
                    await asyncio.sleep(seconds)
                finally:
                    self._scopes.discard(scope)
        except TimeoutError:
            raise _closed() from None

    def plan(self, portal: str, limits: Limits) -> None:
        """Keep one of several portals to limits of its own."""
        plan = getattr(self.limiter, "plan", None)
        if plan is None:
            raise InvalidArgument("the session has a limiter of its own kind; tell it the limits of the portal")
        plan(portal, limits)

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run work beside the caller; closing the session cancels it and waits for it."""
        try:
            self._bind()
        except ClosedError:
            work.close()
            raise
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Run work that uses something up and wait for it: it goes on when the caller is cancelled."""
        task = self.spawn(work)
        task.add_done_callback(_heard)
        await asyncio.wait({task})
        if task.cancelled():
            raise _closed()
        return task.result()

    def _bind(self) -> None:
        if self._closed:
            raise _closed()
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ClosedError("the session belongs to another event loop; make one inside each loop")

    async def _deliver(self, request: Request) -> Response:
        if self._transport is None:
            # Imported at the first request: importing the SDK costs no HTTP library.
            from bitrix24_async.session.transport import AiohttpTransport

            self._transport = AiohttpTransport(only_public=self._only_public)
        return await self._transport.send(request)

    async def aclose(self) -> None:
        """Stop what is in flight, wait until it has ended, and close the pool; harmless when called again.

        Calls that other tasks are waiting for fail with `ClosedError`. Who is cancelled while
        he closes has closed: what is in flight ends by itself, and the pool is gone.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if self._loop is asyncio.get_running_loop():
                await self._stop()
        finally:
            if self._transport is not None:
                await self._transport.aclose()

    async def _stop(self) -> None:
        """Call off what is in flight, and wait a moment until it has ended."""
        now = asyncio.get_running_loop().time()
        for scope in tuple(self._scopes):
            with suppress(RuntimeError):  # it is just ending by itself
                scope.reschedule(now)
        tasks = self._tasks - {asyncio.current_task()}  # a handler of signals may close its own session
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for _ in range(_TURNS):
            if not self._scopes:
                break
            await asyncio.sleep(0)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Session, {'closed' if self._closed else 'open'}>"


class _Flight:
    """One request on its way through its attempts."""

    __slots__ = (
        "attempt",
        "auth",
        "begun",
        "body",
        "call",
        "effort",
        "error",
        "failures",
        "key",
        "methods",
        "on_the_wire",
        "options",
        "renewals",
        "unsettled",
        "until",
    )

    def __init__(
        self,
        call: Call[Any],
        body: bytes,
        options: Options,
        effort: Effort,
        methods: tuple[str, ...],
        key: str | None,
    ) -> None:
        self.call = call
        self.body = body
        self.options = options
        self.effort = effort
        self.methods = methods
        self.key = key
        self.until: float | None = None  # the time of the loop at which the deadline passes
        self.begun = 0.0  # the same, at which the last attempt began
        self.unsettled = False  # a write of which an attempt may have run
        self.attempt = 0
        self.failures = 0  # without refusals by limits, which are no failures of the request
        self.error: Bitrix24Error | None = None
        self.on_the_wire = False
        self.auth: Auth | None = None  # what the attempt was signed with
        self.renewals = 0

    def in_part(self, error: Bitrix24Error) -> bool:
        """Say whether a refusal may be that of one write of a package, before which others have run.

        A package uses no operating time itself, and REST 3.0 may tell the error of one of its calls for the whole.
        """
        package = self.call.version == V3 and self.call.method == "batch" and not self.call.read
        return package and isinstance(error, OperatingTimeExceeded)

    @staticmethod
    def is_told(error: Bitrix24Error) -> bool:
        """Say whether the portal itself told an error, which it does not keep under a key as it keeps a result."""
        return isinstance(error, APIError) and error.code != ""

    def patient(self, pause: float | None, error: Bitrix24Error, now: float) -> float | None:
        """Return the pause before a repeat, None where the deadline leaves no time for it.

        Two writes with one key at the same time may both run, so that the repeat of a write waits until the portal
        has ended the one before, for it cuts off every request in time.
        That time counts from when the request had left, which was before the attempt ended.
        """
        if pause is None or self.call.read or not may_have_run(error):
            return pause
        gone = min(now, self.begun + _LEAVING + len(self.body) / _SLOWEST)
        pause = max(pause, gone + _CUT_OFF - now)
        return pause if self.until is None or now + pause < self.until else None


def _heard(task: asyncio.Task[Any]) -> None:
    """Take note of an error that nobody waits for any more."""
    _ = task.cancelled() or task.exception()


def _closed() -> ClosedError:
    return ClosedError("the session is closed; open a new portal")
