"""Rows of the offline queue arrive at least once, and are cleared when they are handled."""

from __future__ import annotations

import asyncio
import gc
import warnings
from typing import Any

import pytest

from bitrix24_async import Portal
from bitrix24_async.core.call import ListCall
from bitrix24_async.errors import APIError, InvalidArgument, PortalUnavailable, TransportError
from bitrix24_async.events import Delivery, Event, OfflineQueue, Router
from bitrix24_async.sandbox import Sandbox, faults
from bitrix24_async.scopes import Scopes
from tests.application import opened
from tests.figures import Figure
from tests.session.client import faulty

pytestmark = pytest.mark.looptime

ADDED = "ONCRMCONTACTADD"


def filled(sandbox: Sandbox, count: int, event: str = ADDED, connector: str = "") -> None:
    """Put events into the queue, as if contacts had been added."""
    for number in range(1, count + 1):
        sandbox.events.offline.record(connector, event, {"FIELDS": {"ID": number}}, 0.0, 1)


def asked(sandbox: Sandbox, method: str) -> int:
    """Return how often a method ran."""
    return sum(count for (name, _), count in sandbox.executions.items() if name == method)


async def taken(queue: OfflineQueue) -> list[int]:
    """Handle everything in a queue and return the ids."""
    found = []
    async for delivery in queue:
        async with delivery as event:
            found.append(int(event.data["FIELDS"]["ID"]))
    return found


