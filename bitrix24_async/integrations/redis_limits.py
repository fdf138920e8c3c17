"""One bucket for each portal, shared by all processes, in Redis.

The portal counts requests by address, whichever process sends them. A request
costs one call to Redis, which reserves its place and says how long to wait for
it; nobody asks twice. What successes and replies teach travels with the next
request. When Redis is slow, read-only or gone, each process keeps to its part
of the rate by a bucket of its own, and looks every few seconds whether Redis is
back.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Iterable, Sequence
from typing import Any, Final

from redis.asyncio import Redis
from redis.commands.core import AsyncScript
from redis.exceptions import RedisError

from bitrix24_async.errors import InvalidArgument, LimitExceeded, OperatingTimeExceeded
from bitrix24_async.integrations.redis_tokens import CONNECTIONS, connected, in_time
from bitrix24_async.session.limits import LeakyBucket, Limits, Spent

__all__ = ["RedisLimiter"]

logger: Final = logging.getLogger("bitrix24_async")

_BASKET: Final = 60.0
_AGAIN: Final = 5.0
# With more of the bucket filled than this no burst is on.
_BURST: Final = 0.75
_MOST_IDLE: Final = 10_000
# The time is that of Redis, in milliseconds: clocks of machines differ.
_OPEN: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local capacity, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
local known = redis.call('HMGET', KEYS[1], 'level', 'at', 'speed', 'lesson')
local level, speed = tonumber(known[1] or '0'), tonumber(known[3] or '1')
level = math.max(0, level - (now - tonumber(known[2] or now)) * rate)
"""
_CLOSE: Final = """
redis.call('HSET', KEYS[1], 'level', tostring(level), 'at', now, 'speed', tostring(speed))
redis.call('PEXPIRE', KEYS[1], 900000)
"""
_RESERVE: Final = f"""{_OPEN}
speed = math.min(1, speed + tonumber(ARGV[3]) * 0.005)
local blocks = tonumber(ARGV[4])
for at = 5, 4 + 2 * blocks, 2 do
  local key, ends = 'until ' .. ARGV[at], now + tonumber(ARGV[at + 1])
  redis.call('HSET', KEYS[1], key, math.max(ends, tonumber(redis.call('HGET', KEYS[1], key) or '0')))
end
local blocked = 0
for at = 5 + 2 * blocks, #ARGV do
  local ends = tonumber(redis.call('HGET', KEYS[1], 'until ' .. ARGV[at]) or '0')
  blocked = math.max(blocked, ends - now)
  if ends > 0 and ends <= now then redis.call('HDEL', KEYS[1], 'until ' .. ARGV[at]) end
end
local wait = 0
if blocked <= 0 and rate > 0 then
  level = level + 1 / speed
  wait = math.max(0, (level - capacity) / rate)
end
{_CLOSE}
return {{math.ceil(blocked), math.ceil(wait), tostring(level / capacity), tostring(speed)}}
"""
_REFUSE: Final = f"""{_OPEN}
level = math.max(level, capacity)
if now - tonumber(known[4] or '0') >= 1000 then
  speed = math.max(0.1, speed * 0.7)
  redis.call('HSET', KEYS[1], 'lesson', now)
end
{_CLOSE}
return 1
"""


class _Portal:
    """What this process knows of a portal and has not told Redis yet."""

    __slots__ = ("blocks", "filled", "limits", "speed", "successes")

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.successes = 0
        self.blocks: dict[str, float] = {}
        self.filled = 1.0
        self.speed = 1.0

    @property
    def bucket(self) -> tuple[str, str]:
        """The depth of the bucket, and what leaks out of it in a millisecond; 0 for no limit."""
        limits = self.limits
        return f"{max(1.0, limits.burst * limits.share):g}", f"{(limits.rate or 0.0) / 1000:.17g}"


