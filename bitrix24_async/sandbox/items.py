"""`crm.item.*`: the same records for every type, one result under `item`, many under `items`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.sandbox.methods import Command, Method, change, describe, insert, lacks, page, single
from bitrix24_async.sandbox.php import to_int, truthy
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.columns import Column
from bitrix24_async.sandbox.tables.labels import label
from bitrix24_async.sandbox.tables.views import View

__all__ = ["items"]


class _Items:
    """`crm.item.*` over the tables of all types."""

    def __init__(self, views: Mapping[int, tuple[View, View]]) -> None:
        self._views = views

    def _view(self, command: Command) -> View:
        if "entitytypeid" not in command.params:
            raise lacks("entityTypeId")
        views = self._views.get(to_int(command.params["entitytypeid"]))
        if views is None:
            raise Refusal("NOT_FOUND", "Smart process not found")
        return views[truthy(command.params.get("useoriginalufnames"))]

    def _number(self, command: Command, view: View) -> int:
        if "id" not in command.params:
            raise lacks("id")
        number = to_int(command.params["id"])
        if number not in view.table.ids:
            raise Refusal("NOT_FOUND", "Item not found")
        return number

    def _fields(self, command: Command) -> Any:
        if not isinstance(command.params.get("fields"), (dict, list)):
            raise lacks("fields")
        return command.params["fields"]

    def list(self, command: Command) -> Reply:
        params = command.params
        view = self._view(command)
        reply = page(view, command, params.get("filter"), params.get("order"), select=params.get("select"))
        return Reply({"items": reply.result}, reply.total, reply.next)

    def get(self, command: Command) -> Reply:
        view = self._view(command)
        return self._item(view, self._number(command, view))

    def _item(self, view: View, number: int) -> Reply:
        return Reply({"item": single(view.everything(), number)})

    def add(self, command: Command) -> Reply:
        view = self._view(command)
        return self._item(view, insert(view, self._fields(command), command))

    def update(self, command: Command) -> Reply:
        view = self._view(command)
        number = self._number(command, view)
        change(view, number, self._fields(command), command)
        return self._item(view, number)

    def delete(self, command: Command) -> Reply:
        view = self._view(command)
        view.table.delete(self._number(command, view))
        return Reply([])

    def fields(self, command: Command) -> Reply:
        columns = self._view(command).columns
        return Reply({"fields": {name: _described(column, name) for name, column in columns.items()}})


def _described(column: Column, name: str) -> dict[str, Any]:
    facts = describe(column, name) | {"upperName": column.name}
    return facts | {"title": label(column)} if column.custom else facts


def items(views: Mapping[int, tuple[View, View]]) -> dict[str, Method]:
    """Return the methods of `crm.item`, given the views of each entity type: new and original names of fields."""
    service = _Items(views)
    return {f"crm.item.{verb}": getattr(service, verb) for verb in ("list", "get", "add", "update", "delete", "fields")}
