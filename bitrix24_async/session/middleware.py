"""What stands around each attempt: functions of a request and the next step."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from bitrix24_async.core.wire import Request, Response

__all__ = ["Middleware", "Next", "chain", "logger"]

logger: Final = logging.getLogger("bitrix24_async")

Next = Callable[[Request], Awaitable[Response]]


class Middleware(Protocol):
    """Runs once per attempt, inside retries and behind the limiter.

    It may change the request, answer in the portal's stead, or look at the
    response; to go on it awaits `next(request)`.
    """

    async def __call__(self, request: Request, next: Next, /) -> Response:
        """Answer the request."""
        ...


def chain(middleware: Sequence[Middleware], send: Next) -> Next:
    """Return `send` with the middleware around it, the first one outermost."""
    for step in reversed(middleware):
        send = _around(step, send)
    return send


def _around(step: Middleware, send: Next) -> Next:
    async def call(request: Request) -> Response:
        return await step(request, send)

    return call
