"""How an interface shows a table: names, forms of values, which fields without being asked.

`crm.deal.*` shows columns as they are; `crm.item.*` shows the same rows in camel
case with true numbers; tasks come in camel case with text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bitrix24_async.sandbox.php import to_text
from bitrix24_async.sandbox.tables.columns import Column
from bitrix24_async.sandbox.tables.table import Convert, Layout, Shown, Table

__all__ = ["ClassicView", "ItemView", "TaskView", "UserView", "View", "camel"]

_ITEM_NAMES = {
    "DATE_CREATE": "createdTime",
    "DATE_MODIFY": "updatedTime",
    "CREATED_BY_ID": "createdBy",
    "MODIFY_BY_ID": "updatedBy",
    "MOVED_BY_ID": "movedBy",
    "STATUS_ID": "stageId",
    "STATUS_SEMANTIC_ID": "stageSemanticId",
    "PARENT_ID_1220": "parentId1220",
}
_NUMBERS = frozenset(
    "integer double user enumeration crm_company crm_contact crm_lead crm_quote crm_category crm_entity".split()
)


def camel(name: str) -> str:
    """Return an upper-case name as the newer methods write it."""
    custom = re.fullmatch(r"UF_CRM_(?:(\d+)_)?(.+)", name)
    if custom and custom[2] != "TASK":
        return f"ufCrm{custom[1] or ''}_{custom[2]}"
    head, *rest = name.lower().split("_")
    return head + "".join(word.capitalize() for word in rest)


class View:
    """A table through one interface.

    `strict_filter` and `strict_order` refuse what they do not know, where other
    interfaces ignore it.
    """

    strict_filter = False
    strict_order = False

    columns: dict[str, Column]
    full: tuple[Shown, ...]
    brief: tuple[Shown, ...]

    def __init__(self, table: Table) -> None:
        self.table = table
        self.columns = {self.name(column): column for column in table.kind.columns if self.shows(column)}
        self.full = tuple(self._show(name, column) for name, column in self.columns.items())
        self.brief = tuple(self._show(name, column) for name, column in self.columns.items() if self.listed(column))

    def name(self, column: Column) -> str:
        """Return what the interface calls a column."""
        return column.name

    def shows(self, column: Column) -> bool:
        """Say whether the interface knows the column at all."""
        return True

    def listed(self, column: Column) -> bool:
        """Say whether a list shows the column when nothing is selected."""
        return not column.hidden

    def convert(self, column: Column) -> Convert | None:
        """Return what turns the stored JSON text into what is shown."""
        return None

    def _show(self, name: str, column: Column) -> Shown:
        return name, column.name, self.convert(column)

    def find(self, field: str) -> Column | None:
        """Return the column that a filter, an order or a write means."""
        return self.columns.get(field)

    def layout(self, select: Iterable[Any] = ()) -> Layout:
        """Return the fields that a `select` names; masks are `*` and `UF_*`."""
        wanted = [to_text(field) for field in select]
        if not wanted:
            return self.table.layout(self.brief)
        return self.table.layout(tuple(shown for shown in self.full if self._selects(shown, wanted)))

    def _selects(self, shown: Shown, wanted: list[str]) -> bool:
        name, column = shown[0], self.table.columns[shown[1]]
        if name in wanted or column.name == "ID":
            return True
        return ("*" in wanted and self.starred(column)) or ("UF_*" in wanted and column.custom)

    def starred(self, column: Column) -> bool:
        """Say whether `*` means the column too."""
        return not column.hidden and not column.custom

    def everything(self) -> Layout:
        """Return all fields, as a `get` shows them."""
        return self.table.layout(self.full)


class ClassicView(View):
    """`crm.deal.*` and its kin: no custom fields in a list unless asked for."""

    def listed(self, column: Column) -> bool:
        """Say whether a list shows the column when nothing is selected."""
        return self.starred(column)


class UserView(View):
    """`user.*`: every field, at once."""

    def starred(self, column: Column) -> bool:
        """Say whether `*` means the column too."""
        return True


class ItemView(View):
    """`crm.item.*`: camel case and true numbers."""

    strict_filter = True

    full: tuple[Shown, ...]
    brief: tuple[Shown, ...]

    def __init__(self, table: Table, type_id: int, *, original: bool = False) -> None:
        self.type_id = type_id
        self.original = original
        super().__init__(table)
        tail = ("entityTypeId", "ID", lambda text: str(type_id))
        self.full = (*self.full, tail)
        self.brief = (*self.brief, tail)

    def name(self, column: Column) -> str:
        """Return what the interface calls a column."""
        if self.original and column.custom:
            return column.name
        return _ITEM_NAMES.get(column.name) or camel(column.name)

    def shows(self, column: Column) -> bool:
        """Say whether the interface knows the column at all."""
        return column.type != "crm_multifield"

    def listed(self, column: Column) -> bool:
        """Say whether a list shows the column when nothing is selected."""
        return True

    def convert(self, column: Column) -> Convert | None:
        """Return what turns the stored JSON text into what is shown."""
        if column.type in _NUMBERS:
            return _as_numbers if column.multiple else _as_number
        if column.type in ("date", "datetime"):
            return _as_null
        if column.type == "boolean":
            return _as_flag
        return _as_list if column.multiple else None

    def starred(self, column: Column) -> bool:
        """Say whether `*` means the column too."""
        return True

    def _selects(self, shown: Shown, wanted: list[str]) -> bool:
        if shown[0] == "entityTypeId":
            return "*" in wanted or "entityTypeId" in wanted
        return super()._selects(shown, wanted)


def _as_number(text: str) -> str:
    if not text.startswith('"'):
        return text
    bare = text[1:-1]
    if not re.fullmatch(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", bare):
        return text if bare else "null"
    return bare.rstrip("0").rstrip(".") if "." in bare else bare


def _as_numbers(text: str) -> str:
    return text.replace('"', "")


def _as_null(text: str) -> str:
    return "null" if text == '""' else text


def _as_flag(text: str) -> str:
    return '"Y"' if text == '"1"' else '"N"'


def _as_list(text: str) -> str:
    return "[]" if text == "false" else text


class TaskView(View):
    """`tasks.task.*`: camel case in rows, upper case in filters, both in `select`."""

    strict_order = True

    full: tuple[Shown, ...]
    brief: tuple[Shown, ...]

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        tail: list[Shown] = [("group", "ID", lambda text: "[]"), ("subStatus", "STATUS", None)]
        self.full = (*self.full, *tail)
        self.brief = (*self.brief, *tail)

    def name(self, column: Column) -> str:
        """Return what the interface calls a column."""
        return camel(column.name)

    def listed(self, column: Column) -> bool:
        """Say whether a list shows the column when nothing is selected."""
        return not column.custom

    def starred(self, column: Column) -> bool:
        """Say whether `*` means the column too."""
        return not column.custom

    def find(self, field: str) -> Column | None:
        """Return the column that a filter, an order or a write means."""
        return self.table.columns.get("STATUS" if field == "REAL_STATUS" else field) or self.columns.get(field)

    def _selects(self, shown: Shown, wanted: list[str]) -> bool:
        if shown[0] == "group":
            return True
        return shown[1] in wanted or super()._selects(shown, wanted)
