"""One way to write a filter and an order, whatever a method wants on the wire.

An order is a mapping of fields to directions; methods that take a field and a
direction as two strings get them so. A filter of REST 3.0 is a list of
conditions; a mapping with operators before the names, as everywhere else,
becomes such a list where each of its operators has one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bitrix24_async.core.call import Paging
from bitrix24_async.core.walks.places import spelled
from bitrix24_async.errors import InvalidArgument

__all__ = ["as_sent"]

_OPERATORS: Final = {
    "": "=",
    "=": "=",
    "!": "!=",
    "!=": "!=",
    ">": ">",
    ">=": ">=",
    "<": "<",
    "<=": "<=",
    "@": "in",
    "><": "between",
}
_name: Final = re.compile(r"([^\w]*)(.*)", re.DOTALL).fullmatch


def as_sent(method: str, params: Mapping[str, Any], paging: Paging) -> Mapping[str, Any]:
    """Return the parameters of a list with its order and its filter as the method wants them."""
    if paging.sort is not None:
        params = _as_pair(method, params, paging.sort, paging.order)
    if paging.conditions:
        name = spelled(params, paging.filter)
        if isinstance(params.get(name), Mapping):
            params = {**params, name: _as_list(method, params[name])}
    return params


def _as_pair(method: str, params: Mapping[str, Any], sort: str, order: str) -> Mapping[str, Any]:
    name = spelled(params, order)
    wanted = params.get(name)
    if not isinstance(wanted, Mapping):
        return params
    rest = {other: value for other, value in params.items() if other != name}
    if not wanted:
        return rest
    if len(wanted) > 1 or spelled(rest, sort) in rest:
        raise InvalidArgument(f"{method} sorts by one field; give {order}={{'NAME': 'ASC'}} and no {sort}")
    ((field, direction),) = wanted.items()
    return {**rest, sort: field, order: direction}


def _as_list(method: str, conditions: Mapping[Any, Any]) -> list[list[Any]]:
    return [_condition(method, str(name), value) for name, value in conditions.items()]


def _condition(method: str, name: str, value: Any) -> list[Any]:
    found = _name(name)
    prefix, field = (found[1], found[2]) if found else (name, "")
    operator = _OPERATORS.get(prefix)
    if not operator or not field or field.casefold() == "logic" or isinstance(value, Mapping):
        raise InvalidArgument(
            f"{method}: the condition {name!r:.60} has no counterpart in REST 3.0;"
            " give a list of conditions such as ['id', '>', 5]"
        )
    many = isinstance(value, Sequence) and not isinstance(value, (str, bytes))
    if many and operator == "=":
        operator = "in"
    elif many != (operator in ("in", "between")):
        raise InvalidArgument(f"{method}: the condition {name!r:.60} takes {'one value' if many else 'a list'}")
    return [field, operator, value]
