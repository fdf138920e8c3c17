"""What PHP makes of a request: query strings into arrays, scalars into one another.

The portal is a PHP program, and much of its behaviour is PHP's: a key that is
cut at a bracket, an array that counts as the number 1, a list that becomes an
object. The rules here are those of PHP 8.2 with its default settings.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import Any
from urllib.parse import unquote_to_bytes

__all__ = ["parse_query", "plain", "to_int", "to_number", "to_text", "truthy"]

# `max_input_vars` and `max_input_nesting_level` of a default php.ini.
_MOST_VARIABLES = 1000
_MOST_LEVELS = 64

_NUMBER = re.compile(r"[ \t\n\r\v\f]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)", re.ASCII)
_INTEGER = re.compile(r"0|-?[1-9]\d{0,17}", re.ASCII)
_SPACES = " \t\n\r\v\f"

Array = dict[Any, Any]


def parse_query(query: str) -> dict[str, Any]:
    """Return what `parse_str` makes of a query, lists as lists and other arrays as mappings with text keys."""
    found: Array = {}
    for pair in [pair for pair in query.split("&") if pair][:_MOST_VARIABLES]:
        name, _, value = pair.partition("=")
        _register(found, _decode(name), _decode(value))
    return {str(key): plain(value) for key, value in found.items()}


def plain(value: Any) -> Any:
    """Return an array as JSON would show it: keys 0, 1, 2 … make a list, any others an object."""
    if not isinstance(value, dict):
        return value
    if list(value) == list(range(len(value))):
        return [plain(item) for item in value.values()]
    return {str(key): plain(item) for key, item in value.items()}


def _decode(text: str) -> str:
    if "%" not in text and "+" not in text:
        return text
    return unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")


def _register(found: Array, name: str, value: str) -> None:
    name = name.partition("\0")[0].lstrip(" ")
    head, bracket, rest = name.partition("[")
    if not name or (bracket and not head):
        return
    steps = _steps(rest) if bracket else []
    if steps is None:
        head, steps = name, []
    if len(steps) > _MOST_LEVELS:
        return
    _store(found, [re.sub(r"[ .\[]", "_", head), *steps], value)


def _steps(rest: str) -> list[str | None] | None:
    """Split `a][b][` into its keys, None for `[]`; None for the whole when no bracket closes."""
    steps: list[str | None] = []
    while True:
        body = rest[1:] if rest[:1] and rest[0] in _SPACES else rest
        if body.startswith("]"):
            step, rest = None, body[1:]
        else:
            key, closed, after = rest.partition("]")
            if not closed:
                return steps or None
            step, rest = key, after
        steps.append(step)
        if not rest.startswith("["):
            return steps
        rest = rest[1:]


def _store(found: Array, steps: list[str | None], value: str) -> None:
    here = found
    for step in steps[:-1]:
        key = _key(here, step)
        if not isinstance(here.get(key), dict):
            here[key] = {}
        here = here[key]
    here[_key(here, steps[-1])] = value


def _key(array: Array, step: str | None) -> Any:
    if step is None:
        return max((key for key in array if isinstance(key, int)), default=-1) + 1
    return int(step) if _INTEGER.fullmatch(step) else step


def to_number(value: Any) -> float | int:
    """Return a value as PHP arithmetic takes it: the number that a text begins with, 1 for a filled array."""
    if isinstance(value, (bool, int, float)):
        return value if not isinstance(value, bool) else int(value)
    if isinstance(value, str):
        match = _NUMBER.match(value)
        if match is None:
            return 0
        return int(match[1]) if match[1].lstrip("+-").isdigit() else float(match[1])
    return int(bool(value))


def to_int(value: Any) -> int:
    """Return `(int) $value`; what is infinite becomes 0."""
    number = to_number(value)
    return int(number) if isfinite(number) else 0


def to_text(value: Any) -> str:
    """Return `(string) $value`; an array becomes the word that PHP prints for it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "1"
    if isinstance(value, (list, dict)):
        return "Array"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def truthy(value: Any) -> bool:
    """Say whether a flag is set, in any of the ways a client writes one."""
    return value not in (None, False, 0, "", "0", "N", "n", "false") and bool(value)
