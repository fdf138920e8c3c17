"""How calls travel: requests and responses as values, and what a response says about its call.

A reply is judged by its body before its status: the portal answers errors with
any status, 200 included, and gateways answer pages of HTML in its name.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import msgspec
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from bitrix24_async.core.secrets import quoted, redact
from bitrix24_async.errors import (
    Bitrix24Error,
    InvalidRequest,
    OperatingTimeExceeded,
    RateLimited,
    TransportError,
    api_error,
)

__all__ = ["JSON_HEADERS", "Fault", "Request", "Response", "Time", "fault_error", "readable", "refusal", "unmarked"]

JSON_HEADERS: Final = MappingProxyType(
    {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "gzip"}
)
_EXCERPT: Final = 200
# One escape of JSON: two halves of a character, one half alone, or any other.
_ESCAPE: Final = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
# Errors are short: a long reply that opens with its result is not read twice to find out.
_LONG: Final = 16_384
_RESULT: Final = b'{"result":'
_GATEWAY_LIMIT: Final = 429
_SERVER_ERROR: Final = 500
_CLIENT_ERROR: Final = 400


class Request(Struct, frozen=True, kw_only=True):
    """What is sent: always a POST, because HTTP libraries repeat other verbs on their own.

    `url` holds the credentials of a webhook; `repr` hides them. `method` is the
    REST method, for middleware that wants to know.
    """

    url: str
    body: bytes
    headers: Mapping[str, str] = JSON_HEADERS
    verb: str = "POST"
    method: str = ""

    def __repr__(self) -> str:
        return f"<Request {self.verb} {redact(self.url)}, {len(self.body)} bytes>"


class Response(Struct, frozen=True, kw_only=True):
    """What came back; the names of headers are lower case, the body is inflated."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes>"


def unmarked(response: Response) -> Response:
    """Return the response without a byte order mark, which one PHP file of a portal puts before every reply."""
    if not response.body.startswith(BOM_UTF8):
        return response
    return replace(response, body=response.body[len(BOM_UTF8) :])


def readable(body: bytes | msgspec.Raw) -> bytes | None:
    """Return broken text with U+FFFD for what is no character, or None when the text is sound.

    A portal cuts texts at a number of bytes, so that half a character may end
    a cell; the other rows of the reply are none the worse for it.
    """
    given = bytes(body)
    text = _ESCAPE.sub(lambda escape: rb"\ufffd" if escape["half"] else escape[0], given)
    text = text.decode("utf-8", "replace").encode()
    return None if text == given else text


class Time(Struct, frozen=True, gc=False):
    """The `time` of a reply: seconds and Unix times; a portal may leave out any of them."""

    duration: float | None = None
    finish: float | None = None
    operating: float | None = None
    operating_reset_at: float | None = None

    @property
    def free_in(self) -> float | None:
        """Seconds until operating time is given back, by the portal's own clock; None where it did not tell."""
        if self.finish is None or self.operating_reset_at is None:
            return None
        return max(0.0, self.operating_reset_at - self.finish)


class Fault(Struct, frozen=True):
    """An error as the portal writes it, at the top of a reply or for one command of a batch."""

    error: Any = None
    error_description: Any = None


class _Head(Struct):
    error: Any = UNSET
    error_description: Any = UNSET
    result: msgspec.Raw | UnsetType = UNSET
    time: Any = None
    # The description of REST 3.0 is a document without an envelope.
    openapi: msgspec.Raw | UnsetType = UNSET


_head: Final = msgspec.json.Decoder(_Head)


def refusal(response: Response) -> Bitrix24Error | None:
    """Return the error that a response stands for, or None when it carries a result."""
    body, status = response.body, response.status
    if status < _CLIENT_ERROR and len(body) > _LONG and body.startswith(_RESULT) and _is_whole(response):
        return None
    try:
        head = _read_head(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _unreadable(response)
    if head.error is not UNSET and head.error not in (None, False, []):
        error = fault_error(Fault(head.error, head.error_description), status, response.headers)
        _remember_reset(error, head.time)
        return error
    if status >= _CLIENT_ERROR:
        return api_error("", "an error status without an error", status=status)
    if head.result is UNSET and head.openapi is UNSET:
        return TransportError(f"the reply has neither a result nor an error: {_excerpt(body)}")
    return None


def _read_head(body: bytes) -> _Head:
    try:
        return _head.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        text = readable(body)
        if text is None:
            raise
        return _head.decode(text)


def _is_whole(response: Response) -> bool:
    """Say whether HTTP itself vouches for the length of the body; otherwise a cut would go unnoticed."""
    headers = response.headers
    return "content-length" in headers or headers.get("transfer-encoding", "").lower() == "chunked"


def fault_error(fault: Fault, status: int = 0, headers: Mapping[str, str] | None = None) -> Bitrix24Error:
    """Return the exception for an error as the portal wrote it."""
    code, description = fault.error, fault.error_description
    fields: Mapping[str, tuple[str, ...]] = {}
    if isinstance(code, Mapping):  # REST 3.0 nests it
        fields = _fields(code.get("validation"))
        code, description = code.get("code", ""), code.get("message", "")
    error = api_error(
        *("" if told is None or told is UNSET else quoted(str(told)) for told in (code, description)),
        status=status,
        request_id=(headers or {}).get("x-request-id", ""),
    )
    if fields and isinstance(error, InvalidRequest):
        error.fields = fields
    return error


def _fields(validation: Any) -> Mapping[str, tuple[str, ...]]:
    """Return what REST 3.0 says about each field; what belongs to no field stands under the empty name."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in validation if isinstance(validation, list) else ():
        if isinstance(entry, Mapping):
            field = quoted(str(entry.get("field") or ""))
            found[field] = (*found.get(field, ()), quoted(str(entry.get("message") or "")))
    return found


def _remember_reset(error: Bitrix24Error, time: Any) -> None:
    if isinstance(error, OperatingTimeExceeded) and isinstance(time, Mapping):
        told = Time(finish=_number(time.get("finish")), operating_reset_at=_number(time.get("operating_reset_at")))
        error.reset_at, error.free_in = told.operating_reset_at, told.free_in


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def _unreadable(response: Response) -> Bitrix24Error:
    status, text = response.status, _excerpt(response.body)
    if status == _GATEWAY_LIMIT:
        return RateLimited("", f"a gateway's page instead of JSON: {text}", status=status)
    if status >= _CLIENT_ERROR:
        return api_error("", f"a page instead of JSON: {text}", status=status)
    if response.body:
        return TransportError(f"the reply is cut short or not JSON (HTTP {status}): {text}")
    return TransportError(f"the reply is empty (HTTP {status})")


def _excerpt(body: bytes) -> str:
    return quoted(" ".join(body[: 4 * _EXCERPT].decode("utf-8", "replace").split()))[:_EXCERPT]
