"""Where a parameter stands: a name, or names with dots between that lead into objects.

The portal ignores the case of parameter names, so that a parameter is found in
any spelling and keeps the one it was given. Parameters that go by their place
have numbers for names; all before the one that is set have to be there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.errors import InvalidArgument

__all__ = ["found", "placed", "spelled"]


def spelled(params: Mapping[str, Any], name: str) -> str:
    """Return `name` as it is spelled in the parameters, or as it is where it is not among them."""
    if name in params:
        return name
    wanted = name.casefold()
    return next((own for own in params if own.casefold() == wanted), name)


def found(params: Mapping[str, Any], path: str) -> Any:
    """Return the value at a path, None where there is none."""
    head, _, rest = path.partition(".")
    value = params.get(spelled(params, head))
    if not rest:
        return value
    return found(value, rest) if isinstance(value, Mapping) else None


def placed(params: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return the parameters with a value at a path; what is given stays as it is."""
    head, _, rest = path.partition(".")
    name = spelled(params, head)
    if rest:
        # PHP sends an empty object as a list, and so may a caller.
        inner = params.get(name) or {}
        if not isinstance(inner, Mapping):
            raise InvalidArgument(f"{name} is a {type(inner).__name__}, not a mapping")
        value = placed(inner, rest, value)
    if name.isdecimal():
        before = {str(number): params.get(str(number)) for number in range(int(name))}
        params = {place: {} if given is None else given for place, given in before.items()}
    return {**params, name: value}
