"""Which error a method gives, and in which words: its own code where its page lists one, or else the usual one.

The texts are those that the reference shows for the codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bitrix24_async.sandbox.derived.catalogue import group
from bitrix24_async.sandbox.methods import Command
from bitrix24_async.sandbox.replies import Refusal
from bitrix24_async.schema.model import MethodSpec

__all__ = ["UNKNOWN", "check_caller", "missing", "not_found", "unknown", "wrong_type"]

UNKNOWN = "VALIDATION_UNKNOWN_PARAMETERS"
_MISSING = {
    "MISSING_PARAMS": "Not enough call parameters, missing: {name}",
    "ERROR_REQUIRED_PARAMETERS_MISSING": "Required parameter `{name}` is missing",
    "100": "Could not find value for parameter {{{name}}}",
    "ERROR_ARGUMENT": "Argument '{name}' is null or empty",
    "": "{name} is not defined or invalid.",
    "0": "Required fields: {name}",
}
_TYPE = {
    "TYPE_ERROR": "Invalid data type of parameter {name}, expected: {type}",
    "100": "Invalid value {{{value}}} to match with parameter {{{name}}}. Should be value of type {type}.",
    "INVALID_ARG_VALUE": "Invalid value of argument '{name}'",
    "ERROR_ARGUMENT": "The value of an argument '{name}' has an invalid type",
    "": "Parameter '{name}' must be {type}.",
}
_ABSENT = ("NOT_FOUND", "ERROR_NOT_FOUND", "ERROR_ENTITY_NOT_FOUND", "ENTITY_NOT_FOUND")
_ABSENT_FORM = re.compile(r".*(NOT_?FOUND|NOT_EXISTS?)", re.IGNORECASE)
_ABSENT_NUMBER = re.compile(r"20\d\d40400001")
_CONTEXT = {
    "WRONG_AUTH_TYPE": ("Current authorization type is denied for this method Application context required", 403),
    "ERROR_WRONG_CONTEXT": ("Method call is only possible in the context of a REST application", 400),
    "AccessException": ("Application context required", 400),
    "ACCESS_DENIED": ("Access denied! Application context required", 403),
}


def missing(method: MethodSpec, name: str) -> Refusal:
    """Return the refusal of a call without a parameter."""
    kind = name.upper()
    if f"VALIDATION_{kind}_NOT_PROVIDED" in method.errors:
        # The pages of BI connector print their failures with a good status.
        words = "ID is missing." if kind == "ID" else f"{kind.capitalize()} not provided."
        return Refusal(f"VALIDATION_{kind}_NOT_PROVIDED", words, 200)
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()
    own = _first(method.errors, (f"{snake}_EMPTY", f"{snake}_REQUIRED", f"EMPTY_{snake}"))
    if own is not None:
        return Refusal(own, f"{snake.replace('_', ' ').capitalize()} can't be empty")
    return _worded(method, _MISSING, "100", name=name)


def unknown(name: str) -> Refusal:
    """Return the refusal of a name that the method does not know; the pages print it with a good status."""
    return Refusal(UNKNOWN, f"Unknown parameter: {name}", 200)


def wrong_type(method: MethodSpec, name: str, type_: str, value: object) -> Refusal:
    """Return the refusal of a value that is of another type than the parameter."""
    own = f"VALIDATION_{name.upper()}_TYPE"
    if own in method.errors:
        return Refusal(own, f'Parameter "{name}" must be {type_}.', 200)
    shown = "" if isinstance(value, (dict, list)) else value
    return _worded(method, _TYPE, "100", name=name, type=type_, value=shown)


def not_found(method: MethodSpec) -> Refusal:
    """Return the refusal of a record that does not exist."""
    noun = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", group(method.method).rpartition(".")[2])
    absent = [code for code in method.errors if _ABSENT_FORM.fullmatch(code)]
    about = [code for code in absent if noun.replace(" ", "_").upper() in code]
    code = next(iter([*about, *(code for code in _ABSENT if code in absent), *absent]), None)
    if code is not None:
        return Refusal(code, "Not found")
    number = next((code for code in method.errors if _ABSENT_NUMBER.fullmatch(code)), None)
    if number is not None:
        return Refusal(number, f"{noun} does not exist")
    if "" in method.errors:
        return Refusal("", "Not found")
    return Refusal("0", f"{noun.capitalize()} not found") if "0" in method.errors else Refusal(_ABSENT[1], "Not found")


def check_caller(method: MethodSpec, command: Command) -> None:
    """Refuse a webhook where an application has to call, and a batch where the method has to be called alone."""
    if method.application and not command.application:
        code = _first(method.errors, _CONTEXT) or "WRONG_AUTH_TYPE"
        raise Refusal(code, *_CONTEXT[code])
    if command.batched and not method.batchable:
        raise Refusal("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage", 405)


def _first(codes: Iterable[str], wanted: Iterable[str]) -> str | None:
    known = set(codes)
    return next((code for code in wanted if code in known), None)


def _worded(method: MethodSpec, words: dict[str, str], usual: str, **facts: object) -> Refusal:
    found = _first(method.errors, words)
    code = usual if found is None else found
    return Refusal(code, words[code].format(**facts))
