"""`user.*`: conditions stand in `FILTER` or beside it, the order is two texts."""

from __future__ import annotations

from typing import Any

from bitrix24_async.sandbox.methods import Command, Method, change, insert, page, single
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.labels import label
from bitrix24_async.sandbox.tables.views import UserView, View

__all__ = ["users"]


class _Users:
    """`user.*`: conditions may stand in `FILTER` or beside it, the order is two texts."""

    def __init__(self, view: View) -> None:
        self._view = view

    def get(self, command: Command) -> Reply:
        params = command.params
        beside = {name.upper(): value for name, value in params.items()}
        given = params.get("filter")
        filter_ = beside | (given if isinstance(given, dict) else {})
        known = {name: value for name, value in filter_.items() if name not in ("ORDER", "SORT", "SELECT", "START")}
        order = {to_text(params.get("sort")) or "ID": to_text(params.get("order")) or "ASC"}
        return page(self._view, command, known, order, select=params.get("select"))

    def search(self, command: Command) -> Reply:
        params = dict(command.params)
        given: Any = params["filter"] if isinstance(params.get("filter"), dict) else {}
        find = params.pop("find", "") or given.get("FIND", "")
        if find:
            words = {"logic": "OR", "%NAME": find, "%LAST_NAME": find, "%EMAIL": find}
            params["filter"] = {**given, "0": words}
        return self.get(Command(command.method, params, command.now, command.user))

    def current(self, command: Command) -> Reply:
        return Reply(single(self._view.everything(), command.user))

    def add(self, command: Command) -> Reply:
        fields = {name.upper(): value for name, value in command.params.items()}
        if "@" not in to_text(fields.get("EMAIL")):
            raise Refusal("ERROR_ARGUMENT", "wrong_email")
        return Reply(insert(self._view, fields, command))

    def update(self, command: Command) -> Reply:
        number = to_int(command.params.get("id"))
        if number not in self._view.table.ids:
            raise Refusal("ERROR_CORE", "access_denied")
        fields = {name.upper(): value for name, value in command.params.items()}
        change(self._view, number, fields, command)
        return Reply(True)

    def fields(self, command: Command) -> Reply:
        plain = {name: name.replace("_", " ").capitalize() for name in self._view.columns}
        own = {name: label(column) for name, column in self._view.columns.items() if name.startswith("UF_USR_")}
        return Reply(plain | own)


def users(view: UserView) -> dict[str, Method]:
    """Return the methods of `user`."""
    service = _Users(view)
    return {f"user.{verb}": getattr(service, verb) for verb in ("get", "search", "current", "add", "update", "fields")}
