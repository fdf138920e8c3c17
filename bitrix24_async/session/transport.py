"""Bytes out, bytes in: the aiohttp connection pool and what can go wrong on a wire.

The rules: always a POST, because other verbs are silently repeated by aiohttp;
redirects are not followed here, because a POST would become a GET; a reply is
inflated in one shot and never grows beyond a cap; no error quotes an address.
"""

from __future__ import annotations

import asyncio
import os
import ssl as _ssl
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from io import BytesIO
from typing import Any, Final, Protocol

import aiohttp
from aiohttp import ClientSession, ClientTimeout, DummyCookieJar

from bitrix24_async.core.wire import Request, Response
from bitrix24_async.errors import InvalidArgument, TransportError
from bitrix24_async.session.connector import Connector
from bitrix24_async.session.resolver import PublicResolver
from bitrix24_async.version import __version__

__all__ = ["AiohttpTransport", "Transport", "inflate"]

_zlib: Any = zlib
with suppress(ImportError):  # a faster inflate, where the `speedups` extra is installed
    _zlib = import_module("isal.isal_zlib")

_MIB: Final = 1024 * 1024
_GZIP: Final = 31
_CONNECT: Final = 10.0
# Inflated at a time: zlib holds what it inflates in one go twice.
_PIECE: Final = 8 * _MIB
# Members of one gzip body: a sender needs one, and each costs a copy of what follows it.
_MEMBERS: Final = 1_000


# Pools of the parent of this process: even to collect one would reach its event loop, which a fork shares.
_OF_THE_PARENT: Final[list[ClientSession]] = []


class Transport(Protocol):
    """Sends a request and returns its response, or raises `TransportError`.

    `TransportError.sent` has to be true unless the request surely never left.
    """

    async def send(self, request: Request) -> Response:
        """Send a request and return its response."""
        ...

    async def aclose(self) -> None:
        """Let go of connections; harmless when called again."""
        ...


class AiohttpTransport:
    """The transport over aiohttp.

    A `session` of your own is used and never closed; otherwise one is made
    inside the running loop and closed with the transport.

    Args:
        session: An aiohttp session to use.
        proxy: The address of a proxy.
        trust_env: Whether proxies are read from the environment.
        ssl: A context for portals whose certificate has a root of its own.
        max_reply: The size in bytes at which a reply is refused.
        app: A `name/version` that is appended to the User-Agent.
        only_public: The hosts that must not lead to private addresses; it works in the transport's own pool.
    """

    def __init__(
        self,
        session: ClientSession | None = None,
        *,
        proxy: str | None = None,
        trust_env: bool = False,
        ssl: _ssl.SSLContext | None = None,
        max_reply: int = 64 * _MIB,
        app: str = "",
        only_public: Callable[[str], bool] | None = None,
    ) -> None:
        if not (app.isascii() and app.isprintable()):
            raise InvalidArgument("the name of the application has to be printable ASCII, such as 'shop/1.2'")
        self._given = session
        self._own: ClientSession | None = None
        self._process = 0
        self._trust_env = trust_env
        self._max_reply = max_reply
        self._only_public = only_public
        self._options: dict[str, Any] = {
            "proxy": proxy,
            "ssl": True if ssl is None else ssl,
            "allow_redirects": False,
            "raise_for_status": False,
            "auto_decompress": False,
            "read_bufsize": 4 * _MIB,
            "timeout": ClientTimeout(total=None, sock_connect=_CONNECT),
        }
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        agent = f"bitrix24-async/{__version__} python/{version} aiohttp/{aiohttp.__version__}"
        self._agent = {"User-Agent": f"{agent} {app}".rstrip()}

    async def send(self, request: Request) -> Response:
        """Send a request and return its response."""
        found = await self._exchange(request)
        if isinstance(found, TransportError):
            raise found
        status, headers, body = found
        return Response(status=status, headers=headers, body=inflate(body, headers, self._max_reply))

    async def _exchange(self, request: Request) -> tuple[int, dict[str, str], bytes] | TransportError:
        """Return what came back, or the error, which is raised where no variable and no context hold the address."""
        session = self._given or self._pool()
        # aiohttp wants large bodies as a file, which it sends piece by piece.
        data = request.body if len(request.body) < _MIB else BytesIO(request.body)
        headers = {**request.headers, **self._agent}
        reply: aiohttp.ClientResponse | None = None
        try:
            async with session.request(request.verb, request.url, data=data, headers=headers, **self._options) as reply:
                told = {name.lower(): value for name, value in reply.headers.items()}
                body = await self._read(reply.content)
                if body is None:
                    reply.close()
                    return _too_big(self._max_reply)
                return reply.status, told, body
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            return _told(error)
        finally:
            reply = None  # its repr has the address, and a cancellation carries this frame along

    async def _read(self, content: aiohttp.StreamReader) -> bytes | None:
        """Return the body, None when it is larger than it may be."""
        first = b""
        whole: BytesIO | None = None  # it grows in place, where pieces that are joined would be held twice
        async for chunk in content.iter_any():
            if not first:
                first = chunk
            else:
                whole = whole or _begun_by(first)
                whole.write(chunk)
            if (whole.tell() if whole else len(first)) > self._max_reply:
                return None
        return whole.getvalue() if whole else first

    def _pool(self) -> ClientSession:
        if self._own is None:
            # The session bounds what is in flight per portal, so the connector does not.
            self._process = os.getpid()
            self._own = ClientSession(
                connector=Connector(
                    limit=0,
                    keepalive_timeout=15,
                    resolver=PublicResolver(self._only_public) if self._only_public else None,
                ),
                cookie_jar=DummyCookieJar(),
                trust_env=self._trust_env,
            )
        return self._own

    async def aclose(self) -> None:
        """Close the pool; a session that was given stays open, and so does one that a fork has copied."""
        own, self._own = self._own, None
        if own is not None and self._process != os.getpid():
            _OF_THE_PARENT.append(own)
        elif own is not None:
            await own.close()
            await asyncio.sleep(0)  # lets closed sockets leave the loop

    def __repr__(self) -> str:
        return f"<AiohttpTransport, {'a given session' if self._given else 'its own pool'}>"


