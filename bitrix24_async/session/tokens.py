"""Where tokens are kept between calls, between processes and between restarts.

A store keeps one token for each portal and a lock for it. Whoever renews a
token holds the lock, reads again what others may have saved, and saves before
letting go: a refresh token is good for one renewal. A store whose lock can be
lost, because it ends by itself, must not let its late holder overwrite what
somebody else has saved since.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager
from typing import Protocol
from weakref import WeakValueDictionary

from bitrix24_async.core.token import Token

__all__ = ["MemoryTokenStore", "TokenStore"]


class TokenStore(Protocol):
    """Keeps the tokens of an application by the `member_id` of the portal."""

    async def load(self, member_id: str) -> Token | None:
        """Return the token of a portal, None when there is none."""
        ...

    async def save(self, member_id: str, token: Token) -> None:
        """Keep a token in place of the one before; when this returns, the token outlives the process."""
        ...

    async def delete(self, member_id: str) -> None:
        """Forget the token of a portal; harmless when there is none."""
        ...

    def lock(self, member_id: str) -> AbstractAsyncContextManager[object]:
        """Return the lock of a portal, which one task of all processes holds at a time."""
        ...

    def __aiter__(self) -> AsyncIterator[str]:
        """Iterate the portals that have a token."""
        ...


class MemoryTokenStore:
    """A store that ends with the process: for tests, and for tokens that are kept elsewhere."""

    def __init__(self, tokens: Iterable[Token] = ()) -> None:
        self._tokens = {token.member_id: token for token in tokens}
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def load(self, member_id: str) -> Token | None:
        """Return the token of a portal, None when there is none."""
        return self._tokens.get(member_id)

    async def save(self, member_id: str, token: Token) -> None:
        """Keep a token in place of the one before."""
        self._tokens[member_id] = token

    async def delete(self, member_id: str) -> None:
        """Forget the token of a portal; harmless when there is none."""
        self._tokens.pop(member_id, None)

    def lock(self, member_id: str) -> asyncio.Lock:
        """Return the lock of a portal."""
        lock = self._locks.get(member_id)
        if lock is None:
            lock = self._locks[member_id] = asyncio.Lock()
        return lock

    async def __aiter__(self) -> AsyncIterator[str]:
        """Iterate the portals that have a token."""
        for member_id in tuple(self._tokens):
            yield member_id

    def __repr__(self) -> str:
        return f"<MemoryTokenStore of {len(self._tokens)} portals>"
