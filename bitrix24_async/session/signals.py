"""What the SDK tells the application: facts that outlive the call they were met in.

They are told beside the calls, which wait for no handler and fail with none.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from msgspec import Struct

from bitrix24_async.errors import APIError, Bitrix24Error, ClosedError, LimitExceeded, OperatingTimeExceeded
from bitrix24_async.session.middleware import logger

__all__ = [
    "LimitReached",
    "OnSignal",
    "PortalGone",
    "PortalMoved",
    "Signal",
    "Signals",
    "TokenRenewed",
    "TokenSaveFailed",
]


class Signal(Struct, frozen=True, kw_only=True):
    """Something that happened to a portal.

    `portal` is the name it was opened under: the host of a webhook, the `member_id` of an application's portal.
    """

    portal: str


class PortalMoved(Signal, frozen=True, kw_only=True):
    """The portal answers at another host now; requests follow by themselves."""

    host: str


class PortalGone(Signal, frozen=True, kw_only=True):
    """The portal will not answer this application any more; `reason` is the code it said so with.

    The grant was withdrawn, the application is not paid for, or the portal was deleted.
    """

    reason: str


class TokenRenewed(Signal, frozen=True, kw_only=True):
    """The portal's pair of tokens was renewed and stored; `expires` is the Unix time at which the access token ends."""

    expires: float


class TokenSaveFailed(Signal, frozen=True, kw_only=True):
    """A renewed pair could not be stored, and the one in the store is used up.

    It is kept in memory and saved again and again; it is lost if the process ends before that succeeds.
    """

    reason: str


class LimitReached(Signal, frozen=True, kw_only=True):
    """The portal refused a request for one of its limits; told at most once a minute for each method.

    `free_in` is the seconds until the limit ends, None where the portal did not say.
    """

    method: str
    code: str
    free_in: float | None = None


OnSignal = Callable[[Signal], Awaitable[None]]


# What means that a portal is lost to the caller, until somebody installs or pays.
_GONE: Final = frozenset({"portal_deleted", "payment_required", "application_not_found", "application_not_installed"})
_A_MINUTE: Final = 60.0
# Handlers at work; one that hangs must not fill the memory.
_MOST: Final = 1_000


class Signals:
    """Tells an application's handler, each signal in a task of its own that `spawn` begins."""

    def __init__(self, on_signal: OnSignal | None, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        self._on_signal = on_signal
        self._spawn = spawn
        self._telling = 0

    def tell(self, signal: Signal) -> None:
        """Tell the application, unless it is busy with too many signals or the session is closed."""
        logger.info("%s: %s", type(signal).__name__, signal.portal)
        if self._on_signal is None:
            return
        if self._telling >= _MOST:
            logger.warning("the handler of signals is too slow: %r is dropped", signal)
            return
        with suppress(ClosedError):
            self._spawn(self._tell(self._on_signal, signal))
            self._telling += 1

    async def _tell(self, on_signal: OnSignal, signal: Signal) -> None:
        try:
            await on_signal(signal)
        except Exception:  # noqa: BLE001 - the application's own handler: its fault must not fail a call
            logger.exception("the handler of signals failed")
        finally:
            self._telling -= 1

    def report(self, error: Bitrix24Error, told: dict[str, float], now: float) -> None:
        """Tell of a limit that a call met, or of a portal that is gone; `told` says what was told when."""
        if not isinstance(error, APIError):
            return
        signal: Signal
        if isinstance(error, LimitExceeded):
            free_in = error.free_in if isinstance(error, OperatingTimeExceeded) else None
            signal = LimitReached(portal=error.portal, method=error.method, code=error.code, free_in=free_in)
            what, life = f"limit {error.method}", _A_MINUTE
        elif error.code.casefold() in _GONE:
            signal, what, life = PortalGone(portal=error.portal, reason=error.code), "gone", math.inf
        else:
            return
        if what not in told or now - told[what] >= life:
            told[what] = now
            self.tell(signal)
