"""What the example replies say about a documented type.

A documented type is kept where every example decodes into it. Where one does not, the narrowest
type that takes all of them is used, so that a declared type never lies about what was seen.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from msgspec import ValidationError, convert

from bitrix24_async.core.cells import mended, wire_type

__all__ = ["cells", "fits", "payloads", "proves", "settled", "shown_type"]

TYPES: dict[str, Any] = {
    "integer": int | None,
    "double": Decimal | None,
    "boolean": bool | None,
    "datetime": dt.datetime | None,
    "date": dt.date | None,
    "string": str | None,
    "array": list[Any] | None,
    "integer[]": list[int] | None,
    "string[]": list[str] | None,
    "object[]": list[dict[str, Any]] | None,
    "object": dict[str, Any] | None,
    "any": Any,
}
# Nothing but a moment is written so.
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
SHOWN: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "double",
    list: "array",
    dict: "object",
}
# What msgspec would take for seconds since 1970.
NUMBER = re.compile(r"\s*[+-]?\d+(\.\d*)?\s*")
# A zero in front belongs to a code, which is no number.
CODE = re.compile(r"[+-]?0\d+|\+.*")
NARROWING = ("integer", "double", "datetime", "string", "array", "object")


@cache
def _wire(type_: str) -> Any:
    return wire_type(TYPES[type_])


def fits(type_: str, value: Any) -> bool:
    """Say whether a value of an example decodes into a type."""
    if isinstance(value, str) and _misread(type_, value):
        return False
    try:
        convert(mended(TYPES[type_], value), _wire(type_), strict=False)
    except ValidationError:
        return False
    # An array would take the values of an object, and lose their names; false is nothing, of whatever type.
    is_no_list = value is False or (isinstance(value, dict) and bool(value))
    return not (is_no_list and type_.endswith(("array", "[]")))


def _misread(type_: str, text: str) -> bool:
    """Say whether a decoder would make something of a text that it does not say."""
    if type_ in ("date", "datetime"):
        return bool(NUMBER.fullmatch(text))
    return type_ in ("integer", "double") and bool(CODE.fullmatch(text))


def proves(value: Any) -> bool:
    """Say whether a value tells anything of the type of its cell."""
    return value not in (None, "", [], {})


def settled(type_: str, seen: Sequence[Any]) -> str:
    """Return the type of a cell: the documented one, or what the examples show instead."""
    known = type_ if type_ in TYPES else "any"
    values = [value for value in seen if value not in (None, "")]
    if (
        values
        and known in ("any", "string")
        and all(isinstance(value, str) and INSTANT.fullmatch(value) for value in values)
    ):
        return "datetime"
    if (
        known == "string"
        and any(type(value) is int for value in values)
        and all(fits("integer", value) for value in values)
    ):
        return "integer"
    if known == "any" or all(fits(known, value) for value in values):
        return known
    return next((narrow for narrow in NARROWING if all(fits(narrow, value) for value in values)), "any")


def shown_type(seen: Sequence[Any]) -> str:
    """Return the type of a cell that no table has: what its values in the examples are."""
    kinds = {SHOWN.get(type(value), "any") for value in seen if value is not None}
    type_ = kinds.pop() if len(kinds) == 1 else "any"
    return settled(type_, seen)


def cells(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the name and the value of each cell of a reply, in nested records too."""
    if isinstance(value, dict):
        yield from value.items()
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from cells(inner)


def payloads(replies: Iterable[Any], key: str | None) -> list[Any]:
    """Return what stands at the key of a result in each reply that has it."""
    found = [body.get("result") for body in replies if isinstance(body, dict)]
    if key is None:
        return found
    return [result[key] for result in found if isinstance(result, dict) and key in result]
