"""A reply of the documented shape, for a method that no table stands behind.

Fields that a call names come back as they were given; the rest are samples of their types. A file is bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.sandbox.derived.catalogue import Scope, fold, group
from bitrix24_async.sandbox.derived.forms import coerced, sample, samples
from bitrix24_async.sandbox.methods import Command, Method
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["is_file", "shaped"]

_FILE = b"\x89PNG\r\n\x1a\nA file of the sandbox."
_SCALARS = ("integer", "string", "double", "boolean", "date", "datetime")


def shaped(spec: MethodSpec, scope: Scope) -> Method:
    """Return a method that answers in the shape of its page."""
    if is_file(spec):
        return lambda command: Reply(_FILE)
    fields = scope.fields(spec)

    def method(command: Command) -> Reply:
        result = _result(spec, fields, command.params)
        return Reply(result if spec.result.key is None else {spec.result.key: result})

    return method


def is_file(spec: MethodSpec) -> bool:
    """Say whether a method answers with the bytes of a file, of which the reference shows nothing else."""
    last = spec.last.lower()
    return last == "download" and (spec.result.shape, spec.result.type) == ("value", "any")


def _result(spec: MethodSpec, fields: Sequence[ParamSpec], params: Mapping[str, Any]) -> Any:
    shape = spec.result.shape
    if shape in ("record", "object"):
        return _record(spec, fields, params)
    if shape == "records":
        return [_record(spec, fields, params)]
    value = _value(spec)
    if shape == "array":
        return [] if value is None else [value]
    return {"1": value} if shape == "map" else value


def _value(spec: MethodSpec) -> Any:
    type_ = spec.result.type
    if type_ == "boolean{}":
        return {"1": True}
    if type_ == "any" and spec.result.shape == "value":
        return not spec.read or {}
    return sample(ParamSpec(name="value", type=type_))


def _record(spec: MethodSpec, fields: Sequence[ParamSpec], params: Mapping[str, Any]) -> dict[str, Any]:
    given = {fold(name): value for name, value in params.items() if not isinstance(value, (list, dict))}
    given.setdefault("ID", given.get(fold(group(spec.method).rpartition(".")[2]) + "ID"))
    echoed = {
        field.name: coerced(field, given[fold(field.name)])
        for field in fields
        if field.type in _SCALARS and given.get(fold(field.name)) is not None
    }
    return samples(fields) | echoed
