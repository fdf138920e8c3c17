"""What REST 3.0 looks at before a method runs: every parameter and every field, all that is wrong in one error.

Types are those of JSON, unlike those of the older interface: a flag is no number, and a number is no text. Words
and codes are the ones that the pages print; a page with codes of its own has them used.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bitrix24_async.sandbox.rest3.modern import NestedRefusal, invalid, refused
from bitrix24_async.schema.model import MethodSpec, ParamSpec

__all__ = ["check", "not_found", "selected", "worded"]

_PREFIX = "BITRIX_REST_V3_EXCEPTION_"
_DTO = f"{_PREFIX}VALIDATION_DTOVALIDATIONEXCEPTION"
_CLASSES: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "double": (int, float),
    "string": (str,),
    "date": (str,),
    "datetime": (str,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict, list),
}
# The codes that the pages of calls have instead of the common ones.
_OWN = {
    f"{_PREFIX}INVALIDPAGINATIONEXCEPTION": "invalid_pagination",
    f"{_PREFIX}INVALIDORDEREXCEPTION": "invalid_order",
    f"{_PREFIX}INVALIDSELECTEXCEPTION": "invalid_select_field",
    f"{_PREFIX}UNKNOWNDTOPROPERTYEXCEPTION": "invalid_select_field",
}


def check(method: MethodSpec, params: Mapping[str, Any], known: Collection[str]) -> None:
    """Refuse a call that lacks what the method needs, or gives it in another type; `known` are the record's fields."""
    given = {param.name: params.get(param.name.lower()) for param in method.params if param.name != "select"}
    wrong = _wrong(method.params, given)
    if wrong:
        raise invalid(wrong)
    for param in method.params:
        fields = given.get(param.name)
        if param.name == "fields" and isinstance(fields, dict) and param.nested:
            _check_fields(method, param, fields, known)


def _check_fields(method: MethodSpec, param: ParamSpec, fields: dict[str, Any], known: Collection[str]) -> None:
    names = {field.name for field in param.nested}.union(known)
    for name in fields:
        if name not in names:
            raise refused("UNKNOWNDTOPROPERTY", f"Unknown property `{name}`")
    wrong = _wrong(param.nested, fields)
    if wrong and _DTO in method.errors:
        raise NestedRefusal(_DTO, "Validation error", 400, wrong)
    if wrong:
        raise invalid(wrong)


def _wrong(params: list[ParamSpec], given: Mapping[str, Any]) -> dict[str, str]:
    """Return what is wrong about each parameter or field."""
    found: dict[str, str] = {}
    for param in params:
        value = given.get(param.name)
        if value is None:
            if param.required and param.name.isidentifier():
                found[param.name] = f"Required field `{param.name}` is not specified"
        elif not any(_fits(type_, value) for type_ in param.type.split("|")):
            found[param.name] = f"The value of `{param.name}` is not of type {param.type}"
    return found


def _fits(type_: str, value: Any) -> bool:
    classes = (list,) if type_.endswith("[]") else _CLASSES.get(type_)
    if classes is None:
        return True
    return isinstance(value, classes) and (bool in classes or not isinstance(value, bool))


def selected(given: Any, known: Collection[str]) -> list[str]:
    """Return the names of a selection: unknown ones are passed over, but not those of a relation."""
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(name, str) for name in given):
        raise refused("INVALIDSELECT", "Unable to recognize the select parameter")
    for name in given:
        if "." in name and name.partition(".")[0] not in known:
            raise refused("UNKNOWNDTOPROPERTY", f"Unknown property `{name}`")
    return [name.partition(".")[0] for name in given]


def not_found(number: Any) -> NestedRefusal:
    """Return the refusal of a record that does not exist."""
    return refused("ENTITYNOTFOUND", f"Record with ID = `{number}` not found")


def worded(method: MethodSpec, refusal: NestedRefusal) -> NestedRefusal:
    """Return a refusal under the code that the page of the method lists for it."""
    own = _OWN.get(refusal.code)
    return NestedRefusal(own, refusal.description) if own in method.errors and own is not None else refusal
