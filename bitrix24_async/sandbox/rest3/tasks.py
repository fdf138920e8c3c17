"""`tasks.task.*` of REST 3.0 over the table that the older methods have too: other names, true types, relations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bitrix24_async.sandbox.methods import Command, Method, change, insert, single
from bitrix24_async.sandbox.php import to_int
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.rest3.modern import invalid, refused
from bitrix24_async.sandbox.tables.columns import Column
from bitrix24_async.sandbox.tables.conditions import read_conditions, read_order, read_pagination
from bitrix24_async.sandbox.tables.filters import search
from bitrix24_async.sandbox.tables.table import Convert, Rows
from bitrix24_async.sandbox.tables.views import UserView, View

__all__ = ["ModernTaskView", "modern_tasks"]

_NAMES = {
    "ID": "id",
    "TITLE": "title",
    "DESCRIPTION": "description",
    "CREATED_BY": "creatorId",
    "CREATED_DATE": "created",
    "RESPONSIBLE_ID": "responsibleId",
    "DEADLINE": "deadline",
    "TASK_CONTROL": "needsControl",
    "START_DATE_PLAN": "startPlan",
    "END_DATE_PLAN": "endPlan",
    "GROUP_ID": "groupId",
    "STAGE_ID": "stageId",
    "FLOW_ID": "flowId",
    "STATUS": "status",
    "STATUS_CHANGED_DATE": "statusChanged",
    "PARENT_ID": "parentId",
    "CHANGED_DATE": "changed",
    "CHANGED_BY": "changedById",
    "CLOSED_DATE": "closed",
    "CLOSED_BY": "closedById",
    "ACTIVITY_DATE": "activity",
    "GUID": "guid",
    "XML_ID": "xmlId",
    "MARK": "mark",
    "SITE_ID": "siteId",
    "ALLOW_CHANGE_DEADLINE": "allowsChangeDeadline",
    "ALLOW_TIME_TRACKING": "allowsTimeTracking",
    "ADD_IN_REPORT": "addInReport",
    "MULTITASK": "isMultitask",
}
_STATUSES = {"2": "pending", "3": "in_progress", "4": "supposedly_completed", "5": "completed", "6": "deferred"}
_CODES = {name: code for code, name in _STATUSES.items()}
_FLAGS = frozenset("TASK_CONTROL ALLOW_CHANGE_DEADLINE ALLOW_TIME_TRACKING ADD_IN_REPORT MULTITASK".split())
_FIXED = frozenset({"id", "created", "changed", "changedById", "statusChanged", "activity", "closed", "closedById"})
_PEOPLE = {"creator": "CREATED_BY", "responsible": "RESPONSIBLE_ID"}
_PERSON = {"id": "ID", "name": "NAME", "email": "EMAIL", "gender": "PERSONAL_GENDER"}
_NEEDED = ("title", "creatorId", "responsibleId")
_MOST = 1_000


class ModernTaskView(View):
    """Tasks with the names and types of REST 3.0."""

    def name(self, column: Column) -> str:
        """Return what the interface calls a column."""
        return _NAMES[column.name]

    def shows(self, column: Column) -> bool:
        """Say whether the interface knows the column at all."""
        return column.name in _NAMES

    def convert(self, column: Column) -> Convert | None:
        """Return what turns the stored JSON text into what is shown."""
        if column.name == "STATUS":
            return lambda text: f'"{_STATUSES.get(text[1:-1], "pending")}"'
        if column.name in _FLAGS:
            return lambda text: "true" if text == '"Y"' else "false"
        if column.type == "integer":
            return lambda text: text.strip('"') or "null"
        return None

    def stored(self, field: str, value: Any) -> Any:
        """Return a value of a field as its column keeps it."""
        if field == "status":
            return _CODES.get(value, value)
        return ("Y" if value else "N") if isinstance(value, bool) else value


class _Tasks:
    """`tasks.task.*`."""

    def __init__(self, view: ModernTaskView, users: UserView) -> None:
        self._view = view
        self._users = users.table

    def list(self, command: Command) -> Reply:
        view, params = self._view, command.params
        query = read_conditions(view, params.get("filter"), view.stored)
        found = search(view.table, query, read_order(view, params.get("order")))
        skip, limit = read_pagination(params.get("pagination"), _MOST)
        numbers, select = found.page(skip, limit), self._select(params.get("select"))
        if any("." in name for name in select):
            return Reply({"items": [self._task(number, select) for number in numbers]})
        return Reply({"items": Rows(view.layout(select), numbers)})

    def get(self, command: Command) -> Reply:
        return Reply({"item": self._task(self._number(command), self._select(command.params.get("select")))})

    def add(self, command: Command) -> Reply:
        fields = self._fields(command)
        lacking = {name: f"Required field `{name}` is not specified" for name in _NEEDED if not fields.get(name)}
        if lacking:
            raise invalid(lacking)
        return Reply({"item": self._task(insert(self._view, self._stored(fields), command), [])})

    def update(self, command: Command) -> Reply:
        number = self._number(command)
        change(self._view, number, self._stored(self._fields(command)), command)
        return Reply({"result": True})

    def delete(self, command: Command) -> Reply:
        self._view.table.delete(self._number(command))
        return Reply({"result": True})

    def fields(self, command: Command) -> Reply:
        return Reply({"items": [self._described(name) for name in self._view.columns]})

    def field(self, command: Command) -> Reply:
        name = command.params.get("name")
        if name not in self._view.columns:
            raise refused("ENTITYNOTFOUND", f"There is no field `{name}`")
        return Reply({"item": self._described(str(name))})

    def _described(self, name: str) -> dict[str, Any]:
        column = self._view.columns[name]
        kind = (
            "bool" if column.name in _FLAGS else {"integer": "int", "datetime": "datetime"}.get(column.type, "string")
        )
        facts = {"name": name, "type": kind, "title": name, "description": None, "filterable": True, "sortable": True}
        return {**facts, "editable": name not in _FIXED, "multiple": False}

    def _number(self, command: Command) -> int:
        if "id" not in command.params:
            raise invalid({"id": "Required field `id` is not specified"})
        number = to_int(command.params["id"])
        if number not in self._view.table.ids:
            raise refused("ENTITYNOTFOUND", f"There is no task {number}")
        return number

    def _select(self, given: Any) -> Sequence[str]:
        """Return the names of a selection: unknown ones are ignored, but not those of a relation."""
        names = [name for name in given if isinstance(name, str)] if isinstance(given, list) else []
        for relation, _, name in (name.partition(".") for name in names if "." in name):
            if relation not in _PEOPLE or name not in _PERSON:
                raise refused("UNKNOWNDTOPROPERTY", f"Unknown property `{relation}.{name}`")
        return names

    def _task(self, number: int, select: Sequence[str]) -> dict[str, Any]:
        task: dict[str, Any] = single(self._view.layout([name for name in select if "." not in name]), number)
        if select and all("." in name for name in select):
            task = {"id": number}
        for relation, _, name in (name.partition(".") for name in select if "." in name):
            user = to_int(self._view.table.value(number, _PEOPLE[relation]))
            known = user in self._users.ids
            cell = self._users.value(user, _PERSON[name]) if known else None
            task.setdefault(relation, {})[name] = to_int(cell) if name == "id" else cell
        return task

    def _fields(self, command: Command) -> dict[str, Any]:
        fields = command.params.get("fields")
        if not isinstance(fields, dict):
            raise invalid({"fields": "Required field `fields` is not specified"})
        for name in fields:
            if name not in self._view.columns:
                raise refused("UNKNOWNDTOPROPERTY", f"Unknown property `{name}`")
        wrong = {name: f"The field `{name}` cannot be written" for name in fields if name in _FIXED}
        wrong |= {name: "The value does not fit the type" for name in fields if not self._fits(name, fields[name])}
        if wrong:
            raise invalid(wrong)
        return fields

    def _fits(self, name: str, value: Any) -> bool:
        column = self._view.columns[name]
        if column.name == "STATUS":
            return value in _CODES
        if column.name in _FLAGS:
            return isinstance(value, bool)
        wanted = int if column.type == "integer" else str
        return value is None or (isinstance(value, wanted) and not isinstance(value, bool))

    def _stored(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {name: self._view.stored(name, value) for name, value in fields.items()}


def modern_tasks(view: ModernTaskView, users: UserView) -> dict[str, Method]:
    """Return the methods of `tasks.task` of REST 3.0, and the count of users."""
    service = _Tasks(view, users)
    found = {f"tasks.task.{verb}": getattr(service, verb) for verb in ("list", "get", "add", "update", "delete")}

    def count(command: Command) -> Reply:
        return Reply({"total": len(users.table.ids)})

    return {
        **found,
        "tasks.task.field.list": service.fields,
        "tasks.task.field.get": service.field,
        "humanresources.employee.count": count,
    }
