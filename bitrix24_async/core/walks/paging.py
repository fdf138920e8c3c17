"""Which pages of a list to ask for next, as values: what a plan asks and what it makes of the answers.

A plan never sends. `take` gives the next request, `feed` takes its reply in the
order in which the requests were taken, and hands back pages of rows. The plans
know the walks: by id (`keyset.py`) and by offset (`offset.py`) for methods that
page by `start`, the rest by number, by cursor or not at all (`numbered.py`,
`cursors.py`, `single.py`); `plans.py` chooses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import quote

from msgspec import Raw, Struct

from bitrix24_async.core.batch import LABELS
from bitrix24_async.core.call import Call, ListCall, Page, Paging
from bitrix24_async.core.decode import decode_reply, decode_rows
from bitrix24_async.core.encode import command
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.envelope import BatchParts, Reply
from bitrix24_async.core.walks.pages import Told, read_page, resumed
from bitrix24_async.core.wire import fault_error
from bitrix24_async.errors import Bitrix24Error, InvalidArgument, TransportError, UnreadableRow

__all__ = ["Ask", "Fed", "Plan", "Query", "first_page", "read_alone", "read_reply", "trouble_of"]

R = TypeVar("R")


class Ask(Struct, kw_only=True, frozen=True):
    """One request of a walk: the commands of a package, or the parameters of a call that goes alone.

    `low` and `high` are the ids between which its rows lie, `start` its first offset.
    With `once` its failure is an answer too, so that it is not repeated.
    """

    kind: str
    commands: tuple[str, ...] = ()
    params: Mapping[str, Any] | None = None
    low: int | None = None
    high: int | None = None
    start: int = 0
    step: int = 0
    once: bool = False


class Fed(Struct, Generic[R], kw_only=True):
    """What came of a reply.

    `more` has to be asked before anything else. `trouble` is the error that
    makes it necessary: the caller waits it out, or raises it. With `instead`
    everything in flight is void, and the walk goes on by that plan. `unreadable`
    is a row that the portal cannot send, behind which `more` goes on.
    """

    pages: list[Page[R]]
    parts: BatchParts
    more: Ask | None = None
    trouble: Bitrix24Error | None = None
    instead: Plan[R] | None = None
    unreadable: UnreadableRow | None = None


class Plan(Protocol[R]):
    """The walk through one list."""

    def take(self) -> Ask | None:
        """Return the next request, None while an answer has to come first or when nothing is left."""
        ...

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take the reply to a request; replies come in the order of the requests."""
        ...

    def fail(self, ask: Ask, error: Bitrix24Error) -> Fed[R] | None:
        """Say what to do about a request that failed as often as it was tried; None to let its error end the walk."""
        del ask, error
        return None


