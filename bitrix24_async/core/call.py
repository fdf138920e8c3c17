"""A REST call as a value: what to ask, and what type comes back.

A service method returns a `Call` and sends nothing. Awaited, it is one
request; given to `portal.batch` or `portal.stream`, it becomes a command in a
package. A `ListCall` is awaited for one page, iterated for every row.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Generic, Literal, Protocol, Self, TypeVar, overload

from msgspec import Struct
from msgspec.structs import replace

from bitrix24_async.errors import (
    AuthError,
    Bitrix24Error,
    InvalidArgument,
    LimitExceeded,
    NotRun,
    TransportError,
    UnreadableRow,
)

__all__ = [
    "V2",
    "V3",
    "Call",
    "Cursor",
    "ListCall",
    "Many",
    "Meta",
    "Outcome",
    "Page",
    "Pages",
    "Paging",
    "Ref",
    "Rows",
    "Runner",
    "Walk",
    "WithMeta",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

Cursor = int | str | Mapping[str, Any]
Walk = Literal["start", "offset", "page", "cursor", "last", "tail", "limit", "none"]

_SCALARS: Final = (int, str, bool, float)
_STEP: Final = re.compile(r"[^\s\[\]$\0]+")
_KEY: Final = re.compile(r"[ -~]{1,255}")

V2: Final = "v2"
V3: Final = "v3"


class Meta(Struct, frozen=True, kw_only=True):
    """What the portal said around a result.

    `duration` and `operating` are seconds, `reset_at` is Unix time; each is
    None where the portal did not tell. `replayed` says that the portal had the
    result already, under the same idempotency key.
    """

    duration: float | None = None
    operating: float | None = None
    reset_at: float | None = None
    total: int | None = None
    next: int | None = None
    replayed: bool = False


class WithMeta(Struct, Generic[T], frozen=True):
    """A value with its envelope, as `await call.with_meta()` returns it."""

    value: T
    meta: Meta


class Ref:
    """A place in the result of an earlier call of the same batch.

    `portal.crm.deal.get(1).result["COMPANY_ID"]` is such a place, to be given as
    a parameter of a later call. It has to lead to one value; `.whole()` says
    that an array is meant.
    """

    __slots__ = ("call", "entire", "path")

    call: Call[Any]
    path: tuple[str | int, ...]
    entire: bool

    def __init__(self, call: Call[Any], path: tuple[str | int, ...] = (), *, entire: bool = False) -> None:
        self.call = call
        self.path = path
        self.entire = entire

    @property
    def scalar(self) -> bool:
        """Whether it may stand where one value is expected, as far as can be said beforehand."""
        return self.entire or bool(self.path) or self.call.type in _SCALARS

    def __getitem__(self, step: str | int) -> Ref:
        if not isinstance(step, (str, int)) or not _STEP.fullmatch(str(step)):
            raise InvalidArgument(f"{step!r} cannot be a step of a reference; use field names and numbers")
        return Ref(self.call, (*self.path, step))

    def whole(self) -> Ref:
        """Say that an array or object is meant, not one value."""
        return Ref(self.call, self.path, entire=True)

    def __repr__(self) -> str:
        return f"Ref({self.call.method}{''.join(f'[{step}]' for step in self.path)})"


class Runner(Protocol):
    """What executes calls: a portal, seen from below."""

    async def run(self, call: Call[T]) -> T:
        """Send one call and return its result."""
        ...

    async def run_with_meta(self, call: Call[T]) -> WithMeta[T]:
        """Send one call and return its result with its envelope."""
        ...

    def rows(self, call: ListCall[R]) -> Rows[R]:
        """Iterate every row of a list."""
        ...

    def pages(self, call: ListCall[R]) -> Pages[R]:
        """Iterate every row of a list, page by page."""
        ...

    def many(self, call: ListCall[R], ids: Iterable[int] | AsyncIterable[int]) -> Many[R]:
        """Iterate the rows with the given ids, 50 ids a command."""
        ...


class Call(Struct, Generic[T_co], eq=False, weakref=True):
    """One REST method with its parameters and the type of its result.

    `params` are as they travel. `type` is what the result decodes into, and
    `key` where it sits below `result` (`item`, `task`). `read` says that the
    method changes nothing, so that it may be repeated. `version` is the
    interface that has the method, `v2` or `v3`; `idempotency_key` a write's own
    key of REST 3.0, where the caller gave one.

    A call without a portal compares by value; one that a portal made equals itself only.
    """

    method: str
    params: Mapping[str, Any]
    type: Any = Any
    read: bool = False
    key: str | None = None
    runner: Runner | None = None
    used: bool = False
    version: str = V2
    idempotency_key: str | None = None

    @property
    def result(self) -> Ref:
        """The result as a reference for later calls of the same batch."""
        return Ref(self)

    def __await__(self) -> Generator[Any, Any, T_co]:
        return self._bound().run(self).__await__()

    def with_meta(self) -> _AwaitableMeta[T_co]:
        """Return an awaitable that gives the value with its envelope."""
        return _AwaitableMeta(self)

    def with_params(self, params: Mapping[str, Any], /) -> Self:
        """Return the call with more parameters under their wire names; they win over those it has.

        A portal takes some parameters that the reference does not describe, and so no argument has.
        """
        if not isinstance(params, Mapping):
            raise InvalidArgument(f"{self.method}: more parameters are a mapping, not a {type(params).__name__}")
        self.used = True
        return replace(self, params={**self.params, **params}, used=False)

    def with_key(self, key: str) -> Self:
        """Return the same write of REST 3.0 with an idempotency key of the caller's own.

        For 24 hours the portal answers the same write with the same key by the result it has. In a batch or
        stream the call travels alone, for a batch knows no keys.

        Raises:
            InvalidArgument: the key is not 1 to 255 printable ASCII characters, or the call takes no key.
        """
        if self.version != V3 or self.read:
            kind = "a read" if self.read else "a method of the v2 interface"
            raise InvalidArgument(f"{self.method} is {kind}, which takes no idempotency key; only writes of v3 do")
        if not isinstance(key, str) or _KEY.fullmatch(key) is None:
            raise InvalidArgument(f"{self.method}: an idempotency key is 1 to 255 printable ASCII characters")
        self.used = True
        return replace(self, idempotency_key=key, used=False)

    def close(self) -> None:
        """Say that the call is dropped on purpose, so that no warning is due."""
        self.used = True

    def _bound(self) -> Runner:
        self.used = True
        if self.runner is None:
            raise InvalidArgument(f"{self.method} was built without a portal; await portal.call(…) instead")
        return self.runner

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Call):
            return NotImplemented
        # asyncio.gather awaits equal awaitables once and gives each the same result. Two calls that can be awaited
        # are two requests, be it to two portals or the same write twice, and so never equal.
        if self.runner is not None or other.runner is not None:
            return False
        return (self.method, self.params, self.type, self.read, self.key, self.version, self.idempotency_key) == (
            other.method,
            other.params,
            other.type,
            other.read,
            other.key,
            other.version,
            other.idempotency_key,
        )

    def __ne__(self, other: object) -> bool:
        # Defined because a struct's own comparison would answer otherwise.
        return not self == other

    def __hash__(self) -> int:
        return hash(self.method) if self.runner is None else id(self)

    def __repr__(self) -> str:
        # Parameters may hold customers' data, so that a log of calls shows names only.
        version = "" if self.version == V2 else f"{self.version} "
        return f"<{type(self).__name__} {version}{self.method}({', '.join(map(str, self.params))})>"

    def __del__(self) -> None:
        if not self.used and self.runner is not None:
            warnings.warn(
                f"{self.method} was never awaited, batched or streamed", RuntimeWarning, stacklevel=2, source=self
            )


class _AwaitableMeta(Generic[T_co]):
    __slots__ = ("_call",)

    def __init__(self, call: Call[T_co]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, Any, WithMeta[T_co]]:
        return self._call._bound().run_with_meta(self._call).__await__()


class Paging(Struct, frozen=True, kw_only=True):
    """How a method lists: where its rows and their ids are, and what its parameters are called.

    `rows` is the key of the rows below `result`, None when they are the result.
    `id` is the identifier in a row, `filter_id` the same inside `filter` and
    `order`. `sort` is set where field and direction are two strings.
    `keyset` says that `>id` in the filter and an order by id are honoured,
    `among` is the prefix with which the filter takes a list of ids.

    `walk` is the way to the next page: along the id or by offset (`start`), by
    `offset`, by number (`page`), by what the reply hands out (`cursor`), by the
    `last` id, by the value of a field (`tail`); with `limit` and `none` there is
    one page. `start` is the parameter that moves, `limit` the one that sets the
    `size`, a dot leads into an object; a page has at `most` so many rows. `more`
    and `cursor` are members of `result`. `upward` moves instead of `start` when
    it is given; `stage` is the parameter that says in which part of a list an id
    lies, the cell of the row that tells it, the value of the first part, the one
    of the rest. With `clamped` a number past the end gives the last page again.
    Without `batched` each page is a request; with `conditions` the filter is a
    list, as REST 3.0 has it.
    """

    rows: str | None = None
    id: str = "ID"
    filter_id: str = "ID"
    filter: str = "filter"
    order: str = "order"
    select: str | None = "select"
    start: str = "start"
    sort: str | None = None
    keyset: bool = True
    among: str = "@"
    size: int = 50
    walk: Walk = "start"
    limit: str | None = None
    most: int | None = None
    more: str | None = None
    cursor: str | None = None
    upward: str | None = None
    stage: tuple[str, str, int, int] | None = None
    clamped: bool = False
    batched: bool = True
    conditions: bool = False


_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Page(Sequence[R_co]):
    """One page of a list: a sequence of rows with what the portal said about the rest.

    `total` counts all rows, None when the portal did not tell; `next` is the
    offset or the number of the next page, None behind the last and where pages
    have none. `cursor` is what `.after()` takes to go on: the id of the last row
    where the walk follows an id, None where nothing is left or nothing can be
    resumed. `beside` holds what came beside the rows, such as the users of a chat.
    """

    __slots__ = ("beside", "cursor", "next", "rows", "total")

    rows: list[R_co]
    total: int | None
    next: int | None
    cursor: Cursor | None
    beside: Mapping[str, Any]

    def __init__(
        self,
        rows: list[R_co],
        *,
        total: int | None = None,
        next: int | None = None,
        cursor: Cursor | None = None,
        beside: Mapping[str, Any] = _NOTHING,
    ) -> None:
        self.rows = rows
        self.total = total
        self.next = next
        self.cursor = cursor
        self.beside = beside

    @overload
    def __getitem__(self, index: int) -> R_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[R_co]: ...
    def __getitem__(self, index: int | slice) -> R_co | Sequence[R_co]:
        return self.rows[index]

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Page of {len(self.rows)} rows, total {self.total}>"


class _Iterator(Protocol[T_co]):
    def __aiter__(self) -> Self: ...

    async def __anext__(self) -> T_co: ...

    async def aclose(self) -> None:
        """Stop what is in flight and wait until it has ended; harmless when called again."""
        ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(self, *_: object) -> None: ...


class Rows(_Iterator[R_co], Protocol[R_co]):
    """An iterator over every row of a list; a timeout around a step neither ends nor corrupts it."""


class Pages(_Iterator[Page[R_co]], Protocol[R_co]):
    """An iterator over the pages of a list."""


class Many(_Iterator[R_co], Protocol[R_co]):
    """An iterator over the rows with given ids, in the order of the ids; `missing` tells those that no row had."""

    missing: list[int]


class ListCall(Call[Page[R_co]], Generic[R_co]):
    """A list: awaited for one page, iterated for every row.

    Iteration walks the id, a few packages of up to 2,500 rows in flight, unless
    an `order` was given; then it walks offsets. A method with another way to its
    next page is walked that way.
    """

    paging: Paging = Paging()
    cursor: Cursor | None = None
    on_unreadable: Callable[[UnreadableRow], object] | None = None

    def __aiter__(self) -> Rows[R_co]:
        return self._bound().rows(self)

    def iterate(self) -> Rows[R_co]:
        """Return the iterator itself, for `async with` around a loop that may be left early."""
        return self._bound().rows(self)

    def pages(self) -> Pages[R_co]:
        """Iterate page by page; a page of the iteration holds what one command returned."""
        return self._bound().pages(self)

    def after(self, cursor: Cursor) -> Self:
        """Return the same list from behind `cursor` on: an id, or what `Page.cursor` gave."""
        self.close()
        if self.paging.walk in ("limit", "none"):
            raise InvalidArgument(f"{self.method} has one page, and nothing follows it; iterate it, or narrow it")
        return replace(self, cursor=cursor, used=False)

    def skip_unreadable(self, report: Callable[[UnreadableRow], object]) -> Self:
        """Return the same list, whose iteration goes on behind a row that the portal cannot send.

        `report` is called with the error that tells the row's id: `lost.append`, or a function of your own.

        Raises:
            InvalidArgument: the list does not follow an id, so that a single row cannot be found in its pages.
        """
        self.close()
        if self.paging.walk != "start" or not self.paging.keyset:
            raise InvalidArgument(f"{self.method} is not listed along an id, so that no single row can be left out")
        return replace(self, on_unreadable=report, used=False)


class Outcome(Struct, Generic[T_co], eq=False):
    """What became of one call of a batch or stream: a value, or the error in its place.

    A write whose fate nobody knows has an error with `outcome_unknown`.
    """

    call: Call[T_co]
    value: Any = None
    error: Bitrix24Error | None = None

    @property
    def ok(self) -> bool:
        """Whether the call has a result."""
        return self.error is None

    @property
    def status(self) -> Literal["ok", "refused", "failed", "not_run", "unknown"]:
        """Say in a word what happened.

        `refused`: a limit, the sign-in or a connection that was never made stopped it, it did not run.
        `failed`: the portal answered with an error of its own, or a read got no usable answer.
        `not_run`: an earlier command of its batch failed.
        `unknown`: a write that may or may not have run.
        """
        error = self.error
        if error is None:
            return "ok"
        if error.outcome_unknown:
            return "unknown"
        if isinstance(error, NotRun):
            return "not_run"
        if isinstance(error, TransportError):
            return "failed" if error.sent else "refused"
        return "refused" if isinstance(error, (LimitExceeded, AuthError, InvalidArgument)) else "failed"

    def unwrap(self) -> T_co:
        """Return the value, or raise the error."""
        if self.error is not None:
            raise self.error
        value: T_co = self.value
        return value
