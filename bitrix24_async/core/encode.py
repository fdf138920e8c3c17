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
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import Any, Final
from urllib.parse import quote

from msgspec import json

from bitrix24_async.core.call import Call, Ref
from bitrix24_async.core.refs import MAX_DEPTH, has_refs
from bitrix24_async.core.values import SAFE_INT, UnfitError, known
from bitrix24_async.errors import InvalidArgument

__all__ = ["command", "json_body", "method_name"]

LabelOf = Callable[[Call[Any]], "str | None"]

# PHP's max_input_vars is 1,000 and drops the rest in silence.
_MAX_LEAVES: Final = 900
# A cached prefix is never longer than this, so that 4,096 of them stay small.
_MAX_PREFIX: Final = 1000
_SCALARS: Final = (str, int, float)

_plain_text = re.compile(r"[\w.~-]*", re.ASCII).fullmatch
# The server's \S works on bytes and depends on its PCRE, so that all but certain white space counts as text here.
_looks_like_reference = re.compile(r"\$(?:result|next|total|time|error)[^ \t\r\n\f]*\[", re.IGNORECASE).search
_method = re.compile(r"[A-Za-z0-9_.]*[A-Za-z][A-Za-z0-9_.]*").fullmatch
_step = re.compile(r"[^\s\[\]$\0]+").fullmatch


class _Alone(Exception):
    """No query can carry this: the call has to travel alone."""


def method_name(method: str) -> str:
    """Return `method` if it can be the name of a REST method."""
    if not isinstance(method, str) or _method(method) is None:
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
    except UnfitError as unfit:
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
    if depth > MAX_DEPTH:
        raise UnfitError(f"is nested more than {MAX_DEPTH} levels deep")
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
    except UnfitError as unfit:
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
    form = known(item)
    if form and not isinstance(form, _SCALARS):
        _leaves(at, form, depth + 1, label_of, out)
    else:
        out.append(f"{at}={_escape(_text(form))}")


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
        raise UnfitError(
            f"is the whole result of {ref.call.method}; pick a value, as in result['ID'], or say .whole() for an array"
        )
    label = label_of(ref.call)
    if label is None:
        raise UnfitError(f"refers to {ref.call.method}, which is not an earlier call of this batch")
    steps = [label, *map(str, ref.path)]
    if not all(map(_step, steps)):
        raise UnfitError(f"refers to {ref.call.method} by a step that is empty or holds white space, brackets or $")
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
    except UnfitError as unfit:
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
            if not -SAFE_INT <= item <= SAFE_INT:
                return False
        elif kind is float:
            if not isfinite(item):
                return False
        elif (kind is not dict and kind is not list) or depth == MAX_DEPTH or not _is_plain(item, depth + 1):
            return False
    return True


def _tree(value: Any, depth: int) -> Any:
    """Return a mapping or list as dicts and lists of what JSON knows."""
    if depth > MAX_DEPTH:
        raise UnfitError(f"is nested more than {MAX_DEPTH} levels deep")
    name: Any = ""
    tree: dict[str, Any] = {}
    try:
        for name, item in _numbered(value) if value.__class__ is list else value.items():
            key = name if name.__class__ is str else _name(name, value)
            key.encode()
            form = known(item)
            if isinstance(form, str):
                form.encode()
            tree[key] = form if form is None or isinstance(form, _SCALARS) else _tree(form, depth + 1)
    except UnfitError as unfit:
        unfit.path.append(_shown(name))
        raise
    except ValueError as error:
        raise _broken(error, name) from None
    return list(tree.values()) if value.__class__ is list else tree


def _shown(name: Any) -> str:
    return str.__str__(name) if isinstance(name, str) else str(name) if isinstance(name, int) else "…"


def _broken(error: ValueError, name: Any) -> UnfitError:
    broken = isinstance(error, UnicodeEncodeError)
    unfit = UnfitError(
        "holds half of a surrogate pair, which is no text" if broken else "is a number of too many digits"
    )
    unfit.path.append(_shown(name))
    return unfit


def _name(name: Any, siblings: Any) -> str:
    """Return an odd key as text."""
    if isinstance(name, str):
        return str.__str__(name)
    if not isinstance(name, int) or isinstance(name, bool):
        raise UnfitError(f"is a key of the type {type(name).__name__}; keys are text or whole numbers")
    text = int.__repr__(name)
    if text in siblings:
        raise UnfitError("stands twice in one mapping, as a number and as text")
    return text
