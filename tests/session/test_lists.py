"""Lists through the session: every row once, a few packages ahead, and no end that is none."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import pytest

from bitrix24_async import (
    APIError,
    Bitrix24Error,
    ClosedError,
    InvalidArgument,
    Limits,
    Options,
    Page,
    PortalUnavailable,
    Retry,
    Session,
    TransportError,
    UnreadableRow,
)
from bitrix24_async.core.auth import Webhook
from bitrix24_async.sandbox import ServerLimits, faults
from bitrix24_async.session.account import Account
from bitrix24_async.session.packages import Packages, width_of
from tests.figures import Figure
from tests.session.client import faulty, opened

pytestmark = pytest.mark.looptime

LIST = "crm.deal.list"
AT_ONCE = Retry(base=0.0)
WIDTH = 6


def now() -> float:
    """Return the time of the loop."""
    return round(asyncio.get_running_loop().time(), 6)


def ids(rows: Iterable[Any]) -> list[int]:
    """Return the ids of rows."""
    return [row.id for row in rows]


def one_to(count: int) -> list[int]:
    """Return the ids of a table without gaps."""
    return list(range(1, count + 1))


def listed(portal: Any, **options: Any) -> Any:
    """Return a list of deals of which the portal tells little."""
    return portal.crm.deal.list(select=["ID"], **options)


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 2_549, 2_550, 2_551, 12_000])
async def test_every_row_arrives_once_and_in_order(count: int) -> None:
    """Whatever the length of the list."""
    async with opened(faulty(deals=count)) as portal:
        assert ids([row async for row in listed(portal)]) == one_to(count)


@pytest.mark.parametrize("count", [0, 1, 50, 51, 3_000])
async def test_an_order_of_ones_own_is_kept(count: int) -> None:
    """The walk goes by offset then."""
    async with opened(faulty(deals=count)) as portal:
        rows = [row async for row in listed(portal, order={"ID": "DESC"})]

    assert ids(rows) == one_to(count)[::-1]


async def test_pages_hold_what_the_portal_told() -> None:
    """Rows, the total, and the id after which one may go on."""
    async with opened(faulty(deals=120)) as portal:
        pages = [page async for page in listed(portal).pages()]
        rest = [row async for row in listed(portal).after(pages[0].cursor)]

    assert all(isinstance(page, Page) for page in pages)
    assert [(len(page), page.total, page.cursor) for page in pages] == [(50, 120, 50), (50, 120, 100), (20, 120, 120)]
    assert ids(rest) == list(range(51, 121))


@pytest.mark.parametrize("order", [None, {"ID": "DESC"}])
async def test_drill_47_timeouts_around_steps_of_a_list(order: Any, figure: Figure) -> None:
    """A timeout around a step of a list → it is the caller's own, and the next step goes on without a loss."""
    sandbox = faulty(deals=8_000)
    async with opened(sandbox, latency=(10.0, 0.0)) as portal:
        rows, late, walk = [], 0, listed(portal, **({"order": order} if order else {})).iterate()
        while True:
            try:
                async with asyncio.timeout(3):
                    rows.append(await anext(walk))
            except TimeoutError:
                late += 1
            except StopAsyncIteration:
                break
        asked = sandbox.requests
        calm = faulty(deals=8_000)
    async with opened(calm, latency=(10.0, 0.0)) as portal:
        again = [row async for row in listed(portal, **({"order": order} if order else {}))]

    assert ids(rows) == ids(again) == (one_to(8_000)[::-1] if order else one_to(8_000))
    assert late >= 3
    assert asked == calm.requests
    figure("rows lost", len(again) - len(rows))
    figure("requests more than without timeouts", asked - calm.requests)


