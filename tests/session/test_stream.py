"""Any number of calls: their outcomes in order, a window of them in memory, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import pytest

from bitrix24_async import Call, ClosedError, InvalidArgument, Limits, Outcome, Portal, Retry
from bitrix24_async.sandbox import faults
from tests.figures import Figure
from tests.session.client import faulty, opened, runs

pytestmark = pytest.mark.looptime

ADD = "crm.deal.add"
WIDTH = 6  # packages in flight where no rate is to be kept busy


def now() -> float:
    """Return the time of the loop."""
    return round(asyncio.get_running_loop().time(), 6)


class Taken:
    """Numbers the calls that are taken out of it."""

    def __init__(self, portal: Portal, count: int, *, fails_at: int | None = None, every: float | None = None) -> None:
        self.portal, self.count, self.fails_at, self.every = portal, count, fails_at, every
        self.taken = 0
        self.closed = False

    def _call(self, number: int) -> Call[Any]:
        if number == self.fails_at:
            raise LookupError("the source is broken")
        self.taken += 1
        return self.portal.call("crm.deal.get", {"id": number + 1}, read=True)

    def calls(self) -> Iterator[Call[Any]]:
        for number in range(self.count):
            yield self._call(number)

    async def later(self) -> AsyncIterator[Call[Any]]:
        try:
            for number in range(self.count):
                if self.every is not None:
                    await asyncio.sleep(self.every)
                yield self._call(number)
        finally:
            self.closed = True

    def of(self, kind: str) -> Any:
        return self.calls() if kind == "plain" else self.later()


def numbers(outcomes: list[Outcome[Any]]) -> list[int]:
    """Return the ids that calls asked for, after a look that each has the result of its own call."""
    asked = [outcome.call.params["id"] for outcome in outcomes]
    assert [
        int(outcome.value["ID"]) if outcome.ok else number for outcome, number in zip(outcomes, asked, strict=True)
    ] == asked
    return asked


@pytest.mark.parametrize("kind", ["plain", "later"])
@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 100, 1_234])
async def test_every_call_has_its_outcome_in_order(kind: str, count: int) -> None:
    """In as few requests as hold them."""
    sandbox = faulty(deals=1_234)
    async with opened(sandbox) as portal:
        outcomes = [outcome async for outcome in portal.stream(Taken(portal, count).of(kind))]

    assert numbers(outcomes) == list(range(1, count + 1))
    assert sandbox.requests == -(-count // 50)


@pytest.mark.parametrize("items", ["list", "tuple", "generator"])
async def test_any_iterable_will_do(items: str) -> None:
    """Sequences as well as generators."""
    sandbox = faulty(deals=3)
    async with opened(sandbox) as portal:
        calls = Taken(portal, 3).calls()
        given: Any = {"list": list, "tuple": tuple, "generator": iter}[items](calls)
        assert numbers([outcome async for outcome in portal.stream(given)]) == [1, 2, 3]


async def test_ten_thousand_writes_with_faults_map_exactly() -> None:
    """Ok: ran once. Unknown: once at most. Each outcome is that of its own call, in order."""
    sandbox = faulty(
        faults.lost(probability=0.1),
        faults.storm(3),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=True, method=ADD, probability=0.01),
        faults.error("ACCESS_DENIED", "", 403, method=ADD, probability=0.01),
        faults.error("QUERY_LIMIT_EXCEEDED", "", 503, method=ADD, probability=0.01),
    )
    marks = [f"mark:{number}" for number in range(10_000)]
    async with opened(sandbox, retry=Retry(base=0.01)) as portal:
        calls = (portal.call(ADD, {"fields": {"TITLE": mark}}) for mark in marks)
        fates = {outcome.call.params["fields"]["TITLE"]: outcome.status async for outcome in portal.stream(calls)}

    ran = runs(sandbox, ADD)
    assert list(fates) == marks
    assert max(ran.values()) == 1
    assert {mark for mark, fate in fates.items() if fate == "ok"} <= ran.keys()
    assert not {mark for mark, fate in fates.items() if fate in {"failed", "refused", "not_run"}} & ran.keys()
    assert set(fates.values()) == {"ok", "unknown", "failed"}


@pytest.mark.parametrize("kind", ["plain", "later"])
@pytest.mark.parametrize("ordered", [True, False])
async def test_drill_48_a_reader_of_a_stream_that_stops(kind: str, ordered: bool, figure: Figure) -> None:
    """The reader of a stream stops → no more than a window and a package is taken from its source."""
    sandbox = faulty(deals=2_000)
    most = 0
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:
        source = Taken(portal, 2_000)
        seen = 0
        async for _ in portal.stream(source.of(kind), ordered=ordered):
            seen += 1
            most = max(most, source.taken - seen)
            if seen % 500 == 7:
                await asyncio.sleep(100)  # everything in flight has come back meanwhile
                most = max(most, source.taken - seen)

    assert seen == 2_000
    assert 50 < most <= (WIDTH + 1) * 50 + 50
    figure("most calls ahead", most)


async def test_packages_are_in_flight_together() -> None:
    """As many as the window holds, so that the time of answers overlaps."""
    sandbox = faulty(deals=3_000)
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:
        outcomes = [outcome async for outcome in portal.stream(Taken(portal, 3_000).calls())]

    assert numbers(outcomes) == list(range(1, 3_001))
    assert now() <= 60 / WIDTH + 1


async def test_the_window_fits_the_rate() -> None:
    """With limits there are no more packages in flight than the rate can use."""
    sandbox = faulty(deals=600)
    async with opened(sandbox, limits=Limits.standard(), latency=(0.5, 0.0)) as portal:
        source, seen, most = Taken(portal, 600), 0, 0
        async for _ in portal.stream(source.calls()):
            seen += 1
            most = max(most, source.taken - seen)

    assert (seen, sandbox.refusals) == (600, {})
    assert most <= (8 + 1) * 50 + 50


async def test_unordered_outcomes_come_as_packages_end() -> None:
    """A slow package does not hold up the others; all of them come."""
    sandbox = faulty(faults.slow(30, nth=1), deals=300)
    async with opened(sandbox) as portal:
        outcomes = [outcome async for outcome in portal.stream(Taken(portal, 300).calls(), ordered=False)]

    asked = numbers(outcomes)
    assert sorted(asked) == list(range(1, 301))
    assert asked[-50:] == list(range(1, 51))


async def test_ordered_outcomes_wait_for_the_slow_package() -> None:
    """And then come in the order of the calls."""
    sandbox = faulty(faults.slow(30, nth=1), deals=300)
    async with opened(sandbox) as portal:
        outcomes = [outcome async for outcome in portal.stream(Taken(portal, 300).calls())]

    assert numbers(outcomes) == list(range(1, 301))


# Sources.


@pytest.mark.parametrize("kind", ["plain", "later"])
@pytest.mark.parametrize("place", [0, 1, 50, 123])
async def test_drill_49_the_source_of_a_stream_raises(kind: str, place: int, figure: Figure) -> None:
    """The source of a stream raises → what it yielded is run and told, then its own error is raised."""
    sandbox = faulty(deals=200)
    async with opened(sandbox) as portal:
        outcomes: list[Outcome[Any]] = []
        source = Taken(portal, 200, fails_at=place)
        stream = portal.stream(source.of(kind))
        for _ in range(2):
            with pytest.raises(LookupError, match="the source is broken"):
                async for outcome in stream:
                    outcomes.append(outcome)

    assert numbers(outcomes) == list(range(1, place + 1))
    figure("calls taken and not told", source.taken - len(outcomes))


@pytest.mark.parametrize("kind", ["plain", "later"])
@pytest.mark.parametrize("place", [0, 55])
async def test_an_item_that_is_no_call_ends_the_source(kind: str, place: int) -> None:
    """What stands before it has its outcomes, nothing behind it is sent, and nothing warns."""
    sandbox = faulty(deals=200)
    async with opened(sandbox) as portal:
        good: list[Any] = list(Taken(portal, 60).calls())
        good.insert(place, 7)

        async def later() -> AsyncIterator[Any]:
            for item in good:
                yield item

        outcomes: list[Outcome[Any]] = []
        with pytest.raises(InvalidArgument, match="call.*not a int; do not await"):
            async for outcome in portal.stream(iter(good) if kind == "plain" else later()):
                outcomes.append(outcome)
        for call in good[place + 1 :]:
            call.close()

    assert numbers(outcomes) == list(range(1, place + 1))


@pytest.mark.parametrize("wrong", [5, None, "profile", b"profile"], ids=repr)
async def test_a_source_has_to_be_an_iterable_of_calls(wrong: Any) -> None:
    """It is refused at once, and what is refused leaves nothing behind."""
    async with opened(faulty()) as portal:
        with pytest.raises(InvalidArgument, match="is not an iterable of items; give a list or a generator"):
            portal.stream(wrong)
        gc.collect()


async def test_a_fast_source_fills_its_packages() -> None:
    """No part of a package leaves while a whole one can be had."""
    sandbox = faulty(deals=1_000)
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:
        outcomes = [outcome async for outcome in portal.stream(Taken(portal, 1_000, every=0.0).later())]

    assert numbers(outcomes) == list(range(1, 1_001))
    assert sandbox.requests == 20


async def test_a_slow_source_does_not_wait_for_itself() -> None:
    """One call a second: each is sent when it comes, for nothing else is in flight."""
    sandbox = faulty(deals=10)
    came: list[float] = []
    async with opened(sandbox) as portal:
        async for _ in portal.stream(Taken(portal, 10, every=1.0).later()):
            came.append(now())

    assert sandbox.requests == 10
    assert all(moment - number <= 1.1 for number, moment in enumerate(came))


async def test_a_slow_source_gathers_calls_while_a_package_is_in_flight() -> None:
    """What comes meanwhile travels together in the next one."""
    sandbox = faulty(deals=100)
    async with opened(sandbox, latency=(10.0, 0.0)) as portal:
        outcomes = [outcome async for outcome in portal.stream(Taken(portal, 100, every=1.0).later())]

    assert numbers(outcomes) == list(range(1, 101))
    assert sandbox.requests <= 12
    assert now() <= 130


async def test_a_source_that_is_cancelled_by_itself_does_not_hang_the_stream() -> None:
    """Its end is an error, not silence."""

    async def given_up() -> AsyncIterator[Any]:
        yield portal.call("profile", read=True)
        raise asyncio.CancelledError

    async with opened(faulty()) as portal:
        stream = portal.stream(given_up())
        with pytest.raises((ClosedError, asyncio.CancelledError)):
            async with asyncio.timeout(60):
                async for outcome in stream:
                    assert outcome.ok


# Leaving early.


@pytest.mark.parametrize("kind", ["plain", "later"])
@pytest.mark.parametrize("how", ["break", "aclose", "exception", "cancel", "with"])
async def test_drill_46_leaving_a_stream_early(kind: str, how: str, figure: Figure) -> None:
    """A stream is left by break, error, cancellation or close → no task, no warning; the portal works on."""
    sandbox = faulty(deals=5_000)
    before = asyncio.all_tasks()
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:
        source = Taken(portal, 5_000)

        async def use() -> None:
            stream = portal.stream(source.of(kind))
            if how == "with":
                async with stream:
                    await anext(stream)
                return
            async for _ in stream:
                if how == "break":
                    break
                if how == "aclose":
                    await stream.aclose()
                    await stream.aclose()
                    return
                if how == "exception":
                    raise LookupError
                await asyncio.sleep(3_600)

        task = asyncio.create_task(use())
        await asyncio.sleep(20)
        task.cancel()
        await asyncio.wait([task])
        if how == "exception":
            assert isinstance(task.exception(), LookupError)
        del task
        gc.collect()
        for _ in range(10):
            await asyncio.sleep(0)
        left = asyncio.all_tasks() - before
        assert (await portal.crm.deal.get(1)).id == 1

    assert left == set()
    assert source.taken <= (WIDTH + 3) * 50
    assert source.closed is (kind == "later")
    figure("tasks left", len(left))


async def test_writes_of_a_stream_that_was_left_run_once_at_most() -> None:
    """Whatever was in flight."""
    sandbox = faulty()
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:
        calls = (portal.call(ADD, {"fields": {"TITLE": f"mark:{n}"}}) for n in range(1_000))
        async with portal.stream(calls) as outcomes:
            async for _ in outcomes:
                break

    assert set(runs(sandbox, ADD).values()) == {1}


@pytest.mark.parametrize("kind", ["plain", "later"])
async def test_a_closed_stream_does_not_go_on(kind: str) -> None:
    """It never hands on what stands behind outcomes that were called off."""
    async with opened(faulty(deals=1_000), latency=(1.0, 0.0)) as portal:
        source = Taken(portal, 1_000)
        stream = portal.stream(source.of(kind))
        await anext(stream)
        await stream.aclose()
        taken = source.taken
        rest: list[int] = []
        with suppress(ClosedError):
            rest = numbers([outcome async for outcome in stream])

    assert rest == list(range(2, len(rest) + 2))
    assert source.taken == taken


@pytest.mark.parametrize("kind", ["plain", "later"])
@pytest.mark.parametrize("idle", [True, False])
async def test_closing_the_session_fails_a_stream(kind: str, idle: bool) -> None:
    """Whether it waits for its packages or for its source; it neither hangs nor ends as if all were told."""
    portal = opened(faulty(deals=1_000), latency=(10.0, 0.0))
    source = Taken(portal, 1_000, every=1_000.0 if idle else None)

    async def use() -> None:
        async for _ in portal.stream(source.of(kind)):
            pass

    task = asyncio.create_task(use())
    await asyncio.sleep(5)
    await portal.aclose()
    with pytest.raises(ClosedError):
        async with asyncio.timeout(60):
            await task

    assert now() <= 6


async def test_drill_47_a_timeout_around_a_step_of_a_stream(figure: Figure) -> None:
    """A timeout around a step of a stream → the next step waits for the same package."""
    sandbox = faulty(deals=200)
    async with opened(sandbox, latency=(10.0, 0.0)) as portal:
        stream, outcomes, late = portal.stream(Taken(portal, 200).calls()), [], 0
        while True:
            try:
                async with asyncio.timeout(3):
                    outcomes.append(await anext(stream))
            except TimeoutError:
                late += 1
            except StopAsyncIteration:
                break

    assert numbers(outcomes) == list(range(1, 201))
    assert late >= 3
    assert sandbox.requests == 4
    figure("steps timed out", late)
    figure("requests", sandbox.requests)


async def test_drill_49_one_package_of_a_stream_breaks(figure: Figure) -> None:
    """The work on one package raises → all calls taken are told, then its error surfaces, whenever asked for."""
    asked = 0

    async def breaking(request: Any, next: Any) -> Any:
        nonlocal asked
        asked += 1
        if asked == 2:
            raise LookupError("mine")
        return await next(request)

    async with opened(faulty(deals=500), middleware=[breaking]) as portal:
        taken = Taken(portal, 500)
        stream, outcomes = portal.stream(taken.calls()), []
        for _ in range(3):
            with pytest.raises(LookupError, match="mine"):
                async for outcome in stream:
                    outcomes.append(outcome)

    broken = [outcome for outcome in outcomes if not outcome.ok]
    assert len(outcomes) == taken.taken < 500
    assert [(outcome.status, type(outcome.error.__cause__)) for outcome in broken] == [("failed", LookupError)] * 50
    figure("calls taken and not told", taken.taken - len(outcomes))
    figure("calls failed", len(broken))


@pytest.mark.parametrize("ordered", [True, False])
async def test_a_closed_portal_leaves_no_write_untold(ordered: bool) -> None:
    """Each write that was taken is done or unknown, and nothing that ran is told as failed."""
    sandbox = faulty()
    portal = opened(sandbox, latency=(1.0, 0.0))
    writes = [portal.crm.deal.add({"TITLE": f"mark:{number}"}) for number in range(1_000)]
    outcomes: list[Any] = []

    async def consume() -> None:
        async for outcome in portal.stream(iter(writes), ordered=ordered):
            outcomes.append(outcome)

    task = asyncio.create_task(consume())
    await asyncio.sleep(1.5)
    await portal.aclose()
    with pytest.raises(ClosedError):
        await task
    for call in writes:
        call.close()

    told = {id(outcome.call): outcome.status for outcome in outcomes}
    ran = runs(sandbox, "crm.deal.add")
    assert set(told.values()) == {"ok", "unknown"}
    assert all(ran.get(f"mark:{number}", 0) <= 1 for number in range(1_000))
    assert {number for number, call in enumerate(writes) if f"mark:{number}" in ran} <= {
        number for number, call in enumerate(writes) if id(call) in told
    }


async def test_two_streams_do_not_mix() -> None:
    """Each has the outcomes of its own calls."""
    async with opened(faulty(deals=500), latency=(1.0, 0.0)) as portal:

        async def use(count: int) -> list[int]:
            return numbers([outcome async for outcome in portal.stream(Taken(portal, count).later())])

        one, two = await asyncio.gather(use(500), use(321))

    assert (one, two) == (list(range(1, 501)), list(range(1, 322)))


async def test_a_call_that_goes_alone_keeps_its_place() -> None:
    """Among the others of its package."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        titles = ["plain", "$result[c0][ID]", "plain", "$total[x]", "plain"]
        outcomes = [o async for o in portal.stream([portal.crm.deal.add({"TITLE": title}) for title in titles])]
        rows = {row.id: row.title async for row in portal.crm.deal.list(select=["ID", "TITLE"])}

    assert [rows[outcome.unwrap()] for outcome in outcomes] == titles


async def test_a_reference_has_no_place_in_a_stream() -> None:
    """A package of strangers is not halted for it; the call is refused, the others run."""
    sandbox = faulty(deals=2)
    async with opened(sandbox) as portal:
        deal = portal.crm.deal.get(1)
        calls = [deal, portal.crm.deal.update(deal.result["ID"], {"TITLE": "mark:x"}), portal.crm.deal.get(2)]
        outcomes = [outcome async for outcome in portal.stream(calls)]

    assert [outcome.status for outcome in outcomes] == ["ok", "refused", "ok"]
    assert isinstance(outcomes[1].error, InvalidArgument)
    assert runs(sandbox, "crm.deal.update") == {}
