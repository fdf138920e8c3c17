"""The walk by offset, for lists with an order of their own and methods that know no filter by id.

Rows that are added or deleted meanwhile shift the pages behind them: a row may
be missed, and one that comes again is dropped by its id, as far as a bounded
memory of ids reaches. The walk ends where the portal's count and its missing
`next` agree that nothing is left, or at an empty page. One that the count or
`next` contradicts is asked for twice; where `next` goes on it is passed then, for
its rows may be hidden from the user. Fifty such pages in a row are an end, too.
"""

from __future__ import annotations

from typing import Final, TypeVar

from bitrix24_async.core.batch import LABELS, SIZE
from bitrix24_async.core.call import Page
from bitrix24_async.core.decode import decode_package
from bitrix24_async.core.envelope import Package
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.pages import broken
from bitrix24_async.core.walks.paging import Ask, Fed, Plan, Query, read_alone, trouble_of
from bitrix24_async.core.walks.repeats import Seen
from bitrix24_async.errors import DecodeError, InvalidArgument, TransportError

__all__ = ["OffsetPlan"]

R = TypeVar("R")

_PAGE: Final = LABELS[0]
_FIRST_GUESS: Final = 5
# Behind so many empty pages in a row no `next` is believed.
_MOST_EMPTY: Final = SIZE


class OffsetPlan(Plan[R]):
    """The walk through one list by offset."""

    def __init__(self, query: Query) -> None:
        if query.call.cursor is not None and not query.walks_id:
            raise InvalidArgument(f"{query.call.method}: a list with an order of its own cannot go on from an id")
        self._query = query
        self._row: type[R] = query.call.type
        self._by_id = query.paging.keyset and not query.order
        self._base = query.text(by_id=self._by_id)
        self._seen: Seen[R] = Seen(ids_of(self._row, query.paging.id))
        self._start = max(0, int(query.user_start or 0))
        self._step = query.paging.size
        self._total: int | None = None
        self._pages = 1
        self._out = 0
        self._repeated = 0
        self._doubted = -1
        self._empty = 0
        self._waiting = self._done = False

    def begin_with(self, page: Page[R]) -> list[Page[R]]:
        """Take a first page that another plan has asked for, and return what of it is new."""
        return self._page(page.rows, total=page.total, next=page.next, start=0)

    def take(self) -> Ask | None:
        """Return the next request, None while an answer has to come first or when nothing is left."""
        behind = self._total is not None and self._start >= self._total
        if self._done or self._waiting or (behind and self._out):
            return None
        # Until the count is known, and behind it, only an answer tells whether there is more.
        self._waiting = self._total is None or behind or self._base is None
        self._out += 1
        query, start = self._query, self._start
        if self._base is None:
            return Ask(kind="alone", params=query.values(low=query.low, start=start, by_id=self._by_id), start=start)
        many = self._pages if self._total is None else max(1, -(-(self._total - start) // self._step))
        end = query.above(query.low) + (query.by_id() if self._by_id else "")
        starts = range(start, start + min(SIZE, many) * self._step, self._step)
        self._start = starts.stop
        commands = tuple(f"{self._base}{end}{query.from_row(one)}" for one in starts)
        return Ask(kind="offset", commands=commands, start=start, step=self._step)

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take the reply to a request; replies come in the order of the requests."""
        self._out -= 1
        if ask.kind == "alone":
            rows, reply, parts = read_alone(body, self._row, self._query.paging.rows)
            if not rows and self._is_doubtful(ask.start, reply.next):
                self._out += 1
                return Fed(pages=[], parts=parts, trouble=_doubt(), more=ask)
            self._waiting, self._start = False, ask.start + (len(rows) or self._step)
            return Fed(pages=self._page(rows, total=reply.total, next=reply.next, start=ask.start), parts=parts)
        package = decode_package(body, self._row, self._query.paging.rows)
        return self._take_pages(ask, package)

    def _take_pages(self, ask: Ask, package: Package[R]) -> Fed[R]:
        fed: Fed[R] = Fed(pages=[], parts=package)
        starts = range(ask.start, ask.start + len(ask.commands) * ask.step, ask.step)
        for number, (label, start) in enumerate(zip(LABELS, starts, strict=False)):
            if self._done:
                break
            if label in package.faults or label not in package.pages:
                fed.trouble = trouble_of(package, label)
                fed.more = Ask(kind="offset", commands=ask.commands[number:], start=start, step=ask.step)
                self._out += 1
                return fed
            rows = package.pages[label]
            if not rows and self._is_doubtful(start, package.nexts.get(label)):
                fed.trouble = _doubt()
                fed.more = Ask(kind="offset", commands=ask.commands[number:], start=start, step=ask.step)
                self._out += 1
                return fed
            fed.pages += self._page(rows, total=package.totals.get(label), next=package.nexts.get(label), start=start)
        self._waiting = False
        self._pages = min(SIZE, _FIRST_GUESS * self._pages)
        return fed

    def _is_doubtful(self, start: int, next: int | None) -> bool:
        """Say whether the portal contradicts an empty page; the second time, and behind another one, it is believed."""
        counted = self._total is not None and start < self._total
        doubtful = (counted or _goes_on(start, next)) and not self._empty and self._doubted != start
        self._doubted = start
        return doubtful

    def _page(self, rows: list[R], *, total: int | None, next: int | None, start: int) -> list[Page[R]]:
        """Return the new rows of the page at `start`, and learn from it where the list ends."""
        if self._total is None:  # nothing else is in flight, so that the step may still be learned
            self._step = next - start if next is not None and next > start else len(rows) or self._step
            self._start = start + self._step
        self._total = total if total is not None else self._total
        if not rows:
            self._empty += 1
            self._done = self._empty > _MOST_EMPTY or not _goes_on(start, next)
            return []
        self._empty = 0
        fresh, is_new = self._fresh(rows)
        if self._total is not None:
            at_end = start + len(rows) == self._total  # a count below what has come is no count
        else:
            at_end = not is_new and len(rows) != self._query.paging.size  # a list without pages, all there at once
        self._done = next is None and at_end
        self._repeated = 0 if is_new else self._repeated + 1
        if self._repeated > 1:
            raise self._stuck()
        return [Page(fresh, total=self._total, next=next)] if fresh else []

    def _fresh(self, rows: list[R]) -> tuple[list[R], bool]:
        """Return the rows that have not been handed on, and whether the page brings any that have not been seen."""
        low, new = self._query.low, self._seen.new(rows)
        return [row for row, one in new if low is None or one is None or one > low], bool(new)

    def _stuck(self) -> DecodeError:
        says = "the same rows come again: the method ignores its offset; ask for narrower filters"
        return broken(self._query.call, says)


def _goes_on(start: int, next: int | None) -> bool:
    return next is not None and next > start


def _doubt() -> TransportError:
    return TransportError("a page of the list is empty, although the portal says that rows follow")
