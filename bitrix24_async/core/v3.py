"""What REST 3.0 does otherwise on the wire: batches that are bare arrays, and keys that make writes safe to repeat.

A batch is a list of methods with their parameters, and its reply a list of results in the same order. Where the
reference says nothing of errors inside it, nothing is guessed: an element that can only be an error is one, and a
reply with another number of elements than there were calls belongs to none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from msgspec import MsgspecError, Raw, Struct, json

from bitrix24_async.core.batch import LABELS
from bitrix24_async.core.encode import json_body, method_name
from bitrix24_async.core.envelope import Batch
from bitrix24_async.core.wire import JSON_HEADERS, Fault, Response
from bitrix24_async.errors import DecodeError

__all__ = ["array_body", "element", "headers_with", "read_array", "was_replayed"]

_KEY: Final = "Idempotency-Key"
_REPLAYED: Final = "idempotent-replayed"
# What may stand beside an error; anything else makes an object a result that has a field of that name.
_BESIDE: Final = frozenset({"error", "error_description", "time", "status", "method"})


def element(method: str, params: Mapping[str, Any]) -> str:
    """Return a call as an element of a batch.

    Raises:
        InvalidArgument: a value cannot be sent, or it is a reference, which REST 3.0 has no documented form for.
    """
    return json.encode({"method": method_name(method), "query": Raw(json_body(params))}).decode()


def array_body(elements: Sequence[str]) -> bytes:
    """Return the body of a batch."""
    return f"[{','.join(elements)}]".encode()


class _Array(Struct):
    result: list[Raw] | dict[str, Raw]


_array: Final = json.Decoder(_Array).decode


def read_array(body: bytes, count: int) -> Batch:
    """Read the reply to a batch of `count` calls: results and faults under the labels of their places.

    Raises:
        DecodeError: it is no list of as many results, so that none can be told from another.
    """
    try:
        found = _array(body).result
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        raise DecodeError("the reply of the batch is no list of results") from None
    if isinstance(found, dict):  # PHP writes a list with gaps as an object
        slots = {int(place): raw for place, raw in found.items() if place.isdecimal()}
        if len(slots) != len(found) or any(place >= count for place in slots):
            raise DecodeError("the reply of the batch is no list of results")
    elif len(found) == count:
        slots = dict(enumerate(found))
    else:
        raise DecodeError(f"the reply of the batch has {len(found)} results for {count} calls")
    batch = Batch()
    for place, raw in slots.items():
        fault = _fault(raw)
        if fault is None:
            batch.results[LABELS[place]] = raw
        else:
            batch.faults[LABELS[place]] = fault
    return batch


def _fault(raw: Raw) -> Fault | None:
    """Return the error that an element stands for, None when it is a result."""
    if b'"error"' not in bytes(raw):  # a long result is not read twice
        return None
    try:
        cell = json.decode(raw)
    except (MsgspecError, UnicodeDecodeError, RecursionError):
        return None  # its own decoding will say what is wrong
    if not isinstance(cell, dict) or not cell.get("error") or not cell.keys() <= _BESIDE:
        return None
    return Fault(cell["error"], cell.get("error_description"))


def headers_with(key: str | None) -> Mapping[str, str]:
    """Return the headers of a request; a key makes the portal keep the result of a write for its repeats."""
    return JSON_HEADERS if key is None else MappingProxyType({**JSON_HEADERS, _KEY: key})


def was_replayed(response: Response) -> bool:
    """Say whether the portal answered a repeat with the result of the first time."""
    return response.headers.get(_REPLAYED, "").strip().lower() in ("true", "1")
