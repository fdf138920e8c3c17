"""The sandbox behind a socket, for benchmarks, for the command line, for clients in other languages.

A bare aiohttp server: no router, no middleware, no access log, because addresses
hold the secret. Faults become what they are on a real wire: connections that
end, bodies that stop half-way.
"""

from __future__ import annotations

import asyncio
import gzip as gzip_module
import time
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlencode

from aiohttp import web

from bitrix24_async.core.wire import Request
from bitrix24_async.sandbox.faults import Answer
from bitrix24_async.sandbox.oauth import Cloud
from bitrix24_async.sandbox.portal import Sandbox

__all__ = ["Server", "serve"]

_MOST = 64 * 1024 * 1024
# How long a reply under way may hold up the end of the server; aiohttp takes 0 for no bound.
_PATIENCE = 0.01


class Server:
    """A running server; `webhook` is the address to give to a client."""

    def __init__(self, sandbox: Sandbox | Cloud, *, latency: tuple[float, float], gzip: bool) -> None:
        self.sandbox = sandbox
        self.latency = latency
        self.gzip = gzip
        self._server = web.Server(self._handle, request_factory=_request, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(self._server, shutdown_timeout=_PATIENCE)
        self._host = ""
        self._port = 0

    def __repr__(self) -> str:
        return f"<Server on {self._host}:{self._port} of {self.sandbox!r}>"

    @property
    def origin(self) -> str:
        """The address of the server on this machine; of a cloud, its authorisation server and all its portals."""
        return f"http://{self._host}:{self._port}"

    @property
    def webhook(self) -> str:
        """The address of the webhook on this machine; a cloud has none."""
        return f"{self.origin}{self.sandbox.path}" if isinstance(self.sandbox, Sandbox) else ""

    async def start(self, host: str, port: int) -> None:
        """Listen; port 0 takes a free one."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self._host, self._port = self._runner.addresses[0][:2]
        if isinstance(self.sandbox, Cloud):
            self.sandbox.origin = self.origin

    async def aclose(self) -> None:
        """Stop listening and end the connections."""
        await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        given = await _given(request)
        before = self.sandbox.commands
        answer = self.sandbox.answer(given, time.time())
        delay = answer.delay + self.latency[0] + self.latency[1] * (self.sandbox.commands - before)
        if delay:
            await asyncio.sleep(delay)
        return await self._reply(request, answer)

    async def _reply(self, request: web.BaseRequest, answer: Answer) -> web.StreamResponse:
        response = answer.response
        if response is None:
            request.protocol.force_close()
            return web.Response()
        if answer.keep is not None:
            return await _half(request, response.body, answer.keep)
        body, headers = response.body, dict(response.headers)
        if self.gzip and "gzip" in request.headers.get("Accept-Encoding", ""):
            body, headers["content-encoding"] = gzip_module.compress(body, 6), "gzip"
        return web.Response(status=response.status, body=body, headers=headers)


async def _given(request: web.BaseRequest) -> Request:
    """Return a request as a value; the fields of a multipart form are those of an ordinary one."""
    headers: Mapping[str, str] = request.headers
    if request.content_type == "multipart/form-data":
        fields = [(name, value) for name, value in (await request.post()).items() if isinstance(value, str)]
        headers, body = {"Content-Type": "application/x-www-form-urlencoded"}, urlencode(fields).encode()
    else:
        body = await request.read()
    return Request(url=request.raw_path, body=body, headers=headers, verb=request.method)


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=_MOST)


async def _half(request: web.BaseRequest, body: bytes, keep: int) -> web.StreamResponse:
    """Promise the whole body, send a part of it, and end the connection."""
    stream = web.StreamResponse(headers={"content-type": "application/json"})
    stream.content_length = len(body)
    await stream.prepare(request)
    await stream.write(body[:keep])
    request.protocol.force_close()
    return stream


async def serve(
    sandbox: Sandbox | Cloud,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    latency: tuple[float, float] = (0.0, 0.0),
    gzip: bool = False,
) -> Server:
    """Start a server for a sandbox and return it; use it with `async with`, or close it.

    `latency` is seconds for each request and for each command in it.
    """
    server = Server(sandbox, latency=latency, gzip=gzip)
    await server.start(host, port)
    return server
