"""User fields as the source of a module: a class for each kind of record, an enumeration for each list.

The text is what a formatter leaves alone at a width of 88 and of 120: what is too
long for one line of 88 stands on several, each with a comma at its end. The same
portal gives the same text.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from bitrix24_async.codegen.userfields.names import Names, attribute_words, class_name, words
from bitrix24_async.codegen.userfields.source import Record, UserField

__all__ = ["module"]

_WIDTH: Final = 88
_TYPES: Final[Mapping[str, str]] = {
    "address": "str",
    "boolean": "bool",
    "crm": "str",
    "crm_entity": "int",
    "crm_status": "str",
    "date": "dt.datetime",
    "datetime": "dt.datetime",
    "disk_file": "int",
    "double": "Decimal",
    "employee": "int",
    "enumeration": "int",
    "file": "dict[str, Any]",
    "hlblock": "int",
    "iblock_element": "int",
    "iblock_section": "int",
    "integer": "int",
    "money": "str",
    "string": "str",
    "string_formatted": "str",
    "url": "str",
}
_HINTS: Final[Mapping[str, str]] = {
    "address": "an address as `text|latitude;longitude`",
    "crm": "a record as `D_5`",
    "money": "an amount as `100|EUR`",
}
_IMPORTED: Final = ("Any", "Choice", "ClassVar", "Decimal")


class _Attribute(Struct, frozen=True):
    """A field with the name and the type that it has in Python."""

    name: str
    type: str
    field: UserField


class _Written:
    """The classes so far: their source, their names, and the annotations that need imports."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._names = Names({*_IMPORTED, *(record.base for record in records)})
        self._classes = [self._names.class_(record.name) for record in records]
        self.blocks: list[str] = []
        self.defined: list[str] = []
        self.annotations: list[str] = []
        for name, record in zip(self._classes, records, strict=True):
            self._add(name, record)

    def _add(self, name: str, record: Record) -> None:
        """Write the enumerations of a record, then its class."""
        taken = Names(record.taken | {"ENTITY_TYPE_ID"})
        attributes = []
        for field in record.added:
            attribute = taken.attribute(attribute_words(field.label, field.code))
            choice = self._enumeration(name, attribute, field) if field.options else ""
            attributes.append(_Attribute(attribute, _annotation(field, choice, record), field))
        self.annotations += [attribute.type for attribute in attributes]
        self.annotations += ["ClassVar"] if record.entity_type_id is not None else []
        self._define(name, _entity(name, record, attributes))

    def _enumeration(self, record: str, attribute: str, field: UserField) -> str:
        own = class_name(attribute.split("_"))
        # A declaration whose head fills the line is laid out differently by every formatter.
        roomy = len(f"    {attribute}: list[{record}{own}] | None = field(") <= _WIDTH
        name = self._names.class_(f"{record}{own}" if roomy else own)
        self.annotations.append("Choice")
        self._define(name, _enumeration(name, field))
        return name

    def _define(self, name: str, lines: Iterable[str]) -> None:
        self.defined.append(name)
        self.blocks.append("\n".join(lines))


def module(host: str, command: str, records: Sequence[Record]) -> str:
    """Return the source of a module with a class for each record.

    Args:
        host: The portal, for the docstring.
        command: What writes the module, for the docstring; it may hold no secret.
        records: The classes in order.
    """
    written = _Written(records)
    imports = _imports(" ".join(written.annotations), records)
    top = "\n".join([*_docstring(0, _heading(host, command)), "", *imports, *_exported(written.defined)])
    return _marked("\n\n\n".join([top, *written.blocks]) + "\n")


def _heading(host: str, command: str) -> list[str]:
    return [
        f"User fields of {host}.",
        f"Written by `{command}`; with `--check` it says whether the portal has changed.",
    ]


def _enumeration(name: str, field: UserField) -> Iterator[str]:
    yield f"class {name}(Choice):"
    yield from _docstring(4, [f"The values of `{field.code}`.", *([f"{field.label}."] if field.label else [])])
    yield ""
    members = Names()
    for id, label in field.options:
        member, text = members.member(words(label), id), _literal(label)
        line = f"    {member} = {id}, {text}"
        yield from (
            [line]
            if len(line) <= _WIDTH
            else [
                f"    {member} = (",
                f"        {id},",
                f"        {text},",
                "    )",
            ]
        )


