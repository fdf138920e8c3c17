"""The statements of a method: how its arguments become the parameters that travel, and the call that holds them.

What can be told to be wrong without the portal is refused here: a text where names or conditions stand,
a group of which nothing was given.
"""

from __future__ import annotations

from bitrix24_async.codegen.arguments import extra, name_of, sendable
from bitrix24_async.codegen.module import Module
from bitrix24_async.codegen.text import MARK, WIDTH, block, quoted
from bitrix24_async.codegen.tree import Node
from bitrix24_async.codegen.types import is_digit, is_fields, is_flag, is_mapping, is_names
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["returned", "sent"]


def returned(method: MethodSpec, params: list[str], type_: str, paging: str, version: str) -> list[str]:
    """Return the statements: the parameters, on a line of their own where they are long, and the call."""
    tail = [paging] if paging else []
    if not paging:
        tail += ["read=True"] if method.read else []
        tail += ["many=True"] if _takes_many(method) else []
        tail += [f"key={quoted(method.result.key)}"] if method.result.key else []
    tail += [f"version={quoted(version)}"] if version != "v2" else []
    call = f"return self.{'_list' if paging else '_call'}("
    one = f"        {call}{', '.join([quoted(method.method), ' '.join(params), type_, *tail])})"
    if len(params) == 1 and len(one.replace(MARK, "")) <= WIDTH:
        return [one]
    if params == ["{}"]:
        return block(8, call, [quoted(method.method), "{}", type_, *tail], ")")
    lines = [f"        wire = {params[0]}", *params[1:]]
    return [*lines, *block(8, call, [quoted(method.method), "wire", type_, *tail], ")")]


def _takes_many(method: MethodSpec) -> bool:
    """Say whether a list of ids stands where other methods have one."""
    return any(param.name.lower() == "id" and param.type not in ("integer", "string") for param in method.params)


def sent(module: Module, node: Node, method: MethodSpec, params: list[ParamSpec], *, walks: bool) -> list[str]:
    """Return the expression of the parameters, on one line or on several."""
    values = [(param, _travelling(module, node, method, param, walks=walks)) for param in params]
    if method.positional:
        order = {param.name: place for place, param in enumerate(method.params)}
        values.sort(key=lambda found: order[found[0].name])
        return _spread("§_positional(", [value for _, value in values], ")")
    if all(param.required for param in params) and not extra(method):
        return _spread("{", [f"{quoted(param.name)}: {value}" for param, value in values], "}")
    given = [f"{param.name}={value}" for param, value in values if sendable(param.name)]
    odd = [f"{quoted(param.name)}: {value}" for param, value in values if not sendable(param.name)]
    given += [f"**{{{', '.join(odd)}}}"] if odd else []
    if extra(method):
        flags = [param for param in params if is_flag(param)]
        name = module.flags(node, method, flags, "") if flags else ""
        return _spread("§_merged(", [name or "frozenset()", *given, "extra=extra"], ")")
    for check, groups in (("any_of", _groups(method)), ("one_of", method.alternatives)):
        if groups:
            return _spread(f"§_{check}(", [_shown(groups), *given], ")")
    return _spread("§_given(", given, ")")


def _shown(groups: list[list[str]]) -> str:
    shown = (", ".join(map(quoted, group)) for group in groups)
    return f"[{', '.join(f'[{names}]' for names in shown)}]"


def _groups(method: MethodSpec) -> list[list[str]]:
    """Return the groups of which one parameter has to be given."""
    names = {param.name for param in method.params}
    return [group for group in method.one_of if names >= set(group)]


def _inner_groups(method: MethodSpec, param: ParamSpec) -> list[list[str]]:
    """Return the groups of which one key of a parameter has to be given."""
    names = {inner.name for inner in param.nested}
    return [group for group in method.one_of if group not in _groups(method) and names >= set(group)]


def _travelling(module: Module, node: Node, method: MethodSpec, param: ParamSpec, *, walks: bool) -> str:
    """Return the expression of one value as it travels."""
    name = name_of(param)
    if is_flag(param):
        return name if extra(method) else f"§_flag({name})"
    if is_digit(param):
        return f"§_digit({name})"
    if param.entity:
        return f"[§_fields(record, {module.flags_of(param.entity)}) for record in {name}]"
    if walks and method.paging and param.name == method.paging.filter and not method.paging.conditions:
        constant = module.filtered(node, method, param)
        return f"§_conditions({name}, {constant})" if constant else name
    flags = [inner for inner in param.nested if is_flag(inner)]
    if flags and param.type == "object[]":
        return f"§_rows({quoted(param.name)}, {name}, {module.flags(node, method, flags, param.name)})"
    flags = flags if param.type == "object" or is_fields(param) else []
    groups = _inner_groups(method, param)
    if not flags and not groups and not is_fields(param):
        return _shaped(param, walks=walks)
    constant = module.flags(node, method, flags, param.name) if flags or is_fields(param) else ""
    if is_fields(param):
        value = f"§_fields({', '.join([name, *([constant] if constant else [])])})"
        return value if param.required else f"None if {name} is None else {value}"
    parts = [quoted(param.name), name, *([constant] if constant else [])]
    parts += [f"groups={_shown(groups)}"] if groups else []
    return f"§_options({', '.join(parts)})"


def _shaped(param: ParamSpec, *, walks: bool) -> str:
    """Return a value whose shape is looked at, where its type is known and no list looks at it."""
    name = name_of(param)
    if walks and param.name.lower() in ("filter", "order", "select", "sort"):
        return name
    several = param.type == "array" or (param.type.endswith("[]") and "|" not in param.type)
    if is_mapping(param) and not is_names(param):
        return f"§_mapping({quoted(param.name)}, {name})"
    return f"§_sequence({quoted(param.name)}, {name})" if several or is_names(param) else name


def _spread(head: str, items: list[str], tail: str) -> list[str]:
    """Return an expression that is to stand behind `wire = `."""
    lines = block(8, f"wire = {head}", items, tail)
    if len(lines) == 1:
        return [f"{head}{', '.join(items)}{tail}"]
    return [head, *lines[1:]]
