"""Work in flight, and iterators that survive a timeout."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitrix24_async import Bitrix24Error, ClosedError, Session
from bitrix24_async.core.call import Call
from bitrix24_async.session.pipeline import Pipeline, Step

pytestmark = pytest.mark.looptime


async def after(seconds: float, value: Any = None) -> Any:
    """Return a value, or raise it, after some time."""
    await asyncio.sleep(seconds)
    if isinstance(value, Exception):
        raise value
    return value


async def test_results_come_in_the_order_of_their_beginning() -> None:
    """However long each takes."""
    async with Session() as session:
        line: Pipeline[str, Any] = Pipeline(session)
        line.begin("a", after(3, 1))
        line.begin("b", after(1, 2))
        line.begin("before", after(2, 0), first=True)
        found = []
        while len(line):
            assert await line.wait()
            found.append(line.done())

    assert found == [("before", 0), ("a", 1), ("b", 2)]
    assert round(asyncio.get_running_loop().time(), 6) == 3


async def test_results_come_as_they_end_when_order_does_not_matter() -> None:
    """The first that has ended is taken."""
    async with Session() as session:
        line: Pipeline[str, Any] = Pipeline(session)
        for name, seconds in (("a", 3), ("b", 1), ("c", 2)):
            line.begin(name, after(seconds, name))
        found = []
        while len(line):
            assert await line.wait(ordered=False)
            found.append(line.take(ordered=False)[0])

    assert found == ["b", "c", "a"]


async def test_waiting_ends_with_other_news_or_with_patience() -> None:
    """It says then that no result is due."""
    async with Session() as session:
        line: Pipeline[str, Any] = Pipeline(session)
        line.begin("a", after(3))
        news = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(1, news.set_result, None)
        assert not await line.wait(beside=news)
        assert not await line.wait(patience=1)
        assert await line.wait(patience=5)
        line.done()
        line.drop()


async def test_an_error_is_raised_where_its_result_is_due() -> None:
    """Not before, and what is called off by the session says so."""
    session = Session()
    line: Pipeline[str, Any] = Pipeline(session)
    line.begin("a", after(2, "fine"))
    line.begin("b", after(1, LookupError("mine")))
    line.begin("c", after(100))
    await line.wait()
    assert line.done() == ("a", "fine")
    await line.wait()
    with pytest.raises(LookupError, match="mine"):
        line.done()
    await session.aclose()
    with pytest.raises(ClosedError, match="closed while this was in flight"):
        line.done()


async def test_closing_ends_what_is_in_flight() -> None:
    """And waits for it."""
    ended: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(100)
        finally:
            await asyncio.sleep(0)
            ended.append(name)

    async with Session() as session:
        line: Pipeline[str, Any] = Pipeline(session)
        for name in "ab":
            line.begin(name, work(name))
        await asyncio.sleep(1)
        await line.aclose()

        assert (ended, len(line), session._tasks) == (["a", "b"], 0, set())


class Counting(Step[int]):
    """Counts to three, one a second; an error at a number of choice."""

    def __init__(self, session: Session, error: Exception | None = None) -> None:
        self._pipeline: Pipeline[int, Any] = Pipeline(session)
        self.error = error
        self.at = 0

    async def _next(self) -> int:
        if self.at == 3:
            raise StopAsyncIteration
        if not len(self._pipeline):
            self._pipeline.begin(self.at, after(1, self.error if self.at == 2 and self.error else self.at))
        await self._pipeline.wait()
        self.at += 1
        return self._pipeline.done()[1]


async def test_a_step_that_timed_out_is_taken_up_again() -> None:
    """Nothing is lost, nothing is begun twice."""
    async with Session() as session:
        steps, found, late = Counting(session), [], 0
        while True:
            try:
                async with asyncio.timeout(0.4):
                    found.append(await anext(steps))
            except TimeoutError:
                late += 1
            except StopAsyncIteration:
                break

    assert (found, late) == ([0, 1, 2], 6)


@pytest.mark.parametrize("kind", [Bitrix24Error, LookupError])
async def test_what_failed_never_looks_like_what_has_ended(kind: type[Exception]) -> None:
    """The error comes again and again, with its call where it has one."""
    error, call = kind("mine"), Call("profile", {})
    if isinstance(error, Bitrix24Error):
        error.about(call, "here")
    async with Session() as session, Counting(session, error) as steps:
        assert [await anext(steps), await anext(steps)] == [0, 1]
        for _ in range(3):
            with pytest.raises(kind, match="mine") as caught:
                await anext(steps)
            assert getattr(caught.value, "call", call) is call


async def test_an_iterator_that_was_closed_says_so() -> None:
    """Before its end; it neither goes on nor looks complete."""
    async with Session() as session:
        steps = Counting(session)
        assert await anext(steps) == 0
        await steps.aclose()
        with pytest.raises(ClosedError):
            await anext(steps)
