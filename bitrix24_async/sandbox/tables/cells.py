"""How one cell of a generated row is made: a function from id and hash to JSON text.

A row is never stored. Its id and the seed give a 64-bit hash, each column takes
some bits of it, and the row is put together as text. So a row costs a few
microseconds, is the same at each reading, and differs from its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any

import msgspec
from msgspec import Struct

__all__ = [
    "Cell",
    "Make",
    "code",
    "constant",
    "days",
    "each",
    "flag",
    "mix",
    "moments",
    "money",
    "number",
    "odd",
    "own_id",
    "text",
]

_ENCODER = msgspec.json.Encoder()
_MASK = (1 << 64) - 1
_ZONE = timezone(timedelta(hours=3))

Make = Callable[[int, int], str]


class Cell(Struct, frozen=True):
    """How a column's values are made; `own` tells that they differ from row to row.

    The others depend on one of a few hundred variants of a row, which a layout
    renders once.
    """

    make: Make
    own: bool = False


def code(value: Any) -> str:
    """Return a value as JSON text."""
    return _ENCODER.encode(value).decode()


def mix(number: int) -> int:
    """Scatter a number over 64 bits."""
    number = (number * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019) & _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)


def constant(value: Any) -> Cell:
    """Return a cell that is the same in each row."""
    json = code(value)
    return Cell(lambda number, bits: json)


def each(values: Sequence[Any], shift: int) -> Cell:
    """Return a cell that holds one of the values."""
    pool = [code(value) for value in values]
    size = len(pool)
    return Cell(lambda number, bits: pool[(bits >> shift) % size])


def flag(shift: int) -> Cell:
    """Return a cell of `"Y"` or `"N"`."""
    return each(("Y", "N"), shift)


def own_id() -> Cell:
    """Return the cell of the row's own id, as text."""
    return Cell(lambda number, bits: f'"{number}"', own=True)


def number(low: int, high: int, shift: int) -> Cell:
    """Return a cell of a whole number as text."""
    span = high - low + 1
    return Cell(lambda number, bits: f'"{low + (bits >> shift) % span}"')


def money(shift: int) -> Cell:
    """Return a cell of an amount with two decimals, as text."""
    return Cell(lambda number, bits: f'"{(bits >> shift) % 9_000_000}.{(bits >> 3) % 100:02d}"', own=True)


def text(formats: Sequence[str], shift: int) -> Cell:
    """Return a cell of text; `{}` in a format stands for the row's id."""
    pool = [tuple(code(form)[1:-1].split("{}")) for form in formats]
    size = len(pool)
    return Cell(lambda number, bits: f'"{str(number).join(pool[(bits >> shift) % size])}"', own=True)


@cache
def _calendar(size: int, minutes: int, hour: int) -> list[str]:
    first = datetime(2021, 1, 11, hour, tzinfo=_ZONE)
    return [code((first + timedelta(minutes=minutes * i)).isoformat()) for i in range(size)]


def moments(shift: int) -> Cell:
    """Return a cell of a date with time, in Moscow's zone."""
    pool = _calendar(4096, 641, 9)
    return Cell(lambda number, bits: pool[(bits >> shift) % 4096])


def days(shift: int, *, empty: int = 0) -> Cell:
    """Return a cell of a date at midnight; `empty` of eight are the empty text that portals give for no date."""
    pool = _calendar(2048 - 256 * empty, 1440, 0) + ['""'] * (256 * empty)
    return Cell(lambda number, bits: pool[(bits >> shift) % 2048])


# What portals have been seen to send where the column promises something else.
_ODD = {
    "date": ("", "0000-00-00", False),
    "datetime": ("", "0000-00-00 00:00:00", False),
    "double": ("", "n/a", None),
    "integer": ("", "n/a", False),
    "char": ("", "1", None),
}


def odd(cell: Cell, type_: str, salt: int, rate: float) -> Cell:
    """Return the cell with a share `rate` of its values spoilt in a way that fits its type."""
    spoilt = [code(value) for value in _ODD.get(type_, ())]
    if not spoilt:
        return cell
    bound = int(rate * (1 << 32))

    def spoil(number: int, bits: int) -> str:
        dice = mix(bits ^ salt)
        return spoilt[(dice >> 32) % len(spoilt)] if dice & 0xFFFFFFFF < bound else cell.make(number, bits)

    return Cell(spoil, own=True)
