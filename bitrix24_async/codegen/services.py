"""The class of one branch: a method for each REST method, a property for each branch below."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Any

from bitrix24_async.codegen import sentences
from bitrix24_async.codegen.module import Module, import_of
from bitrix24_async.codegen.names import python_name
from bitrix24_async.codegen.text import WIDTH, block, docstring, quoted
from bitrix24_async.codegen.tree import Node
from bitrix24_async.codegen.types import argument, is_fields, is_flag, result
from bitrix24_async.codegen.walks import lists
from bitrix24_async.schema import overrides
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = [
    "Service",
    "checked",
    "explained",
    "extra",
    "family",
    "name_of",
    "ordered",
    "page",
    "sendable",
    "service",
    "spread",
]

_POSITIONAL = 3


def service(module: Module, node: Node) -> list[str]:
    """Return the class of a branch."""
    return Service(module, node).lines()


class Service:
    """One branch, about to be written."""

    def __init__(self, module: Module, node: Node) -> None:
        self.module = module
        self.node = node
        self.entity = module.plan.entity(node)

    def lines(self) -> list[str]:
        """Return the class."""
        node = self.node
        base = "§RowService[R]" if self.entity else "§Service" if node.wire else "§Scope"
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
            f"    def of(self, entity: §builtins.type[E], /) -> {name}[E]:",
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
        key = self.module.keys(self.node)
        kind = (param.name.lower(), "object" in param.type, "array" in param.type or param.type.endswith("[]"))
        if kind[0] == "order" and kind[1] and param.keys:
            key = self.module.keyed(self.node, method, param)
        if kind[0] == "select" and param.keys:
            key = self.module.keyed(self.node, method, param)
        if key and kind[0] == "order" and kind[1]:
            return f"§Mapping[{key} | str, str]"
        if key and kind[0] == "select" and kind[2]:
            return f"§Sequence[{key} | str]"
        if key and kind[0] == "sort" and method.paging and method.paging.sort == param.name:
            return f"{key} | str"
        if method.paging and method.paging.sort and param.name == method.paging.order:
            return f"§Mapping[{key or 'str'}{' | str' if key else ''}, str] | {argument(param)}"
        paging = method.paging if self.walks(method) else None
        if paging and not paging.conditions and param.type == "array" and param.name in (paging.filter, paging.order):
            # PHP has one word for lists and mappings.
            return f"§Mapping[str, {'§Any' if param.name == paging.filter else 'str'}]"
        if param.entity:
            return f"§Sequence[{self.module.fields_of(param.entity)} | §Mapping[str, §Any]]"
        name = self.module.dictionary(self.node, method, param)
        if is_fields(param):
            return f"{name} | §Mapping[str, §Any] | §Entity" if name else "§Mapping[str, §Any] | §Entity"
        if param.type == "string" and argument(param).startswith("§Literal"):
            return self.module.choice(self.node, method, param, argument(param))
        if kind[0] == "filter":
            return argument(param)
        return (
            argument(param).replace("§Mapping[str, §Any]", f"{name} | §Mapping[str, §Any]", 1)
            if name
            else argument(param)
        )

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
        return "R" if mine else self.module.use(owner)

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
            return f"dict[str, {result(type_)}]"
        return result(type_)

    # What is sent.

    def body(self, method: MethodSpec, params: list[ParamSpec]) -> list[str]:
        """Return the statements."""
        row = self.row(method)
        entity = "self._entity" if row == "R" else row
        tail = []
        walks = self.walks(method)
        if walks:
            type_, tail = entity, [self.module.paging(self.node, method)]
        else:
            type_ = "self._entities" if row == "R" and method.result.shape == "records" else ""
            type_ = type_ or self.value(method, entity)
            tail += ["read=True"] if method.read else []
            lists = [
                param for param in params if param.name.lower() == "id" and param.type not in ("integer", "string")
            ]
            tail += ["many=True"] if lists else []
            tail += [f"key={quoted(method.result.key)}"] if method.result.key else []
        version = self.module.plan.spec.version
        tail += [f"version={quoted(version)}"] if version != "v2" else []
        call = f"return self.{'_list' if walks else '_call'}("
        sent = self.sent(method, params)
        one = f"        {call}{', '.join([quoted(method.method), ' '.join(sent), type_, *tail])})"
        if len(sent) == 1 and len(one.replace("§", "")) <= WIDTH:
            return [one]
        if sent == ["{}"]:
            return block(8, call, [quoted(method.method), "{}", type_, *tail], ")")
        lines = [f"        wire = {sent[0]}", *sent[1:]]
        return [*lines, *block(8, call, [quoted(method.method), "wire", type_, *tail], ")")]

    def sent(self, method: MethodSpec, params: list[ParamSpec]) -> list[str]:
        """Return the expression of the parameters, on one line or on several."""
        values = [(param, self.travelling(method, param)) for param in params]
        if method.positional:
            order = {param.name: place for place, param in enumerate(method.params)}
            values.sort(key=lambda found: order[found[0].name])
            return spread("§_positional(", [value for _, value in values], ")")
        if all(param.required for param in params) and not extra(method):
            return spread("{", [f"{quoted(param.name)}: {value}" for param, value in values], "}")
        plain = [f"{param.name}={value}" for param, value in values if sendable(param.name)]
        odd = [f"{quoted(param.name)}: {value}" for param, value in values if not sendable(param.name)]
        if odd:
            plain.append(f"**{{{', '.join(odd)}}}")
        flags = [param for param in params if is_flag(param)]
        if extra(method):
            name = self.module.flags(self.node, method, flags, "") if flags else ""
            plain.append("extra=extra")
            return spread("§_merged(", [name, *plain] if name else ["frozenset()", *plain], ")")
        ends, starts = ")", "§_given("
        checks = [f"[{', '.join(map(quoted, group))}]" for group in checked(method)]
        if checks:
            return spread("§_any_of(", [f"[{', '.join(checks)}]", *plain], ends)
        if method.alternatives:
            sets = [f"[{', '.join(map(quoted, group))}]" for group in method.alternatives]
            return spread("§_one_of(", [f"[{', '.join(sets)}]", *plain], ends)
        return spread(starts, plain, ends)

    def travelling(self, method: MethodSpec, param: ParamSpec) -> str:
        """Return the expression of one value as it travels."""
        name = name_of(param)
        if is_flag(param):
            return name if extra(method) else f"§_flag({name})"
        if param.entity:
            return f"[§_fields(record, {self.module.flags_of(param.entity)}) for record in {name}]"
        flags = [inner for inner in param.nested if is_flag(inner)] if param.type == "object" else []
        if not flags and not is_fields(param):
            return name
        constant = self.module.flags(self.node, method, flags, param.name) if flags or is_fields(param) else ""
        value = f"§_fields({name}, {constant})" if constant else f"§_fields({name})"
        return value if param.required else f"None if {name} is None else {value}"

    # Rows by their ids.

    def many(self, method: MethodSpec) -> list[str]:
        """Return `get_many`, where a list is walked along the id and its filter takes a list of ids."""
        if self.row(method) != "R" or not method.paging or not method.paging.many or "get_many" in self.node.methods:
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
        thing = sentences.plural_noun(self.node.wire, self.node.scope)
        name = python_name(method.method.rpartition(".")[2])
        args = ["ids: Ids from anywhere, an async iterator included; those without a row end up in `missing`."]
        args += [f"{name_of(select)}: Fields to return, as in `{name}`."] if select else []
        return [
            *block(4, "def get_many(", ["self", *heads], ") -> §Many[R]:"),
            *docstring(
                8,
                [
                    f"Iterate the {thing} with the given ids in their order, fifty ids a command.",
                    ["Args:", *args],
                    sentences.last_line(method),
                ],
            ),
            f"        return self._many(ids, self.{name}({', '.join(given)}))",
        ]

    # What help says.

    def paragraphs(self, method: MethodSpec) -> list[Any]:
        """Return the docstring of a method, paragraph by paragraph."""
        said: list[Any] = [sentences.sentence(method, self.node.wire, walks=self.walks(method))]
        notes = sentences.facts(method)
        said += [" ".join(notes)] if notes else []
        args = [line for param in ordered(method) if (line := explained(method, param, walks=self.walks(method)))]
        if extra(method):
            args.append(
                "extra: Other fields under their wire names, such as your own `UF_*`; they win over the arguments."
            )
        said += [["Args:", *args]] if args else []
        errors = sentences.raises(method)
        said += [["Raises:", *errors]] if errors else []
        return [*said, sentences.last_line(method)]


def page(node: Node) -> str:
    """Return the page of a branch: the one of its first method."""
    own = overrides().get("branches", {}).get(node.name, {}).get("url")
    if own:
        return str(own)
    first = next(method for child in (node, *node.all()) for method in child.own())
    return first.url


def family(param: ParamSpec) -> bool:
    """Say whether a parameter is a family of names, such as `UF_*`."""
    return not re.fullmatch(r"[A-Za-z]\w*[A-Za-z0-9]|[A-Za-z]", param.name)


def extra(method: MethodSpec) -> bool:
    """Say whether a method takes names that nobody can list."""
    return any(family(param) for param in method.params)


def sendable(name: str) -> bool:
    """Say whether a name may be that of a keyword argument."""
    return not iskeyword(name) and name not in ("extra", "flags")


def checked(method: MethodSpec) -> list[list[str]]:
    """Return the groups of which one parameter has to be given; groups of nested keys are the portal's to check."""
    names = {param.name for param in method.params}
    return [group for group in method.one_of if names >= set(group)]


