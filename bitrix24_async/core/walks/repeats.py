"""Whether a walk sees again what it has seen: rows by their ids, cursors and pages by comparison.

Memory is bounded. Ids are remembered up to a limit; of a sequence one element is
kept, and replaced each time the distance to it has doubled, so that a sequence
that runs in a circle meets it again, however long the circle is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

from bitrix24_async.errors import DecodeError

__all__ = ["Circle", "Seen"]

R = TypeVar("R")

_REMEMBERED: Final = 100_000


class Circle:
    """Notices when a sequence repeats itself."""

    __slots__ = ("_kept", "_left", "_span")

    def __init__(self) -> None:
        self._kept: Any = None
        self._span = self._left = 1

    def closes_with(self, element: Any) -> bool:
        """Say whether the element has come before; a circle is noticed in its third round at the latest."""
        if element == self._kept:
            return True
        self._left -= 1
        if not self._left:
            self._kept = element
            self._span *= 2
            self._left = self._span
        return False


class Seen(Generic[R]):
    """Sorts out the rows that have been handed on; rows without ids by whole pages."""

    __slots__ = ("_circle", "_circling", "_ids", "_ids_seen", "_previous")

    def __init__(self, ids: Callable[[list[R]], list[int]]) -> None:
        self._ids = ids
        self._ids_seen: dict[int, None] = {}
        self._previous: list[R] = []
        self._circle = Circle()
        self._circling = False

    def new(self, rows: list[R]) -> list[tuple[R, int | None]]:
        """Return the rows that have not come before, each with its id if it has one."""
        try:
            ids = self._ids(rows)
        except DecodeError:  # rows without an id: only a whole page that comes again can be noticed
            again = rows == self._previous
            self._circling = self._circling or (not again and self._circle.closes_with(rows))
            self._previous = rows
            return [] if again or self._circling else [(row, None) for row in rows]
        found: list[tuple[R, int | None]] = []
        for row, one in zip(rows, ids, strict=True):
            if one not in self._ids_seen:
                self._ids_seen[one] = None
                found.append((row, one))
        while len(self._ids_seen) > _REMEMBERED:
            del self._ids_seen[next(iter(self._ids_seen))]
        return found