def _entity(name: str, record: Record, attributes: Sequence[_Attribute]) -> Iterator[str]:
    yield f"class {name}({record.base}, kw_only=True):"
    yield from _docstring(4, [record.title, *([f"The portal calls it '{record.label}'."] if record.label else [])])
    if record.entity_type_id is not None or attributes:
        yield ""
    if record.entity_type_id is not None:
        yield f"    ENTITY_TYPE_ID: ClassVar[int] = {record.entity_type_id}"
    for attribute in attributes:
        yield from _declaration(attribute)


def _declaration(attribute: _Attribute) -> Iterator[str]:
    field = attribute.field
    type_ = attribute.type if attribute.type == "Any" else f"{attribute.type} | None"
    yield from _block(4, f"{attribute.name}: {type_} = field(", ["default=None", f"name={_literal(field.wire)}"], ")")
    hint = "" if attribute.type in ("int", "list[int]", "Any") else _HINTS.get(field.type, "")
    about = "; ".join(filter(None, (field.label, hint)))
    if about:
        yield from _docstring(4, [about])


def _annotation(field: UserField, choice: str, record: Record) -> str:
    one = choice or _TYPES.get(field.type, "Any")
    if field.type == "crm" and len(field.targets) == 1 and record.module.endswith(".crm"):
        one = "int"  # a field that points to one kind of record holds bare ids
    if field.type == "file" and not record.module.endswith(".crm"):
        one = "Any"
    if field.multiple is None:
        return "Any"
    return f"list[{one}]" if field.multiple else one


def _imports(annotations: str, records: Sequence[Record]) -> Iterator[str]:
    used = set(re.findall(r"\w+", annotations))
    typing = sorted(used & {"Any", "ClassVar"})
    standard = ["import datetime as dt"] if "dt" in used else []
    standard += ["from decimal import Decimal"] if "Decimal" in used else []
    standard += [f"from typing import {', '.join(typing)}"] if typing else []
    yield from [*standard, ""] if standard else []
    yield from ["from bitrix24_async import Choice"] if "Choice" in used else []
    for place in sorted({record.module for record in records}):
        bases = sorted({record.base for record in records if record.module == place})
        line = f"from {place} import {', '.join(bases)}"
        yield from [line] if len(line) <= _WIDTH else _block(0, f"from {place} import (", bases, ")")
    yield from ["from msgspec import field"] if any(record.added for record in records) else []
    yield from [""] if records else []


def _exported(names: Iterable[str]) -> list[str]:
    return _block(0, "__all__ = [", [_literal(name) for name in sorted(names, key=_naturally)], "]")


def _naturally(name: str) -> tuple[bool, list[tuple[bool, int, str]]]:
    parts = re.findall(r"\d+|\D+", name)
    return not name.isupper(), [(not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]


def _block(indent: int, head: str, items: Sequence[str], tail: str) -> list[str]:
    """Return a bracketed list on one line, or one item a line where it is too long."""
    pad = " " * indent
    line = f"{pad}{head}{', '.join(items)}{tail}"
    if len(line) <= _WIDTH:
        return [line]
    return [f"{pad}{head}", *(f"{pad}    {item}," for item in items), f"{pad}{tail}"]


def _docstring(indent: int, paragraphs: Sequence[str]) -> list[str]:
    """Return a docstring; quotes and backslashes of a label become ones that end nothing."""
    pad = " " * indent
    plain = [text.replace("\\", "/").replace('"', "'") for text in paragraphs]
    if len(plain) == 1 and len(f'{pad}"""{plain[0]}"""') <= _WIDTH:
        return [f'{pad}"""{plain[0]}"""']
    lines: list[str] = []
    for text in plain:
        opening = pad if lines else f'{pad}"""'
        lines += ["", *_wrapped(text, opening, pad)]
    return [*lines[1:], f'{pad}"""']


def _wrapped(text: str, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _literal(text: str) -> str:
    """Return a text as the formatter quotes it."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    shown = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    return f"{quote}{shown}{quote}"


def _marked(text: str) -> str:
    """Return the module with a note for the linter about what is not ours to change: labels.

    Not every label in Cyrillic looks like Latin to it, so that it is not to ask whether the note is needed.
    """
    rules = ["E501"] if any(len(line) > _WIDTH for line in text.splitlines()) else []
    rules += [] if text.isascii() else ["RUF001", "RUF002", "RUF100"]
    return f"# ruff: noqa: {', '.join(rules)}\n\n{text}" if rules else text
