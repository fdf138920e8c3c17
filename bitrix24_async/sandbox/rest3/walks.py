"""One page of a list of REST 3.0 whose method the catalogue describes: by number, from a cursor, or all at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.sandbox.derived.records import FieldsView
from bitrix24_async.sandbox.derived.walks import conditions, inside
from bitrix24_async.sandbox.methods import Command
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.rest3.checks import selected
from bitrix24_async.sandbox.rest3.modern import NestedRefusal, refused
from bitrix24_async.sandbox.tables.conditions import read_conditions, read_order, read_pagination
from bitrix24_async.sandbox.tables.filters import read_filter, search
from bitrix24_async.sandbox.tables.table import Rows
from bitrix24_async.schema.model import MethodSpec, PagingSpec

__all__ = ["modern_walk"]

_MOST = 200
_USUAL = 50
_RANGE = "invalid_date_range"


def modern_walk(spec: MethodSpec, view: FieldsView, command: Command) -> Reply:
    """Answer a page of a list, with what its page says about the rest."""
    paging = spec.paging or PagingSpec(style="none")
    params = command.params
    if paging.conditions:
        query = read_conditions(view, params.get("filter"), lambda field, value: value)
    else:
        query = read_filter(view, _ranged(conditions(spec, view, params)))
    found = search(view.table, query, read_order(view, params.get("order")))
    every = found.page(0, len(found))
    skip, limit = _place(paging, params, every)
    numbers = every[skip : skip + limit]
    rows = Rows(view.layout(selected(params.get("select"), view.columns)), numbers)
    if spec.result.key is None:
        return Reply(rows)
    more = skip + limit < len(every)
    beside = {paging.more: more, paging.cursor: {"id": numbers[-1]} if more and numbers else None}
    return Reply({spec.result.key: rows} | {name: value for name, value in beside.items() if name is not None})


def _ranged(given: Any) -> Any:
    """Return conditions with each range, an object of `from` and `to`, as two of them."""
    found: dict[str, Any] = {}
    for name, value in given.items() if isinstance(given, Mapping) else ():
        if not isinstance(value, Mapping):
            found[name] = value
        elif value.keys() >= {"from", "to"}:
            found |= {f">={name}": value["from"], f"<={name}": value["to"]}
        else:
            raise NestedRefusal(_RANGE, "Incorrect date range: both from and to are required")
    return found


def _place(paging: PagingSpec, params: Mapping[str, Any], every: Any) -> tuple[int, int]:
    """Return how many rows to skip and how many to show."""
    usual = paging.size or _USUAL
    if paging.walk == "none":
        return 0, len(every)
    if paging.walk == "limit":
        given = inside(params, paging.limit or "")
        return read_pagination({} if given is None else {"limit": given}, paging.most or _MOST, usual)
    if paging.walk != "cursor":
        return read_pagination(params.get("pagination"), paging.most or _MOST, usual)
    pagination = params.get("pagination")
    rest = {**pagination} if isinstance(pagination, Mapping) else {}
    after = rest.pop((paging.param or "").rpartition(".")[2], None)
    _, limit = read_pagination(rest, paging.most or _MOST, usual)
    if not after:
        return 0, limit
    if not isinstance(after, Mapping) or after.get("id") not in every:
        raise refused("INVALIDPAGINATION", "Unable to recognize the pagination parameter")
    return list(every).index(after["id"]) + 1, limit
