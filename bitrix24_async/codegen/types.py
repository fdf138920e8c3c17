"""The annotations: how a wire type is written for a parameter, a key, a record and a result."""

from __future__ import annotations

import re
from typing import Final

from bitrix24_async.codegen.text import quoted
from bitrix24_async.schema.model import ParamSpec

__all__ = [
    "argument",
    "cell",
    "is_digit",
    "is_fields",
    "is_flag",
    "is_mapping",
    "is_names",
    "key_value",
    "result",
    "union",
]

ARGUMENTS: Final = {
    "integer": "int",
    "double": "§Decimal | float | str",
    "string": "str",
    "boolean": "bool",
    "date": "§dt.date | str",
    "datetime": "§dt.datetime | §dt.date | str",
    "timestamp": "int",
    "file": "§File | bytes | str | §Sequence[str] | §Mapping[str, §Any]",
    "array": "§Sequence[§Any]",
    "integer[]": "§Sequence[int]",
    "string[]": "§Sequence[str]",
    "object[]": "§Sequence[§Mapping[str, §Any]]",
    "object": "§Mapping[str, §Any]",
    "any": "§Any",
    "null": "None",
    "float": "float",
    "datetime|object": "§dt.datetime | §dt.date | str",
}
CELLS: Final = {
    "integer": "int",
    "double": "§Decimal",
    "string": "str",
    "boolean": "bool",
    "date": "§dt.date",
    "datetime": "§dt.datetime",
    "array": "§builtins.list[§Any]",
    "integer[]": "§builtins.list[int]",
    "string[]": "§builtins.list[str]",
    "object[]": "§builtins.list[dict[str, §Any]]",
    "object": "dict[str, §Any]",
    "any": "§Any",
    "null": "None",
    "datetime|object": "§dt.datetime | dict[str, §Any]",
    "boolean{}": "dict[str, bool]",
    "float": "float",
}
_ID: Final = re.compile(r"id$|.*(Id|_ID|_id)$|ID$|[A-Z]+ID$")


def union(type_: str) -> str:
    """Return what a parameter of alternatives takes."""
    if type_ in ARGUMENTS:
        return ARGUMENTS[type_]
    parts = [part for name in type_.split("|") for part in ARGUMENTS[name].split(" | ")]
    return "§Any" if "§Any" in parts else " | ".join(dict.fromkeys(parts))


def is_flag(param: ParamSpec) -> bool:
    """Say whether a boolean travels as `Y` or `N`."""
    return param.flag == "Y/N"


def is_digit(param: ParamSpec) -> bool:
    """Say whether a boolean travels as `1` or `0`."""
    return param.type == "integer" and set(param.enum) == {"0", "1"}


def is_fields(param: ParamSpec) -> bool:
    """Say whether a parameter holds the fields of a record; an array of them is a mapping, in the words of PHP."""
    return param.name.lower() == "fields" and ("object" in param.type or param.type in ("array", "any"))


def is_mapping(param: ParamSpec) -> bool:
    """Say whether a parameter is a mapping; an array of conditions or of directions is one, in the words of PHP."""
    if param.name.lower() in ("filter", "order"):
        return "string" not in param.type and "integer" not in param.type
    return param.type == "object"


def is_names(param: ParamSpec) -> bool:
    """Say whether a parameter is the list of the fields to return, however its page calls that."""
    return param.name.lower() == "select" and param.type != "string"


def argument(param: ParamSpec) -> str:
    """Return the annotation of a parameter, None aside."""
    lowered = param.name.lower()
    if lowered in ("filter", "order") and is_mapping(param):
        return "§Mapping[str, §Any]"
    if is_digit(param):
        return "bool | int"
    numbers = param.type == "integer" and all(re.fullmatch(r"-?\d+", value) for value in param.enum)
    if param.enum and lowered not in ("order", "sort") and (numbers or param.type == "string"):
        return f"§Literal[{', '.join(param.enum if numbers else map(quoted, param.enum))}]"
    if param.type == "integer" and _ID.fullmatch(param.name) and not lowered.replace("_", "").endswith("typeid"):
        return "int | §Ref"
    return union(param.type)


def key_value(param: ParamSpec) -> str:
    """Return the annotation of a key of a mapping that is written; None empties it."""
    if is_flag(param):
        return "bool | str | None"
    type_ = union(param.type)
    return type_ if type_ == "§Any" or type_.endswith("None") else f"{type_} | None"


def cell(type_: str) -> str:
    """Return the annotation of a value that is read."""
    return CELLS.get(type_, "§Any")


def result(type_: str) -> str:
    """Return the annotation of a result that is a value."""
    return cell(type_)
