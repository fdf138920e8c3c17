"""One page of a list whose method the catalogue describes: by offset, by number, or all at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox.methods import Command, page
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.tables.filters import ordering, read_filter, search
from bitrix24_async.sandbox.tables.table import Rows
from bitrix24_async.sandbox.tables.values import elements
from bitrix24_async.sandbox.tables.views import View
from bitrix24_async.schema.model import MethodSpec, PagingSpec

__all__ = ["conditions", "inside", "walk"]

_PAGE = 50
_PLACES = frozenset("start limit offset page pagesize last_id first_id pagination".split())


class _Part(Struct, frozen=True):
    """Which rows of a list a call wants: `size` of them after the first `skip`, all where it is None."""

    skip: int = 0
    size: int | None = None


def walk(spec: MethodSpec, view: View, command: Command) -> Reply:
    """Answer a list under its key."""
    paging = spec.paging or PagingSpec(style="none")
    params = command.params
    filter_ = conditions(spec, view, params)
    order = inside(params, paging.order or "order")
    if paging.sort is not None:
        field = to_text(inside(params, paging.sort))
        order = {field: to_text(order) or "ASC"} if field else None
    select = inside(params, paging.select or "select")
    if paging.clamped:
        reply = _clamped(spec, view, filter_, order, select, params)
    elif paging.style == "start" or "start" in params:
        reply = page(view, command, filter_, order, select=select)
    else:
        reply = _part(view, filter_, order, select, _wanted(paging, params))
    return reply if spec.result.key is None else Reply({spec.result.key: reply.result}, reply.total, reply.next)


def inside(params: Mapping[str, Any], name: str) -> Any:
    """Return a parameter, or a key of one where the name has a dot."""
    head, _, rest = name.lower().partition(".")
    value = params.get(head)
    if not rest:
        return value
    return inside({key.lower(): inner for key, inner in value.items()}, rest) if isinstance(value, Mapping) else None


def conditions(spec: MethodSpec, view: View, params: Mapping[str, Any]) -> Any:
    """Return the conditions: an object, or parameters beside one another that are named like fields."""
    paging = spec.paging or PagingSpec(style="none")
    given = inside(params, paging.filter or "filter")
    if paging.filter is not None or isinstance(given, Mapping):
        return given
    taken = {name.lower() for name in (paging.order, paging.sort, paging.select) if name} | _PLACES
    # One number that a list cannot be without names the owner of its rows, even where it is called `id`.
    open_ = [param for param in spec.params if not param.required or param.type.startswith("array")]
    beside = [param.name for param in open_ if param.name.lower() not in taken]
    found = {name: params.get(name.lower()) for name in beside if view.find(name) is not None}
    return {name: value for name, value in found.items() if value is not None and not isinstance(value, Mapping)}


def _wanted(paging: PagingSpec, params: Mapping[str, Any]) -> _Part:
    head = (paging.param or "").rpartition(".")[0]
    prefix = f"{head}." if head else ""
    asked = (inside(params, f"{prefix}limit"), params.get("pagesize"), paging.size)
    size = next((to_int(number) for number in asked if to_int(number) > 0), _PAGE)
    if paging.style == "offset":
        return _Part(max(to_int(inside(params, paging.param or "offset")), 0), size)
    if paging.style == "page":
        return _Part(max(to_int(params.get("page")) - 1, 0) * size, size)
    return _Part(size=size) if paging.style in ("limit", "last-id") else _Part()


def _clamped(spec: MethodSpec, view: View, filter_: Any, order: Any, select: Any, params: Mapping[str, Any]) -> Reply:
    """Answer a page by number among the parameters of a place; past the end the last page comes again."""
    paging = spec.paging or PagingSpec(style="none")
    number, size = (to_int(inside(params, _placed(spec, path or ""))) for path in (paging.param, paging.limit))
    size = min(size, _PAGE) if size > 0 else _PAGE
    found = search(view.table, read_filter(view, filter_), ordering(view, order))
    last = max(len(found) - 1, 0) // size
    skip = min(max(number - 1, 0), last) * size
    return Reply(Rows(view.layout(elements(select) if select else ()), found.page(skip, size)), len(found))


def _placed(spec: MethodSpec, path: str) -> str:
    """Return a path whose first step is the name of a parameter instead of its place."""
    head, dot, rest = path.partition(".")
    return f"{spec.params[int(head)].name}{dot}{rest}" if head.isdigit() else path


def _part(view: View, filter_: Any, order: Any, select: Any, part: _Part) -> Reply:
    found = search(view.table, read_filter(view, filter_), ordering(view, order))
    layout = view.layout(elements(select) if select else ())
    return Reply(Rows(layout, found.page(part.skip, len(found) if part.size is None else part.size)))
