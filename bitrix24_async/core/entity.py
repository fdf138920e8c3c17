"""Records as values: declared fields are attributes, everything else the portal sent is in `extra`.

A subclass declares what it wants typed; `id` is required, the rest is `T | None = None`.
Rows that were decoded belong to a hidden subclass, made at run time, whose added slots
hold the undeclared cells (`learned.py`). So `isinstance` and `match` are right, and
`type(row) is Deal` is not; equality, `repr`, copies and pickles speak of the public class.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import UNSET, Struct, UnsetType, field
from msgspec.structs import force_setattr

__all__ = ["Entity", "public_class", "wire_fields"]


class Entity(Struct, kw_only=True):  # noqa: PLW1641  # `extra` may change, so that a record has no hash
    """The base of all records.

    None as a value means empty, or not selected.
    """

    __entity__: ClassVar[type[Entity] | None] = None
    __unknown__: ClassVar[tuple[tuple[str, str], ...]] = ()

    _more: dict[str, Any] | UnsetType | None = field(default=UNSET, name="$extra")

    @property
    def extra(self) -> dict[str, Any]:
        """Fields that the class does not declare, and cells that did not fit, under their wire names."""
        more = self._more
        if isinstance(more, dict):
            return more
        cells = ((key, getattr(self, slot)) for slot, key in self.__unknown__)
        kept = {key: value for key, value in cells if value is not UNSET}
        force_setattr(self, "_more", kept)
        return kept

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entity) or public_class(other) is not public_class(self):
            return NotImplemented
        return _values(self) == _values(other) and self.extra == other.extra

    def __ne__(self, other: object) -> bool:
        # A struct compares by itself for `!=`, hidden slots and all.
        return not self == other

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{public_class(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        shown = [(name, value) for name, value in _values(self).items() if value is not None]
        return [*shown, ("extra", self.extra)] if self.extra else shown

    def __copy__(self) -> Entity:
        return _restore(public_class(self), _values(self), dict(self.extra))

    def __reduce__(self) -> Any:
        return _restore, (public_class(self), _values(self), self.extra)


def public_class(entity: Entity) -> type[Entity]:
    """Return the class that the user knows, not the one made for decoding."""
    return entity.__entity__ or type(entity)


def wire_fields(entity: Entity) -> dict[str, Any]:
    """Return the non-None fields of an entity and its `extra` under wire names, flags as `Y` and `N`."""
    return {**entity.extra, **_cells(entity)}


def _cells(record: Struct) -> dict[str, Any]:
    cls = public_class(record) if isinstance(record, Entity) else type(record)
    names = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
    cells = {wire: getattr(record, name) for name, wire in names if name != "_more"}
    return {wire: _travelling(value) for wire, value in cells.items() if value is not None and value is not UNSET}


def _travelling(value: Any) -> Any:
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, Entity):
        return wire_fields(value)
    if isinstance(value, Struct):
        return _cells(value)
    if isinstance(value, Mapping):
        return {key: _travelling(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_travelling(item) for item in value]
    return value


def _values(entity: Entity) -> dict[str, Any]:
    return {name: getattr(entity, name) for name in public_class(entity).__struct_fields__ if name != "_more"}


def _restore(cls: type[Entity], values: dict[str, Any], extra: dict[str, Any]) -> Entity:
    entity = cls(**values)
    force_setattr(entity, "_more", extra)
    return entity
