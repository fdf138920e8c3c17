"""Lists of one page: their methods know no way to another.

Many of the older methods go on by `start` although no page says so: where the
reply has a `next`, or counts more rows than it holds, the walk goes on by
offset. Where a limit cuts the list, the rows come and then an error: a list
that was cut must not look complete.
"""

from __future__ import annotations

from typing import TypeVar

from bitrix24_async.core.call import ListCall, Page
from bitrix24_async.core.walks.offset import OffsetPlan
from bitrix24_async.core.walks.pages import Told, asked, broken, number
from bitrix24_async.core.walks.paging import Ask, Fed, Plan, Query, read_reply
from bitrix24_async.errors import DecodeError

__all__ = ["SinglePlan"]

R = TypeVar("R")


class SinglePlan(Plan[R]):
    """The walk through a list of one page."""

    def __init__(self, call: ListCall[R]) -> None:
        self._call = call
        self._params, size = asked(call)
        # The user's own limit is what was wanted, not a cut.
        self._most = size if number(call, call.paging.limit) is None and call.paging.most else None
        self._limited = number(call, call.paging.limit) is not None
        self._sent = self._cut = False

    def take(self) -> Ask | None:
        """Return the next request, None while an answer has to come first or when nothing is left."""
        if self._cut:
            raise self._incomplete()
        if self._sent:
            return None
        self._sent = True
        return Ask(kind="alone", params=self._params)

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take the reply."""
        del ask
        rows, told, parts = read_reply(self._call, body)
        page: Page[R] = Page(rows, total=told.total, next=told.next, beside=told.beside)
        if rows and self._goes_on(told, len(rows)):
            plan: OffsetPlan[R] = OffsetPlan(Query(self._call))
            following: Plan[R] = plan
            return Fed(pages=plan.begin_with(page), parts=parts, instead=following)
        self._cut = not self._limited and (bool(told.more) or (self._most is not None and len(rows) >= self._most))
        return Fed(pages=[page] if rows else [], parts=parts)

    def _goes_on(self, told: Told, count: int) -> bool:
        by_start = self._call.paging.walk == "none" and self._call.paging.start
        return bool(by_start) and (told.next is not None or (told.total is not None and told.total > count))

    def _incomplete(self) -> DecodeError:
        says = "the list has no second page, and its first is full: there may be more rows; ask for fewer"
        return broken(self._call, says)
