"""The base that the facades share: how a method's arguments become a call.

A service holds what its calls are bound to, and for record services the row
type. Without a runner its calls are plain values, to compare or to keep.
"""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from bitrix24_async.core.call import Call, ListCall, Many, Paging, Runner
from bitrix24_async.core.entity import Entity, wire_fields
from bitrix24_async.errors import InvalidArgument

__all__ = ["RowService", "Scope", "Service", "fields", "given"]

T = TypeVar("T")
R = TypeVar("R")


class Service:
    """Methods of one branch of the API."""

    __slots__ = ("_runner",)

    def __init__(self, runner: Runner | None = None) -> None:
        self._runner = runner

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _call(
        self,
        method: str,
        params: Mapping[str, Any],
        type: builtins.type[T] | Any,
        *,
        read: bool = False,
        key: str | None = None,
    ) -> Call[T]:
        return Call(method, params, type, read, key, self._runner)

    def _list(self, method: str, params: Mapping[str, Any], row: builtins.type[R], paging: Paging) -> ListCall[R]:
        for name in (paging.select, paging.filter, None if paging.sort else paging.order):
            value = params.get(name) if name else None
            if isinstance(value, str):
                raise InvalidArgument(f"{method}: {name} is {value!r}, a text; give a list or a mapping")
        return ListCall(method, params, row, True, paging.rows, self._runner, paging=paging)

    def _many(self, ids: Iterable[int] | AsyncIterable[int], rows: ListCall[R]) -> Many[R]:
        rows.close()
        if self._runner is None:
            raise InvalidArgument(f"{rows.method} was built without a portal; get_many needs one")
        return self._runner.many(rows, ids)


class Scope(Service):
    """A branch that holds services."""

    __slots__ = ()


class RowService(Service, Generic[R]):
    """Methods of a branch whose records are of the type `R`."""

    __slots__ = ("_entity",)

    def __init__(self, runner: Runner | None, entity: builtins.type[R]) -> None:
        super().__init__(runner)
        self._entity = entity


def given(**params: Any) -> dict[str, Any]:
    """Return the parameters that were given; a parameter that is None was not."""
    return {name: value for name, value in params.items() if value is not None}


def fields(values: Mapping[str, Any] | Entity, flags: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the fields of a write as they travel; `flags` names those that travel as `Y` and `N`."""
    if isinstance(values, Mapping):
        wire = dict(values)
    else:
        # An id of 0 stands for a record that has none yet.
        wire = {name: value for name, value in wire_fields(values).items() if name.upper() != "ID" or value}
    for name in flags & wire.keys():
        if isinstance(wire[name], bool):
            wire[name] = "Y" if wire[name] else "N"
    return wire
