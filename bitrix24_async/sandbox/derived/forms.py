"""How a value of the catalogue looks on the wire: a sample of each type, and any value turned into that type.

Older methods, whose fields are upper case, write numbers as text; newer ones write them as numbers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.sandbox.php import to_int, to_number, to_text, truthy
from bitrix24_async.sandbox.tables.cells import Cell, code, days, each, moments, number, own_id
from bitrix24_async.sandbox.tables.values import elements, parse_date
from bitrix24_async.schema.model import ParamSpec

__all__ = ["cell", "coerced", "form", "identity", "sample", "samples"]

Form = tuple[str, bool, str | None]

_DATED = re.compile(r"DATE.*|.*(DATE|TIME|_AT)")
_MOMENT = "2025-06-16T09:00:00+03:00"


def form(field: ParamSpec) -> Form:
    """Return what two fields have in common when they show one value alike."""
    return field.type.partition("|")[0], field.name.isupper(), field.flag


def sample(field: ParamSpec) -> Any:
    """Return a plausible value of a field: one that is allowed, or else the simplest of its type."""
    type_ = form(field)[0]
    if field.entity:
        return [] if type_.endswith("[]") or type_ == "array" else None
    if type_.endswith("[]"):
        return [samples(field.nested)] if type_ == "object[]" and field.nested else []
    if type_.endswith("{}"):
        return {"1": samples(field.nested)} if field.nested else {}
    if type_ == "array":
        return []
    if type_ == "object":
        return samples(field.nested)
    if type_ in ("date", "datetime"):
        return _MOMENT[:10] if type_ == "date" else _MOMENT
    given = field.enum[0] if field.enum else field.default
    return coerced(field, {"string": field.name.title(), "any": None}.get(type_, 1) if given is None else given)


def samples(fields: Sequence[ParamSpec]) -> dict[str, Any]:
    """Return a plausible object; a name in angle brackets stands for keys that nobody can know."""
    return {field.name: sample(field) for field in fields if field.name.isidentifier()}


def coerced(field: ParamSpec, value: Any) -> Any:
    """Return a value in the type of a field, None where it is none."""
    type_, textual, _ = form(field)
    if value is None or type_ in ("any", "file"):
        return value
    if type_ == "integer":
        return None if value == "" else str(to_int(value)) if textual else to_int(value)
    if type_ in ("double", "float"):
        return None if value == "" else to_text(to_number(value)) if textual else to_number(value)
    if type_ == "boolean":
        return _flag(field, truthy(value))
    if type_ in ("date", "datetime"):
        moment = parse_date(value)
        return None if moment is None else moment.isoformat()[: 10 if type_ == "date" else None]
    if type_ == "string":
        return to_text(value)
    return _nested(field, value) if field.nested else value if isinstance(value, (list, dict)) else None


def _nested(field: ParamSpec, value: Any) -> Any:
    """Return what a field that holds records may hold: an object, a list of them, or a mapping."""
    if field.type == "object":
        return _object(field.nested, value) if isinstance(value, dict) else None
    if field.type == "object[]":
        return [_object(field.nested, inner) for inner in elements(value) if isinstance(inner, dict)]
    inner = value.items() if isinstance(value, dict) else ()
    return {key: _object(field.nested, cell) for key, cell in inner if isinstance(cell, dict)}


def _object(fields: Sequence[ParamSpec], value: Mapping[str, Any]) -> dict[str, Any]:
    known = {field.name: field for field in fields}
    return {name: coerced(known[name], cell) if name in known else cell for name, cell in value.items()}


def _flag(field: ParamSpec, value: bool) -> Any:
    if field.flag == "Y/N":
        return "Y" if value else "N"
    return int(value) if field.flag == "1/0" else value


def cell(field: ParamSpec, place: int) -> Cell:
    """Return how generated rows fill a field; neighbours differ where the type allows it."""
    type_ = form(field)[0]
    shift = 2 + place % 40
    if type_ in ("date", "datetime"):
        return Cell(_cut(days(shift).make)) if type_ == "date" else moments(shift)
    if type_ == "boolean":
        return each([coerced(field, value) for value in (True, False)], shift)
    if type_ == "integer" and not field.enum:
        return each([coerced(field, value) for value in range(1, 10)], shift)
    if type_ in ("double", "float"):
        return each([coerced(field, value) for value in (100, 2500.5, 0)], shift)
    if type_ == "string" and not field.enum:
        if _DATED.fullmatch(field.name.upper()):
            return moments(shift)
        if field.name.upper().endswith("ID"):
            return number(1, 9, shift)
        head = code(f"{field.name.replace('_', ' ').capitalize()} ")[:-1]
        return Cell(lambda row, bits: f'{head}{row}"', own=True)
    if field.enum:
        return each([coerced(field, value) for value in field.enum], shift)
    json = code(sample(field))
    return Cell(lambda row, bits: json)


def _cut(make: Any) -> Any:
    # A day without a time: the first ten characters inside the quotation marks.
    return lambda number, bits: make(number, bits)[:11] + '"'


def identity(field: ParamSpec) -> Cell:
    """Return the cell of the row's own id, as text or as a number."""
    type_, textual, _ = form(field)
    return own_id() if textual or type_ == "string" else Cell(lambda row, bits: str(row), own=True)
