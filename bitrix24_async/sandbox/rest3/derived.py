"""Methods of REST 3.0 without a handler of their own: what the reference says about them is what they do.

Where it knows the record, lists, `get`, `add`, `update` and `delete` share a table as in the older interface, and
`field.list` and `field.get` describe its fields. All others answer a value of the documented shape.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bitrix24_async.sandbox.derived import shapes
from bitrix24_async.sandbox.derived.catalogue import Scope, group, scope
from bitrix24_async.sandbox.derived.methods import Derived
from bitrix24_async.sandbox.derived.records import FieldsView, Records
from bitrix24_async.sandbox.derived.writing import answered, given, id_params, wrapped
from bitrix24_async.sandbox.methods import Command, Method, single
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.rest3 import checks as modern_checks
from bitrix24_async.sandbox.rest3.modern import NestedRefusal, refused
from bitrix24_async.sandbox.rest3.walks import modern_walk
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["ModernDerived"]

_VERSION = "v3"
_NOWHERE = Scope({}, {})
_NO_FIELD = "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION"
_TYPES = {"integer": "int", "boolean": "bool", "double": "float", "any": "string"}


class ModernDerived(Derived):
    """The methods that the catalogue of REST 3.0 describes."""

    version = _VERSION

    def _checked(self, spec: MethodSpec) -> Method:
        known = {field.name for field in self._fields(group(spec.method))}
        run = self._built(spec)

        def method(command: Command) -> Reply:
            modern_checks.check(spec, command.params, known)
            try:
                return run(command)
            except NestedRefusal as refusal:
                raise modern_checks.worded(spec, refusal) from None

        return method

    def _records(self, name: str) -> Records:
        return self._groups.setdefault(name, Records(f"{name}.get", _VERSION))

    def _fields(self, name: str) -> list[ParamSpec]:
        """Return the fields of a record, by the name of its group."""
        known = scope(f"{name}.get", _VERSION)
        own = None if known is None else known.entities.get(name)
        fields = self._records(name).fields.values() if own is None else own.fields
        return [field for field in fields if field.name.isidentifier()]

    def _built(self, spec: MethodSpec) -> Method:
        name = group(spec.method)
        if spec.kind == "fields":
            fields = self._fields(name.removesuffix(".field"))
            return _described(spec, fields) if fields else shapes.shaped(spec, _NOWHERE)
        records = self._records(name)
        build = _KINDS.get(spec.kind)
        if build is None or not records.known or not _keeps(spec, name):
            return shapes.shaped(spec, records.scope)
        table = self._table(f"{_VERSION}.{name}", records.kind)
        numbered = spec.paging is None or spec.paging.id is not None
        return build(spec, FieldsView(records, table, records.scope.fields(spec), numbered=numbered))


def _keeps(spec: MethodSpec, name: str) -> bool:
    """Say whether a method is about the rows of its group: by the record it answers, or by its verb."""
    if spec.kind == "list":
        return spec.result.shape == "records"
    if spec.kind in ("update", "delete") and spec.last.lower() == spec.kind:
        return any(param.name == "id" for param in spec.params)
    return spec.result.shape == "record" and spec.result.entity == name


def _number(spec: MethodSpec, view: FieldsView, command: Command) -> int:
    """Return the row that a call names."""
    named = [command.params.get(param.name.lower()) for param in id_params(spec, view)]
    value = next((value for value in named if value is not None), None)
    number = view.locate("", value)
    if number is None:
        raise modern_checks.not_found(value)
    return number


def _list(spec: MethodSpec, view: FieldsView) -> Method:
    return lambda command: modern_walk(spec, view, command)


def _get(spec: MethodSpec, view: FieldsView) -> Method:
    def method(command: Command) -> Reply:
        layout = view.layout(modern_checks.selected(command.params.get("select"), view.columns))
        return Reply(wrapped(spec, single(layout, _number(spec, view, command))))

    return method


def _add(spec: MethodSpec, view: FieldsView) -> Method:
    def method(command: Command) -> Reply:
        number = view.insert(given(spec, view, command.params), command.now, command.user)
        return Reply(wrapped(spec, answered(spec, view, number, added=True)))

    return method


def _update(spec: MethodSpec, view: FieldsView) -> Method:
    names = {param.name for param in id_params(spec, view)}

    def method(command: Command) -> Reply:
        number = _number(spec, view, command)
        view.change(number, given(spec, view, command.params, names))
        return Reply(wrapped(spec, answered(spec, view, number)))

    return method


def _delete(spec: MethodSpec, view: FieldsView) -> Method:
    def method(command: Command) -> Reply:
        number = _number(spec, view, command)
        answer = answered(spec, view, number)
        view.table.delete(number)
        return Reply(wrapped(spec, answer))

    return method


_KINDS: dict[str, Callable[[MethodSpec, FieldsView], Method]] = {
    "list": _list,
    "get": _get,
    "add": _add,
    "update": _update,
    "delete": _delete,
}


def _described(spec: MethodSpec, fields: list[ParamSpec]) -> Method:
    """Return the method that describes all fields of a record, or one of them."""
    facts = {field.name: _facts(field) for field in fields}

    def every(command: Command) -> Reply:
        names = modern_checks.selected(command.params.get("select"), ())
        return Reply(wrapped(spec, [_chosen(fact, names) for fact in facts.values()]))

    def one(command: Command) -> Reply:
        name = str(command.params["name"])
        if name not in facts:
            raise NestedRefusal(_NO_FIELD, f"Field `{name}` not found")
        names = modern_checks.selected(command.params.get("select"), ())
        return Reply(wrapped(spec, _chosen(facts[name], names)))

    return one if spec.result.shape == "map" else every


def _facts(field: ParamSpec) -> dict[str, Any]:
    type_ = field.type.partition("|")[0]
    facts = {"name": field.name, "type": _TYPES.get(type_, type_), "title": field.name, "description": None}
    return {
        **facts,
        "filterable": True,
        "sortable": True,
        "editable": not field.readonly,
        "multiple": type_.endswith("[]") or type_ == "array",
    }


def _chosen(facts: dict[str, Any], names: list[str]) -> dict[str, Any]:
    for name in names:
        if name not in facts:
            raise refused("UNKNOWNDTOPROPERTY", f"Unknown property `{name}`")
    return {name: facts[name] for name in names} if names else facts
