"""Parameters as they travel: a command of a batch as a PHP query, a single call as JSON.

A single call and a batched call reach the portal equal. Whatever JSON has no
word for becomes the same text in both: a `Decimal` without exponent, a whole
number over 2^53, a date, a time, an identifier. A datetime with a time zone
carries its offset; one without travels without, and the portal reads it in a
zone of its own choice, so give a zone. Fractions of a second are dropped, for
the portal keeps none.

A query knows only text and nesting, which leaves three differences that the
portal can see: true and false are `1` and `0`, null is the empty text, and an
empty list or mapping is the empty text too, since `parse_str` cannot write an
empty array and a key left out would not clear a field.

What no encoding can protect in a query is not encoded at all: keys that PHP
changes, text that the portal would replace as a reference, more values than
PHP accepts. `command` answers None then, and the call travels alone, as JSON.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, ValuesView
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from math import isfinite
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from msgspec import NODEFAULT, UNSET, Struct, json
from msgspec.structs import fields

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.entity import Entity, wire_fields
from bitrix24_async.core.secrets import Secret
from bitrix24_async.errors import InvalidArgument

__all__ = ["command", "has_refs", "json_body", "method_name", "refs_in"]

LabelOf = Callable[[Call[Any]], "str | None"]

# PHP's max_input_vars is 1,000 and drops the rest in silence; its nesting limit of 64 drops everything.
_MAX_LEAVES: Final = 900
_MAX_DEPTH: Final = 32
# A cached prefix is never longer than this, so that 4,096 of them stay small.
_MAX_PREFIX: Final = 1000
_MAX_DIGITS: Final = 1000
_SAFE_INT: Final = 2**53
_SCALARS: Final = (str, int, float)

_plain_text = re.compile(r"[\w.~-]*", re.ASCII).fullmatch
# The server's \S works on bytes and depends on its PCRE, so that all but certain white space counts as text here.
_looks_like_reference = re.compile(r"\$(?:result|next|total|time|error)[^ \t\r\n\f]*\[", re.IGNORECASE).search
_method = re.compile(r"[A-Za-z0-9_.]*[A-Za-z][A-Za-z0-9_.]*").fullmatch
_step = re.compile(r"[^\s\[\]$\0]+").fullmatch


class _Alone(Exception):
    """No query can carry this: the call has to travel alone."""


class _Unfit(Exception):
    """A value that cannot be sent; `path` gathers its keys from the inside out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.path: list[str] = []

    def told(self) -> InvalidArgument:
        """Return the error for the user."""
        steps = (step.encode("utf-8", "backslashreplace").decode()[:60] for step in reversed(self.path))
        return InvalidArgument(f"{'.'.join(steps) or 'params'} {self}")


def method_name(method: str) -> str:
    """Return `method` if it can be the name of a REST method."""
    if _method(method) is None:
        raise InvalidArgument(f"{repr(method)[:60]} is not the name of a method; letters, digits, dots and _ make one")
    return method


_checked_name = lru_cache(4096)(method_name)


def command(method: str, params: Mapping[str, Any], label_of: LabelOf | None = None) -> str | None:
    """Return a call as a command of a batch, or None if it has to travel alone.

    A reference becomes `$result[label][step]`; `label_of` gives the label of the
    call that it points to, None for a call outside the batch.

    Raises:
        InvalidArgument: a value cannot be sent, or a reference stands where none can.
    """
    out: list[str] = []
    try:
        if len(params) == 1:  # a record by its id, most often
            ((name, item),) = params.items()
            if item.__class__ is int and name.__class__ is str:
                return f"{_checked_name(method)}?{_prefix('', name)}={item}"
        _leaves("", params, 1, label_of, out)
    except _Unfit as unfit:
        raise unfit.told() from None
    except _Alone:
        alone = True
    else:
        alone = len(out) > _MAX_LEAVES
    if not alone:
        name = _checked_name(method)
        return f"{name}?{'&'.join(out)}" if out else name
    if label_of is not None and has_refs(params):
        raise InvalidArgument(
            "a call with a reference cannot travel alone, but its keys, its number of values or a text like $result[…]"
            " forbid a batch; await the earlier call and give its value"
        )
    return None


def _leaves(head: str, value: Any, depth: int, label_of: LabelOf | None, out: list[str]) -> None:
    if depth > _MAX_DEPTH:
        raise _Unfit(f"is nested more than {_MAX_DEPTH} levels deep")
    if len(out) + len(value) > _MAX_LEAVES:
        raise _Alone
    name: Any = ""
    try:
        for name, item in _numbered(value) if value.__class__ is list else value.items():
            at = _prefix(head, name if name.__class__ is str else _name(name, value))
            kind = item.__class__
            if kind is str:
                out.append(f"{at}={_escape(item)}")
            elif kind is int:
                out.append(f"{at}={item}")
            elif (kind is dict or kind is list) and item:
                _leaves(at, item, depth + 1, label_of, out)
            else:
                _odd_leaf(at, item, depth, label_of, out)
    except _Unfit as unfit:
        unfit.path.append(_shown(name))
        raise
    except ValueError as error:
        raise _broken(error, name) from None