async def test_rows_are_handled_and_cleared(caplog: pytest.LogCaptureFixture) -> None:
    """A batch is cleared by one call; the subscription is made first."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, size=3, drain=True)
        assert await taken(queue) == []
        for _ in range(4):
            await portal.crm.contact.add({"NAME": "Ann"})
        found = await taken(queue)

    assert found == [1, 2, 3, 4]
    assert (queue.safe, len(sandbox.events.offline)) == (True, 0)
    assert (asked(sandbox, "event.bind"), asked(sandbox, "event.offline.clear")) == (1, 2)
    assert repr(queue) == "<OfflineQueue of <Portal sandbox.bitrix24.test>: ONCRMCONTACTADD>"


async def test_a_delivery_is_an_event() -> None:
    """It has a name, data, the portal and the user who did it."""
    sandbox = faulty()
    filled(sandbox, 1)
    async with opened(sandbox) as portal:
        delivery = await anext(aiter(OfflineQueue(portal, bind=False)))
        async with delivery as event:
            pass
        with pytest.raises(InvalidArgument, match="handled already"):
            async with delivery:
                pass

    assert event == Event(
        name=ADDED,
        member_id="sandbox.bitrix24.test",
        domain="sandbox.bitrix24.test",
        data={"FIELDS": {"ID": 1}},
        user_id=1,
    )
    assert (delivery.name, delivery.data) == (ADDED, {"FIELDS": {"ID": 1}})
    assert repr(delivery) == f"<Delivery {delivery.message_id}: <Event ONCRMCONTACTADD of sandbox.bitrix24.test>>"


async def test_drill_76_a_crash_between_get_and_clear_delivers_again(figure: Figure) -> None:
    """A program ends between `get` and `clear` → its rows come again to the next one, and after that never."""
    sandbox = faulty()
    filled(sandbox, 5)
    async with opened(sandbox) as portal:
        crashed = OfflineQueue(portal, ADDED, size=3)
        for _ in range(2):
            async with await anext(crashed):
                pass
        abandoned = await anext(crashed)
        abandoned._entered = True  # the process is gone: nobody is left to tell the portal

        again = await taken(OfflineQueue(portal, ADDED, drain=True))
        never = await taken(OfflineQueue(portal, ADDED, drain=True))

    assert (again, never, len(sandbox.events.offline)) == ([1, 2, 3, 4, 5], [], 0)
    figure("rows lost", 5 - len(again))


async def test_rows_of_others_are_left_to_them() -> None:
    """Without `recover` a program takes only what nobody has reserved."""
    sandbox = faulty()
    filled(sandbox, 3)
    async with opened(sandbox) as portal:
        other = OfflineQueue(portal, ADDED, size=2)
        async with other:
            async with await anext(other):
                found = await taken(OfflineQueue(portal, ADDED, recover=False, drain=True))

    assert found == [3]


async def test_drill_77_a_lost_answer_to_clear_is_harmless(figure: Figure) -> None:
    """The answer to `clear` is lost → clearing is repeated, and each row is handled once."""
    sandbox = faulty(faults.lost(method="event.offline.clear", times=1))
    filled(sandbox, 2)
    async with opened(sandbox) as portal:
        found = await taken(OfflineQueue(portal, ADDED, drain=True))

    assert (found, len(sandbox.events.offline)) == ([1, 2], 0)
    assert asked(sandbox, "event.offline.clear") == 2
    figure("calls to clear", asked(sandbox, "event.offline.clear"))
    figure("rows handled twice", len(found) - len(set(found)))


@pytest.mark.parametrize(
    "fault",
    [
        faults.lost(method="event.offline.get", times=1),
        faults.truncated(method="event.offline.get", times=4),
        faults.html(502, executed=True, method="event.offline.get", times=1),
        faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=True, method="event.offline.get", times=4),
    ],
    ids=["lost", "cut short, four times", "502", "an error, four times"],
)
async def test_drill_77_a_lost_answer_to_get_loses_no_row(fault: Any, figure: Figure) -> None:
    """The answer to `get` is lost, or its rows are reserved and a gateway fails → they are looked for, after a pause."""
    sandbox = faulty(fault)
    filled(sandbox, 5)
    async with opened(sandbox) as portal:
        found = await taken(OfflineQueue(portal, ADDED, size=2, drain=True))

    assert (sorted(found), len(sandbox.events.offline)) == ([1, 2, 3, 4, 5], 0)
    assert asyncio.get_running_loop().time() >= 1
    figure("rows lost", 5 - len(set(found)))
    figure("rows left in the queue", len(sandbox.events.offline))


async def test_answers_to_get_that_are_lost_for_ever_are_an_error() -> None:
    """The fifth in a row; what was reserved meanwhile has been handed out, and what lies behind comes later."""
    sandbox = faulty(faults.html(502, executed=True, method="event.offline.get", times=5))
    filled(sandbox, 12)
    found = []
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, size=2, drain=True)
        with pytest.raises(PortalUnavailable):
            async for delivery in queue:
                async with delivery as event:
                    found.append(event.data["FIELDS"]["ID"])
        assert (len(found), asked(sandbox, "event.offline.get")) == (8, 5)
        found += await taken(queue)

    assert (sorted(found), len(sandbox.events.offline)) == (list(range(1, 13)), 0)


async def test_drill_78_a_row_that_fails_is_marked_and_the_others_are_cleared(
    caplog: pytest.LogCaptureFixture, figure: Figure
) -> None:
    """The handler fails for one row of fifty → that row is marked as an error, the other 49 are cleared by one call."""
    sandbox = faulty()
    filled(sandbox, 50)
    async with opened(sandbox) as portal:
        async for delivery in OfflineQueue(portal, ADDED, drain=True):
            async with delivery as event:
                if event.data["FIELDS"]["ID"] == 7:
                    raise ValueError("no such customer")
        left = await portal.call("event.offline.list", read=True)

    assert [(row["EVENT_DATA"]["FIELDS"]["ID"], row["ERROR"]) for row in left] == [(7, "1")]
    assert (asked(sandbox, "event.offline.clear"), asked(sandbox, "event.offline.error")) == (1, 1)
    assert [record.message.partition(": its")[2] for record in caplog.records if record.levelname == "ERROR"] == [
        " handler failed"
    ]
    figure("rows marked", len(left))
    figure("calls to clear", asked(sandbox, "event.offline.clear"))


async def test_a_cancelled_handler_leaves_its_row_and_clears_the_others() -> None:
    """The cancellation passes; what was done before it is told when the queue is closed."""
    sandbox = faulty()
    filled(sandbox, 2)
    async with opened(sandbox) as portal:

        async def work() -> None:
            async with OfflineQueue(portal, ADDED, drain=True) as queue:
                async for delivery in queue:
                    async with delivery as event:
                        if event.data["FIELDS"]["ID"] == 2:
                            await asyncio.Event().wait()

        task = asyncio.create_task(work())
        while asked(sandbox, "event.offline.get") == 0:
            await asyncio.sleep(0)
        for _ in range(5):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        found = await taken(OfflineQueue(portal, ADDED, drain=True))

    assert found == [2]


async def test_leaving_the_loop_early_tells_of_what_was_done() -> None:
    """`async with` around the queue clears the handled rows of a batch that was not finished."""
    sandbox = faulty()
    filled(sandbox, 3)
    async with opened(sandbox) as portal:
        async with OfflineQueue(portal, ADDED) as queue:
            async for delivery in queue:
                async with delivery:
                    break
        assert len(sandbox.events.offline) == 2
        with pytest.raises(StopAsyncIteration):
            await anext(queue)
        found = await taken(OfflineQueue(portal, ADDED, drain=True))

    assert found == [2, 3]


async def test_a_late_cancellation_is_told_with_the_next_batch() -> None:
    """A batch whose last row was cancelled keeps what it knows until the portal was told."""
    sandbox = faulty()
    filled(sandbox, 3)
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, size=2, drain=True)
        async with await anext(queue):
            pass
        last = await anext(queue)
        with pytest.raises(asyncio.CancelledError):
            async with last:
                raise asyncio.CancelledError
        before = len(sandbox.events.offline)
        third = await anext(queue)
        async with third:
            pass

    assert (before, len(sandbox.events.offline)) == (3, 1)


async def test_what_the_portal_could_not_be_told_is_told_later() -> None:
    """The failure is raised where the batch ends, and `aclose` tries again."""
    sandbox = faulty(faults.error("ACCESS_DENIED", method="event.offline.clear", times=1))
    filled(sandbox, 1)
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED)
        with pytest.raises(APIError):
            async with await anext(queue):
                pass
        before = len(sandbox.events.offline)
        await queue.aclose()

    assert (before, len(sandbox.events.offline)) == (1, 0)


async def test_a_delivery_that_is_never_handled_is_told() -> None:
    """A forgotten `async with` is a warning, and the row stays for the next program."""
    sandbox = faulty()
    filled(sandbox, 1)
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, drain=True)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            async for _ in queue:
                pass
            del _
            gc.collect()

    assert [str(warning.message).partition(": ")[2] for warning in caught] == [
        "<Event ONCRMCONTACTADD of sandbox.bitrix24.test>> was never handled; use `async with delivery`"
    ]
    assert len(sandbox.events.offline) == 1


async def test_at_most_four_batches_are_open() -> None:
    """The fifth is reserved when one of them is done."""
    sandbox = faulty()
    filled(sandbox, 6)
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, size=1, drain=True)
        held = [await anext(queue) for _ in range(4)]
        waiting = asyncio.create_task(anext(queue))
        for _ in range(10):
            await asyncio.sleep(0)
        before = waiting.done()
        async with held[2]:
            pass
        async with await waiting as event:
            pass
        for delivery in (held[0], held[1], held[3]):
            async with delivery:
                pass

    assert (before, event.data["FIELDS"]["ID"]) == (False, 5)


async def test_rows_are_handled_at_the_same_time() -> None:
    """`run` hands them to a router or a function, no more at a time than it was told."""
    sandbox = faulty()
    filled(sandbox, 20)
    router, now, most, seen = Router(), 0, 0, list[int]()

    @router.on(ADDED)
    async def added(event: Event, portal: Portal) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        for _ in range(5):
            await asyncio.sleep(0)
        seen.append(event.data["FIELDS"]["ID"])
        now -= 1

    async with opened(sandbox) as portal:
        await OfflineQueue(portal, ADDED, size=8, drain=True).run(router, concurrency=3)
        filled(sandbox, 1)
        await OfflineQueue(portal, ADDED, drain=True).run(added)
        with pytest.raises(InvalidArgument):
            await OfflineQueue(portal, ADDED).run(added, concurrency=0)

    assert (sorted(seen), most, len(sandbox.events.offline)) == ([1, *range(1, 21)], 3, 0)


async def test_an_idle_queue_is_looked_at_less_and_less(looptime: Any) -> None:
    """The pause doubles up to its bound; `ONOFFLINEEVENT` ends it at once."""
    sandbox = faulty()
    router = Router()
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, idle=(1.0, 8.0), bind=False)
        router.on("ONOFFLINEEVENT")(queue.notified)
        waiting = asyncio.create_task(anext(queue))
        await asyncio.sleep(30.5)  # looks at 0, 1, 3, 7, 15, 23
        looks = asked(sandbox, "event.offline.get")
        filled(sandbox, 1)
        await router.dispatch(Event(name="ONOFFLINEEVENT"), portal)
        begun = asyncio.get_running_loop().time()
        async with await waiting:
            pass
        waited = asyncio.get_running_loop().time() - begun

    assert (looks, waited) == (6, 0.0)


async def test_without_the_feature_rows_are_deleted_as_they_are_read(caplog: pytest.LogCaptureFixture) -> None:
    """The weaker way is said in the log, and by `safe`."""
    sandbox = faulty()
    sandbox.events.offline.extended = False
    filled(sandbox, 3)
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, size=2, drain=True)
        async with await anext(queue):
            pass
        left = len(sandbox.events.offline)
        found = await taken(queue)

    assert (queue.safe, left, found) == (False, 1, [2, 3])
    assert asked(sandbox, "event.offline.clear") == 0
    assert len([record for record in caplog.records if "rest_offline_extended" in record.message]) == 1


async def test_without_the_feature_a_lost_reply_is_raised() -> None:
    """Nothing is left to look for."""
    sandbox = faulty(faults.lost(method="event.offline.get", times=1))
    sandbox.events.offline.extended = False
    async with opened(sandbox) as portal:
        with pytest.raises(TransportError):
            await anext(OfflineQueue(portal, ADDED))


async def test_a_portal_that_only_seems_to_reserve_is_found_out(caplog: pytest.LogCaptureFixture) -> None:
    """A reply without a process id says that nothing was reserved."""
    sandbox = faulty(faults.error("ERROR_METHOD_NOT_FOUND", status=404, method="feature.get"))
    sandbox.events.offline.extended = False
    filled(sandbox, 2)
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, drain=True)
        found = await taken(queue)

    assert (found, queue.safe) == ([1, 2], False)
    assert len([record for record in caplog.records if "rest_offline_extended" in record.message]) == 1


async def test_a_connector_has_a_queue_of_its_own() -> None:
    """It is the same in the subscription, the reading and the writing; its own changes are not heard."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, auth_connector="sync", drain=True)
        plain = OfflineQueue(portal, ADDED, drain=True)
        assert (await taken(queue), await taken(plain)) == ([], [])
        await queue.silently(portal.crm.contact.add({"NAME": "ours"}))
        await portal.crm.contact.add({"NAME": "theirs"})
        again = OfflineQueue(portal, ADDED, auth_connector="sync", drain=True)  # subscribed already

        assert (await taken(again), await taken(plain)) == ([2], [1, 2])
        with pytest.raises(InvalidArgument, match="auth_connector"):
            plain.silently(portal.call("profile"))