def inflate(body: bytes, headers: Any, cap: int) -> bytes:
    """Return the body as it was before compression, refusing to let it grow beyond `cap` bytes."""
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return body
    if encoding not in ("gzip", "x-gzip"):
        raise TransportError(f"the reply is encoded as {encoding[:20]!r}, which was not asked for")
    if not body:
        return body
    inflater = _zlib.decompressobj(_GZIP)
    plain = _inflated(inflater, body, 0, cap)
    if inflater.eof and not inflater.unused_data:
        return plain  # nearly always
    whole, members = _begun_by(plain), 1
    while not inflater.eof or inflater.unused_data:
        if inflater.eof:  # a body may have several members
            members += 1
            body, inflater = inflater.unused_data, _zlib.decompressobj(_GZIP)
        elif len(plain) < _PIECE:
            raise TransportError("the compressed reply is cut short")
        else:
            body = inflater.unconsumed_tail
        if members > _MEMBERS:
            raise TransportError(f"the compressed reply has more than {_MEMBERS} members")
        plain = _inflated(inflater, body, whole.tell(), cap)
        whole.write(plain)
    return whole.getvalue()


def _inflated(inflater: Any, body: bytes, before: int, cap: int) -> bytes:
    """Return the next piece of what `body` inflates to, `before` bytes of it being there."""
    try:
        plain: bytes = inflater.decompress(body, min(cap - before + 1, _PIECE))
    except _zlib.error:
        raise TransportError("the compressed reply is damaged") from None
    if before + len(plain) > cap:
        raise _too_big(cap)
    return plain


def _begun_by(first: bytes) -> BytesIO:
    whole = BytesIO()
    whole.write(first)
    return whole


def _too_big(cap: int) -> TransportError:
    return TransportError(
        f"the reply is larger than {cap / _MIB:g} MiB; ask for fewer fields, or raise `max_reply`", permanent=True
    )


def _told(error: Exception) -> TransportError:
    """Return our own words for an error of the wire; those of aiohttp quote the address."""
    kind = type(error).__name__
    if isinstance(error, (aiohttp.ClientConnectorCertificateError, aiohttp.ClientConnectorSSLError)):
        return TransportError(f"no secure connection ({kind}); check the certificate", sent=False, permanent=True)
    if isinstance(error, (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError)):
        return TransportError("the address of the portal is not one", sent=False, permanent=True)
    if isinstance(error, (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)):
        reason = f": {error.os_error.strerror}" if isinstance(error, aiohttp.ClientConnectorError) else ""
        return TransportError(f"no connection ({kind}{reason})", sent=False, timeout=isinstance(error, TimeoutError))
    if isinstance(error, TimeoutError):
        return TransportError(f"no answer in time ({kind})", timeout=True)
    return TransportError(f"the connection broke ({kind})")
