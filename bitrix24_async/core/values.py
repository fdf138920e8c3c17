"""What Python values are on the wire: the scalars, mappings and lists that stand for them.

Whatever JSON has no word for becomes text: a `Decimal` without exponent, a whole
number over 2^53, a date, a time, an identifier; bytes become Base64, a file the
pair of its name and Base64. What would silently become something else, such as a
float that is no number, is refused.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence, ValuesView
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, Final
from uuid import UUID

from msgspec import NODEFAULT, UNSET, Struct
from msgspec.structs import fields

from bitrix24_async.core.call import Ref
from bitrix24_async.core.entity import Entity, wire_fields
from bitrix24_async.core.files import File
from bitrix24_async.core.secrets import Secret
from bitrix24_async.errors import InvalidArgument

__all__ = ["SAFE_INT", "UnfitError", "known"]

# JSON readers keep whole numbers exact up to 2^53 only.
SAFE_INT: Final = 2**53
_MAX_DIGITS: Final = 1000


class UnfitError(Exception):
    """A value that cannot be sent; `path` gathers its keys from the inside out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.path: list[str] = []

    def told(self) -> InvalidArgument:
        """Return the error for the user."""
        steps = (step.encode("utf-8", "backslashreplace").decode()[:60] for step in reversed(self.path))
        return InvalidArgument(f"{'.'.join(steps) or 'params'} {self}")


def known(value: Any) -> Any:
    """Return a value as something JSON knows: a scalar, a mapping or a list, whose members may still be odd."""
    kind = value.__class__
    if value is None or kind is str or kind is bool or kind is list or kind is dict:
        return value
    rule = _EXACT.get(kind)
    if rule is not None:
        return rule(value)
    for types, form in _RULES:
        if isinstance(value, types):
            return form(value)
    raise UnfitError(f"is of the type {kind.__module__}.{kind.__qualname__}, which JSON has no form for; give text")


def _int(value: int) -> int | str:
    return int(value) if -SAFE_INT <= value <= SAFE_INT else int.__repr__(value)


def _float(value: float) -> float:
    if not isfinite(value):
        raise UnfitError("is a float that is no number; None would clear the field")
    return float(value)


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise UnfitError("is a Decimal that is no number; None would clear the field")
    if abs(value.adjusted()) > _MAX_DIGITS or len(value.as_tuple().digits) > _MAX_DIGITS:
        raise UnfitError("is a number of too many digits")
    return format(value, "f")


def _moment(value: datetime | time) -> str:
    return value.isoformat(timespec="seconds")


def _struct(value: Struct) -> Mapping[str, Any]:
    if isinstance(value, Entity):
        return wire_fields(value)
    config = value.__struct_config__
    tree = {} if config.tag is None or config.tag_field is None else {config.tag_field: config.tag}
    for field in fields(value):
        item = getattr(value, field.name)
        default = field.default if field.default_factory is NODEFAULT else field.default_factory()
        if item is not UNSET and not (config.omit_defaults and item == default):
            tree[field.encode_name] = item
    return tree


def _refused(reason: str) -> Callable[[Any], Any]:
    def refuse(_value: Any) -> Any:
        raise UnfitError(reason)

    return refuse


_EXACT: Final[dict[type, Callable[[Any], Any]]] = {
    int: _int,
    float: _float,
    Decimal: _decimal,
    datetime: _moment,
    date: date.isoformat,
    UUID: str,
    tuple: list,
}
# The first match counts: an IntEnum is an int too, a datetime a date.
_RULES: Final[tuple[tuple[Any, Callable[[Any], Any]], ...]] = (
    (Enum, lambda value: known(value.value)),
    (int, _int),
    (float, _float),
    (Decimal, _decimal),
    ((datetime, time), _moment),
    (date, date.isoformat),
    (str, str.__str__),
    (UUID, str),
    (File, lambda file: [file.name, file.base64]),
    (Struct, _struct),
    (Mapping, lambda value: value),
    ((bytes, bytearray, memoryview), lambda value: b64encode(value).decode("ascii")),
    ((Sequence, AbstractSet, ValuesView), list),
    (Ref, _refused("is a reference, and a reference works inside portal.batch only")),
    (Secret, _refused("is a Secret, which is never sent as a parameter")),
)
