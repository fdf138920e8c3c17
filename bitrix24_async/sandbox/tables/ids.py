"""Which identifiers a table has: functions between a row's place and its id.

A portal's ids are rarely 1, 2, 3 …: rows are deleted, imported in blocks,
numbered by a shared sequence. Each pattern computes an id from a place and a
place from an id, so that a table of a million rows holds none of them.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from typing import Protocol

__all__ = ["Ids", "Pattern", "pattern"]


class Pattern(Protocol):
    """A fixed ascending sequence of ids."""

    def __len__(self) -> int: ...

    def at(self, place: int) -> int:
        """Return the id at a place."""
        ...

    def rank(self, number: int) -> int:
        """Return how many ids are below a number."""
        ...


class _Dense:
    """1, 2, 3 … without holes."""

    def __init__(self, size: int) -> None:
        self._size = size

    def __len__(self) -> int:
        return self._size

    def at(self, place: int) -> int:
        return place + 1

    def rank(self, number: int) -> int:
        return min(max(number - 1, 0), self._size)


class _Sparse(_Dense):
    """One id somewhere in each stretch of seven."""

    def at(self, place: int) -> int:
        return place * 7 + 1 + (place * 2654435761 >> 7) % 7

    def rank(self, number: int) -> int:
        place = min(max((number - 1) // 7, 0), self._size)
        return place + (place < self._size and self.at(place) < number)


class _Blocks(_Dense):
    """Dense blocks with wide gaps between them."""

    def __init__(self, size: int, block: int, gap: int) -> None:
        super().__init__(size)
        self._block, self._period = block, block + gap

    def at(self, place: int) -> int:
        block, inside = divmod(place, self._block)
        return block * self._period + inside + 1

    def rank(self, number: int) -> int:
        block, inside = divmod(max(number - 1, 0), self._period)
        return min(block * self._block + min(inside, self._block), self._size)


class _Given:
    """Ids that the caller names."""

    def __init__(self, ids: Iterable[int]) -> None:
        self._ids = array("Q", sorted(set(ids)))

    def __len__(self) -> int:
        return len(self._ids)

    def at(self, place: int) -> int:
        return self._ids[place]

    def rank(self, number: int) -> int:
        return bisect_left(self._ids, number)


def pattern(kind: str | Iterable[int], size: int) -> Pattern:
    """Return `size` ids as `dense`, `sparse`, `clustered` or `gap`, or exactly the ids given."""
    if not isinstance(kind, str):
        return _Given(kind)
    if kind == "clustered":
        return _Blocks(size, 1_000, 99_000)
    if kind == "gap":
        return _Blocks(size, max(size // 2 + size % 2, 1), 10_000_000)
    return {"dense": _Dense, "sparse": _Sparse}[kind](size)


class Ids(Sequence[int]):
    """The ids that are alive now: a pattern, less the deleted, plus the added."""

    def __init__(self, base: Pattern) -> None:
        self._base = base
        self._gone: list[int] = []
        self._added: list[int] = []
        self._last = base.at(len(base) - 1) if len(base) else 0

    def __len__(self) -> int:
        return len(self._base) - len(self._gone) + len(self._added)

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, int) or number < 1:
            return False
        place = self.rank(number)
        return place < len(self) and self[place] == number

    def __getitem__(self, place: int | slice) -> int | list[int]:  # type: ignore[override]  # slices are lists here
        if isinstance(place, slice):
            return self.page(*place.indices(len(self))[:2])
        return self.page(place, place + 1)[0]

    def rank(self, number: int) -> int:
        """Return how many living ids are below a number."""
        place = self._base.rank(number)
        return place - bisect_left(self._gone, place) + bisect_left(self._added, number)

    def page(self, start: int, stop: int) -> list[int]:
        """Return the living ids from one place up to another."""
        old = len(self._base) - len(self._gone)
        found: list[int] = []
        if start < min(stop, old):
            found = self._old(start, min(stop, old) - start)
        return found + self._added[max(start - old, 0) : max(stop - old, 0)]

    def _old(self, start: int, count: int) -> list[int]:
        place = start + self._skipped(start)
        at, gone = self._base.at, self._gone
        if not gone or place > gone[-1]:
            return [at(place) for place in range(place, place + count)]
        dead, found = bisect_left(gone, place), list[int]()
        while len(found) < count:
            if dead < len(gone) and gone[dead] == place:
                dead += 1
            else:
                found.append(at(place))
            place += 1
        return found

    def _skipped(self, start: int) -> int:
        """Return how many deleted places lie before the `start`-th living one."""
        low, high = 0, len(self._gone)
        while low < high:
            middle = (low + high) // 2
            if self._gone[middle] - middle <= start:
                low = middle + 1
            else:
                high = middle
        return low

    def add(self) -> int:
        """Give out the next id."""
        self._last += 1
        self._added.append(self._last)
        return self._last

    def remove(self, number: int) -> None:
        """Delete a living id for ever."""
        place = bisect_left(self._added, number)
        if place < len(self._added) and self._added[place] == number:
            del self._added[place]
        else:
            insort(self._gone, self._base.rank(number))
