"""REST 3.0 on its way: keys that make writes safe to repeat, packages of one interface, batches without halt."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from bitrix24_async import (
    AccessDenied,
    InvalidArgument,
    InvalidRequest,
    NotFound,
    NotRun,
    Portal,
    PortalUnavailable,
    RateLimited,
    Retry,
    Session,
    TransportError,
)
from bitrix24_async.core.auth import Webhook
from bitrix24_async.core.call import Paging
from bitrix24_async.core.wire import Request, Response
from bitrix24_async.sandbox import Faults, Sandbox, SandboxTransport, faults
from bitrix24_async.session.middleware import Next
from tests.session.client import faulty, opened, runs

pytestmark = pytest.mark.looptime

ADD, GET = "tasks.task.add", "tasks.task.get"
NEW = {"title": "mark:new", "creatorId": 1, "responsibleId": 1}
AT_ONCE = Retry(base=0.0)


class Watch:
    """A middleware that keeps the requests and when they were sent; it may answer some of them itself."""

    def __init__(self, *answers: Any) -> None:
        self.requests: list[Request] = []
        self.times: list[float] = []
        self._answers: Iterator[Any] = iter(answers)

    async def __call__(self, request: Request, send: Next) -> Response:
        """Keep a request, and send it unless there is an answer."""
        self.requests.append(request)
        self.times.append(now())
        answer = next(self._answers, None)
        if answer is None:
            return await send(request)
        status, body = answer
        return Response(status=status, headers={}, body=json.dumps(body).encode())

    @property
    def keys(self) -> list[str | None]:
        """The idempotency keys of the requests."""
        return [request.headers.get("Idempotency-Key") for request in self.requests]

    @property
    def paths(self) -> list[str]:
        """The last step of each address, with the interface before it."""
        return [("v3 " if "/rest/api/" in request.url else "") + request.method for request in self.requests]


def now() -> float:
    """Return the time of the loop."""
    return round(asyncio.get_running_loop().time(), 6)


def watched(sandbox: Sandbox, *answers: Any, **options: Any) -> tuple[Portal, Watch]:
    """Return a portal and what watches its requests."""
    watch = Watch(*answers)
    return opened(sandbox, middleware=[watch], **options), watch


def refusal(name: str) -> dict[str, Any]:
    """Return the body of an error of REST 3.0."""
    return {"error": {"code": f"BITRIX_REST_V3_EXCEPTION_{name}EXCEPTION", "message": "No"}}


def fates(outcomes: Any) -> list[str]:
    """Return what became of each call, in a word."""
    return [outcome.status for outcome in outcomes]


# Writes with keys.


async def test_a_write_whose_reply_was_lost_is_repeated_with_its_key() -> None:
    """Drill 8: one execution, the caller gets its result, and the second body is the first to the byte."""
    sandbox = faulty(faults.lost(times=1))
    portal, watch = watched(sandbox)
    async with portal:
        made = await portal.v3.tasks.task.add(NEW).with_meta()

    assert (made.value.title, made.meta.replayed, runs(sandbox, ADD)) == ("mark:new", True, {"mark:new": 1})
    first, second = watch.requests
    assert (first.body, dict(first.headers)) == (second.body, dict(second.headers))
    assert len(str(watch.keys[0])) == 32


async def test_a_repeat_waits_until_the_portal_has_let_go() -> None:
    """Drill 9: two at once may both run, so that the second comes when the first has surely been cut off."""
    sandbox = faulty(faults.lost(times=1))
    portal, watch = watched(sandbox, retry=AT_ONCE)
    async with portal:
        await portal.v3.tasks.task.add(NEW)

    assert watch.times == [0.0, 60.0]


@pytest.mark.parametrize(
    ("seconds", "size", "again"),
    [(5, 0, 65.0), (40, 0, 75.0), (74, 0, 75.0), (40, 10**7, 100.0)],
    ids=["a slow connection", "a slow reply", "nearly the timeout", "a large body"],
)
async def test_the_time_counts_from_when_the_request_had_left(seconds: int, size: int, again: float) -> None:
    """Before the attempt ended, and within 15 s and what the body takes; a connection made late cannot overlap."""
    sandbox = faulty(faults.slow(seconds, times=1), faults.lost(times=1))
    portal, watch = watched(sandbox, retry=AT_ONCE)
    async with portal:
        await portal.v3.tasks.task.add(NEW | {"description": "x" * size})

    assert watch.times == [0.0, pytest.approx(again, abs=0.01)]


@pytest.mark.parametrize(
    ("rule", "pause"),
    [
        (faults.html(504, executed=True, times=1), 60.0),
        (faults.lost(executed=False, times=1), 0.0),
        (faults.storm(1), 1.0),
        (faults.truncated(times=1), 60.0),
    ],
    ids=["a gateway's page", "no connection", "too many requests", "cut short"],
)
async def test_only_what_may_still_run_is_waited_for(rule: Any, pause: float) -> None:
    """What never arrived cannot run."""
    sandbox = faulty(rule)
    portal, watch = watched(sandbox, retry=AT_ONCE)
    async with portal:
        await portal.v3.tasks.task.add(NEW)

    assert (watch.times, runs(sandbox, ADD)) == ([0.0, pause], {"mark:new": 1})


async def test_an_error_of_the_portals_own_leaves_a_write_unknown() -> None:
    """The portal keeps no error under a key, so that a repeat might do again what was done before the error."""
    sandbox = faulty(faults.error("INTERNAL_SERVER_ERROR", "", 500, executed=True))
    portal, watch = watched(sandbox, retry=AT_ONCE)
    async with portal:
        with pytest.raises(PortalUnavailable) as caught:
            await portal.v3.tasks.task.add(NEW)

    assert (caught.value.outcome_unknown, watch.times, runs(sandbox, ADD)) == (True, [0.0], {"mark:new": 1})


async def test_a_wait_that_the_deadline_cuts_is_not_begun() -> None:
    """The caller learns at once that nobody knows."""
    sandbox = faulty(faults.lost())
    portal, watch = watched(sandbox, deadline=30.0, retry=AT_ONCE)
    async with portal:
        with pytest.raises(TransportError) as caught:
            await portal.v3.tasks.task.add(NEW)

    assert (caught.value.outcome_unknown, now(), watch.times) == (True, 0.0, [0.0])


async def test_a_write_stays_unknown_whatever_its_repeats_say() -> None:
    """A refusal of the second attempt says nothing about the first."""
    sandbox = faulty(faults.lost(times=1))
    portal, _ = watched(sandbox, None, (403, {"error": "ACCESS_DENIED"}))
    async with portal:
        with pytest.raises(AccessDenied) as caught:
            await portal.v3.tasks.task.add(NEW)

    assert (caught.value.outcome_unknown, runs(sandbox, ADD)) == (True, {"mark:new": 1})


async def test_a_deadline_during_a_repeat_leaves_a_write_unknown() -> None:
    """The first attempt may have run, even where the last one waits for its turn only."""
    sandbox = faulty(faults.lost(times=1), faults.storm(1000))
    async with opened(sandbox, deadline=100.0) as portal:
        with pytest.raises(TransportError, match="the deadline passed") as caught:
            await portal.v3.tasks.task.add(NEW)

    assert caught.value.outcome_unknown


async def test_each_time_that_a_call_is_awaited_has_a_key_of_its_own() -> None:
    """Two writes that look alike are two writes; a read has none."""
    sandbox = faulty(tasks=1)
    portal, watch = watched(sandbox)
    async with portal:
        await portal.v3.tasks.task.add(NEW)
        await portal.v3.tasks.task.add(NEW)
        await portal.v3.tasks.task.get(1)
        await portal.crm.deal.add({"TITLE": "older"})

    assert runs(sandbox, ADD) == {"mark:new": 2}
    assert len(set(watch.keys[:2])) == 2
    assert watch.keys[2:] == [None, None]


async def test_a_key_of_the_callers_own_outlives_the_process() -> None:
    """The same write with the same key gives the result that is there; another write with it is refused."""
    sandbox = faulty()
    async with opened(sandbox) as portal:
        first = await portal.v3.tasks.task.add(NEW).with_key("order 7").with_meta()
    async with opened(sandbox) as portal:
        again = await portal.v3.tasks.task.add(NEW).with_key("order 7").with_meta()
        with pytest.raises(InvalidRequest, match="IDEMPOTENCYKEYREUSED"):
            await portal.v3.tasks.task.add(NEW | {"title": "other"}).with_key("order 7")

    assert (first.value, first.meta.replayed) == (again.value, False)
    assert (again.meta.replayed, runs(sandbox, ADD)) == (True, {"mark:new": 1})


async def test_a_call_of_any_method_may_be_of_the_newer_interface() -> None:
    """It has its address and, where it writes, its key."""
    portal, watch = watched(faulty(tasks=1))
    async with portal:
        task = await portal.call(GET, {"id": 1, "select": ["id"]}, key="item", read=True, version="v3")
        await portal.call("tasks.task.delete", {"id": 1}, version="v3")
        with pytest.raises(InvalidArgument, match="'v4' is no version of the interface"):
            portal.call(GET, version="v4")

    assert (task, watch.paths, [key is None for key in watch.keys]) == (
        {"id": 1},
        ["v3 tasks.task.get", "v3 tasks.task.delete"],
        [True, False],
    )


async def test_a_list_of_any_method_may_be_of_the_newer_interface() -> None:
    """Its pages are asked for at its address, one a request."""
    portal, watch = watched(faulty(tasks=5))
    async with portal:
        tasks = portal.list(
            "tasks.task.list",
            {"select": ["id"], "filter": [["id", "<", 5]]},
            rows="items",
            id="id",
            size=2,
            walk="page",
            start="pagination.page",
            limit="pagination.limit",
            version="v3",
        )
        found = [task["id"] async for task in tasks]

    assert (found, set(watch.paths)) == ([1, 2, 3, 4], {"v3 tasks.task.list"})


async def test_a_document_without_an_envelope_is_a_result() -> None:
    """The portal describes itself in a form of its own."""
    document = {"openapi": "3.0.0", "paths": {"/tasks.task.get": {}}}
    portal, _ = watched(faulty(), (200, document))
    async with portal:
        assert await portal.v3.rest.documentation.openapi() == document


# Batches.


async def test_calls_of_one_interface_share_a_request() -> None:
    """As a bare array, without a key."""
    portal, watch = watched(faulty(tasks=3))
    async with portal:
        tasks = await portal.batch(*(portal.v3.tasks.task.get(number, select=["id"]) for number in (3, 1, 2)))

    assert [task.id for task in tasks] == [3, 1, 2]
    assert (watch.paths, watch.keys) == (["v3 batch"], [None])
    assert [element["query"]["id"] for element in json.loads(watch.requests[0].body)] == [3, 1, 2]
    assert portal.usage.commands == 3


async def test_a_package_holds_calls_of_one_interface() -> None:
    """Outcomes keep the order of the calls, whatever they travelled with."""
    sandbox = faulty(tasks=2, deals=2)
    portal, watch = watched(sandbox)
    async with portal:
        v2, v3 = portal.crm.deal, portal.v3.tasks.task
        found = await portal.batch(v2.get(1), v2.get(2), v3.get(1), v3.get(2), v2.get(1))
        streamed = [outcome.value.id async for outcome in portal.stream([v3.get(2), v2.get(1), v3.get(1)])]

    assert [type(one).__name__ for one in found] == ["Deal", "Deal", "Task", "Task", "Deal"]
    assert watch.paths[:3] == ["batch", "v3 batch", "batch"]
    # A call of the newer interface that has no company travels alone.
    assert (streamed, watch.paths[3:]) == ([2, 1, 1], ["v3 tasks.task.get", "batch", "v3 tasks.task.get"])


async def test_an_element_that_failed_fails_alone() -> None:
    """The others have their results."""
    async with opened(faulty(tasks=2)) as portal:
        task = portal.v3.tasks.task
        outcomes = await portal.batch(task.get(1), task.get(9), task.update(2, {"title": "b"}), return_exceptions=True)

    assert fates(outcomes) == ["ok", "failed", "ok"]
    assert type(outcomes[1].error) is NotFound


async def test_an_element_that_a_limit_refused_comes_again() -> None:
    """It surely did not run, so that a write may be repeated."""
    sandbox = faulty(faults.error("OPERATION_TIME_LIMIT", "", 429, method=ADD, times=1))
    async with opened(sandbox) as portal:
        add = portal.v3.tasks.task.add
        outcomes = await portal.batch(add(NEW | {"title": "mark:a"}), add(NEW | {"title": "mark:b"}))

    assert [task.title for task in outcomes] == ["mark:a", "mark:b"]
    assert runs(sandbox, ADD) == {"mark:a": 1, "mark:b": 1}


async def test_a_batch_that_was_refused_as_a_whole_tells_of_no_call() -> None:
    """Reads come again one by one; a write may have run before the one that is to blame."""
    sandbox = faulty(tasks=2)
    sandbox.modern.whole = True
    portal, watch = watched(sandbox)
    async with portal:
        task = portal.v3.tasks.task
        calls = [task.get(1), task.add(NEW), task.get(9), task.get(2)]
        outcomes = await portal.batch(*calls, return_exceptions=True)

    assert fates(outcomes) == ["ok", "unknown", "failed", "ok"]
    assert runs(sandbox, ADD) == {"mark:new": 1}
    assert watch.paths == ["v3 batch", *["v3 tasks.task.get"] * 3]


async def test_operating_time_that_is_used_up_within_a_batch_leaves_its_writes_unknown() -> None:
    """The package uses none itself: calls before the one that was refused may have run; reads come again alone."""
    sandbox = faulty(faults.error("OPERATION_TIME_LIMIT", "", 429, method=ADD, nth=2), tasks=1)
    sandbox.modern.whole = True
    portal, watch = watched(sandbox)
    async with portal:
        task = portal.v3.tasks.task
        calls = [task.add(NEW | {"title": "mark:a"}), task.get(1), task.add(NEW | {"title": "mark:b"})]
        outcomes = await portal.batch(*calls, return_exceptions=True)

    assert fates(outcomes) == ["unknown", "ok", "unknown"]
    assert (runs(sandbox, ADD), watch.paths) == ({"mark:a": 1}, ["v3 batch", "v3 tasks.task.get"])


async def test_results_that_match_no_call_leave_a_write_unknown() -> None:
    """A reply with another number of elements is nobody's."""
    portal, watch = watched(faulty(tasks=2), (200, {"result": [{"item": {"id": 7}}]}))
    async with portal:
        task = portal.v3.tasks.task
        outcomes = await portal.batch(task.get(1), task.delete(2), return_exceptions=True)

    assert fates(outcomes) == ["ok", "unknown"]
    assert (outcomes[0].unwrap().id, watch.paths) == (1, ["v3 batch", "v3 tasks.task.get"])
    assert "has 1 results for 2 calls" in str(outcomes[1].error)