def _numbered(value: list[Any]) -> Iterable[tuple[str, Any]]:
    return zip(map(str, range(len(value))), value, strict=True)


def _odd_leaf(at: str, item: Any, depth: int, label_of: LabelOf | None, out: list[str]) -> None:
    if isinstance(item, Ref) and label_of is not None:
        out.append(f"{at}={_reference(item, label_of)}")
        return
    known = _known(item)
    if known and not isinstance(known, _SCALARS):
        _leaves(at, known, depth + 1, label_of, out)
    else:
        out.append(f"{at}={_escape(_text(known))}")


@lru_cache(4096)
def _prefix(head: str, name: str) -> str:
    """Return the key of a query for `name` inside `head`, if PHP reads it back unchanged."""
    if not name.strip() or "\0" in name or _looks_like_reference(name):
        raise _Alone
    if "]" in name if head else any(char in name for char in ". ["):
        raise _Alone
    escaped = _escape(name)
    prefix = f"{head}[{escaped}]" if head else escaped
    if len(prefix) > _MAX_PREFIX:
        raise _Alone
    return prefix


def _escape(text: str) -> str:
    if _plain_text(text):
        return text
    if "$" in text and _looks_like_reference(text):
        raise _Alone
    # Hex escapes every byte, which is longer on the wire and several times faster than `quote`.
    return quote(text, safe="") if text.isascii() else "%" + text.encode().hex("%")


def _text(value: Any) -> str:
    """Return a scalar as PHP would write it."""
    if value is None or value is False:
        return "" if value is None else "0"
    if value is True:
        return "1"
    if isinstance(value, float):
        text = repr(value)
        return (format(Decimal(text), "f") if "e" in text else text).removesuffix(".0")
    return str(value) if isinstance(value, (str, int)) else ""


def _reference(ref: Ref, label_of: LabelOf) -> str:
    if not ref.scalar:
        raise _Unfit(
            f"is the whole result of {ref.call.method}; pick a value, as in result['ID'], or say .whole() for an array"
        )
    label = label_of(ref.call)
    if label is None:
        raise _Unfit(f"refers to {ref.call.method}, which is not an earlier call of this batch")
    steps = [label, *map(str, ref.path)]
    if not all(map(_step, steps)):
        raise _Unfit(f"refers to {ref.call.method} by a step that is empty or holds white space, brackets or $")
    return "$result" + "".join(f"[{quote(step, safe='')}]" for step in steps)


def json_body(params: Mapping[str, Any]) -> bytes:
    """Return the parameters of a single call as JSON.

    Raises:
        InvalidArgument: a value cannot be sent, or a reference stands where none can.
    """
    if params.__class__ is dict and _is_plain(params, 1):
        try:
            return json.encode(params)
        except UnicodeEncodeError:
            return json.encode(_translated(params))  # which refuses it and says where
    return json.encode(_translated(params))


def _translated(params: Mapping[str, Any]) -> Any:
    try:
        return _tree(params, 1)
    except _Unfit as unfit:
        raise unfit.told() from None


def _is_plain(value: Any, depth: int) -> bool:
    """Say whether JSON has a word for everything in a dict or list, text with half a character aside."""
    if value.__class__ is dict:
        for name in value:
            if name.__class__ is not str:
                return False
        value = value.values()
    for item in value:
        kind = item.__class__
        if kind is str or item is None or kind is bool:
            continue
        if kind is int:
            if not -_SAFE_INT <= item <= _SAFE_INT:
                return False
        elif kind is float:
            if not isfinite(item):
                return False
        elif (kind is not dict and kind is not list) or depth == _MAX_DEPTH or not _is_plain(item, depth + 1):
            return False
    return True


def _tree(value: Any, depth: int) -> Any:
    """Return a mapping or list as dicts and lists of what JSON knows."""
    if depth > _MAX_DEPTH:
        raise _Unfit(f"is nested more than {_MAX_DEPTH} levels deep")
    name: Any = ""
    tree: dict[str, Any] = {}
    try:
        for name, item in _numbered(value) if value.__class__ is list else value.items():
            key = name if name.__class__ is str else _name(name, value)
            key.encode()
            known = _known(item)
            if isinstance(known, str):
                known.encode()
            tree[key] = known if known is None or isinstance(known, _SCALARS) else _tree(known, depth + 1)
    except _Unfit as unfit:
        unfit.path.append(_shown(name))
        raise
    except ValueError as error:
        raise _broken(error, name) from None
    return list(tree.values()) if value.__class__ is list else tree


