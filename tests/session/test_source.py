"""Items of any iterable in chunks, without a portal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bitrix24_async import InvalidArgument, Session
from bitrix24_async.session.source import Source

pytestmark = pytest.mark.looptime


def no_letters(item: object) -> None:
    """Refuse what is no number."""
    if not isinstance(item, int):
        raise InvalidArgument(f"{item!r} is no number")


def chunks(source: Source[Any], *, part: bool = False) -> list[list[Any]]:
    """Return all chunks that are ready."""
    found = []
    while chunk := source.take(part=part):
        found.append(chunk)
    return found


async def test_a_plain_iterable_is_cut_into_chunks() -> None:
    """Only as many items are read as are taken."""
    read: list[int] = []
    source = Source(Session(), (read.append(n) or n for n in range(7)), 3, no_letters)

    assert (source.take(part=False), read) == ([0, 1, 2], [0, 1, 2])
    assert (source.has_part, source.exhausted, source.news(of_any=True)) == (False, False, None)
    assert chunks(source) == [[3, 4, 5], [6]]
    assert source.exhausted
    source.finish()
    source.drop()
    await source.aclose()


async def test_a_plain_iterable_that_raises_gives_what_it_had() -> None:
    """Then its own error, as often as it is asked."""

    def broken() -> Any:
        yield from (1, 2, 3, 4)
        raise LookupError("broken")

    source = Source(Session(), broken(), 3, no_letters)
    assert chunks(source) == [[1, 2, 3], [4]]
    for _ in range(2):
        with pytest.raises(LookupError, match="broken"):
            source.finish()


async def test_an_item_that_is_refused_ends_the_source() -> None:
    """What stands before it counts."""
    source = Source(Session(), [1, "x", 2], 3, no_letters)
    assert chunks(source) == [[1]]
    with pytest.raises(InvalidArgument, match="'x' is no number"):
        source.finish()


async def later(count: int, read: list[int], pause: float = 0.0) -> AsyncIterator[int]:
    """Yield numbers, noting those that were asked for."""
    for number in range(count):
        await asyncio.sleep(pause)
        read.append(number)
        yield number


async def test_an_asynchronous_iterable_is_read_ahead_by_one_chunk() -> None:
    """And no further, until the chunk is taken."""
    read: list[int] = []
    async with Session() as session:
        source = Source(session, later(8, read), 3, no_letters)
        assert source.take(part=False) == []
        assert read == []  # it begins when it is first asked, beside the one who asks
        await asyncio.sleep(1)
        assert read == [0, 1, 2]
        assert source.take(part=False) == [0, 1, 2]
        assert (source.take(part=False), source.take(part=True)) == ([], [])
        await asyncio.sleep(1)
        assert source.take(part=False) == [3, 4, 5]
        await asyncio.sleep(1)
        assert (source.has_part, source.exhausted) == (True, False)
        assert source.take(part=False) == [6, 7]
        assert source.exhausted
        assert source.news(of_any=True) is None
        source.finish()
        await source.aclose()


async def test_news_tell_of_any_item_or_of_a_full_chunk() -> None:
    """Whichever was asked for, or of the end."""
    read: list[int] = []
    async with Session() as session:
        source = Source(session, later(4, read, pause=1.0), 3, no_letters)
        source.take(part=False)
        for of_any, expected in ((True, 1), (True, 1), (False, 3)):
            news = source.news(of_any=of_any)
            assert news is not None
            await news
            assert len(read) == expected
        source.take(part=False)
        news = source.news(of_any=False)
        assert news is not None
        await news  # the end: there will be no full chunk any more
        assert source.take(part=False) == [3]
        await source.aclose()


@pytest.mark.parametrize("how", ["drop", "aclose"])
async def test_dropping_stops_the_reader(how: str) -> None:
    """Wherever it stands; the iterable is told."""
    ended: list[str] = []

    async def endless() -> AsyncIterator[int]:
        try:
            while True:
                yield 1
        finally:
            ended.append("ended")

    async with Session() as session:
        source = Source(session, endless(), 3, no_letters)
        source.take(part=False)
        await asyncio.sleep(1)
        if how == "drop":
            source.drop()
        else:
            await source.aclose()
        await asyncio.sleep(1)
        assert session._tasks == set()
        del source
        await asyncio.sleep(1)

    assert ended == ["ended"]


class Bare:
    """An asynchronous iterator with nothing but its steps."""

    def __init__(self, count: int) -> None:
        self.left = count

    def __aiter__(self) -> Bare:
        return self

    async def __anext__(self) -> int:
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return self.left


async def test_an_asynchronous_iterator_need_not_be_a_generator() -> None:
    """It has no `aclose`, and needs none."""
    async with Session() as session:
        source = Source(session, Bare(4), 3, no_letters)
        found = chunks(source)
        while not source.exhausted:
            await asyncio.sleep(1)
            found += chunks(source)
        source.finish()

    assert found == [[3, 2, 1], [0]]
