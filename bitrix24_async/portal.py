"""One portal: its methods, and the ways to run calls on it.

A `Portal` joins the facades, which make calls, with a session, which sends
them. It may have a session of its own or share one.
"""

from __future__ import annotations

import copy
import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, overload

from bitrix24_async.core.auth import Auth, Webhook
from bitrix24_async.core.batch import SIZE, check_references
from bitrix24_async.core.call import V2, V3, Call, ListCall, Many, Meta, Outcome, Pages, Paging, Rows, Walk, WithMeta
from bitrix24_async.core.decode import check_type
from bitrix24_async.core.encode import method_name
from bitrix24_async.core.secrets import Secret
from bitrix24_async.core.walks.conditions import as_sent
from bitrix24_async.core.wire import Time
from bitrix24_async.errors import InvalidArgument
from bitrix24_async.scopes import Scopes
from bitrix24_async.session import Session
from bitrix24_async.session.account import Account, Options, Usage
from bitrix24_async.session.limits import Limiter, Limits
from bitrix24_async.session.lists import PageWalk, RowWalk
from bitrix24_async.session.many import ManyRows
from bitrix24_async.session.middleware import Middleware
from bitrix24_async.session.packages import Packages
from bitrix24_async.session.retry import RetryPolicy
from bitrix24_async.session.signals import OnSignal
from bitrix24_async.session.stream import OutcomeStream

if TYPE_CHECKING:
    from bitrix24_async.session.transport import Transport

__all__ = ["Portal"]

T = TypeVar("T")
T1 = TypeVar("T1")
T2 = TypeVar("T2")
T3 = TypeVar("T3")
T4 = TypeVar("T4")
T5 = TypeVar("T5")
T6 = TypeVar("T6")
T7 = TypeVar("T7")
T8 = TypeVar("T8")
T9 = TypeVar("T9")
T10 = TypeVar("T10")
R = TypeVar("R")

_TIMEOUT = 75.0
# What moves in each walk, where nothing else is said.
_STARTS: dict[Walk, str] = {
    "start": "start",
    "offset": "offset",
    "page": "page",
    "cursor": "",
    "last": "LAST_ID",
    "tail": "cursor.value",
    "limit": "",
    "none": "start",
}


