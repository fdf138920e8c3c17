"""Any number of calls in packages of fifty, an outcome each, a window of packages in memory."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Coroutine, Iterable
from typing import Any, Generic, TypeVar

from bitrix24_async.core.batch import SIZE
from bitrix24_async.core.call import Call, Outcome
from bitrix24_async.errors import TransportError
from bitrix24_async.session.packages import Packages
from bitrix24_async.session.source import Chunks

__all__ = ["OutcomeStream"]

T = TypeVar("T")


class OutcomeStream(Chunks[Call[T], "list[Outcome[T]]", "Outcome[T]"], Generic[T]):
    """The outcomes of calls, in their order or, unordered, package by package as they come."""

    def __init__(
        self,
        by: Packages,
        calls: Iterable[Call[T]] | AsyncIterable[Call[T]],
        *,
        ordered: bool,
        own: Callable[[Call[T]], None],
    ) -> None:
        super().__init__(by, calls, SIZE, own, ordered=ordered)

    def _work(self, chunk: list[Call[T]]) -> Coroutine[Any, Any, list[Outcome[T]]]:
        return self._by.together(chunk)

    def _take(self, chunk: list[Call[T]], value: list[Outcome[T]]) -> None:
        del chunk  # each outcome knows its call
        self._ready.extend(value)

    def _lose(self, chunk: list[Call[T]], error: Exception) -> None:
        for call in chunk:
            lost = TransportError(f"the package was broken off by {type(error).__name__}")
            lost.__cause__ = error
            self._ready.append(Outcome(call, None, lost.about(call, "", outcome_unknown=not call.read)))
