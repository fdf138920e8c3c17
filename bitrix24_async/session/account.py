"""One caller on one portal, how its calls are made, what they cost, and how long they are tried."""

from __future__ import annotations

import asyncio
import math
from typing import Final, Protocol

from msgspec import Struct, field

from bitrix24_async.core.auth import Auth
from bitrix24_async.errors import Bitrix24Error, InvalidArgument, LimitExceeded, OperatingTimeExceeded
from bitrix24_async.session.limits import Limiter
from bitrix24_async.session.retry import Quota, Retry, RetryPolicy

__all__ = ["Account", "Effort", "Keeper", "Options", "Usage"]

# Requests of one caller on the wire at the same time; more wait here, where no timeout runs yet.
_IN_FLIGHT: Final = 100
_SMOOTH: Final = 0.3


class Options(Struct, frozen=True, kw_only=True):
    """How calls are made: seconds for one attempt, seconds for everything together, and what is repeated.

    The portal cuts a request at 60 seconds, so that a shorter `timeout` would
    leave writes with an unknown outcome.
    """

    timeout: float = 75.0
    deadline: float | None = None
    retry: RetryPolicy = Retry()

    def changed(
        self, *, timeout: float | None = None, deadline: float | None = None, retry: RetryPolicy | int | None = None
    ) -> Options:
        """Return options with those that are given in place of these; `retry` may be a number of repeats."""
        for name, value in (("timeout", timeout), ("deadline", deadline)):
            if value is not None and (not isinstance(value, (int, float)) or not value > 0):
                raise InvalidArgument(f"{name} is a number of seconds above 0, not {value!r}")
        if isinstance(retry, int):
            retry = Retry(tries=retry + 1)
        return Options(
            timeout=self.timeout if timeout is None else timeout,
            deadline=self.deadline if deadline is None else deadline,
            retry=self.retry if retry is None else retry,
        )


class Usage(Struct, kw_only=True):
    """What the calls of a portal have cost: counts, seconds waited for limits, bytes.

    `operating` holds, by method, the seconds of operating time that the portal reported last.
    """

    requests: int = 0
    commands: int = 0
    retries: int = 0
    refusals: int = 0
    waited: float = 0.0
    operating: dict[str, float] = field(default_factory=dict)
    bytes_received: int = 0


class Keeper(Protocol):
    """Has the credentials of accounts ready, and renews them."""

    async def ready(self, account: Account) -> None:
        """Put credentials into an account that has none, and wait for a renewal under way."""
        ...

    async def renew(self, account: Account, used: Auth) -> None:
        """Put other credentials into an account than those in `used`, which the portal calls expired."""
        ...

    async def moved(self, account: Account, auth: Auth) -> None:
        """Remember that a portal answers at another address."""
        ...


class Account:
    """One caller on one portal: credentials, and what is known about its way of answering."""

    __slots__ = ("__weakref__", "auth", "busy", "keeper", "portal", "quota", "service", "told", "usage")

    auth: Auth
    quota: Quota
    usage: Usage
    portal: str
    busy: asyncio.Semaphore
    service: float
    keeper: Keeper | None
    told: dict[str, float]

    def __init__(self, auth: Auth, keeper: Keeper | None = None) -> None:
        self.auth = auth
        self.keeper = keeper
        self.told = {}  # what the application was told of, and when
        self.portal = auth.portal
        self.quota = Quota()
        self.usage = Usage()
        self.busy = asyncio.Semaphore(_IN_FLIGHT)
        self.service = 0.0  # seconds that a request takes, smoothed

    @staticmethod
    def clock() -> float:
        """Return the time of the running loop."""
        return asyncio.get_running_loop().time()

    def served(self, seconds: float, size: int) -> None:
        """Remember how long the portal took for a reply of `size` bytes."""
        self.usage.bytes_received += size
        self.service = seconds if not self.service else _SMOOTH * seconds + (1 - _SMOOTH) * self.service

    def __repr__(self) -> str:
        return f"<Account on {self.portal}>"


class Effort:
    """How long one piece of work is tried: as the policy, the portal's quota and the patience with limits allow."""

    __slots__ = ("_account", "_limiter", "_patient_until", "_retry")

    def __init__(self, limiter: Limiter, account: Account, options: Options) -> None:
        self._limiter = limiter
        self._account = account
        self._retry = options.retry
        self._patient_until = math.inf

    async def pause(self, error: Bitrix24Error, method: str, *, read: bool, attempt: int) -> float | None:
        """Learn from a failed attempt; return the seconds before the next one, or None when there is none."""
        account = self._account
        if isinstance(error, LimitExceeded):
            account.usage.refusals += 1
            free_in = error.free_in if isinstance(error, OperatingTimeExceeded) else None
            await self._limiter.refused(account.portal, method, error, free_in)
            now = account.clock()
            self._patient_until = min(self._patient_until, now + self._retry.patience)
            return 0.0 if now <= self._patient_until else None  # the limiter itself holds the next attempt back
        pause = self._retry.pause(error, read=read, attempt=attempt)
        return pause if pause is not None and account.quota.spend(error) else None

    def succeeded(self) -> None:
        """Begin anew: the patience with limits counts from the first refusal in a row."""
        self._patient_until = math.inf