class Portal(Scopes):
    """One Bitrix24 portal, seen by one caller.

    Use it with `async with`, or call `aclose()` at the end. Constructing it
    does no I/O and needs no event loop; the first call binds it to one.
    """

    def __init__(
        self,
        auth: Auth | Account,
        session: Session,
        *,
        options: Options | None = None,
        closes_session: bool = False,
    ) -> None:
        self._account = auth if isinstance(auth, Account) else Account(auth)
        self._session = session
        self._options = options or Options()
        self._closes_session = closes_session
        self._bind()

    def _bind(self) -> None:
        self._packages = Packages(self._session, self._account, self._options)
        self._runner = self

    @classmethod
    def webhook(
        cls,
        address: str | Secret,
        *,
        limits: Limits | None = None,
        timeout: float = _TIMEOUT,
        deadline: float | None = None,
        retry: RetryPolicy | int | None = None,
        session: Session | None = None,
        transport: Transport | None = None,
        limiter: Limiter | None = None,
        middleware: Sequence[Middleware] = (),
        on_signal: OnSignal | None = None,
    ) -> Self:
        """Open a portal by the address of an incoming webhook.

        Args:
            address: `https://PORTAL/rest/USER_ID/SECRET/`, as the portal shows it.
            limits: The limits of the portal's plan, `Limits.standard()` or those of the session by default.
            timeout: Seconds for one attempt; the portal itself cuts a request at 60.
            deadline: Seconds for a call with all its waits and repeats, None for no bound.
            retry: What is repeated, as a policy or as a number of repeats; 0 switches repeating off.
            session: A session to share; then the four arguments that follow belong to it.
            transport: What sends the bytes, an `AiohttpTransport` by default.
            limiter: What holds requests back, a `LeakyBucket` with `limits` by default.
            middleware: Functions around each attempt, the first one outermost.
            on_signal: An async function that is told of `PortalMoved`.

        Raises:
            InvalidArgument: the address is not one of a webhook.
        """
        address = address if isinstance(address, Secret) else Secret(address)  # so that no traceback shows it
        own = session is None
        auth = Webhook.parse(address)
        if session is not None and not isinstance(session, Session):
            raise InvalidArgument(
                f"session is a {type(session).__name__}, not a bitrix24_async.Session;"
                " an aiohttp session goes into transport=AiohttpTransport(session)"
            )
        if session is not None and (transport or limiter or middleware or on_signal):
            raise InvalidArgument("transport, limiter, middleware and on_signal belong to the session; give them to it")
        if session is not None and limits is not None:
            session.plan(auth.portal, limits)
        options = Options().changed(timeout=timeout, deadline=deadline, retry=retry)
        session = session or Session(
            transport=transport, limits=limits, limiter=limiter, middleware=middleware, on_signal=on_signal
        )
        return cls(auth, session, options=options, closes_session=own)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Open the portal whose webhook is in `BITRIX24_WEBHOOK`; `options` are those of `webhook`."""
        if not os.environ.get("BITRIX24_WEBHOOK"):
            raise InvalidArgument("BITRIX24_WEBHOOK is not set; set it to the address of an incoming webhook")
        return cls.webhook(Secret(os.environ["BITRIX24_WEBHOOK"]), **options)

    @property
    def domain(self) -> str:
        """The host that answers, which changes when the portal moves.

        It is empty on the portal of an application before the first call, which loads the token.
        """
        return self._account.auth.host

    @property
    def session(self) -> Session:
        """The session that sends the calls."""
        return self._session

    @property
    def usage(self) -> Usage:
        """What the calls of this portal have cost so far, as a copy."""
        return copy.deepcopy(self._account.usage)

    def with_options(
        self, *, timeout: float | None = None, deadline: float | None = None, retry: RetryPolicy | int | None = None
    ) -> Self:
        """Return the same portal, on the same session, with other options."""
        other = copy.copy(self)
        other._options = self._options.changed(timeout=timeout, deadline=deadline, retry=retry)
        other._closes_session = False
        other._bind()
        return other

    # Calls of any method.

    def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        type: Any = Any,
        key: str | None = None,
        read: bool = False,
        version: Literal["v2", "v3"] = "v2",
    ) -> Call[Any]:
        """Return a call of any method, for those that have no facade.

        Args:
            method: The REST name, such as `crm.deal.get`.
            params: The parameters under their documented names.
            type: What the result decodes into; plain JSON values by default.
            key: Where the result sits below `result`, such as `item`.
            read: Whether the method changes nothing, so that it may be repeated.
            version: The interface that has the method; `v3` is REST 3.0.
        """
        check_type(type, key)
        _check_version(method, version)
        return Call(method_name(method), _mapping(method, params), type, read, key, self, version=version)

    def list(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        rows: str | None = None,
        id: str = "ID",
        row: type[R] | Any = dict[str, Any],
        filter_id: str | None = None,
        filter: str = "filter",
        order: str = "order",
        select: str | None = "select",
        size: int = 50,
        keyset: bool = True,
        walk: Walk = "start",
        start: str | None = None,
        limit: str | None = None,
        more: str | None = None,
        cursor: str | None = None,
        sort: str | None = None,
        version: Literal["v2", "v3"] = "v2",
    ) -> ListCall[Any]:
        """Return a call of any method that lists, for those that have no facade.

        Args:
            method: The REST name, such as `lists.element.get`.
            params: The parameters under their documented names.
            rows: The key of the rows below `result`, None when they are the result.
            id: The identifier in a row.
            row: What a row decodes into: `dict`, an `Entity`, a msgspec `Struct`, or `msgspec.Raw`.
            filter_id: The identifier inside the filter and the order, where it is another.
            filter: The name of the parameter with the conditions.
            order: The name of the parameter with the order.
            select: The name of the parameter with the selection, None where there is none.
            size: The rows of a full page, of which a walk asks for so many where there is a `limit`.
            keyset: Whether the filter by id is tried; otherwise the walk goes by offset.
            walk: The way to the next page: `start`, `offset`, `page`, `cursor`, `last`, `tail`, `limit` or `none`.
            start: The parameter that moves, such as `pagination.page`; a dot leads into an object.
            limit: The parameter that sets the size of a page.
            more: The key below `result` that says whether more rows follow.
            cursor: The key below `result` of what the next page is asked with.
            sort: The parameter with the field of the order, where field and direction are two strings.
            version: The interface that has the method; `v3` is REST 3.0, where `walk` has to be given.
        """
        check_type(row)
        _check_version(method, version)
        if walk not in _STARTS:
            raise InvalidArgument(f"{method}: {walk!r:.40} is no walk; there are {', '.join(_STARTS)}")
        if walk == "cursor" and not (start and cursor):
            raise InvalidArgument(f"{method}: a walk by cursor needs the parameter `start` and the key `cursor`")
        if walk == "start" and version == V3:
            raise InvalidArgument(
                f"{method}: REST 3.0 does not page by `start`; say how it does, such as"
                " walk='page', start='pagination.page', limit='pagination.limit'"
            )
        paging = Paging(
            rows=rows,
            id=id,
            filter_id=filter_id or id,
            filter=filter,
            order=order,
            select=select,
            size=size,
            keyset=keyset and walk == "start",
            walk=walk,
            start=_STARTS[walk] if start is None else start,
            limit=limit,
            more=more,
            cursor=cursor,
            sort=sort,
            batched=version != V3,
        )
        sent = as_sent(method, _mapping(method, params), paging)
        return ListCall(method_name(method), sent, row, True, rows, self, version=version, paging=paging)

    # Many calls at once.

    @overload
    async def batch(
        self, a: Call[T1], /, *, halt: bool = ..., return_exceptions: Literal[False] = ...
    ) -> tuple[T1]: ...
    @overload
    async def batch(
        self, a: Call[T1], b: Call[T2], /, *, halt: bool = ..., return_exceptions: Literal[False] = ...
    ) -> tuple[T1, T2]: ...
    @overload
    async def batch(
        self, a: Call[T1], b: Call[T2], c: Call[T3], /, *, halt: bool = ..., return_exceptions: Literal[False] = ...
    ) -> tuple[T1, T2, T3]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        e: Call[T5],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4, T5]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        e: Call[T5],
        f: Call[T6],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4, T5, T6]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        e: Call[T5],
        f: Call[T6],
        g: Call[T7],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4, T5, T6, T7]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        e: Call[T5],
        f: Call[T6],
        g: Call[T7],
        h: Call[T8],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        e: Call[T5],
        f: Call[T6],
        g: Call[T7],
        h: Call[T8],
        i: Call[T9],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9]: ...
    @overload
    async def batch(
        self,
        a: Call[T1],
        b: Call[T2],
        c: Call[T3],
        d: Call[T4],
        e: Call[T5],
        f: Call[T6],
        g: Call[T7],
        h: Call[T8],
        i: Call[T9],
        j: Call[T10],
        /,
        *,
        halt: bool = ...,
        return_exceptions: Literal[False] = ...,
    ) -> tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10]: ...
    @overload
    async def batch(
        self, *calls: Call[T], halt: bool = ..., return_exceptions: Literal[False] = ...
    ) -> tuple[T, ...]: ...
    @overload
    async def batch(
        self, *calls: Call[T], halt: bool = ..., return_exceptions: Literal[True]
    ) -> tuple[Outcome[T], ...]: ...
    async def batch(self, *calls: Call[Any], halt: bool = False, return_exceptions: bool = False) -> tuple[Any, ...]:
        """Run up to fifty calls in as few requests as is safe, most often one, and return their results in order.

        Args:
            calls: Reads and writes of any services, not awaited; a later one may refer to an earlier one's `result`.
                A write that takes a field of an earlier result goes in a request of its own behind it.
            halt: Whether the first failure keeps what stands behind it from running; with references it does anyway.
            return_exceptions: Whether outcomes are returned, one for each call, instead of raising the first failure.

        Raises:
            InvalidArgument: there are no calls, or more than fifty; use `stream` for more.
            Bitrix24Error: the first call that failed; the others may have run.
        """
        for call in calls:
            if isinstance(call, Call):
                call.used = True
        for call in calls:
            self._owns(call)
        if not 0 < len(calls) <= SIZE:
            raise InvalidArgument(
                f"a batch takes 1 to {SIZE} calls, not {len(calls)}; use portal.stream(calls) for more"
            )
        halt = check_references(calls) or halt
        outcomes = await self._packages.together(calls, halt=halt)
        if return_exceptions:
            return tuple(outcomes)
        return tuple(outcome.unwrap() for outcome in outcomes)

    def stream(self, calls: Iterable[Call[T]] | AsyncIterable[Call[T]], *, ordered: bool = True) -> OutcomeStream[T]:
        """Run any number of calls in packages of fifty, a few in flight, and iterate their outcomes.

        Memory is bounded by the packages in flight, whatever the number of calls.
        Leave the loop early inside `async with portal.stream(…) as outcomes`, which stops and awaits the rest.

        Args:
            calls: A list, a generator or an asynchronous generator of calls, not awaited.
            ordered: Whether outcomes come in the order of the calls, or package by package as they end.
        """
        if isinstance(calls, (list, tuple)):
            for call in calls:  # they are handed over, so that none of them was forgotten
                if isinstance(call, Call):
                    call.used = True
        return OutcomeStream(self._packages, calls, ordered=ordered, own=self._owns)

    def _owns(self, call: Call[Any]) -> None:
        """Refuse a call that was made by another portal, and mark it as sent."""
        if isinstance(call, Call) and call.runner is self:
            call.used = True
            return
        if not isinstance(call, Call):
            raise InvalidArgument(f"a call is needed here, not a {type(call).__name__}; do not await it")
        call.used = True
        if isinstance(call.runner, Portal) and call.runner._account is not self._account:
            raise InvalidArgument(f"{call.method} was made by {call.runner!r}, not by {self!r}")

    # What calls are run by.

    async def run(self, call: Call[T]) -> T:
        """Send one call and return its result."""
        outcome: Outcome[T] = (await self._packages.alone(call)).outcome
        return outcome.unwrap()

    async def run_with_meta(self, call: Call[T]) -> WithMeta[T]:
        """Send one call and return its result with its envelope."""
        reply = await self._packages.alone(call)
        time = reply.time or Time()
        meta = Meta(
            duration=time.duration,
            operating=time.operating,
            reset_at=time.operating_reset_at,
            total=reply.total,
            next=reply.next,
            replayed=reply.replayed,
        )
        return WithMeta(reply.outcome.unwrap(), meta)

    def rows(self, call: ListCall[R]) -> Rows[R]:
        """Iterate every row of a list."""
        return RowWalk(PageWalk(self._packages, call))

    def pages(self, call: ListCall[R]) -> Pages[R]:
        """Iterate every row of a list, page by page."""
        return PageWalk(self._packages, call)

    def many(self, call: ListCall[R], ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the rows with the given ids, 2,500 ids a request."""
        return ManyRows(self._packages, call, ids)

    # Life.

    async def aclose(self) -> None:
        """Close the portal's own session; a session that was given stays open. Harmless when called again."""
        if self._closes_session:
            await self._session.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<Portal {self._account.portal}>"


def _check_version(method: str, version: str) -> None:
    if version not in (V2, V3):
        raise InvalidArgument(f"{method}: {version!r:.20} is no version of the interface; v2 and v3 are")


def _mapping(method: str, params: Mapping[str, Any] | None) -> Mapping[str, Any]:
    if params is not None and not isinstance(params, Mapping):
        raise InvalidArgument(f"{method}: the parameters are a {type(params).__name__}, not a mapping")
    return params or {}
