"""The walks whose next page is known beforehand: by an offset beside a limit, and by the number of the page.

The first page goes alone and shows how many rows a page really has. Then come
packages of five, twenty-five and fifty pages, several at once as soon as the
count of all rows is known. A method that no batch takes is asked page by page,
a few at once when as many full pages have come, so that what is asked for in
vain behind the end costs little.

Rows that come or go meanwhile shift the pages behind them, as they do in the
walk by offset: one that comes again is dropped by its id, one may be missed.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar

from bitrix24_async.core.batch import LABELS, SIZE
from bitrix24_async.core.call import ListCall, Page
from bitrix24_async.core.decode import decode_batch
from bitrix24_async.core.encode import command
from bitrix24_async.core.envelope import Batch, BatchParts
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.pages import Told, asked, broken, first_at, follows, full_page, read_page
from bitrix24_async.core.walks.paging import Ask, Fed, Plan, read_reply, trouble_of
from bitrix24_async.core.walks.places import placed
from bitrix24_async.core.walks.repeats import Seen
from bitrix24_async.errors import Bitrix24Error, DecodeError, TransportError

__all__ = ["NumberedPlan"]

R = TypeVar("R")

_FASTER: Final = 5
# Single pages in flight; so many may be asked for in vain.
_AHEAD: Final = 4


class NumberedPlan(Plan[R]):
    """The walk through one list by offset and limit, or by the number of the page."""

    def __init__(self, call: ListCall[R]) -> None:
        self._call = call
        self._params, self._size = asked(call)
        self._full = full_page(call, self._size)
        self._by_page = call.paging.walk == "page"
        self._at = first_at(call)  # the offset or the number to ask for next
        self._step = 1
        self._pages = 1  # of the next package
        self._batched = call.paging.batched
        self._total: int | None = None
        self._seen: Seen[R] = Seen(ids_of(call.type, call.paging.id))
        self._answered = self._out = self._repeated = 0
        self._doubted: int | None = None
        self._waiting = self._done = False

    # Asking.

    def take(self) -> Ask | None:
        """Return the next request, None while an answer has to come first or when nothing is left."""
        behind = self._is_behind(self._at)
        if self._done or self._waiting or (behind and self._out):
            return None
        if self._answered and self._batched:
            ask = self._package(1 if behind else self._many())
            if ask is not None:
                return ask
            self._batched = False  # no query can carry the parameters
        if self._answered and self._out >= min(_AHEAD, self._answered):
            return None
        self._waiting = not self._answered
        start, self._at = self._at, self._at + self._step
        self._out += 1
        return Ask(kind="alone", params=self._asking(start), start=start)

    def _asking(self, at: int) -> dict[str, Any]:
        return placed(self._params, self._call.paging.start, at)

    def _many(self) -> int:
        """Return how many pages to ask for: those that the count leaves, or more each time."""
        if self._total is None:
            self._pages = min(SIZE, _FASTER * self._pages)
            return self._pages
        left = self._total - self._rows_before(self._at)
        return min(SIZE, -(-left // max(1, self._full if self._by_page else self._step)))

    def _package(self, many: int) -> Ask | None:
        starts = range(self._at, self._at + many * self._step, self._step)
        commands = []
        for start in starts:
            text = command(self._call.method, self._asking(start))
            if text is None:
                return None
            commands.append(text)
        self._at = starts.stop
        self._out += 1
        self._waiting = self._total is None or self._is_behind(starts.start)
        return Ask(kind="numbered", commands=tuple(commands), start=starts.start, step=self._step)

    def _rows_before(self, at: int) -> int:
        return (at - 1) * self._full if self._by_page else at

    def _is_behind(self, at: int) -> bool:
        return self._total is not None and self._rows_before(at) >= self._total

    # Answers.

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take the reply to a request; replies come in the order of the requests."""
        self._out -= 1
        if self._done:
            return Fed(pages=[], parts=BatchParts())
        if ask.params is None:
            return self._take_package(ask, decode_batch(body))
        rows, told, parts = read_reply(self._call, body)
        fed: Fed[R] = Fed(pages=[], parts=parts)
        if not rows and self._is_doubtful(told, ask.start):
            return self._again(fed, ask, _contradiction())
        self._waiting = False
        fed.pages = self._page(rows, told, ask.start)
        return fed

    def _take_package(self, ask: Ask, batch: Batch) -> Fed[R]:
        fed: Fed[R] = Fed(pages=[], parts=batch)
        for number, (label, _) in enumerate(zip(LABELS, ask.commands, strict=False)):
            start = ask.start + number * ask.step
            rest = Ask(kind="numbered", commands=ask.commands[number:], start=start, step=ask.step)
            if label in batch.faults or label not in batch.results:
                return self._again(fed, rest, trouble_of(batch, label))
            total, following = batch.totals.get(label), batch.nexts.get(label)
            rows, told = read_page(self._call, batch.results[label], total=total, next=following)
            if not rows and self._is_doubtful(told, start):
                return self._again(fed, rest, _contradiction())
            fed.pages += self._page(rows, told, start)
            if self._done:
                break
        self._waiting = False
        return fed

    def _again(self, fed: Fed[R], ask: Ask, trouble: Bitrix24Error) -> Fed[R]:
        self._out += 1
        fed.more, fed.trouble = ask, trouble
        return fed

    def _is_doubtful(self, told: Told, start: int) -> bool:
        """Say whether an empty page contradicts what is known; the second time in a row it is believed."""
        counted = self._total is not None and self._rows_before(start) < self._total
        doubtful = (counted or bool(told.more)) and self._doubted != start
        self._doubted = start
        return doubtful

    def _page(self, rows: list[R], told: Told, start: int) -> list[Page[R]]:
        """Return the new rows of the page at `start`, and learn from it where the list ends."""
        if not rows:
            self._done = True
            return []
        count = len(rows)
        self._full = max(self._full, count)
        if not self._answered:
            self._learn_step(told, start, count)
        self._answered += 1
        self._total = told.total if told.total is not None else self._total
        behind = self._rows_before(start) + count
        known = Told(total=self._total, next=told.next, more=told.more)
        goes_on = follows(known, count, behind=behind, full=self._full)
        fresh = [row for row, _ in self._seen.new(rows)]
        self._done = not goes_on
        if goes_on and not fresh:
            self._notice_repetition(told, count)
        else:
            self._repeated = 0
        page: Page[R] = Page(fresh, total=self._total, cursor=start if self._by_page else start + count)
        page.next, page.beside = (start + self._step if goes_on else None), told.beside
        return [page] if fresh else []

    def _learn_step(self, told: Told, start: int, count: int) -> None:
        if not self._by_page:  # nothing else is in flight yet
            self._step = told.next - start if told.next is not None and told.next > start else count
            self._at = start + self._step

    def _notice_repetition(self, told: Told, count: int) -> None:
        """End at a page that comes again where it may be the last or the whole list; else it must not come twice."""
        whole = count not in (self._size, self._call.paging.size)
        if not told.more and (self._call.paging.clamped or whole):
            self._done = True
            return
        self._repeated += 1
        if self._repeated > 1:
            raise self._stuck()

    def _stuck(self) -> DecodeError:
        ignored = self._call.paging.start
        return broken(
            self._call, f"the same rows come again: the method ignores its {ignored}; ask for narrower filters"
        )


def _contradiction() -> TransportError:
    return TransportError("a page of the list is empty, although the portal says that rows follow")
