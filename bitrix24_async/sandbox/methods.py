"""What the methods over tables share: pages of rows, writes, descriptions of fields.

Names of parameters arrive folded to lower case, because the portal reads
`FILTER`, `Filter` and `filter` alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from bitrix24_async.sandbox.php import to_int
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.columns import Column
from bitrix24_async.sandbox.tables.filters import ordering, read_filter, search
from bitrix24_async.sandbox.tables.labels import labelled
from bitrix24_async.sandbox.tables.table import Layout, Rows
from bitrix24_async.sandbox.tables.values import default, elements, iso, multifield, store
from bitrix24_async.sandbox.tables.views import View

__all__ = ["Command", "Method", "array", "change", "describe", "insert", "lacks", "page", "single"]


class Command(Struct, frozen=True):
    """One method about to run: its parameters with folded names, and the time.

    `application` says that a token of an application came with it, `batched` that it is a command of a batch.
    """

    method: str
    params: Mapping[str, Any]
    now: float
    user: int
    application: bool = False
    batched: bool = False


Method = Callable[[Command], Reply]


def page(view: View, command: Command, filter_: Any, order: Any, *, select: Any = ()) -> Reply:
    """Answer a list: one page, with the total unless `start` is -1."""
    table = view.table
    found = search(table, read_filter(view, filter_), ordering(view, order))
    start = 0 if "start" in table.ignored else to_int(command.params.get("start"))
    rows = Rows(view.layout(elements(select) if select else ()), found.page(max(start, 0), table.size))
    if start < 0:
        return Reply(rows)
    total, after = len(found), start + table.size
    return Reply(rows, total, after if after < total and "start" not in table.ignored else None)


def array(command: Command, name: str) -> Any:
    """Return a parameter that has to be an array, or refuse it."""
    value = command.params.get(name)
    if value is not None and not isinstance(value, (dict, list)):
        raise Refusal("", f"Parameter '{name}' must be array.")
    return value


def _changes(view: View, given: Any, command: Command, number: int = 0) -> dict[str, Any]:
    """Return the cells that a write sets; unknown and read-only fields are passed over."""
    table, cells = view.table, dict[str, Any]()
    for field, value in given.items() if isinstance(given, Mapping) else ():
        column = view.find(field)
        if column is None or column.readonly or column.name == "ID":
            continue
        if column.type == "crm_multifield":
            old = table.value(number, column.name) if number else []
            rows = multifield(old, value, column.name, (number or len(table) + 1) * 1000 + table.version)
            cells[column.name] = rows
            if f"HAS_{column.name}" in table.columns:
                cells[f"HAS_{column.name}"] = "Y" if rows else "N"
        else:
            cells[column.name] = store(column, value)
    return cells


def change(view: View, number: int, given: Any, command: Command) -> None:
    """Write cells of a living row, with the marks of who changed it and when."""
    table = view.table
    stamps = {name: iso(command.now) for name in ("DATE_MODIFY", "UPDATED_TIME", "CHANGED_DATE")}
    stamps |= {name: str(command.user) for name in ("MODIFY_BY_ID", "UPDATED_BY", "CHANGED_BY")}
    known = {name: value for name, value in stamps.items() if name in table.columns}
    table.update(number, known | _changes(view, given, command, number))


def insert(view: View, given: Any, command: Command) -> int:
    """Add a row and return its id."""
    columns = view.table.kind.columns
    row = {column.name: default(column, command.now, command.user) for column in columns}
    for column in columns:
        if column.type == "crm_multifield":
            row[column.name] = []
    return view.table.add(row | _changes(view, given, command))


def single(layout: Layout, number: int) -> Any:
    """Return one row as a mapping."""
    return Rows(layout, [number])[0]


def describe(column: Column, name: str) -> dict[str, Any]:
    """Return a field as the `fields` methods do."""
    facts: dict[str, Any] = {
        "type": column.type,
        "isRequired": False,
        "isReadOnly": column.readonly,
        "isImmutable": column.name == "CATEGORY_ID",
        "isMultiple": column.multiple,
        "isDynamic": column.custom,
        "title": name,
    }
    if column.custom:
        facts |= labelled(column)
    return facts


def lacks(name: str) -> Refusal:
    """Return the refusal of a call without a parameter."""
    return Refusal("100", f"Could not find value for parameter {{{name}}}")
