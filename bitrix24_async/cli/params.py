"""How words of a command line become the parameters of a call.

`key=value` is text and `key:=json` is any JSON value. Brackets nest as in a
PHP query: `fields[TITLE]=Boat`, `filter[>ID]=5`, `select[]=ID`. Keys that count
from zero make a list. A key given twice is an error, not a silent last word.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import msgspec

from bitrix24_async.errors import InvalidArgument

__all__ = ["parse_filters", "parse_json", "parse_params"]

_WORD: Final = re.compile(r"(?P<name>[^\[\]=]+?)(?P<path>(?:\[[^\[\]]*\])*)(?P<sign>:?=)(?P<value>.*)", re.DOTALL)
_FILTER: Final = re.compile(r"(?P<name>[<>!=@%?*]*[^<>!=@%?*:][^=:]*)(?P<sign>:?=)(?P<value>.*)", re.DOTALL)


def parse_params(words: Iterable[str]) -> dict[str, Any]:
    """Return the parameters that `key=value` words spell."""
    tree: dict[str, Any] = {}
    for word in words:
        match = _WORD.fullmatch(word)
        if match is None:
            raise InvalidArgument(f"{word!r} is not key=value, key[name]=value or key:=json")
        path = [match["name"], *re.findall(r"\[([^\[\]]*)\]", match["path"])]
        _put(tree, path, _value(match["sign"], match["value"], word), word)
    return {key: _listed(value) for key, value in tree.items()}


def parse_filters(words: Iterable[str]) -> dict[str, Any]:
    """Return the filter that words such as `>OPPORTUNITY=1000` or `@ID:=[1,2]` spell."""
    found: dict[str, Any] = {}
    for word in words:
        match = _FILTER.fullmatch(word)
        if match is None:
            raise InvalidArgument(f"the filter {word!r} is not FIELD=value or FIELD:=json, as '>OPPORTUNITY=1000' is")
        _put(found, [match["name"]], _value(match["sign"], match["value"], word), word)
    return found


def parse_json(source: str) -> dict[str, Any]:
    """Return the JSON object given as text, as `@file`, or as `-` for standard input."""
    try:
        return msgspec.json.decode(_text(source), type=dict[str, Any])
    except OSError as error:
        raise InvalidArgument(f"--json {source}: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidArgument(f"--json is not a JSON object: {error}") from error


def _text(source: str) -> str | bytes:
    if source == "-":
        return sys.stdin.read()
    return Path(source[1:]).read_bytes() if source.startswith("@") else source


def _value(sign: str, text: str, word: str) -> Any:
    if sign == "=":
        return text
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise InvalidArgument(f"{word!r} has no JSON after ':=' ({error}); a text goes after a plain '='") from error


def _put(tree: dict[str, Any], path: list[str], value: Any, word: str) -> None:
    for step in path[:-1]:
        tree = tree.setdefault(step or str(len(tree)), _Branch())
        if not isinstance(tree, _Branch):
            raise InvalidArgument(f"{word!r} goes below {step!r}, which already has a value of its own")
    last = path[-1] or str(len(tree))
    if last in tree:
        raise InvalidArgument(f"{word!r} gives {last!r} a second time")
    tree[last] = value


class _Branch(dict[str, Any]):
    """A level that brackets made, as opposed to an object given as JSON."""


def _listed(value: Any) -> Any:
    if not isinstance(value, _Branch):
        return value
    items = {key: _listed(item) for key, item in value.items()}
    return list(items.values()) if list(items) == [str(n) for n in range(len(items))] else items
