"""Names that lead to the internet, or nowhere: a portal of the cloud is not on a private network.

A name is looked up again for each new connection, so that what it led to when
it was checked says nothing. The check is therefore made here, on the addresses
that are connected to.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable

from aiohttp import ThreadedResolver
from aiohttp.abc import AbstractResolver, ResolveResult

__all__ = ["PublicResolver"]


class PublicResolver(AbstractResolver):
    """A resolver that drops private addresses of the hosts for which `only_public` is true."""

    def __init__(self, only_public: Callable[[str], bool], inner: AbstractResolver | None = None) -> None:
        self._only_public = only_public
        self._inner = inner or ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the addresses of a host that may be connected to."""
        found = await self._inner.resolve(host, port, family)
        if not self._only_public(host):
            return found
        public = [one for one in found if _is_public(one["host"])]
        if not public:
            raise OSError(None, "the name of a portal leads to a private address")
        return public

    async def close(self) -> None:
        """Let go of the inner resolver."""
        await self._inner.close()


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    return (mapped or ip).is_global and not ip.is_multicast
