"""One page of a list whose method the catalogue describes: by offset, by number, from the last id, or all at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox.filters import ordering, read_filter, search
from bitrix24_async.sandbox.methods import Command, page
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.records import FieldsView
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.table import Rows
from bitrix24_async.sandbox.values import elements
from bitrix24_async.schema.model import MethodSpec, PagingSpec

__all__ = ["walk"]

_PAGE = 50
_PLACES = frozenset("start limit offset page pagesize last_id first_id".split())


class _Part(Struct, frozen=True):
    """Which rows of a list a call wants: `size` of them after the first `skip`, all where it is None."""

    skip: int = 0
    size: int | None = None


def walk(spec: MethodSpec, view: FieldsView, command: Command) -> Reply:
    """Answer a list under its key."""
    paging = spec.paging or PagingSpec(style="none")
    params = command.params
    filter_ = _filter(spec, view, paging, params)
    order = _named(params, paging.order or "order")
    if paging.sort is not None:
        field = to_text(_named(params, paging.sort))
        order = {field: to_text(order) or "ASC"} if field else None
    select = _named(params, paging.select or "select")
    if paging.style == "start" or "start" in params:
        reply = page(view, command, filter_, order, select=select)
    else:
        reply = _part(view, filter_, order, select, _wanted(paging, params))
    return reply if spec.result.key is None else Reply({spec.result.key: reply.result}, reply.total, reply.next)


def _named(params: Mapping[str, Any], name: str) -> Any:
    """Return a parameter, or a key of one where the name has a dot."""
    head, _, rest = name.lower().partition(".")
    value = params.get(head)
    if not rest:
        return value
    folded = {key.lower(): inner for key, inner in value.items()} if isinstance(value, Mapping) else {}
    return folded.get(rest)


def _filter(spec: MethodSpec, view: FieldsView, paging: PagingSpec, params: Mapping[str, Any]) -> Any:
    """Return the conditions: an object, or parameters beside one another that are named like fields."""
    given = _named(params, paging.filter or "filter")
    if paging.filter is not None or isinstance(given, Mapping):
        return given
    taken = {name.lower() for name in (paging.order, paging.sort, paging.select) if name} | _PLACES
    names = [param.name for param in spec.params if not param.required or view.records.column(param.name) == "ID"]
    beside = [name for name in names if name.lower() not in taken]
    found = {name: params.get(name.lower()) for name in beside if view.find(name) is not None}
    return {name: value for name, value in found.items() if value is not None and not isinstance(value, Mapping)}


def _wanted(paging: PagingSpec, params: Mapping[str, Any]) -> _Part:
    head = (paging.param or "").rpartition(".")[0]
    prefix = f"{head}." if head else ""
    asked = (_named(params, f"{prefix}limit"), params.get("pagesize"), paging.size)
    size = next((to_int(number) for number in asked if to_int(number) > 0), _PAGE)
    if paging.style == "offset":
        return _Part(max(to_int(_named(params, paging.param or "offset")), 0), size)
    if paging.style == "page":
        return _Part(max(to_int(params.get("page")) - 1, 0) * size, size)
    return _Part(size=size) if paging.style in ("limit", "last-id") else _Part()


def _part(view: FieldsView, filter_: Any, order: Any, select: Any, part: _Part) -> Reply:
    found = search(view.table, read_filter(view, filter_), ordering(view, order))
    layout = view.layout(elements(select) if select else ())
    return Reply(Rows(layout, found.page(part.skip, len(found) if part.size is None else part.size)))
