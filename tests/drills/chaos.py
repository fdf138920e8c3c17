"""A server that speaks to sockets by hand, to answer as no HTTP library would.

Each request, on whatever connection, takes the next step of the script; the
last step is repeated. With a `chance` the first step is the rule, and that
share of the requests takes one of the others. A step is the bytes of a reply,
or what it makes of the reply of the backend, and what happens then.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any, Self

from msgspec import Struct

from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox import Sandbox

__all__ = ["CALM", "ChaosServer", "Step", "bomb", "chunked", "reply", "unmeasured", "working"]

Backend = Callable[[str, bytes], bytes]

_HEEDED = frozenset({"content-type", "idempotency-key"})
_NO_LINGER = struct.pack("ii", 1, 0)


class Step(Struct, frozen=True, kw_only=True):
    """What answers one request.

    `data` is the reply; `damage` makes it from the backend's, which has run the
    request by then. It leaves in pieces of `piece` bytes, `every` seconds apart.
    `then` is what happens to the connection: `keep`, `close`, `reset`, or `hang`
    until the client goes away. With `unread` it happens before the request is read.
    With `again` the reply is sent once more after so many seconds.
    """

    data: bytes = b""
    damage: Callable[[bytes], bytes] | None = None
    piece: int = 0
    every: float = 0.0
    then: str = "keep"
    unread: bool = False
    again: float = 0.0


CALM = Step(damage=lambda whole: whole)


def reply(body: bytes = b'{"result":true}', *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Return a reply with a Content-Length, true or not."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def chunked(whole: bytes) -> bytes:
    """Return the same reply in chunks, of which the last never comes."""
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"%x\r\n%b\r\n" % (
        len(_body(whole)),
        _body(whole),
    )


def unmeasured(whole: bytes) -> bytes:
    """Return a part of the same reply, of which only the end of the connection tells the length."""
    return b"HTTP/1.1 200 OK\r\n\r\n" + _body(whole)[:-3]


def _body(whole: bytes) -> bytes:
    return whole.partition(b"\r\n\r\n")[2]


def bomb(mebibytes: int, *, members: int = 1) -> bytes:
    """Return a small compressed reply that inflates to this size."""
    return reply(_zeros(mebibytes * 2**20 // members) * members, "Content-Encoding: gzip")


def _zeros(size: int) -> bytes:
    squeezing = zlib.compressobj(9, wbits=31)
    piece = bytes(2**20)
    parts = [squeezing.compress(piece[: size - place]) for place in range(0, size, 2**20)]
    return b"".join([*parts, squeezing.flush()])


def working(sandbox: Sandbox) -> Backend:
    """Return a backend that runs each request on a sandbox."""

    def run(head: str, body: bytes) -> bytes:
        path = head.split(" ", 2)[1]
        lines = (line.partition(": ") for line in head.split("\r\n")[1:])
        headers = {name.lower(): value for name, _, value in lines if name.lower() in _HEEDED}
        answer = sandbox.answer(Request(url=path, body=body, headers=headers), time.time())
        assert answer.response is not None
        return reply(answer.response.body, status=f"{answer.response.status} Said")

    return run


class ChaosServer:
    """A running server: `requests` are the heads and bodies that came, `open` counts living connections.

    `injected` counts the steps other than the first of the script that were
    taken by chance. With `tls` it speaks HTTPS, under the name `localhost`.
    """

    def __init__(
        self,
        *steps: Step,
        backend: Backend | None = None,
        chance: float = 0.0,
        seed: int = 0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._steps = list(steps)
        self._backend = backend
        self._chance = chance
        self._random = Random(seed)
        self._tls = tls
        self._tasks: set[asyncio.Task[Any]] = set()
        self._reported: Any = None
        self._server: asyncio.Server | None = None
        self.port = 0
        self.url = ""
        self.requests: list[tuple[str, bytes]] = []
        self.connections = 0
        self.open = 0
        self.injected = 0

    async def __aenter__(self) -> Self:
        self._reported = asyncio.get_running_loop().get_exception_handler()
        if self._tls:
            asyncio.get_running_loop().set_exception_handler(self._report)
        await self.listen()
        self.url = f"https://localhost:{self.port}" if self._tls else f"http://127.0.0.1:{self.port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.refuse()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._tls:
            await asyncio.sleep(0.02)  # a handshake that broke is reported a little later
            asyncio.get_running_loop().set_exception_handler(self._reported)

    async def listen(self) -> None:
        """Take connections, on the same port as before."""
        options: dict[str, Any] = {"limit": 2**24, "ssl": self._tls, "backlog": 1_000}
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, **options)
        self.port = self._server.sockets[0].getsockname()[1]

    def refuse(self) -> None:
        """Refuse new connections; those that live go on."""
        if self._server is not None:
            self._server.close()

    async def settled(self, count: int = 0) -> int:
        """Return how many connections live once it is `count`, or when a second has passed."""
        for _ in range(100):
            if self.open == count:
                break
            await asyncio.sleep(0.01)
        return self.open

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
            writer.transport.abort()
            with suppress(ConnectionError, asyncio.CancelledError):  # an error that nobody asks for would be reported
                await writer.wait_closed()
            self._tasks.discard(task)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head, body = "", b""
        drawn = self._draw() if self._chance else None
        if not (drawn or self._steps[0]).unread:
            head, body = await self._read(reader)
        step = drawn or (self._steps.pop(0) if len(self._steps) > 1 else self._steps[0])
        self.injected += drawn is not None and drawn is not self._steps[0]
        data = step.data
        if step.damage is not None and self._backend is not None:
            data = step.damage(self._backend(head, body))
        await self._write(writer, data, step)
        if step.again:
            await asyncio.sleep(step.again)
            await self._write(writer, data, step)
        if step.then == "hang":
            await reader.read()  # ends when the client closes
        if step.then == "close":
            writer.close()
            await writer.wait_closed()  # what is written by then leaves before the end
        if step.then == "reset":
            link: socket.socket = writer.get_extra_info("socket")
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        return step.then == "keep"

    def _draw(self) -> Step:
        return self._random.choice(self._steps[1:]) if self._random.random() < self._chance else self._steps[0]

    async def _read(self, reader: asyncio.StreamReader) -> tuple[str, bytes]:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        sizes = [line.partition(":")[2] for line in head.splitlines() if line.lower().startswith("content-length")]
        body = await reader.readexactly(int(sizes[0]) if sizes else 0)
        self.requests.append((head, body))
        return head, body

    async def _write(self, writer: asyncio.StreamWriter, data: bytes, step: Step) -> None:
        size = step.piece or len(data) or 1
        for place in range(0, len(data), size):
            writer.write(data[place : place + size])
            if step.then != "reset" or step.piece:
                await writer.drain()
            if step.piece:
                await asyncio.sleep(step.every)
