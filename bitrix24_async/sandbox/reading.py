"""What a request asks for: parameters from JSON, a form or a query, and the mark it is counted by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox.php import parse_query, to_text
from bitrix24_async.sandbox.replies import Refusal

__all__ = ["folded", "marker", "read_params"]

_MARKS = ("ORIGIN_ID", "XML_ID", "originId", "xmlId")


def read_params(request: Request, query: str) -> dict[str, Any]:
    """Return the parameters of a request: those of the address, under those of the body."""
    params = parse_query(query)
    if not request.body:
        return params
    kind = next((value for name, value in request.headers.items() if name.lower() == "content-type"), "")
    if "urlencoded" in kind:
        return params | parse_query(request.body.decode("utf-8", "replace"))
    try:
        given = msgspec.json.decode(request.body)
    except (msgspec.DecodeError, RecursionError):
        raise Refusal("INVALID_REQUEST", "Invalid JSON") from None
    if isinstance(given, list):
        given = {str(place): value for place, value in enumerate(given)}
    return params | given if isinstance(given, dict) else params


def folded(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters under lower-case names; of two spellings the last one counts."""
    return {name.lower(): value for name, value in params.items()}


def marker(params: Mapping[str, Any]) -> str:
    """Return what a call is counted under: a text that begins with `mark:`, or an origin id, or nothing."""
    fields = params.get("fields") or params.get("FIELDS") or params
    for text in _texts(params):
        if text.startswith("mark:"):
            return text
    if isinstance(fields, dict):
        return next((to_text(fields[name]) for name in _MARKS if fields.get(name)), "")
    return ""


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
