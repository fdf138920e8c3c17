"""One module while it is being written: what it defines, what it imports, in which order it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from bitrix24_async.codegen.entities import keys, keys_of, record, written
from bitrix24_async.codegen.facts.parameters import MULTIFIELD
from bitrix24_async.codegen.plan import Owner, Plan
from bitrix24_async.codegen.text import MARK, WIDTH, block, docstring, quoted
from bitrix24_async.codegen.tree import Node
from bitrix24_async.codegen.types import is_fields
from bitrix24_async.codegen.walks import walk
from bitrix24_async.codegen.words.names import class_name, constant, python_name
from bitrix24_async.codegen.words.nouns import noun, title
from bitrix24_async.codegen.words.spelling import with_article
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["FIRST_LINE", "Module", "finished", "import_of"]

FIRST_LINE: Final = "# Generated from the Bitrix24 REST reference; see docs/how-to/regenerate.md. Do not edit."
_SERVICE: Final = "bitrix24_async.scopes.service"
_CALL: Final = "bitrix24_async.core.call"
# Where a marked name comes from, and what it is called there.
_SOURCES: Final = {
    "builtins": ("", "builtins"),
    "dt": ("", "datetime"),
    **dict.fromkeys(("AsyncIterable", "Iterable", "Mapping", "Sequence"), ("collections.abc", "")),
    "Decimal": ("decimal", ""),
    "import_module": ("importlib", ""),
    **dict.fromkeys(("TYPE_CHECKING", "Any", "Literal", "TypeAlias", "TypedDict"), ("typing", "")),
    "_field": ("msgspec", "field"),
    **dict.fromkeys(("Call", "ListCall", "Many", "Paging", "Ref", "Runner"), (_CALL, "")),
    "Entity": ("bitrix24_async.core.entity", ""),
    "File": ("bitrix24_async.core.files", ""),
    **dict.fromkeys(("E", "R", "RowService", "Scope", "Service"), (_SERVICE, "")),
    **{
        f"_{name}": (_SERVICE, name)
        for name in (
            "any_of conditions digit fields flag given mapping merged one_of options positional rows sequence"
        ).split()
    },
}


class Module:
    """The definitions of one module, gathered while its services are written."""

    def __init__(self, plan: Plan, key: str) -> None:
        self.plan = plan
        self.key = key
        self.package: str = f"bitrix24_async.scopes.{plan.spec.path}"
        self.owners: list[Owner] = [
            owner for owner in (*plan.records.values(), *plan.results.values(), *plan.inner) if owner.module == key
        ]
        self.dicts: dict[str, tuple[str, dict[str, ParamSpec]]] = {}
        self.aliases: dict[str, list[str]] = {}
        self.constants: dict[str, set[str]] = {}
        self.walks: dict[str, str] = {}
        self.imports: dict[str, str] = {}

    # What services ask for.

    def title(self, node: Node) -> str:
        """Return what a branch is about."""
        return title(node.wire, node.scope)

    def owner(self, method: MethodSpec) -> Owner | None:
        """Return the record that a method returns."""
        shape, type_ = method.result.shape, method.result.type
        if shape not in ("record", "records") and (shape, type_) != ("map", "object"):
            return None
        if method.result.entity:
            return self.plan.records[method.result.entity]
        return self.plan.results.get(method.method)

    def use(self, owner: Owner) -> str:
        """Return the class of a record, imported where it is another module's."""
        if owner.module != self.key:
            self.imports[owner.name] = f"{self.package}.{owner.module}" if owner.module else self.package
        return owner.name

    def keys(self, node: Node) -> str:
        """Return the alias of the names of a branch's fields, empty where nobody listed them."""
        table = self.plan.table(node)
        values = keys_of(table) if table else []
        if not values:
            return ""
        self.aliases.setdefault(self.plan.keys_name(node), values)
        return self.plan.keys_name(node)

    def keyed(self, node: Node, method: MethodSpec, param: ParamSpec) -> str:
        """Return the alias of the names that one parameter takes."""
        last = "" if method.last.lower() in ("list", "get") else method.last
        stem = f"{node.stem}{last[:1].upper()}{last[1:]}"
        ending = "Order" if param.name.lower() == "order" else "Selection"
        name = f"{stem}{ending}"
        if self.aliases.setdefault(name, param.keys) != param.keys:
            name = f"{node.stem}{class_name(method.last)}{ending}"
            self.aliases[name] = param.keys
        return name

    def choice(self, node: Node, method: MethodSpec, param: ParamSpec, shown: str) -> str:
        """Return the allowed values of a parameter: in place where they are few, by a name where they are many."""
        if len(shown) < 72:
            return shown
        name = self.plan.dictionary(node, method, param)
        self.aliases.setdefault(name, param.enum)
        return name

    def dictionary(self, node: Node, method: MethodSpec, param: ParamSpec) -> str:
        """Return the dictionary of the keys of a parameter, empty where nobody listed them."""
        nested = [field for field in self.nested(node, param) if field.name.isidentifier()]
        if (
            not nested
            or not (param.type == "object" or is_fields(param))
            or param.name.lower() in ("filter", "order", "select")
        ):
            return ""
        name = self.plan.dictionary(node, method, param)
        says = f"The fields that {with_article(noun(node.wire, node.scope))} takes."
        says = says if is_fields(param) else f"What `{param.name}` of `{method.method}` may hold."
        _, fields = self.dicts.setdefault(name, (says, {}))
        for field in nested:
            fields.setdefault(field.name, field)
        return name

    def nested(self, node: Node, param: ParamSpec) -> list[ParamSpec]:
        """Return the keys of a parameter; where the page lists no fields, those of the record's table."""
        table = self.plan.table(node)
        if param.nested or not is_fields(param) or not table:
            return param.nested
        fields = [_written(field) for field in table.fields if not field.readonly]
        return [field for field in fields if field.name.isupper()] or fields

    def flags(self, node: Node, method: MethodSpec, flags: list[ParamSpec], param: str) -> str:
        """Return the constant of the names that travel as `Y` and `N`; `fields` of a branch share one."""
        shared = param.lower() == "fields"
        last = "" if method is node.call else f"_{python_name(method.last).rstrip('_')}"
        stem = constant(node.stem)
        name = (
            f"_{stem}_FLAGS".upper()
            if shared
            else f"_{stem}{last}_{python_name(param)}_FLAGS".upper().replace("__", "_")
        )
        if shared:
            flags = self.shared_flags(node)
        if not flags:
            return ""
        self.constants.setdefault(name, set()).update(flag.name for flag in flags)
        return name

    def shared_flags(self, node: Node) -> list[ParamSpec]:
        """Return the flags among the fields that any method of a branch writes."""
        fields = [param for method in node.own() for param in method.params if is_fields(param)]
        return [inner for param in fields for inner in self.nested(node, param) if inner.flag == "Y/N"]

    def filtered(self, node: Node, method: MethodSpec, param: ParamSpec) -> str:
        """Return the constant of the flags that a filter may hold: its own, and those that the branch writes.

        What is only read as `Y` and `N` proves nothing of a filter: users are read as true and false.
        """
        flags = [field for field in (*self.shared_flags(node), *param.nested) if field.flag == "Y/N"]
        return self.flags(node, method, flags, param.name)

    def fields_of(self, entity: str) -> str:
        """Return the dictionary of the fields of a branch."""
        return self.plan.dictionary(
            self.plan.nodes[entity.lower()], self.plan.spec.methods[0], ParamSpec(name="fields", type="object")
        )

    def flags_of(self, entity: str) -> str:
        """Return the constant of the flags of a branch."""
        node = self.plan.nodes[entity.lower()]
        return self.flags(node, node.own()[0], [], "fields")

    def paging(self, node: Node, method: MethodSpec) -> str:
        """Return the constant of the walk of a list."""
        shown = "\n".join(walk(method))
        for name, known in self.walks.items():
            if known == shown:
                return name
        stem = constant(node.stem)
        last = python_name(method.last).upper()
        name = f"_{stem}_{last}"
        self.walks[name] = shown
        return name

    # What is written.

    def preamble(self) -> list[str]:
        """Return what stands above the services: records, dictionaries, aliases, constants."""
        blocks: list[list[str]] = []
        held = {field.entity for _, fields in self.dicts.values() for field in fields.values() if field.entity}
        held |= {field.entity for owner in self.owners for field in owner.spec.fields if field.entity}
        classes = {name: self.use(owner) for name, owner in self.plan.records.items() if name in held}
        for owner in sorted(self.owners, key=lambda found: (found.name.count("_"), found.name)):
            said = f"A record of `{owner.spec.entity}`, as its methods return it; what is not declared is in `extra`."
            if owner.holder:
                said = f"What `{owner.spec.entity}` of a `{owner.holder}` holds; what is not declared is in `extra`."
            elif owner.spec.entity in self.plan.results:
                said = f"What `{owner.spec.entity.removeprefix('root.')}` returns; what is not declared is in `extra`."
            inner = {field.name: self.plan.inner_name(owner, field) for field in owner.spec.fields if field.nested}
            blocks.append(record(owner.name, owner.spec, said, classes, inner))
        blocks += [
            written(name, says, [*fields.values()], classes) for name, (says, fields) in sorted(self.dicts.items())
        ]
        blocks += [keys(name, values) for name, values in sorted(self.aliases.items())]
        return [line for lines in blocks for line in ["", "", *lines]]

    def privates(self) -> list[str]:
        """Return the constants."""
        lines: list[str] = []
        for name, names in sorted(self.constants.items()):
            lines += ["", "", *_frozen(name, sorted(names))]
        for name, shown in sorted(self.walks.items()):
            lines += ["", "", *_paging(name, shown.splitlines())]
        return lines

    def public(self, services: list[str]) -> list[str]:
        """Return the names that the module defines, and fail where two things have one."""
        found = [*(owner.name for owner in self.owners), *self.dicts, *self.aliases, *services]
        twice = sorted({name for name in found if found.count(name) > 1})
        if twice:
            raise ValueError(f"{self.package}.{self.key}: {', '.join(twice)} would be two things; see overrides.toml")
        return sorted(found, key=_sorted_as)


