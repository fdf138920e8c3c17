"""Waiting before the portal refuses: a leaky bucket of requests and a guard of operating time.

Both are kept per portal, whoever asks. A refusal all the same means that
somebody else shares the address: the bucket counts as full, and the rate is
lowered for everyone until successes raise it again.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol, Self

from msgspec import Struct

from bitrix24_async.errors import InvalidArgument, LimitExceeded, OperatingTimeExceeded

if TYPE_CHECKING:
    from bitrix24_async.session.bucket import Bucket

__all__ = ["LeakyBucket", "Limiter", "Limits", "Spent"]

# A refusal that does not say when it ends is asked again after one of the portal's one-minute baskets.
_BASKET: Final = 60.0
# Seconds over which the portal counts operating time, so that no reset lies further away.
_WINDOW: Final = 600.0
_SLOWEST: Final = 0.1
_SLOWER: Final = 0.7
_FASTER: Final = 0.005
# Requests that leave before the first answer tells whether the bucket was empty, and the longest wait for it.
_SCOUTS: Final = 3
_SCOUTING: Final = 1.0
_ONE_LESSON: Final = 1.0
_PIECE: Final = 0.9
# With so many portals known, the idle ones are dropped before another is added.
_MANY: Final = 1_000
# Seconds too few to wait for: a clock may not move by what floats leave of a sum.
_AT_ONCE: Final = 1e-6
# With this share of the bucket empty a burst is on: what is in flight need not keep to the steady rate.
_BURST: Final = 0.25


class Limits(Struct, frozen=True, kw_only=True):
    """The limits of a portal's plan.

    `rate` is requests a second and `burst` the depth of the bucket, None for
    no limit. `operating` is seconds of operating time that one method may use
    in ten minutes, None for no limit. `share` of each is used by default.
    """

    rate: float | None = 2.0
    burst: int = 50
    operating: float | None = 480.0
    share: float = 0.9

    def __post_init__(self) -> None:
        if (self.rate is not None and self.rate <= 0) or self.burst < 2 or not 0 < self.share <= 1:
            raise InvalidArgument("limits need a rate above 0, a burst of 2 or more and a share from 0 to 1")

    @classmethod
    def standard(cls) -> Self:
        """Return the limits of every plan but Enterprise: 2 requests a second, 50 at once."""
        return cls()

    @classmethod
    def enterprise(cls) -> Self:
        """Return the limits of the Enterprise plan: 5 requests a second, 250 at once."""
        return cls(rate=5.0, burst=250)

    @classmethod
    def off(cls) -> Self:
        """Return no limits, for emulators and portals on one's own server; refusals are still obeyed."""
        return cls(rate=None, operating=None)


class Spent(Struct, frozen=True, gc=False):
    """What a reply says about a method: seconds of operating time used, and seconds until some are free again."""

    operating: float
    free_in: float | None = None


class Limiter(Protocol):
    """Holds requests back until the portal will take them."""

    async def acquire(self, portal: str, methods: Iterable[str]) -> None:
        """Wait until a request with these methods may be sent."""
        ...

    async def refused(self, portal: str, method: str, error: LimitExceeded, free_in: float | None) -> None:
        """Learn from a refusal; `free_in` is the seconds until it ends, where the portal said so."""
        ...

    def observe(self, portal: str, method: str, spent: Spent) -> None:
        """Learn what a method has used up."""
        ...

    def succeeded(self, portal: str) -> None:
        """Learn that a request was taken."""
        ...

    def pace(self, portal: str) -> float | None:
        """Return the requests a second that lists and streams should keep to, None when nothing holds them back."""
        ...


class LeakyBucket:
    """The limiter of one process, on aiolimiter."""

    limits: Limits

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits.standard()
        self._portals: dict[str, _Portal] = {}
        self._plans: dict[str, Limits] = {}
        self._many = _MANY

    def plan(self, portal: str, limits: Limits) -> None:
        """Keep a portal to limits of its own, before its first request."""
        self._plans[portal] = limits
        self._portals[portal] = _Portal(limits)

    def _of(self, portal: str) -> _Portal:
        found = self._portals.get(portal)
        if found is None:
            if len(self._portals) >= self._many:
                self._drop_idle()
            found = self._portals[portal] = _Portal(self._plans.get(portal, self.limits))
        return found

    def _drop_idle(self) -> None:
        """Forget the portals about which there is nothing to know but their plan."""
        now = asyncio.get_running_loop().time()
        self._portals = {name: state for name, state in self._portals.items() if not state.is_idle(now)}
        self._many = max(_MANY, 2 * len(self._portals))

    async def acquire(self, portal: str, methods: Iterable[str]) -> None:
        """Wait until a request with these methods may be sent."""
        await self._of(portal).acquire(methods)

    async def refused(self, portal: str, method: str, error: LimitExceeded, free_in: float | None) -> None:
        """Learn from a refusal."""
        state = self._of(portal)
        if isinstance(error, OperatingTimeExceeded):
            state.block(method, state.free_in(method) if free_in is None else free_in)
        else:
            await state.slow_down()

    async def unblocked(self, portal: str, methods: Iterable[str]) -> None:
        """Wait as long as one of the methods has no operating time left, whatever the rate."""
        await self._of(portal).unblocked(methods)

    async def fill(self, portal: str) -> None:
        """Count the bucket of a portal as full: somebody else may have used the burst."""
        await self._of(portal).fill()

    def observe(self, portal: str, method: str, spent: Spent) -> None:
        """Learn what a method has used up."""
        state = self._of(portal)
        limits = state.limits
        state.learn(method, spent.free_in)
        if limits.operating is not None and spent.operating >= limits.operating * limits.share:
            state.block(method, state.free_in(method))

    def succeeded(self, portal: str) -> None:
        """Learn that a request was taken."""
        state = self._of(portal)
        state.answered.set()
        if state.speed < 1:
            state.speed = min(1.0, state.speed + _FASTER)

    def pace(self, portal: str) -> float | None:
        """Return the requests a second to keep to, None without a limit and while much of the burst is left."""
        state = self._of(portal)
        if state.limits.rate is None or state.bucket is None or state.has_burst():
            return None
        return state.limits.rate * state.speed


