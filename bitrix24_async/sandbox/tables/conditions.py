"""The `filter`, `order` and `pagination` of REST 3.0, read into what the tables of the sandbox understand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bitrix24_async.sandbox.rest3.modern import refused
from bitrix24_async.sandbox.tables.filters import AnyOf, Condition, Query, gathered, ordering
from bitrix24_async.sandbox.tables.values import elements
from bitrix24_async.sandbox.tables.views import View

__all__ = ["read_conditions", "read_order", "read_pagination"]

_OPERATORS = {"=": "=", "!=": "!=", ">": ">", ">=": ">=", "<": "<", "<=": "<=", "in": "@"}
_DEFAULT = 50

Stored = Callable[[str, Any], Any]
"""What turns a value of a field into what its column keeps."""


def read_conditions(view: View, given: Any, stored: Stored) -> Query:
    """Read a list of conditions, which are joined by and."""
    if given is not None and not isinstance(given, list):
        raise refused("INVALIDFILTER", "Unable to recognize filter expression")
    return gathered(found for condition in given or () for found in _read(view, condition, stored))


def _read(view: View, given: Any, stored: Stored) -> list[Condition | AnyOf]:
    if isinstance(given, dict) and isinstance(given.get("conditions"), list):
        groups = tuple(tuple(_read(view, condition, stored)) for condition in given["conditions"])
        return [AnyOf(groups, str(given.get("logic", "and")).lower() != "or")]
    if not isinstance(given, list) or len(given) not in (2, 3) or not isinstance(given[0], str):
        raise refused("INVALIDFILTER", "Unable to recognize filter expression")
    field, value = given[0], given[-1]
    operator = given[1] if len(given) == 3 else "in" if isinstance(value, list) else "="
    column = view.find(field)
    if column is None:
        raise refused("UNKNOWNDTOPROPERTY", f"Unknown property `{field}`")
    if operator == "between" and isinstance(value, list) and len(value) == 2:
        low, high = (stored(field, item) for item in value)
        return [Condition(column, ">=", low), Condition(column, "<=", high)]
    if operator not in _OPERATORS:
        raise refused("UNKNOWNFILTEROPERATOR", f"Unknown operator `{operator}`")
    return [Condition(column, _OPERATORS[operator], [stored(field, item) for item in elements(value)])]


def read_order(view: View, given: Any) -> tuple[tuple[str, bool], ...]:
    """Read an order by fields."""
    fields = given.items() if isinstance(given, dict) else ()
    if any(view.find(field) is None or str(way).upper() not in ("ASC", "DESC") for field, way in fields):
        raise refused("INVALIDORDER", "Unable to recognize the order parameter")
    return ordering(view, given)


def read_pagination(given: Any, most: int, usual: int = _DEFAULT) -> tuple[int, int]:
    """Return how many rows to skip and how many to show, `usual` where the call does not say."""
    numbers = {"page": 1, "limit": usual, "offset": 0} | (given if isinstance(given, dict) else {})
    if any(type(number) is not int or number < 0 for number in numbers.values()) or not 0 < numbers["limit"] <= most:
        raise refused("INVALIDPAGINATION", "Unable to recognize the pagination parameter")
    return numbers["offset"] or (max(numbers["page"], 1) - 1) * numbers["limit"], numbers["limit"]