def _written(field: ParamSpec) -> ParamSpec:
    """Return a field as it is written: what a reply has as a record may be written in another shape."""
    held = field.nested or field.entity not in (None, MULTIFIELD)
    return replace(field, type="any", entity=None, nested=[]) if held else field


def _sorted_as(name: str) -> tuple[int, str]:
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)


def _paging(name: str, arguments: list[str]) -> list[str]:
    one = f"{name} = §Paging({', '.join(arguments)})"
    if len(one) <= WIDTH + 1:
        return [one]
    middle = f"    {', '.join(arguments)}"
    return [
        f"{name} = §Paging(",
        *([middle] if len(middle) <= WIDTH else [f"    {found}," for found in arguments]),
        ")",
    ]


def _frozen(name: str, values: list[str]) -> list[str]:
    one = f"{name} = frozenset({{{', '.join(map(quoted, values))}}})"
    if len(one) <= 120:
        return [one]
    return [f"{name} = frozenset(", "    {", *(f"        {quoted(value)}," for value in values), "    }", ")"]


def finished(says: list[str], public: list[str], body: list[str], imports: dict[str, str], checked: list[str]) -> str:
    """Return the text of a module: `imports` maps classes of other modules, `checked` is for checkers only."""
    text = "\n".join(body)
    used = sorted(set(re.findall(rf"{MARK}(\w+)", text)) | ({"TYPE_CHECKING"} if checked else set()))
    # A class of the module has the name of a class of the core: the core's gets an underscore.
    clashing = {name for name in used if name in public}
    text = re.sub(rf"{MARK}(\w+)", lambda found: f"_{found[1]}" if found[1] in clashing else found[1], text)
    lines = [FIRST_LINE, "", *docstring(0, says), "", "from __future__ import annotations", ""]
    lines += _imports(used, clashing, imports)
    if checked:
        lines += ["", "if TYPE_CHECKING:", *checked]
    shown = block(0, "__all__ = [", [quoted(name) for name in public], "]")
    return "\n".join([*lines, "", *shown, text, ""])


