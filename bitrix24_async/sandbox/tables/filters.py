"""Which rows a filter means, and in which order.

A condition on the identifier becomes a range or a set and costs a look-up. All
other conditions are tried on each row once, and the rows found are remembered
until the next write, so that paging through a filtered list searches once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Refusal
from bitrix24_async.sandbox.tables.columns import Column
from bitrix24_async.sandbox.tables.table import Table
from bitrix24_async.sandbox.tables.values import comparable, elements
from bitrix24_async.sandbox.tables.views import View

__all__ = ["AnyOf", "Condition", "Query", "Row", "gathered", "ordering", "read_filter", "search"]

_OPERATOR = re.compile(r"(!=%|!%=|=%|%=|!@|!%|!=|>=|<=|[!=<>@%])?(.*)", re.DOTALL)
_ENDLESS = 1 << 62

Row = Callable[[str], Any]


class Condition(Struct, frozen=True):
    """One column, one operator, one value."""

    column: Column
    operator: str
    value: Any

    def tester(self) -> Callable[[Row], bool]:
        """Return the test of a row, given a way to its cells."""
        negative = self.operator.startswith("!")
        operator = self.operator.lstrip("!") or "="
        check = _check(self.column, operator, self.value)
        name, column = self.column.name, self.column

        def test(cell: Row) -> bool:
            values = elements(cell(name)) if column.multiple else [cell(name)]
            found = any(check(comparable(column, value)) for value in values or [None])
            return found is not negative

        return test


class AnyOf(Struct, frozen=True):
    """Groups of conditions of which one has to hold (`logic: OR`), or all (`logic: AND`)."""

    groups: tuple[tuple[Any, ...], ...]
    every: bool

    def tester(self) -> Callable[[Row], bool]:
        """Return the test of a row, given a way to its cells."""
        testers = [[condition.tester() for condition in group] for group in self.groups]
        join = all if self.every else any
        return lambda cell: join(all(test(cell) for test in group) for group in testers)


def _check(column: Column, operator: str, value: Any) -> Callable[[Any], bool]:
    wanted = [comparable(column, item) for item in elements(value)]
    if operator in ("=", "@"):
        return lambda have: have in wanted
    if "%" in operator:
        return _like(operator, value)
    if operator == ">":
        return lambda have: have is not None and any(item is not None and have > item for item in wanted)
    if operator == ">=":
        return lambda have: have is not None and any(item is not None and have >= item for item in wanted)
    if operator == "<":
        return lambda have: have is not None and any(item is not None and have < item for item in wanted)
    return lambda have: have is not None and any(item is not None and have <= item for item in wanted)


def _like(operator: str, value: Any) -> Callable[[Any], bool]:
    patterns = []
    for item in elements(value):
        body = re.escape(to_text(item).casefold())
        if operator == "%":
            patterns.append(re.compile(f".*{body}.*", re.DOTALL))
        else:
            patterns.append(re.compile(body.replace("%", ".*").replace("_", "."), re.DOTALL))

    def check(have: Any) -> bool:
        text = _shown(have)
        return any(pattern.fullmatch(text) is not None for pattern in patterns)

    return check


def _shown(have: Any) -> str:
    if have is None:
        return ""
    return f"{have:g}" if isinstance(have, float) else str(have)


class Query(Struct, frozen=True):
    """A filter taken apart: a range of ids from `low` to below `high`, ids named, and other conditions."""

    low: int = 0
    high: int = _ENDLESS
    members: frozenset[int] | None = None
    others: tuple[Condition | AnyOf, ...] = ()


def read_filter(view: View, given: Any) -> Query:
    """Read the `filter` of a request; what the view does not know is ignored or refused."""
    return gathered(_conditions(view, given))


def gathered(conditions: Iterable[Condition | AnyOf]) -> Query:
    """Return conditions that all have to hold as a query."""
    low, high, members = 0, _ENDLESS, None
    others: list[Condition | AnyOf] = []
    for condition in conditions:
        span = None if isinstance(condition, AnyOf) or condition.column.name != "ID" else _span(condition)
        if span is None:
            others.append(condition)
        elif isinstance(span, frozenset):
            members = span if members is None else members & span
        else:
            low, high = max(low, span[0]), min(high, span[1])
    return Query(low, high, members, tuple(others))


def _conditions(view: View, given: Any) -> list[Condition | AnyOf]:
    found: list[Condition | AnyOf] = []
    strict = view.strict_filter if view.table.strict is None else view.table.strict
    for key, value in _pairs(given):
        if isinstance(value, Mapping) and (isinstance(key, int) or key.isdigit()):
            found.append(_group(view, value))
            continue
        operator, field = _OPERATOR.fullmatch(str(key)).groups()  # type: ignore[union-attr]  # it fits any text
        column = view.find(field)
        if column is not None and column.name in view.table.ignored:
            continue
        if column is not None:
            found.append(Condition(column, operator or "=", value))
        elif strict and field != "logic":
            raise Refusal("INVALID_ARG_VALUE", f"Invalid filter: field '{field}' is not allowed in filter")
    return found


def _pairs(given: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(given, Mapping):
        return given.items()
    return enumerate(given) if isinstance(given, list) else ()


def _group(view: View, given: Mapping[str, Any]) -> AnyOf:
    every = to_text(given.get("logic", "AND")).upper() != "OR"
    rest = {key: value for key, value in given.items() if key != "logic"}
    return AnyOf(tuple((condition,) for condition in _conditions(view, rest)), every)


def _span(condition: Condition) -> frozenset[int] | tuple[int, int] | None:
    """Return the ids that a condition on the id leaves; None where it needs a look at each."""
    # An array counts as the number 1 here: it is what an unresolved `$result[…]` turns into.
    numbers = [to_int(item) for item in elements(condition.value)]
    if condition.operator in ("=", "@"):
        return frozenset(numbers)
    if condition.operator not in (">", ">=", "<", "<="):
        return None
    if not numbers:
        return 0, _ENDLESS
    if condition.operator.startswith(">"):
        return min(numbers) + (condition.operator == ">"), _ENDLESS
    return 0, max(numbers) + (condition.operator == "<=")


def search(table: Table, query: Query, order: tuple[tuple[str, bool], ...]) -> _Found:
    """Return the ids that a query means, in order, without holding them where that can be helped."""
    by_id = not order or order[0][0] == "ID"
    backwards = bool(order) and by_id and order[0][1]
    if query.members is not None:
        return _Found(_ordered(table, _members(table, query), () if by_id else order), backwards)
    if not query.others:
        ids: Any = table.ids
        start, stop = ids.rank(query.low), ids.rank(query.high)
    else:
        key = repr([(type(other).__name__, repr(other)) for other in query.others])
        ids = table.matching(key, lambda: _scan(table, query))
        start, stop = bisect_left(ids, query.low), bisect_left(ids, query.high)
    if by_id:
        return _Found(ids, backwards, start, stop)
    key = repr((query, order))
    return _Found(table.matching(key, lambda: _ordered(table, list(ids[start:stop]), order)), False)


class _Found:
    """Ids in order: a part of an ascending sequence, forwards or backwards."""

    def __init__(self, ids: Any, backwards: bool, start: int = 0, stop: int | None = None) -> None:
        self._ids = ids
        self._backwards = backwards
        self._start = start
        self._stop = max(len(ids) if stop is None else stop, start)

    def __len__(self) -> int:
        return self._stop - self._start

    def page(self, skip: int, size: int) -> Sequence[int]:
        """Return up to `size` ids after the first `skip`."""
        if not self._backwards:
            start = self._start + skip
            page: Sequence[int] = self._ids[start : min(start + size, self._stop)] if start < self._stop else []
            return page
        stop = self._stop - skip
        found: list[int] = list(self._ids[max(stop - size, self._start) : stop]) if stop > self._start else []
        return found[::-1]


def _members(table: Table, query: Query) -> list[int]:
    tests = [other.tester() for other in query.others]
    return [
        number
        for number in sorted(query.members or ())
        if query.low <= number < query.high and number in table.ids and _passes(tests, table, number)
    ]


def _scan(table: Table, query: Query) -> list[int]:
    tests = [other.tester() for other in query.others]
    found: list[int] = []
    for start in range(0, len(table), 10_000):
        numbers = table.ids.page(start, min(start + 10_000, len(table)))
        found += [number for number in numbers if _passes(tests, table, number)]
    return found


def _passes(tests: list[Callable[[Row], bool]], table: Table, number: int) -> bool:
    def cell(name: str) -> Any:
        return table.value(number, name)

    return all(test(cell) for test in tests)


def ordering(view: View, given: Any) -> tuple[tuple[str, bool], ...]:
    """Read the `order` of a request as columns and whether each descends."""
    found = []
    for field, direction in given.items() if isinstance(given, Mapping) else ():
        column = view.find(field)
        if column is not None:
            found.append((column.name, to_text(direction).upper().startswith("DESC")))
        elif view.strict_order:
            raise Refusal("0", "Invalid sorting key (internal error)")
    return tuple(found)


def _ordered(table: Table, ids: list[int], order: tuple[tuple[str, bool], ...]) -> list[int]:
    for name, backwards in reversed(order):
        column = table.columns[name]
        # The database puts the empty first.
        keys = {number: comparable(column, table.value(number, name)) for number in ids}
        ids = sorted(ids, key=lambda number: (keys[number] is not None, keys[number] or 0), reverse=backwards)
    return ids
