"""The search for the row that spoils every reply it is in.

A portal cannot send a row whose text is no UTF-8: the whole reply is empty or a
500, with up to 2,500 rows in it. The ids of those rows can be sent, so they are
asked for first, or a page without rows where a method sends no ids alone: that
one of them is answered tells a spoilt reply from a portal that is down. Then the
rows come in halves, by conditions on the id, until a single one is left that is
refused as often as the policy tries. It is given up only when the portal answers
the same question about no row at all, so that an outage costs no row.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

from bitrix24_async.core.batch import LABELS, SIZE
from bitrix24_async.core.call import Page
from bitrix24_async.core.decode import decode_package
from bitrix24_async.core.envelope import Package
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.paging import Ask, Fed, Query, read_alone, trouble_of
from bitrix24_async.errors import Bitrix24Error, LimitExceeded, TokenExpired, UnreadableRow

__all__ = ["KINDS", "Halving"]

R = TypeVar("R")

KINDS: Final = frozenset({"ids", "alive", "half", "proof"})
# Above every id of a portal, for lists whose last one is not known.
_HIGHEST: Final = 2**53


class Halving(Generic[R]):
    """The search behind `low` in what the request `origin` asked for.

    `hand_on` makes pages of the rows that can be read on the way, with their ids.
    """

    def __init__(
        self,
        query: Query,
        hand_on: Callable[[list[R], list[int]], list[Page[R]]],
        origin: Ask,
        error: Bitrix24Error,
        *,
        low: int | None,
        top: int | None,
        size: int,
        pages: int,
    ) -> None:
        self.origin = origin
        self._query = query
        self._row: type[R] = query.call.type
        self._ids = ids_of(self._row, query.paging.id)
        self._plain_ids = ids_of(dict, query.paging.id)
        self._base = query.text(by_id=True)
        self._hand_on = hand_on
        self._error = error
        self._low = low
        self._floor = -1 if low is None else low
        self._top = min(_HIGHEST if top is None else top, query.most or _HIGHEST)
        self._size = size
        self._pages = 1 if self._base is None else pages
        self._left: Sequence[int] = ()  # the ids still to be read; a range of numbers where they are not known
        self._bad = 0  # so many of them do not come together, 0 where nobody knows
        self._asked = 0
        self._bounds: list[int] = []
        self._moved = False

    # Asking.

    def begin(self) -> Ask:
        """Return the first request: ids alone, where the method can be asked for them."""
        return self._for_ids() if self._query.paging.select else self._for_nothing("alive", max(self._floor, 0))

    def _for_ids(self) -> Ask:
        query, high = self._query, self.origin.high
        if self._base is None:
            params = query.values(low=self._low, start=-1, by_id=True, high=high, only_id=True)
            return Ask(kind="ids", params=params, once=True)
        end = query.up_to(high) + query.by_id() + query.from_row(-1)
        base = query.text(by_id=True, only_id=True)
        return Ask(kind="ids", commands=query.linked(base, self._low, end, self._pages, self._size), once=True)

    def _for_nothing(self, kind: str, number: int) -> Ask:
        return self._between(kind, [(number, number)], once=kind == "alive")

    def _next(self) -> Ask | None:
        """Return the request for the next half, None when there is nothing left to read."""
        if not self._left:
            if not self._moved:
                raise self._error  # in parts everything comes, and the walk would ask for the same again
            return None
        known = not isinstance(self._left, range)
        many = self._bad // 2 or self._bad or len(self._left)
        many = min(many, self._pages * self._size) if known else many
        self._asked = many
        ends = range(self._size, many, self._size) if known else ()
        self._bounds = [*(self._left[end - 1] for end in ends), self._left[many - 1]]
        return self._between(
            "half", list(zip([self._low, *self._bounds], self._bounds, strict=False)), once=self._bad != 1
        )

    def _between(self, kind: str, spans: list[tuple[int | None, int]], *, once: bool) -> Ask:
        query = self._query
        if self._base is None:
            ((low, high),) = spans
            return Ask(kind=kind, params=query.values(low=low, start=-1, by_id=True, high=high), once=once)
        end = query.by_id() + query.from_row(-1)
        commands = tuple(f"{self._base}{query.above(low)}{query.up_to(high)}{end}" for low, high in spans)
        return Ask(kind=kind, commands=commands, once=once)

    # Answers.

    def failed(self, ask: Ask, error: Bitrix24Error) -> Ask | None:
        """Return what follows a request of the search that failed; raise where the portal answers nothing at all."""
        if ask.kind == "ids":
            return self._for_nothing("alive", max(self._floor, 0))
        if ask.kind != "half":
            raise self._error
        if self._bad == 1:
            self._error = error
            return self._for_nothing("proof", self._left[0])
        self._bad = self._asked
        return self._next()

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take a reply; without `more` the search has ended."""
        row: Any = dict if ask.kind == "ids" else self._row
        rows_key = self._query.paging.rows
        package = decode_package(body, row, rows_key) if ask.commands else _package_of_one(body, row, rows_key)
        fed: Fed[R] = Fed(pages=[], parts=package)
        pages, trouble = _whole_pages(package, len(ask.commands) or 1)
        if ask.kind == "half":
            self._read(fed, pages)
        if trouble is not None and (isinstance(trouble, (LimitExceeded, TokenExpired)) or not ask.once):
            fed.more, fed.trouble = (self._next() if ask.kind == "half" else ask), trouble
        elif trouble is not None and not (ask.kind == "ids" and pages):
            fed.more = self.failed(ask, trouble)
        else:
            self._learn(ask.kind, fed, pages)
            fed.more = self._next()
        return fed

    def _read(self, fed: Fed[R], pages: list[list[R]]) -> None:
        """Hand on what has come of a half, as far as nothing is missing in it."""
        for rows, bound in zip(pages, self._bounds, strict=False):
            ids = self._ids(rows)
            if ids and (ids[0] <= self._floor or ids[-1] > bound):
                raise self._error  # the conditions are not honoured, so that nothing can be told apart
            if rows:
                fed.pages += self._hand_on(rows, ids)
                self._moved = True
            if len(rows) >= self._size and ids[-1] < bound:  # cut: more rows match than had ids before
                self._pass(ids[-1])
                break
            self._pass(bound)

    def _pass(self, last: int) -> None:
        """Leave the ids up to `last` behind."""
        gone = bisect_right(self._left, last)
        self._left = self._left[gone:]
        self._low = self._floor = last
        self._bad = max(0, self._bad - gone)
        self._asked = max(0, self._asked - gone)
        if not self._bad and isinstance(self._left, range):
            self._left = ()  # what is behind is not known to be bad, and the walk reads it faster

    def _learn(self, kind: str, fed: Fed[Any], pages: list[list[Any]]) -> None:
        if kind == "ids":
            self._left = _rising([self._plain_ids(rows) for rows in pages], self._floor)
            self._bad = len(self._left)
        elif kind == "alive":
            self._left = range(self._floor + 1, self._top + 1)
            self._bad = len(self._left)
        elif kind == "proof":
            fed.unreadable = UnreadableRow(self._left[0], self._error)
            self._moved, self._bad = True, 1
            self._pass(self._left[0])


def _package_of_one(body: bytes, row: type[R], rows_key: str | None) -> Package[R]:
    rows, _, parts = read_alone(body, row, rows_key)
    return Package(pages={LABELS[0]: rows}, times=parts.times)


def _whole_pages(package: Package[R], count: int) -> tuple[list[list[R]], Bitrix24Error | None]:
    """Return the pages before the first that is missing, and why it is."""
    pages: list[list[R]] = []
    for label in LABELS[: min(count, SIZE)]:
        if label in package.faults or label not in package.pages:
            return pages, trouble_of(package, label)
        pages.append(package.pages[label])
    return pages, None


def _rising(pages: list[list[int]], low: int) -> list[int]:
    """Return the ids of linked pages as far as they rise: behind a short page a reference leads nowhere."""
    found: list[int] = []
    for ids in pages:
        for one in ids:
            if one <= low:
                return found
            found.append(one)
            low = one
    return found
