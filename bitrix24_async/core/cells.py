"""What one cell of a record may look like on the wire, and what it means.

A portal writes `Y` for true, `""` for nothing, `[]` for an empty object and `false` for
a list field without a value; numbers and flags come as values or as text. `wire_type`
says so in types that msgspec decodes in C. What no type can say (`""` in a date) is put
right by `Column.mended` in the few columns that need it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cached_property, lru_cache, reduce
from operator import attrgetter, or_
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from msgspec import NODEFAULT, Struct, ValidationError, convert, defstruct
from msgspec import field as make_field
from msgspec.structs import FieldInfo

from bitrix24_async.core.entity import Entity

__all__ = ["Column", "Nested", "is_a", "mended", "type_name", "wire_type"]

Hook = Callable[[type, Any], Any]


def _texts(name: str, values: dict[str, bool | None]) -> Any:
    """Return a type that msgspec decodes by a table from text to value."""
    make: Any = Enum
    table = make(name, {f"v{number}": text for number, text in enumerate(values)})
    # msgspec builds its table from this map; not documented, so a test pins it.
    table._value2member_map_ = values
    return table


_FLAG = _texts("Flag", {"Y": True, "N": False})
_FLAG_OR_EMPTY = _texts("FlagOrEmpty", {"Y": True, "N": False, "": None})
_EMPTY = _texts("Empty", {"": None})


class Nested(type):
    """The type of a stand-in for an entity inside a cell: msgspec hands such cells to the decode hook.

    Where `roomy`, the cell may be empty, and what PHP writes for nothing is None.
    """

    entity: type[Entity]
    roomy: bool

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.entity) or (cls.roomy and instance is None)

    def is_empty(cls, cell: object) -> bool:
        """Say whether a cell is nothing: an empty object is a record of which nothing was selected."""
        return cls.roomy and (cell is False or cell in ("", []))


@lru_cache(maxsize=1024)
def _nested(entity: type[Entity], *, roomy: bool) -> Any:
    return Nested(entity.__name__, (), {"entity": entity, "roomy": roomy})


def wire_type(type_: Any) -> Any:
    """Return the type that decodes what a portal writes for `type_`; `""` is None only where None may be."""
    origin, args = get_origin(type_), get_args(type_)
    if origin in (Union, UnionType):
        return _wire_union(args)
    if type_ is bool:
        return _FLAG | bool
    if _is_a(type_, Entity):
        return _nested(type_, roomy=False)
    if _is_a(origin, list | dict | Mapping | tuple | set | frozenset):
        return origin[tuple(arg if arg is Ellipsis else wire_type(arg) for arg in args)]
    return type_


def _wire_union(args: tuple[Any, ...]) -> Any:
    members = [arg for arg in args if arg is not NoneType]
    if len(members) > 1 or len(members) == len(args):
        return reduce(or_, (arg if arg is bool else wire_type(arg) for arg in args))
    member = members[0]
    if member is bool:
        return _FLAG_OR_EMPTY | bool | None
    if _is_a(member, Entity):
        return _nested(member, roomy=True) | None
    inner = wire_type(member)
    # Two types that are text on the wire cannot share a union, so that dates and decimals stay as they are.
    plain = _is_a(get_origin(member) or member, int | float | list | dict | Mapping | Struct)
    roomy = plain and not _is_a(member, Enum)
    return inner | _EMPTY | None if roomy else inner | None


def _is_a(type_: Any, base: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, base)


@lru_cache(maxsize=1024)
def _members(type_: Any) -> tuple[Any, ...]:
    union = get_origin(type_) in (Union, UnionType)
    return tuple(get_origin(arg) or arg for arg in (get_args(type_) if union else (type_,)))


def mended(type_: Any, cell: Any) -> Any:
    """Return what a refused cell stands for in PHP's habits, or the cell itself."""
    allowed = _members(type_)
    if cell.__class__ is int and str in allowed:
        return str(cell)
    if cell is False and NoneType in allowed and not {bool, str} & set(allowed):
        return None
    if cell == "" and NoneType in allowed and str not in allowed:
        return None
    if cell == [] and any(_is_a(member, Mapping) for member in allowed):
        return {}
    if cell in ([], {}) and NoneType in allowed and not any(_is_a(member, list | Mapping) for member in allowed):
        # An empty array stands for an empty object, an empty object for a moment that PHP could not print.
        return cell if cell == {} and any(_is_a(member, Struct) for member in allowed) else None
    if isinstance(cell, dict) and any(_is_a(member, list) for member in allowed):
        return list(cell.values())
    return cell


class Column:
    """One declared field of an entity: its names, its type, and how its cells are read."""

    name: str
    wire: str
    type: Any
    wire_type: Any
    required: bool
    cell: Callable[[Any], Any]

    def __init__(self, info: FieldInfo, hook: Hook) -> None:
        self.name = info.name
        self.wire = info.encode_name
        self.type = info.type
        self.wire_type = wire_type(info.type)
        self.required = info.required
        self.cell = attrgetter(info.name)
        self._info = info
        self._hook = hook
        self._empty_is_none = mended(info.type, "") is None
        self._false_is_none = mended(info.type, False) is None

    # Most columns are never widened, so that these wait until they are needed.
    @cached_property
    def _one(self) -> Any:
        return defstruct("One", [("v", self.wire_type)])

    @cached_property
    def _many(self) -> Any:
        return defstruct("Many", [("v", list[self.wire_type])])  # type: ignore[name-defined]  # made at run time

    def definition(self, *, wide: bool = False) -> tuple[str, Any, Any]:
        """Return the field of a wire class; a wide one takes any cell."""
        type_ = Any if wide else self.wire_type
        if self.required:
            return self.name, type_, make_field(name=self.wire)
        if self._info.default_factory is not NODEFAULT:
            return self.name, type_, make_field(name=self.wire, default_factory=self._info.default_factory)
        return self.name, type_, make_field(name=self.wire, default=self._info.default)

    def blank(self) -> Any:
        """Return what the attribute is where the cell is missing."""
        return self._info.default if self._info.default_factory is NODEFAULT else self._info.default_factory()

    def mended(self, cell: Any) -> Any:
        """Return what a refused cell stands for, or the cell itself."""
        return mended(self.type, cell)

    def read(self, cell: Any) -> Any:
        """Return the value of one cell, or raise `ValidationError`."""
        return convert({"v": self.mended(cell)}, self._one, strict=False, dec_hook=self._hook).v

    def read_all(self, cells: list[Any]) -> list[Any] | None:
        """Return the values of many cells, or None when one of them is refused."""
        if self._empty_is_none:
            cells = [None if cell == "" or (cell is False and self._false_is_none) else cell for cell in cells]
        try:
            values: list[Any] = convert({"v": cells}, self._many, strict=False, dec_hook=self._hook).v
        except ValidationError:
            return None
        return values


def type_name(type_: Any) -> str:
    """Return what a type is called in a message."""
    return str(type_) if get_origin(type_) or not isinstance(type_, type) else type_.__name__


def is_a(type_: Any, base: Any) -> bool:
    """Say whether a type is a class below another; an alias such as `list[int]` is none."""
    return isinstance(type_, type) and issubclass(type_, base)
