"""The walk along the id: every row that lived throughout arrives once, in ascending order.

The first request is one page and, in the same batch, the last id of the list.
What is left comes in chains: packages of up to fifty pages, in which the `>id`
of a page is a reference to the last id of the page before. A long list is cut
into windows of one full chain each, whose boundaries come from a probe: a batch
of pages of ids alone, each 2,500 rows further. Rows never come from an offset,
only boundaries do, and nothing depends on where a boundary falls.

The walk ends when the last id has been reached. An empty page before that is
believed only when the portal, asked again, says that no id follows; a short
page, a command that failed and a reference that led nowhere never end it. What
fails for good is searched for the row that spoils it (`halving.py`).
"""

from __future__ import annotations

from collections import deque
from operator import ge, gt
from typing import Any, Final, TypeVar

from bitrix24_async.core.batch import LABELS, SIZE
from bitrix24_async.core.call import Page
from bitrix24_async.core.decode import decode_batch, decode_package, decode_rows
from bitrix24_async.core.envelope import Batch, BatchParts, Package
from bitrix24_async.core.walks.halving import KINDS, Halving
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.offset import OffsetPlan
from bitrix24_async.core.walks.pages import broken
from bitrix24_async.core.walks.paging import Ask, Fed, Plan, Query, read_alone, trouble_of
from bitrix24_async.errors import Bitrix24Error, DecodeError, TransportError

__all__ = ["KeysetPlan"]

R = TypeVar("R")

_PAGE, _TAIL = LABELS[0], LABELS[1]
# With fewer boundaries than this at hand the next probe is sent, so that it is back before they are used up.
_AHEAD: Final = 9
# What is left of a window or a list behind a short page is most often nothing.
_FEW: Final = 2


