"""A store of tokens in Redis, with locks that end by themselves and a fence behind them.

A lock lives for some seconds and is prolonged by its holder; one whose process
was killed ends. A holder that comes back too late saves only if the store still
has what it read: otherwise the pair of somebody else is newer, and stays.
"""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from typing import Any, Final, TypeVar

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bitrix24_async.core.token import Token
from bitrix24_async.errors import InvalidArgument, TokenStoreError

__all__ = ["CONNECTIONS", "RedisTokenStore", "connected", "in_time"]

T = TypeVar("T")

# Commands at the same time; each opens a connection if none is idle.
CONNECTIONS: Final = 16
_LOOK: Final = 0.05
# Within a lock a token is saved if the lock is still ours, or if nobody has saved another since it was read.
_SAVE: Final = """
if ARGV[2] ~= '' and redis.call('GET', KEYS[2]) ~= ARGV[2] and (redis.call('GET', KEYS[1]) or '') ~= ARGV[3] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1])
return 1
"""
_RELEASE: Final = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
_PROLONG: Final = (
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0"
)


class _Lease:
    """A lock as its holder knows it: the word that proves it, and what the store held when it was read."""

    __slots__ = ("key", "read", "word")

    def __init__(self, key: str, word: str) -> None:
        self.key = key
        self.word = word
        self.read: bytes | str = b""


_lease: ContextVar[_Lease | None] = ContextVar("_lease", default=None)


class RedisTokenStore:
    """A store in Redis, for all processes of an application.

    Args:
        redis: The address of the server, such as `redis://localhost`, or a client of your own, which you close.
        prefix: What the names of keys begin with; one for each application.
        lock_life: Seconds after which the lock of a holder that was killed ends.
        timeout: Seconds for one command.
    """

    def __init__(
        self,
        redis: str | Redis,
        *,
        prefix: str = "bitrix24",
        lock_life: float = 10.0,
        timeout: float = 2.0,
    ) -> None:
        self._redis, self._closes = connected(redis)
        self._prefix = prefix
        self._life = int(lock_life * 1000)
        self._timeout = timeout
        self._room = asyncio.Semaphore(CONNECTIONS)

    async def load(self, member_id: str) -> Token | None:
        """Return the token of a portal, None when there is none."""
        stored = await self._do(self._redis.get(self._token(member_id)))
        lease = self._held(member_id)
        if lease is not None:
            lease.read = stored or b""
        if stored is None:
            return None
        try:
            return Token.restore(stored)
        except InvalidArgument as error:
            raise TokenStoreError(f"{self._token(member_id)} in Redis: {error}; delete it or move it away") from None

    async def save(self, member_id: str, token: Token) -> None:
        """Keep a token in place of the one before, unless a lock was lost and somebody else has saved since."""
        lease = self._held(member_id)
        word, read = (lease.word, lease.read) if lease else ("", b"")
        keys = self._token(member_id), self._lock(member_id)
        await self._do(self._run(_SAVE, keys, token.dump(), word, read))

    async def delete(self, member_id: str) -> None:
        """Forget the token of a portal; harmless when there is none."""
        await self._do(self._redis.delete(self._token(member_id)))

    @asynccontextmanager
    async def lock(self, member_id: str) -> AsyncGenerator[None, None]:
        """Return the lock of a portal, which one task of all processes holds at a time."""
        lease = _Lease(self._lock(member_id), secrets.token_hex(16))
        while not await self._do(self._redis.set(lease.key, lease.word, nx=True, px=self._life)):  # noqa: ASYNC110
            # Redis tells nobody when a lock ends by itself.
            await asyncio.sleep(random.uniform(_LOOK / 2, _LOOK))
        before = _lease.set(lease)
        prolonging = asyncio.create_task(self._prolong(lease))
        try:
            yield
        finally:
            prolonging.cancel()
            await asyncio.wait({prolonging})
            _lease.reset(before)
            await self._do(self._run(_RELEASE, (lease.key,), lease.word))

    async def __aiter__(self) -> AsyncIterator[str]:
        """Iterate the portals that have a token."""
        head, tail = f"{self._prefix}:{{", "}:token"
        cursor: Any = 0
        while True:
            cursor, keys = await self._do(self._redis.scan(cursor, match=f"{head}*{tail}", count=500))
            for key in keys:
                name = key.decode() if isinstance(key, bytes) else key  # as the given client wants it
                yield name.removeprefix(head).removesuffix(tail)
            if not cursor:
                return

    async def aclose(self) -> None:
        """Close the connections, unless the client was given."""
        if self._closes:
            await self._redis.aclose()

    def __repr__(self) -> str:
        return f"<RedisTokenStore under {self._prefix!r}>"

    async def _prolong(self, lease: _Lease) -> None:
        while True:
            await asyncio.sleep(self._life / 3000)
            with suppress(TokenStoreError):  # the fence holds without it
                await self._do(self._run(_PROLONG, (lease.key,), lease.word, self._life))

    def _held(self, member_id: str) -> _Lease | None:
        lease = _lease.get()
        return lease if lease is not None and lease.key == self._lock(member_id) else None

    # The braces keep the keys of a portal on one node of a cluster.

    def _token(self, member_id: str) -> str:
        return f"{self._prefix}:{{{member_id}}}:token"

    def _lock(self, member_id: str) -> str:
        return f"{self._prefix}:{{{member_id}}}:lock"

    def _run(self, script: str, keys: tuple[str, ...], *words: Any) -> Awaitable[Any]:
        return self._redis.eval(script, len(keys), *keys, *words)

    async def _do(self, command: Awaitable[T]) -> T:
        """Await a command for a while; what fails is told in our words, which hold no address and no token."""
        try:
            async with self._room:  # whoever waits for room does not wait for Redis
                return await in_time(command, self._timeout)
        except (RedisError, OSError, TimeoutError) as error:
            raise TokenStoreError(f"Redis does not do its part ({type(error).__name__}); nothing was sent") from None


async def in_time(command: Awaitable[T], seconds: float) -> T:
    """Await a command for so long; a cancellation that the client swallowed on its way is raised all the same."""
    task = asyncio.current_task()
    before = task.cancelling() if task else 0
    try:
        async with asyncio.timeout(seconds):
            return await command
    finally:
        if task is not None and task.cancelling() > before:
            raise asyncio.CancelledError


def connected(redis: str | Redis) -> tuple[Redis, bool]:
    """Return a client, and whether it is ours to close."""
    if not isinstance(redis, str):
        return redis, False
    try:
        return Redis.from_url(redis), True
    except ValueError:
        raise InvalidArgument("the address of Redis looks like redis://HOST:6379/0") from None