def _bucket(capacity: float, rate: float) -> Bucket:
    # Imported at the first request: aiolimiter reads the metadata of installed packages, a mere import should not.
    from bitrix24_async.session.bucket import Bucket

    return Bucket(capacity, rate)


class _Portal:
    """The bucket and the blocked methods of one portal."""

    __slots__ = ("answered", "blocked", "bucket", "capacity", "lesson", "limits", "paused", "resets", "sent", "speed")

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.capacity = max(1.0, limits.burst * limits.share)
        self.bucket = None if limits.rate is None else _bucket(self.capacity, limits.rate)
        self.blocked: dict[str, float] = {}
        self.resets: dict[str, float] = {}
        self.answered = asyncio.Event()
        self.sent = 0
        self.speed = 1.0
        self.lesson = -math.inf
        self.paused = 0.0

    async def acquire(self, methods: Iterable[str]) -> None:
        await self.unblocked(methods)
        if self.bucket is None:
            return
        self.sent += 1
        if self.sent > _SCOUTS and not self.answered.is_set():
            await self._scout()
        await self.bucket.acquire()
        # Slower by a dearer request: the bucket keeps its size and its leak. What it costs more is asked for in
        # pieces below 1, because the bucket serves equal amounts in turn and smaller ones before larger ones.
        dearer = 1 / self.speed - 1
        while dearer > 0:
            piece = min(dearer, _PIECE)
            await self.bucket.acquire(piece)
            dearer -= piece
        await self.unblocked(methods)  # a method may have been blocked meanwhile

    async def unblocked(self, methods: Iterable[str]) -> None:
        while (wait := self._blocked_for(methods)) > _AT_ONCE:  # noqa: ASYNC110 - a moment in time, not an event
            await asyncio.sleep(wait)

    async def _scout(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(_SCOUTING):
                await self.answered.wait()

    def _blocked_for(self, methods: Iterable[str]) -> float:
        if not self.blocked and not self.paused:
            return 0.0
        now = asyncio.get_running_loop().time()
        self.blocked = {method: until for method, until in self.blocked.items() if until > now}
        self.paused = self.paused if self.paused > now else 0.0
        until = max((self.blocked.get(method, 0.0) for method in methods), default=0.0)
        return max(until, self.paused, now) - now

    def has_burst(self) -> bool:
        return self.bucket is not None and self.speed == 1 and self.bucket.has_capacity(self.capacity * _BURST)

    def learn(self, method: str, free_in: float | None) -> None:
        if free_in is not None:
            self.resets[method] = asyncio.get_running_loop().time() + free_in

    def free_in(self, method: str) -> float:
        left = self.resets.get(method, 0.0) - asyncio.get_running_loop().time()
        return left if left > 0 else _BASKET

    def block(self, method: str, seconds: float) -> None:
        until = asyncio.get_running_loop().time() + min(max(seconds, 0.0), _WINDOW)
        self.blocked[method] = max(until, self.blocked.get(method, 0.0))

    async def fill(self) -> None:
        while self.bucket is not None and self.bucket.has_capacity():
            await self.bucket.acquire()

    def is_idle(self, now: float) -> bool:
        blocked = self.paused > now or any(until > now for until in self.blocked.values())
        return not blocked and self.speed == 1 and (self.bucket is None or self.bucket.has_capacity(self.capacity))

    async def slow_down(self) -> None:
        now = asyncio.get_running_loop().time()
        if self.bucket is None:
            self.paused = now + _ONE_LESSON
            return
        await self.fill()
        if now - self.lesson >= _ONE_LESSON:  # refusals of one burst teach once
            self.lesson = now
            self.speed = max(_SLOWEST, self.speed * _SLOWER)