@pytest.mark.parametrize("way", ["rows", "pages", "order"])
@pytest.mark.parametrize("how", ["break", "aclose", "with", "exception", "cancel"])
async def test_drill_46_leaving_a_list_early(way: str, how: str, figure: Figure) -> None:
    """A list is left by break, error, cancellation or close → no task, no request afterwards; the portal works on."""
    sandbox = faulty(deals=30_000)
    before = asyncio.all_tasks()
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:

        async def use() -> None:
            call = listed(portal, order={"ID": "DESC"}) if way == "order" else listed(portal)
            walk = call.pages() if way == "pages" else call.iterate()
            if how == "with":
                async with walk:
                    for _ in range(60):
                        await anext(walk)
                return
            seen = 0
            async for _ in walk:
                seen += 1
                if seen < 60:
                    continue
                if how == "break":
                    break
                if how == "aclose":
                    await walk.aclose()
                    await walk.aclose()
                    return
                if how == "exception":
                    raise LookupError
                await asyncio.sleep(3_600)

        task = asyncio.create_task(use())
        await asyncio.sleep(60)
        task.cancel()
        await asyncio.wait([task])
        if how == "exception":
            assert isinstance(task.exception(), LookupError)
        del task
        gc.collect()
        for _ in range(10):
            await asyncio.sleep(0)
        left, asked = asyncio.all_tasks() - before, sandbox.requests
        await asyncio.sleep(60)
        later = sandbox.requests

        assert (left, later) == (set(), asked)
        assert (await portal.crm.deal.get(1)).id == 1
    figure("tasks left", len(left))
    figure("requests afterwards", later - asked)


async def test_a_closed_walk_does_not_go_on() -> None:
    """It never skips the rows that were called off."""
    async with opened(faulty(deals=20_000), latency=(1.0, 0.0)) as portal:
        walk = listed(portal).iterate()
        first = [(await anext(walk)).id for _ in range(3_000)]
        await walk.aclose()
        rest: list[int] = []
        with suppress(ClosedError):
            rest = ids([row async for row in walk])

    assert first + rest == one_to(len(first + rest))


async def test_two_walks_do_not_mix() -> None:
    """Of one list or of two, side by side."""
    async with opened(faulty(deals=7_000, contacts=3_000), latency=(0.1, 0.0)) as portal:
        call = listed(portal)

        async def walk(call: Any) -> list[int]:
            found = []
            async for row in call:
                found.append(row.id)
                if not row.id % 100:
                    await asyncio.sleep(0)
            return found

        found = await asyncio.gather(walk(call), walk(call), walk(portal.crm.contact.list(select=["ID"])))

    assert found == [one_to(7_000), one_to(7_000), one_to(3_000)]


