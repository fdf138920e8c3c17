"""The user fields of all records as rows: what the administrator's methods tell and write.

`crm.<entity>.userfield.*`, `user.userfield.*` and `task.item.userfield.*` write capitals, `userfieldconfig.*`
camel case. Labels come with a language only. A field that is added stands in these lists, not in the records.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from bitrix24_async.sandbox.crm_types import crm_types
from bitrix24_async.sandbox.field_writes import LABELS, changed, created
from bitrix24_async.sandbox.methods import Command, Method, lacks, page, single
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.tables.columns import Column, Kind, choices, own
from bitrix24_async.sandbox.tables.labels import label, options
from bitrix24_async.sandbox.tables.table import Rows, Table
from bitrix24_async.sandbox.tables.views import View, camel

__all__ = ["userfields"]

_TYPE_ID = 11  # what the codes of the user fields of the smart process begin with
_CLASSIC = ("deal", "contact", "company", "lead")
_MODULES = {"crm": "CRM_", "tasks": "TASKS_", "main": "USER"}


@cache
def _field() -> Kind:
    columns = [
        own(),
        *choices("string", {"ENTITY_ID": "", "FIELD_NAME": "", "USER_TYPE_ID": "", "XML_ID": None, "SORT": "100"}),
        *choices("char", {"MULTIPLE": "N", "MANDATORY": "N"}),
        *choices("string", {"SHOW_FILTER": "E"}),
        *choices("char", {"SHOW_IN_LIST": "Y", "EDIT_IN_LIST": "Y", "IS_SEARCHABLE": "N"}),
        *choices("array", {"SETTINGS": []}),
        *choices("string", dict.fromkeys(LABELS)),
        *choices("array", {"LIST": None}),
    ]
    return Kind(name="userfield", label="User field", columns=tuple(columns))


class _Fields:
    """The lists of user fields over one table of them all."""

    def __init__(self, table: Table) -> None:
        self._view = View(table)

    def listing(self, entity: str) -> Method:
        """Return the method that lists the user fields of one kind of record."""

        def answer(command: Command) -> Reply:
            given = command.params.get("filter")
            filter_ = {**given} if isinstance(given, Mapping) else {}
            language = filter_.pop("LANG", None)
            reply = page(self._view, command, {**filter_, "=ENTITY_ID": entity}, command.params.get("order"))
            return Reply([_told(row, labels=bool(language)) for row in reply.result], reply.total, reply.next)

        return answer

    def getting(self, entity: str) -> Method:
        """Return the method that tells one of them, its labels by language."""
        return lambda command: Reply(_whole(self._row(command, entity)))

    def adding(self, entity: str, body: str = "fields") -> Method:
        """Return the method that adds one and answers its id."""
        return lambda command: Reply(self._add(entity, _body(command, body)))

    def updating(self, entity: str, body: str = "fields") -> Method:
        """Return the method that changes one."""

        def answer(command: Command) -> Reply:
            row = self._row(command, entity)
            self._view.table.update(to_int(row["ID"]), changed(_body(command, body), row))
            return Reply(result=True)

        return answer

    def deleting(self, entity: str) -> Method:
        """Return the method that deletes one."""

        def answer(command: Command) -> Reply:
            self._view.table.delete(to_int(self._row(command, entity)["ID"]))
            return Reply(result=True)

        return answer

    def _add(self, entity: str, given: Mapping[str, Any]) -> int:
        table = self._view.table
        number = max(table.ids.page(0, len(table)), default=0) + 1
        cells = created(given, _prefix(entity), number)
        codes = [row["FIELD_NAME"] for row in self._rows() if row["ENTITY_ID"] == entity]
        if cells["FIELD_NAME"] in codes:
            raise Refusal("ERROR_CORE", f"The field {cells['FIELD_NAME']} for the object {entity} already exists.")
        return table.add({known.name: known.default for known in _field().columns} | cells | {"ENTITY_ID": entity})

    def _rows(self) -> Rows:
        table = self._view.table
        return Rows(self._view.everything(), table.ids.page(0, len(table)))

    def _row(self, command: Command, entity: str = "") -> dict[str, Any]:
        """Return the field that a call names, which has to be one of the record."""
        number = to_int(command.params.get("id"))
        row = single(self._view.everything(), number) if number in self._view.table.ids else {}
        if not row or (entity and row["ENTITY_ID"] != entity):
            raise Refusal("ERROR_NOT_FOUND", "The entity with ID is not found.")
        return dict(row)

    # The same under `userfieldconfig`, for all records of a module.

    def configured(self, command: Command) -> Reply:
        """Answer `userfieldconfig.list`, where a list field comes without its values."""
        filter_, order = (_capitals(command.params.get(name)) for name in ("filter", "order"))
        reply = page(self._view, command, {**filter_, "%ENTITY_ID": _module(command)}, order)
        rows = [_configured(_told(row, labels=False)) for row in reply.result]
        return Reply({"fields": [row | {"enum": None} for row in rows]}, reply.total, reply.next)

    def configuration(self, command: Command) -> Reply:
        """Answer `userfieldconfig.get`."""
        return _configuration(self._of_module(command))

    def configure(self, command: Command) -> Reply:
        """Answer `userfieldconfig.add`."""
        module, given = _module(command), _capitals(_body(command, "field"))
        entity = to_text(given.get("ENTITY_ID"))
        if not entity.startswith(module):
            raise Refusal("", f"{entity or 'The field'} does not belong to the module")
        number = self._add(entity, given)
        return _configuration(single(self._view.everything(), number))

    def reconfigure(self, command: Command) -> Reply:
        """Answer `userfieldconfig.update`."""
        row = self._of_module(command)
        self._view.table.update(to_int(row["ID"]), changed(_capitals(command.params.get("field")), row))
        return _configuration(self._of_module(command))

    def unconfigure(self, command: Command) -> Reply:
        """Answer `userfieldconfig.delete`."""
        self._view.table.delete(to_int(self._of_module(command)["ID"]))
        return Reply(None)

    def _of_module(self, command: Command) -> dict[str, Any]:
        module, number = _module(command), to_int(command.params.get("id"))
        row = self._row(command) if number in self._view.table.ids else {"ENTITY_ID": ""}
        if not row["ENTITY_ID"].startswith(module):
            raise Refusal("", "Field not found")
        return row


def _module(command: Command) -> str:
    """Return what the records of the module that a call names begin with."""
    if "moduleid" not in command.params:
        raise lacks("moduleId")
    module = to_text(command.params["moduleid"])
    if module not in _MODULES:
        raise Refusal("", f"Module {module} is not installed or has no user fields")
    return _MODULES[module]


def _prefix(entity: str) -> str:
    """Return what the codes of the user fields of a record begin with."""
    if entity == "USER":
        return "UF_USR_"
    number = entity.removeprefix("CRM_")
    return "UF_" if number == entity else f"UF_CRM_{number}_" if number.isdigit() else "UF_CRM_"


def _body(command: Command, name: str) -> Mapping[str, Any]:
    given = command.params.get(name.lower())
    if not isinstance(given, Mapping):
        raise lacks(name)
    return given


def _whole(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a field with its labels by language."""
    return _told({**row, **{name: {"en": row[name]} for name in LABELS}}, labels=True)


