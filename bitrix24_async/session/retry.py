"""What is safe to repeat, and after how long.

Three facts decide. Did the request surely not run (no connection, a limit)?
Then anything may be repeated. Is it a read? Then any transient failure may be
repeated. Everything else is raised, a write whose fate is unknown as such.
"""

from __future__ import annotations

import random
from typing import Final, Protocol

from msgspec import Struct

from bitrix24_async.errors import APIError, Bitrix24Error, LimitExceeded, PortalUnavailable, TransportError

__all__ = ["MOST_RENEWALS", "Quota", "Retry", "RetryPolicy", "may_have_run", "ran_not"]

# Times that a piece of work is signed anew: the pair of another process may have expired as well, but a renewed token
# that expires at once is no reason to renew for ever.
MOST_RENEWALS: Final = 2

# The portal's answers that no waiting mends: a manual block and a portal that is gone.
_TERMINAL: Final = frozenset({"overload_limit", "portal_deleted"})
_REQUEST_TIMEOUT: Final = 408


def ran_not(error: Bitrix24Error) -> bool:
    """Say whether the request surely did not run, so that repeating it cannot do it twice."""
    if isinstance(error, LimitExceeded):
        return True
    return isinstance(error, TransportError) and not error.sent


def may_have_run(error: Bitrix24Error) -> bool:
    """Say whether the portal may have done the work although no result came back."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, APIError) and error.status == _REQUEST_TIMEOUT:
        return True
    return isinstance(error, PortalUnavailable) and error.code.casefold() not in _TERMINAL


class RetryPolicy(Protocol):
    """Decides whether a failed attempt is followed by another."""

    def pause(self, error: Bitrix24Error, *, read: bool, attempt: int) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        `attempt` counts from 1. A limit's refusal is not asked about: the
        limiter knows how long it lasts, and `patience` bounds it.
        """
        ...

    @property
    def patience(self) -> float:
        """Seconds for which refusals by limits are waited out, counted from the first."""
        ...


class Retry(Struct, frozen=True, kw_only=True):
    """Exponential waits with full jitter: `base`, doubled up to `cap`, in seconds.

    `tries` counts attempts, the first included; `Retry(tries=1)` switches
    repeating off. `patience` is how long refusals by limits are waited out.
    """

    tries: int = 4
    base: float = 0.5
    cap: float = 30.0
    patience: float = 900.0

    def pause(self, error: Bitrix24Error, *, read: bool, attempt: int) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up."""
        if attempt >= self.tries or (isinstance(error, TransportError) and error.permanent):
            return None
        if not ran_not(error) and not (read and may_have_run(error)):
            return None
        from backoff import expo  # at the first repeat: most programs never need it

        waits = expo(base=2, factor=self.base, max_value=self.cap)
        next(waits)  # the generators of backoff yield None first
        for _ in range(attempt - 1):
            next(waits)
        return random.uniform(0, next(waits))


class Quota:
    """What one portal may spend on repeats, so that an outage is not answered by a storm.

    A repeat costs 5, one after a timeout 10; a success gives 1 back.
    """

    __slots__ = ("left",)

    FULL: Final = 100
    left: int

    def __init__(self) -> None:
        self.left = self.FULL

    def spend(self, error: Bitrix24Error) -> bool:
        """Take the price of one repeat, or return False when too little is left."""
        price = 10 if isinstance(error, TransportError) and error.timeout else 5
        if self.left < price:
            return False
        self.left -= price
        return True

    def earn(self) -> None:
        """Give one back for a success."""
        self.left = min(self.left + 1, self.FULL)
