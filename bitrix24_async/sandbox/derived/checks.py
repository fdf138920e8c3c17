"""What a portal looks at before a method runs: who calls, which parameters are missing, which are of a wrong type.

Only what PHP could not make sense of is wrong: text for an object, an object for a number. A parameter that the
reference does not know is passed over, as portals do, unless the page of the method calls it an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitrix24_async.sandbox.derived import refusals
from bitrix24_async.sandbox.derived.catalogue import fold
from bitrix24_async.sandbox.php import to_number
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["check", "named", "required"]

_NUMERIC = ("integer", "double", "float")


def named(method: MethodSpec, params: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters under their folded names, those of a positional method among them."""
    if not method.positional:
        return dict(params)
    places = {str(place): param.name.lower() for place, param in enumerate(method.params)}
    return {places.get(name, name): value for name, value in params.items()}


def check(method: MethodSpec, params: Mapping[str, Any]) -> None:
    """Refuse a call that lacks what the method needs, or gives it in a shape that does not fit."""
    given = {name for name, value in params.items() if value is not None}
    for param in method.params:
        if param.required and not _among(param, given) and not _grouped(method, param.name):
            raise refusals.missing(method, param.name)
    inside = {name.lower() for value in params.values() if isinstance(value, dict) for name in value}
    for group in method.one_of:
        if not (given | inside).intersection(name.lower() for name in group):
            raise refusals.missing(method, group[0])
    if method.alternatives and not any(given.issuperset(map(str.lower, names)) for names in method.alternatives):
        raise refusals.missing(method, method.alternatives[0][0])
    _check_known(method, params)
    for param in method.params:
        value = params.get(param.name.lower())
        _check_type(method, param, value)
        # What a page stars inside a filter is an example of a condition.
        if not method.read and isinstance(value, dict):
            required(method, param.nested, value)


def _check_known(method: MethodSpec, params: Mapping[str, Any]) -> None:
    """Refuse names that the reference does not list, where the page of the method says that this is an error."""
    if refusals.UNKNOWN not in method.errors:
        return
    known = {param.name.lower() for param in method.params}
    for name in params:
        if name not in known:
            raise refusals.unknown(name)
    for param in method.params:
        value, names = params.get(param.name.lower()), {inner.name for inner in param.nested}
        for name in value if names and isinstance(value, dict) else ():
            if name not in names:
                raise refusals.unknown(name)


def _among(param: ParamSpec, given: set[str]) -> bool:
    # A name that ends in `_` or holds brackets stands for a family of keys.
    return not param.name.isidentifier() or param.name.lower() in given


def _grouped(method: MethodSpec, name: str) -> bool:
    return any(name in group for group in (*method.one_of, *method.alternatives))


def _check_type(method: MethodSpec, param: ParamSpec, value: Any) -> None:
    if value is None or value in ("", [], {}):
        return
    # `sort` and `SORT` are two parameters of one method, which a portal reads as one.
    types = [other.type for other in method.params if other.name.lower() == param.name.lower()]
    if not any(_fits(type_, value) for type_ in "|".join(types).split("|")):
        raise refusals.wrong_type(method, param.name, "array" if _is_array(param.type) else param.type, value)


def _is_array(type_: str) -> bool:
    return type_ in ("object", "array") or type_.endswith("[]")


def _fits(type_: str, value: Any) -> bool:
    if type_ in ("any", "file", "null"):
        return True
    if _is_array(type_):
        return isinstance(value, (dict, list))
    if isinstance(value, (dict, list)):
        return False
    return type_ not in _NUMERIC or isinstance(value, (int, float)) or _is_number(value)


def _is_number(text: str) -> bool:
    return to_number(text) != 0 or text.strip().startswith(("0", "-0", "+0", "."))


def required(method: MethodSpec, fields: Sequence[ParamSpec], given: Mapping[str, Any]) -> None:
    """Refuse an object that lacks a field which it cannot be without."""
    have = {fold(name) for name, value in given.items() if value not in (None, "")}
    for field in fields:
        if field.required and not field.readonly and field.name.isidentifier() and fold(field.name) not in have:
            raise refusals.missing(method, field.name)
