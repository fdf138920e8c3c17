"""`crm.deal.*`, `crm.contact.*` and their kin: answers and refusals as examples and recorded replies show them."""

from __future__ import annotations

from typing import Any

from bitrix24_async.sandbox.methods import Command, Method, array, change, describe, insert, page, single
from bitrix24_async.sandbox.php import to_int
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.views import View

__all__ = ["classic"]


class _Classic:
    """`crm.<entity>.*`."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._label = view.table.kind.label

    def list(self, command: Command) -> Reply:
        filter_, order, select = (array(command, name) for name in ("filter", "order", "select"))
        return page(self._view, command, filter_, order, select=select)

    def _number(self, command: Command, missing: str) -> int:
        number = to_int(command.params.get("id"))
        if number <= 0:
            raise Refusal("", "ID is not defined or invalid.")
        if number not in self._view.table.ids:
            raise Refusal("", missing)
        return number

    def get(self, command: Command) -> Reply:
        number = self._number(command, "Not found")
        row = single(self._view.everything(), number)
        # A multifield without values and a list of contacts are not part of the record.
        return Reply({name: value for name, value in row.items() if value or not self._view.columns[name].hidden})

    def add(self, command: Command) -> Reply:
        fields = self._fields(command)
        return Reply(insert(self._view, fields, command))

    def _fields(self, command: Command) -> Any:
        fields = command.params.get("fields")
        if not isinstance(fields, (dict, list)):
            raise Refusal("", "Parameter 'fields' must be array.")
        return fields

    def update(self, command: Command) -> Reply:
        number = self._number(command, f"{self._label} is not found")
        change(self._view, number, self._fields(command), command)
        return Reply(True)

    def delete(self, command: Command) -> Reply:
        self._view.table.delete(self._number(command, f"{self._label} is not found"))
        return Reply(True)

    def fields(self, command: Command) -> Reply:
        return Reply({name: describe(column, name) for name, column in self._view.columns.items()})


def classic(view: View, name: str) -> dict[str, Method]:
    """Return the methods of `crm.<name>`."""
    service = _Classic(view)
    verbs = ("list", "get", "add", "update", "delete", "fields")
    return {f"crm.{name}.{verb}": getattr(service, verb) for verb in verbs}
