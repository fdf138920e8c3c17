"""How these tests call every method: arguments made from the types of its parameters, through the facade."""

from __future__ import annotations

import inspect
from collections.abc import Collection
from typing import Any

from bitrix24_async import Limits, Portal, schema
from bitrix24_async.codegen.words.names import python_name
from bitrix24_async.sandbox import Sandbox, SandboxTransport
from bitrix24_async.sandbox.derived.shapes import is_file
from bitrix24_async.sandbox.methods import Command
from bitrix24_async.schema.model import MethodSpec, ParamSpec
from tests import application

SAMPLES: dict[str, Any] = {
    "integer": 1,
    "double": 2.5,
    "float": 2.5,
    "string": "1",
    "boolean": True,
    "date": "2025-06-16",
    "datetime": "2025-06-16T09:00:00+03:00",
    "file": ["a.txt", "aGk="],
    "array": [],
    "any": 1,
    "null": None,
}
_UF = {"contact": 7, "company": 13, "lead": 19}
# What a type does not tell.
OWN: dict[str, dict[str, Any]] = {
    "event.bind": {"event": "ONCRMDEALADD"},
    "imbot.v2.Chat.Message.send": {"fields": {"message": "Hello"}},
    "user.add": {"email": "new@example.com"},
    "tasks.task.add": {"fields": {"TITLE": "Call"}},
    "crm.item.productrow.list": {"filter": {">id": 0}},
    "catalog.userfield.document.list": {"filter": {"documentType": "A"}},
    **{f"crm.currency.{verb}": {"id": "CURRENCY1"} for verb in ("get", "update", "delete")},
    **{f"sale.status.{verb}": {"id": "KEY1"} for verb in ("get", "update", "delete")},
    "im.department.get": {"id": [1, 2, 3]},
    "im.user.list.get": {"id": [1, 2, 3]},
    "crm.timeline.bindings.list": {"filter": {"OWNER_ID": 1}},
    "crm.activity.type.delete": {"type_id": "TYPEID1"},
    # The first six user fields are those of deals, then come contacts, companies and leads.
    **{
        f"crm.{name}.userfield.{verb}": {"id": first}
        for verb in ("get", "update", "delete")
        for name, first in _UF.items()
    },
    "task.item.userfield.get": {"id": 32},
    "task.item.userfield.update": {"id": 33},
    "task.item.userfield.delete": {"id": 34},
    "user.userfield.update": {"id": 31},
    "user.userfield.delete": {"id": 31},
    "crm.type.get": {"id": 11},
    "crm.type.getByEntityTypeId": {"entity_type_id": 133},
    "crm.type.update": {"id": 11},
    "crm.type.delete": {"id": 11},
    **{f"userfieldconfig.{verb}": {"module_id": "crm"} for verb in ("get", "list", "update", "delete")},
    "userfieldconfig.add": {
        "module_id": "crm",
        "field": {"entityId": "CRM_DEAL", "fieldName": "NOTE", "userTypeId": "string"},
    },
    **{f"crm.item.{verb}": {"entity_type_id": 2} for verb in ("add", "get", "list", "update", "delete")},
}
NEWER: dict[str, dict[str, Any]] = {
    "tasks.task.add": {"fields": {"title": "Call", "creatorId": 1, "responsibleId": 2}},
    "call.followup.list": {"filter": {"startDate": {"from": "2000-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"}}},
}
# Where the reference leaves the choice, the client does not.
_SHAPES = {"filter": "object", "select": "string[]"}
_FAMILY = ("_", "}", ">")
_TABLES = "deals contacts companies leads items tasks users entries collections".split()
_NO_ROWS: dict[str, Any] = dict.fromkeys(_TABLES, 5)


def small(**options: Any) -> Sandbox:
    """Return a sandbox that an application may call."""
    sandbox = Sandbox(**(_NO_ROWS | options))
    asked = Command("imbot.v2.Bot.register", {}, 0.0, 1)
    sandbox.events.methods()["imbot.v2.Bot.register"](asked)  # the bot that others speak for
    return sandbox


def opened(sandbox: Sandbox, path: str = "") -> Portal:
    """Return a portal on a sandbox, by the token of an application where the scope of this path may need one."""
    if path.startswith("v3."):
        return Portal.webhook(sandbox.webhook, transport=SandboxTransport(sandbox), limits=Limits.off())
    return application.opened(sandbox)


