"""What the reference says about a method, found when the method is first called.

A file of the catalogue is read once for all sandboxes of a process, and only for the root scope that somebody
asked about; names are compared without case, as the portal does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from bitrix24_async import schema
from bitrix24_async.sandbox.tables.views import camel
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec

__all__ = ["Scope", "find", "fold", "group", "is_read", "methods", "scope", "siblings"]


class Scope(Struct, frozen=True):
    """One root scope: methods by folded name, records by name."""

    methods: dict[str, MethodSpec]
    entities: dict[str, EntitySpec]

    def fields(self, method: MethodSpec) -> list[ParamSpec]:
        """Return the fields of the record that a method answers with, spelled as there."""
        entity = self.entities.get(method.result.entity or "")
        if entity is None:
            return _distinct(method.result.fields)
        if entity.spelling != "camel":
            return _distinct(entity.fields)
        fields = entity.fields
        return _distinct(
            [replace(field, name=camel(field.name)) if field.name.isupper() else field for field in fields]
        )


def _distinct(fields: Sequence[ParamSpec]) -> list[ParamSpec]:
    # Of two spellings of one name that of replies; a name that is none stands for keys of one portal.
    found: dict[str, ParamSpec] = {}
    for field in fields:
        if field.name.isidentifier() and not field.name.endswith("_"):
            first = found.setdefault(fold(field.name), field)
            if field.name != first.name and field.seen and not first.seen:
                found[fold(field.name)] = field
    return list(found.values())


def fold(name: str) -> str:
    """Return a name without case and underscores: `CREATED_DATE` and `createdDate` are one field."""
    return name.replace("_", "").upper()


def group(method: str) -> str:
    """Return what a method belongs to: its name without the verb, folded."""
    return method.lower().rpartition(".")[0]


@cache
def _scopes(version: str) -> frozenset[str]:
    return frozenset(schema.scopes(version))


def scope(method: str, version: str = "v2") -> Scope | None:
    """Return the root scope of a method, None where the reference has none of that name."""
    head, dot, _ = method.lower().partition(".")
    root = head if dot else "root"
    return _read(root, version) if root in _scopes(version) else None


@cache
def _read(root: str, version: str) -> Scope:
    found = schema.read(root, version)
    return Scope(
        {method.method.lower(): method for method in found.methods},
        {entity.entity: entity for entity in found.entities},
    )


def find(method: str, version: str = "v2") -> MethodSpec | None:
    """Return a method, None where the reference does not know it."""
    known = scope(method, version)
    return None if known is None else known.methods.get(method.lower())


def is_read(method: str) -> bool:
    """Say whether the reference calls a method a read, in whichever interface it is."""
    spec = find(method) or find(method, "v3")
    return spec is not None and spec.read


def siblings(method: str, version: str = "v2") -> list[MethodSpec]:
    """Return the methods of the same group."""
    known = scope(method, version)
    return [] if known is None else [spec for name, spec in known.methods.items() if group(name) == group(method)]


def methods(version: str = "v2") -> Iterator[MethodSpec]:
    """Yield every method of an interface, which reads its whole catalogue."""
    for root in sorted(_scopes(version)):
        yield from _read(root, version).methods.values()
