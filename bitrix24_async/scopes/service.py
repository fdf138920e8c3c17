"""The base that the facades share: how a method's arguments become a call.

A service holds what its calls are bound to, and for record services the row
type. Without a runner its calls are plain values, to compare or to keep.
"""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from bitrix24_async.core.call import V2, Call, ListCall, Many, Paging, Ref, Runner
from bitrix24_async.core.entity import Entity, wire_fields
from bitrix24_async.core.walks.conditions import as_sent
from bitrix24_async.errors import InvalidArgument

__all__ = [
    "E",
    "R",
    "RowService",
    "Scope",
    "Service",
    "any_of",
    "conditions",
    "digit",
    "fields",
    "flag",
    "given",
    "mapping",
    "merged",
    "one_of",
    "options",
    "positional",
    "rows",
    "sequence",
]

T = TypeVar("T")
# The row type of a service, and the one that its user wants instead.
R = TypeVar("R")
E = TypeVar("E")

# What names a record. The portal casts whatever it gets: a list is record 1 to it, and 7.9 is record 7.
_RECORD: Final = frozenset({"ID", "id", "taskId"})
_NUMBERS: Final = frozenset({int, str, Ref})
_OPERATORS: Final = "!=<>%@"
# What is neither a mapping nor a list, whatever a method calls it.
_SINGLE: Final = (str, bytes, int, float)


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
        many: bool = False,
        version: str = V2,
    ) -> Call[T]:
        for name in () if many else _RECORD.intersection(params):
            value = params[name]
            if value.__class__ not in _NUMBERS and (isinstance(value, bool) or not isinstance(value, (int, str))):
                raise InvalidArgument(f"{method}: {name} is a {_kind(value)}; give the number of a record")
        return Call(method, params, type, read, key, self._runner, version=version)

    def _list(
        self, method: str, params: Mapping[str, Any], row: builtins.type[R], paging: Paging, *, version: str = V2
    ) -> ListCall[R]:
        if paging.sort is not None or paging.conditions:
            params = as_sent(method, params, paging)
        conditions, order = params.get(paging.filter), None if paging.sort else params.get(paging.order)
        select = params.get(paging.select) if paging.select else None
        for name, value, wanted in (
            (paging.filter, conditions, Sequence if paging.conditions else Mapping),
            (paging.order, order, Mapping),
            (paging.select, select, Sequence),
        ):
            if value is not None and (isinstance(value, str) or not isinstance(value, wanted)):
                need = "a mapping" if wanted is Mapping else f"a list of {'names' if value is select else 'conditions'}"
                raise InvalidArgument(f"{method}: {name} is a {_kind(value)}; give {need}")
        return ListCall(method, params, row, True, paging.rows, self._runner, version=version, paging=paging)

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

    @property
    def _entities(self) -> Any:
        alias: Any = builtins.list
        return alias[self._entity]

    @property
    def _entities_by_key(self) -> Any:
        alias: Any = dict
        return alias[str, self._entity]


def _kind(value: object) -> str:
    return type(value).__name__


def given(**params: Any) -> dict[str, Any]:
    """Return the parameters that were given; a parameter that is None was not."""
    return {name: value for name, value in params.items() if value is not None}


def fields(values: Mapping[str, Any] | Entity, flags: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the fields of a write as they travel; `flags` names those that travel as `Y` and `N`."""
    if isinstance(values, Mapping):
        wire = dict(values)
    elif not isinstance(values, Entity):
        raise InvalidArgument(f"fields are a mapping or an entity, not a {_kind(values)}")
    else:
        # An id of 0 stands for a record that has none yet.
        wire = {name: value for name, value in wire_fields(values).items() if name.upper() != "ID" or value}
    for name in flags & wire.keys():
        wire[name] = flag(wire[name])
    return wire


def flag(value: Any) -> Any:
    """Return a flag as a method wants it that knows `Y` and `N` only; other values are as they are."""
    return ("Y" if value else "N") if isinstance(value, bool) else value


def conditions(values: Any, flags: frozenset[str]) -> Any:
    """Return a filter in which the flags travel as `Y` and `N`, whatever operator stands before their names."""
    if not isinstance(values, Mapping) or not any(isinstance(value, bool) for value in values.values()):
        return values
    return {name: flag(value) if str(name).lstrip(_OPERATORS) in flags else value for name, value in values.items()}


def digit(value: Any) -> Any:
    """Return a flag as a method wants it that knows `1` and `0` only; other values are as they are."""
    return int(value) if isinstance(value, bool) else value


def mapping(name: str, value: Any) -> Any:
    """Return a value that is a mapping on the wire; a single text or number is none."""
    if value.__class__ is not dict and isinstance(value, _SINGLE):
        raise InvalidArgument(f"{name} is a {_kind(value)}; give a mapping")
    return value


def options(
    name: str, value: Any, flags: frozenset[str] = frozenset(), groups: Sequence[Sequence[str]] = ()
) -> dict[str, Any] | None:
    """Return a mapping of a parameter as it travels, if it was given.

    Args:
        name: What the parameter is called, for an error.
        value: The mapping, or None.
        flags: The names that travel as `Y` and `N`.
        groups: Names of which it has to hold at least one.
    """
    if value is None:
        return None
    wire = fields(mapping(name, value), flags)
    for names in groups:
        if all(wire.get(key) is None for key in names):
            raise InvalidArgument(f"{name} has to hold at least one of {', '.join(names)}")
    return wire


def sequence(name: str, value: Any) -> Any:
    """Return a value that is a list on the wire; a text would be taken for a list of letters."""
    if value.__class__ is not list and isinstance(value, _SINGLE):
        raise InvalidArgument(f"{name} is a {_kind(value)}; give a list")
    return value


def rows(name: str, values: Any, flags: frozenset[str]) -> Any:
    """Return the mappings of a list as they travel, if it was given; `flags` name those that travel as `Y` and `N`."""
    if values is None:
        return None
    element = f"an element of {name}"
    if isinstance(values, Mapping):
        # PHP writes a list with gaps as an object.
        return {key: fields(mapping(element, row), flags) for key, row in values.items()}
    return [fields(mapping(element, row), flags) for row in sequence(name, values)]


def merged(flags: frozenset[str], /, *, extra: Mapping[str, Any] | None = None, **params: Any) -> dict[str, Any]:
    """Return the parameters that were given, and over them those of `extra`; `flags` travel as `Y` and `N`."""
    return fields(given(**params) | dict(extra or {}), flags)


def positional(*values: Any) -> dict[str, Any]:
    """Return parameters that go by their place, without those at the end that were not given."""
    count = max((place for place, value in enumerate(values, 1) if value is not None), default=0)
    return {str(place): value for place, value in enumerate(values[:count])}


def any_of(groups: Sequence[Sequence[str]], /, **params: Any) -> dict[str, Any]:
    """Return the parameters that were given; of each group there has to be one."""
    found = given(**params)
    for names in groups:
        if not found.keys() & set(names):
            raise InvalidArgument(f"at least one of {', '.join(names)} has to be given")
    return found


def one_of(sets: Sequence[Sequence[str]], /, **params: Any) -> dict[str, Any]:
    """Return the parameters that were given; they have to hold exactly one of the sets."""
    found = given(**params)
    if sum(found.keys() >= set(names) for names in sets) != 1:
        raise InvalidArgument(f"give exactly one of: {'; '.join(', '.join(names) for names in sets)}")
    return found
