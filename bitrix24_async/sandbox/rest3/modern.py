"""REST 3.0 of the emulated portal: nested errors, batches as bare arrays, results kept under idempotency keys.

Limits and sign-in answer in the older form, as the reference says nothing else of them. Of an error inside a batch
it says nothing at all: `Modern.whole` chooses whether one element is an error or the batch as a whole is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox.methods import Command, Method
from bitrix24_async.sandbox.replies import Refusal, Reply

__all__ = ["Modern", "NestedRefusal", "Stored", "invalid", "refused", "system", "versioned"]

_PREFIX = "BITRIX_REST_V3_EXCEPTION_"
_KEY = re.compile(r"[ -~]{1,255}")
_MOST = 50
_DAY = 86_400
_READS = frozenset({"count", "documentation", "get", "list", "openapi", "search", "tail"})

Run = Callable[[str, dict[str, Any]], Reply]


class NestedRefusal(Refusal):
    """An error as REST 3.0 words it, with what is wrong about single fields."""

    def __init__(self, code: str, message: str, status: int = 400, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(code, message, status)
        self.fields: dict[str, str] = dict(fields or {})

    @property
    def body(self) -> dict[str, Any]:
        """The reply that carries the error."""
        error: dict[str, Any] = {"code": self.code, "message": self.description}
        if self.fields:
            error["validation"] = [{"message": message, "field": field} for field, message in self.fields.items()]
        return {"error": error}


def refused(name: str, message: str, status: int = 400) -> NestedRefusal:
    """Return the refusal of a name such as `ENTITYNOTFOUND`."""
    return NestedRefusal(f"{_PREFIX}{name}EXCEPTION", message, status)


def invalid(fields: Mapping[str, str]) -> NestedRefusal:
    """Return the refusal of parameters, with what is wrong about each."""
    code = f"{_PREFIX}VALIDATION_REQUESTVALIDATIONEXCEPTION"
    return NestedRefusal(code, "Error during request object validation", 400, fields)


def versioned(steps: list[str]) -> tuple[str, list[str]]:
    """Return the version that the steps of a path mean, and the steps without it."""
    if len(steps) > 2 and steps[1] == "api":
        return "v3", [steps[0], *steps[2:]]
    return "v2", steps


class Stored(Struct, frozen=True):
    """What a write was answered under a key, until the day is over."""

    params: dict[str, Any]
    body: Any
    until: float


class Modern:
    """What REST 3.0 has of its own: its methods, the results of its writes by method and key, its kind of errors."""

    def __init__(self, methods: Mapping[str, Method]) -> None:
        self.methods: dict[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in methods.items()}
        self.stored: dict[tuple[str, str], Stored] = {}
        self.whole = False

    def read(self, request: Request) -> Any:
        """Return the body of a request, which is JSON or nothing."""
        kind = next((value for name, value in request.headers.items() if name.lower() == "content-type"), "")
        if not request.body:
            return {}
        try:
            given = msgspec.json.decode(request.body)
        except (msgspec.DecodeError, RecursionError):
            given = None
        if "json" not in kind or not isinstance(given, (dict, list)):
            raise refused("INVALIDJSON", "The request body is not valid JSON")
        return given

    def key(self, request: Request, method: str) -> str | None:
        """Return the idempotency key of a write, None where there is none to heed."""
        given = next((value for name, value in request.headers.items() if name.lower() == "idempotency-key"), None)
        if given is None or method.rpartition(".")[2].lower() in _READS or method.lower() == "batch":
            return None
        if not _KEY.fullmatch(given):
            raise refused("INVALIDIDEMPOTENCYKEY", "The idempotency key is not 1 to 255 printable ASCII characters")
        return given

    def known(self, method: str, key: str | None, params: dict[str, Any], now: float) -> Any:
        """Return what a write with this key was answered before, None when it has to run."""
        found = None if key is None else self.stored.get((method.lower(), key))
        if found is None or now >= found.until:
            return None
        if found.params != params:
            raise refused("IDEMPOTENCYKEYREUSED", "The idempotency key belongs to another request", 422)
        return found.body

    def keep(self, method: str, key: str | None, params: dict[str, Any], body: Any, now: float) -> None:
        """Remember a success."""
        if key is not None:
            self.stored[method.lower(), key] = Stored(params, body, now + _DAY)

    def batch(self, given: Any, run: Run) -> dict[str, Any]:
        """Run the elements of a batch in order and return the reply."""
        if not isinstance(given, list):
            raise refused("INVALIDSELECT", "Unable to recognize the batch")
        if len(given) > _MOST:
            raise Refusal("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
        return {"result": [self._element(element, run) for element in given]}

    def _element(self, element: Any, run: Run) -> Any:
        try:
            return run(*_taken_apart(element)).result
        except Refusal as refusal:
            if self.whole:
                raise
            return refusal.body


def _taken_apart(element: Any) -> tuple[str, dict[str, Any]]:
    method, query = (element.get("method"), element.get("query")) if isinstance(element, dict) else (None, None)
    if not isinstance(method, str) or not isinstance(query or {}, dict):
        raise invalid({"method": "An element of a batch has a `method` and a `query`"})
    if method.lower() == "batch":
        raise Refusal("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage")
    return method, query or {}


def system(names: Callable[[], set[str]]) -> dict[str, Method]:
    """Return the methods about REST 3.0 itself; `names` gives what it has."""

    def known() -> list[str]:
        return sorted(names() | {"batch", "documentation", "rest.documentation.openapi", "rest.scope.list"})

    def openapi(command: Command) -> Reply:
        paths: dict[str, Any] = {f"/{name}": {} for name in known()}
        return Reply({"openapi": "3.0.0", "info": {"title": "The sandbox", "version": "1.0.0"}, "paths": paths})

    def scopes(command: Command) -> Reply:
        return Reply({name: name.partition(".")[0] for name in known()})

    return {"documentation": openapi, "rest.documentation.openapi": openapi, "rest.scope.list": scopes}