async def test_a_batch_whose_reply_was_lost_leaves_its_writes_unknown() -> None:
    """No key applies inside a batch; its reads come again."""
    sandbox = faulty(faults.lost(times=1), tasks=1)
    portal, watch = watched(sandbox)
    async with portal:
        task = portal.v3.tasks.task
        outcomes = await portal.batch(task.get(1), task.add(NEW), return_exceptions=True)

    assert fates(outcomes) == ["ok", "unknown"]
    assert (runs(sandbox, ADD), watch.paths) == ({"mark:new": 1}, ["v3 batch", "v3 tasks.task.get"])


async def test_a_refused_sign_in_is_told_to_every_call() -> None:
    """It surely ran nothing, so that nobody is asked again."""
    portal, watch = watched(faulty(tasks=1), (401, {"error": "INVALID_CREDENTIALS", "error_description": ""}))
    async with portal:
        task = portal.v3.tasks.task
        outcomes = await portal.batch(task.get(1), task.add(NEW), return_exceptions=True)

    assert (fates(outcomes), len(watch.requests)) == (["refused", "refused"], 1)


async def test_a_portal_that_is_down_is_not_asked_call_by_call() -> None:
    """Reads of a broken package come again together, after a pause."""
    sandbox = faulty(faults.html(502, times=1), tasks=2)
    portal, watch = watched(sandbox)
    async with portal:
        task = portal.v3.tasks.task
        outcomes = await portal.batch(task.get(1), task.get(2), task.add(NEW), return_exceptions=True)

    assert fates(outcomes) == ["ok", "ok", "unknown"]
    assert type(outcomes[2].error) is PortalUnavailable
    assert watch.paths == ["v3 batch", "v3 batch"]


