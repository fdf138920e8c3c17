"""The integer ids of decoded rows, whatever the rows are."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter, itemgetter
from typing import Any, TypeVar

from msgspec import MsgspecError, Raw, Struct, defstruct, json
from msgspec import field as make_field
from msgspec.structs import fields

from bitrix24_async.core.cells import is_a, type_name
from bitrix24_async.core.entity import Entity
from bitrix24_async.errors import DecodeError

__all__ = ["ids_of"]

R = TypeVar("R")


def ids_of(row: type[R], id_name: str) -> Callable[[list[R]], list[int]]:
    """Return what takes the integer ids out of decoded rows; a row without one is a `DecodeError`."""
    if row is Raw:
        return _checked(_raw_ids(id_name), row)
    struct: Any = row
    declared = {info.encode_name: info for info in fields(struct)} if is_a(row, Struct) else {}
    info = declared.get(id_name)
    if info is not None:
        cell = attrgetter(info.name)
        return (lambda rows: list(map(cell, rows))) if info.type is int else _checked(_cells(cell), row)
    if is_a(row, Entity):
        return _checked(_cells(lambda entity: entity.extra.get(id_name)), row)
    return _checked(_cells(itemgetter(id_name)), row)


def _raw_ids(id_name: str) -> Callable[[list[Any]], list[int]]:
    """Return what reads the ids of rows that stay bytes; a row is scanned only where its id does not come first."""
    head = re.compile(rb'\s*\{\s*%s\s*:\s*"?([0-9]{1,18})"?\s*[,}]' % re.escape(json.encode(id_name))).match
    keyed = defstruct("Keyed", [("v", int, make_field(name=id_name))])
    decode: Callable[[Any], Any] = json.Decoder(keyed, strict=False).decode

    def read(rows: list[Any]) -> list[int]:
        heads = list(map(head, rows))
        if None in heads:
            return [decode(row).v for row in rows]
        return [int(found[1]) for found in heads if found]

    return read


def _cells(cell: Callable[[Any], Any]) -> Callable[[list[Any]], list[int]]:
    """Return what reads the ids of rows by a function for one of them."""

    def read(rows: list[Any]) -> list[int]:
        cells = list(map(cell, rows))
        return list(map(int if _all_digits(cells) else _id, cells))

    return read


def _checked(read: Callable[[list[Any]], list[int]], row: Any) -> Callable[[list[Any]], list[int]]:
    def ids(rows: list[Any]) -> list[int]:
        try:
            return read(rows)
        except (MsgspecError, UnicodeDecodeError, RecursionError, LookupError, AttributeError, TypeError, ValueError):
            raise DecodeError(f"a row of {type_name(row)} has no integer id") from None

    return ids


def _all_digits(cells: list[Any]) -> bool:
    """Say of a whole page at once that its ids are texts of digits."""
    try:
        text = "".join(cells)
    except TypeError:
        return False
    return text.isascii() and text.isdigit() and all(cells)


def _id(cell: Any) -> int:
    if cell.__class__ is int:
        number: int = cell
        return number
    if isinstance(cell, str) and cell.isascii() and cell.isdigit():
        return int(cell)
    raise ValueError