@pytest.mark.parametrize("order", [None, {"ID": "DESC"}])
async def test_drill_48_a_reader_of_a_list_that_stops(order: Any, figure: Figure) -> None:
    """The reader of a list stops → no more than a window is asked ahead."""
    sandbox = faulty(deals=60_000)
    async with opened(sandbox, latency=(1.0, 0.0)) as portal:
        seen = pauses = most = 0
        async for _ in listed(portal, **({"order": order} if order else {})):
            seen += 1
            if seen % 9_000 == 0:
                await asyncio.sleep(100)
                still = sandbox.requests
                await asyncio.sleep(100)
                pauses += 1
                assert sandbox.requests == still
                most = max(most, still - seen // 2_500)
                assert most <= WIDTH + 6  # and the first page, and the probes

    assert (seen, pauses) == (60_000, 6)
    figure(f"most requests ahead {'by offset' if order else 'by id'}", most)


# Errors.


async def test_an_error_is_raised_and_raised_again() -> None:
    """After the rows before it; never as an end."""
    sandbox = faulty(deals=20_000)
    async with opened(sandbox) as portal:
        walk, found = listed(portal).iterate(), []
        for _ in range(2_600):
            found.append((await anext(walk)).id)
        sandbox.faults.add(
            faults.error("ACCESS_DENIED", "no more", 403, method=LIST), faults.error("ACCESS_DENIED", "no more", 403)
        )
        raised = []
        for _ in range(3):
            with pytest.raises(APIError, match="no more") as caught:
                while True:
                    found.append((await anext(walk)).id)
            raised.append(caught.value)

    assert found == one_to(len(found))
    assert [(type(error), error.method, error.call.method) for error in raised] == [(type(raised[0]), LIST, LIST)] * 3
    assert raised[0] is not raised[1]


async def test_an_error_of_a_middleware_is_raised_and_raised_again() -> None:
    """What is no error of the SDK does not look like an end either."""
    asked = 0

    async def breaking(request: Any, next: Any) -> Any:
        nonlocal asked
        asked += 1
        if asked == 2:
            raise LookupError("mine")
        return await next(request)

    async with opened(faulty(deals=5_000), middleware=[breaking]) as portal:
        walk, found = listed(portal).iterate(), []
        for _ in range(3):
            with pytest.raises(LookupError, match="mine"):
                async for row in walk:
                    found.append(row.id)

    assert found == one_to(len(found))


PASSING = {
    "lost": faults.lost(probability=0.3),
    "refused": faults.lost(executed=False, probability=0.3),
    "cut": faults.truncated(probability=0.3),
    "502": faults.html(502, probability=0.3),
    "storm": faults.storm(8),
    "internal in commands": faults.error("INTERNAL_SERVER_ERROR", "", 500, method=LIST, probability=0.02),
    "limit in commands": faults.error("QUERY_LIMIT_EXCEEDED", "", 503, method=LIST, probability=0.05),
    "operating time in commands": faults.error("OPERATION_TIME_LIMIT", "", 429, method=LIST, probability=0.02),
    "no results": faults.envelope({"result": {"result": [], "result_error": []}}, nth=3),
}


@pytest.mark.parametrize("name", PASSING)
@pytest.mark.parametrize("order", [None, {"ID": "DESC"}])
async def test_what_passes_costs_no_row(name: str, order: Any) -> None:
    """Lost replies, refusals, failed commands in the middle of a package."""
    sandbox = faulty(PASSING[name], deals=12_000)
    async with opened(sandbox, retry=Retry(tries=40, base=0.01, patience=1e6), latency=(0.1, 0.0)) as portal:
        rows = [row async for row in listed(portal, **({"order": order} if order else {}))]

    assert ids(rows) == (one_to(12_000)[::-1] if order else one_to(12_000))
    assert sandbox.faults.done


@pytest.mark.parametrize(
    ("error", "kind"), [(("INTERNAL_SERVER_ERROR", 500), PortalUnavailable), (("ERROR_CORE", 400), APIError)]
)
@pytest.mark.parametrize("order", [None, {"ID": "DESC"}])
async def test_what_does_not_pass_is_raised(error: Any, kind: type[Bitrix24Error], order: Any) -> None:
    """As often as the policy allows, and under the name of the list."""
    sandbox = faulty(faults.error(error[0], "", error[1], method=LIST), deals=500)
    async with opened(sandbox, retry=AT_ONCE) as portal:
        with pytest.raises(kind) as caught:
            async for _ in listed(portal, **({"order": order} if order else {})):
                raise AssertionError

    assert (caught.value.method, caught.value.portal) == (LIST, "sandbox.bitrix24.test")
    searched = 0 if order else 2  # whether one row is to blame: neither ids nor an empty page can be had either
    assert sandbox.requests == (4 + searched if kind is PortalUnavailable else 1)


def spoilt(*bad: int, status: int = 500, **options: Any) -> Any:
    """Return a portal with deals of which some hold a text that it cannot send."""
    sandbox = faulty(faults.unsendable("no UTF-8", status), **options)
    for number in bad:
        sandbox.tables["deal"].update(number, {"TITLE": "some no UTF-8 text"})
    return sandbox


async def test_a_row_that_cannot_be_sent_ends_the_list_under_its_id() -> None:
    """All rows before it have come, and the error tells how to go on."""
    came: list[int] = []
    async with opened(spoilt(70, deals=200), retry=AT_ONCE) as portal:
        walk = portal.crm.deal.list().iterate()
        with pytest.raises(UnreadableRow) as caught:
            async for deal in walk:
                came.append(deal.id)
        with pytest.raises(UnreadableRow, match="the row 70"):
            await anext(walk)
        rest = ids([deal async for deal in portal.crm.deal.list().after(caught.value.id)])

    assert (came, rest) == (one_to(69), list(range(71, 201)))
    assert (caught.value.id, caught.value.said) == (70, "the portal answered a page instead of JSON:  (HTTP 500)")
    assert str(caught.value) == (
        "crm.deal.list on sandbox.bitrix24.test: the row 70 cannot be read: the portal answered a page instead of"
        " JSON:  (HTTP 500). Mend it in the portal, go on behind it by `.after(70)`, or list without it by"
        " `.skip_unreadable(…)`"
    )


async def test_a_row_that_cannot_be_sent_travels_as_an_error() -> None:
    """It is the same in another process and after a copy."""
    error = UnreadableRow(5, TransportError("the reply is empty"))

    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (twin.id, twin.said, str(twin)) == (5, "the reply is empty", str(error))


@pytest.mark.parametrize("rows", ["rows", "pages"])
async def test_rows_that_cannot_be_sent_are_left_out_where_that_is_wanted(rows: str) -> None:
    """Each is reported once, when its turn comes; a reply that is empty is a lost one like any other."""
    told: list[tuple[int, str, str]] = []
    async with opened(spoilt(1, 70, 71, 200, deals=200, status=200), retry=AT_ONCE) as portal:
        call = portal.crm.deal.list().skip_unreadable(lambda error: told.append((error.id, error.method, error.portal)))
        if rows == "rows":
            came = ids([deal async for deal in call])
        else:
            came = [deal.id async for page in call.pages() for deal in page]

    assert came == [one for one in one_to(200) if one not in (1, 70, 71, 200)]
    assert told == [(one, LIST, "sandbox.bitrix24.test") for one in (1, 70, 71, 200)]


async def test_a_policy_that_repeats_nothing_searches_nothing() -> None:
    """Who wants one attempt gets one."""
    sandbox = spoilt(7, deals=20)
    async with opened(sandbox, retry=0) as portal:
        with pytest.raises(PortalUnavailable):
            _ = [deal async for deal in portal.crm.deal.list()]

    assert sandbox.requests == 1


async def test_an_order_of_ones_own_cannot_leave_a_row_out() -> None:
    """Its pages are not told apart by ids, so that the error of the page ends the list."""
    async with opened(spoilt(7, deals=20), retry=AT_ONCE) as portal:
        with pytest.raises(PortalUnavailable):
            _ = [deal async for deal in portal.crm.deal.list(order={"TITLE": "ASC"}).skip_unreadable(print)]


async def test_a_list_that_follows_no_id_refuses_to_leave_rows_out() -> None:
    """It says so before anything is sent."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        for call in (portal.list("x.list", walk="page"), portal.list("x.list", keyset=False)):
            with pytest.raises(InvalidArgument, match=r"x\.list is not listed along an id"):
                _ = call.skip_unreadable(print)

    assert sandbox.requests == 0


async def test_a_handler_of_unreadable_rows_that_raises_ends_the_list() -> None:
    """By its own error: it is the caller's, not a signal's."""
    async with opened(spoilt(7, deals=20), retry=AT_ONCE) as portal:
        with pytest.raises(ZeroDivisionError):
            _ = [deal async for deal in portal.crm.deal.list().skip_unreadable(lambda error: 1 // 0)]


async def test_refusals_inside_a_walk_are_waited_out_with_patience() -> None:
    """And raised when it ends."""
    sandbox = faulty(faults.error("OPERATION_TIME_LIMIT", "", 429, method=LIST), deals=500)
    async with opened(sandbox, retry=Retry(patience=300)) as portal:
        with pytest.raises(APIError, match="OPERATION_TIME_LIMIT"):
            await anext(listed(portal).iterate())

    assert 300 <= now() <= 400
    assert sandbox.requests <= 8


async def test_a_list_that_uses_up_its_operating_time_goes_on_later() -> None:
    """It waits before the portal blocks the method, and loses nothing."""
    sandbox = faulty(deals=40_000, limits=ServerLimits(None, operating=480, cost={LIST: 3.0}))
    async with opened(sandbox, limits=Limits.standard()) as portal:
        found = ids([row async for row in listed(portal)])
        usage = portal.usage

    assert found == one_to(40_000)
    assert usage.waited > 1_200


async def test_a_damaged_reply_of_a_walk_is_raised() -> None:
    """As what it is, under the name of the list."""
    body = b'{"result":{"result":{"c0":' + b" " * 30_000
    sandbox = faulty(faults.garbage(body), deals=100)
    async with opened(sandbox, retry=0) as portal:
        with pytest.raises(Bitrix24Error) as caught:
            await anext(listed(portal).iterate())

    assert caught.value.method == LIST


@pytest.mark.parametrize("order", [None, {"ID": "DESC"}])
async def test_a_walk_whose_call_cannot_be_batched_goes_alone(order: Any) -> None:
    """Page after page, as JSON."""
    sandbox = faulty(deals=230)
    hostile = {"!TITLE": "$result[c0][x]"}
    async with opened(sandbox) as portal:
        found = ids([row async for row in listed(portal, filter=hostile, **({"order": order} if order else {}))])

    assert found == (one_to(230)[::-1] if order else one_to(230))
    assert sandbox.commands == sandbox.requests


@pytest.mark.parametrize("ignored", [("ID",), ("start",), ("ID", "start")], ids=str)
async def test_drill_58_methods_that_ignore_a_parameter(ignored: tuple[str, ...], figure: Figure) -> None:
    """A method ignores the filter, the order or the start → the walk falls back to what it honours, or says it cannot."""
    sandbox = faulty(deals=400)
    sandbox.tables["deal"].ignored |= set(ignored)
    found: list[int] = []
    async with opened(sandbox) as portal:
        try:
            async for row in listed(portal):
                found.append(row.id)
        except Bitrix24Error:
            figure(f"requests until it says so, without {' and '.join(ignored)}", sandbox.requests)
            return

    assert sorted(found) == one_to(400)
    figure(f"rows lost without {' and '.join(ignored)}", 400 - len(found))


async def test_closing_the_session_fails_a_walk() -> None:
    """It does not look like the end of the list."""
    portal = opened(faulty(deals=50_000), latency=(10.0, 0.0))
    found: list[int] = []

    async def use() -> None:
        async for row in listed(portal):
            found.append(row.id)

    task = asyncio.create_task(use())
    await asyncio.sleep(25)
    await portal.aclose()
    with pytest.raises(ClosedError):
        await task

    assert found == one_to(len(found))
    assert now() <= 26


async def test_a_deadline_holds_for_each_request_of_a_walk() -> None:
    """A walk may take hours; one request may not."""
    sandbox = faulty(deals=12_000)
    async with opened(sandbox, latency=(4.0, 0.0), deadline=5) as portal:
        assert ids([row async for row in listed(portal)]) == one_to(12_000)
        sandbox.faults.add(faults.slow(10))
        with pytest.raises(TransportError, match="deadline") as caught:
            await anext(listed(portal).iterate())

    assert caught.value.method == LIST
    assert not caught.value.outcome_unknown


async def test_conditions_that_make_no_list_are_refused_before_anything_is_sent() -> None:
    """When the iteration begins."""
    sandbox = faulty(deals=10)
    async with opened(sandbox) as portal:
        for wrong in ({"filter": {">ID": "ten"}}, {"filter": [1]}, {"order": ["ID"]}):
            with pytest.raises(InvalidArgument):
                await anext(portal.list(LIST, wrong).iterate())
            gc.collect()

    assert sandbox.requests == 0


async def test_a_closed_iteration_hands_on_no_row_more() -> None:
    """Not even those of the page at hand, for they could be taken for the rest of the list."""
    async with opened(faulty(deals=60)) as portal:
        rows = portal.crm.deal.list().iterate()
        first = await anext(rows)
        await rows.aclose()

        with pytest.raises(ClosedError):
            await anext(rows)
        assert first.id == 1


@pytest.mark.parametrize(("service", "width"), [(0.0, 2), (0.3, 2), (1.5, 6), (9.0, 8)])
async def test_packages_in_flight_keep_the_steady_rate_busy(service: float, width: int) -> None:
    """Behind the burst it is twice as many as leave while one is answered, within bounds."""
    async with Session(limits=Limits.standard()) as session:
        account = Account(Webhook.parse("https://example.bitrix24.com/rest/1/s3cr3tcanary/"))
        by = Packages(session, account, Options())
        assert width_of(by) == 6
        for _ in range(3):
            await session.limiter.acquire(account.portal, ())
        session.limiter.succeeded(account.portal)
        for _ in range(40):
            await session.limiter.acquire(account.portal, ())
        account.service = service

        assert width_of(by) == width