async def test_a_call_with_a_key_goes_alone() -> None:
    """It is safe there, as its caller has asked."""
    portal, watch = watched(faulty(tasks=2))
    async with portal:
        task = portal.v3.tasks.task
        await portal.batch(task.get(1), task.get(2), task.add(NEW).with_key("order 7"))

    assert (watch.paths, watch.keys) == (["v3 batch", "v3 tasks.task.add"], [None, "order 7"])


async def test_with_halt_each_call_goes_alone() -> None:
    """A batch of the newer interface cannot be told to stop, so that the SDK stops."""
    sandbox = faulty(tasks=2, deals=1)
    portal, watch = watched(sandbox)
    async with portal:
        task = portal.v3.tasks.task
        calls = [portal.crm.deal.get(1), task.get(1), task.get(9), task.add(NEW), portal.crm.deal.get(1)]
        outcomes = await portal.batch(*calls, halt=True, return_exceptions=True)

    assert fates(outcomes) == ["ok", "ok", "failed", "not_run", "not_run"]
    assert isinstance(outcomes[3].error, NotRun)
    assert (watch.paths, runs(sandbox, ADD)) == (["batch", "v3 tasks.task.get", "v3 tasks.task.get"], {})


async def test_references_are_followed_across_interfaces() -> None:
    """The SDK puts the value in before the call that takes it leaves."""
    portal, watch = watched(faulty(tasks=1, deals=1))
    async with portal:
        added = portal.v3.tasks.task.add(NEW)
        number = added.result["item"]["id"]
        older = portal.tasks.task.get(number)
        new, same, changed, seen = await portal.batch(
            added, portal.v3.tasks.task.get(number), portal.v3.tasks.task.update(number, {"title": "b"}), older
        )

    assert (new.id, same.id, changed, seen.title) == (2, 2, True, "b")
    assert watch.paths == ["v3 tasks.task.add", "v3 tasks.task.get", "v3 tasks.task.update", "batch"]


