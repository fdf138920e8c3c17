"""Records, the keys they are written with, and the names of their fields: what stands above the services."""

from __future__ import annotations

import re
from collections import Counter

from bitrix24_async.codegen.text import MARK, WIDTH, block, docstring, quoted
from bitrix24_async.codegen.types import cell, key_value
from bitrix24_async.codegen.words.names import attribute, renamed, spelled_as
from bitrix24_async.schema.model import EntitySpec, ParamSpec

__all__ = ["keys", "keys_of", "record", "written"]


def record(name: str, spec: EntitySpec, says: str, classes: dict[str, str], inner: dict[str, str]) -> list[str]:
    """Return the class of a record.

    `classes` has the classes of the catalogue's records that its cells may be, `inner` by field those of its own.
    """
    fields = _attributes(spec)
    rule = _rule([(attr, wire) for attr, wire, _ in fields])
    shown = f', rename="{rule}"' if rule else ""
    lines = [f"class {name}(§Entity, kw_only=True{shown}):", *docstring(4, [says])]
    body = []
    for attr, wire, field in sorted(fields, key=lambda found: found[1] != spec.id):
        type_ = _cell(field, inner.get(field.name) or classes.get(field.entity or ""))
        needed = wire == spec.id and spec.always and field.type == "integer"
        alias = None if renamed(attr, rule) == wire else wire
        body += _declared(attr, type_, alias, needed=needed)
    return [*lines, *(["", *body] if body else [])]


def _declared(attr: str, type_: str, alias: str | None, *, needed: bool) -> list[str]:
    shown = type_ if needed or type_ == "§Any" else f"{type_} | None"
    if alias is None:
        return [f"    {attr}: {shown}" if needed else f"    {attr}: {shown} = None"]
    parts = [*([] if needed else ["default=None"]), f"name={quoted(alias)}"]
    line = f"    {attr}: {shown} = §_field({', '.join(parts)})"
    if len(line.replace(MARK, "")) <= WIDTH:
        return [line]
    return [f"    {attr}: {shown} = §_field(", f"        {', '.join(parts)}", "    )"]


def _cell(field: ParamSpec, held: str | None) -> str:
    if held is None:
        return cell(field.type)
    if field.type == "object{}":
        return f"dict[str, {held}]"
    return f"§builtins.list[{held}]" if field.type.endswith("[]") or field.type == "array" else held


def _attributes(spec: EntitySpec) -> list[tuple[str, str, ParamSpec]]:
    """Return attribute, wire name and field; of two spellings of one name that of replies."""
    found: dict[str, tuple[str, str, ParamSpec]] = {}
    for field in spec.fields:
        wire = spelled_as(field.name, spec.spelling)
        attr = attribute(wire)
        if not re.search(r"[A-Za-z]", wire):
            continue
        first = found.setdefault(attr, (attr, wire, field))
        if (first[1] != wire and field.seen and not first[2].seen) or (first[1] == wire and field.nested):
            found[attr] = (attr, wire, field)
    return list(found.values())


def _rule(names: list[tuple[str, str]]) -> str | None:
    """Return the renaming that suits most fields, None where they are spelled as in Python."""
    fits = Counter(
        {rule: sum(renamed(attr, rule) == wire for attr, wire in names) for rule in (None, "upper", "camel")}
    )
    return max((None, "upper", "camel"), key=lambda rule: fits[rule])


def written(name: str, says: str, fields: list[ParamSpec], classes: dict[str, str]) -> list[str]:
    """Return the dictionary of the keys that a mapping takes.

    It is made by a call: in a class each annotation would be a text, which Python compiles when it imports the module.
    """
    named = {field.name: field for field in fields}
    pairs = [f"{quoted(key)}: {_written(field, classes)}" for key, field in named.items()]
    line = f'{name} = §TypedDict("{name}", {{{", ".join(pairs)}}}, total=False)'
    if len(line.replace(MARK, "")) <= WIDTH:
        return [line, *docstring(0, [says])]
    shown = ["    {", *(f"        {pair}," for pair in pairs), "    },"]
    return [f"{name} = §TypedDict(", f'    "{name}",', *shown, "    total=False,", ")", *docstring(0, [says])]


def _written(field: ParamSpec, classes: dict[str, str]) -> str:
    if field.entity:
        return f"§Sequence[{classes[field.entity]} | §Mapping[str, §Any]] | None"
    return key_value(field)


def keys_of(spec: EntitySpec) -> list[str]:
    """Return the names that `select` and `order` take."""
    found: dict[str, str] = {}
    for field in spec.fields:
        if field.name.isidentifier():
            found.setdefault(attribute(spelled_as(field.name, spec.spelling)), field.name)
    return [*found.values()]


def keys(name: str, values: list[str]) -> list[str]:
    """Return the alias of the names of fields."""
    return block(0, f"{name}: §TypeAlias = §Literal[", [quoted(value) for value in dict.fromkeys(values)], "]")
