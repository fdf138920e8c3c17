"""How a write names the row it means, what it writes, and what it says when it is done.

Both interfaces have it so: the id is a parameter that is called after the record, the fields stand in an object or
beside one another, the answer is the record, its id, or that it was done.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bitrix24_async.sandbox.derived.catalogue import fold
from bitrix24_async.sandbox.derived.forms import coerced
from bitrix24_async.sandbox.derived.records import FieldsView
from bitrix24_async.sandbox.methods import single
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["FIELDS", "answered", "given", "id_params", "wrapped"]

FIELDS = ("FIELDS", "ARFIELDS")


def wrapped(spec: MethodSpec, result: Any) -> Any:
    """Return a result under the key that the method has for it."""
    return result if spec.result.key is None else {spec.result.key: result}


def id_params(spec: MethodSpec, view: FieldsView) -> list[ParamSpec]:
    """Return the parameters that may name a row: the id of the record, or else the last id that is needed."""
    noun = fold(view.records.group.rpartition(".")[2])
    plain = [param for param in spec.params if not param.type.startswith("object")]
    wanted = (view.records.id, "ID", f"{noun}ID")
    exact = [param for name in wanted for param in plain if fold(param.name) == name]
    grouped = {name for names in (*spec.one_of, *spec.alternatives) for name in names}
    needed = [param for param in plain if param.required or param.name in grouped]
    ids = [param for param in needed if fold(param.name).endswith("ID")]
    return exact or [*reversed(ids), *(param for param in needed if param not in ids)]


def given(spec: MethodSpec, view: FieldsView, params: Mapping[str, Any], but: Collection[str] = ()) -> dict[str, Any]:
    """Return the fields of a record that a call writes, in an object or beside one another."""
    found: dict[str, Any] = {}
    for param in spec.params:
        value = params.get(param.name.lower())
        if param.name in but or value is None:
            continue
        if isinstance(value, Mapping) and (fold(param.name) in FIELDS or view.find(param.name) is None):
            found |= value
        elif view.find(param.name) is not None:
            found[param.name] = value
    return found


def answered(spec: MethodSpec, view: FieldsView, number: int, *, added: bool = False) -> Any:
    """Return what a write says: the record, its id, or that it was done."""
    if spec.result.shape == "record":
        return single(view.everything(), number)
    if spec.result.shape == "array":
        return []
    if spec.result.type in ("integer", "string") or (added and spec.result.type == "any"):
        own = _own(view, number)
        return own if spec.result.type == "any" else coerced(ParamSpec(name="id", type=spec.result.type), own)
    return None if spec.result.type == "null" else True


def _own(view: FieldsView, number: int) -> Any:
    key = view.records.key
    return number if key is None else view.table.value(number, key)
