"""The sandbox in this process: requests reach it without a socket, time is the loop's.

A looped clock that a test moves makes delays and limits pass at once. What the
portal does to the connection arrives as the errors of a real transport.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Self

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.errors import ClosedError, TransportError
from bitrix24_async.sandbox.oauth import Cloud
from bitrix24_async.sandbox.portal import Sandbox

__all__ = ["SandboxTransport"]

_EPOCH = 1_750_000_000.0


class SandboxTransport:
    """A transport whose other end is a sandbox, or a cloud of several.

    `clock` gives Unix time; without one it is the event loop's time, counted from
    a fixed day. `latency` is seconds for each request and for each command in it.
    """

    def __init__(
        self,
        sandbox: Sandbox | Cloud,
        clock: Callable[[], float] | None = None,
        *,
        latency: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        self.sandbox = sandbox
        self.latency = latency
        self._clock = clock
        self._closed = False

    def __repr__(self) -> str:
        return f"<SandboxTransport to {self.sandbox!r}>"

    def now(self) -> float:
        """Return the portal's time."""
        return self._clock() if self._clock else _EPOCH + asyncio.get_running_loop().time()

    async def send(self, request: Request) -> Response:
        """Hand a request to the sandbox and return its response."""
        if self._closed:
            raise ClosedError("the transport is closed")
        before = self.sandbox.commands
        answer = self.sandbox.answer(request, self.now())
        delay = answer.delay + self.latency[0] + self.latency[1] * (self.sandbox.commands - before)
        # Without a delay other tasks still get their turn, as they do at a socket.
        await asyncio.sleep(delay)
        if answer.response is None and not answer.executed:
            raise TransportError("the connection was refused", sent=False)
        if answer.response is None:
            raise TransportError("the connection ended before a reply arrived", sent=True)
        if answer.keep is not None:
            raise TransportError("the connection ended within the reply", sent=True)
        return answer.response

    async def aclose(self) -> None:
        """Close the transport; the sandbox stays as it is."""
        self._closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
