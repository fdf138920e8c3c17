"""The portal's own limits, on a virtual clock: requests a second, and operating time.

The rate is a leaky bucket: a request adds 1, the level falls by `rate` a second,
and what would rise above `burst` is refused. Operating time is summed per method
over ten baskets of one minute; a method above the limit is refused until its
oldest baskets have dropped out, other methods go on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

from bitrix24_async.sandbox.replies import Refusal

__all__ = ["Cost", "ServerLimits"]

_MINUTE = 60
_WINDOW = 600

Cost = float | Mapping[str, float] | Callable[[str, Mapping[str, Any]], float]
"""Seconds that a command takes: the same for all, by method (`*` for the rest), or computed."""


class ServerLimits:
    """What the portal allows; None switches a limit off.

    `rate` and `burst` are requests, `operating` is seconds in ten minutes, `cost`
    is what a command takes of them.
    """

    def __init__(
        self, rate: float | None = 2, burst: float = 50, operating: float | None = 480, *, cost: Cost = 0.0
    ) -> None:
        self.rate = rate
        self.burst = burst
        self.operating = operating
        self.cost = cost
        self._level = 0.0
        self._at = 0.0
        self._baskets: dict[str, dict[int, float]] = {}

    @classmethod
    def standard(cls, *, cost: Cost = 0.0) -> Self:
        """Return the limits of the usual plans: 2 requests a second, 50 at once."""
        return cls(cost=cost)

    @classmethod
    def enterprise(cls, *, cost: Cost = 0.0) -> Self:
        """Return the limits of the Enterprise plan: 5 requests a second, 250 at once."""
        return cls(5, 250, cost=cost)

    @classmethod
    def off(cls, *, cost: Cost = 0.0) -> Self:
        """Return no limits; operating time is still counted and told."""
        return cls(None, operating=None, cost=cost)

    def __repr__(self) -> str:
        return f"ServerLimits(rate={self.rate}, burst={self.burst}, operating={self.operating})"

    def level(self, now: float) -> float:
        """Return how full the bucket is."""
        return max(self._level - max(now - self._at, 0.0) * (self.rate or 0), 0.0)

    def charge(self, now: float, requests: float = 1) -> bool:
        """Count requests, our own or another program's; False when the bucket cannot take them."""
        if self.rate is None:
            return True
        level = self.level(now)
        fits = level + requests <= self.burst
        self._level, self._at = level + requests * fits, max(now, self._at)
        return fits

    def admit(self, now: float) -> None:
        """Count one request, or refuse it."""
        if not self.charge(now):
            raise Refusal("QUERY_LIMIT_EXCEEDED", "Too many requests", 503)

    def price(self, method: str, params: Mapping[str, Any]) -> float:
        """Return the seconds that a command takes."""
        if isinstance(self.cost, Mapping):
            return self.cost.get(method, self.cost.get("*", 0.0))
        return self.cost(method, params) if callable(self.cost) else self.cost

    def used(self, method: str, now: float) -> float:
        """Return the operating time of a method in the last ten minutes."""
        return sum(self._alive(method, now).values())

    def _alive(self, method: str, now: float) -> dict[int, float]:
        baskets = self._baskets.get(method)
        if not baskets:
            return {}
        first = int(now // _MINUTE) - _WINDOW // _MINUTE
        return {minute: seconds for minute, seconds in baskets.items() if minute > first}

    def check(self, method: str, now: float) -> None:
        """Refuse a method that has used up its operating time."""
        if self.operating is not None and self.used(method, now) > self.operating:
            raise Refusal("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.", 429)

    def spend(self, method: str, seconds: float, now: float) -> float:
        """Count operating time of a method and return its sum."""
        alive = self._alive(method, now)
        if seconds:
            minute = int(now // _MINUTE)
            self._baskets[method] = alive | {minute: alive.get(minute, 0.0) + seconds}
        return self.used(method, now)

    def reset_at(self, method: str, now: float) -> int:
        """Return when the oldest basket of a method drops out, as Unix time."""
        alive = self._alive(method, now)
        return (min(alive) * _MINUTE if alive else int(now)) + _WINDOW
