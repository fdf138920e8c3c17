"""The table behind a group of methods, put together from what the reference says about their records.

One column serves all spellings of a field: `CREATED_DATE` in a filter and `createdDate` in a row. A method shows
the columns that its own page lists, in the types that the page gives them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import msgspec

from bitrix24_async.sandbox.derived.catalogue import Scope, fold, group, scope, siblings
from bitrix24_async.sandbox.derived.forms import cell, coerced, form, identity
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.tables.cells import Cell, code
from bitrix24_async.sandbox.tables.columns import Column, Kind
from bitrix24_async.sandbox.tables.table import Convert, Layout, Shown, Table
from bitrix24_async.sandbox.tables.values import default, elements
from bitrix24_async.sandbox.tables.views import View
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["FieldsView", "Records"]

_TYPES = {"boolean": "char", "float": "double"}
_VERBS = frozenset("add create register get list getlist update delete remove unregister fields getfields".split())
_SHAPES = ("record", "records")


class Records:
    """The rows of one group of methods.

    `id` is the folded name of the field that tells rows apart. `key` is its column
    where that is a text, as the code of a currency is; None where it is a number.
    """

    def __init__(self, method: str, version: str = "v2") -> None:
        self.group: str = group(method)
        self.scope: Scope = scope(method, version) or _NOWHERE
        every = siblings(method, version)
        # The verbs of REST 3.0 are words of their own: `listemployees`, `senders`.
        self.methods: list[MethodSpec] = [spec for spec in every if version != "v2" or spec.last.lower() in _VERBS]
        self.id_name: str = self._id()
        self.id: str = fold(self.id_name)
        self.fields: dict[str, ParamSpec] = self._fields()
        self.key: str | None = self._key()

    def _shown(self) -> list[list[ParamSpec]]:
        shown = [self.scope.fields(spec) for spec in self.methods if spec.result.shape in _SHAPES]
        own = next((entity for name, entity in self.scope.entities.items() if name.lower() == self.group), None)
        return [*shown, *([] if own is None else [own.fields])]

    def _id(self) -> str:
        """Return the name of the field that tells rows apart."""
        paging = [spec.paging.id for spec in self.methods if spec.paging is not None]
        entities = self.scope.entities
        named = [entities[spec.result.entity].id for spec in self.methods if spec.result.entity in entities]
        own = [entity.id for name, entity in entities.items() if name.lower() == self.group]
        return next((name for name in (*paging, *named, *own) if name), "ID")

    def _named_by(self, *names: str) -> set[str]:
        return {param.type for spec in self.methods for param in spec.params if fold(param.name) in ("ID", *names)}

    def _fields(self) -> dict[str, ParamSpec]:
        found: dict[str, ParamSpec] = {}
        for fields in self._shown():
            for field in fields:
                if field.name.isidentifier() and not field.name.endswith("_"):
                    found.setdefault(fold(field.name), field)
        return found

    @cached_property
    def written(self) -> set[str]:
        """Return the folded names of what the methods of the group write."""
        params = [param for spec in self.methods if not spec.read for param in spec.params]
        return {fold(field.name) for param in params for field in (param, *param.nested)}

    def _key(self) -> str | None:
        field = self.fields.get(self.id)
        if field is None or field.type != "string":
            return None
        if self._named_by(self.id) != {"string"}:
            return None
        if self.id != "ID":
            return self.id
        # The column `ID` is the number of a row in any table.
        self.fields[_KEY] = self.fields.pop("ID")
        return _KEY

    @property
    def listed(self) -> bool:
        """Whether rows of a list are told apart by an id, which some tables of fields leave out."""
        return any(spec.paging is not None and spec.paging.id == self.id_name for spec in self.methods)

    @property
    def size(self) -> int:
        """Return the length of a page."""
        sizes = [spec.paging.size for spec in self.methods if spec.paging is not None and spec.paging.size]
        return sizes[0] if sizes else 50

    @property
    def known(self) -> bool:
        """Whether the reference lists enough fields for a table."""
        return len(self.fields) > 1

    def kind(self) -> Kind:
        """Return the columns."""
        first = Column(name="ID", type="integer", cell=identity(self.fields.get(self.id, _PLAIN)), readonly=True)
        rest = [
            self._column(name, field, place)
            for place, (name, field) in enumerate(self.fields.items())
            if name != "ID" and (name != self.id or self.key is not None)
        ]
        return Kind(name=self.group, label=self.group.rpartition(".")[2].capitalize(), columns=(first, *rest))

    def _column(self, name: str, field: ParamSpec, place: int) -> Column:
        type_ = form(field)[0]
        readonly = field.readonly and name not in self.written
        stamp = "@now" if readonly and type_ == "datetime" else None
        own = Cell(_coded(name), own=True) if name == self.key else cell(field, place)
        multiple = type_ == "array" or type_.endswith("[]")
        return Column(
            name=name, type=_TYPES.get(type_, type_), cell=own, readonly=readonly, default=stamp, multiple=multiple
        )

    def column(self, name: str) -> str:
        """Return the name of the column for a field in any spelling."""
        folded = fold(name)
        return self.key or "ID" if folded == self.id else folded


# `chat5` is the chat with the number 5.
_NUMBERED = re.compile(r"[A-Za-z]+([1-9]\d*)")
_KEY = "KEY OF ROW"
_NOWHERE = Scope({}, {})
_PLAIN = ParamSpec(name="id", type="integer")


def _coded(name: str) -> Any:
    return lambda number, bits: f'"{name.partition(" ")[0]}{number}"'


class FieldsView(View):
    """A table as one method shows it."""

    full: tuple[Shown, ...]
    brief: tuple[Shown, ...]

    def __init__(self, records: Records, table: Table, fields: Iterable[ParamSpec], *, numbered: bool = True) -> None:
        self.records = records
        self.table = table
        shown = list(fields or records.fields.values())
        if numbered and records.listed and records.id_name not in {field.name for field in shown}:
            shown.append(ParamSpec(name=records.id_name, type="integer"))
        self.fields: dict[str, ParamSpec] = {
            field.name: field for field in shown if self._column(field.name) is not None
        }
        self.columns: dict[str, Column] = {name: table.columns[records.column(name)] for name in self.fields}
        self.full = self.brief = tuple(
            (name, self.columns[name].name, self._turned(self.columns[name].name, field))
            for name, field in self.fields.items()
        )

    def _column(self, name: str) -> Column | None:
        return self.table.columns.get(self.records.column(name))

    def _turned(self, name: str, field: ParamSpec) -> Convert | None:
        """Return what turns the stored value into the type that this method gives it."""
        stored = self.records.fields.get(self.records.id if name == "ID" else name, _PLAIN)
        if form(stored) == form(field):
            return None
        return lambda text: code(coerced(field, msgspec.json.decode(text)))

    def find(self, field: str) -> Column | None:
        """Return the column that a filter, an order or a write means."""
        return self._column(field)

    def layout(self, select: Iterable[Any] = ()) -> Layout:
        """Return the fields that a `select` names, everything for `*`."""
        wanted = {self.records.column(to_text(field)) for field in select}
        shown = [shown for shown in self.full if shown[1] in wanted or shown[1] == "ID"]
        return self.table.layout(self.full if not wanted or "*" in wanted else tuple(shown))

    def locate(self, name: str, value: Any) -> int | None:
        """Return the row that a parameter names, by its text where that is a field, or else by its number."""
        table = self.table
        texts = {self.records.key or "ID", self.records.column(name)} & table.columns.keys() - {"ID"}
        for number in table.ids.page(0, len(table)) if texts else ():
            if any(to_text(table.value(number, text)) == to_text(value) for text in texts):
                return number
        if self.records.key is not None:
            return None
        chat = _NUMBERED.fullmatch(to_text(value))
        number = to_int(value if chat is None else chat[1])
        return number if number in table.ids else None

    def insert(self, given: Mapping[str, Any], now: float, user: int) -> int:
        """Add a row and return its number."""
        row = {column.name: default(column, now, user) for column in self.table.kind.columns}
        number = self.table.add(row | self._cells(given))
        if self.records.key is None:
            self.table.update(number, {"ID": self._own(number)})
        return number

    def _own(self, number: int) -> Any:
        return coerced(self.records.fields.get(self.records.id, _PLAIN), number)

    def change(self, number: int, given: Mapping[str, Any]) -> None:
        """Write cells of a living row."""
        self.table.update(number, self._cells(given))

    def _cells(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the cells that a write sets; unknown and read-only fields are passed over."""
        cells: dict[str, Any] = {}
        for name, value in given.items():
            column = self._column(name)
            if column is not None and not column.readonly:
                stored = coerced(self.records.fields[column.name], value)
                cells[column.name] = elements(stored) if column.multiple and stored is not None else stored
        return cells
