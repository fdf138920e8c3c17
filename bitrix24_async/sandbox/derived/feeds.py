"""Lists whose rows the reference leaves open: messages, notifications, events, templates, the comments of a user.

The rows are numbered and hold a date and a text, if their kind is not known. Lists of pages go up. Others go down
from the newest by the last id, or up where the method is asked to; notifications that want an answer come before the
others; a queue hands out where it goes on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bitrix24_async.sandbox.derived.forms import identity
from bitrix24_async.sandbox.derived.walks import inside, walk
from bitrix24_async.sandbox.methods import Command, Method
from bitrix24_async.sandbox.php import to_int, to_text
from bitrix24_async.sandbox.replies import Reply
from bitrix24_async.sandbox.tables.cells import Cell, each, moments
from bitrix24_async.sandbox.tables.columns import Column, Kind
from bitrix24_async.sandbox.tables.table import Rows, Table
from bitrix24_async.sandbox.tables.views import View
from bitrix24_async.schema.model import MethodSpec, PagingSpec, ParamSpec

__all__ = ["feed", "feed_kind", "is_feed"]

_OWN = ParamSpec(name="id", type="integer")


def is_feed(spec: MethodSpec) -> bool:
    """Say whether the method lists rows from one to the next, or rows that have an id at least."""
    paging = _paging(spec)
    numbered = paging.id is not None and spec.result.shape in ("array", "map") and spec.result.type in ("object", "any")
    return paging.walk in ("last", "cursor") or (numbered and paging.walk in ("start", "offset", "page"))


def feed_kind(spec: MethodSpec) -> Kind:
    """Return the columns of such rows; a record of a known kind has no more than its id here."""
    columns = [Column(name="ID", type="integer", cell=identity(_OWN), readonly=True)]
    if not spec.result.entity:
        columns += [
            Column(name="DATE", type="datetime", cell=moments(2)),
            Column(name="TEXT", type="string", cell=Cell(lambda row, bits: f'"Text {row}"', own=True)),
        ]
    stage = _paging(spec).stage
    if stage is not None:
        columns.append(Column(name=stage[1].upper(), type="integer", cell=each(stage[2:], 3)))
    return Kind(name=spec.method.lower(), label="Row", columns=tuple(columns))


def feed(spec: MethodSpec, table: Table) -> Method:
    """Return the method that lists the rows."""
    service = _Feed(spec, table)
    return {"cursor": service.queue, "last": service.stream}.get(_paging(spec).walk, service.pages)


class _FeedView(View):
    """The rows in lower case; where they have no id of their own name, they are called after what they are."""

    def __init__(self, spec: MethodSpec, table: Table) -> None:
        self.id = _paging(spec).id or f"{(spec.result.key or 'rows').removesuffix('s')}Id"
        super().__init__(table)

    def name(self, column: Column) -> str:
        """Return what the list calls a column."""
        return self.id if column.name == "ID" else column.name.lower()

    def find(self, field: str) -> Column | None:
        """Return the column that a filter or an order means."""
        return self.table.columns.get("ID" if field.upper() == self.id.upper() else field.upper())


class _Feed:
    """One method over its rows."""

    def __init__(self, spec: MethodSpec, table: Table) -> None:
        self._spec = spec
        self._paging = _paging(spec)
        self._table = table
        self._view = _FeedView(spec, table)

    def pages(self, command: Command) -> Reply:
        """Answer a page by offset or by number."""
        reply, key = walk(self._spec, self._view, command), self._spec.result.key
        if self._spec.result.shape != "map":
            return reply
        by_id = {str(row[self._view.id]): row for row in (reply.result if key is None else reply.result[key])}
        # PHP writes an empty map as a list.
        return Reply((by_id or []) if key is None else {key: by_id or []}, reply.total, reply.next)

    def _size(self, params: Mapping[str, Any]) -> int:
        size = to_int(inside(params, self._paging.limit or ""))
        usual = self._paging.size or 50
        return min(size, self._paging.most or usual) if size > 0 else usual

    def _answer(self, numbers: list[int], **beside: Any) -> Reply:
        rows = Rows(self._view.everything(), numbers)
        return Reply(rows if self._spec.result.key is None else {self._spec.result.key: rows, **beside})

    def _stage(self, number: int) -> int:
        """Return the part of the list in which a row stands, counted from 0."""
        stage = self._paging.stage
        return 0 if stage is None else int(self._table.value(number, stage[1].upper()) != stage[2])

    def stream(self, command: Command) -> Reply:
        """Answer the rows behind the last id."""
        paging, params = self._paging, command.params
        upward = to_int(inside(params, paging.upward or ""))
        last = upward or to_int(inside(params, paging.param or ""))
        way = -1 if not upward and not self._ascends(params) else 1
        begun = 0 if paging.stage is None else int(to_int(inside(params, paging.stage[0])) not in (0, paging.stage[2]))
        ids = self._table.ids.page(0, len(self._table))
        places = sorted((self._stage(number), way * number) for number in ids)
        behind = [number * way for part, number in places if not last or (part, number) > (begun, way * last)]
        return self._answer(behind[: self._size(params)])

    def _ascends(self, params: Mapping[str, Any]) -> bool:
        order = inside(params, self._paging.order or "")
        folded = {key.upper(): way for key, way in order.items()} if isinstance(order, Mapping) else {}
        return to_text(folded.get("ID")).upper() == "ASC"

    def queue(self, command: Command) -> Reply:
        """Answer the rows from a number on, with the number to go on from."""
        begin = to_int(inside(command.params, self._paging.param or ""))
        numbers = [number for number in self._table.ids.page(0, len(self._table)) if number >= begin]
        shown = numbers[: self._size(command.params)]
        follows = {self._paging.cursor: shown[-1] + 1 if shown else begin, self._paging.more: len(numbers) > len(shown)}
        return self._answer(shown, **{name: value for name, value in follows.items() if name})


def _paging(spec: MethodSpec) -> PagingSpec:
    return spec.paging or PagingSpec(style="none")
