"""One page of a list: its rows, and what the reply says about the rest.

Each walk has its own mark of the end. A member that says whether more follows
decides where there is one; else the place of the next page, else the count of
all rows, else the length of the page: one shorter than a full page is the last.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import Raw, Struct, json
from msgspec.structs import fields

from bitrix24_async.core.call import Cursor, ListCall, Page
from bitrix24_async.core.decode import decode_rows
from bitrix24_async.core.entity import Entity
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.places import found, placed
from bitrix24_async.errors import DecodeError, InvalidArgument

__all__ = [
    "Told",
    "asked",
    "bound",
    "broken",
    "first_at",
    "follows",
    "full_page",
    "goes_up",
    "last_id",
    "number",
    "opened",
    "other_page",
    "read_page",
    "resumed",
    "tail_field",
    "tail_value",
]

R = TypeVar("R")


class Told(Struct, kw_only=True, frozen=True):
    """What a reply says about the rest of the list; None where it says nothing."""

    total: int | None = None
    next: int | None = None
    more: bool | None = None
    cursor: Any = None
    beside: Mapping[str, Any] = {}


def read_page(call: ListCall[R], raw: bytes | Raw, *, total: int | None, next: int | None) -> tuple[list[R], Told]:
    """Decode a page of a list whose way is not by `start`."""
    paging = call.paging
    rows = decode_rows(raw, call.type, paging.rows)
    beside = _members(raw) if paging.rows else {}
    beside.pop(paging.rows or "", None)
    more, inner = beside.get(paging.more or ""), beside.get("total")
    total = total if total is not None or isinstance(inner, bool) or not isinstance(inner, int) else inner
    return rows, Told(
        total=None if total is None or total < 0 else total,  # -1: im.recent.list does not count
        next=next,
        more=None if more is None else more not in (False, 0, "N", "0", "false", ""),
        cursor=beside.get(paging.cursor or ""),
        beside=beside,
    )


def broken(call: ListCall[Any], says: str) -> DecodeError:
    """Return the error for a list that does not follow its walk."""
    error = DecodeError(says)
    error.method = call.method
    return error


def _members(raw: bytes | Raw) -> dict[str, Any]:
    """Return the members of a result that stand beside its rows."""
    found = json.decode(raw)
    return found if isinstance(found, dict) else {}  # an empty object arrives as a list


# What was asked for.


def number(call: ListCall[Any], path: str | None) -> int | None:
    """Return a parameter that is a number, None where it is not given."""
    value = found(call.params, path) if path else None
    if value is None:
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        raise InvalidArgument(f"{call.method}: {path} is a {type(value).__name__}, not a number") from None


def first_at(call: ListCall[Any]) -> int:
    """Return the offset or the number of the first page."""
    first = 1 if call.paging.walk == "page" else 0
    if call.cursor is not None:
        if not isinstance(call.cursor, int):
            raise InvalidArgument(f"{call.method}: a cursor of this list is a number, not {call.cursor!r:.60}")
        return call.cursor + first
    given = number(call, call.paging.start)
    return first if given is None else given


def asked(call: ListCall[Any]) -> tuple[dict[str, Any], int]:
    """Return the parameters of a walk, and how many rows a page is to have: as the user said, or as many as can be."""
    paging = call.paging
    params = {name: value for name, value in call.params.items() if value is not None}
    size = number(call, paging.limit)
    if size is not None:
        if size < 1:
            raise InvalidArgument(f"{call.method}: {paging.limit} is {size}; a page has at least one row")
        return params, size
    size = paging.most or paging.size
    return (placed(params, paging.limit, size) if paging.limit else params), size


def full_page(call: ListCall[Any], size: int) -> int:
    """Return how many rows tell of a next page: a portal may give fewer than asked for, but not than documented."""
    return min(size, call.paging.size)


def goes_up(call: ListCall[Any]) -> bool:
    """Say whether the walk by the last id goes to higher ids."""
    paging = call.paging
    if paging.upward and found(call.params, paging.upward) is not None:
        return True
    order = found(call.params, paging.order)
    if not isinstance(order, Mapping):
        return False
    return any(str(field).casefold() == "id" and str(way).casefold() == "asc" for field, way in order.items())


def opened(call: ListCall[Any], params: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of the first page of a walk: a tail needs to be told what it follows."""
    paging = call.paging
    if paging.walk != "tail":
        return params
    field = tail_field(call)
    direction = found(params, _beside(paging.start, "order")) or "ASC"
    params = placed(params, _beside(paging.start, "field"), field)
    params = placed(params, _beside(paging.start, "order"), direction)
    begins = field == paging.id and str(direction).upper() == "ASC" and found(params, paging.start) is None
    return placed(params, paging.start, 0) if begins else params


