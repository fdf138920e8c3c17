"""The class of one branch: a method for each REST method, a property for each branch below."""

from __future__ import annotations

import re
from typing import Any

from bitrix24_async.codegen.arguments import EXTRA, explained, extra, name_of, ordered
from bitrix24_async.codegen.module import Module, import_of
from bitrix24_async.codegen.plan import Owner
from bitrix24_async.codegen.sending import returned, sent
from bitrix24_async.codegen.text import block, docstring
from bitrix24_async.codegen.tree import Node
from bitrix24_async.codegen.types import argument, is_fields, is_mapping, is_names, result
from bitrix24_async.codegen.walks import lists
from bitrix24_async.codegen.words.names import python_name
from bitrix24_async.codegen.words.notes import facts, last_line, raises
from bitrix24_async.codegen.words.nouns import found, noun
from bitrix24_async.codegen.words.sentences import sentence
from bitrix24_async.codegen.words.spelling import plural
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["Service", "page", "service"]

_POSITIONAL = 3


def service(module: Module, node: Node) -> list[str]:
    """Return the class of a branch."""
    return Service(module, node).lines()


class Service:
    """One branch, about to be written."""

    def __init__(self, module: Module, node: Node) -> None:
        self.module = module
        self.node = node
        self.entity: Owner | None = module.plan.entity(node)

    def lines(self) -> list[str]:
        """Return the class."""
        node = self.node
        base = "§RowService[§R]" if self.entity else "§Service" if node.wire else "§Scope"
        lines = [f"class {node.service}({base}):"]
        if node.call:
            lines += docstring(4, self.paragraphs(node.call))
        else:
            lines += docstring(4, [f"{self.title()}: {page(node)}"])
        if base == "§Scope":
            lines += ["", "    __slots__ = ()"]
        members: dict[str, list[str]] = {}
        for name, method in node.methods.items():
            members[name] = self.method(name, method)
            many = self.many(method) if self.walks(method) else []
            if many:
                members.setdefault("get_many", many)
        for name, child in node.children.items():
            members[name] = self.property(name, child)
        parts = [self.of()] if self.entity else []
        parts += [self.method("__call__", node.call)] if node.call else []
        parts += [members[name] for name in sorted(members)]
        for part in parts:
            lines += ["", *part]
        return lines

    def title(self) -> str:
        """Return what the branch is about."""
        return self.module.title(self.node)

    def of(self) -> list[str]:
        """Return the method that changes the type of the rows."""
        name, kind = self.node.service, "service" if self.node.wire else "scope"
        row = self.entity.name if self.entity else ""
        says = f"Return the {kind} with rows of another type, such as a subclass of `{row}` with your user fields."
        return [
            f"    def of(self, entity: §builtins.type[§E], /) -> {name}[§E]:",
            *docstring(8, [says]),
            f"        return {name}(self._runner, entity)",
        ]

    def property(self, name: str, child: Node) -> list[str]:
        """Return the property that leads to a branch below."""
        owner = self.module.plan.entity(child)
        target, row = child.service, owner.name if owner else ""
        lines = [
            "    @§builtins.property",
            f"    def {name}(self) -> {target}{f'[{row}]' if row else ''}:",
            *docstring(8, [f"{self.module.title(child)}: {page(child)}"]),
        ]
        if not self.node.wire:
            lines += [*import_of(f"{self.module.package}.{name}", {target, row} - {""}, " " * 8), ""]
        return [*lines, f"        return {target}(self._runner{f', {row}' if row else ''})"]

    def method(self, name: str, method: MethodSpec) -> list[str]:
        """Return one method."""
        params = ordered(method)
        lines = block(4, f"def {name}(", ["self", *self.arguments(method, params)], f") -> {self.returns(method)}:")
        lines += docstring(8, self.paragraphs(method))
        return [*lines, *self.body(method, params)]

    def body(self, method: MethodSpec, params: list[ParamSpec]) -> list[str]:
        """Return the statements of one method."""
        row, walks = self.row(method), self.walks(method)
        entity = "self._entity" if row == "§R" else row
        many = {"records": "self._entities", "map": "self._entities_by_key"}.get(method.result.shape)
        type_ = many if many and row == "§R" else self.value(method, entity)
        paging = self.module.paging(self.node, method) if walks else ""
        wire = sent(self.module, self.node, method, params, walks=walks)
        return returned(method, wire, entity if walks else type_, paging, self.module.plan.spec.version)

    def arguments(self, method: MethodSpec, params: list[ParamSpec]) -> list[str]:
        """Return the arguments: the first needed ones by position, the rest by name."""
        needed = [param for param in params if param.required][:_POSITIONAL]
        found = [f"{name_of(param)}: {self.annotation(method, param)}" for param in needed]
        rest = params[len(needed) :]
        if rest or extra(method):
            found.append("*")
        for param in rest:
            type_ = self.annotation(method, param)
            plain = type_ == "§Any" or type_.endswith("| None")
            optional = type_ if param.required else f"{type_} = None" if plain else f"{type_} | None = None"
            found.append(f"{name_of(param)}: {optional}")
        if extra(method):
            found.append("extra: §Mapping[str, §Any] | None = None")
        return found

    def annotation(self, method: MethodSpec, param: ParamSpec) -> str:
        """Return the annotation of a parameter, None aside."""
        lowered = param.name.lower()
        sorts = method.paging is not None and method.paging.sort == param.name and param.type == "string"
        order = lowered == "order" and is_mapping(param)
        if order or sorts or is_names(param):
            known = param.keys and not sorts
            key = self.module.keyed(self.node, method, param) if known else self.module.keys(self.node)
            wanted = f"{key} | str" if key else "str"
            return wanted if sorts else f"§Mapping[{wanted}, str]" if order else f"§Sequence[{wanted}]"
        if lowered == "order" and method.paging and method.paging.sort:
            return "§Mapping[str, str] | str"
        paging = method.paging if self.walks(method) else None
        if paging and not paging.conditions and param.type == "array" and param.name in (paging.filter, paging.order):
            # PHP has one word for lists and mappings.
            return f"§Mapping[str, {'§Any' if param.name == paging.filter else 'str'}]"
        if paging and paging.conditions and param.name == paging.filter:
            return "§Mapping[str, §Any] | §Sequence[§Sequence[§Any] | §Mapping[str, §Any]]"
        if param.entity:
            return f"§Sequence[{self.module.fields_of(param.entity)} | §Mapping[str, §Any]]"
        name = self.module.dictionary(self.node, method, param)
        if is_fields(param):
            return f"{name} | §Mapping[str, §Any] | §Entity" if name else "§Mapping[str, §Any] | §Entity"
        plain = argument(param)
        if param.type == "string" and plain.startswith("§Literal"):
            return self.module.choice(self.node, method, param, plain)
        return plain.replace("§Mapping[str, §Any]", f"{name} | §Mapping[str, §Any]", 1) if name else plain

    def alias(self, method: MethodSpec, param: ParamSpec) -> str:
        """Return the name of the keys or of the values of a parameter, empty where it has none."""
        named = re.match(r"\w+", self.annotation(method, param))
        return named[0] if named and named[0] in (*self.module.dicts, *self.module.aliases) else ""

    # What comes back.

    def walks(self, method: MethodSpec) -> bool:
        """Say whether the engine knows how to walk the list."""
        return lists(method)

    def row(self, method: MethodSpec) -> str:
        """Return the record of a method in annotations."""
        owner = self.module.owner(method)
        if owner is None:
            return "dict[str, §Any]"
        mine = owner == self.entity and not method.result.fixed
        return "§R" if mine else self.module.use(owner)

    def returns(self, method: MethodSpec) -> str:
        """Return the annotation of the call."""
        if self.walks(method):
            return f"§ListCall[{self.row(method)}]"
        return f"§Call[{self.value(method, self.row(method))}]"

    def value(self, method: MethodSpec, row: str) -> str:
        """Return the type of the result; `row` stands for the record."""
        shape, type_ = method.result.shape, method.result.type
        if shape in ("record", "object"):
            return row
        if shape == "records":
            return f"§builtins.list[{row}]"
        if shape == "array":
            return f"§builtins.list[{result(type_)}]"
        if shape == "map":
            return f"dict[str, {row if self.module.owner(method) else result(type_)}]"
        return result(type_)

    # Rows by their ids.

    def many(self, method: MethodSpec) -> list[str]:
        """Return `get_many`, where a list is walked along the id and its filter takes a list of ids."""
        if self.row(method) != "§R" or not method.paging or not method.paging.many or "get_many" in self.node.methods:
            return []
        params = ordered(method)
        needed = [param for param in params if param.required]
        select = next((param for param in params if param.name == method.paging.select), None)
        heads = [f"{name_of(param)}: {self.annotation(method, param)}" for param in needed]
        heads.append("ids: §Iterable[int] | §AsyncIterable[int]")
        given = [name_of(param) for param in needed]
        if select:
            heads += ["*", f"{name_of(select)}: {self.annotation(method, select)} | None = None"]
            given.append(f"{name_of(select)}={name_of(select)}")
        thing = plural(noun(self.node.wire, self.node.scope))
        name = python_name(method.last)
        args = [explained(method, param, self.node.wire, walks=True) for param in needed]
        args += ["ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`."]
        args += [f"{name_of(select)}: Fields to return, as in `{name}`."] if select else []
        return [
            *block(4, "def get_many(", ["self", *heads], ") -> §Many[§R]:"),
            *docstring(
                8,
                [
                    f"Iterate the {thing} with the given ids in their order, fifty ids a command.",
                    ["Args:", *args],
                    last_line(method),
                ],
            ),
            f"        return self._many(ids, self.{name}({', '.join(given)}))",
        ]

    # What help says.

    def paragraphs(self, method: MethodSpec) -> list[Any]:
        """Return the docstring of a method, paragraph by paragraph."""
        said: list[Any] = [sentence(method, self.node.wire, walks=self.walks(method))]
        notes = facts(method)
        said += [" ".join(notes)] if notes else []
        args = [
            explained(
                method,
                param,
                self.node.wire,
                walks=self.walks(method),
                alias=self.alias(method, param),
                version=self.module.plan.spec.version,
            )
            for param in ordered(method)
        ]
        args += [EXTRA] if extra(method) else []
        said += [["Args:", *args]] if args else []
        errors = raises(method, noun(self.node.wire, self.node.scope))
        said += [["Raises:", *errors]] if errors else []
        return [*said, last_line(method)]


def page(node: Node) -> str:
    """Return the page of a branch: the one of its first method."""
    own = found("pages", (node.scope, *node.wire))
    if own:
        return own
    first = next(method for child in (node, *node.all()) for method in child.own())
    return first.url
