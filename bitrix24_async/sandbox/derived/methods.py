"""Methods without a handler of their own: what the reference says about them is what they do.

Where it knows the record, `add`, `get`, `list`, `update`, `delete` and `fields` share a table, made on first use
with a few generated rows. All others answer a value of the documented shape, and change nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bitrix24_async.sandbox.derived import checks, refusals, shapes
from bitrix24_async.sandbox.derived.catalogue import find, fold, group
from bitrix24_async.sandbox.derived.feeds import feed, feed_kind, is_feed
from bitrix24_async.sandbox.derived.records import FieldsView, Records
from bitrix24_async.sandbox.derived.walks import walk
from bitrix24_async.sandbox.derived.writing import FIELDS, answered, given, id_params, wrapped
from bitrix24_async.sandbox.methods import Command, Method, describe, single
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.tables.columns import Kind
from bitrix24_async.sandbox.tables.table import Table
from bitrix24_async.sandbox.tables.values import elements
from bitrix24_async.sandbox.tables.views import View
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["Derived"]

# Groups that show the rows of another one.
_ROWS_OF = {"task.items": "task"}


class Derived:
    """The methods that the catalogue describes, each built when it is first called.

    `make` gives the table of a kind; `tables` is where it is kept, by the name of the group. What is told apart by
    the interface, how a call is checked and what answers it, is in `_checked` and `_built`.
    """

    version = "v2"

    def __init__(self, tables: dict[str, Table], make: Callable[[Kind], Table]) -> None:
        self._tables = tables
        self._make = make
        self._groups: dict[str, Records] = {}
        self._methods: dict[str, tuple[str, Method]] = {}

    def find(self, name: str) -> tuple[str, Method] | None:
        """Return a method under its documented name, None where the reference does not know it."""
        known = self._methods.get(name.lower())
        spec = find(name, self.version) if known is None else None
        if spec is None:
            return known
        self._methods[name.lower()] = found = spec.method, self._checked(spec)
        return found

    def _checked(self, spec: MethodSpec) -> Method:
        run = self._built(spec)

        def method(command: Command) -> Reply:
            params = checks.named(spec, command.params)
            checks.check(spec, params)
            return run(Command(spec.method, params, command.now, command.user))

        return method

    def _built(self, spec: MethodSpec) -> Method:
        known = self._tables.get(_ROWS_OF.get(group(spec.method), ""))
        if known is not None and spec.kind == "list":
            plain = View(known)
            return lambda command: walk(spec, plain, command)
        records = self._groups.get(group(spec.method)) or Records(spec.method)
        self._groups[records.group] = records
        if is_feed(spec) and not (records.known and spec.result.shape == "records"):
            return feed(spec, self._table(spec.method.lower(), lambda: feed_kind(spec)))
        build = _KINDS.get(spec.kind) if records.known and spec in records.methods else None
        if build is None or spec.result.shape not in _SHAPES[spec.kind]:
            return shapes.shaped(spec, records.scope)
        table = self._table(records.group, records.kind)
        table.size = records.size
        view = FieldsView(records, table, records.scope.fields(spec))
        return build(spec, view) or shapes.shaped(spec, records.scope)

    def _table(self, name: str, kind: Callable[[], Kind]) -> Table:
        """Return the table of a name, made where there is none."""
        if name not in self._tables:
            self._tables[name] = self._make(kind())
        return self._tables[name]


def _numbers(spec: MethodSpec, view: FieldsView, named: Sequence[ParamSpec], command: Command) -> list[int]:
    """Return the rows that a call names, none where it has no such parameter at all."""
    given = [(param.name, command.params.get(param.name.lower())) for param in named]
    name, value = next((pair for pair in given if pair[1] is not None), ("", []))
    numbers = dict.fromkeys(view.locate(name, one) for one in elements(value))
    if None in numbers:
        raise refusals.not_found(spec)
    return [number for number in numbers if number is not None]


def _list(spec: MethodSpec, view: FieldsView) -> Method:
    return lambda command: walk(spec, view, command)


def _on_rows(spec: MethodSpec, view: FieldsView, act: Callable[[Command, list[int]], Any]) -> Method | None:
    """Return a method that does something with the rows that are named; where none is, nothing is touched."""
    named = id_params(spec, view)
    if not named:
        return None
    otherwise = shapes.shaped(spec, view.records.scope)

    def method(command: Command) -> Reply:
        numbers = _numbers(spec, view, named, command)
        return Reply(wrapped(spec, act(command, numbers))) if numbers else otherwise(command)

    return method


def _get(spec: MethodSpec, view: FieldsView) -> Method | None:
    return _on_rows(spec, view, lambda command, numbers: single(view.everything(), numbers[0]))


def _add(spec: MethodSpec, view: FieldsView) -> Method:
    body = next((param for param in spec.params if fold(param.name) in FIELDS), None)
    needed = [] if body is None or body.nested else list(view.records.fields.values())

    def method(command: Command) -> Reply:
        fields = given(spec, view, command.params)
        checks.required(spec, [field for field in needed if view.records.column(field.name) != "ID"], fields)
        number = view.insert(fields, command.now, command.user)
        return Reply(wrapped(spec, answered(spec, view, number, added=True)))

    return method


def _update(spec: MethodSpec, view: FieldsView) -> Method | None:
    names = {param.name for param in id_params(spec, view)}

    def act(command: Command, numbers: list[int]) -> Any:
        for number in numbers:
            view.change(number, given(spec, view, command.params, names))
        return answered(spec, view, numbers[0])

    return _on_rows(spec, view, act)


def _delete(spec: MethodSpec, view: FieldsView) -> Method | None:
    def act(command: Command, numbers: list[int]) -> Any:
        answer = answered(spec, view, numbers[0])
        for number in numbers:
            view.table.delete(number)
        return answer

    return _on_rows(spec, view, act)


def _fields(spec: MethodSpec, view: FieldsView) -> Method | None:
    if spec.result.type == "string":
        titles = {name: name.replace("_", " ").capitalize() for name in view.columns}
        return lambda command: Reply(wrapped(spec, titles))
    needed = {field.name for field in view.fields.values() if field.required}
    facts = {name: describe(column, name) | {"isRequired": name in needed} for name, column in view.columns.items()}
    return lambda command: Reply(wrapped(spec, facts))


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