def branch(portal: Portal, path: str) -> Any:
    """Return where the methods of a scope begin: those of REST 3.0 have a branch of their own."""
    return portal.v3 if path.startswith("v3.") else portal


def catalogue() -> dict[str, list[MethodSpec]]:
    """Return the methods of both interfaces by the path of their scope.

    A package of commands and a file have tests of their own: neither is a value of a type.
    """
    scopes = [schema.read(scope, version) for version in ("v2", "v3") for scope in schema.scopes(version)]
    return {
        scope.path: [spec for spec in scope.methods if spec.method != "batch" and not is_file(spec)] for scope in scopes
    }


def function(root: Any, method: MethodSpec) -> Any:
    """Return the Python method of a REST method."""
    found = root
    for step in method.method.split("."):
        found = getattr(found, python_name(step))
    return found


def value(param: ParamSpec, *, full: bool, needed: Collection[str] = ()) -> Any:
    """Return a value that a parameter takes."""
    type_ = _SHAPES.get(param.name.lower(), param.type.partition("|")[0])
    if param.name.lower() == "order":
        return "ASC" if param.type == "string" else {}
    if type_ == "array" and param.nested:
        type_ = "object"
    if param.enum and type_ in ("integer", "string"):
        return int(param.enum[0]) if type_ == "integer" else param.enum[0]
    if type_ == "object":
        taken = [inner for inner in param.nested if _taken(inner, full=full) or inner.name in needed]
        if param.required and param.name.lower() == "filter" and not taken:
            # An empty object does not travel in a package.
            return {">ID": 0}
        return {inner.name: value(inner, full=full) for inner in taken}
    if type_.endswith("[]"):
        return [value(ParamSpec(name="element", type=type_[:-2], nested=param.nested), full=full)]
    return SAMPLES[type_]


def _maps(parameter: inspect.Parameter) -> bool:
    """Say whether a parameter takes a mapping and no list."""
    return "Mapping" in str(parameter.annotation) and "Sequence" not in str(parameter.annotation)


def _taken(param: ParamSpec, *, full: bool) -> bool:
    return (full or param.required) and not param.name.endswith(_FAMILY)


def needed_fields(method: MethodSpec) -> dict[str, Any]:
    """Return the fields that a new record cannot be without, where the page of the method is silent."""
    own = method.method.lower().rpartition(".")[0]
    tables = [entity for entity in schema.entities(own.partition(".")[0]) if entity.entity.lower() == own]
    fields = [field for entity in tables for field in entity.fields if _taken(field, full=False)]
    return {field.name: value(field, full=False) for field in fields if not field.readonly}


def _newer(method: MethodSpec, *, full: bool) -> dict[str, Any]:
    """Return what a type does not tell of a method of REST 3.0: the name of a field, and members of its description."""
    group, _, verb = method.method.rpartition(".")
    if not group.endswith(".field"):
        return NEWER.get(method.method, {})
    entities = {entity.entity: entity.fields for entity in schema.entities(group.partition(".")[0], "v3")}
    fields = entities.get(group.removesuffix(".field")) or [ParamSpec(name="id")]
    found: dict[str, Any] = {"name": fields[0].name} if verb == "get" else {}
    return found | ({"select": ["name", "type"]} if full else {})


def arguments(root: Any, method: MethodSpec, *, full: bool) -> dict[str, Any]:
    """Return the arguments that a method needs, or all that it takes."""
    known = inspect.signature(function(root, method)).parameters
    own = OWN.get(method.method, {}) if isinstance(root, Portal) else _newer(method, full=full)
    needed = {group[0] for group in method.one_of} | set((method.alternatives or [[]])[0])
    alternatives = {name for group in method.alternatives for name in group} - needed
    taken = [
        param
        for param in method.params
        if param.name in needed or (_taken(param, full=full) and param.name not in alternatives)
    ]
    found: dict[str, Any] = {python_name(param.name): value(param, full=full, needed=needed) for param in taken}
    # Some pages call an object an array, or name no type, which the facade does not follow.
    found |= {name: {} for name in known.keys() & found if not isinstance(found[name], dict) and _maps(known[name])}
    if method.kind == "add" and "fields" in known and not found.get("fields"):
        found["fields"] = needed_fields(method)
    return {name: found[name] for name in known if name in found} | own
