"""Whether a decoded value still says what the reply said.

A decoder may turn text into a number, a flag or a moment, and `""` or `[]` into nothing. Whatever else
is different afterwards was changed in silence: a zero lost in front, a key lost, a text become None.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from msgspec import NODEFAULT
from msgspec.structs import fields

from bitrix24_async.core.entity import Entity, public_class

__all__ = ["changes", "leftovers"]

FLAGS = {"Y": True, "N": False, "1": True, "0": False, "true": True, "false": False, 1: True, 0: False}
NOTHING: tuple[Any, ...] = ("", [], {})


def changes(wire: Any, value: Any, at: str = "result") -> Iterator[str]:
    """Yield each place where a value is not what the wire said."""
    if isinstance(value, Entity):
        yield from _record(wire, value, at)
    elif isinstance(value, list):
        yield from _listed(wire, value, at)
    elif isinstance(value, dict):
        yield from _mapping(wire, value, at)
    elif not _same(wire, value):
        yield f"{at} is {wire!r:.60}, read as {value!r:.60}"


def _record(wire: Any, value: Entity, at: str) -> Iterator[str]:
    if not isinstance(wire, dict):
        yield f"{at} is a {type(wire).__name__}, read as a record"
        return
    names = {info.encode_name: info for info in fields(public_class(value)) if info.name != "_more"}
    for key, cell in wire.items():
        if key in value.extra:
            yield from changes(cell, value.extra[key], f"{at}.{key}")
        elif key in names:
            yield from changes(cell, getattr(value, names[key].name), f"{at}.{key}")
        else:
            yield f"{at}.{key} is lost"
    for key in names.keys() - wire.keys():
        if names[key].default is NODEFAULT:
            yield f"{at}.{key} is needed and absent"


def _listed(wire: Any, value: list[Any], at: str) -> Iterator[str]:
    if isinstance(wire, dict):
        # PHP writes a list with gaps as an object; other keys say something.
        if not all(key.isdigit() for key in wire):
            yield f"{at} has keys that are lost"
        wire = list(wire.values())
    if not isinstance(wire, list) and wire not in (None, False, ""):
        yield f"{at} is a {type(wire).__name__}, read as a list"
    elif len(wire or ()) != len(value):
        yield f"{at} has {len(wire or ())} elements, read as {len(value)}"
    else:
        for place, (cell, read) in enumerate(zip(wire or (), value, strict=True)):
            yield from changes(cell, read, f"{at}[{place}]")


def _mapping(wire: Any, value: dict[Any, Any], at: str) -> Iterator[str]:
    if not value and wire in ([], {}):
        return
    if not isinstance(wire, dict) or len(wire) != len(value):
        yield f"{at} is {wire!r:.60}, read as {value!r:.60}"
        return
    for (key, cell), (other, read) in zip(wire.items(), value.items(), strict=True):
        if key != str(other):
            yield f"{at}.{key} is called {other}"
        yield from changes(cell, read, f"{at}.{key}")


def _same(wire: Any, value: Any) -> bool:
    if value is None:
        # PHP says false where it has nothing.
        return wire is None or wire is False or wire in NOTHING
    if isinstance(value, bool):
        return wire is value if isinstance(wire, bool) else FLAGS.get(wire) is value
    if isinstance(value, int | float | Decimal):
        return _same_number(wire, value)
    if isinstance(value, dt.date):
        return isinstance(wire, str) and not wire.isdigit() and type(value).fromisoformat(wire) == value
    return str(wire) == value if type(wire) is int and isinstance(value, str) else bool(wire == value)


def _same_number(wire: Any, value: float | Decimal) -> bool:
    if isinstance(wire, str):
        # A zero in front belongs to a code, not to a number.
        return Decimal(wire) == Decimal(str(value)) and not (len(wire) > 1 and wire[0] == "0" and wire[1].isdigit())
    return not isinstance(wire, bool) and isinstance(wire, int | float) and Decimal(str(wire)) == Decimal(str(value))


def leftovers(value: Any) -> Iterator[tuple[type[Entity], str]]:
    """Yield the class and the name of each cell that is in `extra`, in nested records too."""
    if isinstance(value, Entity):
        cls = public_class(value)
        yield from ((cls, name) for name in value.extra)
        yield from (
            found for info in fields(cls) if info.name != "_more" for found in leftovers(getattr(value, info.name))
        )
    elif isinstance(value, list | dict):
        yield from (
            found for item in (value.values() if isinstance(value, dict) else value) for found in leftovers(item)
        )
