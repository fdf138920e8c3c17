"""References among the parameters of a call, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, ValuesView
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from bitrix24_async.core.call import Ref

__all__ = ["MAX_DEPTH", "has_refs", "refs_in"]

# Parameters are never nested deeper: PHP drops everything at 64 levels.
MAX_DEPTH: Final = 32
_ATOMS: Final = frozenset((str, int, float, bool, type(None), bytes, Decimal, datetime, date))


def has_refs(params: Any, depth: int = 1) -> bool:
    """Say whether a reference stands anywhere in the parameters; `depth` is where they begin."""
    for item in _members(params):
        if item.__class__ in _ATOMS:
            continue
        if isinstance(item, Ref) or (depth < MAX_DEPTH and has_refs(item, depth + 1)):
            return True
    return False


def refs_in(params: Any, depth: int = 1) -> Iterator[Ref]:
    """Yield every reference in the parameters, in the order in which they are encoded."""
    for item in _members(params):
        if isinstance(item, Ref):
            yield item
        elif depth < MAX_DEPTH:
            yield from refs_in(item, depth + 1)


def _members(value: Any) -> Iterable[Any]:
    if value.__class__ is dict or isinstance(value, Mapping):
        return value.values()
    if value.__class__ is list:
        return value
    listed = isinstance(value, (Sequence, AbstractSet, ValuesView))
    return value if listed and not isinstance(value, (str, bytes, bytearray, memoryview)) else ()