def bound(call: ListCall[Any]) -> int | None:
    """Return the id that a walk by the last id begins behind, None where it begins at the end of the list."""
    if call.paging.walk != "last" or isinstance(call.cursor, Mapping):
        return None
    if call.cursor is not None:
        return int(call.cursor)
    upward = number(call, call.paging.upward)
    return number(call, call.paging.start) if upward is None else upward


def resumed(call: ListCall[Any], cursor: Cursor) -> dict[str, Any]:
    """Return the parameters of the page behind a cursor."""
    paging = call.paging
    if paging.walk in ("offset", "page"):
        return placed(call.params, paging.start, first_at(call))
    if paging.stage and isinstance(cursor, Mapping):
        params: dict[str, Any] = {**call.params}
        for name, value in cursor.items():
            params = placed(params, name, value)
        return params
    if paging.walk == "last":
        return placed(call.params, paging.upward if paging.upward and goes_up(call) else paging.start, cursor)
    if paging.walk == "tail":
        return placed(placed(call.params, _beside(paging.start, "field"), tail_field(call)), paging.start, cursor)
    return placed(call.params, paging.start, cursor)


# What follows.


def follows(told: Told, count: int, *, behind: int | None, full: int) -> bool:
    """Say whether another page follows one of `count` rows, `behind` which so many rows have come."""
    if told.more is not None:
        return told.more
    if told.next is not None:
        return True
    if told.total is not None and behind is not None and behind <= told.total:  # else it is no count
        return behind < told.total
    return count >= full


def last_id(call: ListCall[Any], rows: list[Any]) -> Cursor:
    """Return from where a walk by the last id goes on: the id furthest on, in whatever order the rows come."""
    ids, stage = ids_of(call.type, call.paging.id)(rows), call.paging.stage
    if stage is None:
        return max(ids) if goes_up(call) else min(ids)
    name, cell, first, rest = stage
    return {call.paging.start: ids[-1], name: first if _cell(rows[-1], cell) == first else rest}


def tail_field(call: ListCall[Any]) -> str:
    """Return the field whose value a walk by tail follows."""
    field = found(call.params, _beside(call.paging.start, "field")) or call.paging.id
    return str(field)


def tail_value(call: ListCall[Any], rows: list[Any]) -> Any:
    """Return from where a walk by tail goes on."""
    field = tail_field(call)
    value = _cell(rows[-1], field)
    if value is None:
        raise broken(call, f"a row has no {field}, so that nothing says where the next page begins; select it")
    return value


def _beside(path: str, name: str) -> str:
    return f"{path.rpartition('.')[0]}.{name}"


def _cell(row: Any, name: str) -> Any:
    """Return the value of a wire field of a row, whatever the row is."""
    if isinstance(row, Raw):
        row = json.decode(row)
    if isinstance(row, Mapping):
        return row.get(name)
    for info in fields(row):
        if info.encode_name == name:
            return getattr(row, info.name)
    return row.extra.get(name) if isinstance(row, Entity) else None


def other_page(call: ListCall[R], raw: bytes | Raw, *, total: int | None, next: int | None) -> Page[R]:
    """Return one page of a list, as it is awaited, whose way is not by `start`."""
    rows, told = read_page(call, raw, total=total, next=next)
    paging, count = call.paging, len(rows)
    page: Page[R] = Page(rows, total=told.total, beside=told.beside)
    full = number(call, paging.limit) or paging.size
    if paging.walk == "offset":
        page.cursor = behind = first_at(call) + count
        if count and follows(told, count, behind=behind, full=full):
            page.next = behind if told.next is None else told.next
    elif paging.walk == "page":
        page.cursor = at = first_at(call)
        if count and follows(told, count, behind=(at - 1) * full + count, full=full):
            page.next = at + 1
    elif paging.walk == "cursor":
        page.cursor = told.cursor or None if told.more is not False else None
    elif paging.walk == "last":
        page.cursor = last_id(call, rows) if rows else None
    elif paging.walk == "tail":
        page.cursor = tail_value(call, rows) if rows else None
    else:
        page.next = told.next
    return page