async def test_a_call_may_refer_to_one_of_the_older_interface() -> None:
    """What an older package has brought is there for a newer call."""
    async with opened(faulty(tasks=3, deals=1)) as portal:
        first = portal.tasks.task.get(3)
        _, task = await portal.batch(first, portal.v3.tasks.task.get(first.result["task"]["id"]))

    assert task.id == 3


async def test_a_reference_that_leads_nowhere_stops_what_depends_on_it() -> None:
    """Nothing is sent for it."""
    portal, watch = watched(faulty(tasks=1))
    async with portal:
        first = portal.v3.tasks.task.get(1)
        second = portal.v3.tasks.task.delete(first.result["item"]["nothing"])
        outcomes = await portal.batch(first, second, return_exceptions=True)

    assert fates(outcomes) == ["ok", "refused"]
    assert ("leads nowhere" in str(outcomes[1].error), watch.paths) == (True, ["v3 tasks.task.get"])


async def test_a_call_that_cannot_be_sent_is_settled_alone() -> None:
    """Those beside it travel."""
    portal, watch = watched(faulty(tasks=2))
    async with portal:
        task = portal.v3.tasks.task
        outcomes = await portal.batch(
            task.get(1), portal.call(GET, {"id": object()}, version="v3"), task.get(2), return_exceptions=True
        )

    assert (fates(outcomes), watch.paths) == (["ok", "refused", "ok"], ["v3 batch"])


