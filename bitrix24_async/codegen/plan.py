"""What a scope is going to look like: which class stands for which record, in which module, under which name.

Records are named first, what is derived from them steps aside, and a clash that no entry of
`overrides.toml` settles is an error: a class is never numbered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from bitrix24_async.codegen.tree import Node, grown
from bitrix24_async.codegen.types import is_fields
from bitrix24_async.codegen.words.names import class_name
from bitrix24_async.codegen.words.spelling import singular
from bitrix24_async.schema import overrides
from bitrix24_async.schema.model import EntitySpec, MethodSpec, ParamSpec, ScopeSpec

__all__ = ["Owner", "Plan", "renamed_class"]


class Owner(Struct, frozen=True):
    """A record: its class, the branch under which it is defined, and the record that has it in a field."""

    spec: EntitySpec
    name: str
    module: str
    holder: str = ""


class Plan:
    """The names of one scope."""

    def __init__(self, spec: ScopeSpec) -> None:
        self.spec = spec
        self.root: Node = grown(spec.scope, spec.methods)
        self.nodes: dict[str, Node] = {node.name.lower(): node for node in self.root.all()}
        self.tables: dict[str, EntitySpec] = {entity.entity.lower(): entity for entity in spec.entities}
        self.records: dict[str, Owner] = self._records()
        self.results: dict[str, Owner] = self._results()
        # What an own record holds is defined beside it.
        self.inner: list[Owner] = [
            inner for owner in (*self.records.values(), *self.results.values()) for inner in self._inner(owner)
        ]
        names = Counter(owner.name for owner in (*self.records.values(), *self.results.values(), *self.inner))
        twice = sorted(name for name, times in names.items() if times > 1)
        if twice:
            raise ValueError(f"{spec.path}: {', '.join(twice)} would be two things; see overrides.toml")
        self.written: dict[str, dict[str, list[ParamSpec]]] = {}

    def module(self, node: Node) -> str:
        """Return the module of a branch, empty for the package itself."""
        return node.path[0] if node.path else ""

    def _records(self) -> dict[str, Owner]:
        """Return the records that some method returns, or that the overrides want."""
        wanted: dict[str, Node] = {}
        for node in self.root.all():
            for method in node.own():
                if method.result.entity:
                    wanted.setdefault(method.result.entity, node)
        tables = [entity.fields for entity in self.spec.entities]
        tables += [method.result.fields for method in self.spec.methods]
        for name in sorted({name for fields in tables for name in _held(fields)}):
            wanted.setdefault(name, self.nodes.get(name.lower(), self.root))
        found = {}
        for name, user in wanted.items():
            home = self.nodes.get(name.lower(), user)
            stem = home.stem if name.lower() in self.nodes else class_name(name.removeprefix(f"{self.spec.scope}_"))
            found[name] = Owner(self.tables[name.lower()], renamed_class(self.spec.path, stem), self.module(home))
        return found

    def _results(self) -> dict[str, Owner]:
        """Return the records that one method alone returns, by method."""
        found = {}
        for node in self.root.all():
            for method in node.own():
                if method.result.fields and not method.result.entity:
                    ending = "Result" if method.result.shape == "record" else "Row"
                    last = () if method is node.call else (method.last,)
                    name = renamed_class(self.spec.path, f"{node.stem}{class_name(*last)}{ending}")
                    fields = method.result.fields
                    identifier = next((field.name for field in fields if field.name in ("ID", "id")), None)
                    table = EntitySpec(entity=method.method, id=identifier, always=method.result.always, fields=fields)
                    found[method.method] = Owner(table, name, self.module(node))
        return found

    def _inner(self, owner: Owner) -> Iterator[Owner]:
        """Yield the records that the fields of a record hold, called after both."""
        for field in owner.spec.fields:
            if field.nested:
                name = self.inner_name(owner, field)
                identifier = next((found.name for found in field.nested if found.name in ("ID", "id")), None)
                spec = EntitySpec(entity=field.name, id=identifier, fields=field.nested)
                inner = Owner(spec, name, owner.module, owner.name)
                yield inner
                yield from self._inner(inner)

    def inner_name(self, owner: Owner, field: ParamSpec) -> str:
        """Return what the record in a field is called; of many it is the name of one."""
        ending = class_name(field.name) if field.type == "object" else singular(class_name(field.name))
        return renamed_class(self.spec.path, f"{owner.name}{ending}")

    def entity(self, node: Node) -> Owner | None:
        """Return the record that a branch is about, where methods of it return that."""
        used = [method.result.entity for method in node.own() if method.result.entity and not method.result.fixed]
        return next((self.records[name] for name in used if name.lower() == node.name.lower()), None)

    def table(self, node: Node) -> EntitySpec | None:
        """Return the table of the fields of a branch's records."""
        return self.tables.get(node.name.lower())

    def keys_name(self, node: Node) -> str:
        """Return what the names of the fields of a branch are called."""
        return renamed_class(self.spec.path, f"{node.stem}Key")

    def dictionary(self, node: Node, method: MethodSpec, param: ParamSpec) -> str:
        """Return what the keys of a parameter are called; `fields` of all methods of a branch are one."""
        if is_fields(param):
            return renamed_class(self.spec.path, f"{node.stem}Fields")
        last = () if method is node.call else (method.last,)
        ending = (
            "Options"
            if param.name == "params"
            else class_name(param.name.lower().title() if param.name.isupper() else param.name)
        )
        return renamed_class(self.spec.path, f"{node.stem}{class_name(*last)}{ending}")


def _held(fields: list[ParamSpec]) -> Iterator[str]:
    """Yield the names of the records that fields hold, at any depth."""
    for field in fields:
        if field.entity:
            yield field.entity
        yield from _held(field.nested)


def renamed_class(scope: str, name: str) -> str:
    """Return the name of a class, or the one that the overrides give it."""
    names: dict[str, str] = overrides().get("classes", {}).get(scope, {})
    return names.get(name, name)
