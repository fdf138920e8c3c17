"""The leaky bucket of aiolimiter, which looks again after a moment at the earliest.

It reckons in floats: what its timer leaves to wait for may be too little to
move a clock, and would be asked for again within the same instant. A clock of
the machine goes on meanwhile; one that a test moves would stand still for ever.
"""

from __future__ import annotations

from typing import Final

from aiolimiter import AsyncLimiter

__all__ = ["Bucket"]

# The shortest wait in seconds: far below any limit, and far above what floats lose in a year of seconds.
_MOMENT: Final = 1e-6


class Bucket(AsyncLimiter):
    """A bucket that `capacity` requests fill and that leaks `rate` of them a second."""

    def __init__(self, capacity: float, rate: float) -> None:
        super().__init__(capacity, capacity / rate)

    def _wake_next(self, *args: object) -> None:
        super()._wake_next(*args)
        timer = self._waker_handle
        if timer is not None and timer.when() < (earliest := self._loop.time() + _MOMENT):
            timer.cancel()
            self._waker_handle = self._loop.call_at(earliest, self._wake_next)