def _configuration(row: Mapping[str, Any]) -> Reply:
    return Reply({"field": _configured(_whole(row))})


def _told(row: Mapping[str, Any], *, labels: bool) -> dict[str, Any]:
    hidden = {*(() if labels else LABELS), *(() if row["LIST"] else ("LIST",))}
    return {name: value for name, value in row.items() if name not in hidden}


def _configured(row: Mapping[str, Any]) -> dict[str, Any]:
    shown = {camel(name): value for name, value in row.items() if name != "LIST"}
    lists = [{camel(name): value for name, value in option.items()} for option in row.get("LIST", ())]
    return shown | ({"enum": lists} if lists else {})


def _capitals(given: Any) -> dict[str, Any]:
    names = given if isinstance(given, Mapping) else {}
    return {re.sub(r"[A-Z]", r"_\g<0>", name).upper(): value for name, value in names.items()}


def _row(entity: str, column: Column) -> dict[str, Any]:
    values = [
        {"ID": str(id), "SORT": str(10 * place), "VALUE": value, "DEF": "N", "XML_ID": f"{id:032x}"}
        for place, (id, value) in enumerate(options(column).items(), 1)
    ]
    known = {column.name: column.default for column in _field().columns}
    return known | {
        "ENTITY_ID": entity,
        "FIELD_NAME": column.name,
        "USER_TYPE_ID": column.type,
        # A field whose empty value is false holds many.
        "MULTIPLE": "Y" if column.multiple or column.default is False else "N",
        "LIST": values or None,
        **dict.fromkeys(LABELS, label(column)),
    }


def userfields(tables: Mapping[str, Table], item_type: int) -> dict[str, Method]:
    """Return the methods that tell the user fields of these tables and the type of the items."""
    entities = {name: f"CRM_{name.upper()}" for name in _CLASSIC}
    entities |= {f"item{item_type}": f"CRM_{_TYPE_ID}", "user": "USER", "task": "TASKS_TASK"}
    table = Table(_field())
    for name, entity in entities.items():
        for found in tables[name].kind.columns:
            if found.name.startswith("UF_USR_" if name == "user" else "UF_"):
                table.add(_row(entity, found))
    fields = _Fields(table)
    methods: dict[str, Method] = {
        "user.userfield.list": fields.listing("USER"),
        "user.userfield.add": fields.adding("USER"),
        "user.userfield.update": fields.updating("USER"),
        "user.userfield.delete": fields.deleting("USER"),
        "task.item.userfield.getlist": fields.listing("TASKS_TASK"),
        "task.item.userfield.get": fields.getting("TASKS_TASK"),
        "task.item.userfield.add": fields.adding("TASKS_TASK", "PARAMS"),
        "task.item.userfield.update": fields.updating("TASKS_TASK", "DATA"),
        "task.item.userfield.delete": fields.deleting("TASKS_TASK"),
        "userfieldconfig.list": fields.configured,
        "userfieldconfig.get": fields.configuration,
        "userfieldconfig.add": fields.configure,
        "userfieldconfig.update": fields.reconfigure,
        "userfieldconfig.delete": fields.unconfigure,
    }
    for name in _CLASSIC:
        entity = entities[name]
        methods[f"crm.{name}.userfield.list"] = fields.listing(entity)
        methods[f"crm.{name}.userfield.get"] = fields.getting(entity)
        methods[f"crm.{name}.userfield.add"] = fields.adding(entity)
        methods[f"crm.{name}.userfield.update"] = fields.updating(entity)
        methods[f"crm.{name}.userfield.delete"] = fields.deleting(entity)
    return methods | crm_types(item_type, _TYPE_ID)