class KeysetPlan(Plan[R]):
    """The walk through one list along its id."""

    def __init__(self, query: Query) -> None:
        paging = query.paging
        self._query = query
        self._row: type[R] = query.call.type
        self._ids = ids_of(self._row, paging.id)
        self._plain_ids = ids_of(dict, paging.id)
        self._base = query.text(by_id=True)
        self._id_base = query.text(by_id=True, only_id=True)
        self._alone = self._base is None
        self._size = paging.size
        self._last = query.low  # the highest id handed on
        self._max: int | None = None  # the last id of the list when the walk began
        self._first: Page[R] = Page([])
        self._left: int | None = None  # rows behind the last known boundary, as far as the count tells
        self._pages = SIZE  # the length of the next open chain
        self._known: deque[int] = deque()  # the boundaries of windows to come
        self._low: int | None = None  # where the next window begins
        self._middle: tuple[int | None, int] | None = None  # of the last long open chain: its low, an id half way
        self._chained = True  # references to earlier pages are resolved
        self._doubted = False  # an empty list was asked for again, because its count says otherwise
        self._halving: Halving[R] | None = None
        self._probing = paging.size == SIZE and not self._alone
        self._opened = self._begun = self._waiting = self._probe_out = self._proven = self._done = False

    # Asking.

    def take(self) -> Ask | None:
        """Return the next request, None while an answer has to come first or when nothing is left."""
        if self._done:
            return None
        if not self._opened:
            self._opened = self._waiting = True
            return self._opening()
        if self._waiting:  # nobody knows yet where the next window begins
            return self._probe(self._low) if self._wants_probe() else None
        if self._known:
            return self._window()
        if self._probe_out or (self._max is not None and self._low is not None and self._low >= self._max):
            return None
        self._waiting = True
        if self._alone:
            return Ask(kind="alone", params=self._query.values(low=self._last, start=-1, by_id=True), low=self._last)
        return self._chain(self._low, None, self._pages if self._chained else 1)

    def _opening(self) -> Ask:
        low, query = self._last, self._query
        if self._alone:
            return Ask(kind="alone", params=query.values(low=low, start=0, by_id=True), low=low)
        return Ask(kind="open", commands=self._page_and_tail(None, start=0), low=low)

    def _page_and_tail(self, high: int | None, *, start: int) -> tuple[str, str]:
        """Return the commands for the page behind the last row, and for the last ids that follow it."""
        query = self._query
        between = query.above(self._last) + query.up_to(high)
        page = f"{self._base}{between}{query.by_id()}{query.from_row(start)}"
        tail = f"{self._id_base}{between}{query.by_id('DESC')}{query.from_row(-1)}"
        return page, tail

    def _window(self) -> Ask:
        if self._wants_probe() and len(self._known) < _AHEAD:
            return self._probe(self._known[-1])
        low, self._low = self._low, self._known.popleft()
        return self._chain(low, self._low, SIZE)

    def _chain(self, low: int | None, high: int | None, pages: int) -> Ask:
        end = self._query.up_to(high) + self._query.by_id() + self._query.from_row(-1)
        return Ask(
            kind="chain",
            commands=self._query.linked(self._base, low, end, pages, self._size),
            low=low,
            high=high,
            step=self._size,
        )

    def _wants_probe(self) -> bool:
        return self._probing and not self._probe_out and self._left is not None and self._left > SIZE * self._size

    def _probe(self, low: int | None) -> Ask:
        self._probe_out = True
        window = SIZE * self._size
        end = self._query.by_id() + self._query.from_row(window - self._size)
        many = min(SIZE, (self._left or 0) // window + 1)
        return Ask(kind="probe", commands=self._query.linked(self._id_base, low, end, many, self._size), low=low)

    # Answers.

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take the reply to a request; replies come in the order of the requests."""
        if ask.kind == "open":
            return self._feed_opening(ask, body)
        if ask.kind == "probe":
            return self._feed_probe(ask, body)
        if ask.kind == "confirm":
            return self._feed_confirmation(ask, body)
        if ask.kind in KINDS and self._halving is not None:
            return self._searched(self._halving, self._halving.feed(ask, body))
        return self._feed_alone(ask, body) if ask.kind == "alone" else self._feed_chain(ask, body)

    def _feed_opening(self, ask: Ask, body: bytes) -> Fed[R]:
        batch = decode_batch(body)
        if _PAGE in batch.faults or _PAGE not in batch.results:
            return Fed(pages=[], more=ask, trouble=trouble_of(batch, _PAGE), parts=batch)
        rows = decode_rows(batch.results[_PAGE], self._row, self._query.paging.rows)
        tail = self._tail(batch)
        if not rows and (tail or (batch.totals.get(_PAGE) and not self._doubted)):
            self._doubted = True
            return Fed(pages=[], more=ask, trouble=_contradiction("the first page"), parts=batch)
        self._max = self._last_of_all(tail, rows)
        return self._begin(Page(rows, total=batch.totals.get(_PAGE), next=batch.nexts.get(_PAGE)), batch)

    def _feed_alone(self, ask: Ask, body: bytes) -> Fed[R]:
        rows, reply, parts = read_alone(body, self._row, self._query.paging.rows)
        if not self._begun:
            return self._begin(Page(rows, total=reply.total, next=reply.next), parts)
        return self._take_pages(ask, Package(pages={_PAGE: rows}, times=parts.times), 1)

    def _tail(self, batch: Batch) -> list[Any]:
        return decode_rows(batch.results.get(_TAIL, b"null"), dict, self._query.paging.rows)

    def _last_of_all(self, tail: list[Any], rows: list[R]) -> int | None:
        """Return the id of the last row, None if the answer cannot be believed."""
        try:
            ids = self._plain_ids(tail)
        except DecodeError:
            return None
        falling = len(ids) > 1 and all(map(gt, ids, ids[1:]))
        return ids[0] if falling or len(ids) == len(rows) == 1 else None

    def _begin(self, page: Page[R], parts: BatchParts) -> Fed[R]:
        """Take the first page, and decide how to go on."""
        self._begun, self._waiting, self._first = True, False, page
        ids = self._ids(page.rows)
        if any(map(ge, ids, ids[1:])) or (ids and self._last is not None and ids[0] <= self._last):
            if self._proven:
                raise self._not_rising()
            return self._by_offset(parts, page)  # neither order nor filter can be relied on
        if not ids:
            self._done = True
            return Fed(pages=[], parts=parts)
        self._last = self._low = page.cursor = ids[-1]
        # A count below what has come is no count, and one that ends a full page may be a limit that calls itself one.
        told = page.next is None and page.total == len(ids) < self._size
        self._done = self._at_the_end() if self._max is not None else told
        if len(ids) != self._size and not self._done:
            self._size, self._probing = len(ids), False  # this method's pages are of another size
        if page.total is not None and page.total > len(ids):
            self._left = page.total - len(ids)
        self._plan_chain(full=True)
        return Fed(pages=[page], parts=parts)

    def _plan_chain(self, *, full: bool, pages: int = SIZE) -> None:
        """Choose the length of the next open chain: what the count leaves, or more while pages are full."""
        if self._left:
            self._pages = min(SIZE, -(-self._left // self._size))
        else:
            self._pages = min(SIZE, 2 * pages) if full else _FEW

    def _by_offset(self, parts: BatchParts, page: Page[R] | None = None) -> Fed[R]:
        """Go on by offset behind the first page, handing it on unless it has been."""
        plan: OffsetPlan[R] = OffsetPlan(self._query)
        pages = plan.begin_with(self._first)
        self._done = True
        return Fed(pages=pages if page is not None else [], instead=plan, parts=parts)

    def _feed_chain(self, ask: Ask, body: bytes) -> Fed[R]:
        package = decode_package(body, self._row, self._query.paging.rows)
        return self._take_pages(ask, package, len(ask.commands))

    def _take_pages(self, ask: Ask, package: Package[R], count: int) -> Fed[R]:
        """Hand on the pages of a chain as far as each begins behind the one before."""
        pages: list[Page[R]] = []
        rows: list[R] = []
        before, hollow = ask.low, None
        trouble: Bitrix24Error | None = None
        for number, label in enumerate(LABELS[:count]):
            long = len(rows) > ask.step > 0
            if label in package.faults or label not in package.pages:
                trouble = trouble_of(package, label)
                break
            rows = package.pages[label]
            if not rows:
                hollow = number
                break
            ids = self._ids(rows)
            if before is not None and ids[0] <= before and not (number and long):
                if number:  # a reference was not resolved: from now on page after page
                    self._chained = self._probing = False
                    break
                return self._ignored(package)
            pages += self._new(rows, ids)
            before = ids[-1]
            self._size = max(self._size, len(rows))
            if len(rows) < ask.step:
                break
            if 2 * number == count:
                self._middle = (ask.low, before)
        self._proven = True
        full = bool(rows) and trouble is None and len(rows) >= ask.step
        return self._after(ask, Fed(pages=pages, trouble=trouble, parts=package), full=full, hollow=hollow)

    def _ignored(self, package: Package[R]) -> Fed[R]:
        """Fall back to offsets when the filter is ignored, which shows in the first chain or never."""
        if self._proven:
            raise self._not_rising()
        return self._by_offset(package)

    def _new(self, rows: list[R], ids: list[int]) -> list[Page[R]]:
        """Return a page of the rows that have not been handed on."""
        if any(map(ge, ids, ids[1:])):
            raise self._not_rising()
        last = self._last
        if last is not None and ids[0] <= last:  # windows overlap where rows came or went meanwhile
            rows = rows[sum(one <= last for one in ids) :]
        if not rows:
            return []
        self._last = ids[-1]
        return [Page(rows, total=self._first.total, cursor=self._last)]

    def _after(self, ask: Ask, fed: Fed[R], *, full: bool, hollow: int | None = None) -> Fed[R]:
        """Decide what follows a chain: nothing, the rest of its window, or the next chain.

        `hollow` is the number of a page that came back empty.
        """
        count = len(ask.commands)
        few = min(SIZE, 2 * count) if full and count < SIZE else _FEW
        rest = max(1, count - len(fed.pages)) if fed.trouble else few if self._chained else 1
        self._done = self._done or self._at_the_end()
        if hollow is not None and not self._done and self._is_doubtful(ask, hollow):
            fed.more = self._confirmation(ask.high, behind_reference=hollow > 0)
            return fed
        if ask.high is not None:
            if not self._done and (self._last is None or self._last < ask.high):
                fed.more = self._chain(self._last, ask.high, rest)
            return fed
        if self._done:
            fed.trouble = None
        if fed.trouble is not None:
            fed.more = ask if self._alone else self._chain(self._last, None, rest)
            return fed
        self._waiting, self._low = False, self._last
        self._done = self._done or hollow is not None
        if not self._probe_out and self._left is not None:
            self._left = max(0, self._left - sum(map(len, fed.pages)))
        elif full and count == SIZE and self._left is None:
            self._left = SIZE * SIZE * self._size  # long, and nobody knows how long
        self._plan_chain(full=full, pages=count)
        return fed

    # An empty page that comes too early.

    def _is_doubtful(self, ask: Ask, hollow: int) -> bool:
        """Say whether an empty page may be a lie: a reference was not resolved, or rows are known to follow."""
        if self._alone or (ask.high is not None and self._last is not None and self._last >= ask.high):
            return False
        return hollow > 0 or ask.high is not None or self._max is not None

    def _confirmation(self, high: int | None, *, behind_reference: bool) -> Ask:
        commands = self._page_and_tail(high, start=-1)
        return Ask(kind="confirm", commands=commands, low=self._last, high=high, start=int(behind_reference))

    def _feed_confirmation(self, ask: Ask, body: bytes) -> Fed[R]:
        batch = decode_batch(body)
        fed: Fed[R] = Fed(pages=[], parts=batch)
        # A method that never told its last id will not do so now.
        for label in (_PAGE, _TAIL) if self._max is not None else (_PAGE,):
            if label in batch.faults or label not in batch.results:
                fed.more, fed.trouble = ask, trouble_of(batch, label)
                return fed
        rows = decode_rows(batch.results[_PAGE], self._row, self._query.paging.rows)
        if rows:
            if ask.start:  # the reference had not been resolved: from now on page after page
                self._chained = self._probing = False
            fed.pages = self._new(rows, self._ids(rows))
            single = Ask(kind="chain", commands=ask.commands[:1], low=ask.low, high=ask.high, step=self._size)
            return self._after(single, fed, full=len(rows) >= self._size)
        if self._tail(batch):
            fed.more, fed.trouble = ask, _contradiction(f"the page behind {self._query.paging.id} {ask.low}")
        elif ask.high is None:
            self._done = True
        return fed

    # What fails for good.

    def fail(self, ask: Ask, error: Bitrix24Error) -> Fed[R]:
        """Search a request that failed as often as it was tried for the row that spoils its reply."""
        fed: Fed[R] = Fed(pages=[], parts=BatchParts())
        if ask.kind == "probe":  # it is there to save time only
            self._probe_out = self._probing = False
        elif self._halving is None:
            self._halving = self._search(ask, error)
            fed.more = self._halving.begin()
        else:
            fed.more = self._halving.failed(ask, error)
            return self._searched(self._halving, fed)
        return fed

    def _search(self, ask: Ask, error: Bitrix24Error) -> Halving[R]:
        pages = SIZE if self._begun and self._chained else 1
        top = self._max if ask.high is None else ask.high
        return Halving(
            self._query, self._new, ask, error, low=self._last, top=top, size=max(self._size, 1), pages=pages
        )

    def _searched(self, search: Halving[R], fed: Fed[R]) -> Fed[R]:
        """Go on with a search, or behind it where it has ended."""
        self._proven = self._proven or bool(fed.pages)
        if fed.unreadable is not None:
            self._last, self._proven = fed.unreadable.id, True
        if fed.more is None:
            self._halving = None
            self._resume(search.origin, fed)
        return fed

    def _resume(self, origin: Ask, fed: Fed[R]) -> None:
        """Go on behind what a search has dealt with."""
        self._done = self._done or self._at_the_end()
        if not self._begun:
            fed.more = self._opening()
        elif origin.high is None:
            self._waiting, self._low = False, self._last
            self._plan_chain(full=True)
        elif self._last is None or self._last < origin.high:
            fed.more = self._chain(self._last, origin.high, _FEW if self._chained else 1)

    def _at_the_end(self) -> bool:
        return self._max is not None and self._last is not None and self._last >= self._max

    def _feed_probe(self, ask: Ask, body: bytes) -> Fed[R]:
        package = decode_package(body, dict, self._query.paging.rows)
        found: list[int] = []
        for label in LABELS[: len(ask.commands)]:
            rows = package.pages.get(label, [])
            if label in package.faults or len(rows) != self._size:
                break
            found.append(self._plain_ids(rows)[-1])
        self._probe_out = False
        # The end of the list lies within the next window, or nothing more can be learned this way.
        self._probing = self._probing and len(found) == len(ask.commands)
        if not self._believable(ask, found):
            self._probing, found = False, []
        self._left = max(0, (self._left or 0) - SIZE * self._size * len(found))
        self._known.extend(boundary for boundary in found if self._last is None or boundary > self._last)
        self._plan_chain(full=True)
        return Fed(pages=[], parts=package)

    def _believable(self, ask: Ask, found: list[int]) -> bool:
        """Say whether boundaries rise, and lie as far on as the chain beside the probe has come."""
        rising = all(map(gt, found[1:], found)) and (not found or ask.low is None or found[0] > ask.low)
        if not rising or not found or self._middle is None or self._middle[0] != ask.low:
            return rising
        return found[0] >= self._middle[1]  # otherwise the offset was ignored

    def _not_rising(self) -> DecodeError:
        return broken(
            self._query.call,
            f"rows do not rise by {self._query.paging.id}, so that a walk along it could lose some;"
            " give an order to walk by offset",
        )


def _contradiction(page: str) -> TransportError:
    """Return the error for an empty page of a list that goes on; asking again may mend it."""
    return TransportError(f"{page} of the list is empty, although the portal has rows behind it")
