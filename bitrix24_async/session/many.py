"""Records by their ids: a list filtered by fifty ids a command, 2,500 a request."""

from __future__ import annotations

from collections.abc import AsyncIterable, Coroutine, Iterable
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from bitrix24_async.core.batch import LABELS, SIZE
from bitrix24_async.core.call import ListCall
from bitrix24_async.core.decode import decode_package
from bitrix24_async.core.walks.ids import ids_of
from bitrix24_async.core.walks.paging import Ask, Query, trouble_of
from bitrix24_async.errors import Bitrix24Error, DecodeError, InvalidArgument
from bitrix24_async.session.lists import Asker
from bitrix24_async.session.packages import Packages
from bitrix24_async.session.source import Chunks

__all__ = ["ManyRows"]

R = TypeVar("R")


class ManyRows(Chunks[int, bytes, R], Generic[R]):
    """The rows with given ids, in the order of the ids; `missing` gathers those that no row had."""

    def __init__(self, by: Packages, call: ListCall[R], ids: Iterable[int] | AsyncIterable[int]) -> None:
        query, paging = Query(call), call.paging
        base = query.text(by_id=True)
        if base is None:
            raise InvalidArgument(f"{call.method}: get_many cannot carry these parameters; use shorter, plainer ones")
        super().__init__(by, ids, SIZE * paging.size, _check)
        self.missing: list[int] = []
        self._call = call
        self._asker = Asker(by, call)
        self._ids = ids_of(call.type, paging.id)
        self._base = f"{base}{query.by_id()}{query.from_row(-1)}"
        self._name = f"&{paging.filter}[{quote(paging.among + paging.filter_id, safe='')}][]="

    def _groups(self, ids: list[int]) -> list[list[int]]:
        size = self._call.paging.size
        return [ids[at : at + size] for at in range(0, len(ids), size)]

    def _work(self, chunk: list[int], trouble: Bitrix24Error | None = None) -> Coroutine[Any, Any, bytes]:
        commands = [self._base + "".join(f"{self._name}{one}" for one in group) for group in self._groups(chunk)]
        return self._asker.send(Ask(kind="many", commands=tuple(commands)), trouble)

    def _take(self, chunk: list[int], value: bytes) -> None:
        groups = self._groups(chunk)
        package = decode_package(value, self._call.type, self._call.paging.rows)
        failed = next((label for label in LABELS[: len(groups)] if label not in package.pages), None)
        self._asker.learned(package, failed=failed is not None)
        if failed is not None:
            self._pipeline.begin(chunk, self._work(chunk, trouble_of(package, failed)), first=True)
            return
        for label, group in zip(LABELS, groups, strict=False):
            rows: list[Any] = package.pages[label]
            found = dict(zip(self._ids(rows), rows, strict=True))
            if not found.keys() <= set(group):
                raise self._ignored()
            self._ready.extend(found[one] for one in group if one in found)
            self.missing.extend(one for one in group if one not in found)

    def _ignored(self) -> DecodeError:
        error = DecodeError("the filter by a list of ids is not honoured; stream single gets instead")
        return error.about(self._call, self._by.account.portal)


def _check(one: object) -> None:
    if not isinstance(one, int) or isinstance(one, bool):
        raise InvalidArgument(f"an id is a whole number, not a {type(one).__name__}")
