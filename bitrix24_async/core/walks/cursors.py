"""The walks in which a page tells where the next one begins: by cursor, by the last id, by the value of a field.

Pages are asked for one by one, the next when the last has been used up. By
cursor, the reply says where to go on and whether to. By the last id, the walk
ends at a page without new rows; a short one says nothing, for what nobody may
see is left out of it. By tail, a short page is the end. Where the next page
would not lie further on, the method does not follow the walk: that is an error.
"""

from __future__ import annotations

from typing import Final, TypeVar

from bitrix24_async.core.call import Cursor, ListCall, Page
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.pages import (
    Told,
    asked,
    bound,
    broken,
    full_page,
    goes_up,
    last_id,
    opened,
    resumed,
    tail_value,
)
from bitrix24_async.core.walks.paging import Ask, Fed, Plan, read_reply
from bitrix24_async.core.walks.repeats import Circle
from bitrix24_async.errors import DecodeError

__all__ = ["CursorPlan"]

R = TypeVar("R")

# So many pages without rows may come in a row before a promise of more is no longer believed.
_HOLLOW: Final = 10


class CursorPlan(Plan[R]):
    """The walk through one list from page to page."""

    def __init__(self, call: ListCall[R]) -> None:
        params, size = asked(call)
        self._call = call
        self._opening: ListCall[R] = ListCall(call.method, opened(call, params), call.type, paging=call.paging)
        self._full = full_page(call, size)
        self._at: Cursor | None = call.cursor
        self._bound = bound(call)
        self._ids = ids_of(call.type, call.paging.id)
        self._known: set[int] = set()  # the ids of the page before
        self._circle = Circle()
        self._hollow = 0
        self._up = goes_up(call)
        self._waiting = self._done = False

    def take(self) -> Ask | None:
        """Return the next request, None while an answer has to come first or when nothing is left."""
        if self._waiting or self._done:
            return None
        self._waiting = True
        at = self._at
        return Ask(kind="alone", params=self._opening.params if at is None else resumed(self._opening, at))

    def feed(self, ask: Ask, body: bytes) -> Fed[R]:
        """Take the reply."""
        del ask
        rows, told, parts = read_reply(self._call, body)
        self._waiting = False
        follow = {"cursor": self._by_cursor, "last": self._by_id, "tail": self._by_tail}[self._call.paging.walk]
        rows, at = follow(rows, told)
        if at is None:
            self._done = True
        elif self._circle.closes_with(at):
            raise self._stuck()
        else:
            self._at = at
        pages = [Page(rows, total=told.total, cursor=at, beside=told.beside)] if rows else []
        return Fed(pages=pages, parts=parts)

    # Each returns the rows that are new, and where the next page begins, None behind the last.

    def _by_cursor(self, rows: list[R], told: Told) -> tuple[list[R], Cursor | None]:
        self._hollow = 0 if rows else self._hollow + 1
        ends = told.more is False or (not rows and told.more is None)
        if ends or (told.more is None and not told.cursor):
            return rows, None
        if not told.cursor:
            raise self._broken("more rows are promised, and nothing says where they begin")
        if self._hollow > _HOLLOW:
            raise self._broken("more rows are promised again and again, and none come")
        return rows, told.cursor

    def _by_id(self, rows: list[R], told: Told) -> tuple[list[R], Cursor | None]:
        del told
        ids = self._ids(rows)
        if self._call.paging.stage:  # ids fall in each stage, not across them
            fresh = [row for row, one in zip(rows, ids, strict=True) if one not in self._known]
        else:
            fresh = [row for row, one in zip(rows, ids, strict=True) if self._is_beyond(one)]
        if not fresh:
            # The row that the last page ended with may come again, as the only one.
            if len(rows) > 1:
                raise self._stuck()
            return [], None
        self._known = set(ids)
        at = last_id(self._call, rows)
        self._bound = at if isinstance(at, int) else None
        return fresh, at

    def _is_beyond(self, one: int) -> bool:
        if self._bound is None:
            return True
        return one > self._bound if self._up else one < self._bound

    def _by_tail(self, rows: list[R], told: Told) -> tuple[list[R], Cursor | None]:
        if not rows:
            return rows, None
        at = tail_value(self._call, rows)
        return rows, at if told.more or (told.more is None and len(rows) >= self._full) else None

    def _stuck(self) -> DecodeError:
        return self._broken(f"the next page would not lie further on: the method ignores {self._call.paging.start}")

    def _broken(self, says: str) -> DecodeError:
        return broken(self._call, f"{says}; ask for narrower filters")
