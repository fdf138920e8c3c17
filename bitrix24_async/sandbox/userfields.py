"""The user fields of all records as rows, and the smart processes: what the administrator's methods tell.

`crm.<entity>.userfield.*`, `user.userfield.list` and `task.item.userfield.getlist` write
capitals, `userfieldconfig.*` and `crm.type.*` camel case. Labels come with a language only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from bitrix24_async.sandbox.cells import constant
from bitrix24_async.sandbox.columns import Column, Kind, choices, column, own
from bitrix24_async.sandbox.labels import label, options
from bitrix24_async.sandbox.methods import Command, Method, describe, lacks, page, single
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Refusal, Reply
from bitrix24_async.sandbox.table import Convert, Table
from bitrix24_async.sandbox.views import View, camel

__all__ = ["userfields"]

_TYPE_ID = 11  # what the codes of the user fields of the smart process begin with
_CLASSIC = ("deal", "contact", "company", "lead")
_LABELS = ("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL")
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
        *choices("string", dict.fromkeys(_LABELS)),
        *choices("array", {"LIST": None}),
    ]
    return Kind(name="userfield", label="User field", columns=tuple(columns))


@cache
def _type(number: int) -> Kind:
    flags = "Categories Stages BeginCloseDates Client Source Observers Automation".split()
    columns = [
        own(),
        column("TITLE", "string", constant("Order")),
        column("CODE", "string", constant("")),
        column("CREATED_BY", "integer", constant("1")),
        column("ENTITY_TYPE_ID", "integer", constant(number)),
        column("CUSTOM_SECTION_ID", "integer", constant(None)),
        *[column(f"is{flag}Enabled", "char", constant("Y")) for flag in flags],
        column("CREATED_TIME", "datetime", constant("2024-07-08T17:24:55+03:00")),
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
    """`crm.type.*`, as far as it reads."""

    def __init__(self, number: int) -> None:
        self._view = _TypeView(Table(_type(number), ids=[_TYPE_ID]))

    def list(self, command: Command) -> Reply:
        reply = page(self._view, command, command.params.get("filter"), command.params.get("order"))
        return Reply({"types": reply.result}, reply.total, reply.next)

    def _one(self, command: Command, field: str, name: str) -> Reply:
        if name.lower() not in command.params:
            raise lacks(name)
        found = list(page(self._view, command, {field: command.params[name.lower()]}, None).result)
        if not found:
            raise Refusal("NOT_FOUND", "Smart process not found")
        return Reply({"type": found[0]})

    def get(self, command: Command) -> Reply:
        return self._one(command, "id", "id")

    def get_by_number(self, command: Command) -> Reply:
        return self._one(command, "entityTypeId", "entityTypeId")

    def fields(self, command: Command) -> Reply:
        return Reply({"fields": {name: describe(column, name) for name, column in self._view.columns.items()}})


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

        def answer(command: Command) -> Reply:
            row = self._row(command)
            if row["ENTITY_ID"] != entity:
                raise Refusal("ERROR_NOT_FOUND", "The entity with ID is not found.")
            return Reply(_told(row | {name: {"en": row[name]} for name in _LABELS}, labels=True))

        return answer

    def _row(self, command: Command) -> dict[str, Any]:
        number = to_int(command.params.get("id"))
        if number not in self._view.table.ids:
            raise Refusal("ERROR_NOT_FOUND", "The entity with ID is not found.")
        row: dict[str, Any] = single(self._view.everything(), number)
        return row

    def configured(self, command: Command) -> Reply:
        """Answer `userfieldconfig.list`, where a list field comes without its values."""
        filter_, order = (_capitals(command.params.get(name)) for name in ("filter", "order"))
        reply = page(self._view, command, {**filter_, "%ENTITY_ID": self._module(command)}, order)
        rows = [_configured(_told(row, labels=False)) for row in reply.result]
        return Reply({"fields": [row | {"enum": None} for row in rows]}, reply.total, reply.next)

    def configuration(self, command: Command) -> Reply:
        """Answer `userfieldconfig.get`."""
        if not (row := self._row(command))["ENTITY_ID"].startswith(self._module(command)):
            raise Refusal("", "Field not found")
        return Reply({"field": _configured(_told(row | {name: {"en": row[name]} for name in _LABELS}, labels=True))})

    def _module(self, command: Command) -> str:
        if "moduleid" not in command.params:
            raise lacks("moduleId")
        module = to_text(command.params["moduleid"])
        if module not in _MODULES:
            raise Refusal("", f"Module {module} is not installed or has no user fields")
        return _MODULES[module]


def _told(row: Mapping[str, Any], *, labels: bool) -> dict[str, Any]:
    hidden = {*(() if labels else _LABELS), *(() if row["LIST"] else ("LIST",))}
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
        **dict.fromkeys(_LABELS, label(column)),
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
    fields, types = _Fields(table), _Types(item_type)
    methods: dict[str, Callable[[Command], Reply]] = {
        "crm.type.list": types.list,
        "crm.type.get": types.get,
        "crm.type.getByEntityTypeId": types.get_by_number,
        "crm.type.fields": types.fields,
        "user.userfield.list": fields.listing("USER"),
        "task.item.userfield.getlist": fields.listing("TASKS_TASK"),
        "userfieldconfig.list": fields.configured,
        "userfieldconfig.get": fields.configuration,
    }
    for name in _CLASSIC:
        methods[f"crm.{name}.userfield.list"] = fields.listing(entities[name])
        methods[f"crm.{name}.userfield.get"] = fields.getting(entities[name])
    return methods
