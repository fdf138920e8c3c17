"""A server that speaks to sockets by hand, to answer as no HTTP library would.

Each request, on whatever connection, takes the next step of the script; the
last step is repeated. A step is the bytes of a reply and what happens then.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from typing import Any, Self

from msgspec import Struct

__all__ = ["Raw", "Step", "reply"]

_NO_LINGER = struct.pack("ii", 1, 0)


class Step(Struct, frozen=True, kw_only=True):
    """What answers one request.

    `then` is what happens to the connection: `keep`, `close`, `reset`, or `hang`
    until the client goes away. With `unread` it happens before the request is read.
    """

    data: bytes = b""
    then: str = "keep"
    unread: bool = False


def reply(body: bytes = b'{"result":true}', *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Return a reply with a Content-Length, true or not."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Raw:
    """A running server: `requests` are the heads and bodies that came, `open` counts living connections.

    With `tls` it speaks HTTPS, under the name `localhost`.
    """

    def __init__(self, *steps: Step, tls: ssl.SSLContext | None = None) -> None:
        self._steps = list(steps)
        self._tls = tls
        self._tasks: set[asyncio.Task[Any]] = set()
        self._reported: Any = None
        self.requests: list[tuple[str, bytes]] = []
        self.connections = 0
        self.open = 0

    async def __aenter__(self) -> Self:
        self._reported = asyncio.get_running_loop().get_exception_handler()
        if self._tls:
            asyncio.get_running_loop().set_exception_handler(self._report)
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=2**24, ssl=self._tls)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"https://localhost:{port}" if self._tls else f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._tls:
            await asyncio.sleep(0.02)  # a handshake that broke is reported a little later
            asyncio.get_running_loop().set_exception_handler(self._reported)

    def _report(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        # A client that refuses the certificate is no fault of the server, which the loop would report as one.
        if not isinstance(context.get("exception"), (ConnectionError, ssl.SSLError)) and self._reported:
            self._reported(loop, context)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: Any = asyncio.current_task()
        self._tasks.add(task)
        self.connections += 1
        self.open += 1
        try:
            while await self._exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            self._tasks.discard(task)
            writer.transport.abort()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        if not self._steps[0].unread:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            sizes = [line.partition(":")[2] for line in head.splitlines() if line.lower().startswith("content-length")]
            body = await reader.readexactly(int(sizes[0]) if sizes else 0)
            self.requests.append((head, body))
        step = self._steps.pop(0) if len(self._steps) > 1 else self._steps[0]
        writer.write(step.data)
        if step.then != "reset":
            await writer.drain()
        if step.then == "hang":
            await reader.read()  # ends when the client closes
        if step.then == "reset":
            link: socket.socket = writer.get_extra_info("socket")
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        return step.then == "keep"