class Signed(Webhook):
    """Credentials that have to stand inside a body, as a token does."""

    @property
    def carries_arrays(self) -> bool:
        """A bare array has no place for them."""
        return False


async def test_a_body_that_cannot_be_signed_is_not_sent() -> None:
    """There is no place for a token in a bare array, so that each call goes alone."""
    sandbox = faulty(tasks=2)
    watch = Watch()
    async with Session(transport=SandboxTransport(sandbox), middleware=[watch]) as session:
        portal = Portal(Signed.parse(sandbox.webhook), session)
        first, second = await portal.batch(portal.v3.tasks.task.get(1), portal.v3.tasks.task.get(2))

    assert ([first.id, second.id], watch.paths) == ([1, 2], ["v3 tasks.task.get"] * 2)


async def test_a_redirect_moves_both_interfaces() -> None:
    """The next call of either goes to the new address."""
    sandbox = faulty(tasks=1, deals=1)
    path = sandbox.path.replace("/rest/", "/rest/api/")
    sandbox.faults = Faults(faults.redirect(f"https://sandbox.bitrix24.de{path}tasks.task.get", times=1))
    portal, watch = watched(sandbox)
    async with portal:
        await portal.v3.tasks.task.get(1)
        await portal.crm.deal.get(1)

    assert [request.url.split("/")[2] for request in watch.requests] == [
        "sandbox.bitrix24.test",
        "sandbox.bitrix24.de",
        "sandbox.bitrix24.de",
    ]


