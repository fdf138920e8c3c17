"""Rows that are computed, not kept: a pattern of ids, a hash, and what was changed since.

A table of a million rows holds only its overlay: rows added or changed by
calls. A row travels as bytes that were put together from its cells; a layout
keeps the bytes of the rows it showed last, so that a warm list only joins them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from bitrix24_async.sandbox.tables.cells import Cell, Make, code, mix, odd
from bitrix24_async.sandbox.tables.columns import Column, Kind
from bitrix24_async.sandbox.tables.ids import Ids, pattern

__all__ = ["Convert", "Layout", "Rows", "Shown", "Table"]

_decode = msgspec.json.Decoder().decode
_LAYOUTS = 24
_MATCHES = 16
# Most cells of a row come from one of these hashes, so that a layout renders them once.
_VARIANTS = [mix(variant) for variant in range(512)]

Convert = Callable[[str], str]
Shown = tuple[str, str, Convert | None]
"""A field as an interface shows it: its name there, the column, what to do with the JSON text."""


class Table:
    """The rows of one kind.

    `ids` is a pattern (`dense`, `sparse`, `clustered`, `gap`) or the ids
    themselves. `odd` is the share of cells that hold what their type forbids.
    `cache` is how many encoded rows each layout may keep.

    Three attributes make its lists misbehave as some real methods do: `size` is
    the length of a page, `strict` whether an unknown field in a filter is an
    error (None: as the method has it), `ignored` names fields that a filter passes
    over, and `start` where the method ignores that.
    """

    ids: Ids
    version: int
    columns: dict[str, Column]

    def __init__(
        self,
        kind: Kind,
        size: int = 0,
        *,
        ids: str | Iterable[int] = "dense",
        seed: int = 0,
        odd: float = 0.0,
        cache: int = 25_000,
    ) -> None:
        self.kind = kind
        self.columns = {column.name: column for column in kind.columns}
        self.ids = Ids(pattern(ids, size))
        self.cache = cache
        self.size = 50
        self.strict: bool | None = None
        self.ignored: set[str] = set()
        self.version = 0
        self._salt = mix(seed ^ mix(sum(kind.name.encode())))
        self._cells = self._make_cells(odd)
        self._changed: dict[int, dict[str, Any]] = {}
        self._layouts: dict[tuple[Shown, ...], Layout] = {}
        self._matches: dict[Any, list[int]] = {}

    def _make_cells(self, rate: float) -> dict[str, Cell]:
        cells = {column.name: column.cell for column in self.kind.columns}
        if rate:
            columns = [column for column in self.kind.columns if column.name != "ID"]
            cells |= {column.name: odd(column.cell, column.type, mix(i), rate) for i, column in enumerate(columns)}
        return cells

    def __len__(self) -> int:
        return len(self.ids)

    def __repr__(self) -> str:
        return f"<Table {self.kind.name}: {len(self)} rows, {len(self._changed)} kept>"

    def bits(self, number: int) -> int:
        """Return the hash that a row is made from."""
        return mix(number ^ self._salt)

    def text(self, number: int, name: str) -> str:
        """Return one cell as JSON text."""
        row = self._changed.get(number)
        return self._made(number, name) if row is None else code(row[name])

    def _made(self, number: int, name: str) -> str:
        cell, bits = self._cells[name], self.bits(number)
        return cell.make(number, bits if cell.own else _VARIANTS[bits % len(_VARIANTS)])

    def value(self, number: int, name: str) -> Any:
        """Return one cell."""
        row = self._changed.get(number)
        return _decode(self._made(number, name)) if row is None else row[name]

    def row(self, number: int) -> dict[str, Any]:
        """Return all cells of a row under the names of their columns."""
        row = self._changed.get(number)
        return {name: self.value(number, name) for name in self.columns} if row is None else dict(row)

    def changed(self, number: int) -> bool:
        """Say whether a row is kept rather than computed."""
        return number in self._changed

    def add(self, row: dict[str, Any]) -> int:
        """Add a row and return its id."""
        number = self.ids.add()
        self._changed[number] = row | {"ID": str(number)}
        self._touch()
        return number

    def update(self, number: int, changes: dict[str, Any]) -> None:
        """Change cells of a living row."""
        self._changed[number] = self.row(number) | changes
        for layout in self._layouts.values():
            layout.forget(number)
        self._touch()

    def delete(self, number: int) -> None:
        """Delete a living row; its id is never given again."""
        self.ids.remove(number)
        self._changed.pop(number, None)
        self._touch()

    def _touch(self) -> None:
        self.version += 1
        self._matches.clear()

    def layout(self, shown: tuple[Shown, ...]) -> Layout:
        """Return the encoder of these fields, with what it has kept."""
        layout = self._layouts.pop(shown, None) or Layout(self, shown, self._cells)
        if len(self._layouts) >= _LAYOUTS:
            del self._layouts[next(iter(self._layouts))]
        self._layouts[shown] = layout
        return layout

    def matching(self, key: Any, find: Callable[[], list[int]]) -> list[int]:
        """Return what `find` found for this key since the last change."""
        found = self._matches.get(key)
        if found is None:
            if len(self._matches) >= _MATCHES:
                del self._matches[next(iter(self._matches))]
            found = self._matches[key] = find()
        return found


class Layout:
    """Some fields of a table's rows, in order, as bytes."""

    def __init__(self, table: Table, shown: tuple[Shown, ...], cells: dict[str, Cell]) -> None:
        self._table = table
        self._fields = [(f"{code(name)}:", column, cells[column], convert) for name, column, convert in shown]
        self._own = [_converted(cell, convert) for _, _, cell, convert in self._fields if cell.own]
        self._templates: dict[int, str] = {}
        self._kept: dict[int, bytes] = {}

    def encode(self, number: int) -> bytes:
        """Return one row as a JSON object."""
        row = self._kept.get(number)
        if row is None:
            if len(self._kept) >= self._table.cache:
                self._kept.clear()
            row = self._kept[number] = self._make(number)
        return row

    def _make(self, number: int) -> bytes:
        if self._table.changed(number):
            return self._make_changed(number)
        bits = self._table.bits(number)
        template = self._templates.get(bits % len(_VARIANTS)) or self._template(bits % len(_VARIANTS))
        return (template % tuple([make(number, bits) for make in self._own])).encode()

    def _template(self, variant: int) -> str:
        bits = _VARIANTS[variant]
        parts = [
            f"{head}%s" if cell.own else (head + _converted(cell, convert)(0, bits)).replace("%", "%%")
            for head, _, cell, convert in self._fields
        ]
        template = self._templates[variant] = "{" + ",".join(parts) + "}"
        return template

    def _make_changed(self, number: int) -> bytes:
        text = self._table.text
        parts = [
            head + (convert(text(number, column)) if convert else text(number, column))
            for head, column, _, convert in self._fields
        ]
        return ("{" + ",".join(parts) + "}").encode()

    def forget(self, number: int) -> None:
        """Drop what was kept of a row."""
        self._kept.pop(number, None)

    def rows(self, numbers: Sequence[int]) -> bytes:
        """Return rows as a JSON list."""
        kept, encode = self._kept, self.encode
        return b"[" + b",".join([kept.get(number) or encode(number) for number in numbers]) + b"]"


def _converted(cell: Cell, convert: Convert | None) -> Make:
    make = cell.make
    return make if convert is None else lambda number, bits: convert(make(number, bits))


class Rows(Sequence[dict[str, Any]]):
    """A page of rows, put together only when it is sent or looked into."""

    __slots__ = ("_layout", "_numbers")

    def __init__(self, layout: Layout, numbers: Sequence[int]) -> None:
        self._layout = layout
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [_decode(self._layout.encode(number)) for number in self._numbers[place]]
        return _decode(self._layout.encode(self._numbers[place]))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self[:])

    def raw(self) -> msgspec.Raw:
        """Return the page as JSON."""
        return msgspec.Raw(self._layout.rows(self._numbers))
