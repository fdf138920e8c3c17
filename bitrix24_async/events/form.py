"""Forms as PHP writes them: `data[FIELDS][ID]=5` becomes `{"data": {"FIELDS": {"ID": "5"}}}`.

Anybody may post anything to a handler, so that the size, the number of fields and
the depth are bounded before they are paid for, and what is ambiguous (a key given
twice, a bracket that does not close, text that is no UTF-8) is refused rather than
guessed at. Keys 0, 1, 2 … make a list, as they do in PHP.
"""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import unquote_to_bytes

from bitrix24_async.errors import EventRejected

__all__ = ["MOST_BYTES", "parse_form"]

MOST_BYTES: Final = 1024 * 1024
_MOST_FIELDS: Final = 1_000
_MOST_LEVELS: Final = 32

_KEY: Final = re.compile(r"(?P<head>[^\[\]\x00]+)(?P<steps>(?:\[[^\[\]\x00]*\])*)")
_BROKEN: Final = 400
_TOO_LARGE: Final = 413


def parse_form(body: bytes) -> dict[str, Any]:
    """Return the fields of a form, or raise `EventRejected` with the status to answer with."""
    if len(body) > MOST_BYTES:
        raise EventRejected(f"the form has {len(body)} bytes, more than {MOST_BYTES}", status=_TOO_LARGE)
    if body.count(b"&") >= _MOST_FIELDS:
        raise EventRejected(f"the form has more than {_MOST_FIELDS} fields", status=_BROKEN)
    found: dict[str, Any] = {}
    for pair in body.split(b"&"):
        if pair:
            name, _, value = pair.partition(b"=")
            _store(found, _steps(_text(name)), _text(value))
    return {name: _plain(value) for name, value in found.items()}


def _text(raw: bytes) -> str:
    try:
        return unquote_to_bytes(raw.replace(b"+", b" ")).decode()
    except UnicodeDecodeError:
        raise EventRejected("the form is not UTF-8", status=_BROKEN) from None


def _steps(name: str) -> list[str]:
    if name.count("[") > _MOST_LEVELS:
        raise EventRejected(f"the form is deeper than {_MOST_LEVELS} levels", status=_BROKEN)
    found = _KEY.fullmatch(name)
    if found is None:
        raise EventRejected("the form has a key whose brackets do not match", status=_BROKEN)
    return [found["head"], *found["steps"][1:-1].split("][")] if found["steps"] else [found["head"]]


def _store(found: dict[str, Any], steps: list[str], value: str) -> None:
    here = found
    for step in steps[:-1]:
        here = here.setdefault(step or str(len(here)), {})
        if not isinstance(here, dict):
            raise EventRejected("the form has a key that is a text and an array", status=_BROKEN)
    last = steps[-1] or str(len(here))
    if last in here:
        raise EventRejected("the form has a key twice", status=_BROKEN)
    here[last] = value


def _plain(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if all(key == str(place) for place, key in enumerate(value)):
        return [_plain(item) for item in value.values()]
    return {key: _plain(item) for key, item in value.items()}