async def test_limits_are_shared_by_both_interfaces() -> None:
    """They are counted per portal, and a refusal is understood in either."""
    sandbox = faulty(faults.storm(1), tasks=1)
    async with opened(sandbox, retry=0) as portal:
        with pytest.raises(RateLimited):
            await portal.with_options(retry=Retry(patience=-1.0)).v3.tasks.task.get(1)


async def test_a_list_goes_to_its_interface() -> None:
    """A walk asks for its pages where the method is."""
    portal, watch = watched(faulty(tasks=3))
    async with portal:
        call = portal.v3.tasks.task._list(
            "tasks.task.list",
            {"note": "$result[no command]"},
            dict,
            Paging(rows="items", id="id", keyset=False),
            version="v3",
        )
        assert [row["id"] async for row in call] == [1, 2, 3]

    assert set(watch.paths) == {"v3 tasks.task.list"}


async def test_no_write_runs_twice_whatever_happens_to_its_reply() -> None:
    """Drills 8 and 9: what is told as done ran once, what is unknown once or not at all."""
    sandbox = faulty(
        faults.lost(probability=0.2),
        faults.html(504, executed=True, probability=0.1),
        faults.lost(executed=False, probability=0.1),
    )
    async with opened(sandbox) as portal:
        calls = [portal.v3.tasks.task.add(NEW | {"title": f"mark:{number}"}) for number in range(300)]
        found = await asyncio.gather(*calls, return_exceptions=True)

    counts = runs(sandbox, ADD)
    told = [
        "ok" if not isinstance(one, Exception) else "unknown" if getattr(one, "outcome_unknown", False) else "failed"
        for one in found
    ]
    allowed = {"ok": {1}, "unknown": {0, 1}, "failed": {0}}
    wrong = [number for number, fate in enumerate(told) if counts.get(f"mark:{number}", 0) not in allowed[fate]]
    assert (wrong, told.count("ok") > 200) == ([], True)
