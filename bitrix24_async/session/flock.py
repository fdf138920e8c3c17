"""A lock on a file that all processes of one machine respect, and that ends with its holder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["FileLock"]

if sys.platform == "win32":  # pragma: no cover - the other half of this module
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """A lock by the name of a file; each object is a holder of its own, in one process as well."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Take the lock if nobody has it, and say whether it is taken."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _take(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give the lock back; the file stays, because another holder may have it open."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