class Query:
    """A list call taken apart, so that conditions on the id can be put in.

    A user's own `>id` becomes the place to begin at; any other condition on the
    id stays in the filter beside ours. `most` is a user's own `<=id`, which ours
    must never widen.
    """

    paging: Paging
    user_start: Any
    low: int | None
    most: int | None
    order: Any
    params: dict[str, Any]
    walks_id: bool

    def __init__(self, call: ListCall[Any]) -> None:
        self.call = call
        self.paging = paging = call.paging
        params = _canonical(call)
        self.user_start = params.pop(paging.start, None)
        conditions = params.pop(paging.filter, None) or {}
        if not isinstance(conditions, Mapping):
            raise InvalidArgument(f"{call.method}: {paging.filter} is a {type(conditions).__name__}, not a mapping")
        self.low = _begin(call, conditions)
        if self.low is not None:
            conditions = {name: value for name, value in conditions.items() if not _is_above(name, paging)}
        if conditions:
            params[paging.filter] = conditions
        self.most = _most(conditions, paging)
        self.order = params.get(paging.sort or paging.order)
        if paging.select and params.get(paging.select):
            params[paging.select] = _with_id(params[paging.select], paging.filter_id)
        self.params = params
        alternatives = any(name.casefold() == "logic" for name in conditions)  # ours would be one of them
        if not isinstance(self.user_start, (int, type(None))):
            raise InvalidArgument(f"{call.method}: {paging.start} is a {type(self.user_start).__name__}, not a number")
        self.walks_id = paging.keyset and self.user_start in (None, -1) and not alternatives and self._follows_id()

    def _follows_id(self) -> bool:
        """Say whether the user's order is the one that a walk along the id has anyway."""
        wanted, direction = self.paging.filter_id.casefold(), self.order
        if not self.order:
            return True
        if self.paging.sort:
            direction = self.params.get(self.paging.order) or "ASC"
            return str(self.order).casefold() == wanted and str(direction).casefold() == "asc"
        if not isinstance(self.order, Mapping):
            raise InvalidArgument(f"{self.call.method}: {self.paging.order} is not a mapping of fields to directions")
        return [(str(key).casefold(), str(way).casefold()) for key, way in self.order.items()] == [(wanted, "asc")]

    # As text: the commands of packages.

    def text(self, *, by_id: bool, only_id: bool = False) -> str | None:
        """Return the call as a command that more parameters can be appended to, None if it has to go alone.

        With `by_id` the order is left out, to be appended too; with `only_id` rows are ids alone.
        """
        params = self._unordered() if by_id else dict(self.params)
        if only_id and self.paging.select:
            params[self.paging.select] = [self.paging.filter_id]
        text = command(self.call.method, params)
        return text if text is None or "?" in text else f"{text}?"

    def _unordered(self) -> dict[str, Any]:
        return {name: value for name, value in self.params.items() if name not in (self.paging.order, self.paging.sort)}

    def above(self, low: int | str | None) -> str:
        """Return the condition that ids lie above `low`, which may be a reference."""
        return "" if low is None else f"&{self.paging.filter}[{quote('>' + self.paging.filter_id, safe='')}]={low}"

    def up_to(self, high: int | None) -> str:
        """Return the condition that ids lie at or below `high`."""
        return "" if high is None else f"&{self.paging.filter}[{quote('<=' + self.paging.filter_id, safe='')}]={high}"

    def by_id(self, direction: str = "ASC") -> str:
        """Return the order by id."""
        if self.paging.sort:
            return f"&{self.paging.sort}={self.paging.filter_id}&{self.paging.order}={direction}"
        return f"&{self.paging.order}[{quote(self.paging.filter_id, safe='')}]={direction}"

    def from_row(self, start: int) -> str:
        """Return the offset; -1 asks for no count."""
        return f"&{self.paging.start}={start}"

    def last_id_of(self, label: str, size: int) -> str:
        """Return the reference to the id of the last row of a full page."""
        rows = f"[{self.paging.rows}]" if self.paging.rows else ""
        return f"$result[{label}]{rows}[{size - 1}][{self.paging.id}]"

    def linked(self, base: str | None, low: int | None, end: str, many: int, size: int) -> tuple[str, ...]:
        """Return commands of which each begins behind the last row of the one before."""
        lows: list[int | str | None] = [low, *(self.last_id_of(label, size) for label in LABELS[: many - 1])]
        return tuple(f"{base}{self.above(one)}{end}" for one in lows)

    # As values: calls that go alone.

    def values(
        self, *, low: int | None, start: int, by_id: bool, high: int | None = None, only_id: bool = False
    ) -> dict[str, Any]:
        """Return the parameters of one page, to be sent as JSON."""
        paging = self.paging
        params = self._unordered() if by_id else dict(self.params)
        if only_id and paging.select:
            params[paging.select] = [paging.filter_id]
        for sign, bound in ((">", low), ("<=", high)):
            if bound is not None:
                params[paging.filter] = {**params.get(paging.filter, {}), f"{sign}{paging.filter_id}": bound}
        if by_id:
            params |= (
                {paging.sort: paging.filter_id, paging.order: "ASC"}
                if paging.sort
                else {paging.order: {paging.filter_id: "ASC"}}
            )
        params[paging.start] = start
        return params