def ordered(method: MethodSpec) -> list[ParamSpec]:
    """Return the parameters as arguments: the needed ones first, two spellings of one name once."""
    found: dict[str, ParamSpec] = {}
    for param in method.params:
        if not family(param):
            found.setdefault(name_of(param), param)
    return sorted(found.values(), key=lambda param: not param.required)


def name_of(param: ParamSpec) -> str:
    """Return the argument of a parameter."""
    return python_name(param.name)


def spread(head: str, items: list[str], tail: str) -> list[str]:
    """Return an expression that is to stand behind `wire = `."""
    lines = block(8, f"wire = {head}", items, tail)
    if len(lines) == 1:
        return [f"{head}{', '.join(items)}{tail}"]
    return [head, *lines[1:]]


def explained(method: MethodSpec, param: ParamSpec, *, walks: bool) -> str:
    """Return the line of a parameter that needs a word."""
    name, lowered, paging = name_of(param), param.name.lower(), method.paging
    says = ""
    if is_fields(param):
        says = "Fields under their wire names, or an entity; in a mapping None empties a field."
        if method.kind == "add":
            says = "Fields under their wire names, or an entity."
    elif lowered == "filter" and "object" in param.type:
        says = "Conditions by field, the operator before its name." if param.operators else "Conditions by field."
    elif lowered == "select" and param.type != "string":
        says = "Fields to return."
    elif lowered == "order" and "object" in param.type:
        by_id = walks and paging is not None and paging.keyset
        says = "`ASC` or `DESC` by field" + ("; iteration needs none and is faster without." if by_id else ".")
    elif paging and paging.sort and param.name == paging.order:
        says = "`ASC` or `DESC` by field as a mapping, or the direction alone beside `sort`."
    elif paging and paging.style == "start" and param.name == paging.param:
        says = f"Offset of the page, a multiple of {paging.size or 50}, when the call is awaited."
    elif param.default and len(param.default) < 40 and "`" not in param.default and "\\" not in param.default:
        says = f"`{param.default}` where it is not given."
    return f"{name}: {says}" if says else ""