def test_a_silent_call_is_the_same_call_with_a_connector() -> None:
    """Its interface, its key and its way through a list stay."""
    queue = OfflineQueue(opened(faulty()), ADDED, auth_connector="sync")
    write = Scopes().v3.tasks.task.delete(5).with_key("once")
    rows = Scopes().crm.deal.list()

    assert queue.silently(write) == write.with_params({"auth_connector": "sync"})
    assert queue.silently(rows) == rows.with_params({"auth_connector": "sync"})
    assert (queue.silently(write).version, type(queue.silently(rows))) == ("v3", ListCall)


async def test_a_subscription_that_the_portal_refuses_is_an_error() -> None:
    """Only that it is there already is none."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        with pytest.raises(APIError, match="ERROR_EVENT_NOT_FOUND"):
            await anext(OfflineQueue(portal, "NO EVENT", auth_connector="sync"))


async def test_only_the_wanted_events_are_taken() -> None:
    """Also of those that were left reserved."""
    sandbox = faulty()
    filled(sandbox, 1)
    filled(sandbox, 2, "ONCRMDEALADD")
    filled(sandbox, 1, "ONCRMLEADADD")
    async with opened(sandbox) as portal:
        crashed = await anext(OfflineQueue(portal, bind=False))
        crashed._entered = True
        two = await taken(OfflineQueue(portal, ADDED, "oncrmleadadd", bind=False, drain=True))
        rest = await taken(OfflineQueue(portal, bind=False, drain=True))

    assert (two, rest) == ([1, 1], [1, 2])


async def test_many_rows_that_were_left_come_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded: the rest is looked for when the first part is done."""
    monkeypatch.setattr("bitrix24_async.events.offline._MOST_STALE", 2)
    sandbox = faulty()
    filled(sandbox, 5)
    async with opened(sandbox) as portal:
        for delivery in [await anext(OfflineQueue(portal, bind=False, size=1, recover=False)) for _ in range(5)]:
            delivery._entered = True
        found = await taken(OfflineQueue(portal, bind=False, drain=True))

    assert (found, len(sandbox.events.offline)) == ([1, 2, 3, 4, 5], 0)


