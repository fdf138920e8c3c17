"""Methods without a handler of their own: what the reference says about them is what they do.

Where it knows the record, `add`, `get`, `list`, `update`, `delete` and `fields` share a table, made on first use
with a few generated rows. All others answer a value of the documented shape, and change nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from bitrix24_async.sandbox import checks, refusals, shapes
from bitrix24_async.sandbox.catalogue import find, fold, group
from bitrix24_async.sandbox.columns import Kind
from bitrix24_async.sandbox.forms import coerced
from bitrix24_async.sandbox.methods import Command, Method, describe, single
from bitrix24_async.sandbox.records import FieldsView, Records
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.table import Table
from bitrix24_async.sandbox.values import elements
from bitrix24_async.sandbox.walks import walk
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["Derived"]

_FIELDS = ("FIELDS", "ARFIELDS")


class Derived:
    """The methods that the catalogue describes, each built when it is first called.

    `make` gives the table of a kind; `tables` is where it is kept, by the name of the group.
    """

    def __init__(self, tables: dict[str, Table], make: Callable[[Kind], Table]) -> None:
        self._tables = tables
        self._make = make
        self._groups: dict[str, Records] = {}
        self._methods: dict[str, tuple[str, Method]] = {}

    def find(self, name: str) -> tuple[str, Method] | None:
        """Return a method under its documented name, None where the reference does not know it."""
        known = self._methods.get(name.lower())
        spec = find(name) if known is None else None
        if spec is None:
            return known
        self._methods[name.lower()] = found = spec.method, self._checked(spec)
        return found

    def _checked(self, spec: MethodSpec) -> Method:
        run = self._built(spec)

        def method(command: Command) -> Reply:
            if spec.application and not command.application:
                raise refusals.wants_application(spec)
            if command.batched and not spec.batchable:
                raise refusals.not_batchable()
            params = checks.named(spec, command.params)
            checks.check(spec, params)
            return run(Command(spec.method, params, command.now, command.user))

        return method

    def _built(self, spec: MethodSpec) -> Method:
        records = self._groups.get(group(spec.method)) or Records(spec.method)
        self._groups[records.group] = records
        build = _KINDS.get(spec.kind) if records.known and spec in records.methods else None
        if build is None or spec.result.shape not in _SHAPES[spec.kind]:
            return shapes.shaped(spec, records.scope)
        if records.group not in self._tables:
            table = self._tables[records.group] = self._make(records.kind())
            table.size = records.size
        shown = records.scope.fields(spec)
        view = FieldsView(records, self._tables[records.group], shown)
        return build(spec, view) or shapes.shaped(spec, records.scope)


def _wrapped(spec: MethodSpec, result: Any) -> Any:
    return result if spec.result.key is None else {spec.result.key: result}


def _id_params(spec: MethodSpec, view: FieldsView) -> list[ParamSpec]:
    """Return the parameters that may name a row: the id of the record, or else the last id that is needed."""
    noun = fold(view.records.group.rpartition(".")[2])
    plain = [param for param in spec.params if not param.type.startswith("object")]
    wanted = (view.records.id, "ID", f"{noun}ID")
    exact = [param for name in wanted for param in plain if fold(param.name) == name]
    grouped = {name for names in (*spec.one_of, *spec.alternatives) for name in names}
    needed = [param for param in plain if param.required or param.name in grouped]
    ids = [param for param in needed if fold(param.name).endswith("ID")]
    return exact or [*reversed(ids), *(param for param in needed if param not in ids)]


def _given(spec: MethodSpec, view: FieldsView, params: Mapping[str, Any], but: Collection[str] = ()) -> dict[str, Any]:
    """Return the fields of a record that a call writes, in an object or beside one another."""
    found: dict[str, Any] = {}
    for param in spec.params:
        value = params.get(param.name.lower())
        if param.name in but or value is None:
            continue
        if isinstance(value, Mapping) and (fold(param.name) in _FIELDS or view.find(param.name) is None):
            found |= value
        elif view.find(param.name) is not None:
            found[param.name] = value
    return found


def _numbers(spec: MethodSpec, view: FieldsView, named: Sequence[ParamSpec], command: Command) -> list[int]:
    """Return the rows that a call names, none where it has no such parameter at all."""
    given = [(param.name, command.params.get(param.name.lower())) for param in named]
    name, value = next((pair for pair in given if pair[1] is not None), ("", []))
    numbers = dict.fromkeys(view.locate(name, one) for one in elements(value))
    if None in numbers:
        raise refusals.not_found(spec)
    return [number for number in numbers if number is not None]


def _own(view: FieldsView, number: int) -> Any:
    key = view.records.key
    return number if key is None else view.table.value(number, key)


def _list(spec: MethodSpec, view: FieldsView) -> Method:
    return lambda command: walk(spec, view, command)


def _on_rows(spec: MethodSpec, view: FieldsView, act: Callable[[Command, list[int]], Any]) -> Method | None:
    """Return a method that does something with the rows that are named; where none is, nothing is touched."""
    named = _id_params(spec, view)
    if not named:
        return None
    otherwise = shapes.shaped(spec, view.records.scope)

    def method(command: Command) -> Reply:
        numbers = _numbers(spec, view, named, command)
        return Reply(_wrapped(spec, act(command, numbers))) if numbers else otherwise(command)

    return method


def _get(spec: MethodSpec, view: FieldsView) -> Method | None:
    return _on_rows(spec, view, lambda command, numbers: single(view.everything(), numbers[0]))


def _add(spec: MethodSpec, view: FieldsView) -> Method:
    body = next((param for param in spec.params if fold(param.name) in _FIELDS), None)
    needed = [] if body is None or body.nested else list(view.records.fields.values())

    def method(command: Command) -> Reply:
        given = _given(spec, view, command.params)
        checks.required(spec, [field for field in needed if view.records.column(field.name) != "ID"], given)
        number = view.insert(given, command.now, command.user)
        return Reply(_wrapped(spec, _answer(spec, view, number, added=True)))

    return method


def _update(spec: MethodSpec, view: FieldsView) -> Method | None:
    names = {param.name for param in _id_params(spec, view)}

    def act(command: Command, numbers: list[int]) -> Any:
        for number in numbers:
            view.change(number, _given(spec, view, command.params, names))
        return _answer(spec, view, numbers[0])

    return _on_rows(spec, view, act)


def _delete(spec: MethodSpec, view: FieldsView) -> Method | None:
    def act(command: Command, numbers: list[int]) -> Any:
        answer = _answer(spec, view, numbers[0])
        for number in numbers:
            view.table.delete(number)
        return answer

    return _on_rows(spec, view, act)


def _answer(spec: MethodSpec, view: FieldsView, number: int, *, added: bool = False) -> Any:
    """Return what a write says: the record, its id, or that it was done."""
    if spec.result.shape == "record":
        return single(view.everything(), number)
    if spec.result.shape == "array":
        return []
    if spec.result.type in ("integer", "string") or (added and spec.result.type == "any"):
        own = _own(view, number)
        return own if spec.result.type == "any" else coerced(ParamSpec(name="id", type=spec.result.type), own)
    return None if spec.result.type == "null" else True


def _fields(spec: MethodSpec, view: FieldsView) -> Method | None:
    if spec.result.type == "string":
        titles = {name: name.replace("_", " ").capitalize() for name in view.columns}
        return lambda command: Reply(_wrapped(spec, titles))
    needed = {field.name for field in view.fields.values() if field.required}
    facts = {name: describe(column, name) | {"isRequired": name in needed} for name, column in view.columns.items()}
    return lambda command: Reply(_wrapped(spec, facts))


_KINDS: dict[str, Callable[[MethodSpec, FieldsView], Method | None]] = {
    "list": _list,
    "get": _get,
    "add": _add,
    "update": _update,
    "delete": _delete,
    "fields": _fields,
}
_SHAPES = {
    "list": ("records",),
    "get": ("record",),
    "add": ("value", "record"),
    "update": ("value", "record"),
    "delete": ("value", "array"),
    "fields": ("map",),
}
