"""`tasks.task.*`: rows in camel case under `tasks`, whole tasks under `task`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bitrix24_async.sandbox.methods import Command, Method, change, insert, lacks, page, single
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.labels import label
from bitrix24_async.sandbox.tables.values import elements
from bitrix24_async.sandbox.tables.views import TaskView, View

__all__ = ["tasks"]


class _Tasks:
    """`tasks.task.*`."""

    def __init__(self, view: View, names: Callable[[int], str]) -> None:
        self._view = view
        self._names = names

    def list(self, command: Command) -> Reply:
        params = command.params
        reply = page(self._view, command, params.get("filter"), params.get("order"), select=params.get("select"))
        return Reply({"tasks": reply.result}, reply.total, reply.next)

    def _number(self, command: Command) -> int:
        if "taskid" not in command.params:
            raise lacks("taskId")
        number = to_int(command.params["taskid"])
        if number not in self._view.table.ids:
            raise Refusal("0", "Task not found or access denied. (internal error)")
        return number

    def _task(self, number: int, select: Any = ()) -> Reply:
        layout = self._view.layout(elements(select)) if select else self._view.everything()
        task = single(layout, number)
        for role, field in (("creator", "createdBy"), ("responsible", "responsibleId")):
            if not select:
                task[role] = self._person(task[field])
        return Reply({"task": task})

    def _person(self, number: str) -> dict[str, Any]:
        icon = "/bitrix/images/tasks/default_avatar.png"
        link = f"/company/personal/user/{number}/"
        return {"id": number, "name": self._names(to_int(number)), "link": link, "icon": icon, "workPosition": None}

    def get(self, command: Command) -> Reply:
        return self._task(self._number(command), command.params.get("select"))

    def add(self, command: Command) -> Reply:
        fields = command.params.get("fields")
        if not isinstance(fields, dict):
            raise lacks("fields")
        if not to_text(fields.get("TITLE")):
            raise Refusal("ERROR_CORE", "The task name is not specified.<br>")
        return self._task(insert(self._view, fields, command))

    def update(self, command: Command) -> Reply:
        number = self._number(command)
        if not isinstance(command.params.get("fields"), dict):
            raise lacks("fields")
        change(self._view, number, command.params["fields"], command)
        return self._task(number)

    def delete(self, command: Command) -> Reply:
        self._view.table.delete(self._number(command))
        return Reply({"task": True})

    def fields(self, command: Command) -> Reply:
        facts: dict[str, dict[str, Any]] = {
            column.name: {"title": label(column), "type": column.type} for column in self._view.columns.values()
        }
        facts["ID"]["primary"] = True
        return Reply({"fields": facts})


def tasks(view: TaskView, names: Callable[[int], str]) -> dict[str, Method]:
    """Return the methods of `tasks.task`; `names` gives the name of a user."""
    service = _Tasks(view, names)
    found = {f"tasks.task.{verb}": getattr(service, verb) for verb in ("list", "get", "add", "update", "delete")}
    return {**found, "tasks.task.getFields": service.fields}
