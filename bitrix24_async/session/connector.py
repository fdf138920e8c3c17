"""Connections to portals, of which none is used again once it has said what nobody asked for.

A server, or what stands before it, may answer twice, or speak while a kept
connection rests. aiohttp keeps such bytes, and the next request on that
connection would take them for its reply: the answer to another's call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import TCPConnector

if TYPE_CHECKING:
    from aiohttp import ClientRequest, ClientTimeout
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

__all__ = ["Connector"]


class Connector(TCPConnector):
    """A pool that closes a kept connection on which something has come since its last reply."""

    async def connect(
        self,
        req: ClientRequest,
        traces: list[Trace],
        timeout: ClientTimeout,  # noqa: ASYNC109 - the signature is aiohttp's
    ) -> Connection:
        """Return a connection on which nothing waits to be read."""
        connection = await super().connect(req, traces, timeout)
        while connection.protocol is not None and connection.protocol.should_close:
            connection.close()
            connection = await super().connect(req, traces, timeout)
        return connection