def first_page(call: Call[Any]) -> Mapping[str, Any]:
    """Return the parameters of a call that is sent once: a list that goes on from a cursor says so in its filter."""
    if call.__class__ is Call or not isinstance(call, ListCall):
        return call.params
    if call.cursor is None:
        return _entity_selection(call)
    if call.paging.walk != "start":
        return resumed(call, call.cursor)
    query = Query(call)
    if not query.walks_id:
        raise InvalidArgument(f"{call.method}: a list with an order of its own cannot go on from an id")
    return query.values(low=query.low, start=0, by_id=True)


def _entity_selection(call: ListCall[Any]) -> Mapping[str, Any]:
    """Return the parameters with the id in the selection, where rows are entities, which cannot be without."""
    wanted = (call.paging.select or "").casefold()
    for name, value in call.params.items():
        if value and name.casefold() == wanted and isinstance(call.type, type) and issubclass(call.type, Entity):
            return {**call.params, name: _with_id(value, call.paging.filter_id)}
    return call.params


def _canonical(call: ListCall[Any]) -> dict[str, Any]:
    """Return the parameters under the names that the method documents; the portal ignores their case."""
    paging = call.paging
    known = {
        name.casefold(): name
        for name in (paging.filter, paging.order, paging.select, paging.start, paging.sort)
        if name
    }
    params: dict[str, Any] = {}
    for name, value in call.params.items():
        own = known.get(name.casefold(), name)
        if own in params:
            raise InvalidArgument(f"{call.method}: {own} is given twice, in two spellings; the portal would drop one")
        if value is not None:
            params[own] = value
    return params


def _is_above(name: str, paging: Paging) -> bool:
    return name[:1] == ">" and name[1:].casefold() == paging.filter_id.casefold()


def _begin(call: ListCall[Any], conditions: Mapping[str, Any]) -> int | None:
    """Return the id behind which the walk begins: the cursor, or the user's own condition, whichever is later."""
    lows: list[int] = []
    if call.cursor is not None:
        if not isinstance(call.cursor, int):
            raise InvalidArgument(f"{call.method}: this list goes on from an id, not from {call.cursor!r:.60}")
        lows.append(call.cursor)
    for name, value in conditions.items():
        if _is_above(name, call.paging):
            try:
                lows.append(int(value))
            except (TypeError, ValueError):
                raise InvalidArgument(f"{call.method}: the condition {name} is not a whole number") from None
    return max(lows, default=None)


def _most(conditions: Mapping[str, Any], paging: Paging) -> int | None:
    for name, value in conditions.items():
        if name.casefold() == f"<={paging.filter_id}".casefold() and str(value).isdecimal():
            return int(value)
    return None


def _with_id(select: Sequence[str], id_name: str) -> list[str]:
    if isinstance(select, str) or not isinstance(select, Sequence):
        raise InvalidArgument(f"a selection is a list of names, not {select!r:.60}; write ['ID', 'TITLE']")
    names = list(select)
    return names if "*" in names or id_name in names else [id_name, *names]


def read_alone(body: bytes, row: type[R], rows_key: str | None) -> tuple[list[R], Reply, BatchParts]:
    """Decode the reply to a page of a walk by `start` that was asked for alone; return its rows, itself, its time."""
    reply = decode_reply(body)
    return decode_rows(reply.result or b"null", row, rows_key), reply, _parts_of(reply)


def read_reply(call: ListCall[R], body: bytes) -> tuple[list[R], Told, BatchParts]:
    """Decode the reply to a page that was asked for alone; return its rows, what it says of the rest, and its time."""
    reply = decode_reply(body)
    raw = Raw(b"null") if reply.result is None else reply.result
    rows, told = read_page(call, raw, total=reply.total, next=reply.next)
    return rows, told, _parts_of(reply)


def _parts_of(reply: Reply) -> BatchParts:
    return BatchParts(times={} if reply.time is None else {LABELS[0]: reply.time})


def trouble_of(parts: BatchParts, label: str) -> Bitrix24Error:
    """Return the error of a command of a walk: the portal's, or that its answer is missing."""
    if label in parts.faults:
        return fault_error(parts.faults[label])
    return TransportError("the reply of the batch does not mention a page of the list")
