"""How these tests ask a sandbox: a method and its parameters in, a status and a body out."""

from __future__ import annotations

from math import inf
from typing import Any
from urllib.parse import quote

import msgspec

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Sandbox

_JSON = "application/json"
NOW = 1_750_000_000.0


def request(sandbox: Sandbox, method: str, params: Any = None, **headers: str) -> Request:
    """Return a request as JSON."""
    body = msgspec.json.encode({} if params is None else params)
    return Request(url=sandbox.webhook + method, body=body, headers={"Content-Type": _JSON} | headers)


def as_application(sandbox: Sandbox, method: str, params: Any = None) -> Request:
    """Return a request of an application, by a token beside the parameters."""
    sandbox.tokens["token"] = inf
    body = msgspec.json.encode({**(params or {}), "auth": "token"})
    return Request(url=f"https://sandbox.bitrix24.test/rest/{method}", body=body, headers={"Content-Type": _JSON})


def ask(sandbox: Sandbox, method: str, params: Any = None, now: float = NOW) -> tuple[int, Any]:
    """Return the status and the body of the reply, without its time."""
    response = sandbox.handle(request(sandbox, method, params), now)
    return _read(response)


def told(sandbox: Sandbox, method: str, params: Any = None, now: float = NOW) -> tuple[int, Any]:
    """Return what an application is answered, as `ask` does for a webhook."""
    return _read(sandbox.handle(as_application(sandbox, method, params), now))


def _read(response: Response) -> tuple[int, Any]:
    body = msgspec.json.decode(response.body)
    body.pop("time", None)
    return response.status, body


def result(sandbox: Sandbox, method: str, params: Any = None, now: float = NOW) -> Any:
    """Return the result of a call that has to succeed."""
    status, body = ask(sandbox, method, params, now)
    assert status == 200, body
    return body["result"]


def batch(sandbox: Sandbox, commands: dict[str, str] | list[str], now: float = NOW, **options: Any) -> Any:
    """Return the result of a batch, without the times of its commands."""
    found = result(sandbox, "batch", {"cmd": commands, **options}, now)
    del found["result_time"]
    return found


def escape(text: str) -> str:
    """Return text as it stands in a query."""
    return quote(text, safe="")
