"""How calls travel: requests and responses as values, parameters as JSON or PHP query, replies as envelopes."""

from __future__ import annotations

from collections.abc import Mapping

from typing import Any

from msgspec import Struct

from bitrix24_async.core.secrets import redact

__all__ = ["Fault", "Request", "Response", "Time"]


class Request(Struct, frozen=True, kw_only=True):
    """What is sent: always a POST, so that no HTTP library repeats it on its own.

    `url` holds the credentials of a webhook; `repr` hides them.
    """

    url: str
    body: bytes
    headers: Mapping[str, str]
    verb: str = "POST"

    def __repr__(self) -> str:
        return f"<Request {self.verb} {redact(self.url)}, {len(self.body)} bytes>"


class Response(Struct, frozen=True, kw_only=True):
    """What came back; the names of headers are lower case, the body is inflated."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes>"


class Time(Struct, frozen=True, gc=False):
    """The `time` of a reply: seconds and Unix times; a portal may leave out any of them."""

    duration: float | None = None
    finish: float | None = None
    operating: float | None = None
    operating_reset_at: float | None = None


class Fault(Struct, frozen=True):
    """An error as the portal writes it, at the top of a reply or for one command of a batch."""

    error: Any = None
    error_description: Any = None
