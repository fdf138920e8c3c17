"""What the tests of the engine share: portals on a sandbox, and what an error shows of a secret."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from typing import Any

from bitrix24_async import Limits, Portal
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport
from tests.canary import CANARY

_EMPTY = {"deals": 0, "contacts": 0, "companies": 0, "leads": 0, "items": 0, "tasks": 0, "users": 1}
_OURS = "bitrix24_async"


def faulty(*rules: Any, **options: Any) -> Sandbox:
    """Return a sandbox with a marked secret, these faults, and no rows but those asked for."""
    return Sandbox(secret=CANARY, faults=Faults(*rules), **(_EMPTY | options))


def opened(sandbox: Sandbox, *, latency: tuple[float, float] = (0.0, 0.0), **options: Any) -> Portal:
    """Return a portal on a sandbox, without limits of its own unless some are given."""
    if "session" in options:
        return Portal.webhook(sandbox.webhook, **options)
    transport = options.pop("transport", None) or SandboxTransport(sandbox, latency=latency)
    if "limiter" not in options:
        options.setdefault("limits", Limits.off())
    return Portal.webhook(sandbox.webhook, transport=transport, **options)


def runs(sandbox: Sandbox, method: str) -> dict[str, int]:
    """Return how often a method ran, by the marks in its parameters."""
    return {mark: count for (name, mark), count in sandbox.executions.items() if name == method}


def shown(error: BaseException) -> list[str]:
    """Return all that a report may show of an error: texts, and the locals of our own frames, down the whole chain."""
    return [text for link in _chain(error) for text in _texts(link)]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _texts(error: BaseException) -> Iterator[str]:
    yield from (str(error), repr(error), *getattr(error, "__notes__", ()))
    for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
        if f"/{_OURS}/" in frame.filename:
            yield from (f"{frame.name}.{name} = {value}" for name, value in (frame.locals or {}).items())


async def result(call: Any) -> Any:
    """Await a call, so that a task can be made of it."""
    return await call