def _shown(name: Any) -> str:
    return str.__str__(name) if isinstance(name, str) else str(name) if isinstance(name, int) else "…"


def _broken(error: ValueError, name: Any) -> _Unfit:
    broken = isinstance(error, UnicodeEncodeError)
    unfit = _Unfit("holds half of a surrogate pair, which is no text" if broken else "is a number of too many digits")
    unfit.path.append(_shown(name))
    return unfit


def _name(name: Any, siblings: Any) -> str:
    """Return an odd key as text."""
    if isinstance(name, str):
        return str.__str__(name)
    if not isinstance(name, int) or isinstance(name, bool):
        raise _Unfit(f"is a key of the type {type(name).__name__}; keys are text or whole numbers")
    text = int.__repr__(name)
    if text in siblings:
        raise _Unfit("stands twice in one mapping, as a number and as text")
    return text


def _known(value: Any) -> Any:
    """Return a value as something JSON knows: a scalar, a mapping or a list, whose members may still be odd."""
    kind = value.__class__
    if value is None or kind is str or kind is bool or kind is list or kind is dict:
        return value
    rule = _EXACT.get(kind)
    if rule is not None:
        return rule(value)
    for types, known in _RULES:
        if isinstance(value, types):
            return known(value)
    raise _Unfit(f"is of the type {kind.__module__}.{kind.__qualname__}, which JSON has no form for; give text")


def _int(value: int) -> int | str:
    # JSON readers keep whole numbers exact up to 2^53 only.
    return int(value) if -_SAFE_INT <= value <= _SAFE_INT else int.__repr__(value)


def _float(value: float) -> float:
    if not isfinite(value):
        raise _Unfit("is a float that is no number; None would clear the field")
    return float(value)


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise _Unfit("is a Decimal that is no number; None would clear the field")
    if abs(value.adjusted()) > _MAX_DIGITS or len(value.as_tuple().digits) > _MAX_DIGITS:
        raise _Unfit("is a number of too many digits")
    return format(value, "f")


def _moment(value: datetime | time) -> str:
    return value.isoformat(timespec="seconds")


def _struct(value: Struct) -> Mapping[str, Any]:
    if isinstance(value, Entity):
        return wire_fields(value)
    config = value.__struct_config__
    tree = {} if config.tag is None or config.tag_field is None else {config.tag_field: config.tag}
    for field in fields(value):
        item = getattr(value, field.name)
        default = field.default if field.default_factory is NODEFAULT else field.default_factory()
        if item is not UNSET and not (config.omit_defaults and item == default):
            tree[field.encode_name] = item
    return tree


def _refused(reason: str) -> Callable[[Any], Any]:
    def refuse(_value: Any) -> Any:
        raise _Unfit(reason)

    return refuse


_ATOMS: Final = frozenset((str, int, float, bool, type(None), bytes, Decimal, datetime, date))
_EXACT: Final[dict[type, Callable[[Any], Any]]] = {
    int: _int,
    float: _float,
    Decimal: _decimal,
    datetime: _moment,
    date: date.isoformat,
    UUID: str,
    tuple: list,
}
# The first match counts: an IntEnum is an int too, a datetime a date.
_RULES: Final[tuple[tuple[Any, Callable[[Any], Any]], ...]] = (
    (Enum, lambda value: _known(value.value)),
    (int, _int),
    (float, _float),
    (Decimal, _decimal),
    ((datetime, time), _moment),
    (date, date.isoformat),
    (str, str.__str__),
    (UUID, str),
    (Struct, _struct),
    (Mapping, lambda value: value),
    ((bytes, bytearray, memoryview), _refused("is bytes; send base64 text")),
    ((Sequence, AbstractSet, ValuesView), list),
    (Ref, _refused("is a reference, and a reference works inside portal.batch only")),
    (Secret, _refused("is a Secret, which is never sent as a parameter")),
)


def has_refs(params: Any, depth: int = 1) -> bool:
    """Say whether a reference stands anywhere in the parameters; `depth` is where they begin."""
    for item in _members(params):
        if item.__class__ in _ATOMS:
            continue
        if isinstance(item, Ref) or (depth < _MAX_DEPTH and has_refs(item, depth + 1)):
            return True
    return False


def refs_in(params: Any, depth: int = 1) -> Iterator[Ref]:
    """Yield every reference in the parameters, in the order in which they are encoded."""
    for item in _members(params):
        if isinstance(item, Ref):
            yield item
        elif depth < _MAX_DEPTH:
            yield from refs_in(item, depth + 1)


def _members(value: Any) -> Iterable[Any]:
    if value.__class__ is dict or isinstance(value, Mapping):
        return value.values()
    if value.__class__ is list:
        return value
    listed = isinstance(value, (Sequence, AbstractSet, ValuesView))
    return value if listed and not isinstance(value, (str, bytes, bytearray, memoryview)) else ()
