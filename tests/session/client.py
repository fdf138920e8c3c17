"""What the tests of the engine share: portals on a sandbox, and what an error shows of a secret."""

from __future__ import annotations

from typing import Any

from bitrix24_async import Limits, Portal
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport
from tests.canary import CANARY

EMPTY = {"deals": 0, "contacts": 0, "companies": 0, "leads": 0, "items": 0, "tasks": 0, "users": 1}


def faulty(*rules: Any, **options: Any) -> Sandbox:
    """Return a sandbox with a marked secret, these faults, and no rows but those asked for."""
    return Sandbox(secret=CANARY, faults=Faults(*rules), **(EMPTY | options))


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


async def result(call: Any) -> Any:
    """Await a call, so that a task can be made of it."""
    return await call