@pytest.mark.parametrize("options", [{"size": 0}, {"idle": (0, 1)}, {"idle": (2, 1)}], ids=repr)
async def test_options_are_checked(portal: Portal, options: dict[str, Any]) -> None:
    """Nothing is sent."""
    with pytest.raises(InvalidArgument):
        OfflineQueue(portal, ADDED, **options)
    assert Delivery.__doc__


async def test_only_an_administrator_may_subscribe() -> None:
    """The refusal is handed on, also where a subscription of that name is known."""
    sandbox = faulty(faults.error("ACCESS_DENIED", status=403, method="event.bind", nth=2))
    async with opened(sandbox) as portal:
        assert await taken(OfflineQueue(portal, ADDED, drain=True)) == []
        with pytest.raises(APIError, match="ACCESS_DENIED"):
            await taken(OfflineQueue(portal, ADDED, drain=True))


async def test_a_notice_begins_the_pauses_anew() -> None:
    """After it the queue is looked at as often as at the start."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, idle=(1.0, 8.0), bind=False)
        waiting = asyncio.create_task(anext(queue))
        await asyncio.sleep(7.5)  # looks at 0, 1, 3, 7
        await queue.notified(Event(name="ONOFFLINEEVENT"), portal)
        await asyncio.sleep(2)  # looks at 7.5, 8.5
        looks = asked(sandbox, "event.offline.get")
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    assert looks == 6


async def test_a_notice_during_a_look_is_not_lost() -> None:
    """What is told while the portal is asked ends the pause behind it."""
    sandbox = faulty(faults.slow(0.5, method="event.offline.get"))
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, ADDED, idle=(60.0, 60.0), bind=False)
        waiting = asyncio.create_task(anext(queue))
        await asyncio.sleep(0.2)  # the look is under way
        await queue.notified(Event(name="ONOFFLINEEVENT"), portal)
        filled(sandbox, 1)
        async with await waiting:
            pass
        waited = asyncio.get_running_loop().time()

    assert waited < 5.0


ODD: dict[str, Any] = {
    "an object of rows": {
        "process_id": "p",
        "events": {"1": {"EVENT_NAME": "a", "MESSAGE_ID": 1, "EVENT_DATA": False}},
    },
    "a user that is no number": {
        "process_id": "p",
        "events": [{"EVENT_NAME": "a", "EVENT_ADDITIONAL": {"user_id": "²"}}],
    },
    "a user beyond all numbers": {
        "process_id": "p",
        "events": [{"EVENT_NAME": "a", "EVENT_ADDITIONAL": {"user_id": "9" * 5000}}],
    },
    "rows that are none": {"process_id": "p", "events": [None, "x", {"EVENT_NAME": "a", "EVENT_ADDITIONAL": []}]},
}


@pytest.mark.parametrize("name", ODD)
async def test_odd_rows_are_read_as_far_as_they_go(name: str) -> None:
    """PHP writes a list with gaps as an object, and nothing as false."""
    sandbox = faulty(faults.envelope({"result": ODD[name]}, method="event.offline.get", times=1))
    async with opened(sandbox) as portal:
        queue = OfflineQueue(portal, bind=False, drain=True)
        names = []
        async for delivery in queue:
            async with delivery as event:
                names.append((event.name, event.data, event.user_id))

    assert names == [("A", {}, None)]
