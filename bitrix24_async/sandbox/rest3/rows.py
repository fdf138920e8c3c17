"""Lists of REST 3.0 that go on otherwise than by pages: the event log has a tail, the knowledge base a cursor."""

from __future__ import annotations

from typing import Any

from bitrix24_async.sandbox.derived.catalogue import siblings
from bitrix24_async.sandbox.methods import Command, Method, change, insert, single
from bitrix24_async.sandbox.php import to_int
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.rest3.checks import check
from bitrix24_async.sandbox.rest3.modern import invalid, refused
from bitrix24_async.sandbox.tables.columns import Column
from bitrix24_async.sandbox.tables.conditions import read_conditions, read_order, read_pagination
from bitrix24_async.sandbox.tables.filters import Query, search
from bitrix24_async.sandbox.tables.table import Convert, Rows
from bitrix24_async.sandbox.tables.views import View, camel

__all__ = ["ModernView", "modern_log", "modern_notes"]

_LOG_PAGE = 200
_NOTES_PAGE = 200
_NOTES_VERBS = ("add", "archive", "delete", "get", "list", "update")


class ModernView(View):
    """A table in camel case and with true numbers."""

    def name(self, column: Column) -> str:
        """Return what the interface calls a column."""
        return camel(column.name)

    def convert(self, column: Column) -> Convert | None:
        """Return what turns the stored JSON text into what is shown."""
        return (lambda text: text.strip('"') or "null") if column.type == "integer" else None


def _as_it_is(field: str, value: Any) -> Any:
    del field
    return value


def _shown(view: View, command: Command, numbers: Any) -> Rows:
    select = command.params.get("select")
    return Rows(view.layout(select if isinstance(select, list) else ()), numbers)


class _Log:
    """`main.eventlog.*`."""

    def __init__(self, view: View) -> None:
        self._view = view

    def _found(self, command: Command, order: Any, given: Any = None) -> Any:
        query = read_conditions(self._view, given or command.params.get("filter"), _as_it_is)
        return search(self._view.table, query, read_order(self._view, order))

    def list(self, command: Command) -> Reply:
        skip, limit = read_pagination(command.params.get("pagination"), _LOG_PAGE)
        found = self._found(command, command.params.get("order"))
        return Reply({"items": _shown(self._view, command, found.page(skip, limit))})

    def tail(self, command: Command) -> Reply:
        cursor = {"field": "id", "order": "ASC", "value": 0, "limit": 50} | (command.params.get("cursor") or {})
        field, conditions = cursor["field"], command.params.get("filter") or []
        if any(condition[:1] == [field] for condition in conditions if isinstance(condition, list)):
            raise refused("INVALIDFILTER", f"Cursor field {field} cannot be used at filter.")
        _, limit = read_pagination({"limit": cursor["limit"]}, _LOG_PAGE)
        beyond = ">" if str(cursor["order"]).upper() == "ASC" else "<"
        given = [*conditions, [field, beyond, cursor["value"]]]
        found = self._found(command, {field: cursor["order"]}, given)
        return Reply({"items": _shown(self._view, command, found.page(0, limit))})

    def get(self, command: Command) -> Reply:
        number = to_int(command.params.get("id"))
        if number not in self._view.table.ids:
            raise refused("ENTITYNOTFOUND", f"There is no entry {number}")
        return Reply({"item": _shown(self._view, command, [number])[0]})


class _Notes:
    """`note.collection.*`, in the order of position and id."""

    def __init__(self, view: View) -> None:
        self._view = view

    def _place(self, number: int) -> tuple[int, int]:
        return to_int(self._view.table.value(number, "POSITION")), number

    def list(self, command: Command) -> Reply:
        pagination = dict(command.params.get("pagination") or {})
        after = pagination.pop("afterCursor", None)
        if after is not None and not (isinstance(after, dict) and after.keys() == {"position", "id"}):
            raise invalid({"pagination.afterCursor": "It is not a cursor of this list"})
        _, limit = read_pagination(pagination, _NOTES_PAGE)
        every = search(self._view.table, Query(), (("POSITION", False),))
        places = sorted(map(self._place, every.page(0, len(every))))
        if after is not None:
            places = [place for place in places if place > (after["position"], after["id"])]
        page = places[:limit]
        cursor = {"position": page[-1][0], "id": page[-1][1]} if len(places) > limit else None
        return Reply({"items": Rows(self._view.everything(), [number for _, number in page]), "nextCursor": cursor})

    def get(self, command: Command) -> Reply:
        return self._told(self._number(command))

    def add(self, command: Command) -> Reply:
        return self._told(insert(self._view, self._fields(command), command))

    def update(self, command: Command) -> Reply:
        fields, number = self._fields(command), self._number(command)
        change(self._view, number, fields, command)
        return self._told(number)

    def archive(self, command: Command) -> Reply:
        # The reference does not say what still tells of a collection in the archive.
        self._number(command)
        return Reply({"result": True})

    def delete(self, command: Command) -> Reply:
        self._view.table.delete(self._number(command))
        return Reply({"result": True})

    def _told(self, number: int) -> Reply:
        return Reply({"item": single(self._view.everything(), number)})

    def _fields(self, command: Command) -> dict[str, Any]:
        specs = {spec.method: spec for spec in siblings(command.method, "v3")}
        check(specs[command.method], command.params, ())
        fields: dict[str, Any] = command.params["fields"]
        return fields

    def _number(self, command: Command) -> int:
        if command.params.get("id") is None:
            raise invalid({"id": "Required field `id` is not specified"})
        number = to_int(command.params["id"])
        if number not in self._view.table.ids:
            raise refused("ENTITYNOTFOUND", f"There is no collection {number}")
        return number


def modern_log(view: View) -> dict[str, Method]:
    """Return the methods of `main.eventlog`."""
    service = _Log(view)
    return {f"main.eventlog.{verb}": getattr(service, verb) for verb in ("get", "list", "tail")}


def modern_notes(view: View) -> dict[str, Method]:
    """Return the methods of `note.collection`."""
    service = _Notes(view)
    return {f"note.collection.{verb}": getattr(service, verb) for verb in _NOTES_VERBS}
