"""The smart processes as `crm.type.*` tells and writes them: camel case and true numbers.

A type that is added is a row here; its items are not served, as only those of `Sandbox.item_type` have a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from bitrix24_async.sandbox.methods import Command, Method, change, describe, insert, lacks, page, single
from bitrix24_async.sandbox.php import to_int
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.cells import constant
from bitrix24_async.sandbox.tables.columns import Column, Kind, column, own
from bitrix24_async.sandbox.tables.table import Convert, Table
from bitrix24_async.sandbox.tables.views import View, camel

__all__ = ["crm_types"]

_FIRST = 1030  # the numbers of smart processes are even and begin here


@cache
def _type(number: int) -> Kind:
    flags = "Categories Stages BeginCloseDates Client Source Observers Automation".split()
    columns = [
        own(),
        column("TITLE", "string", constant("Order")),
        column("CODE", "string", constant(""), default=""),
        column("CREATED_BY", "integer", constant("1"), default="@user"),
        column("ENTITY_TYPE_ID", "integer", constant(number)),
        column("CUSTOM_SECTION_ID", "integer", constant(None)),
        *[column(f"is{flag}Enabled", "char", constant("Y"), default="N") for flag in flags],
        column("CREATED_TIME", "datetime", constant("2024-07-08T17:24:55+03:00"), default="@now", readonly=True),
    ]
    return Kind(name="type", label="Type", columns=tuple(columns))


class _TypeView(View):
    """`crm.type.*`: camel case and true numbers."""

    def name(self, column: Column) -> str:
        """Return what the interface calls a column."""
        return column.name if column.name.startswith("is") else camel(column.name)

    def convert(self, column: Column) -> Convert | None:
        """Return what turns the stored JSON text into what is shown."""
        return (lambda text: text.replace('"', "")) if column.type == "integer" else None


class _Types:
    """`crm.type.*`."""

    def __init__(self, number: int, row: int) -> None:
        self._view = _TypeView(Table(_type(number), ids=[row]))

    def list(self, command: Command) -> Reply:
        reply = page(self._view, command, command.params.get("filter"), command.params.get("order"))
        return Reply({"types": reply.result}, reply.total, reply.next)

    def _found(self, command: Command, name: str) -> int:
        """Return the row that a parameter names."""
        if name.lower() not in command.params:
            raise lacks(name)
        found = list(page(self._view, command, {name: command.params[name.lower()]}, None).result)
        if not found:
            raise Refusal("NOT_FOUND", "Smart process not found")
        return int(found[0]["id"])

    def _told(self, number: int) -> Reply:
        return Reply({"type": single(self._view.everything(), number)})

    def get(self, command: Command) -> Reply:
        return self._told(self._found(command, "id"))

    def get_by_number(self, command: Command) -> Reply:
        return self._told(self._found(command, "entityTypeId"))

    def _fields(self, command: Command) -> Mapping[str, Any]:
        fields = command.params.get("fields")
        if not isinstance(fields, Mapping):
            raise lacks("fields")
        return fields

    def add(self, command: Command) -> Reply:
        fields = dict(self._fields(command))
        if not fields.get("title"):
            raise Refusal("INVALID_ARG_VALUE", "The `title` of a smart process is empty")
        table = self._view.table
        if not to_int(fields.get("entityTypeId")):
            taken = [to_int(table.value(number, "ENTITY_TYPE_ID")) for number in table.ids.page(0, len(table))]
            fields["entityTypeId"] = max([_FIRST, *(number + 2 - number % 2 for number in taken)])
        return self._told(insert(self._view, fields, command))

    def update(self, command: Command) -> Reply:
        number = self._found(command, "id")
        fixed = {name: value for name, value in self._fields(command).items() if name != "entityTypeId"}
        change(self._view, number, fixed, command)
        return self._told(number)

    def delete(self, command: Command) -> Reply:
        self._view.table.delete(self._found(command, "id"))
        return Reply([])

    def fields(self, command: Command) -> Reply:
        return Reply({"fields": {name: describe(column, name) for name, column in self._view.columns.items()}})


def crm_types(number: int, row: int) -> dict[str, Method]:
    """Return the methods about the smart process with a number, whose own id is `row`."""
    types = _Types(number, row)
    verbs = {verb: getattr(types, verb) for verb in ("add", "delete", "fields", "get", "list", "update")}
    return {f"crm.type.{verb}": method for verb, method in (verbs | {"getByEntityTypeId": types.get_by_number}).items()}
