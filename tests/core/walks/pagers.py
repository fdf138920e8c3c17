"""List methods that page otherwise than by `start`, in miniature: each reads its own parameters, as PHP would.

Nothing here is shared with the plans. A method has a switch for each oddity that
a walk has to survive or to notice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bitrix24_async.core.call import ListCall, Paging
from tests.core.walks.fakes import Command, FakeList

PAGINATION = Paging(
    rows="items",
    id="id",
    walk="page",
    start="pagination.page",
    limit="pagination.limit",
    size=50,
    most=200,
    batched=False,
    keyset=False,
)
NUMBERS = Paging(rows="items", id="id", walk="page", start="page", keyset=False)
OFFSET = Paging(
    rows="items", id="id", walk="offset", start="OFFSET", limit="LIMIT", size=10, most=50, more="hasMore", keyset=False
)
CURSOR = Paging(
    rows="items",
    id="id",
    walk="cursor",
    start="pagination.afterCursor",
    limit="pagination.limit",
    cursor="nextCursor",
    more="hasMore",
    keyset=False,
)
LAST = Paging(
    rows="items",
    id="id",
    walk="last",
    start="LAST_ID",
    limit="LIMIT",
    order="ORDER",
    upward="FIRST_ID",
    size=20,
    most=50,
    keyset=False,
)
TAIL = Paging(rows="items", id="id", walk="tail", start="cursor.value", limit="cursor.limit", keyset=False)


def at(params: Mapping[str, Any], path: str) -> Any:
    """Return what the method finds at a path of its parameters, None where there is nothing."""
    value: Any = params
    for step in path.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


@dataclass(kw_only=True)
class Pager(FakeList):
    """A method that pages as its `paging` says, over rows that are their ids.

    `cap` is the most it gives, whatever it is asked for; `ignores` may hold `at`
    and `limit`. `lists` makes a page of rows from the ids that are due; `tells`
    makes the members beside them, from whether more follow and the last id.
    """

    paging: Paging
    cap: int = 10_000
    counts: Callable[[int], int | None] = lambda many: None
    tells: Callable[[bool, int | None], dict[str, Any]] = lambda more, last: {}
    lists: Callable[[list[int]], list[Any]] = lambda ids: [{"id": one} for one in ids]
    asked: list[Mapping[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.id, self.rows = self.paging.id, self.paging.rows

    def call(self, params: Mapping[str, Any] | None = None, **options: Any) -> ListCall[Any]:
        """Return a call of this method; `options` are those of the call."""
        return ListCall(self.method, params or {}, dict, True, self.rows, paging=self.paging, **options)

    def _page(self, command: Command) -> tuple[Any, int | None, int | None]:
        self.change(self)
        self.asked.append(command.params)
        size = self._size(command.params)
        due = self._due(command.params, size)
        chosen = due[:size]
        rows = self.lists(chosen)
        page = {self.rows: rows, **self.tells(len(due) > size, chosen[-1] if chosen else None)} if self.rows else rows
        return page, self.counts(len(self.ids)), None

    def _size(self, params: Mapping[str, Any]) -> int:
        given = at(params, self.paging.limit) if self.paging.limit and "limit" not in self.ignores else None
        return min(self.cap, int(given or self.paging.size))

    def _due(self, params: Mapping[str, Any], size: int) -> list[int]:
        paging, where = self.paging, None if "at" in self.ignores else at(params, self.paging.start)
        if paging.walk == "offset":
            return self.ids[int(where or 0) :]
        if paging.walk == "page":
            first = (int(where or 1) - 1) * size
            if paging.clamped and first >= len(self.ids):
                first = max(0, (len(self.ids) - 1) // size * size)
            return self.ids[first:]
        upward = at(params, paging.upward) if paging.upward else None
        if upward is not None:
            return [one for one in self.ids if one > int(upward)]
        if paging.walk == "last":
            return [one for one in self.ids[::-1] if where is None or one < int(where)]
        if isinstance(where, Mapping):
            where = where["id"]
        return [one for one in self.ids if where is None or one > int(where)]