def _imports(used: list[str], clashing: set[str], others: dict[str, str]) -> list[str]:
    plain: list[str] = []
    groups: dict[str, set[str]] = {}
    aliased: list[tuple[str, str]] = []
    for name in used:
        source, original = _SOURCES[name]
        if not source:
            plain.append(f"import {original}" + (f" as {name}" if original != name else ""))
        elif original or name in clashing:
            alias = f"_{name}" if name in clashing else name
            aliased.append((source, f"from {source} import {original or name} as {alias}"))
        else:
            groups.setdefault(source, set()).add(name)
    for name, source in others.items():
        groups.setdefault(source, set()).add(name)
    lines_from = [(source, 0, import_of(source, names, "")) for source, names in groups.items()]
    lines_from += [(source, 1, [line]) for source, line in aliased]
    standard: list[str] = []
    third: list[str] = []
    own: list[str] = []
    for source, _, lines in sorted(lines_from, key=lambda found: (found[0].lower(), found[1], found[2])):
        home = third if source == "msgspec" else own if source.startswith("bitrix24") else standard
        home += lines
    parts = [part for part in ([*sorted(plain), *standard], third, own) if part]
    return [line for number, part in enumerate(parts) for line in ([""] if number else []) + part]


def import_of(source: str, names: Iterable[str], pad: str) -> list[str]:
    """Return an import as the linter sorts it and the formatter breaks it."""
    listed = sorted(set(names), key=lambda name: (_sorted_as(name)[0], name.lower(), name))
    one = f"{pad}from {source} import {', '.join(listed)}"
    if len(one) <= WIDTH:
        return [one]
    return [f"{pad}from {source} import (", *(f"{pad}    {name}," for name in listed), f"{pad})"]