class RedisLimiter:
    """The limiter of several processes that share an address.

    Args:
        redis: The address of the server, such as `redis://localhost`, or a client of your own, which you close.
        limits: The limits of the portals' plan, `Limits.standard()` by default.
        peers: The number of processes; without Redis each of them keeps to its part of the rate.
        prefix: What the names of keys begin with; the same for all applications on one address.
        timeout: Seconds for one command, after which Redis counts as gone.
    """

    def __init__(
        self,
        redis: str | Redis,
        limits: Limits | None = None,
        *,
        peers: int = 1,
        prefix: str = "bitrix24",
        timeout: float = 1.0,
    ) -> None:
        if peers < 1:
            raise InvalidArgument("peers is the number of processes, 1 or more")
        self.limits: Limits = limits or Limits.standard()
        self._redis, self._closes = connected(redis)
        self._reserving = self._redis.register_script(_RESERVE)
        self._refusing = self._redis.register_script(_REFUSE)
        self._peers = peers
        self._prefix = prefix
        self._timeout = timeout
        self._portals: dict[str, _Portal] = {}
        self._plans: dict[str, Limits] = {}
        self._alone = LeakyBucket(self._part(self.limits))
        self._alone_since: float | None = None
        self._look_at = -math.inf
        self._full: set[str] = set()
        self._room = asyncio.Semaphore(CONNECTIONS)

    def plan(self, portal: str, limits: Limits) -> None:
        """Keep a portal to limits of its own, before its first request."""
        self._plans[portal] = limits
        self._portals.pop(portal, None)
        self._alone.plan(portal, self._part(limits))

    async def acquire(self, portal: str, methods: Iterable[str]) -> None:
        """Wait until a request with these methods may be sent."""
        methods, state = tuple(methods), self._of(portal)
        if state.limits.rate is None and state.limits.operating is None:
            await self._alone.acquire(portal, methods)
            return
        while (reply := await self._reserve(portal, state, methods)) is not None:
            blocked, wait, filled, speed = reply
            state.filled, state.speed = float(filled), float(speed)
            await asyncio.sleep((blocked or wait) / 1000)
            if blocked <= 0:
                await self._alone.unblocked(portal, methods)  # a method may have been blocked meanwhile
                return
        await self._acquire_alone(portal, methods)

    async def refused(self, portal: str, method: str, error: LimitExceeded, free_in: float | None) -> None:
        """Learn from a refusal, for all processes."""
        state = self._of(portal)
        await self._alone.refused(portal, method, error, free_in)
        if isinstance(error, OperatingTimeExceeded):
            state.blocks[method] = _BASKET if free_in is None else free_in
        elif state.limits.rate is not None:
            await self._do(self._refusing, portal, state.bucket)

    def observe(self, portal: str, method: str, spent: Spent) -> None:
        """Learn what a method has used up; the portal counts for all processes of the application."""
        state = self._of(portal)
        self._alone.observe(portal, method, spent)
        limits = state.limits
        if limits.operating is not None and spent.operating >= limits.operating * limits.share:
            state.blocks[method] = _BASKET if spent.free_in is None else spent.free_in

    def succeeded(self, portal: str) -> None:
        """Learn that a request was taken."""
        self._of(portal).successes += 1
        self._alone.succeeded(portal)

    def pace(self, portal: str) -> float | None:
        """Return the requests a second to keep to, None without a limit and while much of the burst is left."""
        state = self._of(portal)
        if self._alone_since is not None:
            return self._alone.pace(portal)
        if state.limits.rate is None or (state.speed == 1 and state.filled < _BURST):
            return None
        return state.limits.rate * state.speed

    async def aclose(self) -> None:
        """Close the connections, unless the client was given."""
        if self._closes:
            await self._redis.aclose()

    def __repr__(self) -> str:
        return f"<RedisLimiter under {self._prefix!r}{', alone' if self._alone_since is not None else ''}>"

    def _of(self, portal: str) -> _Portal:
        found = self._portals.get(portal)
        if found is None:
            if len(self._portals) >= _MOST_IDLE:
                self._portals = {name: known for name, known in self._portals.items() if known.blocks}
            found = self._portals[portal] = _Portal(self._plans.get(portal, self.limits))
        return found

    async def _reserve(self, portal: str, state: _Portal, methods: tuple[str, ...]) -> list[Any] | None:
        blocks, successes = state.blocks, state.successes
        told = [word for method, seconds in blocks.items() for word in (method, math.ceil(seconds * 1000))]
        words = (*state.bucket, successes, len(blocks), *told, *methods)
        state.blocks, state.successes = {}, 0
        reply: list[Any] | None = await self._do(self._reserving, portal, words)
        if reply is None:
            state.blocks = blocks | state.blocks
        return reply

    async def _acquire_alone(self, portal: str, methods: tuple[str, ...]) -> None:
        if portal not in self._full:
            self._full.add(portal)
            await self._alone.fill(portal)  # what the others have used of the burst is not known
        await self._alone.acquire(portal, methods)

    def _part(self, limits: Limits) -> Limits:
        """Return the part of limits that one process may use when it does not hear of the others."""
        rate = None if limits.rate is None else limits.rate / self._peers
        burst = max(2, limits.burst // self._peers)
        return Limits(rate=rate, burst=burst, operating=limits.operating, share=limits.share)

    def _key(self, portal: str) -> str:
        return f"{self._prefix}:{{{portal}}}:limits"

    async def _do(self, script: AsyncScript, portal: str, words: Sequence[Any]) -> Any:
        """Run a script, and return None when Redis does not do its part; then it is left alone for a while."""
        loop = asyncio.get_running_loop()
        async with self._room:
            if loop.time() < self._look_at:
                return None
            try:
                reply = await in_time(script(keys=[self._key(portal)], args=list(words)), self._timeout)
            except (RedisError, OSError, TimeoutError) as error:
                self._lost(loop.time(), type(error).__name__)
                return None
        if self._alone_since is not None:
            logger.warning("Redis is back after %.0f s: one rate for all processes", loop.time() - self._alone_since)
            self._alone_since = None
            self._full.clear()
        return reply

    def _lost(self, now: float, why: str) -> None:
        self._look_at = now + _AGAIN
        if self._alone_since is None:
            self._alone_since = now
            logger.warning("Redis is not there (%s): a part of the rate for each process", why)
